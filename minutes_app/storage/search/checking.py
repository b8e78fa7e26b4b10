"""Whether the index holds what the archive holds: every record is read and compared.

What was put in for a record is compared by its checksum. That the engine still has the words of it
is what the engine itself looks at: it keeps no text to compare.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from minutes_app.domain.ids import Id
from minutes_app.storage import derived, engine
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import directory, meetings, states
from minutes_app.storage.search.names import named
from minutes_app.storage.search.numbering import MEETING_OF, MEETINGS, stretch_of
from minutes_app.storage.search.passages import SORTS, Passage, passages, record_key
from minutes_app.storage.search.results import IndexDoubt, Where
from minutes_app.storage.search.stretches import Stretch
from minutes_app.storage.search.writing import Head, checksum

Progress = Callable[[int, int], object]
"""Is told how many meetings were looked at, and of how many."""

_ROWS = "SELECT id, record, sort, checksum FROM passage WHERE id BETWEEN ? AND ?"
_NAMES = """
    SELECT n.passage, n.party, s.key FROM passage_name n JOIN search_name s ON s.number = n.name
    WHERE n.passage BETWEEN ? AND ?
"""
_LIVE = """
    SELECT m.id, m.day, m.series, m.status, s.number, s.day, s.status, s.version
    FROM meeting m LEFT JOIN search_meeting s ON s.meeting = m.id WHERE m.binned IS NULL
"""
# What belongs to nothing that is there; each counts by the number of its sort.
_STRAYS = (
    f"""SELECT p.sort, count(*) FROM passage p WHERE p.id >= {MEETINGS}
       AND NOT EXISTS (SELECT 1 FROM search_meeting s JOIN meeting m ON m.id = s.meeting
         WHERE s.number = {MEETING_OF} AND m.binned IS NULL) GROUP BY 1""",
    """SELECT 0, count(*) FROM search_meeting s
       WHERE NOT EXISTS (SELECT 1 FROM meeting m WHERE m.id = s.meeting AND m.binned IS NULL)""",
    """SELECT 0, count(*) FROM passage_words_docsize d
       WHERE NOT EXISTS (SELECT 1 FROM passage p WHERE p.id = d.id)""",
    """SELECT 0, count(*) FROM passage_name n
       WHERE NOT EXISTS (SELECT 1 FROM passage p WHERE p.id = n.passage)""",
)
_TABLES = ("passage_words", "passage", "passage_name", "search_meeting", "search_name")
_WITHOUT_WORDS = """
    SELECT sort, count(*) FROM passage p
    WHERE NOT EXISTS (SELECT 1 FROM passage_words_docsize d WHERE d.id = p.id) GROUP BY 1
"""
# Numbers go up as days go back.
_MISPLACED = """
    SELECT count(*) FROM (
      SELECT day, meeting, lag(day) OVER w AS newer, lag(meeting) OVER w AS neighbour
      FROM search_meeting WINDOW w AS (ORDER BY number)
    ) WHERE (day, meeting) > (newer, neighbour)
"""
_OLD_NAMES = """
    SELECT count(*) FROM {kind} r JOIN search_name s ON s.key = '{letter}:' || r.id
    WHERE s.shown <> r.name
