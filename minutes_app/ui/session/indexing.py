"""The index of searches, made ready behind the window in steps between which saving goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from minutes_app.domain.errors import MinutesError
    from minutes_app.services.desk import Desk
    from minutes_app.storage.search.results import IndexState
    from minutes_app.ui.work import Work

_REST = 400
"""Milliseconds after which it is looked whether something is to be done."""
_IDLE = 5_000
"""Milliseconds without a change after which the index is tidied."""


class IndexSession(QObject):
    """Follows how much of the archive can be searched, and makes the rest ready.

    ``changed`` carries the state. Each step is a job of its own on the thread of the archive: what
    is to be saved waits for one step at most. What is broken off goes on at the next start.
    """

    changed = Signal(object)

    def __init__(self, desk: Desk, work: Work, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = work
        self._under_way = False
        self._closed = False
        self.state: IndexState | None = None
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.look)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._tidy)

    @property
    def percent(self) -> int | None:
        """How much can be searched, in percent; None where that is everything."""
        if self.state is None or self.state.complete:
            return None
        done = self.state.meetings - self.state.waiting
        return 100 * max(done, 0) // max(self.state.meetings, 1)

    def start_soon(self) -> None:
        """Look in a moment, when nobody types, whether something is to be done."""
        if not self._closed:
            self._timer.start()

    def look(self) -> None:
        """Look whether something is to be done, and do it."""
        if not (self._under_way or self._closed):
            self._under_way = True
            self._work.archive(self._read, self._take, self._mend)

    def close(self) -> None:
        """Ask for no further steps: the archive is closed after the one that is under way."""
        self._closed = True
        self._timer.stop()
        self._idle.stop()

    def _take(self, state: IndexState) -> None:
        if state != self.state:
            self.state = state
            self.changed.emit(state)
        if self._closed or state.complete or self._desk.archive.read_only:
            self._under_way = False
            if not self._closed:
                self._idle.start()
        else:
            self._work.archive(self._build, self._take, self._stop)

    def _tidy(self) -> None:
        if not (self._closed or self._desk.archive.read_only):
            self._work.archive(self._join, self._tidied, self._stop)

    def _tidied(self, more: bool) -> None:
        if more and not (self._timer.isActive() or self._under_way):
            self._tidy()

    def _mend(self, error: MinutesError) -> None:
        if error.code == "search.damaged" and not (self._closed or self._desk.archive.read_only):
            self._work.archive(self._build, self._take, self._stop)
        else:
            self._stop(error)

    def _stop(self, _error: object) -> None:
        # A full disk or a file that is away is told by what is saved; this is done again later.
        self._under_way = False

    # On the thread of the archive; its service is loaded there, after the window is painted

    def _read(self) -> IndexState:
        return self._desk.indexing.state()

    def _build(self) -> IndexState:
        return self._desk.indexing.build_next()

    def _join(self) -> bool:
        return self._desk.indexing.tidy()
