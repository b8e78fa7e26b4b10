"""People and bodies of the directory in the index."""

import msgspec

from minutes_app.domain.ids import Id
from minutes_app.storage.engine import Connection
from minutes_app.storage.search.passages import SORTS, record_key
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.states import DIRECTORY, INDEX_VERSION, versions

OF_DIRECTORY = (Where.PERSON, Where.BODY)
Reached = tuple[Where, Id]
"""Somebody, and how far a look through everybody has come."""
_FIRST = Id("")
START: Reached = (Where.PERSON, _FIRST)
_PIECE = 500
"""How many are looked at in one go: a few milliseconds, for which saving waits."""
_UNDER_WAY = 0
"""The version of a directory of which some have been looked at."""
_THERE = """
    SELECT record FROM passage WHERE sort = ?
    AND record IN (SELECT unhex(value) FROM json_each(?))
"""


def is_complete(connection: Connection) -> bool:
    """Tell whether everybody and every body is in the index."""
    return versions(connection).get(DIRECTORY) == INDEX_VERSION


def begin_look(connection: Connection) -> None:
    """Say that a look through everybody begins; ``await_passages`` makes it worth nothing."""
    connection.execute("INSERT OR REPLACE INTO derived VALUES (?, ?)", (DIRECTORY, _UNDER_WAY))


def end_look(connection: Connection) -> None:
    """Say that everybody and every body is in the index, if nothing came in behind the look."""
    query = "UPDATE derived SET version = ? WHERE name = ? AND version = ?"
    connection.execute(query, (INDEX_VERSION, DIRECTORY, _UNDER_WAY))


def await_passages(connection: Connection) -> None:
    """Say that some are missing."""
    connection.execute("DELETE FROM derived WHERE name = ?", (DIRECTORY,))


def missing(connection: Connection, reached: Reached) -> tuple[list[Reached], Reached | None]:
    """Return who of the next few is not in the index, and how far that is; None at the end."""
    where, last = reached
    query = f"SELECT id FROM {where.value} WHERE id > ? ORDER BY id LIMIT ?"
    ids = [Id(row[0]) for row in connection.execute(query, (last, _PIECE))]
    keys = {record_key(one): one for one in ids}
    wanted = msgspec.json.encode([key.hex() for key in keys]).decode()
    there = {row[0] for row in connection.execute(_THERE, (SORTS.index(where), wanted))}
    found = [(where, one) for key, one in keys.items() if key not in there]
    if len(ids) == _PIECE:
        return found, (where, ids[-1])
    return found, (Where.BODY, _FIRST) if where is Where.PERSON else None
