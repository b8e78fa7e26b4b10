"""The running head: title and number of a document over the text of every page but the first."""

from dataclasses import replace

from minutes_app.documents.layout import Layout, RunningHead
from minutes_app.documents.layout import Page as PaperSize
from minutes_app.documents.pages.blocks import BlockSetter
from minutes_app.documents.pages.items import Line, Page, Placed
from minutes_app.documents.pages.paragraphs import POINTS_PER_MM
from minutes_app.documents.pages.sheets import Sheets
from minutes_app.documents.running import ELLIPSIS, GAP, MOST_RIGHT, shortened
from minutes_app.documents.tree import Document, plain_paragraph


def with_running_head(
    pages: tuple[Page, ...], sheets: Sheets, setter: BlockSetter, layout: Layout, document: Document
) -> tuple[Page, ...]:
    """Return pages with the running head over the text; sheets without number have none."""
    look = layout.running_head
    if look is None or not any(document.running) or len(pages) < 2:
        return pages
    head = _head(setter, look, layout.page, document.running)
    return tuple(
        replace(page, lines=(*page.lines, *head)) if index and not sheet.plain else page
        for index, (page, sheet) in enumerate(zip(pages, sheets.sheets, strict=True))
    )


def _head(
    setter: BlockSetter, look: RunningHead, paper: PaperSize, running: tuple[str, str]
) -> list[Placed]:
    left, right = running
    width = paper.text_width * POINTS_PER_MM
    foot = (paper.top - look.above) * POINTS_PER_MM
    last = _fitted(setter, look.style, right, width * (MOST_RIGHT if left else 1))
    taken = last.width + GAP * setter.style(look.style).size if last else 0.0
    first = _fitted(setter, look.style, left, width - taken)
    edge = paper.left * POINTS_PER_MM
    placed = [Placed(edge, foot - first.height, first)] if first else []
    if last:
        placed.append(Placed(edge + width - last.width, foot - last.height, last))
    return placed


def _fitted(setter: BlockSetter, style: str, text: str, width: float) -> Line | None:
    """Return a text as one line, shortened with an ellipsis where it is longer; None for none."""

    def lines(said: str) -> tuple[Line, ...]:
        return setter.lines(plain_paragraph(style, said), width)

    if not text:
        return None
    whole = lines(text)
    if _is_one(whole, width):
        return whole[0]
    fits, too_long = 0, len(text)
    while too_long - fits > 1:
        middle = (fits + too_long) // 2
        if _is_one(lines(text[:middle].rstrip() + ELLIPSIS), width):
            fits = middle
        else:
            too_long = middle
    return lines(shortened(text, fits))[0]


def _is_one(lines: tuple[Line, ...], width: float) -> bool:
    return len(lines) == 1 and lines[0].width <= width
