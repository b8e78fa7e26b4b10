"""Faces with CFF outlines, for the writer that can embed TrueType only.

Only the glyphs in use are converted, in memory, when a document is written: a whole Chinese face
would take half a minute.
"""

import importlib
from io import BytesIO
from typing import Any

_EM_ERROR = 0.001
"""Largest distance between the old curve and the new one, in ems."""


def cff_as_truetype(font_data: bytes, glyphs: list[int]) -> dict[str, bytes]:
    """Return TrueType tables of a CFF face whose glyph numbers are those of the list.

    Glyph n + 1 of the result is ``glyphs[n]`` of the face; 0 is .notdef.
    """
    ttlib: Any = importlib.import_module("fontTools.ttLib")
    cu2qu: Any = importlib.import_module("fontTools.pens.cu2quPen")
    pens: Any = importlib.import_module("fontTools.pens.ttGlyphPen")
    font = ttlib.TTFont(BytesIO(font_data), lazy=True)
    names: list[str] = font.getGlyphOrder()
    shapes = font.getGlyphSet()
    units: int = font["head"].unitsPerEm
    order = [".notdef", *(f"g{number}" for number in range(len(glyphs)))]
    glyf: Any = ttlib.newTable("glyf")
    glyphs_by_name: dict[str, Any] = {}
    glyf.glyphOrder, glyf.glyphs = order, glyphs_by_name
    metrics: dict[str, tuple[int, int]] = {}
    for name, glyph in zip(order, (0, *glyphs), strict=True):
        pen: Any = pens.TTGlyphPen(None)
        shapes[names[glyph]].draw(cu2qu.Cu2QuPen(pen, units * _EM_ERROR, reverse_direction=True))
        drawn = pen.glyph()
        glyf.glyphs[name] = drawn
        drawn.recalcBounds(glyf)
        metrics[name] = (font["hmtx"][names[glyph]][0], getattr(drawn, "xMin", 0))
    return _tables(ttlib, font, glyf, metrics)


def _tables(
    ttlib: Any,
    font: Any,
    glyf: Any,
    metrics: dict[str, tuple[int, int]],
) -> dict[str, bytes]:
    """Put the converted glyphs into a font of their own and return its tables."""
    new: Any = ttlib.TTFont(sfntVersion="\x00\x01\x00\x00")
    new.setGlyphOrder(glyf.glyphOrder)
    for tag in ("head", "hhea"):
        new[tag] = font[tag]
    new["head"].glyphDataFormat = 0
    hmtx: Any = ttlib.newTable("hmtx")
    hmtx.metrics = metrics
    maxp: Any = ttlib.newTable("maxp")
    maxp.tableVersion, maxp.numGlyphs = 0x00010000, len(glyf.glyphOrder)
    zero = ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs")
    for name in (*zero, "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, name, 0)
    maxp.maxZones = 1
    new["hmtx"], new["maxp"], new["loca"], new["glyf"] = hmtx, maxp, ttlib.newTable("loca"), glyf
    written = BytesIO()
    new.recalcTimestamp = False
    new.save(written, reorderTables=False)
    again: Any = ttlib.TTFont(BytesIO(written.getvalue()))
    tables: dict[str, bytes] = {tag: again.reader[tag] for tag in again.reader.keys()}  # noqa: SIM118
    return tables
