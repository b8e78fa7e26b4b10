"""Meetings, people and bodies by any letters of their names: what lists and the palette look in.

A row is what one of them is called, folded, and its keys (``storage.name_keys``), each after a
tab. Rows stand in the order in which they are shown, so a look goes from the newest on, in the
engine and beside other threads: 100,000 titles take 15 ms, and nothing of them is kept in memory.

They are worked out from the records, in the transaction that writes them. What lies in the bin has
no row.
"""

import re
from collections.abc import Iterable, Sequence

import msgspec

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.people import Body, Person
from minutes_app.domain.records import Record
from minutes_app.storage import mapping
from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.name_keys import NAMED, Listable, names_of

VERSION = 1
"""To be raised when rows come to hold something else, or with ``name_keys.KEYS_VERSION``."""

MANY = 1_500
"""Names that are told apart by how they begin as they come; behind them only those are sought."""

_SEPARATOR = "\t"
_PUT = (
    "INSERT OR REPLACE INTO place_words SELECT ?1, ?2, ?3,"
    " ?4 || coalesce((SELECT char(9) || replace(keys, ' ', char(9)) FROM name_keys"
    " WHERE record = ?3), '')"
)
_ALL = """
    SELECT 'meeting', day, id, title, '', '[]' FROM meeting WHERE binned IS NULL
    UNION ALL SELECT 'person', '', id, name, '', other_names FROM person
    UNION ALL SELECT 'body', '', id, name, short_name,
    (SELECT json_group_array(name) FROM body_former_names WHERE owner = id) FROM body
"""
_DELETE = "DELETE FROM place_words WHERE kind = ? AND day = ? AND record = ?"
_ROWS = "SELECT record, day, words GLOB ? FROM place_words WHERE kind = ?"
_SOME = (
    "SELECT w.record, w.words GLOB ? FROM json_each(?) s"
    " CROSS JOIN search_meeting m ON m.meeting = s.value"
    " CROSS JOIN place_words w ON w.kind = 'meeting' AND w.day = m.day AND w.record = m.meeting"
    " WHERE TRUE"
)
_NEWEST = " ORDER BY day DESC, record DESC LIMIT ?"
_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")


def follow(connection: Connection, before: Record | None, after: Record | None) -> None:
    """Write the row of a record that is being written; its keys are written already."""
    old = _row(before) if isinstance(before, NAMED) else None
    new = _row(after) if isinstance(after, NAMED) else None
    if old == new:
        return
    if old is not None:
        connection.execute(_DELETE, old[:3])
    if new is not None:
        connection.execute(_PUT, new)


def make_all(connection: Connection) -> None:
    """Make all rows anew; the keys of names are there."""
    connection.execute("DELETE FROM place_words")
    rows = connection.execute(_ALL).fetchall()
    connection.executemany(
        _PUT, ((*row[:3], _words((*row[3:5], *msgspec.json.decode(row[5])))) for row in rows)
    )


def find(connection: Connection, kind: str, pieces: Sequence[str], limit: int) -> list[Id]:
    """Return records of a kind whose row holds all of some folded pieces, ``limit`` at most.

    Those of which a name or a key begins with the first piece come first, then the newest.
    """
    begins = _beginning(pieces[0]) if pieces else "*"
    holding = [_holding(piece) for piece in pieces]
    query = _ROWS + " AND words GLOB ?" * len(pieces)
    most = MANY if pieces else limit
    found = connection.execute(query + _NEWEST, (begins, kind, *holding, most)).fetchall()
    first = [row[0] for row in found if row[2]]
    if pieces and len(found) == MANY and len(first) < limit:
        query += " AND (day, record) < (?, ?)" + _NEWEST
        values = (begins, kind, begins, *holding[1:], found[-1][1], found[-1][0], limit)
        first += [row[0] for row in connection.execute(query, values).fetchall()]
    return list(dict.fromkeys((*first[:limit], *(row[0] for row in found[:limit]))))[:limit]


def among(
    connection: Connection, some: Iterable[str], pieces: Sequence[str], limit: int
) -> list[Id]:
    """Return what ``find`` does, of some meetings of the index; each piece in any of its names."""
    query = _SOME + " AND w.words GLOB ?" * len(pieces) + " ORDER BY w.day DESC, w.record DESC"
    values = (_beginning(pieces[0]), as_json(list(some)), *map(_holding, pieces))
    found = connection.execute(query, values).fetchall()
    first = [row[0] for row in found if row[1]]
    return list(dict.fromkeys((*first[:limit], *(row[0] for row in found[:limit]))))[:limit]


def meetings(connection: Connection, words: Iterable[str], most: int = -1) -> list[Id]:
    """Return the meetings whose title or its keys hold all of some folded words, the newest first.

    ``most`` is how many of them; -1 is all. A word like 2026-05 or 2026-05-19 may also be the month
    or the day of the meeting.
    """
    conditions, values = "", list[str | int]()
    for word in words:
        dated = _DATE.fullmatch(word) is not None
        conditions += " AND (words GLOB ? OR day GLOB ?)" if dated else " AND words GLOB ?"
        values += [_holding(word), f"{_escaped(word)}*"] if dated else [_holding(word)]
    # All at once: a row for each would keep the thread of the window waiting for the interpreter.
    query = (
        "SELECT group_concat(record, char(10)) FROM (SELECT record FROM place_words"
        f" WHERE kind = 'meeting'{conditions} ORDER BY day DESC, record DESC LIMIT ?)"
    )
    found = connection.execute(query, (*values, most)).fetchone()[0]
    return [Id(one) for one in found.split("\n")] if found else []


def _row(record: Listable | None) -> tuple[str, str, str, str] | None:
    """Return kind, day, id and folded names; None for what is in no list."""
    if record is None or (isinstance(record, Meeting) and record.binned is not None):
        return None
    return mapping.type_name(type(record)), _day(record), record.id, _words(names_of(record))


def _words(names: Iterable[str]) -> str:
    from minutes_app.language.sameness import same  # noqa: PLC0415 - opening needs no tables

    folded = (" ".join(same(name).split()) for name in names)
    return "".join(_SEPARATOR + name for name in folded if name)


def _day(record: Person | Body | Meeting) -> str:
    """Return what a record is ordered by: of a meeting ``meeting.day``."""
    if not isinstance(record, Meeting):
        return ""
    start = record.start
    year = record.created.year if start.year is None else start.year
    return f"{year:04d}-{start.month or 0:02d}-{start.day or 0:02d}"


def _holding(piece: str) -> str:
    return f"*{_escaped(piece)}*"


def _beginning(piece: str) -> str:
    return f"*{_SEPARATOR}{_escaped(piece)}*"


def _escaped(text: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in text)
