"""Supervised tasks by what their entries say, for a few letters typed; a task has no other name.

Words are asked of the index of words. Where about a thousand tasks may be meant, the newest of
those are read until there are enough; where more, the newest of all. Of the newest ``FEW`` tasks
the pinyin is looked at; how they begin, of the newest that have the words. Letters within a word
are found in what the pinyin was made of.
"""

from collections.abc import Sequence

from minutes_app.domain.ids import Id
from minutes_app.storage.archive import Archive
from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.patterns import beginning_with, containing
from minutes_app.storage.place_index import is_chinese, records_with
from minutes_app.storage.search.facets import Facet, match_any

FEW = 1_500
"""The newest tasks: their pinyin is looked at."""
_CANDIDATES = 1_200
"""Tasks that may have the words, by the index; of more, enough are soon met among all."""
_LOT = 300
"""Of those, how many are read at a time: each is elsewhere in the archive."""

_NEWEST = "SELECT record FROM name_keys WHERE type = 'task' ORDER BY record DESC LIMIT :few"
_OF_ENTRIES = "SELECT id FROM task WHERE entry IN (SELECT value FROM json_each(?)) ORDER BY id DESC"
_SOME = "SELECT value AS record FROM json_each(:among)"
_BEHIND = "SELECT id AS record FROM task WHERE id < :last ORDER BY id DESC"
_ROWS = """
    SELECT t.id, e.id, {begins} FROM ({source}) s CROSS JOIN task t ON t.id = s.record
    CROSS JOIN entry e ON e.id = t.entry {keys}
    WHERE EXISTS (SELECT 1 FROM ledger l WHERE l.task = t.id) {conditions}
    LIMIT :limit
"""
_BY_KEYS = """
    WITH s AS MATERIALIZED (
        SELECT record, ' ' || keys GLOB ? AS begins
        FROM (SELECT record, keys FROM name_keys WHERE type = 'task' ORDER BY record DESC LIMIT ?)
        WHERE TRUE {conditions})
    SELECT t.id, t.entry, s.begins FROM s CROSS JOIN task t ON t.id = s.record
    WHERE EXISTS (SELECT 1 FROM ledger l WHERE l.task = t.id)
"""
_KEYS = "LEFT JOIN name_keys k ON k.record = t.id"
_Found = list[tuple[str, Id, int]]
"""Tasks and their entries, and whether these begin with the first piece."""


def find(archive: Archive, pieces: Sequence[str], limit: int) -> list[Id]:
    """Return the entries of tasks that hold all of some pieces, ``limit`` at most.

    Those that begin with the first piece come first, then the newest.
    """
    found = _found(archive, pieces, limit)
    beginning = [entry for _, entry, begins in found if begins]
    return list(dict.fromkeys((*beginning[:limit], *(one for _, one, _ in found[:limit]))))[:limit]


def newest(connection: Connection, limit: int) -> list[Id]:
    """Return the entries of the newest tasks."""
    return [entry for _, entry, _ in _read(connection, (), _BEHIND, limit, last="~")]


def _found(archive: Archive, pieces: Sequence[str], limit: int) -> _Found:
    """Return what fits, the newest first, as far as it is needed."""
    connection = archive.connection
    chinese = [piece for piece in pieces if is_chinese(piece)]
    entries = entries_with(archive, chinese or pieces, _CANDIDATES)
    if entries is None:
        return _newest(connection, pieces, limit)
    # Without Chinese the index has found the letters as words, and keys tell nothing more of them.
    found = _among(connection, pieces, entries, limit, keys=bool(chinese))
    if not chinese:  # of the newest, letters may be the pinyin
        spelled = all(piece.isascii() and piece.isalnum() for piece in pieces)
        if spelled:
            found += _spelled(connection, pieces)
        else:
            found += _read(connection, pieces, _NEWEST, FEW, few=FEW)
    return sorted(set(found), reverse=True)


def _among(
    connection: Connection, pieces: Sequence[str], entries: Sequence[Id], limit: int, *, keys: bool
) -> _Found:
    """Return what fits of the tasks of some entries; a few more than are needed, for beginnings."""
    tasks = [row[0] for row in connection.execute(_OF_ENTRIES, (as_json(entries),)).fetchall()]
    found: _Found = []
    for first in range(0, len(tasks), _LOT):
        among = as_json(tasks[first : first + _LOT])
        found += _read(connection, pieces, _SOME, _LOT, keys=keys, among=among)
        if len(found) >= limit:
            break
    return found


def _newest(connection: Connection, pieces: Sequence[str], limit: int) -> _Found:
    """Return what fits of the newest tasks, and what comes behind them as far as it is needed."""
    found = _read(connection, pieces, _NEWEST, FEW, few=FEW)
    if len(found) < limit:
        last = connection.execute(f"SELECT min(record) FROM ({_NEWEST})", {"few": FEW}).fetchone()
        found += _read(connection, pieces, _BEHIND, limit - len(found), last=last[0] or "")
    return found


def _spelled(connection: Connection, pieces: Sequence[str]) -> _Found:
    """Return those of the newest tasks whose keys hold letters and digits."""
    conditions = "".join(" AND keys GLOB ?" for _ in pieces)
    values = [f"*{piece.lower()}*" for piece in pieces]
    query = _BY_KEYS.format(conditions=conditions)
    rows = connection.execute(query, (f"* {pieces[0].lower()}*", FEW, *values)).fetchall()
    return [(row[0], Id(row[1]), row[2]) for row in rows]


def entries_with(archive: Archive, words: Sequence[str], most: int) -> list[Id] | None:
    """Return the entries of tasks in which the index has words; None where they are not few.

    As ``place_index.records_with``.
    """
    return records_with(archive, words, match_any(Facet.TASK), most)


def _read(
    connection: Connection, pieces: Sequence[str], source: str, limit: int, *,
    keys: bool = True, **values: object,
) -> _Found:  # fmt: skip
    """Return the tasks of a source that hold the pieces, the newest first; ``keys``: or theirs."""
    keys = keys and any(piece.isascii() for piece in pieces)
    conditions = ""
    for place, piece in enumerate(pieces):
        conditions += f" AND {_holds(place, keys=keys and piece.isascii())}"
        values[f"p{place}"] = containing(piece)
    begins = "0"
    if pieces:
        values["b"] = beginning_with(pieces[0])
        values["kb"] = "% " + beginning_with(pieces[0])
        begins = _stands("b", "kb", keys=keys and pieces[0].isascii())
    query = _ROWS.format(
        source=source, begins=begins, keys=_KEYS if keys else "", conditions=conditions
    )
    rows = connection.execute(query, {**values, "limit": limit}).fetchall()
    return [(row[0], Id(row[1]), row[2]) for row in rows]


def _holds(place: int, *, keys: bool) -> str:
    return _stands(f"p{place}", f"p{place}", keys=keys)


def _stands(text: str, key: str, *, keys: bool) -> str:
    """Return a condition in SQL: a pattern fits the text of an entry, or its keys."""
    condition = f"e.text LIKE :{text} ESCAPE '\\'"
    return f"({condition} OR ' ' || k.keys LIKE :{key} ESCAPE '\\')" if keys else condition
