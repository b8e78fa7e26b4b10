"""Telling an entry: who said it, in what words, and what belongs to it."""

import re
from collections.abc import Sequence

from minutes_app.documents.compose.facts import Facts
from minutes_app.documents.compose.grammar import Grammar
from minutes_app.documents.compose.people import People
from minutes_app.documents.compose.phrases import Phrases
from minutes_app.documents.compose.runs import Run, collective_of
from minutes_app.documents.compose.spans import Spans, filled, opened, plain, text_of
from minutes_app.documents.compose.voices import Voices
from minutes_app.documents.tree import Span
from minutes_app.domain.entries import Collective, Entry, EntryKind, Manner, Voice
from minutes_app.domain.proposals import Proposal
from minutes_app.domain.records import MeetingRecord

_PAUSE = re.compile("[，；：,;:]")
_SPEAKER = "\x00"
_NOT_TO = "not to "
_PLURAL_PROPOSALS = 2
_ASKING = frozenset({EntryKind.RESOLUTION, EntryKind.SUGGESTION})


class Telling:
    """Words for entries. It remembers who has spoken in which manner already."""

    def __init__(
        self, record: MeetingRecord, phrases: Phrases, grammar: Grammar, people: People
    ) -> None:
        self.phrases = phrases
        self.grammar = grammar
        self.people = people
        self.facts = Facts(record, phrases, grammar)
        self.voices = Voices(phrases, grammar, people)
        self._record = record
        self._said: set[tuple[EntryKind, tuple[Voice, ...]]] = set()
        self._inline_tasks = bool(phrases.raw("task.inline"))
        self._several = len(record.all_of(Proposal)) >= _PLURAL_PROPOSALS

    def words(self, entry: Entry) -> str:
        """Return the text of an entry with what belongs in brackets after it."""
        text = self.grammar.flat(entry.text)
        if text and entry.manner is Manner.VERBATIM:
            # A whole sentence is quoted with its stop.
            text = self.grammar.quoted(self.grammar.ended(text))
        notes = self.facts.notes(entry)
        if self._inline_tasks:
            notes += self.facts.tail(entry)
        if not self.grammar.cut(text):
            return self.phrases.raw("note_join").join(notes)
        return self.grammar.noted(text, notes)

    def paragraph(self, entries: Sequence[Entry]) -> Spans:
        """Tell entries of one voice as sentences of one paragraph."""
        first, *others = entries
        spans = [*self.sentence(first)]
        self._told(first)
        for turn, entry in enumerate(others):
            spans += plain(self.grammar.space)
            spans += self.continued(entry, turn)
            self._told(entry)
        return tuple(spans)

    def sentence(self, entry: Entry, *, leads: bool = False) -> Spans:
        """Tell one entry: the speaker, the word for what it is, the text.

        ``leads``: points follow, and the colon is theirs.
        """
        speaker = self.voices.speaker(entry)
        words = self.words(entry)
        if not speaker:
            return plain(self.grammar.ended(self.grammar.opened(words)))
        own = self._after_own_name(entry, words) or self._after_own_verb(entry, words)
        if own:
            space = "" if own[0] in ",，、：:’'" else self.grammar.space
            return opened((*speaker, Span(self.grammar.ended(space + own))), self.grammar)
        if not self.grammar.cut(words):
            return self._formula(entry, "bare", speaker, end=True)
        form, said = self._form(entry, words)
        formula = self._formula(entry, form, speaker)
        if form == "lead" and (leads or entry.manner is Manner.VERBATIM):
            formula = self._ending(formula, self.phrases.raw("leads_on" if leads else "colon"))
            said = self.grammar.opened(said)
        return self._glued(formula, said)

    def _form(self, entry: Entry, words: str) -> tuple[str, str]:
        """Return how words follow the speaker: after "that", after "to", or as they were typed."""
        if entry.manner is not Manner.VERBATIM:
            names, asked = self.people.proper_names, entry.kind in _ASKING
            clause = self.grammar.clause(words, names, asked=asked)
            if clause:
                indirect = entry.manner is Manner.INDIRECT
                return "clause", self.grammar.reported(clause) if indirect else clause
            infinitive = self.grammar.infinitive(words)
            if infinitive and self._has(entry, "infinitive"):
                return "infinitive", infinitive
        return "lead", self.grammar.after_colon(words)

    def continued(self, entry: Entry, turn: int = 0) -> Spans:
        """Tell a further entry of the voice that has just spoken; ``turn`` counts them from 0."""
        words = self.words(entry)
        form, said = self._form(entry, words)
        key = f"again.{form}"
        if not self._speaker_names(entry):
            collective = self._collective(entry)
            key = self.phrases.first_of(f"{collective}.{key}.{entry.kind}", f"{collective}.{key}")
            if key not in self.phrases and form != "lead":
                return self.sentence(entry)
        template = self.phrases.in_turn(key, turn) if key in self.phrases else ""
        if not template:
            return plain(self.grammar.ended(self.grammar.opened(words)))
        formula = filled(template, "{speaker}", self.voices.speaker(entry))
        return self._glued(opened(formula, self.grammar), said)

    def decision(self, entry: Entry) -> Spans:
        """Tell what the meeting decided; a text that fits no sentence stands by itself."""
        words = self.words(entry)
        fits = self._form(entry, words)[0] != "lead" or self._after_own_verb(entry, words)
        told = (
            self.sentence(entry) if fits else plain(self.grammar.ended(self.grammar.opened(words)))
        )
        self._told(entry)
        return told

    def _told(self, entry: Entry) -> None:
        self._said.add((entry.kind, entry.voices))
        self.voices.heard(entry)

    def lead_in(self, run: Run) -> Spans:
        """Return what stands before points ("吴某建议：")."""
        speaker = self.voices.speaker(run.first)
        formula = self._formula(run.first, "list", speaker) if speaker else ()
        for entry in run.entries:
            self._told(entry)
        return formula

    def leading_sentence(self, entry: Entry) -> Spans:
        """Tell an entry whose own points follow it: it ends with a colon, its only one.

        Nothing, where it has neither words nor a speaker.
        """
        spans = self.sentence(entry, leads=True)
        self._told(entry)
        if not spans:
            return ()
        *before, last = spans
        colon = self.phrases.raw("colon")
        return (*before, Span(f"{self.grammar.cut(last.text)}{colon}", last.style))

    def _glued(self, formula: Spans, words: str) -> Spans:
        *before, last = formula
        if words.startswith(_NOT_TO):
            last = Span(last.text.removesuffix(" to"), last.style)
        return (*before, Span(self.grammar.ended(self.grammar.glued(last.text, words)), last.style))

    def _ending(self, formula: Spans, mark: str) -> Spans:
        """Return a formula with another mark at its end: quotations and points want their own."""
        *before, last = formula
        return (*before, Span(last.text.rstrip("，：,: ") + mark, last.style))

    def _formula(self, entry: Entry, form: str, speaker: Spans, *, end: bool = False) -> Spans:
        key = self.phrases.first_of(*self._keys(entry, form))
        proposal = self._record.find(Proposal, entry.proposal)
        title = self.grammar.work_title(proposal.title) if proposal else ""
        template = self.phrases.say(key, speaker=_SPEAKER, title=title)
        if end:
            template = self.grammar.ended(template)
        return opened(filled(template, _SPEAKER, speaker), self.grammar)

    def _has(self, entry: Entry, form: str) -> bool:
        """Tell whether the layout has words for a form of what an entry is."""
        return any(self.phrases.raw(key) for key in self._keys(entry, form) if key in self.phrases)

    @staticmethod
    def _collective(entry: Entry) -> Collective | None:
        return collective_of(entry) or (None if entry.voices else Collective.MEETING)

    def _keys(self, entry: Entry, form: str) -> list[str]:
        keys: list[str] = []
        collective = self._collective(entry)
        if self._several and entry.proposal:
            keys.append(f"proposal.{form}.{entry.kind}")
        if (entry.kind, entry.voices) in self._said:
            if collective is Collective.RECOMMENDED:
                keys.append(f"{collective}.later.{form}")
            else:
                keys.append(f"later.{form}.{entry.kind}")
        if collective:
            keys += [f"{collective}.{form}.{entry.kind}", f"{collective}.{form}"]
        return [*keys, f"{form}.{entry.kind}"]

    def _speaker_names(self, entry: Entry) -> bool:
        return any(voice.attendee for voice in entry.voices)

    def _after_own_name(self, entry: Entry, words: str) -> str:
        """Return what follows where a text opens with its own speaker's name."""
        if len(entry.voices) != 1:
            return ""
        attendee = self.people.find(entry.voices[0].attendee)
        named = attendee.name if attendee else ""
        follows = words.removeprefix(named) if named and words.startswith(named) else ""
        # "Chen" must not be taken off "Chenguang".
        inside_word = follows[:1].isascii() and follows[:1].isalnum()
        return "" if inside_word else follows.lstrip()

    def _after_own_verb(self, entry: Entry, words: str) -> str:
        """Return a text that brings its own verb: "建议…" of a suggestion."""
        key = f"opens.{entry.kind}"
        verbs = self.phrases.words(key) if key in self.phrases else ()
        lowered = words[:1].lower() + words[1:]
        if any(lowered.startswith(verb) for verb in verbs):
            return lowered
        first, *later = _PAUSE.split(words.partition("。")[0])
        opens_later = any(clause.startswith(tuple(verbs)) for clause in later)
        ends_so = (later[-1] if later else self.grammar.cut(first)).endswith(tuple(verbs))
        before = words.startswith(tuple(self.phrases.words("opens.before")))
        around = words.startswith(tuple(self.phrases.words("opens.around")))
        return words if (before and (opens_later or ends_so)) or (around and ends_so) else ""


def is_empty(spans: Spans) -> bool:
    """Tell whether nothing was said."""
    return not text_of(spans).strip()
