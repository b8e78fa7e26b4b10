"""Measuring a PDF file: its pages, its faces, and what it says of itself."""

import importlib
from io import BytesIO
from typing import Any

from minutes_app.documents.proof.fonts import PdfFont
from minutes_app.documents.proof.measured import (
    POINTS_PER_MM,
    FileFacts,
    MeasuredFace,
    MeasuredFile,
    MeasuredPage,
    lines_of,
)
from minutes_app.documents.proof.stream import StreamReader
from minutes_app.domain.errors import MinutesError

_MOST_BOOKMARKS = 100_000


class UnreadableFileError(MinutesError):
    """The file that was to be measured is no PDF that can be read."""


def measure(data: bytes, *, validated: bool = True) -> MeasuredFile:
    """Measure a PDF file. Raises ``UnreadableFileError`` (``proof.unreadable``).

    Without ``validated`` its claim to be PDF/A is taken as it is: to prove it takes a third of the
    time.
    """
    pikepdf: Any = importlib.import_module("pikepdf")
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            return _measured(pikepdf, pdf, validated=validated)
    except pikepdf.PdfError as error:
        raise UnreadableFileError("proof.unreadable", reason=str(error)) from error


def _measured(pikepdf: Any, pdf: Any, *, validated: bool) -> MeasuredFile:
    fonts = _Fonts()
    pages = tuple(_page(page, number, fonts) for number, page in enumerate(pdf.pages))
    return MeasuredFile(pages, tuple(fonts.faces), _facts(pikepdf, pdf, validated=validated))


class _Fonts:
    """The fonts of a file, each read once."""

    def __init__(self) -> None:
        self._fonts: dict[tuple[int, int] | int, tuple[int, PdfFont]] = {}
        self._kept: list[Any] = []
        self.faces: list[MeasuredFace] = []

    def __call__(self, font: Any) -> tuple[int, PdfFont]:
        key = font.objgen if font.is_indirect else id(font)
        if key not in self._fonts:
            self._kept.append(font)  # so that no other font gets its id
            read = PdfFont(font)
            self._fonts[key] = (len(self.faces), read)
            self.faces.append(read.face)
        return self._fonts[key]


def _page(page: Any, number: int, fonts: _Fonts) -> MeasuredPage:
    left, bottom, right, top = map(float, page.mediabox)
    reader = StreamReader((left, top), fonts)
    reader.read(page, page.resources)
    return MeasuredPage(
        number,
        (right - left) / POINTS_PER_MM,
        (top - bottom) / POINTS_PER_MM,
        lines_of(number, reader.glyphs),
        tuple(reader.strokes),
    )


def _facts(pikepdf: Any, pdf: Any, *, validated: bool) -> FileFacts:
    root = pdf.Root
    marks = root.get("/MarkInfo")
    tree = root.get("/StructTreeRoot")
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as told:
        level = str(told.get("pdfaid:part", "")) + str(told.get("pdfaid:conformance", ""))
        title = str(told.get("dc:title", "") or pdf.docinfo.get("/Title", ""))
    return FileFacts(
        title=title,
        language=str(root.get("/Lang", "")),
        tagged=bool(marks is not None and marks.get("/Marked") and tree is not None
                    and tree.get("/K") is not None),
        bookmarks=_bookmarks(root.get("/Outlines")),
        archival=level.upper(),
        faults=_faults(pdf, level) if level and validated else (),
        attachments=_attachments(pikepdf, pdf),
    )  # fmt: skip


def _faults(pdf: Any, level: str) -> tuple[str, ...]:
    """Return what the validator of PDF/A finds against the claim of the file."""
    pdfa: Any = importlib.import_module("pikepdf.pdfa")
    report: Any = pdfa.check(pdf, level.lower())
    return tuple(f"{one.message} ({one.where})" for one in report.violations)


def _attachments(pikepdf: Any, pdf: Any) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for name, spec in pdf.attachments.items():
        relation = spec.relationship
        found.append((str(name), str(relation)[1:] if isinstance(relation, pikepdf.Name) else ""))
    return tuple(found)


def _bookmarks(outlines: Any) -> int:
    """Count the bookmarks, however deep."""
    waiting = [outlines.get("/First")] if outlines is not None else []
    count = 0
    while waiting and count < _MOST_BOOKMARKS:
        item = waiting.pop()
        if item is not None:
            count += 1
            waiting += [item.get("/Next"), item.get("/First")]
    return count
