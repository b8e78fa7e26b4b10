"""Background work: the archive in order on one thread, searches on another, documents on a pool.

All calls of services go through ``Work.archive``: they run one after another on the thread that
opened the archive. Making documents and previews goes through ``Work.documents``::

    work.archive(lambda: desk.recording.add(meeting, new), then=self._recorded)
    work.documents(lambda: compose(record), then=self._show, supersedes="preview")
    work.searches(lambda: find(words), self._show, supersedes="first", stop=interrupt)

``then`` receives the result and ``failed`` a ``MinutesError``, both on the thread of the window.
If either is a method of a widget that is gone by then, or a function made with one at hand, it is
not called. Without ``failed`` the error goes to the signal ``failed`` (the window shows it in a
banner). Any other exception is a fault of the program: it goes to ``broken``. Nothing here ever
waits for the thread of the window.

A job that is cancelled, or superseded by a later one of the same key, delivers nothing; it is not
even begun if it was still waiting. Long functions may look at ``job.cancelled`` themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from threading import Lock
from types import CellType
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from minutes_app.domain.errors import MinutesError
from minutes_app.host.priority import step_back, take_short_turns

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Executor

T = TypeVar("T")


class _Lane(Enum):
    """Where work runs: how many threads a lane has, and what becomes of it at the end.

    They close in the order in which they stand here: what reads is gone before what writes.
    """

    SEARCHES = "searches", 1
    DOCUMENTS = "documents", 2
    ARCHIVE = "archive", 1

    @property
    def threads(self) -> int:
        """How many of its jobs run at the same time."""
        return self.value[1]


@dataclass(slots=True, eq=False)
class Job:
    """One piece of work under way. ``title`` names it in the status bar ("" for silent ones)."""

    title: str
    then: Callable[[Any], object] | None
    failed: Callable[[MinutesError], object] | None
    stop: Callable[[], object] | None = None
    cancelled: bool = False
    _running: bool = False
    _turn: Lock = field(default_factory=Lock)

    def cancel(self) -> None:
        """Deliver nothing, do not begin if it has not begun, and stop it if it can be stopped."""
        with self._turn:
            stop = self.stop if self._running and not self.cancelled else None
            self.cancelled = True
            if stop is not None:
                stop()

    def begin(self) -> bool:
        """Tell whether it is still wanted; from now on it can be stopped."""
        with self._turn:
            self._running = not self.cancelled
            return self._running

    def end(self) -> None:
        """Let nothing stop it any more: the thread goes on to the next job."""
        with self._turn:
            self._running = False


@dataclass(frozen=True, slots=True)
class _Outcome:
    job: Job
    value: object = None
    error: Exception | None = None


class Work(QObject):
    """Runs work behind the window. Owned by the window's thread.

    ``progressed`` may be emitted by a job from its own thread, with how much of it is done in %.
    """

    failed = Signal(MinutesError)
    broken = Signal(Exception)
    started = Signal(Job)
    ended = Signal(Job)
    progressed = Signal(Job, int)
    _done = Signal(_Outcome)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executors: dict[_Lane, Executor] = {}
        self._latest: dict[str, Job] = {}
        self._closed = False
        self._done.connect(self._deliver)
        take_short_turns()

    def archive(
        self,
        call: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[MinutesError], object] | None = None,
        *,
        supersedes: str = "",
        title: str = "",
    ) -> Job:
        """Run a call of a service after all that were asked for before it."""
        return self._submit(_Lane.ARCHIVE, Job(title, then, failed), call, supersedes)

    def documents(
        self,
        call: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[MinutesError], object] | None = None,
        *,
        supersedes: str = "",
        title: str = "",
        stop: Callable[[], object] | None = None,
    ) -> Job:
        """Run work that does not touch the archive, beside everything else."""
        return self._submit(_Lane.DOCUMENTS, Job(title, then, failed, stop), call, supersedes)

    def searches(
        self,
        call: Callable[[], T],
        then: Callable[[T], object] | None = None,
        failed: Callable[[MinutesError], object] | None = None,
        *,
        supersedes: str = "",
        stop: Callable[[], object] | None = None,
    ) -> Job:
        """Run what only reads on a connection of its own, one after another; nothing waits for it.

        Where a later job supersedes one that runs, ``stop`` ends it at once.
        """
        return self._submit(_Lane.SEARCHES, Job("", then, failed, stop), call, supersedes)

    def close(self) -> None:
        """Finish what the archive was asked for, drop the rest, and end the threads.

        What nothing supersedes is finished on the lane of searches too: they close what they read.
        """
        if self._closed:
            return
        self._closed = True
        for job in self._latest.values():
            job.cancel()
        for lane in _Lane:
            if executor := self._executors.get(lane):
                executor.shutdown(wait=True, cancel_futures=lane is _Lane.DOCUMENTS)

    def _submit(self, lane: _Lane, job: Job, call: Callable[[], object], supersedes: str) -> Job:
        if self._closed:
            job.cancel()
            return job
        if supersedes:
            if before := self._latest.get(supersedes):
                before.cancel()
            self._latest[supersedes] = job
        # Told first: once the other thread runs, this one waits for its turn at each call of Qt's.
        self.started.emit(job)
        self._executor(lane).submit(self._run, job, call)
        return job

    def _executor(self, lane: _Lane) -> Executor:
        """Return the threads of a lane; made at its first job, not before the window."""
        from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415

        if lane not in self._executors:
            # Pages can wait for a processor; saving cannot, nor can who types a search.
            begin = step_back if lane is _Lane.DOCUMENTS else None
            self._executors[lane] = ThreadPoolExecutor(
                lane.threads, f"work-{lane.value[0]}", initializer=begin
            )
        return self._executors[lane]

    def _run(self, job: Job, call: Callable[[], object]) -> None:
        """Run on a worker thread; the outcome crosses over by a queued signal."""
        outcome = _Outcome(job)
        if job.begin():
            try:
                outcome = _Outcome(job, call())
            except Exception as error:  # noqa: BLE001 - it is carried over, not swallowed
                outcome = _Outcome(job, error=error)
            job.end()
        self._done.emit(outcome)

    def _deliver(self, outcome: _Outcome) -> None:
        job = outcome.job
        self.ended.emit(job)
        if job.cancelled:
            return
        if isinstance(outcome.error, MinutesError):
            if job.failed is None:
                self.failed.emit(outcome.error)
            elif is_alive(job.failed):
                job.failed(outcome.error)
        elif outcome.error is not None:
            self.broken.emit(outcome.error)
        elif job.then is not None and is_alive(job.then):
            job.then(outcome.value)


def is_alive(function: Callable[..., object]) -> bool:
    """Tell whether the widgets with which a method or a function was made still exist."""
    cells = getattr(function, "__closure__", None) or ()
    owners = [getattr(function, "__self__", None)]
    owners += [cell.cell_contents for cell in cells if cell != _UNSET]
    return all(isValid(one) for one in owners if isinstance(one, QObject))


_UNSET = CellType()
"""A variable of a function that was never given a value."""