"""


@dataclass(slots=True)
class _Doubts:
    """What was found so far, by sort of record."""

    checked: int = 0
    missing: Counter[Where] = field(default_factory=Counter[Where])
    changed: Counter[Where] = field(default_factory=Counter[Where])
    stray: Counter[Where] = field(default_factory=Counter[Where])


def check(connection: Connection, progress: Progress | None = None) -> IndexDoubt:
    """Compare every record with the index. It takes a minute for a million entries, and reads only.

    What waits to be built is not missing. It sees the archive as it is at one moment.
    """
    doubts = _Doubts()
    within = connection.in_transaction
    if not within:
        connection.execute("BEGIN")
    try:
        broken = _compare_all(connection, doubts, progress)
    except engine.DatabaseError as error:
        if not engine.is_damage(error):
            raise
        broken = str(error)
    finally:
        if not within:
            connection.execute("ROLLBACK")
    return _summed(doubts, broken)


def _compare_all(connection: Connection, doubts: _Doubts, progress: Progress | None) -> str:
    """Note what is wrong; return what the engine says of its part of the index."""
    _check_directory(connection, doubts)
    _check_meetings(connection, doubts, progress)
    for query in _STRAYS:
        _add(doubts.stray, connection.execute(query).fetchall())
    _add(doubts.missing, connection.execute(_WITHOUT_WORDS).fetchall())
    return _broken(connection)


def _check_directory(connection: Connection, doubts: _Doubts) -> None:
    complete = directory.is_complete(connection)
    known = _Known(connection, (0, MEETINGS - 1))
    for where, letter in zip(directory.OF_DIRECTORY, "pb", strict=True):
        query = f"SELECT id FROM {where.value}"
        ids = [Id(row[0]) for row in connection.execute(query).fetchall()]
        _compare(doubts, known, passages(connection, where, ids), None, complete=complete)
        query = _OLD_NAMES.format(kind=where.value, letter=letter)
        doubts.changed[where] += connection.execute(query).fetchone()[0]
    known.note_strays(doubts)


def _check_meetings(connection: Connection, doubts: _Doubts, progress: Progress | None) -> None:
    live = connection.execute(_LIVE).fetchall()
    every = states.versions(connection).get(states.ALL) == states.INDEX_VERSION
    for done, (meeting, day, series, status, number, old_day, old_status, version) in enumerate(
        live
    ):
        if progress is not None and done % 64 == 0:
            progress(done, len(live))
        if number is None and not every:
            continue  # the builder has not come to it
        known = _Known(connection, (0, -1) if number is None else stretch_of(connection, number))
        head = Head(-1 if number is None else number, day, series)
        complete = number is None or version > states.WAITING
        for where, ids in _ids(connection, meeting).items():
            found = passages(connection, where, ids)
            _compare(doubts, known, found, head, complete=complete)
        known.note_strays(doubts)
        if number is not None and (day, status) != (old_day, old_status):
            doubts.changed[Where.MEETING] += 1
    doubts.changed[Where.MEETING] += connection.execute(_MISPLACED).fetchone()[0]


class _Known:
    """What the index has of a meeting, or of the directory; what was compared is taken off."""

    def __init__(self, connection: Connection, numbers: Stretch) -> None:
        rows = connection.execute(_ROWS, numbers).fetchall()
        self._rows = {(record, sort): (number, check) for number, record, sort, check in rows}
        self._twice = Counter(row[1:3] for row in rows) - Counter(self._rows.keys())
        self._names: dict[int, set[tuple[int, str]]] = {}
        for number, party, key in connection.execute(_NAMES, numbers).fetchall():
            self._names.setdefault(number, set()).add((party, key))

    def take(self, passage: Passage) -> tuple[int, set[tuple[int, str]]] | None:
        """Return the checksum and the names of a passage; None where it is not there."""
        found = self._rows.pop((record_key(passage.record), SORTS.index(passage.where)), None)
        return None if found is None else (found[1], self._names.get(found[0], set()))

    def note_strays(self, doubts: _Doubts) -> None:
        """Count what is left: of records that are not there, or were there already."""
        _add(doubts.stray, ((sort, 1) for _, sort in self._rows))
        _add(doubts.stray, ((sort, count) for (_, sort), count in self._twice.items()))


def _compare(
    doubts: _Doubts,
    known: _Known,
    found: Iterable[Passage],
    head: Head | None,
    *,
    complete: bool,
) -> None:
    for passage in found:
        if not passage.parts:
            continue  # without text there is nothing to find
        doubts.checked += 1
        there = known.take(passage)
        if there is None:
            doubts.missing[passage.where] += complete
        elif there != (checksum(passage, head), {(party, key) for party, key, _ in named(passage)}):
            doubts.changed[passage.where] += 1


def _ids(connection: Connection, meeting: Id) -> dict[Where, list[Id]]:
    found: dict[Where, list[Id]] = {}
    for where, record in meetings.records_of(connection, meeting):
        found.setdefault(where, []).append(record)
    return found


def _broken(connection: Connection) -> str:
    """Return what the engine says of the tables of the index, and of lists and keys of names."""
    said: list[str] = []
    for table in (*_TABLES, *derived.TABLES):
        try:
            rows = connection.execute(f"PRAGMA integrity_check({table})").fetchall()
        except engine.DatabaseError as error:
            return str(error)
        said += (row[0] for row in rows if row[0] != "ok")
    return "; ".join(said)


def _add(counter: Counter[Where], rows: Iterable[tuple[int, int]]) -> None:
    for sort, count in rows:
        # A number that no sort has is damage of the row itself; it counts as the first.
        counter[SORTS[sort if 0 <= sort < len(SORTS) else 0]] += count


def _summed(doubts: _Doubts, broken: str) -> IndexDoubt:
    wrong = doubts.missing + doubts.changed + doubts.stray
    return IndexDoubt(
        doubts.checked,
        doubts.missing.total(),
        doubts.changed.total(),
        doubts.stray.total(),
        broken,
        {where.value: count for where, count in wrong.items()},
    )
