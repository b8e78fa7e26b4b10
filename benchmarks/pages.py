"""PDF files of 1, 10 and 100 pages, against a floor measured in the same run.

The floor draws the same lines of text with reportlab's canvas alone: nothing is broken,
justified or looked up, and streams are not put into base 85 on top of compression, which would
only make the floor slower. Bars: at most 3 times the floor at 100 pages; setting again after one
paragraph of 100 pages changed at most 0.2 times setting anew. ``python -m benchmarks.pages``
"""

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from minutes_app.documents.faces import Faces
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.pages import Pages, Typesetter
from minutes_app.documents.pdf import write_pdf
from minutes_app.documents.tree import Block, Document, Numbering, Paragraph, Span, plain_paragraph
from minutes_app.domain.meetings import Language
from minutes_app.host.fonts import Outlines, installed_fonts

PAGES = (1, 10, 100)
BAR = 3.0
AGAIN_BAR = 0.2
_RUNS = 7
_WORDS = "会议指出今年以来全市安全生产形势总体平稳要认真贯彻落实责任单位按期完成整改督促检查情况"


@dataclass(frozen=True, slots=True)
class Ratio:
    """Median seconds for a number of pages: the whole PDF, the floor, setting anew and again."""

    pages: int
    pdf: float
    floor: float
    anew: float
    again: float

    @property
    def ratio(self) -> float:
        """How many times the floor the PDF takes."""
        return self.pdf / self.floor


def measure() -> list[Ratio]:
    """Measure all sizes; writer and floor take turns, so that both meet the same machine."""
    layout = load_layout("official-zh")
    faces = Faces(layout.faces, installed_fonts())
    font = _floor_font(faces)
    rl_config.useA85 = 0
    found: list[Ratio] = []
    for count in PAGES:
        document = _document(count)
        pages = Typesetter(layout, faces).typeset(document)
        lines = _lines(pages)
        times: dict[str, list[float]] = {"pdf": [], "floor": [], "anew": [], "again": []}
        for run in range(_RUNS):
            times["pdf"].append(_seconds(lambda d=document: write_pdf(d, layout, faces)))
            times["floor"].append(_seconds(lambda texts=lines: _floor(texts, font)))
            typesetter = Typesetter(layout, faces)
            times["anew"].append(_seconds(lambda t=typesetter, d=document: t.typeset(d)))
            edited = _edited(document, run)
            times["again"].append(_seconds(lambda t=typesetter, d=edited: t.typeset(d)))
        medians = {name: statistics.median(taken) for name, taken in times.items()}
        found.append(Ratio(len(pages), **medians))
    return found


def main() -> int:
    """Print the ratios; return 1 if a bar is missed."""
    results = measure()
    for found in results:
        print(
            f"pdf {found.pages:>5} pages  {found.pdf * 1000:8.1f} ms"
            f"  floor {found.floor * 1000:8.1f} ms  ratio {found.ratio:5.2f}"
            f"  typeset {found.anew * 1000:7.1f} ms  after an edit {found.again * 1000:6.1f} ms"
        )
    last = results[-1]
    print(f"bars at {last.pages} pages: PDF {BAR:g} of the floor, an edit {AGAIN_BAR:g} of anew")
    return int(last.ratio > BAR or last.again > AGAIN_BAR * last.anew)


def _document(pages: int) -> Document:
    chance = random.Random(9704)
    blocks: list[Block] = []
    for page in range(1, pages + 1):
        title = Span(_text(chance, 14))
        blocks.append(Paragraph("heading-1", (title,), Numbering("headings", 0, page)))
        blocks += [
            Paragraph("body", (Span(_text(chance, 3), "speaker"), Span(_text(chance, 255))))
            for _ in range(2)
        ]
    return Document("会议纪要", Language.CHINESE, "official-zh", tuple(blocks))


def _text(chance: random.Random, length: int) -> str:
    parts: list[str] = []
    while sum(map(len, parts)) < length:
        words = "".join(chance.choice(_WORDS) for _ in range(chance.randrange(4, 16)))
        parts.append(words + chance.choice("，，；。“、"))
        if chance.random() < 0.15:
            parts.append(f"{chance.randrange(2000, 2030)}年")
    return "".join(parts)[:length]


def _edited(document: Document, run: int) -> Document:
    blocks = list(document.blocks)
    blocks[len(blocks) // 2] = plain_paragraph("body", f"改动{run}")
    return replace(document, blocks=tuple(blocks))


def _lines(pages: Pages) -> list[list[str]]:
    return [
        ["".join(run.text for run in placed.line.runs) for placed in page.lines]
        for page in pages.pages
    ]


def _floor_font(faces: Faces) -> str:
    number = faces.family_face("AR PL SungtiL GB", bold=False, italic=False)
    file = number or next(f for f in installed_fonts().faces if f.outlines is Outlines.TRUETYPE)
    registerFont(TTFont("Floor", file.path, subfontIndex=file.index))
    return "Floor"


def _floor(pages: list[list[str]], font: str) -> None:
    canvas = Canvas(BytesIO(), pageCompression=1)
    for lines in pages:
        canvas.setFont(font, 16)
        for number, line in enumerate(lines):
            canvas.drawString(79, 737 - 29 * number, line)
        canvas.showPage()
    canvas.save()


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    raise SystemExit(main())
