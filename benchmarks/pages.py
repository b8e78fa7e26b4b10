"""The PDF of a meeting of 1, 10 and 100 pages, and its preview after one edited entry.

The floor draws the same lines of text with reportlab's canvas alone: nothing is broken, justified
or looked up, and streams are not put into base 85 on top of compression, which would only make the
floor slower. Bars at 100 pages: the PDF 3 times the floor; setting the pages again after one entry
changed 0.2 times setting them anew. ``python -m benchmarks pages``
"""

from collections.abc import Callable, Iterator
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfbase.pdfmetrics import registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks.report import Row
from benchmarks.samples import edited, meeting_of_pages
from benchmarks.timing import in_turns, ratio
from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.pages import Pages, Typesetter
from minutes_app.documents.pdf import write_pdf
from minutes_app.domain.records import MeetingRecord
from minutes_app.host.fonts import Outlines, installed_fonts

PAGES = (1, 10, 100)
BAR = 3.0
AGAIN_BAR = 0.2
_TURNS = 7
_FLOOR = "canvas that only draws"


def measure() -> Iterator[Row]:
    """Measure all sizes, writer and floor in turns."""
    layout = load_layout("official-zh")
    faces = Faces(layout.faces, installed_fonts())
    font = _floor_font(faces)
    rl_config.useA85 = 0
    for pages in PAGES:
        yield from _size(pages, layout, faces, font)


def _size(pages: int, layout: Layout, faces: Faces, font: str) -> Iterator[Row]:
    record = meeting_of_pages(pages)
    document = compose(record, layout)
    lines = _lines(Typesetter(layout, faces).typeset(document))
    works = {
        "pdf": lambda: write_pdf(document, layout, faces),
        "floor": lambda: _floor(lines, font),
        "set": lambda: Typesetter(layout, faces).typeset(document),
        "set again": _again(record, layout, faces, composing=False),
        "preview": lambda: Typesetter(layout, faces).typeset(compose(record, layout)),
        "preview again": _again(record, layout, faces, composing=True),
    }
    taken = in_turns(works, _TURNS)
    full = pages == max(PAGES)
    size = f"{len(lines)} pages"
    yield Row(f"PDF, {size}", _FLOOR, ratio(taken, "pdf", "floor"), BAR if full else None)
    bar = AGAIN_BAR if full else None
    found = ratio(taken, "set again", "set")
    yield Row(f"setting {size} after an edit", "setting them anew", found, bar)
    found = ratio(taken, "preview again", "preview")
    yield Row(f"composing and setting {size} again", "both anew", found)


def _again(
    record: MeetingRecord, layout: Layout, faces: Faces, *, composing: bool
) -> Callable[[], object]:
    """Return what the preview does after an entry changed: compose, and set what is new."""
    typesetter = Typesetter(layout, faces)
    typesetter.typeset(compose(record, layout))
    records = [edited(record, turn) for turn in range(_TURNS + 1)]
    if composing:
        return lambda: typesetter.typeset(compose(records.pop(), layout))
    documents = [compose(one, layout) for one in records]
    return lambda: typesetter.typeset(documents.pop())


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
