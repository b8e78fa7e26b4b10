"""The lock on issued minutes, under all services: every operation passes here before its commit."""

from collections.abc import Iterable, Iterator

from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.locking import is_locked, is_sealed, may_change
from minutes_app.domain.meetings import Meeting, MeetingStatus
from minutes_app.domain.records import DIRECTORY_TYPES, Record
from minutes_app.storage.engine import Connection

Pair = tuple[Record | None, Record | None]
"""A record before and after an operation; None where there is none."""


def check(connection: Connection, label: str, pairs: Iterable[Pair], *, shared: bool) -> None:
    """Raise ``RecordError`` (``meeting.issued``, with ``title``) for a change to issued minutes.

    What counts is how a meeting stood when the operation began. ``shared`` tells an operation that
    belongs to no meeting alone.
    """
    changed = list(pairs)
    heads = _Heads(connection, changed)
    for before, after in changed:
        for meeting in _meetings_of(before, after):
            allowed = may_change(before, after, label, shared=shared)
            if is_sealed(before, after, label) or (not allowed and heads.locked(meeting)):
                raise RecordError("meeting.issued", title=heads.title(meeting), id=meeting)


class _Heads:
    """How the meetings that an operation touches stood before it: title, and whether locked."""

    def __init__(self, connection: Connection, changed: Iterable[Pair]) -> None:
        self._connection = connection
        self._known: dict[Id, tuple[str, bool]] = {}
        for before, after in changed:
            if isinstance(before, Meeting):
                self._known[before.id] = before.title, is_locked(before)
            elif isinstance(after, Meeting):
                self._known[after.id] = after.title, False  # it was not there

    def locked(self, meeting: Id) -> bool:
        return self._head(meeting)[1]

    def title(self, meeting: Id) -> str:
        return self._head(meeting)[0]

    def _head(self, meeting: Id) -> tuple[str, bool]:
        if meeting not in self._known:
            query = "SELECT title, status FROM meeting WHERE id = ?"
            row = self._connection.execute(query, (meeting,)).fetchone()
            title, status = row or ("", "")
            self._known[meeting] = title, status == MeetingStatus.ISSUED
        return self._known[meeting]


def _meetings_of(*records: Record | None) -> Iterator[Id]:
    """Yield the meetings that a record belonged to and belongs to: nearly always one."""
    found: dict[Id, None] = {}
    for record in records:
        if isinstance(record, Meeting):
            found[record.id] = None
        elif record is not None and not isinstance(record, DIRECTORY_TYPES):
            found[record.meeting] = None  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
    yield from found
