"""Stopping a search that nobody waits for any more.

A search asks many short statements. Each of them looks at the stop every few thousand steps, and
so does what is worked out between them: nothing has to be hit at the right moment.
"""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import Event, Lock

from minutes_app.storage.engine import Connection

_STEPS = 4000
"""Steps of the engine's machine (some 0.1 ms) after which a statement looks whether to stop."""


class SearchInterrupted(Exception):  # noqa: N818 - nothing went wrong
    """Nobody wants the answer any more."""


class _Stop:
    """The stop of one search. An ``Event`` could be waited for, and takes longer to make."""

    __slots__ = ("_is_set",)

    def __init__(self) -> None:
        self._is_set = False

    def set(self) -> None:
        self._is_set = True

    def is_set(self) -> bool:
        return self._is_set


class Stopping:
    """Tells the searches of one connection when to stop.

    ``run`` goes around a search and belongs to the thread that searches; ``interrupt`` comes from
    any thread and hits what runs at this moment, nothing before it or after it.
    """

    def __init__(self, connection: Connection) -> None:
        self._lock = Lock()
        self._stops: list[_Stop | Event] = []
        connection.set_progress_handler(self._asked_to_stop, _STEPS)

    @contextmanager
    def run(self, stop: Event | None = None) -> Generator[None]:
        """Run a search, stopped when ``stop`` is set (also one that is set already)."""
        own = [_Stop()] if stop is None else [_Stop(), stop]
        with self._lock:
            before, self._stops = self._stops, [*self._stops, *own]
        try:
            self.look()
            yield
        finally:
            with self._lock:
                self._stops = before

    def interrupt(self) -> None:
        """Stop what runs now; where nothing runs, nothing happens."""
        with self._lock:
            for stop in self._stops[:1]:
                stop.set()

    def look(self) -> None:
        """Raise ``SearchInterrupted`` where somebody has asked to stop."""
        if self._asked_to_stop():
            raise SearchInterrupted

    def _asked_to_stop(self) -> bool:
        return any(stop.is_set() for stop in self._stops)


Looking = Callable[[], None]
"""``Stopping.look``, for what is worked out between two statements."""
