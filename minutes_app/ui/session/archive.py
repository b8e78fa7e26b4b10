"""The archive as the window knows it: everything is asked for and done on the worker thread."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from minutes_app.domain.errors import MinutesError, SaveError

if TYPE_CHECKING:
    # The services are loaded beside the first painting of the window, not before it.
    from collections.abc import Callable

    from minutes_app.domain.records import Change
    from minutes_app.services.desk import Desk
    from minutes_app.ui.work import Job, Work

    Failed = Callable[[MinutesError], object]

T = TypeVar("T")


class ArchiveSession(QObject):
    """An open archive. Operations are done in the order in which they were asked for.

    ``changed`` says what an operation changed, whoever asked for it; ``saved`` that it is in the
    file. ``save_failed`` hands over an operation that did not reach the file, to be tried again
    with ``retry``: what was typed must stay in the editor until then.
    """

    changed = Signal(object)
    saved = Signal(datetime)
    save_failed = Signal(SaveError)

    def __init__(self, desk: Desk, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.work = work
        self._unsaved: list[
            tuple[Callable[[Desk], Change | None], Callable[[Change], object] | None]
        ] = []

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self.desk.archive.read_only

    def ask(
        self,
        question: Callable[[Desk], T],
        then: Callable[[T], object],
        failed: Failed | None = None,
        *,
        supersedes: str = "",
    ) -> Job:
        """Read something of the archive."""
        return self.work.archive(lambda: question(self.desk), then, failed, supersedes=supersedes)

    def perform(
        self,
        operation: Callable[[Desk], Change | None],
        then: Callable[[Change], object] | None = None,
        failed: Failed | None = None,
    ) -> Job:
        """Do an operation; ``changed`` and ``saved`` follow when it is in the file.

        ``failed`` hears of every error but those of saving, which go to ``save_failed``.
        """

        def done(change: Change | None) -> None:
            if change:
                self.saved.emit(datetime.now().astimezone())
                self.changed.emit(change)
            if change is not None and then is not None:
                then(change)

        def not_done(error: MinutesError) -> None:
            if isinstance(error, SaveError):
                self._unsaved.append((operation, then))
                self.save_failed.emit(error)
            elif failed is not None:
                failed(error)
            else:
                self.work.failed.emit(error)

        return self.work.archive(lambda: operation(self.desk), done, not_done)

    def retry(self) -> None:
        """Try again, in order, all that did not reach the file."""
        waiting, self._unsaved = self._unsaved, []
        for operation, then in waiting:
            self.perform(operation, then)

    @property
    def has_unsaved(self) -> bool:
        """Whether something that was asked for is not in the file."""
        return bool(self._unsaved)

    def close(self) -> None:
        """Close the archive after all that was asked for is done."""
        self.work.archive(self.desk.close)
