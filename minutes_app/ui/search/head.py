"""The line over the results: how many there are, whether these are all, and in which order."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.query import Order
from minutes_app.ui.forms.flow import GAP, FlowLayout
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import Chip
from minutes_app.ui.wording import escaped

_MANY = 1_000_000
"""A number of results that has room beside the buttons where anything has."""


class ResultsHead(Retranslating, QWidget):
    """``ordered`` carries the order that was chosen. ``narrow`` opens the counts (``side``)."""

    ordered = Signal(object)

    def __init__(self, order: Order) -> None:
        super().__init__()
        self._count: tuple[int, bool] | None = None
        self._percent: int | None = None
        self.narrow = Chip()
        self._total = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._partial = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._group = QButtonGroup(self)
        self._chips = {one: Chip() for one in Order}
        for label in (self._total, self._partial):
            set_look(label, "small")
        self._buttons = QWidget()
        row = FlowLayout(self._buttons)
        for one, chip in self._chips.items():
            chip.setChecked(one is order)
            self._group.addButton(chip)
            chip.clicked.connect(lambda _=False, chosen=one: self.ordered.emit(chosen))
            row.addWidget(chip)
        row.addWidget(self.narrow)
        self.narrow.hide()
        self._row: QBoxLayout = QHBoxLayout()
        self._row.setSpacing(GAP)
        self._row.addWidget(self._total, 1)
        self._row.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self._partial)
        self._partial.hide()
        self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()  # other words, or larger ones
        return super().event(event)

    def _fit(self) -> None:
        """Set the buttons under the number where they have no room beside it."""
        shown = [one for one in (*self._chips.values(), self.narrow) if not one.isHidden()]
        needed = sum(one.sizeHint().width() + GAP for one in shown)
        # Whatever is found: while somebody types nothing moves.
        longest = self._total.fontMetrics().horizontalAdvance(self._words_of(_MANY))
        beside = longest + needed <= self.width()
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._buttons.setMinimumWidth(max(needed - GAP, 0) if beside else 0)
        self._row.setDirection(across if beside else down)

    @property
    def order(self) -> Order:
        """The order that is chosen."""
        return next(one for one, chip in self._chips.items() if chip.isChecked())

    def retranslate(self) -> None:
        names = {Order.DATE: self.tr("By date"), Order.RELEVANCE: self.tr("By relevance")}
        for one, chip in self._chips.items():
            chip.setText(escaped(names[one]))
            chip.setAccessibleName(names[one])
        self.narrow.setText(self.tr("Narrow"))
        self.narrow.setAccessibleName(self.tr("Narrow the results"))
        self.narrow.setToolTip(self.tr("Narrow the results by year, kind, speaker or body"))
        self._say()

    def say(self, count: int, *, exact: bool) -> None:
        """Say how many results there are; not exact: at least so many."""
        self._count = (count, exact)
        self._say()

    def wait(self) -> None:
        """Say nothing of how many there are until it is known."""
        self._count = None
        self._say()

    def set_found(self, *, found: bool) -> None:
        """Say whether there is something to put in order."""
        self._total.setVisible(found)
        for chip in self._chips.values():
            chip.setVisible(found)

    def say_progress(self, percent: int | None) -> None:
        """Say how much of the archive can be searched; None: all of it."""
        self._percent = percent
        self._say()

    def _say(self) -> None:
        if self._count is None:
            self._total.clear()
        elif self._count[1]:
            self._total.setText(self._words_of(self._count[0]))
        else:
            self._total.setText(self.tr("{count}+ results").format(count=f"{self._count[0]:,}"))
        self._partial.setVisible(self._percent is not None)
        if self._percent is not None:
            self._partial.setText(
                self.tr(
                    "Search is still being made ready ({percent} %): "
                    "there may be more results than these."
                ).format(percent=self._percent)
            )

    def _words_of(self, count: int) -> str:
        words = self.tr("%n results", "", count)
        return words.replace(str(count), f"{count:,}")  # Qt parts no thousands
