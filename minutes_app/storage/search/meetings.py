"""The meetings of the index: which are in it, and what all their passages have of them.

A row of version 0 (or -1) says that passages of the meeting are missing still. Those that are there
are right in any case: whatever changes a record writes its passage, or takes it out.
"""

from collections.abc import Container, Iterable, Iterator

from minutes_app.domain.ids import Id
from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search import numbering, states, writing
from minutes_app.storage.search.numbering import OF_MEETINGS
from minutes_app.storage.search.passages import SORTS, Passage, passages
from minutes_app.storage.search.readings import TABLES
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.states import INDEX_VERSION, UNDER_WAY, WAITING
from minutes_app.storage.search.stretches import Stretch
from minutes_app.storage.search.writing import Head, Writer

_HEAD = """
    SELECT s.number, m.day, m.series FROM search_meeting s JOIN meeting m ON m.id = s.meeting
    WHERE s.meeting = ?
"""
_FILED = """
    SELECT m.day, m.status, s.number, s.day FROM meeting m
    LEFT JOIN search_meeting s ON s.meeting = m.id WHERE m.id = ? AND m.binned IS NULL
"""
_TO_COME = """
    SELECT 1 FROM meeting m WHERE m.id = ?1 AND NOT EXISTS (
      SELECT 1 FROM search_meeting s WHERE s.meeting <> ?1 AND (s.day, s.meeting) <= (m.day, m.id))
    AND NOT EXISTS (SELECT 1 FROM search_meeting s WHERE s.meeting = ?1 AND s.day = m.day)
"""
_STANDS = "SELECT day, status FROM search_meeting WHERE meeting = ?"
_ADD = "INSERT INTO search_meeting VALUES (?, ?, ?, ?, ?)"
_CHANGE = "UPDATE search_meeting SET day = ?, status = ? WHERE meeting = ?"
_MOVE = "UPDATE search_meeting SET number = ? WHERE meeting = ?"
_DROP = "DELETE FROM search_meeting WHERE meeting = ?"
_NUMBER = "SELECT number FROM search_meeting WHERE meeting = ?"
_PASSAGES = "SELECT id FROM passage WHERE id BETWEEN ? AND ?"
_IDS = {
    where: f"SELECT id FROM {TABLES[where]} WHERE"
    f" {'id' if where is Where.MEETING else 'meeting'} = ?"
    for where in OF_MEETINGS
}
_SET_VERSION = "UPDATE search_meeting SET version = ? WHERE meeting = ?"


def _heads(connection: Connection, meetings: Iterable[Id]) -> dict[Id, Head]:
    """Return the heads of those of some meetings that are in the index."""
    rows = {one: connection.execute(_HEAD, (one,)).fetchone() for one in meetings}
    return {one: Head(*row) for one, row in rows.items() if row is not None}


def enrol(connection: Connection, meeting: Id) -> set[Id]:
    """Give a meeting its place among the others, by its day, or bring its row up to date.

    Return those whose passages are all to be made now: it, where it has come or moved, and whoever
    had to move for it. One in the bin gets none.
    """
    row = connection.execute(_FILED, (meeting,)).fetchone()
    if row is None:
        return set()
    day, status, number, old_day = row
    if number is not None and (
        day == old_day or numbering.stands_right(connection, number, meeting, day)
    ):
        connection.execute(_CHANGE, (day, status, meeting))
        return set()
    return _settle(connection, meeting, day, status)


def follow(connection: Connection, meeting: Id) -> set[Id]:
    """Enrol a meeting that was written, unless the builder is yet to come to it.

    One that stood behind all that is built already would have to move for each that is built.
    """
    if states.versions(connection).get(states.ALL) != INDEX_VERSION:
        row = connection.execute(_TO_COME, (meeting,)).fetchone()
        if row is not None:
            drop(connection, meeting)
            return set()
    return enrol(connection, meeting)


