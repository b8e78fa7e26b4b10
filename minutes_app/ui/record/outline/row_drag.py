"""Dragging entries in the outline: onto one to go under it, between two to stand there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication

from minutes_app.ui.models.outline import OutlineModel, OutlineRow
from minutes_app.ui.record.outline.row_frame import INDENT, SIDE

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from minutes_app.ui.record.outline.canvas import OutlineCanvas
    from minutes_app.ui.theme import Theme

_EDGE = 36
"""Pixels from the edge of the view within which dragging scrolls."""
_EVERY = 30
_FASTEST = 24
_BETWEEN = 12
"""Pixels at the ends of a row that mean the gap beside it, at most a quarter of the row."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where entries would go: under ``parent`` (None: the top), before ``before`` or last there.

    ``row`` is the row that they go onto, -1 for a gap before row ``gap``, at a depth.
    """

    parent: str | None
    before: str | None
    row: int = -1
    gap: int = -1
    depth: int = 0


class RowDrag(QObject):
    """What the mouse does with rows. Esc gives up; near an edge the view scrolls.

    ``chosen`` tells which entries go along. ``dropped`` carries them, the one that they go under
    (None: the top) and the one that they go before (None: last there).
    """

    dropped = Signal(list, object, object)

    def __init__(self, view: OutlineCanvas, chosen: Callable[[], list[str]]) -> None:
        super().__init__(view)
        self._view = view
        self._chosen = chosen
        self._pressed: QPoint | None = None
        self._deferred = False
        self._at = QPoint()
        self._keys: list[str] = []
        self._barred: set[str] = set()
        self.target: Target | None = None
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._scroll)

    @property
    def active(self) -> bool:
        """Whether entries are being dragged."""
        return bool(self._keys)

    @property
    def onto(self) -> int:
        """The row that they would go under, -1 for none."""
        return self.target.row if self.target else -1

    def press(self, event: QMouseEvent) -> bool:
        """Note where a drag may begin; tell whether the view is to leave its selection alone."""
        self._pressed, self._deferred = None, False
        index = self._view.indexAt(event.position().toPoint())
        if (
            event.button() is not Qt.MouseButton.LeftButton
            or event.modifiers()
            or not index.isValid()
        ):
            return False
        self._pressed = event.position().toPoint()
        chosen = self._view.selectionModel()
        if chosen.isSelected(index) and len(chosen.selectedIndexes()) > 1:
            # Several are dragged together; without a drag the release chooses the one.
            self._deferred = True
            return True
        return False

    def move(self, event: QMouseEvent) -> bool:
        """Drag; tell whether the view is to leave it at that."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        self._at = event.position().toPoint()
        far = (self._at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if not self.active and far:
            self._begin()
        if self.active:
            self._aim()
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Drop what is dragged; tell whether that was all the release meant."""
        pressed, self._pressed = self._pressed, None
        if self.active:
            keys, target = self._keys, self.target
            self.cancel()
            if target is not None:
                self.dropped.emit(keys, target.parent, target.before)
            return True
        if self._deferred and pressed is not None:
            index = self._view.indexAt(event.position().toPoint())
            self._deferred = False
            self._view.setCurrentIndex(index)
            return True
        return False

    def cancel(self) -> None:
        """Leave all where it is."""
        if self.active:
            self._keys, self.target, self._pressed = [], None, None
            self._timer.stop()
            self._view.viewport().unsetCursor()
            self._view.viewport().update()

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the line at which entries would stand."""
        if self.target is None or self.target.gap < 0:
            return
        view, gap = self._view, self.target.gap
        above = view.visualRect(view.model().index(gap - 1, 0)).bottom() + 1 if gap else 0
        left = SIDE + self.target.depth * INDENT
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(theme.colour("surface"))
        painter.drawLine(left + 4, above, view.viewport().width() - SIDE, above)
        painter.drawEllipse(QPoint(left, above), 4, 4)

    # What happens meanwhile

    def _begin(self) -> None:
        self._keys = self._chosen()
        self._barred = set(_with_below(self._rows(), set(self._keys)))
        self._deferred = False
        if self._keys:
            self._view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._timer.start()

    def _aim(self) -> None:
        target = self._target()
        if target != self.target:
            self.target = target
            self._view.viewport().update()

    def _target(self) -> Target | None:
        rows, view = self._rows(), self._view
        index = view.indexAt(self._at)
        row = index.row() if index.isValid() else (len(rows) - 1 if self._at.y() > 0 else 0)
        rect = view.visualRect(view.model().index(row, 0))
        margin = min(rect.height() // 4, _BETWEEN)
        if rect.top() + margin <= self._at.y() <= rect.bottom() - margin:
            key = rows[row].key
            return None if key in self._barred else Target(key, None, row=row)
        gap = row + 1 if self._at.y() > rect.center().y() else row
        target = gap_target(rows, gap, round((self._at.x() - SIDE) / INDENT))
        return None if target.parent in self._barred else target

    def _scroll(self) -> None:
        height, bar = self._view.viewport().height(), self._view.verticalScrollBar()
        over = min(self._at.y() - _EDGE, 0) + max(self._at.y() - height + _EDGE, 0)
        if over:
            bar.setValue(bar.value() + max(min(over, _FASTEST), -_FASTEST))
            self._aim()

    def _rows(self) -> Sequence[OutlineRow]:
        model = self._view.model()
        return model.rows if isinstance(model, OutlineModel) else ()


def gap_target(rows: Sequence[OutlineRow], gap: int, depth: int) -> Target:
    """Return where the gap before a row leads, as deep as is wanted and the gap allows."""
    shallowest = rows[gap].depth if gap < len(rows) else 0
    deepest = max(rows[gap - 1].depth if gap else 0, shallowest)
    depth = min(max(depth, shallowest), deepest)
    above = (row.key for row in reversed(rows[:gap]) if row.depth == depth - 1)
    before = rows[gap].key if gap < len(rows) and rows[gap].depth == depth else None
    return Target(next(above, None) if depth else None, before, gap=gap, depth=depth)


def _with_below(rows: Sequence[OutlineRow], keys: set[str]) -> list[str]:
    """Return entries with all that stands below them."""
    found: list[str] = []
    deeper_than: int | None = None
    for row in rows:
        if deeper_than is not None and row.depth <= deeper_than:
            deeper_than = None
        if row.key in keys and deeper_than is None:
            deeper_than = row.depth
        if deeper_than is not None:
            found.append(row.key)
    return found
