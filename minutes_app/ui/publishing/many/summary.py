"""What became of a batch: how many files, and each meeting that failed with the reason."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.language.errors import describe
from minutes_app.services.papers.batch import Outcome
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.wording import hint

_ID = Qt.ItemDataRole.UserRole
_REASON = int(Qt.ItemDataRole.UserRole) + 1


class BatchSummary(Retranslating, QWidget):
    """Shows outcomes; ``open_meeting`` leads to a meeting that failed."""

    def __init__(self, open_meeting: Callable[[Id], object]) -> None:
        super().__init__()
        self._outcomes: Sequence[Outcome] = ()
        self._asked = 0
        self._cancelled = False
        self._open_meeting = open_meeting
        self.words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.failures = QListWidget()
        self.failures.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reason = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        set_look(self.reason, "muted")
        self.open = WordButton("", self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.words)
        column.addWidget(self.failures, 1)
        column.addWidget(self.reason)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(0)
        set_look(self.words, "heading")
        self.failures.itemActivated.connect(lambda _: self._open())
        self.failures.currentItemChanged.connect(lambda *_: self._say_reason())
        self.retranslate()

    def show_outcomes(self, outcomes: Sequence[Outcome], *, asked: int, cancelled: bool) -> None:
        """Show what became of as many meetings as were ``asked`` for."""
        self._outcomes, self._asked, self._cancelled = outcomes, asked, cancelled
        self.retranslate()

    def retranslate(self) -> None:
        self.failures.setAccessibleName(self.tr("What failed"))
        self.open.set_words(self.tr("Open this meeting"))
        written = sum(len(one.written) for one in self._outcomes)
        skipped = sum(len(one.skipped) for one in self._outcomes)
        said = [self.tr("%n file(s) written.", "", written)]
        if skipped:
            said.append(self.tr("%n file(s) were there already and are as they were.", "", skipped))
        if self._cancelled:
            done = len([one for one in self._outcomes if not one.stopped])
            words = self.tr("Stopped after {done} of {asked} meetings; what is written is whole.")
            said.append(words.format(done=done, asked=self._asked))
        failed = [one for one in self._outcomes if one.failed]
        if failed:
            said.append(self.tr("%n meeting(s) failed:", "", len(failed)))
        self.words.setText("\n".join(said))
        self.failures.clear()
        for one in failed:
            item = QListWidgetItem(one.title)
            item.setData(_ID, one.meeting)
            reasons = "\n".join(dict.fromkeys(map(_reason, one.failed)))
            item.setData(_REASON, reasons)
            item.setToolTip(hint(reasons))
            self.failures.addItem(item)
        for widget in (self.failures, self.reason, self.open):
            widget.setVisible(bool(failed))
        self.failures.setCurrentRow(0 if failed else -1)

    def _say_reason(self) -> None:
        item = self.failures.currentItem()
        self.reason.setText(str(item.data(_REASON)) if item is not None else "")

    def _open(self) -> None:
        item = self.failures.currentItem()
        if item is not None:
            self._open_meeting(Id(item.data(_ID)))


def _reason(error: MinutesError) -> str:
    words = describe(error)
    return "\n".join(part for part in (words.title, words.next) if part)
