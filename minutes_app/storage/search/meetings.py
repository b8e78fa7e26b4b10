"""The meetings of the index: which are in it, and what all their passages have of them.

A row of version 0 (or -1) says that passages of the meeting are missing still. Those that are there
are right in any case: whatever changes a record writes its passage, or takes it out.
"""

from collections.abc import Container, Iterable, Iterator

from minutes_app.domain.ids import Id
from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search import writing
from minutes_app.storage.search.passages import Passage, passages
from minutes_app.storage.search.readings import TABLES
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.states import INDEX_VERSION, UNDER_WAY, WAITING
from minutes_app.storage.search.writing import Head, Writer

OF_MEETINGS = tuple(where for where in Where if where not in (Where.PERSON, Where.BODY))
"""The sorts of records that belong to a meeting, its head first."""

_HEAD = """
    SELECT s.number, m.day, m.series FROM search_meeting s JOIN meeting m ON m.id = s.meeting
    WHERE s.meeting = ?
"""
_ENROL = f"""
    INSERT INTO search_meeting (meeting, day, status, version)
    SELECT id, day, status, {WAITING} FROM meeting WHERE id = ? AND binned IS NULL
    ON CONFLICT (meeting) DO UPDATE SET day = excluded.day, status = excluded.status
"""
_IDS = {
    where: f"SELECT id FROM {TABLES[where]} WHERE"
    f" {'id' if where is Where.MEETING else 'meeting'} = ?"
    for where in OF_MEETINGS
}
_SET_VERSION = "UPDATE search_meeting SET version = ? WHERE meeting = ?"


def heads(connection: Connection, meetings: Iterable[Id]) -> dict[Id, Head]:
    """Return the heads of those of some meetings that are in the index."""
    rows = {one: connection.execute(_HEAD, (one,)).fetchone() for one in meetings}
    return {one: Head(*row) for one, row in rows.items() if row is not None}


def enrol(connection: Connection, meeting: Id) -> None:
    """Give a meeting a row, its passages still to be made; or bring its row up to date."""
    connection.execute(_ENROL, (meeting,))


def await_passages(connection: Connection, meeting: Id) -> None:
    """Say that passages of a meeting are missing."""
    connection.execute(_SET_VERSION, (WAITING, meeting))


def begin(connection: Connection, meeting: Id) -> None:
    """Say that the passages that are missing are being made."""
    connection.execute(_SET_VERSION, (UNDER_WAY, meeting))


def is_under_way(connection: Connection, meeting: Id) -> bool:
    """Tell whether the passages that were missing are being made, and no more are missing now."""
    query = "SELECT version FROM search_meeting WHERE meeting = ?"
    return connection.execute(query, (meeting,)).fetchone() == (UNDER_WAY,)


def complete(connection: Connection, meeting: Id) -> None:
    """Say that all passages of a meeting are there."""
    connection.execute(_SET_VERSION, (INDEX_VERSION, meeting))


def records_of(connection: Connection, meeting: Id) -> Iterator[tuple[Where, Id]]:
    """Yield what of a meeting may have a passage, its head first."""
    for where, query in _IDS.items():
        for row in connection.execute(query, (meeting,)).fetchall():
            yield where, Id(row[0])


def write_all(connection: Connection, meeting: Id, records: Iterable[tuple[Where, Id]]) -> None:
    """Write all passages of a meeting that is enrolled, and say that they are there."""
    write(connection, Writer(connection), records)
    complete(connection, meeting)


def write(
    connection: Connection,
    writer: Writer,
    records: Iterable[tuple[Where, Id]],
    *,
    new: Container[Id] = (),
    made: Iterable[Passage] = (),
) -> int:
    """Write the passages of some records whose meetings are in the index; return how many.

    ``new`` are those of them that were not there before, see ``Writer.put``. ``made`` are passages
    that need not be read any more, beside those of ``records``.
    """
    by_sort: dict[Where, list[Id]] = {}
    for where, record in records:
        by_sort.setdefault(where, []).append(record)
    written = 0
    for found in (list(made), *(list(passages(connection, *one)) for one in by_sort.items())):
        known = heads(connection, {one.meeting for one in found if one.meeting})
        pairs = ((one, known.get(one.meeting) if one.meeting else None) for one in found)
        wanted = (pair for pair in pairs if pair[1] or pair[0].meeting is None)
        written += writer.put(wanted, new=new)
    return written


def empty(connection: Connection, meeting: Id) -> None:
    """Take all passages of a meeting out of the index; its row stays and waits for them."""
    query = """
        SELECT p.id FROM passage p JOIN search_meeting s ON s.number = p.meeting
        WHERE s.meeting = ?
    """
    rows = connection.execute(query, (meeting,)).fetchall()
    writing.remove(connection, [row[0] for row in rows])
    await_passages(connection, meeting)


def drop(connection: Connection, meeting: Id) -> None:
    """Take a meeting out of the index."""
    empty(connection, meeting)
    connection.execute("DELETE FROM search_meeting WHERE meeting = ?", (meeting,))


def await_passages_of(connection: Connection, where: Where, records: Iterable[Id]) -> None:
    """Say that passages of the meetings are missing to which some records belong."""
    owner = "id" if where is Where.MEETING else "meeting"
    query = f"""
        UPDATE search_meeting SET version = {WAITING} WHERE meeting IN (
          SELECT {owner} FROM {TABLES[where]} WHERE id IN (SELECT value FROM json_each(?)))
    """
    connection.execute(query, (as_json(records),))
