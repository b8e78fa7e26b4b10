"""The meeting that is open in the window: its record, followed change by change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from minutes_app.domain.records import Change

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from minutes_app.domain.ids import Id
    from minutes_app.domain.meetings import Series
    from minutes_app.domain.records import MeetingRecord
    from minutes_app.services.desk import Desk
    from minutes_app.ui.session.archive import ArchiveSession, Failed


class OpenMeeting(QObject):
    """One meeting's record on the thread of the window.

    Views read ``record`` and follow ``changed``; they never change it. Everything is done through
    ``perform``. ``undo_labels`` are what undo and redo would turn ("" for nothing).
    """

    changed = Signal(Change)
    history_changed = Signal()

    def __init__(
        self, session: ArchiveSession, record: MeetingRecord, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.record = record
        self.undo_labels = ("", "")
        session.changed.connect(self._follow)
        self._ask_history()

    @property
    def id(self) -> Id:
        """The meeting's id."""
        return self.record.meeting.id

    def perform(
        self,
        operation: Callable[[Desk], Change | None],
        then: Callable[[Change], object] | None = None,
        failed: Failed | None = None,
        *,
        words: str = "",
    ) -> None:
        """Do an operation on this meeting; see ``ArchiveSession.perform``."""
        self.session.perform(operation, then, failed, words=words)

    def undo(self, then: Callable[[Change], object] | None = None) -> None:
        """Undo the last operation of this meeting."""
        self.session.perform(lambda desk: desk.undo(self.id), then)

    def redo(self, then: Callable[[Change], object] | None = None) -> None:
        """Do again what was undone last in this meeting."""
        self.session.perform(lambda desk: desk.redo(self.id), then)

    def close(self) -> None:
        """Follow the archive no longer."""
        self.session.changed.disconnect(self._follow)
        self.deleteLater()

    def _follow(self, change: Change) -> None:
        if self.record.apply(change):
            self.changed.emit(change)
        if change.scope == self.id:
            self._ask_history()
        if self.record.meeting.series and self.record.series is None:
            self.session.ask(lambda desk: desk.arranging.series(), self._take_series)

    def _take_series(self, known: Sequence[Series]) -> None:
        """Take up the series that the meeting was put into: the change did not touch it."""
        found = [one for one in known if one.id == self.record.meeting.series]
        if found and self.record.series is None:
            self._follow(Change("meeting.edit", self.id, put=tuple(found)))

    def _ask_history(self) -> None:
        self.session.ask(
            lambda desk: desk.history(self.id), self._take_history, supersedes="history"
        )

    def _take_history(self, labels: tuple[str | None, str | None]) -> None:
        self.undo_labels = (labels[0] or "", labels[1] or "")
        self.history_changed.emit()
