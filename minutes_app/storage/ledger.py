"""The order of supervised tasks: by the day on which they are due, those without a day last.

A row is a task of a meeting that is not in the bin. Rows are worked out from tasks, their entries
and meetings, in the transaction that writes those: a page of 300,000 tasks is then a short stretch
of an index, and how many there are is counted in it.
"""

from datetime import date

from minutes_app.domain.entries import Entry, Task
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import Record
from minutes_app.storage.engine import Connection

VERSION = 1
"""To be raised when rows come to hold something else."""

_PUT = """
    INSERT OR REPLACE INTO ledger
    SELECT t.id, coalesce(e.deadline ->> '$.day', '~'), t.status IN ('done', 'dropped')
    FROM task t JOIN entry e ON e.id = t.entry JOIN meeting m ON m.id = t.meeting
    WHERE m.binned IS NULL AND {condition}
"""
_DELETE = "DELETE FROM ledger WHERE task = ?"
_DELETE_OF = "DELETE FROM ledger WHERE task IN (SELECT id FROM task WHERE meeting = ?)"
_ORDER = "ORDER BY due, task"


def follow(
    connection: Connection, before: Record | None, after: Record | None, *, tasks: bool = True
) -> None:
    """Write the rows that a record tells of which is being written.

    ``tasks`` tells whether any may have been written in the same operation.
    """
    match after or before:
        case Task() as task if after is None:
            connection.execute(_DELETE, (task.id,))
        case Task() as task:
            if isinstance(before, Task) and before.meeting != task.meeting:
                connection.execute(_DELETE, (task.id,))  # the other may lie in the bin
            connection.execute(_PUT.format(condition="t.id = ?"), (task.id,))
        case Entry() as entry if tasks if before is None else _day(before) != _day(after):
            connection.execute(_PUT.format(condition="t.entry = ?"), (entry.id,))
        case Meeting() as meeting if after is not None and _binned(before) != _binned(after):
            connection.execute(_DELETE_OF, (meeting.id,))
            connection.execute(_PUT.format(condition="t.meeting = ?"), (meeting.id,))
        case _:
            pass


def make_all(connection: Connection) -> None:
    """Make all rows anew."""
    connection.execute("DELETE FROM ledger")
    connection.execute(_PUT.format(condition="TRUE"))


def count(connection: Connection, *, closed: bool, kept: Id | None = None) -> int:
    """Return how many tasks there are; ``closed`` and ``kept`` as in ``page``."""
    query = f"SELECT count(*) FROM ledger WHERE {_WANTED}"
    return int(connection.execute(query, (closed, kept)).fetchone()[0])


def page(
    connection: Connection, first: int, count: int, *, closed: bool, kept: Id | None = None
) -> list[Id]:
    """Return tasks from a place on, the next due first.

    Closed ones are among them only if asked for, but for ``kept``.
    """
    query = f"SELECT task FROM ledger WHERE {_WANTED} {_ORDER} LIMIT ? OFFSET ?"
    rows = connection.execute(query, (closed, kept, count, first))
    return [Id(row[0]) for row in rows]


def place(connection: Connection, task: Id, *, closed: bool, kept: Id | None = None) -> int | None:
    """Return the place of a task in that order, None for one that is not among them."""
    own = f"SELECT due, task FROM ledger WHERE task = ?3 AND ({_WANTED})"
    row = connection.execute(own, (closed, kept, task)).fetchone()
    if row is None:
        return None
    query = f"SELECT count(*) FROM ledger WHERE {_WANTED} AND (due, task) < (?, ?)"
    return int(connection.execute(query, (closed, kept, *row)).fetchone()[0])


_WANTED = "(closed <= ?1 OR task = ?2)"


def _day(record: Record | None) -> date | None:
    """Return the day by which the task of an entry is ordered."""
    return record.deadline.day if isinstance(record, Entry) and record.deadline else None


def _binned(record: Record | None) -> bool | None:
    return record.binned is not None if isinstance(record, Meeting) else None
