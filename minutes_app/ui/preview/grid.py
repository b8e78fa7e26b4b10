"""The page grid: text area, lines and columns, and a ruler, laid over a page to measure it."""

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from minutes_app.documents.layout import Page as PaperSize
from minutes_app.ui.theme import Theme

_MM = 72 / 25.4
_STEPS = (1, 2, 5, 10)
_LEAST = 3.5
"""Pixels between two marks of the ruler; nearer ones are left out."""
_LINE_STRENGTHS = (45, 70)
"""How strong the lines are, where pages are smaller than paper and where not (of 255)."""
_BAND = 9
_TICKS = {1: 3, 2: 3, 5: 5, 10: 7}


class PageGrid:
    """Paints the grid of a paper. Layouts without one show the text area only."""

    def __init__(self, paper: PaperSize, theme: Theme) -> None:
        self._paper = paper
        self._frame = QColor(theme.colour("paper_grid"))
        self._lines = QColor(self._frame)
        self._ruler = QColor(theme.colour("paper_ruler"))
        self._ground = QColor(theme.colour("paper"))

    def paint(self, painter: QPainter, place: QRect, scale: float) -> None:
        """Paint over a page that lies at ``place``, so many pixels a point."""
        painter.save()
        corner = place.topLeft()
        painter.translate(corner)
        self._lines.setAlpha(_LINE_STRENGTHS[scale >= 1])
        self._paint_area(painter, scale * _MM)
        self._paint_rulers(painter, place, scale * _MM)
        painter.restore()

    def _paint_area(self, painter: QPainter, mm: float) -> None:
        paper = self._paper
        area = QRectF(
            paper.left * mm, paper.top * mm, paper.text_width * mm, paper.text_height * mm
        )
        painter.setPen(QPen(self._lines, 0))
        lines: list[QLineF] = []
        for at in range(1, paper.lines):
            y = area.top() + area.height() * at / paper.lines
            lines.append(QLineF(area.left(), y, area.right(), y))
        for at in range(1, paper.characters):
            x = area.left() + area.width() * at / paper.characters
            lines.append(QLineF(x, area.top(), x, area.bottom()))
        if lines:
            painter.drawLines(lines)
        painter.setPen(QPen(self._frame, 0))
        painter.drawRect(area)

    def _paint_rulers(self, painter: QPainter, place: QRect, mm: float) -> None:
        """Paint marks each millimetre, or as near as can be told apart, and figures at tens."""
        painter.fillRect(0, 0, place.width(), _BAND, self._ground)
        painter.fillRect(0, 0, _BAND, place.height(), self._ground)
        step = next((one for one in _STEPS if one * mm >= _LEAST), _STEPS[-1])
        painter.setPen(QPen(self._ruler, 0))
        across = [
            QLineF(at * mm, 0, at * mm, _tick(at)) for at in range(0, int(self._paper.width), step)
        ]
        down = [
            QLineF(0, at * mm, _tick(at), at * mm) for at in range(0, int(self._paper.height), step)
        ]
        painter.drawLines(across + down)
        self._paint_figures(painter, mm)

    def _paint_figures(self, painter: QPainter, mm: float) -> None:
        font = painter.font()
        font.setPixelSize(8)
        painter.setFont(font)
        each = next(one for one in (10, 20, 50, 100) if one * mm >= 26)
        for at in range(each, int(self._paper.width) - 4, each):
            painter.drawText(QPointF(at * mm + 2, 2 * _BAND - 3), str(at))
        for at in range(each, int(self._paper.height) - 4, each):
            painter.drawText(QPointF(_BAND, at * mm + 3), str(at))


def _tick(at: int) -> int:
    return _TICKS[next(one for one in (10, 5, 2, 1) if at % one == 0)]
