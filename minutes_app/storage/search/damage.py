"""An index that turns out to be damaged keeps nobody from saving: it is made from the records."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from minutes_app.domain.errors import ArchiveError
from minutes_app.storage import engine
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import states


def told(error: engine.DatabaseError, path: Path) -> ArchiveError:
    """Return the known error for one that the engine raised where the index was asked."""
    code = "search.damaged" if engine.is_damage(error) else "archive.unreadable"
    return ArchiveError(code, path=str(path), reason=str(error))


@contextmanager
def outlived(
    connection: Connection, write_again: Callable[[], object] = lambda: None
) -> Generator[None]:
    """Write to the index in this block, within somebody's transaction.

    Where the index is damaged, what the block wrote is taken back, the index is called untrusted,
    and the transaction goes on without it. Where the engine met a damaged page, it refuses to write
    anything more in the transaction: that is ended, and in another one ``write_again`` writes what
    it had written before the block. What is no damage (a full disk) is raised.
    """
    connection.execute("SAVEPOINT before_index")
    try:
        yield
        # The engine holds words back in memory until a savepoint: here damage shows, not later.
        connection.execute("SAVEPOINT after_index")
        connection.execute("RELEASE before_index")
    except engine.DatabaseError as error:
        if not engine.is_damage(error):
            raise
        _go_on_without(connection, write_again)


def _go_on_without(connection: Connection, write_again: Callable[[], object]) -> None:
    try:
        connection.execute("ROLLBACK TO before_index")
        states.distrust(connection)
        connection.execute("RELEASE before_index")
    except engine.DatabaseError:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("BEGIN IMMEDIATE")
        states.distrust(connection)
        write_again()
