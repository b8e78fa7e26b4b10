"""The texts of a document's blocks, in reading order."""

from collections.abc import Iterator

from minutes_app.documents.layout import Layout
from minutes_app.documents.pages.numbers import paragraph_number
from minutes_app.documents.tree import Block, Cell, Imprint, Paragraph, Table


def block_texts(block: Block, layout: Layout) -> Iterator[str]:
    """Yield every text of a block: numbers, labels, spans, cells, the imprint's rows."""
    match block:
        case Paragraph():
            yield from _paragraph_texts(block, layout)
        case Table():
            for row in (block.head, *block.rows):
                yield from _cell_texts(row, layout)
        case Imprint():
            for left, right in block.rows:
                yield left
                yield right
        case _:
            return


def _paragraph_texts(paragraph: Paragraph, layout: Layout) -> Iterator[str]:
    yield paragraph_number(paragraph, layout)[0]
    yield paragraph.label
    for span in paragraph.spans:
        yield span.text


def _cell_texts(cells: tuple[Cell, ...], layout: Layout) -> Iterator[str]:
    for cell in cells:
        for paragraph in cell.paragraphs:
            yield from _paragraph_texts(paragraph, layout)
