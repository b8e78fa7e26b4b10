"""What is worked out from the records as they are written: keys of names, lists, their order.

The index of words (``storage.search``) is another thing: it follows a whole operation at its end.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager

from minutes_app.domain.records import Record
from minutes_app.storage import engine, ledger, name_keys, place_words
from minutes_app.storage.engine import Connection

_LISTS = "lists"
"""The row of ``derived`` that has the version of ``place_words`` and ``ledger``."""
_VERSION = (place_words.VERSION + ledger.VERSION) * 100 + name_keys.KEYS_VERSION
TABLES = ("name_keys", "place_words", "ledger")
"""What can be made anew from the records at any time."""


def follow(
    connection: Connection, before: Record | None, after: Record | None, *, tasks: bool = True
) -> None:
    """Write what is worked out from a record that is being written in the same transaction.

    ``tasks`` tells whether any may have been written in it: without, a new entry has none.
    """
    name_keys.follow(connection, before, after, tasks=tasks)
    place_words.follow(connection, before, after)  # it has the keys in it
    ledger.follow(connection, before, after, tasks=tasks)


@contextmanager
def outlived(connection: Connection, write_again: Callable[[], object]) -> Generator[None]:
    """Follow records in this block, within somebody's transaction; damage keeps nobody from saving.

    Where the tables are damaged, that transaction is taken back, for the engine refuses to write
    anything more in it. In another one they are made anew, and ``write_again`` writes what was
    written before.
    """
    try:
        yield
    except engine.DatabaseError as error:
        if not engine.is_damage(error):
            raise
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("BEGIN IMMEDIATE")
        make_anew(connection)
        write_again()


def bring_up_to_date(connection: Connection) -> None:
    """Make what an archive has not yet, or what another version of the program made.

    It reads the directory, the heads of all meetings and all tasks: seconds for 50,000 people and
    100,000 meetings, once.
    """
    try:
        query = "SELECT name, version FROM derived WHERE name IN (?, ?)"
        made = dict(connection.execute(query, (name_keys.NAME, _LISTS)).fetchall())
        if made.get(name_keys.NAME) != name_keys.KEYS_VERSION:
            _begin_anew(connection, name_keys.make_all)
        if made.get(_LISTS) != _VERSION:
            _begin_anew(connection, _make_lists)
    except engine.DatabaseError as error:
        if not engine.is_damage(error):
            raise
        _begin_anew(connection, lambda one: make_anew(one, "derived"))  # the index of words, too


def is_sound(connection: Connection) -> bool:
    """Tell that the engine finds nothing wrong with the tables."""
    try:
        said = [connection.execute(f"PRAGMA integrity_check({one})").fetchall() for one in TABLES]
    except engine.DatabaseError as error:
        if not engine.is_damage(error):
            raise
        return False
    return all(rows == [("ok",)] for rows in said)


def make_anew(connection: Connection, *besides: str) -> None:
    """Lay the tables anew, and fill them from the records, within somebody's transaction.

    No page of what was there is read: it may be damaged. The pages stay in the file and belong to
    nothing, as those of an index of words that was laid anew. ``besides`` may be the table that
    tells by which versions all was made.
    """
    from minutes_app.storage.migrations import execute_script, names  # noqa: PLC0415 - rare, slow

    connection.execute("PRAGMA writable_schema = ON")
    try:
        forget = "DELETE FROM sqlite_schema WHERE tbl_name = ?"
        connection.executemany(forget, [(one,) for one in (*TABLES, *besides)])
    finally:
        connection.execute("PRAGMA writable_schema = RESET")
    for script in (names.KEYS, *(names.DERIVED for _ in besides)):
        execute_script(connection.execute, script)
    name_keys.make_all(connection)
    _make_lists(connection)


def _make_lists(connection: Connection) -> None:
    from minutes_app.storage.migrations import execute_script, search  # noqa: PLC0415 - once

    for table in ("place_words", "ledger"):
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    execute_script(connection.execute, search.LISTS)
    place_words.make_all(connection)
    ledger.make_all(connection)
    connection.execute("INSERT OR REPLACE INTO derived VALUES (?, ?)", (_LISTS, _VERSION))


def _begin_anew(connection: Connection, make: Callable[[Connection], object]) -> None:
    """Make tables anew in a transaction of their own."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        make(connection)
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:  # whatever stopped it
            connection.execute("ROLLBACK")
