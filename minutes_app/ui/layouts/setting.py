"""The pages of a draft, made off the window's thread."""

import threading
from dataclasses import dataclass, replace

from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import layout_of_text
from minutes_app.documents.pages import Typesetter
from minutes_app.documents.tree import Block, Cell, Document, Imprint, Paragraph, Table
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import House
from minutes_app.domain.records import MeetingRecord
from minutes_app.services.papers.publishing import compose_minutes, faces_for
from minutes_app.ui.preview.setting import Sheets, sheets_of

MARK = Id("layouts-mark")
"""Stands for the paragraphs of the style that is being changed."""
_MOST_BLOCKS = 160
"""Blocks that are set: some ten pages, which show what a layout does, and at once."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be shown: a layout, over a record, with the paragraphs of one style marked."""

    name: str
    definition: str
    record: MeetingRecord
    house: House | None
    style: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """Pages of a draft; ``whole`` where they are all that there are."""

    sheets: Sheets
    whole: bool


class DraftSetter:
    """Sets drafts, one after the other; the composed words and the fonts serve the next, too."""

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._last: tuple[object, Typesetter] | None = None

    def set(self, wish: Wish) -> Shown:
        """Return the first pages of a draft. Raises ``LayoutError`` and ``FaceError``."""
        with self._turn:
            layout = layout_of_text(wish.definition, wish.name)
            setter = self._setter(layout)
            composed = compose_minutes(wish.record, layout, wish.house)
            first = beginning(composed)
            sheets = sheets_of(marked(first, wish.style), layout, setter)
            return Shown(sheets, whole=first is composed)

    def _setter(self, layout: Layout) -> Typesetter:
        if self._last is not None and self._last[0] == layout:
            return self._last[1]
        same = self._last is not None and self._last[1].layout.faces == layout.faces
        faces = self._last[1].faces if self._last is not None and same else faces_for(layout)
        faces.resolve()
        setter = Typesetter(layout, faces, lenient=True)
        self._last = (layout, setter)
        return setter


def beginning(document: Document) -> Document:
    """Return the first pages of a document, and what stands at its very end."""
    if len(document.blocks) <= _MOST_BLOCKS:
        return document
    end = [one for one in document.blocks[_MOST_BLOCKS:] if isinstance(one, Imprint)]
    return replace(document, blocks=(*document.blocks[:_MOST_BLOCKS], *end))


def marked(document: Document, style: str) -> Document:
    """Return a document in which the paragraphs of one style come from ``MARK``, others nowhere."""
    return replace(document, blocks=tuple(_marked(block, style) for block in document.blocks))


def _marked(block: Block, style: str) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, sources=(MARK,) if block.style == style else ())
    if isinstance(block, Table):
        return replace(
            block,
            head=tuple(_cell(cell, style) for cell in block.head),
            rows=tuple(tuple(_cell(cell, style) for cell in row) for row in block.rows),
        )
    return block


def _cell(cell: Cell, style: str) -> Cell:
    marked_ones = tuple(_marked(one, style) for one in cell.paragraphs)
    return replace(cell, paragraphs=tuple(one for one in marked_ones if isinstance(one, Paragraph)))
