"""Speaker slots: who is pinned to which key, and what kind each one's next entry is."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from minutes_app.domain.entries import Entry, EntryKind, Voice
from minutes_app.domain.meetings import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from minutes_app.domain.ids import Id
    from minutes_app.domain.meetings import Attendee
    from minutes_app.domain.records import MeetingRecord
    from minutes_app.services.slots import Slots

MOST = 8
"""Slots with a key: Ctrl+2 to Ctrl+9. Ctrl+1 is no speaker."""

FIRST_KEY = 2
"""The number on the key of the first slot."""

_FIRST = 5
_PINNED = (Role.CHAIR, Role.KEYNOTE)
_FIRST_KINDS = {
    Role.CHAIR: EntryKind.INSTRUCTION,
    Role.LEADER: EntryKind.INSTRUCTION,
    Role.KEYNOTE: EntryKind.SUGGESTION,
    Role.EXPERT: EntryKind.SUGGESTION,
    Role.REPORTER: EntryKind.REPORT,
}


@dataclass(slots=True)
class Speakers:
    """The voices of a meeting by their keys: attendees and collective ones ("the meeting").

    A slot keeps its voice until somebody takes it out by hand: nothing is sorted, and nobody moves
    up. Who is no attendee any more leaves the slot free, and has it again when an undo brings them
    back. ``speaking`` is who speaks, None for nobody; each remembers the kind of what was recorded
    last.
    """

    slots: list[Voice | None] = field(default_factory=lambda: [None] * MOST)
    speaking: Voice | None = None
    kept: bool = False
    """Whether the slots are those that the archive keeps, and changes of them go there."""
    _there: frozenset[Id] = frozenset()
    _let_go: set[Voice] = field(default_factory=set[Voice])
    _kinds: dict[Voice | None, EntryKind] = field(default_factory=dict[Voice | None, EntryKind])

    @classmethod
    def of(cls, record: MeetingRecord) -> Speakers:
        """Pin the chair, the keynote speakers, and those who have spoken; room is left for more."""
        attendees = record.attendees()
        leading = [Voice(one.id) for role in _PINNED for one in attendees if role in one.roles]
        spoke = [voice for entry in record.all_of(Entry) for voice in entry.voices]
        speakers = cls()
        first = list(dict.fromkeys([*leading, *spoke]))[:_FIRST]
        speakers.slots[: len(first)] = first
        speakers.keep(attendees)
        return speakers

    @property
    def current(self) -> Id | None:
        """The attendee who speaks."""
        return self.speaking.attendee if self.speaking else None

    @property
    def pinned(self) -> list[Id]:
        """The attendees who have a key, in the order of the keys."""
        shown = (self.at(place) for place in range(MOST))
        return [voice.attendee for voice in shown if voice and voice.attendee]

    def at(self, place: int) -> Voice | None:
        """Return the voice in a slot (0 for the first); None for a free one."""
        voice = self.slots[place]
        gone = voice is not None and voice.attendee and voice.attendee not in self._there
        return None if gone else voice

    def place(self, voice: Voice | None) -> int | None:
        """Return the slot of a voice, None where it has none."""
        return self.slots.index(voice) if voice in self.slots and voice is not None else None

    def kind(self) -> EntryKind:
        """Return the kind that the next entry of the current speaker is, unless it says so."""
        usual = EntryKind.NARRATION if self.speaking is None else EntryKind.VIEW
        return self._kinds.get(self.speaking, usual)

    def set_kind(self, kind: EntryKind) -> None:
        """Take another kind for the current speaker; a heading is nobody's next entry."""
        if kind is not EntryKind.HEADING:
            self._kinds[self.speaking] = kind

    def remember(self, kind: EntryKind) -> None:
        """Go on with the kind that was typed; a doubt (``?``) is put in between and passes."""
        if kind is not EntryKind.QUERY:
            self.set_kind(kind)

    def voice(self) -> Voice | None:
        """Return the current speaker as a voice."""
        return self.speaking

    def choose(self, speaker: Voice | Id | None) -> None:
        """Let somebody speak, with a key of their own if one is free and none was taken away."""
        voice = speaker if isinstance(speaker, Voice) or speaker is None else Voice(speaker)
        self.speaking = voice
        if voice is None or voice in self.slots or voice in self._let_go:
            return
        free = next((place for place in range(MOST) if self.slots[place] is None), None)
        if free is None:
            free = next((place for place in range(MOST) if self.at(place) is None), None)
        if free is not None:
            self.slots[free] = voice

    def pin(self, voice: Voice, place: int) -> None:
        """Give a voice a slot; whoever had it takes the one that becomes free, if any does."""
        before = self.place(voice)
        if before is not None:
            self.slots[before] = self.slots[place]
        self.slots[place] = voice
        self._let_go.discard(voice)

    def unpin(self, voice: Voice) -> None:
        """Free the slot of a voice; it gets none again by speaking."""
        place = self.place(voice)
        if place is not None:
            self.slots[place] = None
            self._let_go.add(voice)

    def restore(self, slots: Slots | None) -> None:
        """Take the slots that the archive kept; None where it kept none."""
        if slots is not None and not self.kept:
            shown = list(slots[:MOST])
            self.slots = shown + [None] * (MOST - len(shown))
        self.kept = True

    def keep(self, attendees: Iterable[Attendee]) -> None:
        """Learn who is in the meeting now, and the kinds of who is new."""
        there: Sequence[Attendee] = list(attendees)
        self._there = frozenset(one.id for one in there)
        if self.current is not None and self.current not in self._there:
            self.speaking = None
        for one in there:
            first = next((_FIRST_KINDS[role] for role in one.roles if role in _FIRST_KINDS), None)
            if first:
                self._kinds.setdefault(Voice(one.id), first)