def _settle(connection: Connection, meeting: Id, day: str, status: str) -> set[Id]:
    drop(connection, meeting)
    numbers = numbering.settle(connection, meeting, day)
    others = {one: number for one, number in numbers.items() if one != meeting}
    for one in others:
        empty(connection, one)
    # None takes the number of another that has not moved yet.
    connection.executemany(_MOVE, [(-number, one) for one, number in others.items()])
    connection.executemany(_MOVE, [(number, one) for one, number in others.items()])
    connection.execute(_ADD, (numbers[meeting], meeting, day, status, WAITING))
    return set(numbers)


def _make_room(connection: Connection, meeting: Id) -> set[Id]:
    """Settle a meeting anew, which needs more numbers; return those that moved."""
    row = connection.execute(_STANDS, (meeting,)).fetchone()
    return _settle(connection, meeting, *row)


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


def write_all(connection: Connection, meeting: Id, records: Iterable[tuple[Where, Id]]) -> set[Id]:
    """Write all passages of a meeting that is enrolled, and say that they are there.

    Return the meetings that moved, as ``write`` does; if it is one of them, it waits.
    """
    moved = write(connection, Writer(connection), records)
    if meeting not in moved:
        complete(connection, meeting)
    return moved


def write(
    connection: Connection,
    writer: Writer,
    records: Iterable[tuple[Where, Id]],
    *,
    new: Container[Id] = (),
    made: Iterable[Passage] = (),
) -> set[Id]:
    """Write the passages of some records whose meetings are in the index.

    Return the meetings that had to move for want of numbers: of them all passages are to be made.
    ``new`` are those of the records that were not there before, see ``Writer.put``. ``made`` are
    passages that need not be read any more, beside those of ``records``.
    """
    found = [*made, *_read(connection, records)]
    known = _heads(connection, {one.meeting for one in found if one.meeting})
    moved: set[Id] = set()
    # The oldest first: one that is settled may take what the one before it has to spare.
    for meeting, head in sorted(known.items(), key=_backwards):
        if meeting not in moved and not writer.has_room(head, _of(found, meeting)):
            moved |= _make_room(connection, meeting)
            writer.look_again()
    ready = [
        (one, known[one.meeting] if one.meeting else None)
        for one in found
        if one.meeting is None or (one.meeting in known and one.meeting not in moved)
    ]
    ready.sort(key=_upwards)
    writer.put(ready, new=new)
    return moved


def _read(connection: Connection, records: Iterable[tuple[Where, Id]]) -> Iterator[Passage]:
    by_sort: dict[Where, list[Id]] = {}
    for where, record in records:
        by_sort.setdefault(where, []).append(record)
    for where, ids in by_sort.items():
        yield from passages(connection, where, ids)


def _of(found: Iterable[Passage], meeting: Id) -> list[Passage]:
    return [one for one in found if one.meeting == meeting]


def _backwards(known: tuple[Id, Head]) -> int:
    return -known[1].number


def _upwards(pair: tuple[Passage, Head | None]) -> tuple[int, int, Id]:
    """Tell where a passage is numbered: by its meeting, what sort it is of, and when it came."""
    passage, head = pair
    return head.number if head else 0, SORTS.index(passage.where), passage.record


def numbers(connection: Connection, meeting: Id) -> Stretch:
    """Return the numbers of a meeting; of one that is not in the index, none."""
    row = connection.execute(_NUMBER, (meeting,)).fetchone()
    return numbering.stretch_of(connection, row[0]) if row else (0, -1)


def empty(connection: Connection, meeting: Id) -> None:
    """Take all passages of a meeting out of the index; its row stays and waits for them."""
    rows = connection.execute(_PASSAGES, numbers(connection, meeting)).fetchall()
    writing.remove(connection, [row[0] for row in rows])
    await_passages(connection, meeting)


def drop(connection: Connection, meeting: Id) -> None:
    """Take a meeting out of the index."""
    empty(connection, meeting)
    connection.execute(_DROP, (meeting,))


def await_passages_of(connection: Connection, where: Where, records: Iterable[Id]) -> None:
    """Say that passages of the meetings are missing to which some records belong."""
    owner = "id" if where is Where.MEETING else "meeting"
    query = f"""
        UPDATE search_meeting SET version = {WAITING} WHERE meeting IN (
          SELECT {owner} FROM {TABLES[where]} WHERE id IN (SELECT value FROM json_each(?)))
    """
    connection.execute(query, (as_json(records),))
