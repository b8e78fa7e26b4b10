"""The PDF file itself: reportlab's, filled with numbered objects.

Its own document has no room for what an archival, tagged file needs in its catalogue, and writes
the time into it; its file, cross-reference table and trailer take any objects. Nothing here
depends on the time or on chance, so the same objects always give the same bytes.

The one module that touches reportlab; it is imported when a PDF is written, not before.
"""

import hashlib
import zlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from importlib import import_module
from typing import Any

_VERSION = (1, 7)
_PLAIN = frozenset(map(chr, range(0x20, 0x7F)))


class PdfFile:
    """Collects objects. A number may be reserved first and be given its object later."""

    def __init__(self) -> None:
        self._objects: list[bytes] = [b""]

    def reserve(self, count: int = 1) -> int:
        """Return the first of ``count`` numbers in a row whose objects are still to come."""
        first = len(self._objects)
        self._objects += [b"null"] * count
        return first

    def put(self, number: int, content: str) -> None:
        """Give a reserved number its object."""
        self._objects[number] = content.encode("ascii")

    def add(self, content: str) -> int:
        """Add an object and return its number."""
        self._objects.append(content.encode("ascii"))
        return len(self._objects) - 1

    def stream(self, data: bytes, entries: Mapping[str, str] | None = None) -> int:
        """Add a compressed stream and return its number."""
        return self._stream(zlib.compress(data), {**(entries or {}), "Filter": "/FlateDecode"})

    def plain_stream(self, data: bytes, entries: Mapping[str, str]) -> int:
        """Add a stream as it is, which others can read without this file's structure."""
        return self._stream(data, entries)

    def _stream(self, data: bytes, entries: Mapping[str, str]) -> int:
        head = dictionary({**entries, "Length": str(len(data))}).encode("ascii")
        self._objects.append(b"%b\nstream\n%b\nendstream" % (head, data))
        return len(self._objects) - 1

    def finished(self, root: int, info: int) -> bytes:
        """Return the file."""
        doc: Any = import_module("reportlab.pdfbase.pdfdoc")
        numbers = _Numbers(doc.NoEncryption())
        file = doc.PDFFile(pdfVersion=_VERSION)
        digest = hashlib.sha256()
        for number, content in enumerate(self._objects[1:], 1):
            numbers.idToObjectNumberAndVersion[number] = (number, 0)
            digest.update(content)
            part = doc.PDFIndirectObject(number, content).format(numbers)
            numbers.idToOffset[number] = file.add(part)
        table = doc.PDFCrossReferenceTable()
        table.addsection(0, list(numbers.idToOffset))
        start = file.add(table.format(numbers))
        own = f"<{digest.hexdigest()[:32]}>"
        trailer = doc.PDFTrailer(
            startxref=start,
            Size=len(self._objects),
            Root=reference(root),
            Info=reference(info),
            ID=f"[{own} {own}]",
        )
        file.add(trailer.format(numbers))
        whole: bytes = file.format(numbers)
        return whole


class _Numbers:
    """What reportlab asks of a document: the number and the place of each object."""

    def __init__(self, encrypt: object) -> None:
        self.idToObjectNumberAndVersion: dict[int, tuple[int, int]] = {}
        self.idToOffset: dict[int, int] = {}
        self.encrypt = encrypt


def reference(number: int) -> str:
    """Return the reference to an object."""
    return f"{number} 0 R"


def references(numbers: Iterable[int]) -> str:
    """Return an array of references."""
    return "[" + " ".join([f"{number} 0 R" for number in numbers]) + "]"


def dictionary(entries: Mapping[str, str]) -> str:
    """Return a dictionary of entries that are written already."""
    return "<<" + "".join([f"/{key} {value}" for key, value in entries.items()]) + ">>"


def text(value: str) -> str:
    """Return a text string: as it is where it is plain, else in UTF-16."""
    if _PLAIN.issuperset(value):
        escaped = value.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})"
    return f"<feff{value.encode('utf-16-be', 'replace').hex()}>"


def name(value: str) -> str:
    """Return a name with what may not stand in one as its code."""
    written = "".join(
        chr(byte) if (chr(byte).isalnum() and byte < 0x80) or byte in b"-_.+" else f"#{byte:02x}"
        for byte in value.encode("utf-8")
    )
    return f"/{written}"


def date(moment: datetime) -> str:
    """Return a date string with its zone."""
    zone = moment.strftime("%z") or "+0000"
    return f"({moment.strftime('D:%Y%m%d%H%M%S')}{zone[:3]}'{zone[3:5]}')"
