"""A face with CFF outlines, built from a TrueType one: small, and of either kind there is."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from fontTools.cffLib import FDArrayIndex, FDSelect, FontDict
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont

from minutes_app.host.fonts import FaceFile, GlyphTable, Sfnt, read_face_files

FAMILY = "Test CFF"


def cff_face_file(
    source: Path, characters: Iterable[str], target: Path, *, keyed: bool = True
) -> FaceFile:
    """Write a face of some characters; ``keyed`` as Chinese faces are, else as Latin ones."""
    font = TTFont(source)
    shapes, names = font.getGlyphSet(), font.getBestCmap() or {}
    shown = sorted({c for c in characters if ord(c) in names})
    table = GlyphTable(Sfnt(source))
    order = [".notdef", *(f"cid{number:05d}" for number in range(1, len(shown) + 1))]
    strings: dict[str, Any] = {}
    metrics: dict[str, tuple[int, int]] = {}
    for name, glyph in zip(order, [".notdef", *(names[ord(c)] for c in shown)], strict=True):
        width = font["hmtx"][glyph][0]
        pen = T2CharStringPen(width, shapes)
        shapes[glyph].draw(pen)
        strings[name] = pen.getCharString()
        metrics[name] = (width, 0)
    builder = FontBuilder(table.units, isTTF=False)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({ord(c): order[at] for at, c in enumerate(shown, 1)})
    builder.setupCFF("TestCFF", {"FullName": FAMILY}, strings, {})
    if keyed:
        _key(builder.font["CFF "].cff.topDictIndex[0], len(order))
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=table.ascent, descent=table.descent)
    builder.setupNameTable({"familyName": FAMILY, "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(target)
    (face,) = read_face_files(target)
    return face


def _key(top: Any, glyphs: int) -> None:
    """Make the outlines CID-keyed: the private values move into a dictionary of their own."""
    inner: Any = FontDict()
    inner.Private = top.Private
    inner.setCFF2(isCFF2=False)
    array: Any = FDArrayIndex()
    array.append(inner)
    select: Any = FDSelect()
    select.format, select.gidArray = 3, [0] * glyphs
    top.ROS, top.CIDCount = ("Adobe", "Identity", 0), glyphs
    top.FDArray, top.FDSelect = array, select
    strings: Any = top.CharStrings
    strings.fdArray, strings.fdSelect = array, select
    for name in ("Private", "Encoding"):
        top.rawDict.pop(name, None)
        if hasattr(top, name):
            delattr(top, name)
