"""Where rows of the outline stand: heights, scrolling, and rows that come, go and change."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.models.outline import OutlineModel, OutlineRow
from minutes_app.ui.record.outline.drawing import RowDrawing
from minutes_app.ui.record.outline.heights import Heights
from minutes_app.ui.theme import Appearance

Index = QModelIndex | QPersistentModelIndex
_BOTTOM = 10


class OutlineCanvas(QAbstractItemView):
    """A view of an ``OutlineModel`` that sets only the rows in sight, of ten thousand.

    What draws and what answers to keys is ``OutlineView``.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._drawing = RowDrawing(self.font(), appearance.theme)
        self._heights = Heights()
        self._shows_times = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        appearance.changed.connect(self._look_changed)

    def setModel(self, model: OutlineModel) -> None:  # type: ignore[override] - it shows no other
        super().setModel(model)
        model.rowsRemoved.connect(self._rows_removed)
        self.reset()

    def key_at(self, index: Index) -> str | None:
        """Return the entry of a row."""
        row = index.data(ROW_ROLE) if index.isValid() else None
        return row.key if isinstance(row, OutlineRow) else None

    def show_times(self, shown: bool) -> None:
        """Show when each entry was typed, or not."""
        if shown != self._shows_times:
            self._shows_times = shown
            self._look_changed()

    # What Qt asks of a view

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self._heights):
            return QRect()
        top = self._heights.top(index.row()) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights.height(index.row()))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        self._measure_around(index.row())
        rect, bar, height = (
            self.visualRect(index),
            self.verticalScrollBar(),
            self.viewport().height(),
        )
        if rect.height() > height - _BOTTOM:
            # It never fits: what is seen of it may stay, else it begins at the top.
            if rect.top() >= height or rect.bottom() <= 0:
                bar.setValue(bar.value() + rect.top())
        elif rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() > height - _BOTTOM:
            bar.setValue(bar.value() + rect.bottom() - height + _BOTTOM)

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._heights.total:
            return QModelIndex()
        return self.model().index(self._heights.row_at(y), 0)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first = self._heights.row_at(rect.top() + self.verticalOffset())
        last = self._heights.row_at(rect.bottom() + self.verticalOffset())
        if first < 0 or self.indexAt(rect.center()).row() < 0:
            self.selectionModel().select(QItemSelection(), command)
            return
        chosen = QItemSelection(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.visualRect(index))
        return region

    def updateGeometries(self) -> None:
        super().updateGeometries()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(self._heights.total + _BOTTOM - self.viewport().height(), 0))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(24)
        self._place_widgets()

    # Rows that come, go and change

    def reset(self) -> None:
        super().reset()
        self._heights = Heights()
        if self.model() is not None:
            self._heights.insert(0, self._guesses(0, self.model().rowCount()))
        self.updateGeometries()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        at_end = self._is_at_end()
        self._heights.insert(start, self._guesses(start, end + 1))
        super().rowsInserted(parent, start, end)
        self._settle(at_end)

    def dataChanged(self, first: Index, last: Index, roles: object = ()) -> None:
        at_end = self._is_at_end()
        self._heights.forget(first.row(), self._guesses(first.row(), last.row() + 1))
        self._settle(at_end)

    def _rows_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        at_end = self._is_at_end()
        self._heights.remove(first, last)
        self._settle(at_end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        at_end = self._is_at_end()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._guess_all()
        self._settle(at_end)

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum()

    def _settle(self, at_end: bool) -> None:
        """Show rows that changed; whoever looks at the end goes on seeing it."""
        self.updateGeometries()
        if at_end and len(self._heights):
            self._measure_around(len(self._heights) - 1)
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        self.viewport().update()

    # Measuring

    def _in_sight(self) -> list[tuple[str, int]]:
        """Return the entries in sight, with where each begins in the viewport."""
        offset, height = self.verticalOffset(), self.viewport().height()
        first = self._heights.row_at(offset)
        last = self._heights.row_at(offset + height)
        rows = range(max(first, 0), last + 1)
        keys = ((self.key_at(self.model().index(row, 0)), row) for row in rows)
        return [(key, self._heights.top(row) - offset) for key, row in keys if key]

    def _measure_anew(self, row: int) -> None:
        at_end = self._is_at_end()
        self._heights.forget(row, self._guesses(row, row + 1))
        self._measure(row)
        self._settle(at_end)

    def _measure_visible(self) -> None:
        """Measure what is in sight; rows above that turn out different do not move the rest."""
        height, at_end = self.viewport().height(), self._is_at_end()
        for _ in range(3):
            first = self._heights.row_at(self.verticalOffset())
            last = self._heights.row_at(self.verticalOffset() + height)
            grown = sum(self._measure(row) for row in range(max(first, 0), last + 1))
            if not grown:
                return
            self.updateGeometries()
            if at_end:
                self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    def _measure_around(self, row: int) -> None:
        """Measure a row and enough above it to know where it stands in the viewport."""
        height = 0
        for above in range(row, -1, -1):
            self._measure(above)
            height += self._heights.height(above)
            if height > self.viewport().height():
                break
        self.updateGeometries()

    def _measure(self, row: int) -> int:
        return self._heights.measure(row, self._height_of)

    def _height_of(self, row: int) -> int:
        shown = self.model().index(row, 0).data(ROW_ROLE)
        height = self._drawing.height(shown, self.viewport().width())
        return height + self._room_below(row)

    def _room_below(self, _row: int) -> int:
        """Return the room that something else takes in a row, under its text."""
        return 0

    def _place_widgets(self) -> None:
        """Bring what stands in rows to where they are now."""

    def _guesses(self, first: int, end: int) -> list[int]:
        model, width = self.model(), self.viewport().width()
        rows = model.rows[first:end] if isinstance(model, OutlineModel) else []
        return [self._drawing.estimate(row, width) for row in rows]

    def _guess_all(self) -> None:
        """Start anew after a change of width or type, with the same row at the top."""
        if self.model() is None or not len(self._heights):
            return
        bar = self.verticalScrollBar()
        top, at_end = self._heights.row_at(bar.value()), bar.value() >= bar.maximum()
        self._heights.forget(0, self._guesses(0, len(self._heights)))
        self.updateGeometries()
        bar.setValue(bar.maximum() if at_end else self._heights.top(max(top, 0)))
        self.viewport().update()

    def _look_changed(self) -> None:
        theme, at_end = self._appearance.theme, self._is_at_end()
        self._drawing = RowDrawing(self.font(), theme, show_times=self._shows_times)
        self._guess_all()
        self._settle(at_end)
        self.viewport().update()
