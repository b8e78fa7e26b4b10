"""Drawing rows of the outline, and measuring how high they are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextCharFormat, QTextLayout

from minutes_app.ui.models.outline import OutlineRow
from minutes_app.ui.record.outline.row_frame import ABOVE, SIDE, RowFrame, RowSetter
from minutes_app.ui.theme import Theme

_EDITOR_MARGIN = 6


@dataclass(frozen=True, slots=True)
class Match:
    """A stretch of a row's text that was searched for (characters, end exclusive)."""

    start: int
    end: int
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row is seen at the moment. ``wanted``: what is dragged would go under it."""

    selected: bool = False
    focused: bool = False
    under_mouse: bool = False
    wanted: bool = False
    matches: tuple[Match, ...] = ()


class RowDrawing:
    """Draws and measures outline rows in one font and theme. Lengths are pixels."""

    def __init__(self, font: QFont, theme: Theme, *, show_times: bool = False) -> None:
        self.font = font
        self.set = RowSetter(font, theme, show_times=show_times)
        self._theme = theme
        self._header = QFont(self.set.small)
        self._header.setWeight(QFont.Weight.DemiBold)

    def estimate(self, row: OutlineRow, width: int) -> int:
        """Guess the height of a row by the length of its text, without setting it."""
        return self.set.estimate(row, width)

    def height(self, row: OutlineRow, width: int) -> int:
        """Return the height of a row."""
        return self.set.frame(row, width).height

    def text_rect(self, row: OutlineRow, rect: QRect) -> QRect:
        """Return where the text of a row stands, for an editor over it."""
        frame = self.set.frame(row, rect.width())
        top = rect.top() + frame.header
        left = rect.left() + frame.text.at.x() - _EDITOR_MARGIN
        height = ABOVE + frame.text.height + _EDITOR_MARGIN
        return QRect(left, top, frame.text_width + 2 * _EDITOR_MARGIN, height)

    def left_of(self, row: OutlineRow, width: int) -> int:
        """Return where the text of a row begins."""
        return self.set.frame(row, width).text.at.x()

    def line_at(self, row: OutlineRow, width: int, place: int) -> QRect:
        """Return where in a row the line stands that has a character of its text."""
        text = self.set.frame(row, width).text
        line = text.layout.lineForTextPosition(len(row.ordinal) + _units(row.entry.text[:place]))
        return line.rect().translated(text.at).toAlignedRect()

    def paint(self, painter: QPainter, rect: QRect, row: OutlineRow, state: RowState) -> None:
        """Draw a row."""
        frame = self.set.frame(row, rect.width())
        if row.header:
            self._paint_header(painter, rect, row, frame)
        self._background(painter, rect.adjusted(0, frame.header, 0, 0), state)
        origin = rect.topLeft()
        if self.set.times_width:
            self._paint_time(painter, origin, frame)
        painter.setPen(QPen(self._theme.colour("text")))
        at = QPointF(origin + frame.text.at)
        frame.text.layout.draw(painter, at, self._marked(row, state.matches))
        for block in (frame.aside, frame.events):
            if block is not None:
                block.layout.draw(painter, QPointF(origin + block.at))

    def _paint_header(
        self, painter: QPainter, rect: QRect, row: OutlineRow, frame: RowFrame
    ) -> None:
        left = frame.text.at.x() - self.set.times_width
        painter.setFont(self._header)
        painter.setPen(QPen(self._theme.colour("muted")))
        place = QRect(rect.left() + left, rect.top(), rect.width() - left - SIDE, frame.header)
        words = painter.fontMetrics().elidedText(
            row.header, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignBottom, words)

    def _paint_time(self, painter: QPainter, origin: QPoint, frame: RowFrame) -> None:
        """Write when it was typed, and the day below it where that is not the meeting's."""
        painter.setFont(self.set.small)
        painter.setPen(QPen(self._theme.colour("faint")))
        top = origin.y() + frame.header + ABOVE + (self.set.line - self.set.small_line) // 2
        for words in filter(None, (frame.row.time, frame.row.day)):
            place = QRect(origin.x() + SIDE, top, self.set.times_width, self.set.small_line)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, words)
            top += self.set.small_line

    def _background(self, painter: QPainter, body: QRect, state: RowState) -> None:
        if not (state.selected or state.under_mouse or state.wanted):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        token = "accent_soft" if state.selected else "hover"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(token))
        shape = QRectF(body.adjusted(4, 0, -4, -1))
        painter.drawRoundedRect(shape, 7, 7)
        if state.focused or state.wanted:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            width = 2 if state.wanted else 1
            painter.setPen(QPen(self._theme.colour("accent" if state.wanted else "focus"), width))
            painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _marked(self, row: OutlineRow, matches: Sequence[Match]) -> list[QTextLayout.FormatRange]:
        marked: list[QTextLayout.FormatRange] = []
        for match in matches:
            part = QTextLayout.FormatRange()
            start, end = (_units(row.entry.text[:at]) for at in (match.start, match.end))
            part.start, part.length = len(row.ordinal) + start, end - start
            part.format = self._look("accent", "on_accent") if match.is_current else self._look(
                "warning_soft", "on_warning_soft"
            )  # fmt: skip
            marked.append(part)
        return marked

    def _look(self, ground: str, ink: str) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setBackground(self._theme.colour(ground))
        look.setForeground(self._theme.colour(ink))
        return look


def _units(text: str) -> int:
    """Return the length of a text as Qt counts it, in UTF-16."""
    return len(text.encode("utf-16-le", errors="surrogatepass")) // 2
