"""The lock on issued minutes, under all services: every operation passes here before its commit."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.locking import is_sealed, may_change
from minutes_app.domain.meetings import Meeting, MeetingStatus
from minutes_app.domain.records import DIRECTORY_TYPES, Record
from minutes_app.storage.engine import Connection

Pair = tuple[Record | None, Record | None]
"""A record before and after an operation; None where there is none."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a meeting is called, and how far its minutes are; "" where there is no such meeting."""

    title: str
    status: str = ""

    @property
    def locked(self) -> bool:
        """Whether its minutes were issued and are not being corrected."""
        return self.status == MeetingStatus.ISSUED


_HEAD = "SELECT title, status FROM meeting WHERE id = ?"


class Heads:
    """The heads of meetings as they stood before an operation, each read once.

    They are read from the tables, so what the operation writes of meetings is told by ``keep``.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[Id, Head] = {}

    def of(self, meeting: Id) -> Head:
        """Return the head of a meeting."""
        known = self._known.get(meeting)
        if known is None:
            row = self._connection.execute(_HEAD, (meeting,)).fetchone()
            known = self._known[meeting] = Head(*row) if row else Head("")
        return known

    def keep(self, before: Record | None, after: Record | None) -> None:
        """Remember how a meeting stood that was written; any other record is passed over."""
        if isinstance(before, Meeting):
            self._known.setdefault(before.id, Head(before.title, before.status))
        elif isinstance(after, Meeting):
            self._known.setdefault(after.id, Head(after.title))  # it was not there


def check(heads: Heads, label: str, pairs: Iterable[Pair], *, shared: bool) -> None:
    """Raise ``RecordError`` (``meeting.issued``, with ``title``) for a change to issued minutes.

    What counts is how a meeting stood when the operation began. ``shared`` tells an operation that
    belongs to no meeting alone.
    """
    for before, after in pairs:
        for meeting in _meetings_of(before, after):
            allowed = may_change(before, after, label, shared=shared)
            if is_sealed(before, after, label) or (not allowed and heads.of(meeting).locked):
                raise RecordError("meeting.issued", title=heads.of(meeting).title, id=meeting)


def _meetings_of(*records: Record | None) -> Iterator[Id]:
    """Yield the meetings that a record belonged to and belongs to: nearly always one."""
    found: dict[Id, None] = {}
    for record in records:
        if isinstance(record, Meeting):
            found[record.id] = None
        elif record is not None and not isinstance(record, DIRECTORY_TYPES):
            found[record.meeting] = None  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    yield from found
