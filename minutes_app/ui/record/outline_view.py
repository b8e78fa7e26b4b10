"""The outline: rows that wrap, ten thousand of them, of which only the visible ones are set."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager

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
    QFocusEvent,
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
from minutes_app.ui.record.drawing import Match, RowDrawing, RowState
from minutes_app.ui.record.heights import Heights
from minutes_app.ui.record.row_drag import RowDrag
from minutes_app.ui.theme import Appearance

Index = QModelIndex | QPersistentModelIndex
_STEPS = {
    QAbstractItemView.CursorAction.MoveUp: -1,
    QAbstractItemView.CursorAction.MovePrevious: -1,
    QAbstractItemView.CursorAction.MoveDown: 1,
    QAbstractItemView.CursorAction.MoveNext: 1,
}
_BOTTOM = 10
_PANEL_GAP = 6
_LINES_A_STEP = 3
"""Lines by which an arrow moves an entry that is higher than the view."""


class OutlineView(QAbstractItemView):
    """Shows an ``OutlineModel``. Keys of rows are entry ids.

    ``edit_asked`` carries the entry whose text is to be edited; ``current_changed`` the one that is
    chosen (None for none); ``remove_asked`` that the chosen ones are to go; ``dropped`` the entries
    that were dragged, the one that they go under and the one that they go before (see ``RowDrag``).
    """

    edit_asked = Signal(str)
    current_changed = Signal(object)
    remove_asked = Signal()
    dropped = Signal(list, object, object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._drawing = RowDrawing(self.font(), appearance.theme)
        self._heights = Heights()
        self._under_mouse = -1
        self._editor: QWidget | None = None
        self._edited = QPersistentModelIndex()
        self._panel: QWidget | None = None
        self._panelled = QPersistentModelIndex()
        self._shows_times = False
        self._matches: Callable[[OutlineRow], tuple[Match, ...]] | None = None
        self.drag = RowDrag(self)
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

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        count, current = len(self._heights), self.currentIndex().row()
        if not count:
            return QModelIndex()
        page = max(self.viewport().height() - self._drawing.font.pointSize() * 3, 1)
        if self._reads_on(action, current, page):
            target = current
        elif action in _STEPS:
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

    def _reads_on(self, action: QAbstractItemView.CursorAction, current: int, page: int) -> bool:
        """Move on within an entry that is higher than the view; tell whether there was more."""
        pages = {
            QAbstractItemView.CursorAction.MovePageUp: -page,
            QAbstractItemView.CursorAction.MovePageDown: page,
        }
        step = pages.get(action, _STEPS.get(action, 0) * _LINES_A_STEP * self._drawing.set.line)
        rect, height = self.visualRect(self.model().index(current, 0)), self.viewport().height()
        if not step or rect.height() <= height or rect.top() > height or rect.bottom() < 0:
            return False
        more = rect.bottom() > height if step > 0 else rect.top() < 0
        if more:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + step)
        return more

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
        self._place_panel()

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
            shown = index.data(ROW_ROLE)
            state = RowState(
                selection.isSelected(index),
                row == current and self.hasFocus(),
                row == self._under_mouse and not self.drag.active,
                row == self.drag.onto,
                self._matches(shown) if self._matches else (),
            )
            self._drawing.paint(painter, rect, shown, state)
            row += 1
        self.drag.paint(painter, self._appearance.theme)

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
        opens = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self.drag.active and event.key() == Qt.Key.Key_Escape:
            self.drag.cancel()
        elif plain and event.key() in opens and self.currentIndex().isValid():
            self.edit_asked.emit(self.key_at(self.currentIndex()))
        elif plain and event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.drag.press(event):
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self.drag.release(event):
            super().mouseReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.drag.cancel()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.drag.move(event):
            return
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

    def choose_all(self, keys: Sequence[str], current: str | None) -> None:
        """Choose entries, one of them the current one, and bring that to sight."""
        self._choose_again(current, -1, list(keys))
        self.scrollTo(self.currentIndex())

    @contextmanager
    def keeping(self) -> Generator[None]:
        """Let rows come and go while what is seen and chosen stays, as far as it is there."""
        at_end, current = self._is_at_end(), self.key_at(self.currentIndex())
        row, chosen, seen = self.currentIndex().row(), self.chosen(), self._in_sight()
        yield
        if self.chosen() != chosen or self.key_at(self.currentIndex()) != current:
            self._choose_again(current, row, chosen)
        bar = self.verticalScrollBar()
        if at_end:
            bar.setValue(bar.maximum())
            return
        model = self.model()
        for key, top in seen:
            there = model.row_of(key) if isinstance(model, OutlineModel) else -1
            if there >= 0:
                bar.setValue(self._heights.top(there) - top)
                return

    def show_times(self, shown: bool) -> None:
        """Show when each entry was typed, or not."""
        if shown != self._shows_times:
            self._shows_times = shown
            self._look_changed()

    def mark(self, matches: Callable[[OutlineRow], tuple[Match, ...]] | None) -> None:
        """Mark what was found in the rows that are painted; None marks nothing."""
        self._matches = matches
        self.viewport().update()

    def put_panel(self, key: str, panel: QWidget) -> bool:
        """Show a widget in the row of an entry, under its text; tell whether it is there."""
        self.take_panel()
        if not self.choose(key):
            return False
        self._panelled = QPersistentModelIndex(self.currentIndex())
        self._panel = panel
        panel.setParent(self.viewport())
        self._measure_anew(self._panelled.row())
        panel.show()
        self.scrollTo(self.currentIndex())
        return True

    def take_panel(self) -> None:
        """Take the widget out of its row."""
        if self._panel is not None:
            panel, self._panel = self._panel, None
            panel.hide()
            panel.deleteLater()
            if self._panelled.isValid():
                self._measure_anew(self._panelled.row())

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

    def _place_panel(self) -> None:
        if self._panel is None or not self._panelled.isValid():
            return
        rect, height = self.visualRect(self._panelled), self._panel.sizeHint().height()
        left = self._drawing.left_of(self._panelled.data(ROW_ROLE), rect.width())
        top = rect.bottom() - height - _PANEL_GAP // 2
        self._panel.setGeometry(left, top, max(rect.width() - left - _PANEL_GAP * 2, 80), height)

    def _in_sight(self) -> list[tuple[str, int]]:
        """Return the entries in sight, with where each begins in the viewport."""
        offset, height = self.verticalOffset(), self.viewport().height()
        first = self._heights.row_at(offset)
        last = self._heights.row_at(offset + height)
        rows = range(max(first, 0), last + 1)
        keys = ((self.key_at(self.model().index(row, 0)), row) for row in rows)
        return [(key, self._heights.top(row) - offset) for key, row in keys if key]

    def _choose_again(self, current: str | None, row: int, chosen: list[str]) -> None:
        """Choose the entries that were chosen, or the one in the place of the one that is gone."""
        model = self.model()
        if not isinstance(model, OutlineModel) or not model.rows:
            return
        found = [model.row_of(key) for key in chosen]
        selection = QItemSelection()
        for index in (model.index(one, 0) for one in found if one >= 0):
            selection.select(index, index)
        at = model.row_of(current) if current else -1
        if at < 0 and row >= 0:
            at = min(row, len(model.rows) - 1)
            if selection.isEmpty() and chosen:
                selection.select(model.index(at, 0), model.index(at, 0))
        select = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, select.ClearAndSelect)
        if at >= 0:
            self.selectionModel().setCurrentIndex(model.index(at, 0), select.NoUpdate)

    def _measure_anew(self, row: int) -> None:
        at_end = self._is_at_end()
        self._heights.forget(row, self._guesses(row, row + 1))
        self._measure(row)
        self._settle(at_end)

    def _hover(self, row: int) -> None:
        if row != self._under_mouse:
            self._under_mouse = row
            self.viewport().update()

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
        if self._panel is not None and self._panelled.row() == row:
            height += self._panel.sizeHint().height() + _PANEL_GAP
        return height

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
