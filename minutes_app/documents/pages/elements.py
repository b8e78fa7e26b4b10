"""What everything on the pages is: the structure that a reader who cannot see them is told.

The elements of a document stand in reading order, each after its parent. What belongs to none
(page numbers, rules, the repeated head of a table) is an artifact of the pages.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from minutes_app.documents.layout import Layout, ListLevel, NumberFormat
from minutes_app.documents.pages.numbers import paragraph_number
from minutes_app.documents.tree import Block, Document, Imprint, Numbering, Paragraph, Table

ARTIFACT = -1
"""The element of what is no part of the text."""
_DEEPEST_HEADING = 6


class Role(StrEnum):
    """What an element is, by the names of the PDF standard."""

    DOCUMENT = "Document"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    HEADING_3 = "H3"
    HEADING_4 = "H4"
    HEADING_5 = "H5"
    HEADING_6 = "H6"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD_CELL = "TH"
    CELL = "TD"
    BLOCK = "Sect"


class Element(NamedTuple):
    """An element and its parent's number; the document's own parent is ``ARTIFACT``.

    A list knows how it is numbered, a table has a title and a description.
    """

    role: Role
    parent: int
    form: NumberFormat | None = None
    title: str = ""
    description: str = ""


class Places(NamedTuple):
    """Which elements the lines of a block belong to.

    ``first`` is that of a paragraph (the body of a point: its label stands right before it) or of
    the first text of an imprint. ``rows`` has the first cell of each row of a table, head first.
    """

    first: int = ARTIFACT
    rows: tuple[int, ...] = ()


class _Open(NamedTuple):
    """A list that goes on: which, how deep, its element, and the body of its last point."""

    name: str
    level: int
    element: int
    body: int


@dataclass(slots=True)
class _Builder:
    layout: Layout
    shift: int
    elements: list[Element] = field(default_factory=lambda: [Element(Role.DOCUMENT, ARTIFACT)])
    lists: list[_Open] = field(default_factory=list[_Open])
    heading: int = 0

    def block(self, block: Block) -> Places:
        """Add the elements of a block."""
        if isinstance(block, Paragraph):
            return Places(self._paragraph(block))
        self.lists.clear()
        if isinstance(block, Table):
            return self._table(block)
        return self._imprint(block) if isinstance(block, Imprint) else Places()

    def _add(self, role: Role, parent: int = 0, form: NumberFormat | None = None) -> int:
        self.elements.append(Element(role, parent, form))
        return len(self.elements) - 1

    def _paragraph(self, paragraph: Paragraph) -> int:
        level = heading_level(paragraph, self.layout, self.shift)
        if level:
            self.lists.clear()
            self.heading = min(level, self.heading + 1, _DEEPEST_HEADING)
            return self._add(Role(f"H{self.heading}"))
        number, form = paragraph_number(paragraph, self.layout)
        if number and form and paragraph.numbering:
            return self._point(paragraph.numbering, form)
        self.lists.clear()
        return self._add(Role.PARAGRAPH)

    def _point(self, numbering: Numbering, form: ListLevel) -> int:
        """Add a point to the list that goes on, or to a new one, within the point above it.

        Points begin anew under a numbered paragraph; the paragraphs go on after them.
        """
        name, level, lists = numbering.list, numbering.level, self.lists
        begins = numbering.value == 1 and all(one.name != name for one in lists)
        while lists and not begins and not (lists[-1].name == name and lists[-1].level <= level):
            lists.pop()
        if begins or not lists or lists[-1].level < level:
            within = lists[-1].body if lists else 0
            lists.append(_Open(name, level, self._add(Role.LIST, within, form.format), 0))
        item = self._add(Role.ITEM, lists[-1].element)
        self._add(Role.LABEL, item)
        body = self._add(Role.BODY, item)
        lists[-1] = lists[-1]._replace(body=body)
        return body

    def _table(self, table: Table) -> Places:
        self.elements.append(
            Element(Role.TABLE, 0, title=table.caption, description=table.description)
        )
        number, rows = len(self.elements) - 1, list[int]()
        for row in ((table.head,) if table.head else ()) + table.rows:
            line = self._add(Role.ROW, number)
            rows.append(line + 1)
            role = Role.HEAD_CELL if row is table.head else Role.CELL
            for _ in range(min(len(row), len(table.shares))):
                self._add(role, line)
        return Places(number, tuple(rows))

    def _imprint(self, imprint: Imprint) -> Places:
        block = self._add(Role.BLOCK)
        for text in (text for row in imprint.rows for text in row if text):
            self._add(Role.PARAGRAPH, block)
            del text
        return Places(block + 1)


def heading_level(paragraph: Paragraph, layout: Layout, shift: int) -> int:
    """Return how deep a paragraph is a heading, 0 for none: titles stand above the outline."""
    style = layout.styles.get(paragraph.style)
    if paragraph.style == "title" or paragraph.style.startswith("title-"):
        return 1
    if paragraph.style == "annex-title":
        return 1 + shift
    return style.outline + shift if style and style.outline else 0


def document_elements(
    document: Document, layout: Layout
) -> tuple[tuple[Element, ...], Sequence[Places]]:
    """Return the elements of a document, and for each of its blocks which are its own."""
    titled = any(
        isinstance(block, Paragraph) and block.style.startswith("title")
        for block in document.blocks
    )
    builder = _Builder(layout, 1 if titled else 0)
    places = [builder.block(block) for block in document.blocks]
    return tuple(builder.elements), places
