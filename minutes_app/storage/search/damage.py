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

    Where the index is damaged, that transaction is taken back, for the engine may refuse to write
    anything more in it. In another one the index is called untrusted, ``write_again`` writes what
    was written before the block, and all goes on without the index. What is no damage (a full
    disk) is raised.
    """
    try:
        yield
        # The engine holds words back in memory until a savepoint: here damage shows, not later.
        connection.execute("SAVEPOINT after_index")
        connection.execute("RELEASE after_index")
    except engine.DatabaseError as error:
        if not engine.is_damage(error):
            raise
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        connection.execute("BEGIN IMMEDIATE")
        states.distrust(connection)
        write_again()
