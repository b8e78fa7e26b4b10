"""Supervised tasks by what their entries say, for a few letters typed; a task has no other name.

Chinese words are asked of the index of words: where few tasks may be meant, those are read, else
the newest until enough are found. Of the newest ``FEW`` tasks the pinyin is looked at, and where
many have the words, how they begin. Letters within a word are found in what the pinyin was made of.
"""

from collections.abc import Sequence

from minutes_app.domain.ids import Id
from minutes_app.storage import engine
from minutes_app.storage.archive import Archive
from minutes_app.storage.engine import Connection
from minutes_app.storage.patterns import beginning_with, containing
from minutes_app.storage.search.cutting import sought
from minutes_app.storage.search.facets import Facet, match_any
from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.order import as_json
from minutes_app.storage.search.passages import record_of
from minutes_app.storage.search.states import is_whole

FEW = 1_500
"""The newest tasks: their pinyin is looked at."""
_CANDIDATES = 800
"""Tasks with the words that are read one by one; where there are more, the newest tell enough."""

_RECORDS = "SELECT record FROM passage WHERE id IN (SELECT value FROM json_each(?))"
_NEWEST = "SELECT record FROM name_keys WHERE type = 'task' ORDER BY record DESC LIMIT :few"
_SOME = (
    "SELECT id AS record FROM task WHERE entry IN (SELECT value FROM json_each(:among))"
    " ORDER BY id DESC"
)
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
    """Return what fits, the newest first: all of it where few may be meant."""
    connection = archive.connection
    chinese = [piece for piece in pieces if is_chinese(piece)]
    entries = entries_with(archive, chinese or pieces, _CANDIDATES)
    if entries is None:
        return _newest(connection, pieces, limit)
    # Without Chinese the index has found the letters as words, and keys tell nothing more of them.
    among = as_json(entries)
    found = _read(connection, pieces, _SOME, FEW, keys=bool(chinese), among=among)
    if not chinese:  # of the newest, letters may be the pinyin
        spelled = all(piece.isascii() and piece.isalnum() for piece in pieces)
        if spelled:
            found += _spelled(connection, pieces)
        else:
            found += _read(connection, pieces, _NEWEST, FEW, few=FEW)
    return sorted(set(found), reverse=True)


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

    Chinese words may stand anywhere, others are beginnings. Not all of what is found has them; but
    nothing is missing. None, too, while the index is being made.
    """
    connection = archive.connection
    terms = [found.match for found in map(sought, words) if found is not None]
    if not is_whole(connection):
        return None
    if not all(terms):
        return []
    index = IndexWords(connection, lambda: None, shared=archive.shared)
    try:
        numbers = index.ids(" AND ".join((*terms, match_any(Facet.TASK))), most + 1)
    except engine.DatabaseError as error:
        if engine.is_damage(error):
            return None  # searches say so; here the records themselves are read
        raise
    if len(numbers) > most:
        return None
    rows = connection.execute(_RECORDS, (as_json(numbers),)).fetchall()
    return [record_of(row[0]) for row in rows]


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


def is_chinese(piece: str) -> bool:
    """Tell whether the index knows every stretch of a piece, not only the beginnings of words."""
    return all("\u4e00" <= letter <= "\u9fff" for letter in piece)
