"""Telling an entry: who said it, in what words, and what belongs to it."""

import re
from collections.abc import Sequence

from minutes_app.documents.compose.facts import Facts
from minutes_app.documents.compose.grammar import Grammar
from minutes_app.documents.compose.people import People
from minutes_app.documents.compose.phrases import Phrases
from minutes_app.documents.compose.runs import Run, collective_of
from minutes_app.documents.compose.spans import Spans, filled, opened, plain, text_of
from minutes_app.documents.tree import Span
from minutes_app.domain.entries import Collective, Entry, EntryKind, Manner, Voice
from minutes_app.domain.proposals import Proposal
from minutes_app.domain.records import MeetingRecord

_PAUSE = re.compile("[，；：,;:]")
_SPEAKER = "\x00"
_PLURAL_PROPOSALS = 2


class Telling:
    """Words for entries. It remembers who has spoken in which manner already."""

    def __init__(
        self, record: MeetingRecord, phrases: Phrases, grammar: Grammar, people: People
    ) -> None:
        self.phrases = phrases
        self.grammar = grammar
        self.people = people
        self.facts = Facts(record, phrases, grammar)
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
        for entry in others:
            spans += plain(self.grammar.space)
            spans += self.continued(entry)
        self._said.add((first.kind, first.voices))
        return tuple(spans)

    def sentence(self, entry: Entry, *, leads: bool = False) -> Spans:
        """Tell one entry: the speaker, the word for what it is, the text.

        ``leads``: points follow, and the colon is theirs.
        """
        speaker = self._speaker(entry)
        words = self.words(entry)
        if not speaker:
            return plain(self.grammar.ended(self.grammar.opened(words)))
        own = self._after_own_name(entry, words) or self._after_own_verb(entry, words)
        if own:
            space = "" if own[0] in ",，、：:’'" else self.grammar.space
            return opened((*speaker, Span(self.grammar.ended(space + own))), self.grammar)
        if not self.grammar.cut(words):
            return self._formula(entry, "bare", speaker, end=True)
        clause = self.grammar.clause(words, self.people.proper_names)
        form = "clause" if clause and entry.manner is not Manner.VERBATIM else "lead"
        formula = self._formula(entry, form, speaker)
        if leads:
            formula = self._ending(formula, self.phrases.raw("leads_on"))
        elif entry.manner is Manner.VERBATIM:
            formula = self._ending(formula, self.phrases.raw("colon"))
        if form == "lead":
            clause = self.grammar.opened(words)
        return self._glued(formula, clause or words)

    def continued(self, entry: Entry) -> Spans:
        """Tell a further entry of the voice that has just spoken."""
        words = self.words(entry)
        clause = self.grammar.clause(words, self.people.proper_names)
        template = self.phrases.raw("again.clause" if clause else "again.lead")
        if not template or not self._speaker_names(entry):
            return plain(self.grammar.ended(self.grammar.opened(words)))
        formula = filled(template, "{speaker}", self._speaker(entry))
        return self._glued(opened(formula, self.grammar), clause or words)

    def lead_in(self, run: Run) -> Spans:
        """Return what stands before points ("吴某建议：")."""
        speaker = self._speaker(run.first)
        formula = self._formula(run.first, "list", speaker) if speaker else ()
        self._said.add((run.kind, run.first.voices))
        return formula

    def leading_sentence(self, entry: Entry) -> Spans:
        """Tell an entry whose own points follow it: it ends with a colon, its only one."""
        spans = list(self.sentence(entry, leads=True))
        last = spans[-1]
        text = self.grammar.cut(last.text)
        spans[-1] = Span(f"{text}{self.phrases.raw('colon')}", last.style)
        self._said.add((entry.kind, entry.voices))
        return tuple(spans)

    def _glued(self, formula: Spans, words: str) -> Spans:
        *before, last = formula
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

    def _keys(self, entry: Entry, form: str) -> list[str]:
        keys: list[str] = []
        collective = collective_of(entry) or (None if entry.voices else Collective.MEETING)
        if self._several and entry.proposal:
            keys.append(f"proposal.{form}.{entry.kind}")
        if (entry.kind, entry.voices) in self._said:
            keys.append(f"later.{form}.{entry.kind}")
        if collective:
            keys += [f"{collective}.{form}.{entry.kind}", f"{collective}.{form}"]
        return [*keys, f"{form}.{entry.kind}"]

    def _speaker_names(self, entry: Entry) -> bool:
        return any(voice.attendee for voice in entry.voices)

    def _speaker(self, entry: Entry) -> Spans:
        """Return who speaks; () where an entry without a voice needs nobody."""
        if not entry.voices:
            return plain(self.phrases.raw(f"unvoiced.{entry.kind}"))
        told = [spans for spans in map(self._voice, entry.voices) if spans]
        return self.people.joined(told) if told else ()

    def _voice(self, voice: Voice) -> Spans:
        attendee = self.people.find(voice.attendee)
        if attendee:
            return self.people.introduction(attendee)
        return plain(self.phrases.raw(f"collective.{voice.collective}")) if voice.collective else ()

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
