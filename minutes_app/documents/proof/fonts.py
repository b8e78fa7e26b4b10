"""Fonts of a PDF file: the codes of a string, how wide each is, what it means, whether it shows."""

import importlib
import struct
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple

from minutes_app.documents.proof.measured import MeasuredFace
from minutes_app.documents.proof.unicode_maps import read_code_map, read_unicode_map
from minutes_app.host.fonts.glyphs import glyph_shape

NUMBERS = (int, float, Decimal)
"""What numbers of a PDF file are read as."""
_FILES = ("/FontFile", "/FontFile2", "/FontFile3")
_SUBSET_MARK = 6
_TWO_BYTES = 2


class Drawn(NamedTuple):
    """A code of a string: what it means, its width in ems, whether it shows as itself."""

    text: str
    width: float
    shown: bool
    space: bool
    """Whether word spacing is added to it (the one-byte code 32)."""


class PdfFont:
    """A font of a file, read when it is first used."""

    def __init__(self, font: Any) -> None:
        composite = str(font.get("/Subtype")) == "/Type0"
        self._reader = _Composite(font) if composite else _Simple(font)
        self._known: dict[int, Drawn] = {}
        self.step = _TWO_BYTES if composite else 1
        self.face = self._reader.face

    def drawn(self, data: bytes) -> Iterator[Drawn]:
        """Yield the codes of a string."""
        known, step = self._known, self.step
        for start in range(0, len(data) - step + 1, step):
            code = data[start] if step == 1 else data[start] << 8 | data[start + 1]
            found = known.get(code)
            if found is None:
                found = known[code] = self._reader.drawn(code)
            yield found


class _Composite:
    """Codes of two bytes to glyph numbers of a CID font."""

    def __init__(self, font: Any) -> None:
        below = font["/DescendantFonts"][0]
        descriptor = below.get("/FontDescriptor")
        encoding = font.get("/Encoding")
        self._numbers = read_code_map(_bytes(encoding)) if _is_stream(encoding) else None
        self._unicode = str(encoding).endswith(("UCS2-H", "UTF16-H"))
        self._meanings = _meanings(font)
        self._default = float(below.get("/DW", 1000)) / 1000
        self._widths = dict(_cid_widths(below.get("/W")))
        glyph_map = below.get("/CIDToGIDMap")
        self._glyphs = _bytes(glyph_map) if _is_stream(glyph_map) else None
        self._outlines = _Outlines(descriptor)
        self.face = _face(font, descriptor, readable=bool(self._meanings) or self._unicode)

    def drawn(self, code: int) -> Drawn:
        number = code if self._numbers is None else self._numbers.get(code, 0)
        text = self._meanings.get(code, chr(code) if self._unicode else "")
        shown = not self._glyph_is_missing(number, text)
        return Drawn(text, self._widths.get(number, self._default), shown, space=False)

    def _glyph_is_missing(self, number: int, text: str) -> bool:
        glyph = number
        if self._glyphs is not None:
            at = 2 * number
            glyph = int.from_bytes(self._glyphs[at : at + 2], "big")
        return self._outlines.missing(glyph, text)


class _Simple:
    """Codes of one byte, as Type 1, TrueType and the standard faces have them."""

    def __init__(self, font: Any) -> None:
        descriptor = font.get("/FontDescriptor")
        self._first = int(font.get("/FirstChar", 0))
        self._widths = [float(one) / 1000 for one in font.get("/Widths", ())]
        self._standard = _standard_widths(str(font.get("/BaseFont", ""))[1:])
        self._default = float(descriptor.get("/MissingWidth", 0)) / 1000 if descriptor else 0.5
        self._names = _glyph_names(font.get("/Encoding"))
        known = _meanings(font)
        self._codec = "mac_roman" if "MacRoman" in str(font.get("/Encoding")) else "cp1252"
        self._meanings = {**{code: _named(name) for code, name in self._names.items()}, **known}
        self.face = _face(font, descriptor, readable=bool(known) or descriptor is None)

    def drawn(self, code: int) -> Drawn:
        text = self._meanings.get(code)
        if text is None:
            text = bytes([code]).decode(self._codec, "ignore")
        shown = self._names.get(code) != ".notdef"
        return Drawn(text, self._width(code, text), shown, space=code == ord(" "))

    def _width(self, code: int, text: str) -> float:
        at = code - self._first
        if 0 <= at < len(self._widths):
            return self._widths[at]
        return self._standard.get(text, self._default)


