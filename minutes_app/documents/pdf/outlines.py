"""Faces with CFF outlines, for a writer that embeds TrueType only.

Only the glyphs in use are converted, in memory, when a document is written: a whole Chinese face
would take half a minute. What was converted is kept for the next document of the process.
"""

import importlib
import os
import struct
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple

from minutes_app.host.fonts import Sfnt

_EM_ERROR = 0.001
"""Largest distance between the old curve and the new one, in ems."""
_KEPT_FACES = 6


class Shape(NamedTuple):
    """A glyph as TrueType has it: its record, its left end, and how much it holds."""

    data: bytes
    left: int
    points: int
    contours: int


class CffFace:
    """The outlines of one face, converted glyph by glyph. Threads may share it."""

    def __init__(self, sfnt: Sfnt) -> None:
        library: Any = importlib.import_module("fontTools.cffLib")
        cff: Any = library.CFFFontSet()
        cff.decompile(BytesIO(sfnt.table("CFF ")), None)
        top: Any = cff.topDictIndex[0]
        keyed = hasattr(top, "FDArray")
        file: Any = top.file
        select = top.FDSelect if keyed else None
        array = top.FDArray if keyed else None
        private = None if keyed else top.Private
        # Not by way of the glyphs' names: there are 65,000 in a Chinese face.
        file.seek(top.rawDict["CharStrings"])
        self._strings: Any = library.SubrsIndex(file, top.GlobalSubrs, private, select, array)
        self._error: float = struct.unpack_from(">H", sfnt.table("head"), 18)[0] * _EM_ERROR
        self._shapes: dict[int, Shape] = {}
        self._pens = _Pens()
        self._lock = Lock()

    def shape(self, glyph: int) -> Shape:
        """Return a glyph's outline."""
        known = self._shapes.get(glyph)
        if known is None:
            with self._lock:  # to draw a glyph reads it in, which two threads must not do at once
                known = self._shapes[glyph] = self._pens.converted(
                    self._strings[glyph], self._error
                )
        return known


class _Pens:
    """The parts of fontTools that draw one kind of outline as another."""

    def __init__(self) -> None:
        self._curves: Any = importlib.import_module("fontTools.pens.cu2quPen").Cu2QuPen
        self._glyphs: Any = importlib.import_module("fontTools.pens.ttGlyphPen").TTGlyphPen
        self._table: Any = importlib.import_module("fontTools.ttLib").newTable("glyf")

    def converted(self, drawing: Any, error: float) -> Shape:
        """Draw a glyph with quadratic curves."""
        pen: Any = self._glyphs(None)
        drawing.draw(self._curves(pen, error, reverse_direction=True))
        glyph: Any = pen.glyph()
        if not glyph.numberOfContours:
            return Shape(b"", 0, 0, 0)
        data: bytes = glyph.compile(self._table)
        left: int = glyph.xMin
        return Shape(data, left, len(glyph.coordinates), glyph.numberOfContours)


def cff_face(path: str, index: int) -> CffFace:
    """Return the outlines of a face, those that are known already where the file is the same."""
    status = os.stat(path)  # noqa: PTH116 - a path as it is kept
    return _cff_face(path, index, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=_KEPT_FACES)
def _cff_face(path: str, index: int, _changed: int, _size: int) -> CffFace:
    return CffFace(Sfnt(Path(path), index))
