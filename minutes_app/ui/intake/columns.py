"""The cells of a file as they came, with a choice over each column of what stands in it."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QWidget

from minutes_app.language import translate
from minutes_app.ui.intake.reading import COLUMN_USES, ColumnUse, use_name
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.wording import hint

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WIDEST = 320
_SAMPLED = 50
_LONGEST_SHOWN = 300


class CellsModel(QAbstractTableModel):
    """Cells that are only looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[tuple[str, ...]] = ()
        self._width = 0

    def set_rows(self, rows: Sequence[tuple[str, ...]]) -> None:
        """Take other cells."""
        self.beginResetModel()
        self._rows = rows
        self._width = max(map(len, rows), default=0)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._width

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        row = self._rows[index.row()]
        words = row[index.column()] if index.column() < len(row) else ""
        shown = " ".join(words.split())[:_LONGEST_SHOWN]
        return (hint(shown) if role == Qt.ItemDataRole.ToolTipRole else shown) or None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None


class ColumnHeader(Retranslating, QHeaderView):
    """A header with a box over each column; ``chosen`` comes when one is changed by hand."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._boxes: list[QComboBox] = []
        self.sectionResized.connect(self._place)
        self.setMinimumSectionSize(90)

    def retranslate(self) -> None:
        for number, box in enumerate(self._boxes, start=1):
            for row, use in enumerate(COLUMN_USES):
                box.setItemText(row, use_name(use))
            words = translate("intake", "What stands in column {number}").format(number=number)
            box.setAccessibleName(words)
            box.setToolTip(words)

    def uses(self) -> tuple[ColumnUse, ...]:
        """Return what stands in each column."""
        return tuple(COLUMN_USES[box.currentIndex()] for box in self._boxes)

    def set_uses(self, uses: Sequence[ColumnUse]) -> None:
        """Show what stands in each column, a box for each."""
        while len(self._boxes) > len(uses):
            box = self._boxes.pop()
            box.hide()
            box.deleteLater()
        while len(self._boxes) < len(uses):
            self._boxes.append(self._make_box())
        for box, use in zip(self._boxes, uses, strict=True):
            box.setCurrentIndex(COLUMN_USES.index(use))
        self.retranslate()
        self._place()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        tallest = max((box.sizeHint().height() for box in self._boxes), default=0)
        return QSize(hint.width(), max(hint.height(), tallest + 6))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def setOffset(self, offset: int) -> None:
        super().setOffset(offset)
        self._place()

    def least_width(self) -> int:
        """Return the width in which every choice can be read."""
        return max((box.sizeHint().width() for box in self._boxes), default=90) + 4

    def scroll_with(self, view: QTableView) -> None:
        """Keep the boxes over their columns while the cells are scrolled sideways."""
        view.horizontalScrollBar().valueChanged.connect(self._place)

    def _make_box(self) -> QComboBox:
        box = QComboBox(self)
        box.addItems([use_name(use) for use in COLUMN_USES])
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.activated.connect(lambda _: self.chosen.emit())
        box.show()
        return box

    def _place(self, *_: object) -> None:
        for column, box in enumerate(self._boxes):
            left = self.sectionViewportPosition(column)
            box.setGeometry(left + 2, 3, max(self.sectionSize(column) - 4, 20), self.height() - 6)


class CellsView(QTableView):
    """The cells of a file under the boxes of their columns."""

    def __init__(self) -> None:
        super().__init__()
        self.cells = CellsModel(self)
        self.header = ColumnHeader(self)
        self.setModel(self.cells)
        self.setHorizontalHeader(self.header)
        self.header.scroll_with(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)

    def show_rows(self, rows: Sequence[tuple[str, ...]], uses: Sequence[ColumnUse]) -> None:
        """Show cells, and what was made of their columns."""
        self.cells.set_rows(rows)
        self.header.set_uses(uses)
        metrics = self.fontMetrics()
        for column in range(self.cells.columnCount()):
            words = (row[column] for row in rows[:_SAMPLED] if column < len(row))
            wide = max((metrics.horizontalAdvance(one[:40]) for one in words), default=0) + 28
            least = self.header.least_width()
            self.setColumnWidth(column, min(max(wide, least), _WIDEST))

    def mark(self, row: int) -> None:
        """Show which row of the source is meant."""
        if 0 <= row < self.cells.rowCount():
            self.selectRow(row)
            self.scrollTo(self.cells.index(row, 0))
        else:
            self.clearSelection()
