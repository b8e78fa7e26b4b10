"""The dialog for the papers of many meetings: what is wanted, how far it is, what became of it."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import House, Meeting, Series
from minutes_app.services.papers.batch import Outcome
from minutes_app.ui.context import Context
from minutes_app.ui.preferences import EXPORT_FOLDER
from minutes_app.ui.publishing.many.choosing import MeetingChooser
from minutes_app.ui.publishing.many.runner import BatchRunner
from minutes_app.ui.publishing.many.summary import BatchSummary
from minutes_app.ui.publishing.many.wishes import BatchWishes
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.room import take_room

_WIDE, _HIGH = 860, 600


class BatchDialog(Retranslating, QDialog):
    """Three pages over each other; closing it while it works stops the work first."""

    def __init__(
        self,
        context: Context,
        meetings: list[Meeting],
        series: list[Series],
        house: House,
        ticked: Iterable[Id],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._runner: BatchRunner | None = None
        self._asked: list[Meeting] = []
        self._folder = Path()
        self.meetings = MeetingChooser(meetings, series, ticked)
        self.wishes = BatchWishes(context.preferences, house.file_pattern)
        self.progress = QProgressBar(textVisible=False)
        self.summary = BatchSummary(self._open_meeting)
        self._heading = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._under_way = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.export = WordButton("export", self._start, "primary")
        self.show_folder = WordButton("", self._show_folder)
        self.cancel = WordButton("", self.reject)
        self._lay_out()
        self.meetings.changed.connect(self._check)
        self.wishes.changed.connect(self._check)
        self.retranslate()
        self._check()

    def reject(self) -> None:
        """Stop the work, or close when there is none."""
        if self._runner is not None:
            self._runner.cancel()
            self._say_stopping()
        else:
            super().reject()

    def retranslate(self) -> None:
        title = self.tr("Export several meetings")
        self.setWindowTitle(title)
        self._heading.setText(title)
        self.export.set_words(self.tr("Export"))
        self.show_folder.set_words(self.tr("Show in folder"))
        self.progress.setAccessibleName(self.tr("How many meetings are done"))
        self._say_close()
        self._say_progress()

    def _lay_out(self) -> None:
        scale = self._context.appearance.scale
        set_look(self._heading, "title")
        wanted = QWidget()
        beside = QHBoxLayout(wanted)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(28)
        beside.addWidget(self.meetings, 5)
        beside.addWidget(self._scrolled_wishes(round(330 * scale)), 4)
        working = QWidget()
        column = QVBoxLayout(working)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self._under_way)
        column.addWidget(self.progress)
        column.addStretch(2)
        self.pages = QStackedWidget()
        for page in (wanted, working, self.summary):
            self.pages.addWidget(page)
        foot = QHBoxLayout()
        foot.addWidget(self.show_folder)
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.export)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 18)
        whole.setSpacing(14)
        whole.addWidget(self._heading)
        whole.addWidget(self.pages, 1)
        whole.addLayout(foot)
        self.show_folder.hide()
        self.export.setDefault(True)
        take_room(self, _WIDE, _HIGH, scale)

    def _scrolled_wishes(self, wide: int) -> QScrollArea:
        """Return the wishes so that a low screen shows them bit by bit."""
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setMinimumWidth(wide + area.verticalScrollBar().sizeHint().width())
        self.wishes.setMinimumWidth(wide)
        area.setWidget(self.wishes)
        return area

    def _check(self) -> None:
        """Let it begin where something is chosen, and show what a file would be called."""
        chosen, batch = self.meetings.chosen, self.wishes.batch()
        self.export.setEnabled(bool(chosen and batch.papers and batch.formats))
        self.wishes.show_sample(chosen[0] if chosen else None)

    def _start(self) -> None:
        batch = self.wishes.batch()
        self._asked, self._folder = self.meetings.chosen, batch.folder
        self._context.preferences.set(EXPORT_FOLDER, str(batch.folder))
        self._runner = BatchRunner(self._context, batch, self._asked, self)
        self._runner.moved.connect(self._moved)
        self._runner.ended.connect(self._ended)
        self.progress.setRange(0, len(self._asked))
        self.export.hide()
        self.pages.setCurrentIndex(1)
        self._say_close()
        self.cancel.setFocus()
        self._runner.start()

    def _moved(self, done: int) -> None:
        self.progress.setValue(done)
        self._say_progress()

    def _ended(self, outcomes: Sequence[Outcome]) -> None:
        runner, self._runner = self._runner, None
        cancelled = runner is not None and runner.cancelled
        self.summary.show_outcomes(outcomes, asked=len(self._asked), cancelled=cancelled)
        self.pages.setCurrentIndex(2)
        self.show_folder.setVisible(any(one.written for one in outcomes))
        self._say_close()
        self.cancel.setEnabled(True)
        self.cancel.setFocus()

    def _say_close(self) -> None:
        ended = self._runner is None and self.pages.currentIndex() == 2
        self.cancel.set_words(self.tr("Close") if ended else self.tr("Cancel"))

    def _say_progress(self) -> None:
        meeting = self._runner.current if self._runner else None
        if meeting is None:
            return
        words = self.tr("Writing {number} of {count}: {title}")
        number = self.progress.value() + 1
        said = words.format(number=number, count=len(self._asked), title=meeting.title)
        self._under_way.setText(said)

    def _say_stopping(self) -> None:
        self._under_way.setText(self.tr("Stopping after the file that is being written…"))
        self.cancel.setEnabled(False)

    def _open_meeting(self, meeting: Id) -> None:
        self._context.navigator.open(meeting)
        self.reject()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
