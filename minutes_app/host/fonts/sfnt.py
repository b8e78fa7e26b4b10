"""Reading the tables of one face in a font file (.ttf, .otf, or one of several in a .ttc)."""

import struct
import sys
from array import array
from pathlib import Path
from typing import BinaryIO

_COLLECTION = b"ttcf"
_KINDS = {b"\x00\x01\x00\x00", b"true", b"OTTO"}
_LARGEST_TABLE = 1 << 28
_WORD = "I" if array("I").itemsize == 4 else "L"


class BrokenFontError(Exception):
    """The file is no font that can be read."""


def face_offsets(file: BinaryIO) -> tuple[int, ...]:
    """Return where the table directory of each face in the file starts."""
    file.seek(0)
    head = file.read(12)
    if head[:4] in _KINDS:
        return (0,)
    if head[:4] != _COLLECTION or len(head) < 12:
        raise BrokenFontError("no font")
    count = min(struct.unpack_from(">L", head, 8)[0], 256)
    raw = file.read(4 * count)
    if len(raw) != 4 * count:
        raise BrokenFontError("cut short")
    return struct.unpack(f">{count}L", raw)


class Sfnt:
    """The tables of one face. Tables are read when asked for, each with its own opening."""

    def __init__(self, path: Path, index: int = 0) -> None:
        self.path = path
        with path.open("rb") as file:
            offsets = face_offsets(file)
            if index >= len(offsets):
                raise BrokenFontError(f"no face {index}")
            self.kind, self._places = _directory(file, offsets[index])

    def __contains__(self, tag: str) -> bool:
        return tag in self._places

    def table(self, tag: str) -> bytes:
        """Return a table's bytes, b"" if the face has none of that tag."""
        place = self._places.get(tag)
        if place is None:
            return b""
        with self.path.open("rb") as file:
            file.seek(place[0])
            return file.read(min(place[1], _LARGEST_TABLE))

    def standalone(self) -> bytes:
        """Return the face as a font file of its own (taken out of a collection)."""
        return build_sfnt(self.kind, {tag: self.table(tag) for tag in self._places})


def _directory(file: BinaryIO, offset: int) -> tuple[bytes, dict[str, tuple[int, int]]]:
    file.seek(offset)
    head = file.read(12)
    if len(head) < 12 or head[:4] not in _KINDS:
        raise BrokenFontError("no table directory")
    count = struct.unpack_from(">H", head, 4)[0]
    raw = file.read(16 * count)
    if len(raw) != 16 * count:
        raise BrokenFontError("cut short")
    places: dict[str, tuple[int, int]] = {}
    for tag, _checksum, start, length in struct.iter_unpack(">4sLLL", raw):
        places[tag.decode("latin-1")] = (start, length)
    return head[:4], places


def build_sfnt(kind: bytes, tables: dict[str, bytes]) -> bytes:
    """Put tables together to a font file, with the checksums that the format asks for."""
    tables = dict(sorted(tables.items()))
    if "head" in tables:
        tables["head"] = tables["head"][:8] + b"\0\0\0\0" + tables["head"][12:]
    power = max(len(tables).bit_length() - 1, 0)
    search = 16 << power
    head = struct.pack(">4sHHHH", kind, len(tables), search, power, 16 * len(tables) - search)
    offset = len(head) + 16 * len(tables)
    directory, body = [head], list[bytes]()
    head_place = 0
    for tag, content in tables.items():
        if tag == "head":
            head_place = offset
        padded = content + b"\0" * (-len(content) % 4)
        entry = (tag.encode("latin-1"), _checksum(padded), offset, len(content))
        directory.append(struct.pack(">4sLLL", *entry))
        body.append(padded)
        offset += len(padded)
    font = b"".join(directory + body)
    if head_place:
        whole = struct.pack(">L", (0xB1B0AFBA - _checksum(font)) & 0xFFFFFFFF)
        font = font[: head_place + 8] + whole + font[head_place + 12 :]
    return font


def _checksum(padded: bytes) -> int:
    words = array(_WORD, padded)  # many times faster than to unpack 20 MB number by number
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & 0xFFFFFFFF
