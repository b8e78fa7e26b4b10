"""Where each paragraph stands on the pages: what is clicked, chosen, marked and edited there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from minutes_app.documents.layout import Layout
from minutes_app.documents.pages import Page, Pages
from minutes_app.documents.pages.elements import document_elements
from minutes_app.documents.tree import Document, Key, Paragraph, Table


@dataclass(frozen=True, slots=True)
class Spot:
    """The part of a paragraph on one page, in points from the corner of the paper."""

    paragraph: Paragraph
    page: int
    left: float
    top: float
    right: float
    bottom: float
    in_table: bool = False


class Spots:
    """Finds paragraphs by place and places by paragraph. Made off the window's thread."""

    def __init__(self, document: Document, layout: Layout, pages: Pages) -> None:
        self._pages = pages.pages
        self._owners, self._cells = _owners(document, layout)
        self._first: dict[Key, int] = {}
        for number, page in enumerate(self._pages):
            for placed in page.lines:
                paragraph = self._owners.get(placed.element)
                if paragraph is not None:
                    self._first.setdefault(paragraph.key, number)
        self._order = [
            one.key for one in self._owners.values() if one.key in self._first and one.key.place
        ]
        self._at = {key: at for at, key in enumerate(self._order)}

    def on(self, number: int) -> Iterator[Spot]:
        """Yield the paragraphs of a page, from its top."""
        found: dict[int, list[tuple[float, float, float, float]]] = {}
        for x, y, line, element in self._pages[number].lines:
            if element in self._owners:
                left = x + (line.runs[0].x if line.runs else 0)
                found.setdefault(element, []).append((left, y, x + line.width, y + line.height))
        for element, boxes in found.items():
            yield Spot(
                self._owners[element], number,
                min(box[0] for box in boxes), boxes[0][1],
                max(box[2] for box in boxes), boxes[-1][3], element in self._cells,
            )  # fmt: skip

    def find(self, key: Key) -> Spot | None:
        """Return where a paragraph begins."""
        number = self._first.get(key)
        if number is None:
            return None
        return next((spot for spot in self.on(number) if spot.paragraph.key == key), None)

    def at(self, number: int, x: float, y: float) -> Spot | None:
        """Return the paragraph at a place of a page; beside its lines counts, between not."""
        there = [spot for spot in self.on(number) if spot.top <= y < spot.bottom]
        return min(there, key=lambda spot: max(spot.left - x, x - spot.right, 0), default=None)

    def step(self, key: Key | None, by: int) -> Spot | None:
        """Return the paragraph before or after another; the first or last there is at an end."""
        if not self._order:
            return None
        if key not in self._at:
            return self.find(self._order[0 if by >= 0 else -1])
        at = min(max(self._at[key] + by, 0), len(self._order) - 1)
        return self.find(self._order[at])

    def __len__(self) -> int:
        return len(self._order)

    def page(self, number: int) -> Page:
        """Return a page."""
        return self._pages[number]


def _owners(document: Document, layout: Layout) -> tuple[Mapping[int, Paragraph], frozenset[int]]:
    """Return the paragraph of each element, and which of the elements are cells."""
    owners: dict[int, Paragraph] = {}
    cells: set[int] = set()
    for block, places in zip(document.blocks, document_elements(document, layout)[1], strict=True):
        if isinstance(block, Paragraph):
            owners[places.first] = block
        elif isinstance(block, Table):
            rows = ((block.head,) if block.head else ()) + block.rows
            for row, first in zip(rows, places.rows, strict=True):
                for column, cell in enumerate(row[: len(block.shares)]):
                    # Of several paragraphs in one cell nobody could tell which is meant.
                    if len(cell.paragraphs) == 1:
                        owners[first + column] = cell.paragraphs[0]
                        cells.add(first + column)
    return owners, frozenset(cells)
