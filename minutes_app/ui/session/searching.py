"""Searches of the open archive: on a thread and a connection of their own, stopped by newer ones.

    session.searching.ask(lambda one: one.first(query, order), self._show, supersedes="first")
    session.searching.ask(lambda one: one.counts(query), self._count, supersedes="counts",
                          patience=Patience.MUCH)

What is asked goes in order. A question supersedes an older one of the same key: one that waits is
dropped, one that runs is stopped within a moment. A question with patience goes out of the way of
every other with less that comes while it waits or runs, and is asked again behind it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from threading import Event
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from minutes_app.domain.errors import ArchiveError, MinutesError
from minutes_app.ui.work import is_alive

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from minutes_app.services.searching import Searcher
    from minutes_app.ui.work import Job, Work

T = TypeVar("T")


class Patience(IntEnum):
    """How long a question can wait."""

    NONE = 0
    """What a key asks for: its results."""
    SOME = 1
    """What helps to type on: names that are offered."""
    MUCH = 2
    """What is counted, or read ahead, behind all that."""


def open_searcher(path: Path) -> Searcher:
    """Return a searcher of an archive; its room is loaded on the thread of searches."""
    from minutes_app.services.searching import Searcher  # noqa: PLC0415 - not at the start

    return Searcher.open(path)


@dataclass(slots=True, eq=False)
class _Asked:
    """A question as it was asked, and the job that puts it at the moment."""

    question: Callable[[Searcher], Any]
    then: Callable[[Any], object]
    failed: Callable[[MinutesError], object] | None
    key: str
    patience: Patience
    job: Job | None = None


class SearchSession(QObject):
    """Asks a searcher of one archive. It is opened at the first question, on its own thread.

    ``asked`` tells that somebody waits for an answer: a question without much patience.
    """

    asked = Signal()

    def __init__(
        self,
        path: Path,
        work: Work,
        parent: QObject | None = None,
        opener: Callable[[Path], Searcher] = open_searcher,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._work = work
        self._open = opener
        self._searcher: Searcher | None = None  # made and closed by the thread of searches only
        self._asked: dict[str, _Asked] = {}
        self._patient: list[_Asked] = []
        self._closed = False

    def ask(
        self,
        question: Callable[[Searcher], T],
        then: Callable[[T], object],
        failed: Callable[[MinutesError], object] | None = None,
        *,
        supersedes: str,
        patience: Patience = Patience.NONE,
    ) -> None:
        """Put a question to the searcher; ``then`` hears the answer, unless it is superseded."""
        if self._closed:
            return
        self.drop(supersedes)
        asked = _Asked(question, then, failed, supersedes, patience)
        self._asked[supersedes] = asked
        aside = [one for one in self._patient if one.job and one.patience > patience]
        for one in aside:
            one.job.cancel()  # type: ignore[union-attr]
        self._put(asked)
        for one in sorted(aside, key=lambda each: each.patience):
            self._put(one)
        if patience:
            self._patient.append(asked)
        if patience < Patience.MUCH:
            self.asked.emit()

    def drop(self, *keys: str) -> None:
        """Want no answer any more to what was asked under some keys."""
        for key in keys:
            asked = self._asked.pop(key, None)
            if asked is not None and asked.job is not None:
                asked.job.cancel()
            self._patient = [one for one in self._patient if one is not asked]

    def close(self) -> Event:
        """Stop everything and close the connection; the event says that this is done."""
        closed = Event()
        self.drop(*self._asked)
        self._closed = True
        self._work.searches(lambda: self._leave(closed))
        return closed

    # What follows runs partly on the thread of searches

    def _put(self, asked: _Asked) -> None:
        def answered(value: object) -> None:
            self._settle(asked)
            if is_alive(asked.then):
                asked.then(value)

        def refused(error: MinutesError) -> None:
            self._settle(asked)
            if asked.failed is None:
                self._work.failed.emit(error)
            elif is_alive(asked.failed):
                asked.failed(error)

        stop = Event()  # one for each: it hits this question whether it waits, runs or is over
        asked.job = self._work.searches(
            lambda: self._run(asked.question, stop), answered, refused, stop=stop.set
        )

    def _settle(self, asked: _Asked) -> None:
        self._patient = [one for one in self._patient if one is not asked]
        if self._asked.get(asked.key) is asked:
            del self._asked[asked.key]

    def _run(self, question: Callable[[Searcher], T], stop: Event) -> T:
        if self._searcher is None:
            self._searcher = self._open(self._path)
        try:
            with self._searcher.until(stop):
                return question(self._searcher)
        except ArchiveError:
            self._leave()  # away or damaged: the next question opens it anew
            raise

    def _leave(self, closed: Event | None = None) -> None:
        searcher, self._searcher = self._searcher, None
        try:
            if searcher is not None:
                searcher.close()
        finally:
            if closed is not None:
                closed.set()