class _Outlines:
    """The outlines of an embedded TrueType program: which of its glyphs are the missing one."""

    def __init__(self, descriptor: Any) -> None:
        program = descriptor.get("/FontFile2") if descriptor else None
        self._tables: dict[str, bytes] = {}
        if program is not None:
            tables = _tables(_bytes(program))
            if {"loca", "glyf", "head"} <= set(tables):
                self._tables = tables
        self._long = bool(self._tables) and bool(
            struct.unpack_from(">h", self._tables["head"], 50)[0]
        )
        self._box = self._shape(0) if self._tables else b""

    def missing(self, glyph: int, text: str) -> bool:
        """Tell whether a glyph is that of missing characters, or nothing where ink is due."""
        if not glyph:
            return True
        if not self._tables or not text.strip():
            return False
        shape = self._shape(glyph)
        return shape == self._box if self._box else not shape

    def _shape(self, glyph: int) -> bytes:
        return glyph_shape(self._tables["loca"], self._tables["glyf"], glyph, long=self._long)


def _tables(program: bytes) -> dict[str, bytes]:
    """Return the tables of a TrueType program; none of one that is cut short."""
    count = int.from_bytes(program[4:6], "big")
    if len(program) < 12 + 16 * count:
        return {}
    rows = struct.iter_unpack(">4s4xLL", program[12 : 12 + 16 * count])
    return {tag.decode("latin-1"): program[at : at + length] for tag, at, length in rows}


def _face(font: Any, descriptor: Any, *, readable: bool) -> MeasuredFace:
    name = str(font.get("/BaseFont", "/"))[1:]
    mark, plus, rest = name.partition("+")
    name = rest if plus and len(mark) == _SUBSET_MARK else name
    embedded = descriptor is not None and any(key in descriptor for key in _FILES)
    return MeasuredFace(name, embedded or str(font.get("/Subtype")) == "/Type3", readable)


def _meanings(font: Any) -> dict[int, str]:
    stream = font.get("/ToUnicode")
    return read_unicode_map(_bytes(stream)) if _is_stream(stream) else {}


def _cid_widths(rows: Any) -> Iterator[tuple[int, float]]:
    """Yield glyph numbers and widths: ``c [w1 w2 …]`` or ``first last w``."""
    items = list(rows) if rows is not None else []
    at = 0
    while at + 1 < len(items):
        first, second = int(items[at]), items[at + 1]
        if isinstance(second, NUMBERS):
            width = float(items[at + 2]) / 1000
            yield from ((number, width) for number in range(first, int(second) + 1))
            at += 3
        else:
            yield from ((first + n, float(one) / 1000) for n, one in enumerate(second))
            at += 2


def _is_stream(value: Any) -> bool:
    return isinstance(value, _kind("Stream"))


@cache
def _kind(name: str) -> Any:
    """Return a type of pikepdf's objects."""
    return getattr(importlib.import_module("pikepdf"), name)


def _bytes(stream: Any) -> bytes:
    return bytes(stream.read_bytes())


def _glyph_names(encoding: Any) -> dict[int, str]:
    """Return the names that an encoding gives to some codes."""
    names: dict[int, str] = {}
    named = isinstance(encoding, _kind("Dictionary"))
    differences = encoding.get("/Differences") if named else None
    code = 0
    for item in differences or ():
        if isinstance(item, NUMBERS):
            code = int(item)
        else:
            names[code] = str(item)[1:]
            code += 1
    return names


def _named(name: str) -> str:
    agl: Any = importlib.import_module("fontTools.agl")
    return str(agl.toUnicode(name))


@cache
def _standard_widths(name: str) -> dict[str, float]:
    """Return the widths of one of the 14 standard faces, which files need not carry."""
    data: Any = importlib.import_module("reportlab.pdfbase._fontdata")
    widths: dict[str, int] = data.widthsByFontGlyph.get(name, {})
    return {_named(glyph): width / 1000 for glyph, width in widths.items()}
