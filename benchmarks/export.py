"""Minutes of 100 and of 400 pages as Word and as PDF, against floors and other programs.

All in one run, in turns. The document is prose with a table of five rows a page. Bars: Word 3 times
zip and strings, 0.2 times pandoc; PDF 3 times the bare canvas, 0.5 times fpdf2; the same PDF once
it has been validated as PDF/A-3b 0.6 times LibreOffice's plain one; 300 MB at the most. What is
not installed is said to be missing. ``python -m benchmarks export`` or ``make bench-export``
"""

import gc
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pikepdf

from benchmarks.peers import (
    Office,
    Pandoc,
    as_markdown,
    drawn_lines,
    fpdf2_pdf,
    pdf_floor,
    word_floor,
)
from benchmarks.report import Row
from benchmarks.samples import meeting_of_pages
from benchmarks.timing import Ratio, Taken, Work, in_turns, ratio
from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces, Script
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.pages import Typesetter
from minutes_app.documents.pages.texts import block_texts
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.pdf.archival import archival_faults
from minutes_app.documents.tree import Cell, Document, Table, plain_paragraph
from minutes_app.documents.word import write_word
from minutes_app.host.fonts import installed_fonts

PAGES = (100, 400)
WORD_BAR, PANDOC_BAR = 3.0, 0.2
PDF_BAR, FPDF2_BAR, OFFICE_BAR = 3.0, 0.5, 0.6
MEMORY_LIMIT = 300_000_000
_ROOT = Path(__file__).resolve().parents[1]
_TURNS, _SLOW_TURNS = 7, 3
_PROSE = 0.8
"""Part of the pages that is prose; the rest is the table."""
_ROWS_A_PAGE = 5
_RECORD = b'{"title": "\xe4\xbc\x9a\xe8\xae\xae"}' * 400


@dataclass(frozen=True, slots=True)
class _Sample:
    """A document of some pages, and how many they are in truth."""

    document: Document
    layout: Layout
    faces: Faces
    pages: int

    def word(self) -> bytes:
        """Write it as Word."""
        return write_word(self.document, self.layout, attachment=_RECORD)

    def pdf(self) -> bytes:
        """Set it and write it as PDF."""
        return write_pdf(self.document, self.layout, self.faces, attachment=_RECORD)

    def validated(self) -> bytes:
        """Write it as PDF and look whether it is an archival one."""
        made = self.pdf()
        if faults := archival_faults(made):
            raise RuntimeError(f"no PDF/A-3b: {faults[0]}")
        return made


def measure() -> Iterator[Row]:
    """Measure both sizes: floors first, then the other programs, then the memory."""
    for pages in PAGES:
        sample = sample_of(pages)
        yield from _against_floors(sample)
        yield from _against_others(sample)
        yield _memory(pages, sample)


def sample_of(pages: int) -> _Sample:
    """Return a document of about so many pages."""
    layout = load_layout("official-zh")
    faces = Faces(layout.faces, installed_fonts())
    prose = compose(meeting_of_pages(round(pages * _PROSE)), layout)
    head = tuple(_cell(text, "table-head") for text in ("序号", "事项", "责任单位"))
    rows = tuple(
        (_cell(str(n)), _cell(f"落实第{n}项任务"), _cell(f"市第{n % 20 + 1}局"))
        for n in range(1, pages * _ROWS_A_PAGE + 1)
    )
    document = replace(
        prose, blocks=(*prose.blocks, Table("plain", (0.15, 0.55, 0.3), rows, head, "任务"))
    )
    count = len(Typesetter(layout, faces).typeset(document))
    return _Sample(document, layout, faces, count)


def _cell(text: str, style: str = "table") -> Cell:
    return Cell((plain_paragraph(style, text),))


def _against_floors(sample: _Sample) -> Iterator[Row]:
    document, layout, faces = sample.document, sample.layout, sample.faces
    texts = [text for block in document.blocks for text in block_texts(block, layout)]
    lines = drawn_lines(Typesetter(layout, faces).typeset(document), faces)
    works: dict[str, Work] = {
        "word": sample.word,
        "word floor": lambda: word_floor(texts),
        "pdf": sample.pdf,
        "pdf floor": lambda: pdf_floor(lines),
    }
    taken = _in_turns(works, _TURNS)
    size = f"{sample.pages} pages"
    yield Row(f"Word, {size}", "zip and strings", ratio(taken, "word", "word floor"), WORD_BAR)
    found = ratio(taken, "pdf", "pdf floor")
    yield Row(f"PDF/A-3b with tags, {size}", "canvas that only draws", found, PDF_BAR)


def _against_others(sample: _Sample) -> Iterator[Row]:
    size, body = f"{sample.pages} pages", _body_face(sample)
    with tempfile.TemporaryDirectory() as folder:
        office, word = Office(Path(folder)), sample.word()
        pandoc, markdown = Pandoc(Path(folder)), as_markdown(sample.document)
        works: dict[str, Work] = {
            "word": sample.word,
            "pdf": sample.pdf,
            "validated": sample.validated,
            "fpdf2": lambda: fpdf2_pdf(sample.document, body),
        }
        if pandoc.installed:
            works["pandoc"] = lambda: pandoc.word(markdown)
        made = ""
        if office.installed:
            works["office"] = lambda: office.pdf(word)
            made = f" ({_page_count(office.pdf(word))} p.)"
        taken = _in_turns(works, _SLOW_TURNS)
    found = ratio(taken, "word", "pandoc") if pandoc.installed else None
    yield Row(f"Word, {size}", "pandoc", found, PANDOC_BAR)
    peer = f"fpdf2 ({fpdf2_pdf(sample.document, body)[1]} p.)"
    yield Row(f"PDF/A-3b with tags, {size}", peer, ratio(taken, "pdf", "fpdf2"), FPDF2_BAR)
    found = ratio(taken, "validated", "office") if office.installed else None
    yield Row(f"the same, validated, {size}", f"LibreOffice{made}", found, OFFICE_BAR)


def _in_turns(works: Mapping[str, Work], turns: int) -> Taken:
    """Take turns; what was made for the measurement is no matter for the collector meanwhile."""
    gc.collect()
    gc.freeze()
    try:
        return in_turns(works, turns)
    finally:
        gc.unfreeze()


def _body_face(sample: _Sample) -> Path:
    """Return the file of the face that most of the text is set in."""
    chosen = sample.faces.face_set("fangsong").choose("会", Script.EAST_ASIAN)
    if chosen is None:
        raise RuntimeError("no Chinese face")
    return Path(sample.faces.file(chosen.face).path)


def _page_count(data: bytes) -> int:
    with pikepdf.open(BytesIO(data)) as pdf:
        return len(pdf.pages)


def _memory(pages: int, sample: _Sample) -> Row:
    """Write both files in a process of their own; its peak counts, imports and all."""
    code = (
        "import resource\n"
        "from benchmarks.export import sample_of\n"
        f"sample = sample_of({pages})\n"
        "sample.word(), sample.validated()\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)"
    )
    command = [sys.executable, "-c", code]
    said = subprocess.run(command, cwd=_ROOT, check=True, capture_output=True, text=True).stdout
    value = int(said) / MEMORY_LIMIT
    told = f"peak of both, {sample.pages} pages"
    return Row(told, "300 MB", Ratio(value, value, value), 1.0)
