"""Where each glyph of a run stands: for painters that place glyphs one by one, and for tests."""

from itertools import accumulate

from minutes_app.documents.faces import Faces
from minutes_app.documents.pages.items import GlyphRun


def glyph_positions(run: GlyphRun, faces: Faces) -> tuple[list[int], list[float]]:
    """Return the glyphs of a run in its face, and the pen before each in points from ``run.x``."""
    table = faces.table(run.ink.face)
    glyphs = [table.glyph(character) for character in run.text]
    em = run.size / 1000
    steps = [
        table.advance(glyph) * em + run.spacing + (run.word_spacing if character == " " else 0)
        for glyph, character in zip(glyphs, run.text, strict=True)
    ]
    return glyphs, [0.0, *accumulate(steps)][:-1]


def ink_end(run: GlyphRun, faces: Faces) -> float:
    """Return where a run's last ink ends, in points from the column's left edge.

    A mark at the end of a line may have given its blank half away; only its ink counts.
    """
    glyphs, pens = glyph_positions(run, faces)
    if not glyphs:
        return run.x
    table = faces.table(run.ink.face)
    ink = table.ink(glyphs[-1])
    right = ink[1] if ink else 0.0
    return run.x + pens[-1] + right * run.size / 1000
