"""Embedded faces: which characters a document draws from a face, and the PDF objects for it.

Each character gets a code of its own in the order of use, so that text comes out of the file as
it went in, also where two characters share a glyph.
"""

import hashlib
from pathlib import Path

from minutes_app.documents.faces import Faces
from minutes_app.documents.pdf.outlines import cff_face
from minutes_app.documents.pdf.subset import subset_cff, subset_truetype
from minutes_app.host.fonts import GlyphTable, Outlines, Sfnt

_LAST_CODE = 0xFFFF
_NEEDED = ("head", "hhea", "hmtx", "maxp", "loca", "glyf", "cvt ", "fpgm", "prep")
_METRICS = ("head", "hhea", "hmtx")
_CMAP_PART = 100


class EmbeddedFace(dict[str, str]):
    """A face as one document uses it: characters to their codes in hexadecimal."""

    def __init__(self, faces: Faces, face: int, name: str) -> None:
        super().__init__()
        self.name = name
        self._faces = faces
        self._face = face
        self._table: GlyphTable = faces.table(face)
        self.has_space = bool(self._table.glyph(" "))

    def __missing__(self, character: str) -> str:
        code = min(len(self) + 1, _LAST_CODE)
        written = self[character] = f"{code:04x}"
        return written

    def font_file(self) -> bytes:
        """Return the font to embed: the used glyphs with TrueType outlines, in the codes' order."""
        glyphs = [self._table.glyph(character) for character in self]
        file = self._faces.file(self._face)
        sfnt = Sfnt(Path(file.path), file.index)
        if file.outlines is Outlines.CFF:
            tables = {tag: sfnt.table(tag) for tag in _METRICS}
            return subset_cff(tables, cff_face(file.path, file.index), glyphs)
        return subset_truetype({tag: sfnt.table(tag) for tag in _NEEDED}, glyphs)

    def widths(self) -> list[float]:
        """Return the advances in thousandths of an em, from code 1 on."""
        table = self._table
        return [round(table.advance(table.glyph(character)), 3) for character in self]

    def base_name(self) -> str:
        """Return the name of the subset: six letters made from its contents, then the face."""
        file = self._faces.file(self._face)
        postscript = next((n for n in reversed(file.names) if n.isascii()), file.family)
        plain = "".join(c for c in postscript if c.isascii() and (c.isalnum() or c in "-_"))
        digest = hashlib.sha256((file.path + "".join(self)).encode("utf-8", "replace")).digest()
        letters = "".join(chr(ord("A") + byte % 26) for byte in digest[:6])
        return f"{letters}+{plain or 'Face'}"

    def box(self) -> list[int]:
        """Return the face's bounding box in thousandths of an em."""
        units = self._table.units
        return [round(side * 1000 / units) for side in self._table.box]

    def heights(self) -> tuple[int, int]:
        """Return ascent and descent in thousandths of an em."""
        units = self._table.units
        return round(self._table.ascent * 1000 / units), round(self._table.descent * 1000 / units)

    def unicode_map(self) -> bytes:
        """Return the ToUnicode map: every code to the character that it was used for."""
        rows = [f"<{code}> <{_utf16(character)}>" for character, code in self.items()]
        parts: list[str] = []
        for start in range(0, len(rows), _CMAP_PART):
            part = rows[start : start + _CMAP_PART]
            parts += [f"{len(part)} beginbfchar", *part, "endbfchar"]
        return "\n".join((_CMAP_HEAD, *parts, _CMAP_FOOT)).encode("ascii")


def _utf16(character: str) -> str:
    return character.encode("utf-16-be", "surrogatepass").hex()


_CMAP_HEAD = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange"""
_CMAP_FOOT = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
