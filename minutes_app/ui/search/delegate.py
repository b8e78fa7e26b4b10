"""Paints a row of the results: meeting and facts over two lines of what was found.

Rows of one meeting follow each other: the first says its title, the others repeat it quietly.
All rows are of one height, so that any number of them is laid out at once.
"""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate
from PySide6.QtWidgets import QStyleOptionViewItem as Option

from minutes_app.storage.search.results import Hit
from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.record.line.units import to_units
from minutes_app.ui.search.hits import belong_together, words_of
from minutes_app.ui.theme import Appearance

_SIDE, _ABOVE, _BETWEEN, _GAP = 12, 8, 3, 14
_LINES = 2
_BEFORE = 12
"""Characters that are left before what was found where the beginning is cut off."""
_ELLIPSIS = "…"
_Index = QModelIndex | QPersistentModelIndex


class HitDelegate(QStyledItemDelegate):
    """Rows of three lines."""

    def __init__(self, view: QAbstractItemView, appearance: Appearance) -> None:
        super().__init__(view)
        self._view = view
        self._appearance = appearance
        view.setItemDelegate(self)

    def row_height(self) -> int:
        """Return the height of every row, in pixels."""
        words = QFontMetrics(self._view.font()).lineSpacing() * _LINES
        head = QFontMetrics(self._small()).lineSpacing()
        return words + head + _BETWEEN + 2 * _ABOVE

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
            head = QFontMetrics(self._small()).lineSpacing()
            self._paint_head(painter, QRect(inner.topLeft(), QSize(inner.width(), head)), hit,
                             quiet=follows)  # fmt: skip
            self._paint_found(painter, inner.adjusted(0, head + _BETWEEN, 0, 0), hit)
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

    def _paint_head(self, painter: QPainter, room: QRect, hit: Hit, *, quiet: bool) -> None:
        """Paint title and day at the left; who, what and how far at the right."""
        theme = self._appearance.theme
        words = words_of(hit, date.today())  # noqa: DTZ011 - the day on the wall
        small = self._small()
        metrics = QFontMetrics(small)
        painter.setFont(small)
        right = room.right() + 1
        least = room.left() + room.width() * 2 // 5
        for text, tone in ((words.state, words.tone), (words.facts, "muted")):
            if not text:
                continue
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(right - least, 0))
            width = metrics.horizontalAdvance(shown)
            painter.setPen(QPen(theme.colour(tone)))
            place = QRect(right - width, room.top(), width + 1, room.height())
            painter.drawText(place, _MIDDLE, shown)
            right -= width + _GAP
        bold = self._small(bold=not quiet)
        painter.setFont(bold)
        painter.setPen(QPen(theme.colour("faint" if quiet else "text")))
        left = room.adjusted(0, 0, right - room.right() - 1, 0)
        title = QFontMetrics(bold).elidedText(
            words.title, Qt.TextElideMode.ElideMiddle, left.width()
        )
        painter.drawText(left, _MIDDLE, title)

    def _paint_found(self, painter: QPainter, room: QRect, hit: Hit) -> None:
        text, marks = _shown(hit)
        layout = self._layout(text, marks, room.width())
        end = _end_of(layout)
        first = to_units(text, marks[0][0]) if marks else 0
        if marks and first >= end and (start := max(marks[0][0] - _BEFORE, 0)):
            # What was found stands further on than two lines go: begin shortly before it.
            text = _ELLIPSIS + text[start:]
            shift = start - 1
            marks = [(one - shift, other - shift) for one, other in marks]
            layout = self._layout(text, marks, room.width())
            end = _end_of(layout)
        if end < to_units(text, len(text)):
            text = _ended(text, end)
            layout = self._layout(text, [one for one in marks if one[1] < len(text)], room.width())
        painter.setPen(QPen(self._appearance.theme.colour("text")))
        layout.draw(painter, QPointF(room.topLeft()))

    def _paint_waiting(self, painter: QPainter, inner: QRect) -> None:
        """Paint the place of a row whose words are on their way."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._appearance.theme.colour("hover"))
        height = QFontMetrics(self._small()).height() // 2
        for number, share in enumerate((0.35, 0.9, 0.6)):
            top = inner.top() + number * inner.height() // 3 + height // 2
            painter.drawRoundedRect(
                QRect(inner.left(), top, round(inner.width() * share), height), 3, 3
            )

    def _layout(self, text: str, marks: list[tuple[int, int]], width: int) -> QTextLayout:
        layout = QTextLayout(text, self._view.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._mark(text, one, other) for one, other in marks])
        layout.beginLayout()
        spacing = QFontMetrics(self._view.font()).lineSpacing()
        for number in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width, 20))
            line.setPosition(QPointF(0, number * spacing))
        layout.endLayout()
        return layout

    def _mark(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        theme = self._appearance.theme
        look = QTextCharFormat()
        look.setBackground(theme.colour("warning_soft"))
        look.setForeground(theme.colour("on_warning_soft"))
        look.setFontWeight(QFont.Weight.DemiBold)
        one = QTextLayout.FormatRange()
        one.start = to_units(text, start)
        one.length = to_units(text, end) - one.start
        one.format = look
        return one

    def _small(self, *, bold: bool = False) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font


def _hit(row: object) -> Hit | None:
    """Return the hit of a row, None for one that is on its way."""
    hit = getattr(row, "hit", None)
    return hit if isinstance(hit, Hit) else None


def _shown(hit: Hit) -> tuple[str, list[tuple[int, int]]]:
    """Return the words of a hit with a sign where the text goes on, and the marks in them."""
    shift = len(_ELLIPSIS) if hit.before else 0
    text = f"{_ELLIPSIS if hit.before else ''}{hit.text}{_ELLIPSIS if hit.after else ''}"
    return text, [(start + shift, end + shift) for start, end in hit.marks]


def _ended(text: str, units: int) -> str:
    """Return as much of a text as goes into some units, with a sign at its end."""
    kept = text.encode("utf-16-le")[: 2 * (units - 2)].decode("utf-16-le", "ignore")
    return kept.rstrip() + _ELLIPSIS


def _end_of(layout: QTextLayout) -> int:
    """Return where the last line ends, in units of Qt's."""
    count = layout.lineCount()
    if not count:
        return 0
    last = layout.lineAt(count - 1)
    return last.textStart() + last.textLength()


_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
