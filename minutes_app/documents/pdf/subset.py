"""Subsets of faces as TrueType: the glyphs that a document uses, renumbered in the order of use."""

import struct
from dataclasses import dataclass

from minutes_app.documents.pdf.outlines import CffFace
from minutes_app.host.fonts.glyphs import glyph_shape
from minutes_app.host.fonts.sfnt import build_sfnt

_WORDS, _MORE, _SCALE, _XY_SCALE, _MATRIX = 0x0001, 0x0020, 0x0008, 0x0040, 0x0080
_COPIED = ("cvt ", "fpgm", "prep")
_VERSION = b"\x00\x01\x00\x00"


@dataclass(frozen=True, slots=True)
class TrueTypeTables:
    """The tables of a face that a subset is made from."""

    tables: dict[str, bytes]

    def shape(self, glyph: int) -> bytes:
        """Return a glyph's outline record."""
        long = bool(struct.unpack_from(">h", self.tables["head"], 50)[0])
        return glyph_shape(self.tables["loca"], self.tables["glyf"], glyph, long=long)

    def metrics(self, glyph: int) -> bytes:
        """Return a glyph's advance and left side bearing as they stand in hmtx."""
        count: int = struct.unpack_from(">H", self.tables["hhea"], 34)[0]
        hmtx = self.tables["hmtx"]
        if glyph < count:
            return hmtx[4 * glyph : 4 * glyph + 4]
        bearing = hmtx[4 * count + 2 * (glyph - count) :][:2] or b"\0\0"
        return hmtx[4 * count - 4 : 4 * count - 2] + bearing


def subset_truetype(tables: dict[str, bytes], glyphs: list[int]) -> bytes:
    """Return a font of the given glyphs, numbered from 1 in that order (0 stays .notdef).

    A glyph may stand in the list more than once. Parts of composite glyphs follow at the end.
    """
    source = TrueTypeTables(tables)
    order = [0, *glyphs]
    places: dict[int, int] = {}
    for number, glyph in enumerate(order):
        places.setdefault(glyph, number)
    shapes: list[bytes] = []
    number = 0
    while number < len(order):  # grows while parts of composites are found
        shapes.append(_renumbered(source.shape(order[number]), order, places))
        number += 1
    new = {tag: tables[tag] for tag in _COPIED if tables.get(tag)}
    new["maxp"] = tables["maxp"][:4] + struct.pack(">H", len(order)) + tables["maxp"][6:]
    return _font(tables, new, shapes, [source.metrics(glyph) for glyph in order])


def subset_cff(tables: dict[str, bytes], face: CffFace, glyphs: list[int]) -> bytes:
    """Return a font of the given glyphs as ``subset_truetype`` does, out of CFF outlines.

    ``tables`` are head, hhea and hmtx of the face.
    """
    source = TrueTypeTables(tables)
    order = [0, *glyphs]
    shapes = [face.shape(glyph) for glyph in order]
    metrics = [
        source.metrics(glyph)[:2] + struct.pack(">h", shape.left)
        for glyph, shape in zip(order, shapes, strict=True)
    ]
    points = max(shape.points for shape in shapes)
    contours = max(shape.contours for shape in shapes)
    most = (points, contours, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)  # one zone, no instructions
    new = {"maxp": struct.pack(">LH13H", 0x00010000, len(order), *most)}
    return _font(tables, new, [shape.data for shape in shapes], metrics)


def _font(
    tables: dict[str, bytes], new: dict[str, bytes], shapes: list[bytes], metrics: list[bytes]
) -> bytes:
    """Put outlines and metrics together with the head of their face."""
    loca, glyf = [0], bytearray()
    for shape in shapes:
        glyf += shape + b"\0" * (-len(shape) % 4)
        loca.append(len(glyf))
    new["glyf"] = bytes(glyf) or b"\0"
    new["loca"] = struct.pack(f">{len(loca)}L", *loca)
    new["hmtx"] = b"".join(metrics)
    new["head"] = tables["head"][:50] + struct.pack(">h", 1) + tables["head"][52:54]
    new["hhea"] = tables["hhea"][:34] + struct.pack(">H", len(metrics))
    return build_sfnt(_VERSION, new)


def _renumbered(shape: bytes, order: list[int], places: dict[int, int]) -> bytes:
    """Return an outline with the parts of a composite named by their new numbers."""
    if len(shape) < 10 or struct.unpack_from(">h", shape)[0] >= 0:
        return shape
    changed = bytearray(shape)
    at, flags = 10, _MORE
    while flags & _MORE and at + 4 <= len(shape):
        flags, part = struct.unpack_from(">HH", shape, at)
        if part not in places:
            places[part] = len(order)
            order.append(part)
        struct.pack_into(">H", changed, at + 2, places[part])
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _XY_SCALE else 8 if flags & _MATRIX else 0
    return bytes(changed)
