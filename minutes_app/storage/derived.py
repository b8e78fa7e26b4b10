"""What is worked out from the records as they are written: keys of names, lists, their order.

The index of words (``storage.search``) is another thing: it follows a whole operation at its end.
"""

from minutes_app.domain.records import Record
from minutes_app.storage import ledger, name_keys, place_words
from minutes_app.storage.engine import Connection

_LISTS = "lists"
"""The row of ``derived`` that has the version of ``place_words`` and ``ledger``."""
_VERSION = (place_words.VERSION + ledger.VERSION) * 100 + name_keys.KEYS_VERSION


def follow(
    connection: Connection, before: Record | None, after: Record | None, *, tasks: bool = True
) -> None:
    """Write what is worked out from a record that is being written in the same transaction.

    ``tasks`` tells whether any may have been written in it: without, a new entry has none.
    """
    name_keys.follow(connection, before, after, tasks=tasks)
    place_words.follow(connection, before, after)  # it has the keys in it
    ledger.follow(connection, before, after, tasks=tasks)


def bring_up_to_date(connection: Connection) -> None:
    """Make what an archive has not yet, or what another version of the program made."""
    name_keys.bring_up_to_date(connection)
    query = "SELECT version FROM derived WHERE name = ?"
    if connection.execute(query, (_LISTS,)).fetchone() == (_VERSION,):
        return
    from minutes_app.storage.migrations import execute_script, search  # noqa: PLC0415 - once

    connection.execute("BEGIN IMMEDIATE")
    try:
        for table in ("place_words", "ledger"):
            connection.execute(f"DROP TABLE IF EXISTS {table}")
        execute_script(connection.execute, search.LISTS)
        place_words.make_all(connection)
        ledger.make_all(connection)
        connection.execute("INSERT OR REPLACE INTO derived VALUES (?, ?)", (_LISTS, _VERSION))
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:  # whatever stopped it
            connection.execute("ROLLBACK")
