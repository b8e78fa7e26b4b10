"""A view of rows of one height: a million of them cost what ten do.

A ``QListView`` asks its model for every row to lay it out, with uniform sizes too. Here the place
of a row is its number times the height of one, so nothing is asked of rows that are out of sight.
It is one all the same, for those who hear it: to Qt's accessibility an item view of another class
has no rows. What ``QListView`` would do with a layout is passed over.
"""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHoverEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from minutes_app.ui.widgets.row_keys import Index, RowKeys

_Move = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint
_Mode = QAbstractItemView.SelectionMode
_HOVERS = {QEvent.Type.HoverEnter, QEvent.Type.HoverMove}
_ONE = {_Mode.NoSelection, _Mode.SingleSelection}
_SCALES = {QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PolishRequest}


@runtime_checkable
class OneHeight(Protocol):
    """A delegate whose rows are all of one height."""

    def row_height(self) -> int:
        """Return it in pixels, with the font that the view has now."""
        ...


def _viewport() -> QWidget:
    """Return what a view has as its viewport, made here.

    Of one that Qt made, the bindings look for the class when it is asked for first, and load every
    widget that Qt has: dozens of classes at a start that shows none of them.
    """
    viewport = QWidget()
    viewport.setObjectName("qt_scrollarea_viewport")
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    viewport.setMouseTracking(True)
    return viewport


