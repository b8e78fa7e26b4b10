"""A list view of rows that wrap, which measures only the rows that are seen.

Qt's own list asks every row for its height before it shows the first one, and all of them again
after each change. Here a row that was never seen has a guessed height; what comes to sight is
measured and remembered, until its own data or the width change. A ``Painting`` says how rows look.
"""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.record.heights import Heights

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_Move = QAbstractItemView.CursorAction


class Painting(Protocol):
    """How rows look. All of it is given the row itself, as the model holds it."""

    def guess(self, row: object, width: int) -> int:
        """Return about how high a row is, at once."""
        ...

    def measure(self, row: object, width: int) -> int:
        """Return how high a row is."""
        ...

    def paint(self, painter: QPainter, rect: QRect, row: object, look: "RowLook") -> None:
        """Paint a row."""
        ...


class RowLook:
    """The state of a row when it is painted."""

    __slots__ = ("chosen", "focused", "hovered")

    def __init__(self, *, chosen: bool, focused: bool, hovered: bool) -> None:
        self.chosen = chosen
        self.focused = focused
        self.hovered = hovered


class WrappedListView(QListView):
    """A list over a model that hands out its rows under ``ROW_ROLE``."""

    def __init__(self, painting: Painting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.painting = painting
        self.heights = Heights()
        self._measured: dict[object, tuple[object, int]] = {}
        self._width = 0
        self._top_margin = 4
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)

    # What belongs to a row.

    def row_at(self, row: int) -> object:
        """Return a row of the model as the model holds it."""
        return self.model().index(row, 0).data(ROW_ROLE)

    def current_key(self) -> object:
        """Return the key of the current row; None where there is none."""
        row = self.currentIndex().data(ROW_ROLE) if self.currentIndex().isValid() else None
        return getattr(row, "key", None)

    def rect_of(self, row: int) -> QRect:
        """Return where a row lies in the viewport, measured."""
        self._measure(row)
        top = self.heights.top(row) + self._top_margin - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self.heights[row])

    def forget_heights(self) -> None:
        """Measure everything anew (other fonts, another theme)."""
        self._measured.clear()
        self._guess_all()
        self.viewport().update()

    def fixed_height(self, row: int) -> int | None:
        """Return a height that a row must have just now (it is being edited), or None."""
        return None

    # The model changes.

    def reset(self) -> None:
        super().reset()
        self._measured.clear()
        self._guess_all()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        guess, width = self.painting.guess, self._width
        self.heights.insert(
            start, [guess(self.row_at(row), width) for row in range(start, end + 1)]
        )
        super().rowsInserted(parent, start, end)
        self._arrange()

    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        super().rowsAboutToBeRemoved(parent, start, end)
        for row in range(start, end + 1):
            self._measured.pop(getattr(self.row_at(row), "key", None), None)
        self.heights.remove(start, end - start + 1)

    def dataChanged(
        self, topLeft: Index, bottomRight: Index, roles: Sequence[int] = ()
    ) -> None:
        super().dataChanged(topLeft, bottomRight, list(roles))
        self._arrange()

    def doItemsLayout(self) -> None:
        self._arrange()

    def updateGeometries(self) -> None:
        height = self.viewport().height()
        bar = self.verticalScrollBar()
        bar.setPageStep(height)
        bar.setSingleStep(max(self.fontMetrics().lineSpacing(), 16))
        bar.setRange(0, max(0, self.contents_height() - height))

    def contents_height(self) -> int:
        """Return the height of all rows with the margins around them."""
        return self.heights.total + 2 * self._top_margin

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != self._width:
            anchor = self._first_seen()
            self._width = event.size().width()
            self._measured.clear()
            self._guess_all()
            if anchor >= 0:
                self.verticalScrollBar().setValue(self.heights.top(anchor))
        QAbstractItemView.resizeEvent(self, event)
        self._arrange()

    # Where things are.

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= len(self.heights):
            return QRect()
        row = index.row()
        top = self.heights.top(row) + self._top_margin - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self.heights[row])

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.heights.at(point.y() + self.verticalOffset() - self._top_margin)
        return self.model().index(row, 0) if 0 <= row < len(self.heights) else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QListView.ScrollHint.EnsureVisible
    ) -> None:
        if not index.isValid() or not len(self.heights):
            return
        # Coming to sight measures rows, which moves them: a second look settles it.
        for _ in range(2):
            self._measure(index.row())
            self.updateGeometries()
            self._scroll_once(index.row(), hint)
            self._arrange()

    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if not len(self.heights):
            return QModelIndex()
        last = len(self.heights) - 1
        row = max(self.currentIndex().row(), 0)
        if cursorAction in {_Move.MovePageUp, _Move.MovePageDown}:
            page = self.viewport().height() * (-1 if cursorAction is _Move.MovePageUp else 1)
            row = self.heights.at(max(self.heights.top(row) + page, 0))
        else:
            steps = {_Move.MoveUp: row - 1, _Move.MovePrevious: row - 1, _Move.MoveDown: row + 1,
                     _Move.MoveNext: row + 1, _Move.MoveHome: 0, _Move.MoveEnd: last}  # fmt: skip
            row = steps.get(cursorAction, row)
        return self.model().index(min(max(row, 0), last), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        offset = self.verticalOffset() - self._top_margin
        first = max(self.heights.at(rect.top() + offset), 0)
        last = min(self.heights.at(rect.bottom() + offset), len(self.heights) - 1)
        model = self.model()
        selection = QItemSelection()
        if first <= last:
            selection.select(model.index(first, 0), model.index(last, 0))
        self.selectionModel().select(selection, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect()) if selection.count() else QRegion()

    # What is shown.

    def paintEvent(self, event: QPaintEvent) -> None:
        self._arrange()
        painter = QPainter(self.viewport())
        selection = self.selectionModel()
        current, focused = self.currentIndex().row(), self.hasFocus()
        under = self.indexAt(self.viewport().mapFromGlobal(self.cursor().pos()))
        over = under.row() if self.underMouse() else -1
        for row in self._seen_rows():
            rect = self.rect_of(row)
            if not rect.intersects(event.rect()):
                continue
            look = RowLook(
                chosen=selection.isRowSelected(row, _NONE),
                focused=focused and row == current,
                hovered=row == over,
            )
            painter.save()
            self.painting.paint(painter, rect, self.row_at(row), look)
            painter.restore()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if dy > 0:
            self._hold_from_below(dy)
        self._arrange()
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.viewport().update()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # pyright: ignore[reportArgumentType]
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Letters belong to whoever listens for them, not to a search in the list.
        if event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)

    def viewportSizeHint(self) -> QSize:
        return QSize(self._width, self.contents_height())

    def _arrange(self) -> None:
        """Measure what is seen, and fit the scroll bar."""
        for row in self._seen_rows():
            self._measure(row)
        self.updateGeometries()
        self.place_editor()

    def place_editor(self) -> None:
        """Put an editor of the view's own in its place."""

    def _seen_rows(self) -> range:
        """Return the rows in sight; they are measured on the way, for that decides which are."""
        first = self._first_seen()
        if first < 0:
            return range(0)
        bottom = self.viewport().height()
        y = self.heights.top(first) + self._top_margin - self.verticalOffset()
        row = first
        while row < len(self.heights) and y < bottom:
            self._measure(row)
            y += self.heights[row]
            row += 1
        return range(first, row)

    def _first_seen(self) -> int:
        if not len(self.heights):
            return -1
        row = self.heights.at(max(self.verticalOffset() - self._top_margin, 0))
        return min(row, len(self.heights) - 1)

    def _measure(self, row: int) -> int:
        """Measure a row unless it is known; return by how much it grew."""
        if (fixed := self.fixed_height(row)) is not None:
            return self.heights.change(row, fixed)
        content = self.row_at(row)
        key = getattr(content, "key", row)
        known = self._measured.get(key)
        if known is None or known[0] is not content:
            known = (content, self.painting.measure(content, self._width))
            self._measured[key] = known
        return self.heights.change(row, known[1])

    def _hold_from_below(self, dy: int) -> None:
        """Scrolling up, rows above turn out higher or lower than guessed: keep what was seen."""
        bar = self.verticalScrollBar()
        old_top = bar.value() + dy - self._top_margin
        held = min(self.heights.at(max(old_top, 0)), len(self.heights) - 1)
        grown = sum(self._measure(row) for row in range(max(self._first_seen(), 0), held))
        if grown:
            blocked = bar.blockSignals(True)
            self.updateGeometries()
            bar.setValue(bar.value() + grown)
            bar.blockSignals(blocked)

    def _scroll_once(self, row: int, hint: QAbstractItemView.ScrollHint) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        top = self.heights.top(row)
        bottom = top + self.heights[row] + 2 * self._top_margin
        hints = QAbstractItemView.ScrollHint
        if hint is hints.PositionAtTop or (
            hint is hints.EnsureVisible and (top < bar.value() or bottom - top > page)
        ):
            bar.setValue(top)
        elif hint is hints.PositionAtCenter:
            bar.setValue(top - (page - (bottom - top)) // 2)
        elif hint is hints.PositionAtBottom or bottom > bar.value() + page:
            bar.setValue(bottom - page)

    def _guess_all(self) -> None:
        model = self.model()
        count = model.rowCount() if model is not None else 0
        self.heights = Heights()
        guess, width = self.painting.guess, self._width
        self.heights.insert(0, [guess(self.row_at(row), width) for row in range(count)])
        self.updateGeometries()
