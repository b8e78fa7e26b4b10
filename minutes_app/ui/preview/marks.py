"""What is painted over a page in the preview: the chosen paragraph, and marks in the margins."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from minutes_app.documents.tree import Key, LeftOut
from minutes_app.ui.preview.spots import Spot
from minutes_app.ui.theme import Theme

_BESIDE = 7
"""Pixels between the text and the mark of words set by hand."""
_AROUND = 4


class Marks:
    """Paints over one page that lies at ``place``, so many pixels a point."""

    def __init__(self, painter: QPainter, theme: Theme, place: QRect, scale: float) -> None:
        self._painter = painter
        self._theme = theme
        self._place = place
        self._scale = scale

    def entry(self, top: float, bottom: float) -> None:
        """Draw the bar at the edge of the paper beside what came from the chosen entry."""
        bar = QRectF(self._place.left() + 4, self._y(top), 3, (bottom - top) * self._scale)
        self._painter.fillRect(bar, self._theme.colour("accent"))

    def chosen(self, spot: Spot) -> None:
        """Draw the frame around the paragraph that keys and the menu are for."""
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        around = self.area(spot).adjusted(-_AROUND, -1, _AROUND, 1)
        ground = QColor(self._theme.colour("accent"))
        ground.setAlpha(22)
        self._painter.setPen(QPen(self._theme.colour("focus"), 1.2))
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(around, 3, 3)
        self._painter.restore()

    def pointed(self, place: QRectF) -> None:
        """Draw the frame around a place (in points) that the proof speaks of."""
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self._place.left() + place.left() * self._scale
        width, height = place.width() * self._scale, place.height() * self._scale
        around = QRectF(left, self._y(place.top()), width, height)
        self._painter.setPen(QPen(self._theme.colour("danger"), 1.6))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(around.adjusted(-_AROUND, -2, _AROUND, 2), 3, 3)
        self._painter.restore()

    def by_hand(self, spot: Spot, right: float, *, changed: bool) -> None:
        """Draw the quiet bar in the margin beside words set by hand.

        Dashed beside a paragraph that was added; in the colour of warnings where the entry has
        changed since. ``right`` is the right edge of the text, in points.
        """
        by_hand = spot.paragraph.by_hand
        colour = self._theme.colour("paper_warning" if changed else "paper_mark")
        pen = QPen(colour, 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if by_hand and by_hand.added:
            pen.setDashPattern([2, 1.5])
        x = self._place.left() + right * self._scale + _BESIDE
        self._painter.setPen(pen)
        top, bottom = self._y(spot.top) + 2, self._y(spot.bottom) - 2
        self._painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def left_out(self, below: Spot, right: float) -> None:
        """Draw a small arrow where a paragraph was left out, at the foot of the one before it."""
        x = self._place.left() + right * self._scale + _BESIDE - 2
        y = self._y(below.bottom)
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colour("paper_mark"))
        arrow = [QPointF(x, y), QPointF(x + 7, y - 4), QPointF(x + 7, y + 4)]
        self._painter.drawPolygon(QPolygonF(arrow))
        self._painter.restore()

    def area(self, spot: Spot) -> QRectF:
        """Return where a paragraph lies in the view."""
        left = self._place.left() + spot.left * self._scale
        width = (spot.right - spot.left) * self._scale
        return QRectF(left, self._y(spot.top), width, (spot.bottom - spot.top) * self._scale)

    def _y(self, points: float) -> float:
        return self._place.top() + points * self._scale


def left_out_after(left_out: tuple[LeftOut, ...]) -> frozenset[Key | None]:
    """Return the paragraphs after which others were left out."""
    return frozenset(one.after for one in left_out)
