"""People and bodies of the directory in the index."""

from collections.abc import Iterator

from minutes_app.domain.ids import Id
from minutes_app.storage.engine import Connection
from minutes_app.storage.search.passages import SORTS, record_key
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.states import DIRECTORY, INDEX_VERSION, note, versions

OF_DIRECTORY = (Where.PERSON, Where.BODY)


def is_complete(connection: Connection) -> bool:
    """Tell whether everybody and every body is in the index."""
    return versions(connection).get(DIRECTORY) == INDEX_VERSION


def complete(connection: Connection) -> None:
    """Say that everybody and every body is in the index."""
    note(connection, DIRECTORY)


def await_passages(connection: Connection) -> None:
    """Say that some are missing."""
    connection.execute("DELETE FROM derived WHERE name = ?", (DIRECTORY,))


def missing(connection: Connection) -> Iterator[tuple[Where, Id]]:
    """Yield who is not in the index."""
    for where in OF_DIRECTORY:
        query = "SELECT record FROM passage WHERE meeting IS NULL AND sort = ?"
        rows = connection.execute(query, (SORTS.index(where),)).fetchall()
        there = {row[0] for row in rows}
        for row in connection.execute(f"SELECT id FROM {where.value}").fetchall():
            if record_key(row[0]) not in there:
                yield where, Id(row[0])
