"""Records, the changes that an operation makes to them, and the whole record of a meeting."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeVar

from minutes_app.domain.entries import Entry, Task
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import (
    Attendee,
    CitedDocument,
    Group,
    House,
    Meeting,
    Part,
    Series,
    Source,
)
from minutes_app.domain.outline import Outline
from minutes_app.domain.papers import Annex, HouseLayout, Version, Wording
from minutes_app.domain.people import Body, Office, Person
from minutes_app.domain.proposals import Proposal
from minutes_app.domain.searches import SavedSearch

Record = (
    House | HouseLayout | SavedSearch | Series | Body | Person | Office
    | Meeting | Part | Group | Attendee | CitedDocument | Source | Proposal | Entry | Task
    | Annex | Wording | Version
)  # fmt: skip
"""One thing with an id of its own; what has none of its own is part of a record."""

MeetingPart = (
    Part | Group | Attendee | CitedDocument | Source | Proposal | Entry | Task
    | Annex | Wording | Version
)  # fmt: skip
"""A record that belongs to one meeting and names it in ``meeting``."""

DIRECTORY_TYPES: tuple[type[Record], ...] = (
    House, HouseLayout, SavedSearch, Series, Body, Person, Office,
)  # fmt: skip
MEETING_PART_TYPES: tuple[type[MeetingPart], ...] = (
    Part, Group, Attendee, CitedDocument, Source, Proposal, Entry, Task, Annex, Wording, Version,
)  # fmt: skip
RECORD_TYPES: tuple[type[Record], ...] = (*DIRECTORY_TYPES, Meeting, *MEETING_PART_TYPES)

R = TypeVar("R", bound=Record)
P = TypeVar(
    "P",
    Part,
    Group,
    Attendee,
    CitedDocument,
    Source,
    Proposal,
    Entry,
    Task,
    Annex,
    Wording,
    Version,
)


class Turn(StrEnum):
    """Whether an operation was done, undone or done again."""

    DONE = "done"
    UNDONE = "undone"
    REDONE = "redone"


@dataclass(frozen=True, slots=True)
class Change:
    """What one operation did to the archive.

    ``label`` names the operation (``entry.add``); ``scope`` is the id of the meeting whose history
    it belongs to, or ``archive``. ``put`` holds each record as it is now; ``removed`` the type and
    id of each that is gone. A change of nothing has neither.
    """

    label: str
    scope: str
    turn: Turn = Turn.DONE
    put: tuple[Record, ...] = ()
    removed: tuple[tuple[type[Record], Id], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.put or self.removed)

    def of_type(self, kind: type[R]) -> list[R]:
        """Return the records of one type that were put."""
        return [record for record in self.put if isinstance(record, kind)]


@dataclass(slots=True)
class MeetingRecord:
    """Everything recorded of one meeting, complete in itself: words never need the directory.

    It follows changes through ``apply``; records in it are immutable, so ``snapshot`` is cheap.
    """

    meeting: Meeting
    series: Series | None = None
    _parts: dict[type[MeetingPart], dict[Id, MeetingPart]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, meeting: Meeting, parts: Iterable[MeetingPart], series: Series | None = None
    ) -> "MeetingRecord":
        """Build the record of ``meeting`` from records that belong to it, in any order."""
        record = cls(meeting, series)
        for part in parts:
            record._parts.setdefault(type(part), {})[part.id] = part
        return record

    def all_of(self, kind: type[P]) -> list[P]:
        """Return the records of one type by position (entries: see ``outline``)."""
        found = [part for part in self._parts.get(kind, {}).values() if isinstance(part, kind)]
        return sorted(found, key=_position)

    def find(self, kind: type[P], record_id: Id | None) -> P | None:
        """Return one record by id; None when there is none."""
        found = self._parts.get(kind, {}).get(record_id) if record_id else None
        return found if isinstance(found, kind) else None

    def records(self) -> list[Record]:
        """Return the meeting and everything that belongs to it."""
        found: list[Record] = [self.meeting]
        for parts in self._parts.values():
            found += parts.values()
        return found

    def outline(self) -> Outline:
        """Return the entries as a tree."""
        return Outline(self.all_of(Entry))

    def attendees(self) -> list[Attendee]:
        """Return the attendees in protocol order: by group, then by place in the group.

        Whoever is in no group comes first, as the chair and the leaders do.
        """
        places = {group.id: index for index, group in enumerate(self.all_of(Group), start=1)}
        found = self.all_of(Attendee)
        return sorted(found, key=lambda one: places.get(one.group, 0) if one.group else 0)

    def apply(self, change: Change) -> bool:
        """Follow a change; tell whether anything of this meeting was touched."""
        touched = False
        for record in change.put:
            touched |= self._put(record)
        for kind, record_id in change.removed:
            touched |= self._remove(kind, record_id)
        return touched

    def snapshot(self) -> "MeetingRecord":
        """Return a copy that later changes do not reach, for another thread to read."""
        copied = {kind: dict(parts) for kind, parts in self._parts.items()}
        return MeetingRecord(self.meeting, self.series, copied)

    def _put(self, record: Record) -> bool:
        if isinstance(record, Meeting):
            if record.id != self.meeting.id:
                return False
            self.meeting = record
            if self.series is not None and self.series.id != record.series:
                self.series = None
            return True
        if isinstance(record, Series):
            if record.id != self.meeting.series:
                return False
            self.series = record
            return True
        if isinstance(record, DIRECTORY_TYPES) or record.meeting != self.meeting.id:  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
            return False
        self._parts.setdefault(type(record), {})[record.id] = record  # pyright: ignore[reportArgumentType]
        return True

    def _remove(self, kind: type[Record], record_id: Id) -> bool:
        parts = self._parts.get(kind)  # pyright: ignore[reportArgumentType, reportCallIssue]
        return parts is not None and parts.pop(record_id, None) is not None


def _position(record: MeetingPart) -> tuple[str, Id]:
    return getattr(record, "position", ""), record.id
