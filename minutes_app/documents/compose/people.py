"""Names and offices: as lists have them, at first mention, and by the short name after."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import groupby

from minutes_app.documents.compose.grammar import Grammar
from minutes_app.documents.compose.phrases import Phrases
from minutes_app.documents.compose.spans import Spans, filled, merged
from minutes_app.documents.tree import Span
from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, AttendeeKind
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.records import MeetingRecord
from minutes_app.domain.text import has_han

_CHINESE_NAME_LENGTHS = {2, 3}
_PLAIN_TITLE_WORDS = 2


class People:
    """The attendees of one meeting in words. It remembers who has been introduced."""

    def __init__(
        self, record: MeetingRecord, phrases: Phrases, grammar: Grammar, *, final: bool
    ) -> None:
        self._phrases = phrases
        self._grammar = grammar
        self._final = final
        self._attendees = {one.id: one for one in record.attendees()}
        self._introduced: set[Id] = set()
        self._said: dict[Id, set[EntryKind]] = {}
        for entry in record.all_of(Entry):
            for voice in entry.voices:
                if voice.attendee:
                    self._said.setdefault(voice.attendee, set()).add(entry.kind)

    def find(self, attendee: Id | None) -> Attendee | None:
        """Return an attendee by id."""
        return self._attendees.get(attendee) if attendee else None

    def all(self) -> list[Attendee]:
        """Return the attendees in protocol order."""
        return list(self._attendees.values())

    def kinds_said(self, one: Attendee) -> set[EntryKind]:
        """Return what kinds of things somebody said."""
        return self._said.get(one.id, set())

    @cached_property
    def proper_names(self) -> tuple[str, ...]:
        """Names that keep their capital wherever they stand: of people, and of their bodies."""
        bodies = (office.body_name for one in self.all() for office in one.offices)
        return tuple(dict.fromkeys(filter(None, (*(one.name for one in self.all()), *bodies))))

    def name(self, one: Attendee) -> str:
        """Return the name with its honorific; for people without names, how many and who."""
        if one.kind is AttendeeKind.UNNAMED or not one.name:
            return self._unnamed(one)
        if one.honorific:
            return self._phrases.say("person.honorific", name=one.name, honorific=one.honorific)
        return one.name

    def short_name(self, one: Attendee) -> str:
        """Return how somebody is called once introduced: by surname where that is plain."""
        if not one.honorific or one.kind is not AttendeeKind.PERSON or not one.name:
            return one.name or self._unnamed(one)
        surname = self._surname(one.name)
        if self._surnames[surname] > 1:
            return self.name(one)
        return self._phrases.say(
            "person.short", name=one.name, surname=surname, honorific=one.honorific
        )

    def introduced(self, one: Attendee) -> bool:
        """Tell whether somebody has been introduced."""
        return one.id in self._introduced

    def pronoun(self, one: Attendee) -> str:
        """Return he or she where the honorific says which; "" where nothing does."""
        pairs = self._phrases.pairs("person.pronouns")
        return pairs.get(one.honorific.rstrip("."), "") if one.name else ""

    def called_by_office(self, one: Attendee) -> str:
        """Return "the Mayor" for somebody whose one plain office nobody else there holds."""
        title = one.offices[0].title if len(one.offices) == 1 else ""
        plain_title = bool(title) and len(title.split()) <= _PLAIN_TITLE_WORDS
        holders = [other for other in self.all()
                   if any(office.title == title for office in other.offices)]  # fmt: skip
        if not plain_title or len(holders) > 1:
            return ""
        return self._phrases.say("person.by_office", title=title)

    def names_another(self, text: str, one: Attendee) -> bool:
        """Tell whether a text names some other person, whom a pronoun could mean."""
        return any(name in text for other, name in self._surnames_by_id if other != one.id)

    def offices(self, one: Attendee) -> str:
        """Return every office held on the day, those in one body told together."""
        if one.kind is AttendeeKind.BODY:
            held = [office for office in one.offices if office.title]
        else:
            held = list(one.offices)
        runs = groupby(held, key=lambda office: (office.body_name, office.former_body_name))
        return self._phrases.raw("office.join").join(
            self._offices_in_one(tuple(run)) for _, run in runs
        )

    def listed(self, one: Attendee) -> Spans:
        """Return somebody as lists of attendance have it: name, every office."""
        return self._with_offices(one, "person.listed", "name")

    def introduction(self, one: Attendee) -> Spans:
        """Return somebody with every office at first mention, by the short name after."""
        if self.introduced(one):
            short = self.short_name(one)
            body = one.kind is AttendeeKind.BODY
            return (Span(self.with_article(short) if body else short, "speaker"),)
        self.mention(one)
        return self._with_offices(one, "person.introduced", "speaker")

    def mention(self, one: Attendee) -> None:
        """Remember that somebody has been introduced."""
        self._introduced.add(one.id)

    def joined(self, told: Sequence[Spans]) -> Spans:
        """Return a list in a sentence whose items are spans."""
        marks = [f"\x00{index}\x00" for index in range(len(told))]
        spans: list[Span] = []
        for index, piece in enumerate(self._grammar.listed(marks).split("\x00")):
            spans += told[int(piece)] if index % 2 else (Span(piece),)
        return merged(spans)

    def unknown_office(self, one: Attendee) -> str:
        """Return the mark that a draft gives a person whose title nobody knows."""
        known = one.offices_known or one.offices or one.kind is not AttendeeKind.PERSON
        return "" if known or self._final else self._phrases.say("office.unknown")

    def former(self, body: str, former: str) -> str:
        """Return a body with the name that it bore before."""
        if not former:
            return body
        return self._phrases.say("office.former", body=body, former=former)

    def with_article(self, body: str) -> str:
        """Return a body as it stands in a sentence: "the Education Bureau", but "Guangzhou"."""
        nouns = self._phrases.words("person.body_nouns")
        has_article = body.startswith(tuple(self._phrases.words("articles")))
        if has_article or nouns.isdisjoint(body.split()):
            return body
        return self._phrases.say("person.body", name=body)

    def _with_offices(self, one: Attendee, phrase: str, style: str) -> Spans:
        called = self._called(one, phrase, style)
        offices = self.offices(one)
        if not offices:
            return called
        template = self._phrases.say(phrase, name="\x00", offices=offices)
        return filled(template, "\x00", called)

    def _called(self, one: Attendee, phrase: str, style: str) -> Spans:
        """Return the name in its style; the former name of a body is no part of it."""
        name = self.name(one)
        if phrase == "person.listed" and one.kind is AttendeeKind.UNNAMED:
            name = self._grammar.opened(name)
        if one.kind is not AttendeeKind.BODY:
            return (Span(name, style),)
        former = next((office.former_body_name for office in one.offices), "")
        said = name if phrase == "person.listed" else self.with_article(name)
        return filled(self.former("\x00", former), "\x00", (Span(said, style),))

    def _offices_in_one(self, offices: tuple[OfficeHeld, ...]) -> str:
        titles = [office.title for office in offices if office.title]
        body = self.former(offices[0].body_name, offices[0].former_body_name)
        if not titles or not body:
            return self._phrases.raw("office.titles").join(titles) or body
        return self._phrases.say(
            "office.held", title=self._phrases.raw("office.titles").join(titles), body=body
        )

    def _unnamed(self, one: Attendee) -> str:
        if not one.shown_name:
            return self._phrases.say("person.nameless")
        if one.count is None or self._grammar.counts(one.shown_name, one.count):
            return one.shown_name
        count = self._grammar.count(one.count)
        return self._phrases.say("person.unnamed", count=count, description=one.shown_name)

    @cached_property
    def _surnames_by_id(self) -> list[tuple[Id, str]]:
        return [(one.id, self._surname(one.name)) for one in self.all()
                if one.name and one.kind is AttendeeKind.PERSON]  # fmt: skip

    @cached_property
    def _surnames(self) -> Counter[str]:
        people = (one for one in self._attendees.values() if one.kind is AttendeeKind.PERSON)
        return Counter(self._surname(one.name) for one in people if one.name)

    def _surname(self, name: str) -> str:
        words = name.split()
        if not words or has_han(name):
            return name
        family_first = words[0].lower() in self._phrases.words("person.family_first")
        if family_first and len(words) in _CHINESE_NAME_LENGTHS:
            return words[0]
        return words[-1]
