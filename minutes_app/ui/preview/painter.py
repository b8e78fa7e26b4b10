"""Painting typeset pages with Qt, glyph for glyph where the PDF has them."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGlyphRun,
    QPaintEngine,
    QPainter,
    QPen,
    QRawFont,
    QTransform,
)

from minutes_app.documents.faces import Faces
from minutes_app.documents.pages import GlyphRun, Page, glyph_positions

_RENDERED_AT = 64.0
"""Pixels at which faces are loaded; glyphs are scaled from there, unhinted, as on paper."""
_LARGEST_GLYPH = 60.0
"""Pixels an em beyond which glyphs are painted as outlines."""
_BOLD_WIDTH = 0.03
_SLANT = 0.21


class PagePainter:
    """Paints pages set in some faces. Belongs to the thread of the window."""

    def __init__(self, faces: Faces) -> None:
        self._faces = faces
        self._raw: dict[int, QRawFont] = {}

    def paint(self, painter: QPainter, page: Page) -> None:
        """Paint a page; the painter's unit is the point and its origin the paper's corner."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        for box in page.boxes:
            painter.fillRect(QRectF(box.x, box.y, box.width, box.height), QColor(box.colour))
        for run in page.runs:
            self._paint_run(painter, run)

    def _paint_run(self, painter: QPainter, run: GlyphRun) -> None:
        glyphs, places = glyph_positions(run, self._faces)
        scale = run.size / _RENDERED_AT
        ink = run.ink
        painter.save()
        painter.translate(run.x, run.baseline)
        if run.turned:
            painter.rotate(180)
        if ink.italic:
            painter.setTransform(QTransform(1, 0, -_SLANT, 1, 0, 0), combine=True)
        painter.scale(scale, scale)
        painter.setPen(QColor(ink.colour))
        drawn = QGlyphRun()
        drawn.setRawFont(self._raw_font(ink.face))
        drawn.setGlyphIndexes(glyphs)
        drawn.setPositions([QPointF(place / scale, 0) for place in places])
        if self._is_huge(painter):
            self._fill(painter, drawn)
        else:
            painter.drawGlyphRun(QPointF(0, 0), drawn)
        if ink.bold:
            self._embolden(painter, drawn)
        painter.restore()

    @staticmethod
    def _is_huge(painter: QPainter) -> bool:
        """Tell whether Qt would leave glyphs out: of those that it keeps no pictures of it does."""
        engine = painter.paintEngine()
        raster = engine is not None and engine.type() == QPaintEngine.Type.Raster
        em = abs(painter.deviceTransform().determinant()) ** 0.5 * _RENDERED_AT
        return raster and em > _LARGEST_GLYPH

    def _fill(self, painter: QPainter, run: QGlyphRun) -> None:
        """Paint glyphs as outlines."""
        font, ink = run.rawFont(), painter.pen().color()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            painter.fillPath(font.pathForGlyph(glyph).translated(place), ink)

    def _embolden(self, painter: QPainter, run: QGlyphRun) -> None:
        """Make up for a weight that the family lacks: outline the glyphs, as the PDF does."""
        pen = QPen(painter.pen().color(), _BOLD_WIDTH * _RENDERED_AT)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        font = run.rawFont()
        for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
            painter.strokePath(font.pathForGlyph(glyph).translated(place), pen)

    def _raw_font(self, face: int) -> QRawFont:
        if face not in self._raw:
            self._raw[face] = QRawFont(
                self._faces.font_data(face),
                _RENDERED_AT,
                QFont.HintingPreference.PreferNoHinting,
            )
        return self._raw[face]
