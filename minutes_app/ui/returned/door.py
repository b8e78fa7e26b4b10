"""The way to a paper that came back: which file, which meeting, and the pane below it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

from minutes_app.ui.preferences import EXPORT_FOLDER
from minutes_app.ui.widgets.file_dialog import FileDialog

if TYPE_CHECKING:
    # Loaded when a paper came back.
    from PySide6.QtWidgets import QWidget

    from minutes_app.services.returned.papers import Paper, Review
    from minutes_app.ui.context import Context
    from minutes_app.ui.meetings.meeting_pane import MeetingPane
    from minutes_app.ui.preview.pane import PreviewPane
    from minutes_app.ui.returned.pane import ReturnedPane
    from minutes_app.ui.session.meeting import OpenMeeting


class ReturnedDoor(QObject):
    """Asks for a Word file, opens its meeting, and shows there what was changed.

    ``attach`` and ``detach`` say which meeting is open.
    """

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._waiting: Paper | None = None
        self._open: tuple[OpenMeeting, MeetingPane, PreviewPane] | None = None
        self.pane: ReturnedPane | None = None
        context.actions.handle("meeting.returned", self.choose)

    def attach(self, meeting: OpenMeeting, pane: MeetingPane, preview: PreviewPane) -> None:
        """Know the meeting that is open; show the paper that waits for it."""
        self._open = (meeting, pane, preview)
        if self._waiting is not None and self._waiting.meeting == meeting.id:
            self._show(self._waiting)

    def detach(self) -> None:
        """Know that it is closed; the pane goes with it."""
        self._open, self.pane = None, None

    def choose(self) -> None:
        """Ask for a file, then read it."""
        dialog = FileDialog(self._page, self.tr("Take over changes from a Word file"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Word documents (*.docx)"))
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        kept = self._context.preferences.get(EXPORT_FOLDER)
        dialog.setDirectory(kept or QStandardPaths.writableLocation(documents))
        dialog.fileSelected.connect(lambda name: self.read(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, path: Path) -> None:
        """Read a file that came back; then open its meeting, and show what was changed."""
        from minutes_app.services.returned.papers import read_paper  # noqa: PLC0415

        self._context.work.documents(
            lambda: read_paper(path), self._found,
            lambda error: self._context.notices.warn(error, (self.tr("Other file…"), self.choose)),
            title=self.tr("Reading {name}").format(name=path.name), supersedes="returned",
        )  # fmt: skip

    def _found(self, paper: Paper) -> None:
        self._context.session.ask(
            lambda desk: desk.returning.review(paper), self._lead,
            lambda error: self._context.notices.warn(error, (self.tr("Other file…"), self.choose)),
        )  # fmt: skip

    def _lead(self, review: Review) -> None:
        paper = review.paper
        if self._open is not None and self._open[0].id == paper.meeting:
            self._show(paper)
            return
        self._waiting = paper
        self._context.navigator.open(paper.meeting)

    def _show(self, paper: Paper) -> None:
        from minutes_app.ui.returned.pane import ReturnedPane  # noqa: PLC0415

        if self._open is None:
            return
        self._waiting = None
        self.close()
        meeting, pane, preview = self._open
        self.pane = ReturnedPane(self._context, meeting, paper)
        self.pane.chosen.connect(lambda entry: entry and pane.record.outline.choose(entry))
        self.pane.chosen.connect(lambda entry: entry and preview.show_source(entry))
        self.pane.wanted.connect(pane.show_entry)
        self.pane.closing.connect(self.close)
        pane.show_below(self.pane)
        self.pane.show()
        self.pane.view.setFocus()

    def close(self) -> None:
        """Take the pane away; the caret goes back to the record."""
        if self.pane is None or self._open is None:
            return
        gone, self.pane = self.pane, None
        gone.hide()
        gone.deleteLater()
        self._open[1].record.focus_line()
