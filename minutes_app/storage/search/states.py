"""How much of an archive is in the index. Light: it is asked at every opening."""

from __future__ import annotations

from typing import TYPE_CHECKING

from minutes_app.storage import engine

if TYPE_CHECKING:
    from minutes_app.storage.engine import Connection
    from minutes_app.storage.search.results import IndexState

INDEX_VERSION = 4
"""To be raised when words come to be cut or folded otherwise, or other parts are searchable."""

WAITING, UNDER_WAY = 0, -1
"""Versions of a meeting of which passages are missing: nobody makes them yet, or the builder has
begun to. It goes on with what it saw only while nothing was taken out meanwhile."""

FORM, ALL, DIRECTORY = "search_form", "search", "search_directory"
"""Rows of ``derived``: how what is in the index was made; that every meeting of the archive is in
it, or has a row that says how far it is; that everybody and every body is in it."""


def bring_up_to_date(connection: Connection) -> None:
    """Begin an index where an archive has none; empty one that an older program made.

    Asked at every opening, and one look at ``derived`` nearly always. An index so damaged that it
    cannot be emptied keeps no archive from being opened.
    """
    if is_trusted(connection):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        begin(connection)
        connection.execute("COMMIT")
    except engine.DatabaseError as error:
        if not engine.is_damage(error):
            raise
    finally:
        if connection.in_transaction:  # whatever stopped it
            connection.execute("ROLLBACK")


def is_trusted(connection: Connection) -> bool:
    """Tell that what is in the index is right, though it need not be all."""
    query = "SELECT version FROM derived WHERE name = ?"
    return connection.execute(query, (FORM,)).fetchone() == (INDEX_VERSION,)


def distrust(connection: Connection) -> None:
    """Say that nothing of the index may be trusted: it is emptied before it is built again."""
    connection.execute("UPDATE derived SET version = 0 WHERE name = ?", (FORM,))


def begin(connection: Connection) -> None:
    """Begin an index that holds nothing, whatever was there before."""
    clear(connection)
    note(connection, FORM)
    query = "SELECT EXISTS (SELECT 1 FROM {}) OR EXISTS (SELECT 1 FROM {})"
    if connection.execute(query.format("person", "body")).fetchone() == (0,):
        note(connection, DIRECTORY)
    if connection.execute(query.format("meeting", "meeting")).fetchone() == (0,):
        note(connection, ALL)


def state(connection: Connection) -> IndexState:
    """Return how much of an archive is in the index. The directory counts as one more meeting."""
    from minutes_app.storage.search.results import IndexState  # noqa: PLC0415 - opening asks less

    known, there = versions(connection), 0
    if known.get(FORM) == INDEX_VERSION:
        there = _count(connection, "search_meeting WHERE version = ?", INDEX_VERSION)
    else:
        known = {}  # nothing of it is looked at: it may be damaged
    if known.get(ALL) == INDEX_VERSION:
        total = there + _count(connection, "search_meeting WHERE version <= ?", WAITING)
    else:
        total = _count(connection, "meeting WHERE binned IS NULL")
    waiting = total - there + (known.get(DIRECTORY) != INDEX_VERSION)
    return IndexState(total, waiting)


def is_whole(connection: Connection) -> bool:
    """Tell whether everything that can be searched is in the index: quick, for a keystroke."""
    known = versions(connection)
    if any(known.get(one) != INDEX_VERSION for one in (FORM, ALL, DIRECTORY)):
        return False
    query = "SELECT 1 FROM search_meeting WHERE version <= ? LIMIT 1"
    return connection.execute(query, (WAITING,)).fetchone() is None


def clear(connection: Connection) -> None:
    """Empty the index, and say that it is not complete."""
    from minutes_app.storage.migrations import execute_script, search  # noqa: PLC0415 - rare, slow

    # Where its settings are damaged, the engine would not even read the command to drop it.
    connection.execute("DELETE FROM passage_words_config")
    connection.execute("INSERT INTO passage_words_config VALUES ('version', 4)")
    for table in ("passage_words", "passage", "passage_name", "search_meeting", "search_name"):
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    execute_script(connection.execute, search.INDEX)  # of this version, whatever was there
    connection.execute("DELETE FROM derived WHERE name IN (?, ?)", (ALL, DIRECTORY))


def versions(connection: Connection) -> dict[str, int]:
    """Return the rows of ``derived`` that are about the index."""
    query = "SELECT name, version FROM derived WHERE name IN (?, ?, ?)"
    return dict(connection.execute(query, (FORM, ALL, DIRECTORY)).fetchall())


def note(connection: Connection, name: str) -> None:
    """Write a row of ``derived``: what it says is true of this version."""
    connection.execute("INSERT OR REPLACE INTO derived VALUES (?, ?)", (name, INDEX_VERSION))


def _count(connection: Connection, what: str, *values: int) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {what}", values).fetchone()[0])
