"""Which characters a face has, how wide they are and where their ink lies.

Read straight from the tables, one character at a time: a Chinese face has 20,000 glyphs and a
document uses some hundreds of them.
"""

import struct
from bisect import bisect_left

from minutes_app.host.fonts.sfnt import Sfnt

_EM = 1000
_UNICODE_MAPS = ((3, 10), (0, 6), (0, 4), (3, 1), (0, 3), (0, 2), (0, 1), (0, 0))


class GlyphTable:
    """Characters, advances and ink of one face; widths in thousandths of an em."""

    def __init__(self, sfnt: Sfnt) -> None:
        head, hhea, maxp = sfnt.table("head"), sfnt.table("hhea"), sfnt.table("maxp")
        self.units: int = struct.unpack_from(">H", head, 18)[0] or _EM
        self.box: tuple[int, int, int, int] = struct.unpack_from(">4h", head, 36)
        self.ascent, self.descent = struct.unpack_from(">hh", hhea, 4)
        self.glyph_count: int = struct.unpack_from(">H", maxp, 4)[0]
        self._long_loca = bool(struct.unpack_from(">h", head, 50)[0])
        self._metrics: int = struct.unpack_from(">H", hhea, 34)[0]
        self._hmtx: bytes | None = None
        self._maps = _character_maps(sfnt.table("cmap"))
        self._sfnt = sfnt
        self._loca: bytes | None = None
        self._glyf = b""

    def glyph(self, character: str) -> int:
        """Return the glyph of a character, 0 if the face has none."""
        code = ord(character)
        for character_map in self._maps:
            found = character_map.glyph(code)
            if found:
                return found if found < self.glyph_count else 0
        return 0

    def units_wide(self, glyph: int) -> int:
        """Return a glyph's advance in the face's own units."""
        if self._hmtx is None:
            self._hmtx = self._sfnt.table("hmtx") or bytes(4)
            self._metrics = max(1, min(self._metrics, len(self._hmtx) // 4))
        at = 4 * min(glyph, self._metrics - 1)
        return self._hmtx[at] << 8 | self._hmtx[at + 1]

    def advance(self, glyph: int) -> float:
        """Return a glyph's advance in thousandths of an em."""
        return self.units_wide(glyph) * _EM / self.units

    def ink(self, glyph: int) -> tuple[float, float] | None:
        """Return the left and right end of a glyph's ink, None if unknown or if it has none."""
        if "glyf" not in self._sfnt:
            return None
        if self._loca is None:
            self._loca = self._sfnt.table("loca")
            self._glyf = self._sfnt.table("glyf")
        shape = glyph_shape(self._loca, self._glyf, glyph, long=self._long_loca)
        if len(shape) < 10:
            return None
        left, _, right, _ = struct.unpack_from(">4h", shape, 2)
        return left * _EM / self.units, right * _EM / self.units


def glyph_shape(loca: bytes, glyf: bytes, glyph: int, *, long: bool) -> bytes:
    """Return the outline record of a glyph in a TrueType face, b"" for an empty one."""
    if long:
        if 4 * glyph + 8 > len(loca):
            return b""
        start, end = struct.unpack_from(">LL", loca, 4 * glyph)
    else:
        if 2 * glyph + 4 > len(loca):
            return b""
        start, end = (2 * half for half in struct.unpack_from(">HH", loca, 2 * glyph))
    return glyf[start:end]


class _SegmentMap:
    """A character map of format 4: segments of the basic plane."""

    def __init__(self, table: bytes) -> None:
        count = struct.unpack_from(">H", table, 6)[0] // 2
        self._table = table
        self._ends: tuple[int, ...] = struct.unpack_from(f">{count}H", table, 14)
        at = 16 + 2 * count
        self._starts: tuple[int, ...] = struct.unpack_from(f">{count}H", table, at)
        self._deltas: tuple[int, ...] = struct.unpack_from(f">{count}H", table, at + 2 * count)
        self._ranges: tuple[int, ...] = struct.unpack_from(f">{count}H", table, at + 4 * count)
        self._ranges_at = at + 4 * count

    def glyph(self, code: int) -> int:
        if code > 0xFFFF:
            return 0
        segment = bisect_left(self._ends, code)
        if segment == len(self._ends) or code < self._starts[segment]:
            return 0
        if not self._ranges[segment]:
            return (code + self._deltas[segment]) & 0xFFFF
        at = self._ranges_at + 2 * segment + self._ranges[segment]
        at += 2 * (code - self._starts[segment])
        if at + 2 > len(self._table):
            return 0
        glyph: int = struct.unpack_from(">H", self._table, at)[0]
        return (glyph + self._deltas[segment]) & 0xFFFF if glyph else 0


class _GroupMap:
    """A character map of format 12: groups of all planes."""

    def __init__(self, table: bytes) -> None:
        count: int = struct.unpack_from(">L", table, 12)[0]
        count = min(count, (len(table) - 16) // 12)
        numbers: tuple[int, ...] = struct.unpack_from(f">{3 * count}L", table, 16)
        self._starts, self._ends, self._glyphs = numbers[::3], numbers[1::3], numbers[2::3]

    def glyph(self, code: int) -> int:
        group = bisect_left(self._ends, code)
        if group == len(self._ends) or code < self._starts[group]:
            return 0
        return self._glyphs[group] + code - self._starts[group]


_MAP_FORMATS = {4: _SegmentMap, 12: _GroupMap}


def _character_maps(cmap: bytes) -> tuple[_SegmentMap | _GroupMap, ...]:
    """Return the Unicode maps of a face, the widest first."""
    count = struct.unpack_from(">H", cmap, 2)[0] if len(cmap) >= 4 else 0
    places: dict[tuple[int, int], int] = {}
    for number in range(count):
        platform, encoding, offset = struct.unpack_from(">HHL", cmap, 4 + 8 * number)
        places[platform, encoding] = offset
    maps: list[_SegmentMap | _GroupMap] = []
    for offset in dict.fromkeys(places[key] for key in _UNICODE_MAPS if key in places):
        reader = _MAP_FORMATS.get(struct.unpack_from(">H", cmap, offset)[0])
        if reader:
            maps.append(reader(cmap[offset:]))
    return tuple(maps)
