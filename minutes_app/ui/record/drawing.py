"""Drawing rows of the outline, and measuring how high they are."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from minutes_app.ui.models.outline import OutlineRow
from minutes_app.ui.theme import Theme

_SIDE = 14
_INDENT = 24
_ABOVE, _BELOW = 5, 6
_HEADER_ABOVE = 12
_GAP = 14
_MARGIN_SHARE = 0.30
_HEADING_SCALE = 1.12
_SMALL_SCALE = 0.88


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row is seen at the moment."""

    selected: bool = False
    focused: bool = False
    under_mouse: bool = False


class RowDrawing:
    """Draws and measures outline rows in one font and theme. Lengths are pixels."""

    def __init__(self, font: QFont, theme: Theme) -> None:
        self.font = font
        self._theme = theme
        self._heading = _scaled(font, _HEADING_SCALE, QFont.Weight.DemiBold)
        self._small = _scaled(font, _SMALL_SCALE)
        self._header = _scaled(font, _SMALL_SCALE, QFont.Weight.DemiBold)
        self._line = QFontMetrics(font).lineSpacing()
        self._small_line = QFontMetrics(self._small).lineSpacing()
        self._character = QFontMetrics(font).averageCharWidth()

    def estimate(self, row: OutlineRow, width: int) -> int:
        """Guess the height of a row by the length of its text, without setting it."""
        room = max(self._text_width(row, width), 40)
        units = sum(2 if ord(c) > 0x2E80 else 1 for c in row.ordinal + row.entry.text[:2000])
        lines = 1 + int(units * self._character * 0.9 / room) + row.entry.text.count("\n")
        return self._header_height(row) + lines * self._line + _ABOVE + _BELOW

    def height(self, row: OutlineRow, width: int) -> int:
        """Return the height of a row."""
        text = self._layout(row, self._text_width(row, width)).boundingRect().height()
        margin = self._small_line * (bool(row.lead) + bool(row.due))
        return self._header_height(row) + max(round(text), margin) + _ABOVE + _BELOW

    def text_rect(self, row: OutlineRow, rect: QRect) -> QRect:
        """Return where the text of a row stands, for an editor over it."""
        left = rect.left() + _SIDE + row.depth * _INDENT
        top = rect.top() + self._header_height(row)
        return QRect(
            left - 6, top, self._text_width(row, rect.width()) + 12, rect.bottom() - top + 1
        )

    def paint(self, painter: QPainter, rect: QRect, row: OutlineRow, state: RowState) -> None:
        """Draw a row."""
        colour = self._theme.colour
        header = self._header_height(row)
        if header:
            painter.setFont(self._header)
            painter.setPen(QPen(colour("muted")))
            place = QRect(rect.left() + _SIDE, rect.top(), rect.width() - 2 * _SIDE, header)
            words = painter.fontMetrics().elidedText(
                row.header, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignBottom, words)
        body = rect.adjusted(0, header, 0, 0)
        self._background(painter, body, state)
        width = self._text_width(row, rect.width())
        painter.setPen(QPen(colour("text")))
        at = QPointF(body.left() + _SIDE + row.depth * _INDENT, body.top() + _ABOVE)
        self._layout(row, width).draw(painter, at)
        self._paint_margin(painter, body, row)

    def _background(self, painter: QPainter, body: QRect, state: RowState) -> None:
        if not (state.selected or state.under_mouse):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "accent_soft" if state.selected else "hover"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(token))
        shape = QRectF(body.adjusted(4, 0, -4, -1))
        painter.drawRoundedRect(shape, 7, 7)
        if state.focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 1))
            painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _paint_margin(self, painter: QPainter, body: QRect, row: OutlineRow) -> None:
        """Write who is to do it and by when, at the right."""
        if not (row.lead or row.due):
            return
        width = self._margin_width(row, body.width())
        painter.setFont(self._small)
        top = body.top() + _ABOVE + (self._line - self._small_line) // 2
        for words, token in ((row.lead, "accent"), (row.due, "muted")):
            if words:
                painter.setPen(QPen(self._theme.colour(token)))
                place = QRect(body.right() - _SIDE - width, top, width, self._small_line)
                shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, width)
                painter.drawText(place, Qt.AlignmentFlag.AlignRight, shown)
                top += self._small_line

    def _layout(self, row: OutlineRow, width: int) -> QTextLayout:
        font = self._heading if row.is_heading else self.font
        layout = QTextLayout((row.ordinal + row.entry.text).replace("\n", "\u2028"), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if row.ordinal:
            layout.setFormats([_coloured(len(row.ordinal), self._theme.colour("accent"))])
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _text_width(self, row: OutlineRow, width: int) -> int:
        margin = self._margin_width(row, width)
        return width - 2 * _SIDE - row.depth * _INDENT - (margin + _GAP if margin else 0)

    def _margin_width(self, row: OutlineRow, width: int) -> int:
        if not (row.lead or row.due):
            return 0
        metrics = QFontMetrics(self._small)
        wanted = max(metrics.horizontalAdvance(words) for words in (row.lead, row.due))
        return min(wanted + 2, round(width * _MARGIN_SHARE))

    def _header_height(self, row: OutlineRow) -> int:
        if row.header:
            return self._small_line + _HEADER_ABOVE
        return _HEADER_ABOVE if row.is_heading else 0


def _scaled(font: QFont, scale: float, weight: QFont.Weight | None = None) -> QFont:
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * scale)
    if weight is not None:
        other.setWeight(weight)
    return other


def _coloured(length: int, colour: QColor) -> QTextLayout.FormatRange:
    look = QTextCharFormat()
    look.setForeground(colour)
    part = QTextLayout.FormatRange()
    part.start, part.length, part.format = 0, length, look
    return part
