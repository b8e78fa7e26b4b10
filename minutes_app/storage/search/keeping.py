"""What is read from an archive is kept until somebody writes to it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from minutes_app.storage.engine import Connection

T = TypeVar("T")


class Kept(Generic[T]):
    """Something read from an archive, kept until somebody writes to it."""

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
    """Return what is another after each write to the archive, by this connection or another."""
    version = connection.execute("PRAGMA data_version").fetchone()[0]
    return version, connection.total_changes
