"""The outline: rows that wrap, ten thousand of them, of which only the visible ones are set."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.models.outline import OutlineModel, OutlineRow
from minutes_app.ui.record.drawing import RowDrawing, RowState
from minutes_app.ui.record.heights import Heights
from minutes_app.ui.theme import Appearance

Index = QModelIndex | QPersistentModelIndex
_STEPS = {
    QAbstractItemView.CursorAction.MoveUp: -1,
    QAbstractItemView.CursorAction.MovePrevious: -1,
    QAbstractItemView.CursorAction.MoveDown: 1,
    QAbstractItemView.CursorAction.MoveNext: 1,
}
_BOTTOM = 10


class OutlineView(QAbstractItemView):
    """Shows an ``OutlineModel``. Keys of rows are entry ids.

    ``edit_asked`` carries the entry whose text is to be edited; ``current_changed`` the one that is
    chosen (None for none); ``remove_asked`` that the chosen ones are to go.
    """

    edit_asked = Signal(str)
    current_changed = Signal(object)
    remove_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._drawing = RowDrawing(self.font(), appearance.theme)
        self._heights = Heights()
        self._under_mouse = -1
        self._editor: QWidget | None = None
        self._edited = QPersistentModelIndex()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.edit_asked.emit(self.key_at(index)))
        appearance.changed.connect(self._look_changed)

    def setModel(self, model: OutlineModel) -> None:  # type: ignore[override] - it shows no other
        super().setModel(model)
        model.rowsRemoved.connect(self._rows_removed)
        self.reset()

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
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        if rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() > self.viewport().height() - _BOTTOM:
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + _BOTTOM)

    def indexAt(self, point: QPoint) -> QModelIndex:
        y = point.y() + self.verticalOffset()
        if not 0 <= y < self._heights.total:
            return QModelIndex()
        return self.model().index(self._heights.row_at(y), 0)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count, current = len(self._heights), self.currentIndex().row()
        if not count:
            return QModelIndex()
        page = max(self.viewport().height() - self._drawing.font.pointSize() * 3, 1)
        if action in _STEPS:
            target = current + _STEPS[action]
        elif action is QAbstractItemView.CursorAction.MoveHome:
            target = 0
        elif action is QAbstractItemView.CursorAction.MoveEnd:
            target = count - 1
        elif action is QAbstractItemView.CursorAction.MovePageDown:
            target = self._heights.row_at(self._heights.top(max(current, 0)) + page)
        elif action is QAbstractItemView.CursorAction.MovePageUp:
            target = self._heights.row_at(self._heights.top(max(current, 0)) - page)
        else:
            target = current
        return self.model().index(min(max(target, 0), count - 1), 0)

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
        self._place_editor()

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

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.key_at(current))

    def _rows_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        at_end = self._is_at_end()
        self._heights.remove(first, last)
        self._under_mouse = -1
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

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        self._measure_visible()
        with QPainter(self.viewport()) as painter:  # whatever fails, no painter stays at work
            self._paint_rows(painter, event.rect())

    def _paint_rows(self, painter: QPainter, area: QRect) -> None:
        selection, current = self.selectionModel(), self.currentIndex().row()
        row = self._heights.row_at(area.top() + self.verticalOffset())
        while 0 <= row < len(self._heights):
            index = self.model().index(row, 0)
            rect = self.visualRect(index)
            if rect.top() > area.bottom():
                break
            state = RowState(
                selection.isSelected(index),
                row == current and self.hasFocus(),
                row == self._under_mouse,
            )
            self._drawing.paint(painter, rect, index.data(ROW_ROLE), state)
            row += 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        at_end = self._is_at_end()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._guess_all()
        self._settle(at_end)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        opens = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
        if plain and event.key() in opens and self.currentIndex().isValid():
            self.edit_asked.emit(self.key_at(self.currentIndex()))
        elif plain and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        super().contextMenuEvent(event)

    # For the page

    def key_at(self, index: Index) -> str | None:
        """Return the entry of a row."""
        row = index.data(ROW_ROLE) if index.isValid() else None
        return row.key if isinstance(row, OutlineRow) else None

    def chosen(self) -> list[str]:
        """Return the selected entries in order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        keys = (self.key_at(self.model().index(row, 0)) for row in rows)
        return [key for key in keys if key]

    def choose(self, key: str) -> bool:
        """Make an entry the current one and bring it to sight; tell whether it is there."""
        model = self.model()
        row = model.row_of(key) if isinstance(model, OutlineModel) else -1
        if row < 0:
            return False
        self.setCurrentIndex(model.index(row, 0))
        self.scrollTo(model.index(row, 0))
        return True

    def put_editor(self, key: str, editor: QWidget) -> bool:
        """Lay an editor over the text of an entry, which follows it; tell whether it is there."""
        if not self.choose(key):
            return False
        self._edited = QPersistentModelIndex(self.currentIndex())
        self._editor = editor
        editor.setParent(self.viewport())
        self._place_editor()
        editor.show()
        editor.setFocus()
        return True

    def take_editor(self) -> None:
        """Take the editor away."""
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None

    def _place_editor(self) -> None:
        if self._editor is None or not self._edited.isValid():
            return
        row = self._edited.data(ROW_ROLE)
        place = self._drawing.text_rect(row, self.visualRect(self._edited))
        height = max(place.height(), self._editor.sizeHint().height())
        self._editor.setGeometry(QRect(place.topLeft(), QSize(place.width(), height)))

    def _hover(self, row: int) -> None:
        if row != self._under_mouse:
            self._under_mouse = row
            self.viewport().update()

    def _measure_visible(self) -> None:
        """Measure what is in sight; rows above that turn out different do not move the rest."""
        height = self.viewport().height()
        for _ in range(3):
            first = self._heights.row_at(self.verticalOffset())
            last = self._heights.row_at(self.verticalOffset() + height)
            grown = sum(self._measure(row) for row in range(max(first, 0), last + 1))
            if not grown:
                return
            self.updateGeometries()

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
        return self._drawing.height(
            self.model().index(row, 0).data(ROW_ROLE), self.viewport().width()
        )

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
        self._drawing = RowDrawing(self.font(), self._appearance.theme)
        self._guess_all()
        self.viewport().update()
