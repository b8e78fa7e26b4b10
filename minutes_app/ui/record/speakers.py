"""Speaker slots: who is pinned to which key, and what kind each one's next entry is."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from minutes_app.domain.entries import Entry, EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, Role
from minutes_app.domain.records import MeetingRecord

MOST = 8
"""Speakers with a key: Ctrl+2 to Ctrl+9. Ctrl+1 is no speaker."""

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
    """The pinned speakers of a meeting, in the order of their keys; never sorted by itself.

    ``current`` is the attendee who speaks, None for nobody. Each remembers the kind of what was
    recorded last.
    """

    pinned: list[Id] = field(default_factory=list[Id])
    current: Id | None = None
    _kinds: dict[Id | None, EntryKind] = field(default_factory=dict[Id | None, EntryKind])

    @classmethod
    def of(cls, record: MeetingRecord) -> "Speakers":
        """Pin the chair, the keynote speakers, and those who have spoken; room is left for more."""
        attendees = record.attendees()
        leading = [one.id for role in _PINNED for one in attendees if role in one.roles]
        spoke = [
            voice.attendee
            for entry in record.all_of(Entry)
            for voice in entry.voices
            if voice.attendee
        ]
        speakers = cls(list(dict.fromkeys([*leading, *spoke]))[:_FIRST])
        speakers.keep(attendees)
        return speakers

    def kind(self) -> EntryKind:
        """Return the kind that the next entry of the current speaker is, unless it says so."""
        usual = EntryKind.NARRATION if self.current is None else EntryKind.VIEW
        return self._kinds.get(self.current, usual)

    def set_kind(self, kind: EntryKind) -> None:
        """Take another kind for the current speaker; a heading is nobody's next entry."""
        if kind is not EntryKind.HEADING:
            self._kinds[self.current] = kind

    def remember(self, kind: EntryKind) -> None:
        """Go on with the kind that was typed; a doubt (``?``) is put in between and passes."""
        if kind is not EntryKind.QUERY:
            self.set_kind(kind)

    def voice(self) -> Voice | None:
        """Return the current speaker as a voice."""
        return Voice(self.current) if self.current else None

    def choose(self, attendee: Id | None) -> None:
        """Let somebody speak, with a key of their own if one is free."""
        self.current = attendee
        if attendee and attendee not in self.pinned and len(self.pinned) < MOST:
            self.pinned.append(attendee)

    def unpin(self, attendee: Id) -> None:
        """Free a key."""
        self.pinned.remove(attendee)
        if self.current == attendee:
            self.current = None

    def keep(self, attendees: Iterable[Attendee]) -> None:
        """Forget who is not in the meeting any more; learn the kinds of who is new."""
        there = {one.id: one for one in attendees}
        self.pinned = [one for one in self.pinned if one in there]
        if self.current not in there:
            self.current = None
        for one in there.values():
            first = next((_FIRST_KINDS[role] for role in one.roles if role in _FIRST_KINDS), None)
            if first:
                self._kinds.setdefault(one.id, first)
