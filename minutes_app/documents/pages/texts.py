"""The texts of a document's blocks, in reading order."""

from collections.abc import Iterator

from minutes_app.documents.tree import Block, Cell, Imprint, Paragraph, Table


def block_texts(block: Block) -> Iterator[str]:
    """Yield every text of a block: labels, spans, cells, the imprint's rows."""
    match block:
        case Paragraph():
            yield from _paragraph_texts(block)
        case Table():
            for row in (block.head, *block.rows):
                yield from _cell_texts(row)
        case Imprint():
            for left, right in block.rows:
                yield left
                yield right
        case _:
            return


def _paragraph_texts(paragraph: Paragraph) -> Iterator[str]:
    yield paragraph.label
    for span in paragraph.spans:
        yield span.text


def _cell_texts(cells: tuple[Cell, ...]) -> Iterator[str]:
    for cell in cells:
        for paragraph in cell.paragraphs:
            yield from _paragraph_texts(paragraph)
