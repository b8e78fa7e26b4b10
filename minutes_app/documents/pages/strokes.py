"""Lines under and through characters, as boxes among those of the page."""

from collections.abc import Iterator
from dataclasses import replace

from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Stroke
from minutes_app.documents.pages.items import Box, GlyphRun, Page
from minutes_app.documents.pages.positions import glyph_positions

_WEIGHT = 0.055
"""Of the size, as all that follows; distances are from the baseline downwards."""
_BELOW = 0.16
_THROUGH_WIDE = -0.36
_THROUGH_NARROW = -0.26


def with_strokes(pages: tuple[Page, ...], faces: Faces) -> tuple[Page, ...]:
    """Return pages with the lines that the ink of their runs asks for."""
    done: list[Page] = []
    for page in pages:
        boxes = tuple(_joined(_strokes(page, faces)))
        done.append(replace(page, boxes=(*page.boxes, *boxes)) if boxes else page)
    return tuple(done)


def _strokes(page: Page, faces: Faces) -> Iterator[Box]:
    for run in page.runs:
        stroke = run.ink.stroke
        if stroke is not Stroke.NONE and run.text:
            weight = run.size * _WEIGHT
            top = run.baseline + run.size * _height(run, stroke)
            yield Box(run.x, top - weight / 2, _width(run, faces), weight, run.ink.colour)


def _height(run: GlyphRun, stroke: Stroke) -> float:
    if stroke is Stroke.UNDER:
        return _BELOW
    return _THROUGH_NARROW if run.text.isascii() else _THROUGH_WIDE


def _width(run: GlyphRun, faces: Faces) -> float:
    glyphs, pens = glyph_positions(run, faces)
    return pens[-1] + faces.table(run.ink.face).advance(glyphs[-1]) * run.size / 1000


def _joined(boxes: Iterator[Box]) -> Iterator[Box]:
    """Join lines that run on from one run to the next, over the room between them."""
    last: Box | None = None
    for box in boxes:
        if last and (last.y, last.colour) == (box.y, box.colour) and box.x >= last.x:
            gap = box.x - last.x - last.width
            if gap < last.height * 12:
                last = replace(last, width=box.x + box.width - last.x)
                continue
        if last:
            yield last
        last = box
    if last:
        yield last
