"""Keys by which names are found on a Latin keyboard: pinyin in full and initials.

They are worked out from people, bodies, titles of meetings and what tasks are about (the beginning
of their entry), and lie in a table of their own:
written in the transaction of the record, so they are never older than it, and read at a start
instead of being made 50,000 times. They are no records: the history and the files know nothing of
them, and they are made anew where the program has come to make others (``KEYS_VERSION``).
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import msgspec

from minutes_app.domain.entries import Entry, Task
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.people import Body, Person
from minutes_app.domain.records import Record
from minutes_app.storage import mapping
from minutes_app.storage.engine import Connection

if TYPE_CHECKING:
    from types import ModuleType

NAME = "name_keys"
"""The table, and the row of ``derived`` that has its version."""
KEYS_VERSION = 1
"""To be raised when ``language.pinyin`` comes to make other keys of the same names."""

Listable = Meeting | Body | Person
NAMED: tuple[type[Listable], ...] = (Person, Body, Meeting)
"""Records that are found by what they are called."""
_PEOPLE = """
    SELECT n.id, n.name, n.other_names, coalesce(k.keys, '')
    FROM person n LEFT JOIN name_keys k ON k.record = n.id
"""
_BODIES = """
    SELECT n.id, n.name, n.short_name,
           (SELECT json_group_array(f.name) FROM body_former_names f WHERE f.owner = n.id),
           coalesce(k.keys, '')
    FROM body n LEFT JOIN name_keys k ON k.record = n.id
"""
_PUT = "INSERT OR REPLACE INTO name_keys VALUES (?, ?, ?)"


def follow(
    connection: Connection, before: Record | None, after: Record | None, *, tasks: bool = True
) -> None:
    """Write the keys of a record that is being written in the same transaction.

    ``tasks`` tells whether any may have been written in it: without, a new entry has none.
    """
    if after is None:
        if isinstance(before, (*NAMED, Task)):
            connection.execute("DELETE FROM name_keys WHERE record = ?", (before.id,))
    elif isinstance(after, NAMED):
        if names_of(after) != names_of(before):
            connection.execute(_PUT, _row(after))
    elif isinstance(after, Task):
        if before is None or (isinstance(before, Task) and before.entry != after.entry):
            connection.executemany(_PUT, _task_rows(connection, "t.id = ?", (after.id,)))
    elif isinstance(after, Entry) and (
        after.text != before.text if isinstance(before, Entry) else tasks
    ):
        connection.executemany(_PUT, _task_rows(connection, "t.entry = ?", (after.id,)))


def make_all(connection: Connection) -> None:
    """Make all keys anew, within somebody's transaction."""
    connection.execute("DELETE FROM name_keys")
    connection.executemany(_PUT, _all_rows(connection))
    connection.execute("INSERT OR REPLACE INTO derived VALUES (?, ?)", (NAME, KEYS_VERSION))


@dataclass(frozen=True, slots=True)
class Named:
    """A person or a body by all that it is found by; ``short`` and ``former`` are a body's."""

    id: Id
    is_body: bool
    name: str
    short: str = ""
    former: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()


def named(connection: Connection, ids: Collection[Id] | None = None) -> Iterator[Named]:
    """Yield everybody and every body, or some by id: only names, so 50,000 take half a second.

    An id that is neither is passed over.
    """
    wanted = None if ids is None else mapping.as_json(sorted(ids))
    some = " WHERE n.id IN (SELECT value FROM json_each(?))" if wanted is not None else ""
    values = () if wanted is None else (wanted,)
    yield from map(_person, connection.execute(_PEOPLE + some, values))
    yield from map(_body, connection.execute(_BODIES + some, values))


def named_after(connection: Connection, last: Named | None, count: int) -> list[Named]:
    """Return the next people and bodies of a reading in pieces, at most ``count``.

    ``last`` is the last of the piece before, None for the first; people come before bodies. None
    are left where nothing comes.
    """
    some = " WHERE n.id > ? ORDER BY n.id LIMIT ?"
    found: list[Named] = []
    if last is None or not last.is_body:
        values = (last.id if last else "", count)
        found += map(_person, connection.execute(_PEOPLE + some, values))
    if len(found) < count:
        values = (last.id if last and last.is_body else "", count - len(found))
        found += map(_body, connection.execute(_BODIES + some, values))
    return found


def _person(row: tuple[str, str, str, str]) -> Named:
    record, name, others, keys = row
    former = tuple(msgspec.json.decode(others)) if others != "[]" else ()
    return Named(Id(record), False, name, "", former, tuple(keys.split()))


def _body(row: tuple[str, str, str, str, str]) -> Named:
    record, name, short, others, keys = row
    former = tuple(msgspec.json.decode(others)) if others else ()
    return Named(Id(record), True, name, short, former, tuple(keys.split()))


def _all_rows(connection: Connection) -> Iterator[tuple[str, str, str]]:
    for kind in NAMED:
        for record in mapping.load_all(connection, kind):
            yield _row(record)
    yield from _task_rows(connection, "TRUE", ())


def _task_rows(
    connection: Connection, condition: str, values: tuple[str, ...]
) -> list[tuple[str, str, str]]:
    """Make rows of tasks; one that is written before its entry gets its keys with the entry."""
    query = f"SELECT t.id, e.text FROM task t JOIN entry e ON e.id = t.entry WHERE {condition}"
    rows = connection.execute(query, values).fetchall()
    return [(task, "task", " ".join(_pinyin().keys_of(text))) for task, text in rows]


def _row(record: Meeting | Body | Person) -> tuple[str, str, str]:
    made = _pinyin().keys_of_body if isinstance(record, Body) else _pinyin().keys_of
    keys = dict.fromkeys(key for name in names_of(record) for key in made(name))
    return record.id, mapping.type_name(type(record)), " ".join(keys)


def names_of(record: Record | None) -> tuple[str, ...]:
    """Return all that a record is called, or was called before."""
    if isinstance(record, Meeting):
        return (record.title,)
    if isinstance(record, Person):
        return (record.name, *record.other_names)
    if isinstance(record, Body):
        return (record.name, record.short_name, *(one.name for one in record.former_names))
    return ()


@cache
def _pinyin() -> "ModuleType":
    """Return the module of readings; opening an archive only to read it needs none."""
    from minutes_app.language import pinyin  # noqa: PLC0415

    return pinyin
