"""Meetings, people and bodies by any letters of their names: what lists and the palette look in.

A row is what one of them is called, folded, and its keys (``storage.name_keys``), each after a
tab. Rows stand in the order in which they are shown, so a look goes from the newest on, in the
engine and beside other threads: 100,000 titles take 15 ms, and nothing of them is kept in memory.

They are worked out from the records, in the transaction that writes them. What lies in the bin has
no row.
"""

import re
from collections.abc import Iterable

import msgspec

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.people import Body, Person
from minutes_app.domain.records import Record
from minutes_app.storage import mapping
from minutes_app.storage.engine import Connection
from minutes_app.storage.name_keys import NAMED, Listable, names_of

VERSION = 1
"""To be raised when rows come to hold something else, or with ``name_keys.KEYS_VERSION``."""

SEPARATOR = "\t"
"""What stands before each name and each key."""
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


def meetings(connection: Connection, words: Iterable[str], most: int = -1) -> list[Id]:
    """Return the meetings whose title or its keys hold all of some folded words, the newest first.

    ``most`` is how many of them; -1 is all. A word like 2026-05 or 2026-05-19 may also be the month
    or the day of the meeting.
    """
    conditions, values = "", list[str | int]()
    for word in words:
        dated = is_dated(word)
        conditions += " AND (words GLOB ? OR day GLOB ?)" if dated else " AND words GLOB ?"
        values += [holding(word), f"{_escaped(word)}*"] if dated else [holding(word)]
    # All at once: a row for each would keep the thread of the window waiting for the interpreter.
    query = (
        "SELECT group_concat(record, char(10)) FROM (SELECT record FROM place_words"
        f" WHERE kind = 'meeting'{conditions} ORDER BY day DESC, record DESC LIMIT ?)"
    )
    found = connection.execute(query, (*values, most)).fetchone()[0]
    return [Id(one) for one in found.split("\n")] if found else []


def is_dated(word: str) -> bool:
    """Tell whether a word may be the month or the day of a meeting: 2026-05, 2026-05-19."""
    return _DATE.fullmatch(word) is not None


def _row(record: Listable | None) -> tuple[str, str, str, str] | None:
    """Return kind, day, id and folded names; None for what is in no list."""
    if record is None or (isinstance(record, Meeting) and record.binned is not None):
        return None
    return mapping.type_name(type(record)), _day(record), record.id, _words(names_of(record))


def _words(names: Iterable[str]) -> str:
    from minutes_app.language.sameness import same  # noqa: PLC0415 - opening needs no tables

    folded = (" ".join(same(name).split()) for name in names)
    return "".join(SEPARATOR + name for name in folded if name)


def _day(record: Person | Body | Meeting) -> str:
    """Return what a record is ordered by: of a meeting ``meeting.day``."""
    if not isinstance(record, Meeting):
        return ""
    start = record.start
    year = record.created.year if start.year is None else start.year
    return f"{year:04d}-{start.month or 0:02d}-{start.day or 0:02d}"


def holding(piece: str) -> str:
    """Return the pattern of rows that hold a piece."""
    return f"*{_escaped(piece)}*"


def beginning(piece: str) -> str:
    """Return the pattern of rows of which a name or a key begins with a piece."""
    return f"*{SEPARATOR}{_escaped(piece)}*"


def _escaped(text: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in text)
