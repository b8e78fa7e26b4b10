"""The display list: what stands where on each page, in points from the top-left corner.

Painters (PDF, the window's preview) draw these items and decide nothing, so that they cannot
differ.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from minutes_app.documents.layout import Stroke
from minutes_app.documents.pages.elements import ARTIFACT, Element
from minutes_app.domain.ids import Id


class Ink(NamedTuple):
    """What a run of glyphs is painted with.

    ``bold`` and ``italic`` ask the painter to make up for a weight or slant that the family lacks.
    ``stroke`` is a line along the glyphs; it lies among the boxes of the page.
    """

    face: int
    colour: str
    bold: bool = False
    italic: bool = False
    stroke: Stroke = Stroke.NONE


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one face on one line.

    The pen starts at ``x`` on ``baseline``; each character advances by its own width, by
    ``spacing``, and after a space (U+0020) by ``word_spacing`` too. A ``turned`` run stands upside
    down: its pen goes to the left.
    """

    text: str
    ink: Ink
    size: float
    x: float
    baseline: float
    spacing: float = 0
    word_spacing: float = 0
    turned: bool = False

    def moved(self, x: float, y: float) -> "GlyphRun":
        """Return the run moved right and down."""
        return GlyphRun(
            self.text,
            self.ink,
            self.size,
            self.x + x,
            self.baseline + y,
            self.spacing,
            self.word_spacing,
            self.turned,
        )


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle: a rule, a line of a table, a shade."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Line:
    """A set line: its runs relative to the column's left edge and the line's top."""

    runs: tuple[GlyphRun, ...]
    height: float
    width: float
    """Width of the ink from the column's left edge to the end of the last run."""
    lead: int = 0
    """So many runs at the start are the number of a point."""
    blank: bool = False
    """Whether the line was broken at a space, which is not among its runs."""


class Placed(NamedTuple):
    """A line, where its column's left edge and its top lie on the page, and what it belongs to.

    ``element`` is the number of an element, ``ARTIFACT`` for none.
    """

    x: float
    y: float
    line: Line
    element: int = ARTIFACT


@dataclass(frozen=True, slots=True)
class Extent:
    """How far down the page something that came from ``source`` reaches."""

    source: Id
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A heading: its level from 1, its page from 0, its top in points."""

    title: str
    level: int
    page: int
    y: float


@dataclass(frozen=True, slots=True)
class Page:
    """A page. ``lines`` and ``boxes`` are what is painted, boxes first."""

    width: float
    height: float
    lines: tuple[Placed, ...]
    boxes: tuple[Box, ...]
    extents: tuple[Extent, ...]

    @property
    def runs(self) -> Iterator[GlyphRun]:
        """The glyph runs in reading order, placed on the page."""
        for x, y, line, _ in self.lines:
            for run in line.runs:
                yield run.moved(x, y)


@dataclass(frozen=True, slots=True)
class Pages:
    """A typeset document. ``missing`` are the characters that no face shows (lenient only).

    ``elements`` say what the lines are, in reading order; the first one is the document.
    ``imprint_apart`` says that the imprint stands on a page without text.
    """

    pages: tuple[Page, ...]
    bookmarks: tuple[Bookmark, ...]
    missing: str = ""
    elements: tuple[Element, ...] = ()
    imprint_apart: bool = False

    def __len__(self) -> int:
        return len(self.pages)
