"""Writing Word files of 1, 10 and 100 pages, against a floor measured in the same run.

The floor is the least that any writer must do: put the same texts into plain paragraph elements
and pack them. Bars: at most 3 times the floor at 100 pages. ``python -m benchmarks.word``
"""

import random
import statistics
import time
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape

from minutes_app.documents.layouts import load_layout
from minutes_app.documents.tree import (
    Block,
    Cell,
    Document,
    Numbering,
    Paragraph,
    Span,
    Table,
    plain_paragraph,
)
from minutes_app.documents.word import write_word
from minutes_app.domain.meetings import Language

PAGES = (1, 10, 100)
BAR = 3.0
_RUNS = 9


@dataclass(frozen=True, slots=True)
class Ratio:
    """Median seconds of the writer and of the floor, for a number of pages."""

    pages: int
    writer: float
    floor: float

    @property
    def ratio(self) -> float:
        """How many times the floor the writer takes."""
        return self.writer / self.floor


def measure() -> list[Ratio]:
    """Measure all sizes; writer and floor take turns, so that both meet the same machine."""
    layout = load_layout("official-zh")
    found: list[Ratio] = []
    for pages in PAGES:
        document = _document(pages)
        texts = _texts(document)
        write_word(document, layout)
        writer: list[float] = []
        floor: list[float] = []
        for _ in range(_RUNS):
            writer.append(_seconds(lambda document=document: write_word(document, layout)))
            floor.append(_seconds(lambda texts=texts: _floor(texts)))
        found.append(Ratio(pages, statistics.median(writer), statistics.median(floor)))
    return found


def main() -> int:
    """Print the ratios; return 1 if a bar is missed."""
    missed = False
    for found in measure():
        bar = BAR if found.pages == max(PAGES) else None
        missed |= bar is not None and found.ratio > bar
        print(
            f"word {found.pages:>4} pages  {found.writer * 1000:8.1f} ms"
            f"  floor {found.floor * 1000:8.1f} ms  ratio {found.ratio:5.2f}"
            + (f"  (bar {bar:g})" if bar else "")
        )
    return int(missed)


def _document(pages: int) -> Document:
    chance = random.Random(9704)
    blocks: list[Block] = []
    for page in range(1, pages + 1):
        blocks.append(
            Paragraph("heading-1", (Span(_han(chance, 14)),), Numbering("headings", 0, page))
        )
        blocks += [
            Paragraph("body", (Span(_han(chance, 3), "speaker"), Span(_han(chance, 150))))
            for _ in range(2)
        ]
        blocks += [
            Paragraph("point", (Span(_han(chance, 65)),), Numbering("points", 0, value))
            for value in (1, 2)
        ]
        if page % 5 == 0:
            blocks.append(_table(chance))
    return Document("会议纪要", Language.CHINESE, "official-zh", tuple(blocks))


def _table(chance: random.Random) -> Table:
    def cell(length: int) -> Cell:
        return Cell((plain_paragraph("table", _han(chance, length)),))

    rows = tuple((cell(2), cell(20), cell(3)) for _ in range(20))
    return Table("plain", (0.1, 0.7, 0.2), rows, head=(cell(2), cell(2), cell(3)))


def _han(chance: random.Random, length: int) -> str:
    return "".join(chr(chance.randrange(0x4E00, 0x5E00)) for _ in range(length))


def _texts(document: Document) -> list[str]:
    texts: list[str] = []
    for block in document.blocks:
        if isinstance(block, Paragraph):
            texts.append(block.text)
        elif isinstance(block, Table):
            texts += [p.text for row in block.rows for cell in row for p in cell.paragraphs]
    return texts


def _floor(texts: list[str]) -> bytes:
    body = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="Body"/></w:pPr><w:r><w:t>{escape(text)}</w:t></w:r></w:p>'
        for text in texts
    )
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", f"<w:document><w:body>{body}</w:body></w:document>")
    return stream.getvalue()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    raise SystemExit(main())
