"""A list whose rows are dragged to another place, with a line where they will fall."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QListView

from minutes_app.ui.theme import Appearance
from minutes_app.ui.widgets.rows import RowsView

_LINE = 2
_DOT = 4


class DragView(RowsView):
    """Drops fall between rows, never on one: its model hears of the row before which they fall."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._target = -1
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.setDropIndicatorShown(False)  # the style's own frames the row under the pointer

    @property
    def drop_target(self) -> int:
        """The row before which what is dragged would fall; -1 while nothing is dragged here."""
        return self._target

    def target_at(self, point: QPoint) -> int:
        """Return the row before which something dropped at a point falls."""
        index = self.indexAt(point)
        if not index.isValid():
            return 0 if point.y() < 0 else self.model().rowCount()
        below = point.y() > self.visualRect(index).center().y()
        return index.row() + (1 if below else 0)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if self._is_ours(event):
            event.acceptProposedAction()
            self._aim(self.target_at(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._aim(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        target = self.target_at(event.position().toPoint())
        self._aim(-1)
        if self._is_ours(event):
            self.model().dropMimeData(
                event.mimeData(), Qt.DropAction.MoveAction, target, 0, QModelIndex()
            )
            # The model brings its rows into order itself; Qt must not take any away.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            super().dropEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._target < 0:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._appearance.theme.colour("accent")
        line = self._line()
        painter.setPen(QPen(colour, _LINE))
        painter.drawLine(line.left() + 2 * _DOT, line.top(), line.right(), line.top())
        painter.setBrush(self._appearance.theme.colour("field"))
        painter.drawEllipse(QPoint(line.left() + _DOT, line.top()), _DOT - 1, _DOT - 1)
        painter.end()

    def _line(self) -> QRect:
        count = self.model().rowCount()
        row = min(self._target, count - 1)
        rect = self.visualRect(self.model().index(row, 0))
        top = rect.bottom() if self._target >= count else rect.top()
        least, most = _DOT, self.viewport().height() - _DOT
        return QRect(4, min(max(top, least), most), self.viewport().width() - 8, 1)

    def _is_ours(self, event: QDropEvent) -> bool:
        return any(map(event.mimeData().hasFormat, self.model().mimeTypes()))

    def _aim(self, target: int) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()