class UniformView(RowKeys, QListView):
    """Used as ``RowsView`` is; its delegate says how high rows are (``OneHeight``).

    ``current_changed`` carries the key of the current row: None for none, or for one that has not
    come yet. ``in_sight`` carries the first row that can be seen and the last, when they change.
    """

    stepped = Signal(int)
    removing = Signal()
    opened = Signal(QModelIndex)
    current_changed = Signal(object)
    in_sight = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(_viewport())
        self._height = 1
        self._over = -1
        self._seen = (0, -1)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self.opened)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        if model is not None:
            model.rowsRemoved.connect(self.updateGeometries)
        self.doItemsLayout()

    # Geometry: everything follows from the height of a row

    def row_height(self) -> int:
        """Return the height of a row in pixels."""
        return self._height

    def rows_in_sight(self) -> tuple[int, int]:
        """Return the first and the last row that can be seen, wholly or in part; (0, -1): none."""
        return self._rows_in(self.viewport().rect())

    def doItemsLayout(self) -> None:
        delegate = self.itemDelegate()
        top = self.verticalOffset() / self._height
        if isinstance(delegate, OneHeight):
            self._height = max(1, delegate.row_height())
        QAbstractItemView.doItemsLayout(self)
        self.verticalScrollBar().setValue(round(top * self._height))

    def updateGeometries(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(self._height)
        bar.setPageStep(page)
        bar.setRange(0, max(0, self._rows() * self._height - page))
        QAbstractItemView.updateGeometries(self)
        self._tell_sight()

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        top = index.row() * self._height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalOffset()) // self._height
        return self._index(row) if 0 <= row < self._rows() else QModelIndex()

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible
    ) -> None:
        if not index.isValid():
            return
        bar, page = self.verticalScrollBar(), self.viewport().height()
        if bar.maximum() < self._rows() * self._height - page:
            self.updateGeometries()  # rows came a moment ago
        top = index.row() * self._height
        last = top + self._height - page
        if hint == _Hint.PositionAtTop or (hint == _Hint.EnsureVisible and top < bar.value()):
            bar.setValue(top)
        elif hint == _Hint.PositionAtBottom or (hint == _Hint.EnsureVisible and last > bar.value()):
            bar.setValue(min(top, last))
        elif hint == _Hint.PositionAtCenter:
            bar.setValue((top + last) // 2)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()
        self._tell_sight()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def rowsInserted(self, parent: Index, start: int, end: int) -> None:
        if start > self.rows_in_sight()[1]:
            QAbstractItemView.rowsInserted(self, parent, start, end)
            self.updateGeometries()  # what can be seen stands where it stood: nothing is painted
        else:
            super().rowsInserted(parent, start, end)

    # Keys, mouse, selection

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        rows, current = self._rows(), self.currentIndex()
        if not rows:
            return QModelIndex()
        if not current.isValid():
            return self._index(rows - 1 if action == _Move.MoveEnd else 0)
        page = max(1, self.viewport().height() // self._height - 1)
        steps = {
            _Move.MoveUp: -1, _Move.MovePrevious: -1, _Move.MoveDown: 1, _Move.MoveNext: 1,
            _Move.MovePageUp: -page, _Move.MovePageDown: page,
            _Move.MoveHome: -rows, _Move.MoveEnd: rows,
        }  # fmt: skip
        return self._index(min(max(current.row() + steps.get(action, 0), 0), rows - 1))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first, last = self._rows_in(rect.normalized())  # of (0, -1) nothing is chosen
        chosen = QItemSelection(self._index(first), self._index(last))
        self.selectionModel().select(chosen, command)

    def selectAll(self) -> None:
        if self.selectionMode() not in _ONE and (rows := self._rows()):
            everything = QItemSelection(self._index(0), self._index(rows - 1))
            command = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().select(everything, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, sight = QRegion(), self.rows_in_sight()
        for number in range(selection.size()):
            part = selection.at(number)
            first, last = max(part.top(), sight[0]), min(part.bottom(), sight[1])
            if first <= last:
                whole = self.visualRect(self._index(first))
                region += whole.united(self.visualRect(self._index(last)))
        return region

    def currentChanged(self, current: Index, previous: Index) -> None:
        QAbstractItemView.currentChanged(self, current, previous)
        self.viewport().update()
        if QAccessible.isActive() and current.isValid() and self.hasFocus():
            event = QAccessibleEvent(self, QAccessible.Event.Focus)
            event.setChild(current.row())
            QAccessible.updateAccessibility(event)
        self.current_changed.emit(self.key_at(current))

    def selectionChanged(self, chosen: QItemSelection, left: QItemSelection) -> None:
        # A list view makes an index of each row for whoever hears it.
        QAbstractItemView.selectionChanged(self, chosen, left)
        if QAccessible.isActive():
            event = QAccessibleEvent(self, QAccessible.Event.SelectionWithin)
            QAccessible.updateAccessibility(event)

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # Rows may come by the hundred; Qt's own looks for each of them.
        shown = self.rows_in_sight()
        if first.row() <= shown[1] and last.row() >= shown[0]:
            self.viewport().update()
        current = self.currentIndex()
        if current.isValid() and first.row() <= current.row() <= last.row():
            self.current_changed.emit(self.key_at(current))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        first, last = self._rows_in(event.rect())
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        plain = option.state & ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)  # type: ignore[attr-defined]
        for row in range(first, last + 1):
            index = self._index(row)
            option.rect = self.visualRect(index)  # type: ignore[attr-defined]
            option.state = plain | self._state(index)  # type: ignore[attr-defined]
            option.index = index  # type: ignore[attr-defined]
            self.itemDelegateForIndex(index).paint(painter, option, index)
        painter.end()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() in _HOVERS and isinstance(event, QHoverEvent):
            self._over = self.indexAt(event.position().toPoint()).row()
            self.viewport().update()
        elif event.type() == QEvent.Type.HoverLeave:
            self._over = -1
            self.viewport().update()
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _SCALES:
            self.doItemsLayout()

    def _state(self, index: QModelIndex) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_None
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if index.row() == self._over:
            state |= QStyle.StateFlag.State_MouseOver
        if index == self.currentIndex() and self.hasFocus():
            state |= QStyle.StateFlag.State_HasFocus
        return state

    def _tell_sight(self) -> None:
        seen = self.rows_in_sight()
        if seen != self._seen:
            self._seen = seen
            self.in_sight.emit(*seen)

    def _rows(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def _rows_in(self, rect: QRect) -> tuple[int, int]:
        """Return the first and the last row that touch a rectangle of the viewport."""
        offset = self.verticalOffset()
        first = max(0, (rect.top() + offset) // self._height)
        last = min(self._rows() - 1, (rect.bottom() + offset) // self._height)
        return (first, last) if first <= last else (0, -1)
