"""The open archive as the window uses it: operations in, changes out.

    session.do(lambda desk: desk.recording.add(meeting, new), then=self._recorded)
    session.ask(lambda desk: desk.meetings.list(), then=self._show, supersedes="list")
    session.changed.connect(self._follow)         # every Change, of whoever made it
    session.undo(scope) / session.redo(scope)

All run on the thread of the archive, in order. ``do`` emits ``changed`` (before ``then``) and
``saved`` once the transaction is durable. An error without ``failed`` of its own is shown in the
banner; a ``SaveError`` is always shown, and the status line turns red until a save succeeds.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from minutes_app.domain.errors import MinutesError, SaveError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from minutes_app.domain.records import Change
    from minutes_app.services.desk import Desk
    from minutes_app.ui.work import Job, Work

T = TypeVar("T")


class Session(QObject):
    """One open archive. Owned by the thread of the window; ``desk`` is used on the other only."""

    changed = Signal(object)
    """Carries the ``Change`` of an operation, also of undo and redo."""
    saved = Signal(datetime)
    not_saved = Signal(MinutesError)

    def __init__(self, work: Work, desk: Desk, path: Path) -> None:
        super().__init__()
        self._work = work
        self._desk = desk
        self.path = path

    def do(
        self,
        call: Callable[[Desk], Change | None],
        then: Callable[[Change], object] | None = None,
        failed: Callable[[MinutesError], object] | None = None,
    ) -> Job:
        """Run an operation and tell everybody what changed; ``then`` only where it did."""

        def done(change: Change | None) -> None:
            if not change:
                return
            self.saved.emit(datetime.now())  # noqa: DTZ005 - the clock on the wall is shown
            self.changed.emit(change)
            if then is not None:
                then(change)

        def refused(error: MinutesError) -> None:
            if isinstance(error, SaveError):
                self.not_saved.emit(error)
            if failed is not None:
                failed(error)
            elif not isinstance(error, SaveError):
                self._work.failed.emit(error)

        return self._work.archive(lambda: call(self._desk), done, refused)

    def ask(
        self,
        call: Callable[[Desk], T],
        then: Callable[[T], object],
        failed: Callable[[MinutesError], object] | None = None,
        *,
        supersedes: str = "",
        title: str = "",
    ) -> Job:
        """Read from the archive; a later question of the same key makes this one's answer void."""
        return self._work.archive(
            lambda: call(self._desk), then, failed, supersedes=supersedes, title=title
        )

    def undo(self, scope: str) -> Job:
        """Undo the last operation of a meeting (its id) or of the archive."""
        return self.do(lambda desk: desk.undo(scope))

    def redo(self, scope: str) -> Job:
        """Do again what was undone last."""
        return self.do(lambda desk: desk.redo(scope))

    def close(self) -> None:
        """Close the archive after everything that was asked of it."""
        self._work.archive(self._desk.close)
