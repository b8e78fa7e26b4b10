"""What is read from an archive is kept until somebody writes to it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from minutes_app.storage.engine import Connection

T = TypeVar("T")


class Kept(Generic[T]):
    """Something read from an archive, kept until somebody writes to it.

    What is kept may be newer than its stamp, never older: somebody may write between any two
    statements. So the stamp comes before the reading, here and with whoever uses ``stamp``. Who
    adds to what is kept (to a dictionary, say) calls ``get`` first, then reads, and then adds to
    what ``get`` returned: if somebody wrote meanwhile, the next ``get`` lets go of it all.
    """

    def __init__(self, connection: Connection, read: Callable[[], T]) -> None:
        self._connection = connection
        self._read = read
        self._stamp: object = None
        self._value: T | None = None

    def get(self) -> T:
        """Return it as the archive has it now."""
        now = stamp(self._connection)
        if self._value is None or self._stamp != now:
            self._value = self._read()
            self._stamp = now
        return self._value


def stamp(connection: Connection) -> object:
    """Return what is another after each write to the archive, by this connection or another.

    To be asked before that is read for which it is to stand: see ``Kept``.
    """
    version = connection.execute("PRAGMA data_version").fetchone()[0]
    return version, connection.total_changes
