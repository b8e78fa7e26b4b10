"""What the parser may resolve against."""

from collections.abc import Iterable, Iterator, Mapping
from copy import copy
from dataclasses import dataclass, field
from datetime import date

from minutes_app.capture.days import WeekCalendar, WorkingCalendar
from minutes_app.capture.names import Match, NameIndex, Names
from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.folding import fold, fold_name, latin_initials
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, Language
from minutes_app.domain.names import DOUBLE_SURNAMES
from minutes_app.domain.text import has_han


class Roster:
    """The attendees of a meeting by all that they are called: name, surname, keys."""

    def __init__(
        self, attendees: Iterable[Attendee], names: Names, keys: Mapping[Id, Iterable[str]]
    ) -> None:
        self._called: dict[str, dict[Id, Attendee]] = {}
        self._linked: dict[Id, Attendee] = {}
        bodies: set[Id] = set()
        for attendee in attendees:
            for text in _called(attendee, names, keys.get(attendee.id, ())):
                self._called.setdefault(text, {})[attendee.id] = attendee
            link = attendee.person or attendee.body
            if link:
                self._linked.setdefault(link, attendee)
            bodies.update(office.body for office in attendee.offices if office.body)
        self._there = frozenset(bodies.union(self._linked))
        self._index = NameIndex(filter(None, map(names.get, self._there)))

    def find(self, text: str) -> tuple[Attendee, ...]:
        """Return those who are called so; part of a name is not enough."""
        return tuple(self._called.get(fold_name(text), {}).values())

    def linked(self, known_id: Id) -> Attendee | None:
        """Return the attendee who is that person or body."""
        return self._linked.get(known_id)

    def involves(self, known_id: Id) -> bool:
        """Tell whether that person or body is there, or sent somebody who holds office in it."""
        return known_id in self._there

    def matches(self, text: str) -> tuple[Match, ...]:
        """Return who fits of those involved: among thousands of one beginning they may be far."""
        return self._index.find(text)


@dataclass(frozen=True)
class CaptureContext:
    """The meeting around the line. Make a new one when something of it changes.

    ``speaker`` and ``last_kind`` are the current slot's. ``attendee_keys`` gives pinyin and
    initials of attendees whom ``names`` does not know. ``commands`` maps what may be typed after
    "/" to the command's own name. ``today`` is the meeting's day. ``voices`` are those of
    nobody alone that a prefix may name, by their folded names.
    """

    today: date
    attendees: tuple[Attendee, ...] = ()
    names: Names = field(default_factory=NameIndex)
    speaker: Voice | None = None
    last_kind: EntryKind | None = None
    language: Language = Language.CHINESE
    commands: Mapping[str, str] = field(default_factory=dict[str, str])
    working: WorkingCalendar = field(default_factory=WeekCalendar)
    attendee_keys: Mapping[Id, tuple[str, ...]] = field(default_factory=dict[Id, tuple[str, ...]])
    voices: Mapping[str, Voice] = field(default_factory=dict[str, Voice])
    roster: Roster = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the attendees once, not at every key that is pressed."""
        roster = Roster(self.attendees, self.names, self.attendee_keys)
        object.__setattr__(self, "roster", roster)

    def at_slot(
        self,
        speaker: Voice | None,
        last_kind: EntryKind | None,
        commands: Mapping[str, str],
        voices: Mapping[str, Voice],
    ) -> "CaptureContext":
        """Return the same meeting at another slot; its attendees are not indexed again."""
        other = copy(self)
        changed = {
            "speaker": speaker, "last_kind": last_kind, "commands": commands, "voices": voices
        }  # fmt: skip
        for name, value in changed.items():
            object.__setattr__(other, name, value)
        return other


def _called(attendee: Attendee, names: Names, keys: Iterable[str]) -> set[str]:
    known = names.get(attendee.person or attendee.body or attendee.id)
    texts = {attendee.name, *keys}
    if known:
        texts.update((known.name, *known.forms, *known.aliases, *known.keys))
    if not attendee.body:
        texts.update(_surnames(attendee.name, attendee.honorific))
    texts.update([latin_initials(text) for text in texts])
    folded = {fold_name(text) for text in texts}
    return {text for text in folded if len(text) > 1 or (text and not text.isascii())}


def _surnames(name: str, honorific: str) -> Iterator[str]:
    if has_han(name):
        if len(name) > 1:
            yield name[:2] if len(name) > 2 and name[:2] in DOUBLE_SURNAMES else name[0]
        return
    words = name.split()
    if len(words) > 1:
        yield words[-1]
        if honorific:
            yield fold(f"{honorific} {words[-1]}")
