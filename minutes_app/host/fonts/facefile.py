"""What a font file says of itself: the names of its faces in every language, weight, slant."""

import struct
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from minutes_app.host.fonts.sfnt import BrokenFontError, Sfnt, face_offsets

_FAMILY, _FULL, _POSTSCRIPT, _TYPOGRAPHIC = 1, 4, 6, 16
_MAC_ENCODINGS = {0: "mac-roman", 1: "shift-jis", 2: "big5", 3: "euc-kr", 25: "gb18030"}
_WINDOWS_ENCODINGS = {2: "shift-jis", 3: "gb18030", 4: "big5", 5: "euc-kr"}
_NORMAL_WIDTH = 5
_REGULAR, _BOLD = 400, 700


class Outlines(StrEnum):
    """How a face draws its glyphs."""

    TRUETYPE = "truetype"
    CFF = "cff"


@dataclass(frozen=True, slots=True)
class FaceFile:
    """One face in a file. ``families`` are its family names in every language it has them.

    ``names`` are other names it answers to (full and PostScript names). ``weight`` is 100 to 900,
    ``width`` 1 to 9 with 5 for normal.
    """

    path: str
    index: int
    families: tuple[str, ...]
    names: tuple[str, ...]
    weight: int
    width: int
    italic: bool
    outlines: Outlines

    @property
    def family(self) -> str:
        """The name to show for the family."""
        return self.families[0] if self.families else Path(self.path).stem


def read_face_files(path: Path) -> tuple[FaceFile, ...]:
    """Read the faces of a file; those without outlines or a character map are left out.

    Raises ``BrokenFontError`` or ``OSError`` where the file is none, is cut or cannot be read.
    """
    with path.open("rb") as file:
        count = len(face_offsets(file))
    try:
        faces = [_read(path, index) for index in range(count)]
    except (struct.error, IndexError) as error:
        raise BrokenFontError("damaged table") from error
    return tuple(face for face in faces if face)


def _read(path: Path, index: int) -> FaceFile | None:
    sfnt = Sfnt(path, index)
    cff = "CFF " in sfnt or "CFF2" in sfnt
    if "cmap" not in sfnt or not (cff or "glyf" in sfnt):
        return None
    names = _names(sfnt.table("name"))
    families = names.get(_FAMILY, []) + names.get(_TYPOGRAPHIC, [])
    others = names.get(_FULL, []) + names.get(_POSTSCRIPT, [])
    weight, width, italic = _manner(sfnt)
    return FaceFile(
        path=str(path),
        index=index,
        families=tuple(dict.fromkeys(families)),
        names=tuple(name for name in dict.fromkeys(others) if name not in families),
        weight=weight,
        width=width,
        italic=italic,
        outlines=Outlines.CFF if cff else Outlines.TRUETYPE,
    )


def _manner(sfnt: Sfnt) -> tuple[int, int, bool]:
    """Return weight, width and slant, from OS/2 or, where a face has none, from head."""
    os2 = sfnt.table("OS/2")
    if len(os2) >= 64:
        weight, width = struct.unpack_from(">HH", os2, 4)
        italic = bool(struct.unpack_from(">H", os2, 62)[0] & 1)
        return (weight * 100 if 1 <= weight <= 9 else weight), width or _NORMAL_WIDTH, italic
    head = sfnt.table("head")
    style = struct.unpack_from(">H", head, 44)[0] if len(head) >= 46 else 0
    return (_BOLD if style & 1 else _REGULAR), _NORMAL_WIDTH, bool(style & 2)


def _names(table: bytes) -> dict[int, list[str]]:
    """Return the names by their number, English ones first."""
    if len(table) < 6:
        return {}
    count, strings = struct.unpack_from(">HH", table, 2)
    found: dict[int, list[tuple[bool, str]]] = {}
    for at in range(6, 6 + 12 * count, 12):
        platform, encoding, language, number, length, offset = struct.unpack_from(">6H", table, at)
        if number not in {_FAMILY, _FULL, _POSTSCRIPT, _TYPOGRAPHIC}:
            continue
        raw = table[strings + offset : strings + offset + length]
        name = _decoded(platform, encoding, raw)
        if name:
            english = (platform == 3 and language & 0x3FF == 9) or (platform, language) == (1, 0)
            found.setdefault(number, []).append((not english, name))
    return {number: [name for _, name in sorted(names)] for number, names in found.items()}


def _decoded(platform: int, encoding: int, raw: bytes) -> str:
    if platform == 1:
        codec = _MAC_ENCODINGS.get(encoding, "")
    elif platform == 3 and encoding in _WINDOWS_ENCODINGS:
        codec, raw = _WINDOWS_ENCODINGS[encoding], raw.replace(b"\0", b"")
    else:
        codec = "utf-16-be"
    if not codec:
        return ""
    try:
        name = raw.decode(codec).strip("\0 ")
    except UnicodeDecodeError:
        return ""
    return name if name.isprintable() else ""
