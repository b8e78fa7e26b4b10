"""The outline: rows that wrap, ten thousand of them, of which only the visible ones are set."""

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QRect,
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
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.models.outline import OutlineModel, OutlineRow
from minutes_app.ui.record.outline.canvas import Index
from minutes_app.ui.record.outline.drawing import Match, RowState
from minutes_app.ui.record.outline.row_drag import RowDrag
from minutes_app.ui.record.outline.row_widgets import RowWidgets
from minutes_app.ui.theme import Appearance

_STEPS = {
    QAbstractItemView.CursorAction.MoveUp: -1,
    QAbstractItemView.CursorAction.MovePrevious: -1,
    QAbstractItemView.CursorAction.MoveDown: 1,
    QAbstractItemView.CursorAction.MoveNext: 1,
}
_LINES_A_STEP = 3
"""Lines by which an arrow moves an entry that is higher than the view."""


class OutlineView(RowWidgets):
    """Shows an ``OutlineModel``. Keys of rows are entry ids.

    ``edit_asked`` carries the entry whose text is to be edited; ``current_changed`` the one that is
    chosen (None for none); ``remove_asked`` that the chosen ones are to go; ``dropped`` the entries
    that were dragged, the one that they go under and the one that they go before (see ``RowDrag``).
    ``left`` comes for Escape.
    """

    edit_asked = Signal(str)
    current_changed = Signal(object)
    remove_asked = Signal()
    dropped = Signal(list, object, object)
    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._under_mouse = -1
        self._matches: Callable[[OutlineRow], tuple[Match, ...]] | None = None
        self.drag = RowDrag(self, self.chosen)
        self.drag.dropped.connect(self.dropped)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.doubleClicked.connect(lambda index: self.edit_asked.emit(self.key_at(index)))

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

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(self.key_at(current))

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

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        opens = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self.drag.active and event.key() == Qt.Key.Key_Escape:
            self.drag.cancel()
        elif plain and event.key() == Qt.Key.Key_Escape:
            self.left.emit()
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

    def chosen(self) -> list[str]:
        """Return the selected entries in order."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        keys = (self.key_at(self.model().index(row, 0)) for row in rows)
        return [key for key in keys if key]

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
        self.follow_rows()
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

    def mark(self, matches: Callable[[OutlineRow], tuple[Match, ...]] | None) -> None:
        """Mark what was found in the rows that are painted; None marks nothing."""
        self._matches = matches
        self.viewport().update()

    def reveal(self, key: str, match: Match) -> None:
        """Bring a stretch of an entry to sight: of one higher than the view, that may be below."""
        index = self._index_of(key)
        if not index.isValid():
            return
        rect, bar = self.visualRect(index), self.verticalScrollBar()
        within = self._drawing.line_at(index.data(ROW_ROLE), rect.width(), match.start)
        line = within.translated(rect.topLeft())
        if line.top() < 0 or line.bottom() > self.viewport().height():
            bar.setValue(bar.value() + line.top() - self.viewport().height() // 3)

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

    def _hover(self, row: int) -> None:
        if row != self._under_mouse:
            self._under_mouse = row
            self.viewport().update()
