"""Reading the tables of one face in a font file (.ttf, .otf, or one of several in a .ttc)."""

import struct
import sys
from array import array
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

_COLLECTION = b"ttcf"
_KINDS = {b"\x00\x01\x00\x00", b"true", b"OTTO"}
_LARGEST_TABLE = 1 << 28
_SMALL = 1 << 16
"""Bytes of a table that is added up in no time; not every font gives their sums rightly."""
_WORD = "I" if array("I").itemsize == 4 else "L"


class BrokenFontError(Exception):
    """The file is no font that can be read."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a table lies in its file, and the checksum that its directory gives."""

    start: int
    length: int
    checksum: int


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
            file.seek(place.start)
            return file.read(min(place.length, _LARGEST_TABLE))

    def standalone(self) -> bytes:
        """Return the face as a font file of its own (taken out of a collection).

        The checksums of its large tables stay what they are: adding up 20 MB again would keep the
        window from painting its first page for as long as all else of it.
        """
        tables = {tag: self.table(tag) for tag in self._places}
        tables = _with_adjustment(tables, b"\0\0\0\0")
        sums = {
            tag: self._places[tag].checksum if len(one) > _SMALL else _checksum(one)
            for tag, one in tables.items()
        }
        return _joined(self.kind, tables, sums)


def _directory(file: BinaryIO, offset: int) -> tuple[bytes, dict[str, _Place]]:
    file.seek(offset)
    head = file.read(12)
    if len(head) < 12 or head[:4] not in _KINDS:
        raise BrokenFontError("no table directory")
    count = struct.unpack_from(">H", head, 4)[0]
    raw = file.read(16 * count)
    if len(raw) != 16 * count:
        raise BrokenFontError("cut short")
    places: dict[str, _Place] = {}
    for tag, checksum, start, length in struct.iter_unpack(">4sLLL", raw):
        places[tag.decode("latin-1")] = _Place(start, length, checksum)
    return head[:4], places


def build_sfnt(kind: bytes, tables: dict[str, bytes]) -> bytes:
    """Put tables together to a font file, with the checksums that the format asks for."""
    tables = _with_adjustment(tables, b"\0\0\0\0")
    return _joined(kind, tables, {tag: _checksum(one) for tag, one in tables.items()})


def _with_adjustment(tables: dict[str, bytes], adjustment: bytes) -> dict[str, bytes]:
    """Return tables with what makes the checksum of the whole font come out; it counts as 0."""
    if head := tables.get("head"):
        return {**tables, "head": head[:8] + adjustment + head[12:]}
    return tables


def _joined(kind: bytes, tables: dict[str, bytes], sums: dict[str, int]) -> bytes:
    """Put tables together whose checksums are known; each is copied once."""
    tables = dict(sorted(tables.items()))
    power = max(len(tables).bit_length() - 1, 0)
    search = 16 << power
    start = struct.pack(">4sHHHH", kind, len(tables), search, power, 16 * len(tables) - search)
    offset = len(start) + 16 * len(tables)
    for tag, content in tables.items():
        start += struct.pack(">4sLLL", tag.encode("latin-1"), sums[tag], offset, len(content))
        offset += len(content) + -len(content) % 4
    # The sum of the whole is that of its pieces: all stand at multiples of four.
    whole = (0xB1B0AFBA - _checksum(start) - sum(sums[tag] for tag in tables)) & 0xFFFFFFFF
    tables = _with_adjustment(tables, struct.pack(">L", whole))
    pieces = [start]
    for content in tables.values():
        pieces += (content, b"\0" * (-len(content) % 4))
    return b"".join(pieces)


def _checksum(content: bytes) -> int:
    # Many times faster than to unpack 20 MB number by number.
    words = array(_WORD, content + b"\0" * (-len(content) % 4))
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & 0xFFFFFFFF
