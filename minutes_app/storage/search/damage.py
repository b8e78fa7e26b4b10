"""An index that turns out to be damaged keeps nobody from saving: it is made from the records."""

from collections.abc import Generator
from contextlib import contextmanager

from minutes_app.storage import engine
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import states


@contextmanager
def outlived(connection: Connection) -> Generator[None]:
    """Write to the index in this block, within somebody's transaction.

    Where the index is damaged, what the block wrote is taken back, the index is called untrusted,
    and the transaction goes on without it. What is no damage (a full disk) is raised.
    """
    connection.execute("SAVEPOINT before_index")
    try:
        yield
        # The engine holds words back in memory until a savepoint: here damage shows, not later.
        connection.execute("SAVEPOINT after_index")
    except engine.DatabaseError as error:
        if not (connection.in_transaction and engine.is_damage(error)):
            raise
        connection.execute("ROLLBACK TO before_index")
        states.distrust(connection)
    connection.execute("RELEASE before_index")
