"""Who speaks: introduced at first mention, by the short name after, by a pronoun in a row."""

from minutes_app.documents.compose.grammar import Grammar
from minutes_app.documents.compose.people import People
from minutes_app.documents.compose.phrases import Phrases
from minutes_app.documents.compose.spans import Spans, filled, plain
from minutes_app.documents.tree import Span
from minutes_app.domain.entries import Entry, Voice
from minutes_app.domain.meetings import Attendee, AttendeeKind, Manner

_SPEAKER = "\x00"


class Voices:
    """Names for the voices of entries. It remembers who spoke last, and what was heard since."""

    def __init__(self, phrases: Phrases, grammar: Grammar, people: People) -> None:
        self._phrases = phrases
        self._grammar = grammar
        self._people = people
        self._last: tuple[Voice, ...] = ()
        self._heard = ""

    def turn(self) -> None:
        """Begin a section, in which nobody has spoken yet."""
        self._last, self._heard = (), ""

    def heard(self, entry: Entry) -> None:
        """Remember that an entry was told, and what its words name."""
        if entry.voices != self._last:
            self._heard = ""
        self._last = entry.voices
        self._heard += entry.text

    def speaker(self, entry: Entry) -> Spans:
        """Return who speaks; () where an entry without a voice needs nobody."""
        if not entry.voices:
            return plain(self._phrases.raw(f"unvoiced.{entry.kind}"))
        if entry.voices == self._last and (again := self._again(entry)):
            return (Span(again, "speaker"),)
        written = self._in_writing(entry)
        told = [spans for spans in map(self._voice, entry.voices) if spans]
        speaker = self._people.joined(told) if told else ()
        if not written:
            return speaker
        return filled(self._phrases.say("person.by_letter", speaker=_SPEAKER), _SPEAKER, speaker)

    def _again(self, entry: Entry) -> str:
        """Return what somebody is called who goes on: a pronoun, or the office; "" for the name."""
        one = self._people.find(entry.voices[0].attendee) if len(entry.voices) == 1 else None
        if one is None or self._people.names_another(self._heard, one):
            return ""
        return self._people.pronoun(one) or self._people.called_by_office(one)

    def _in_writing(self, entry: Entry) -> bool:
        """Tell whether all who speak do so by letter and are named for the first time."""
        speakers = [self._people.find(voice.attendee) for voice in entry.voices]
        return all(
            one and one.manner is Manner.BY_LETTER and not self._people.introduced(one)
            for one in speakers
        )

    def _voice(self, voice: Voice) -> Spans:
        one = self._people.find(voice.attendee)
        if one is None:
            key = f"collective.{voice.collective}"
            return plain(self._phrases.raw(key)) if voice.collective else ()
        absent = "" if self._people.introduced(one) else self._stands_in_for(one)
        spans = self._people.introduction(one)
        if not absent:
            return spans
        template = self._phrases.say("person.on_behalf", speaker=_SPEAKER, absent=absent)
        return filled(template, _SPEAKER, spans)

    def _stands_in_for(self, one: Attendee) -> str:
        if one.kind is not AttendeeKind.PERSON:
            return ""
        senders = [self._people.name(other) for other in self._people.all()
                   if other.deputy == one.id]  # fmt: skip
        return self._grammar.listed(senders)
