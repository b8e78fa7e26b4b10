"""A document as plain text with its styles and numbers, to be read and compared."""

from minutes_app.documents.layout import Layout
from minutes_app.documents.pages.numbers import number_text
from minutes_app.documents.tree import Block, Cell, Document, Imprint, Paragraph, Rule, Table


def outline_text(document: Document, layout: Layout) -> str:
    """Return one line for each paragraph: ``[style] number label text``."""
    lines = [line for block in document.blocks for line in _lines(block, layout)]
    return "\n".join(lines) + "\n"


def plain_text(document: Document, layout: Layout) -> str:
    """Return what a reader reads."""
    lines = outline_text(document, layout).splitlines()
    return "\n".join(line.split("] ", 1)[-1] for line in lines)


def _lines(block: Block, layout: Layout) -> list[str]:
    if isinstance(block, Paragraph):
        return [f"[{block.style}] {_number(block, layout)}{_label(block)}{block.text}"]
    if isinstance(block, Rule):
        return [f"[rule {block.style}] ----"]
    if isinstance(block, Table):
        rows = [block.head, *block.rows] if block.head else list(block.rows)
        return [f"[table {block.style}] {' | '.join(map(_cell, row))}" for row in rows]
    if isinstance(block, Imprint):
        return [f"[imprint {block.style}] {left} | {right}" for left, right in block.rows]
    return ["[page break] "]


def _cell(cell: Cell) -> str:
    return " / ".join(paragraph.text for paragraph in cell.paragraphs)


def _number(paragraph: Paragraph, layout: Layout) -> str:
    numbering = paragraph.numbering
    if numbering is None:
        return ""
    number = number_text(layout.lists[numbering.list][numbering.level], numbering.value)
    return number if number.endswith(("、", "）", "．")) else f"{number} "


def _label(paragraph: Paragraph) -> str:
    label = paragraph.label
    return f"{label} " if label.isascii() and label else label
