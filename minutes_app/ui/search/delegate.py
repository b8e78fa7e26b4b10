"""Paints a row of the results: meeting and facts over two lines of what was found.

Rows of one meeting follow each other: the first says its title, the others repeat it quietly.
All rows are of one height, so that any number of them is laid out at once.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from minutes_app.storage.search.results import Hit
from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.search.hits import belong_together
from minutes_app.ui.search.laid import Layouts
from minutes_app.ui.theme import Appearance

_SIDE, _ABOVE, _BETWEEN = 12, 8, 3
_Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Rows of three lines."""

    def __init__(self, view: QAbstractItemView, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance
        self._layouts = Layouts(view.font(), appearance.theme)
        view.setItemDelegate(self)

    def row_height(self) -> int:
        """Return the height of every row, in pixels; it is asked for when fonts may be others."""
        font, theme = self._view.font(), self._appearance.theme
        if (self._layouts.font, self._layouts.theme) != (font, theme):
            self._layouts = Layouts(font, theme)
        return self._layouts.found_height + self._layouts.head_height + _BETWEEN + 2 * _ABOVE

    def sizeHint(self, option: Option, index: _Index) -> QSize:
        return QSize(0, self.row_height())

    def paint(self, painter: QPainter, option: Option, index: _Index) -> None:
        rect: QRect = option.rect  # type: ignore[attr-defined]
        painter.save()
        hit = _hit(index.data(ROW_ROLE))
        before = index.model().index(index.row() - 1, 0) if index.row() else None
        follows = belong_together(_hit(before.data(ROW_ROLE)) if before else None, hit)
        self._paint_ground(painter, option, rect, line=bool(index.row()) and not follows)
        inner = rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        if hit is not None:
            self._paint_hit(painter, inner, hit, quiet=follows)
        else:
            self._paint_waiting(painter, inner)
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: Option, rect: QRect, *, line: bool) -> None:
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        theme = self._appearance.theme
        if line:
            painter.setPen(QPen(theme.colour("line")))
            painter.drawLine(rect.left() + _SIDE, rect.top(), rect.right() - _SIDE, rect.top())
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not (chosen or state & QStyle.StateFlag.State_MouseOver):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft" if chosen else "hover"))
        painter.drawRoundedRect(rect.adjusted(3, 2, -3, -1), 8, 8)
        if chosen and self._view.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour("focus"), 1))
            painter.drawRoundedRect(rect.adjusted(3, 2, -4, -2), 8, 8)

    def _paint_hit(self, painter: QPainter, inner: QRect, hit: Hit, *, quiet: bool) -> None:
        """Paint the head of a row, and under it what was found."""
        theme, layouts = self._appearance.theme, self._layouts
        row = layouts.row(hit, inner.width(), quiet=quiet)
        corner = QPointF(inner.topLeft())
        for words in row.head:
            painter.setFont(layouts.bold if words.bold else layouts.small)
            painter.setPen(QPen(theme.colour(words.tone)))
            painter.drawText(corner + words.place, words.text)
        painter.setPen(QPen(theme.colour("text")))
        row.found.draw(painter, corner + QPointF(0, layouts.head_height + _BETWEEN))

    def _paint_waiting(self, painter: QPainter, inner: QRect) -> None:
        """Paint the place of a row whose words are on their way."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.colour("hover"))
        height = QFontMetrics(self._layouts.small).height() // 2
        for number, share in enumerate((0.35, 0.9, 0.6)):
            top = inner.top() + number * inner.height() // 3 + height // 2
            painter.drawRoundedRect(
                QRect(inner.left(), top, round(inner.width() * share), height), 3, 3
            )


def _hit(row: object) -> Hit | None:
    """Return the hit of a row, None for one that is on its way."""
    hit = getattr(row, "hit", None)
    return hit if isinstance(hit, Hit) else None
