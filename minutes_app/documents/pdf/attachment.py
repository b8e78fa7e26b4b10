"""Files inside a PDF: the meeting's own record, and what else goes with the minutes."""

import importlib
import mimetypes
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from minutes_app.documents.carried import Carried, seal_after
from minutes_app.documents.pdf.archival import HASH_KEY
from minutes_app.documents.pdf.file import (
    PdfFile,
    date,
    dictionary,
    name,
    reference,
    references,
    text,
)

RECORD_NAME = "meeting.json"
RECORD_TYPE = "application/json"
_LIMIT = 100_000_000  # bytes unpacked: more is not a meeting but a bomb
_SOURCE, _SUPPLEMENT = "/Source", "/Supplement"
_RECORD, _ANNEX = "record", "annex"


@dataclass(frozen=True, slots=True)
class AttachedFile:
    """A file to put inside: its name, its MIME type, its bytes, and what it is.

    ``relationship`` is a word of the standard: ``Source`` is what the pages were made from,
    ``Supplement`` goes with them.
    """

    name: str
    media_type: str
    data: bytes
    description: str = ""
    relationship: str = "Supplement"


def annex_file(called: str, data: bytes, title: str) -> AttachedFile:
    """Return the file of an annex; what kind it is its name says."""
    known, _ = mimetypes.MimeTypes().guess_type(called)  # not what this machine was told
    return AttachedFile(called, known or "application/octet-stream", data, title)


def add_files(
    file: PdfFile, files: Sequence[AttachedFile], stamp: datetime | None
) -> dict[str, str]:
    """Add the files and return the entries of the catalog that name them."""
    if not files:
        return {}
    unique = _unique_names(files)
    numbers = [_add(file, one, unique[at], stamp) for at, one in enumerate(files)]
    named = sorted(
        (unique[at].encode("utf-16-be"), text(unique[at]), number)
        for at, number in enumerate(numbers)
    )
    tree = " ".join(f"{written} {number} 0 R" for _, written, number in named)
    return {"Names": f"<</EmbeddedFiles<</Names[{tree}]>>>>", "AF": references(numbers)}


def _add(file: PdfFile, one: AttachedFile, called: str, stamp: datetime | None) -> int:
    moment = f"/ModDate {date(stamp)}" if stamp else ""
    entries = {
        "Type": "/EmbeddedFile",
        "Subtype": name(one.media_type),
        "Params": f"<</Size {len(one.data)}{moment}>>",
    }
    stream = reference(file.stream(one.data, entries))
    plain = called.encode("ascii", "replace").decode("ascii").replace("?", "_")
    specification = {
        "Type": "/Filespec",
        "F": text(plain),
        "UF": text(called),
        "EF": f"<</F {stream}/UF {stream}>>",
        "AFRelationship": name(one.relationship),
    }
    if one.description:
        specification["Desc"] = text(one.description)
    return file.add(dictionary(specification))


def _unique_names(files: Sequence[AttachedFile]) -> list[str]:
    """Return the names; of two that are alike the later one gets a number."""
    names: list[str] = []
    for one in files:
        stem, dot, ending = one.name.rpartition(".")
        called, number = one.name, 1
        while called in names:
            number += 1
            called = f"{stem} ({number}){dot}{ending}" if dot else f"{one.name} ({number})"
        names.append(called)
    return names


def read_attachment_pdf(data: bytes) -> bytes | None:
    """Return the meeting's record that ``write_pdf`` put into a file, None if there is none."""
    carried = read_carried_pdf(data)
    return carried.data if carried else None


def read_carried_pdf(data: bytes) -> Carried | None:
    """Return the meeting's record in a file with the hash that the file names for it, and annexes.

    Any data may be tried. Nothing over 100 MB is unpacked. Other programs may have written the
    file anew in the meantime.
    """
    pikepdf: Any = importlib.import_module("pikepdf")
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            stated = str(pdf.docinfo.get(f"/{HASH_KEY}", ""))
            after = seal_after(str(pdf.docinfo.get("/Keywords", "")))
            parts = [_part(specification) for specification in pdf.Root.get("/AF", ())]
            records = [data for kind, data in parts if kind == _RECORD and data is not None]
            if records:
                return Carried(records[0], stated, after, _bounded(parts))
    except (pikepdf.PdfError, AttributeError, KeyError, TypeError, ValueError, zlib.error):
        return None
    return None


def _part(specification: Any) -> tuple[str, bytes | None]:
    """Return what a file inside is, and what it holds, None where that is not to be had."""
    stream = specification.EF.F
    kind = str(specification.get("/AFRelationship"))
    if kind == _SOURCE and str(stream.get("/Subtype")) == f"/{RECORD_TYPE}":
        return _RECORD, _unpacked(stream)
    return (_ANNEX, _unpacked(stream)) if kind == _SUPPLEMENT else ("", None)


def _bounded(parts: Sequence[tuple[str, bytes | None]]) -> tuple[bytes, ...]:
    """Return the files of annexes; not more of them than anybody attaches."""
    kept: list[bytes] = []
    for kind, data in parts:
        if kind == _ANNEX and data is not None and sum(map(len, kept)) + len(data) <= _LIMIT:
            kept.append(data)
    return tuple(kept)


def _unpacked(stream: Any) -> bytes | None:
    """Return the bytes of a file inside, if they are packed as we do it and are not too many."""
    filters = stream.get("/Filter")
    if filters is not None and str(filters) != "/FlateDecode":
        return None
    if "/DecodeParms" in stream:
        return None
    raw: bytes = bytes(stream.read_raw_bytes())
    if filters is None:
        return raw
    unpacker = zlib.decompressobj()
    whole = unpacker.decompress(raw, _LIMIT)
    return whole if unpacker.eof else None
