"""What stands on the pages of a PDF file, measured: places in mm from the top-left corner.

Nothing here knows who made the file, so that an inspector measures a PDF of Word or LibreOffice
with the same ruler as one of this program.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

POINTS_PER_MM = 72 / 25.4
_SAME_LINE = 0.25
"""mm by which baselines of one line may differ."""
_BACK = 1.3
"""Ems that the pen may step back inside a line: the white halves of two marks that meet."""
_WIDE_GAP = 2.0
"""Ems of white between two pieces of one line (columns, the two ends of an imprint)."""


class Rect(NamedTuple):
    """A rectangle on a page, in mm."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """Width in mm."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Height in mm."""
        return self.bottom - self.top


class Glyph(NamedTuple):
    """A glyph: ``text`` is what it means ("" unknown), ``size`` points, the rest mm.

    ``advance`` is how far the pen moves for it by itself, without extra spacing. ``shown`` tells
    that it has an outline of its own (and is not the box of a missing character). Of one that is
    ``turned`` upside down (a folded card) ``x`` and ``baseline`` are those of the upright glyph
    that fills the same box.
    """

    text: str
    x: float
    baseline: float
    advance: float
    size: float
    face: int
    colour: str
    shown: bool
    turned: bool = False

    @property
    def right(self) -> float:
        """Where the pen stands after it."""
        return self.x + self.advance


class Stroke(NamedTuple):
    """A filled box or a straight line: its place in mm and its colour."""

    left: float
    top: float
    right: float
    bottom: float
    colour: str

    @property
    def rect(self) -> Rect:
        """Its place."""
        return Rect(self.left, self.top, self.right, self.bottom)

    @property
    def lying(self) -> bool:
        """Whether it is a rule across the page."""
        return self.right - self.left > 10 * (self.bottom - self.top)


@dataclass(frozen=True, slots=True)
class MeasuredFace:
    """A face in the file. ``name`` is without the mark of a subset."""

    name: str
    embedded: bool
    readable: bool
    """Whether the file says which characters its codes mean."""


class MeasuredLine:
    """Glyphs on one baseline, in the order in which the file paints them."""

    __slots__ = ("__dict__", "glyphs", "page")

    def __init__(self, page: int, glyphs: tuple[Glyph, ...]) -> None:
        self.page = page
        self.glyphs = glyphs

    @cached_property
    def text(self) -> str:
        """What it says."""
        return "".join(glyph.text for glyph in self.glyphs)

    @cached_property
    def ink(self) -> tuple[Glyph, ...]:
        """The glyphs that are no blanks."""
        return tuple(glyph for glyph in self.glyphs if glyph.text.strip() or not glyph.text)

    @cached_property
    def rect(self) -> Rect:
        """The em boxes of its ink, or of its blanks where it has none."""
        return rect_of(self.ink or self.glyphs)

    @property
    def baseline(self) -> float:
        """Its baseline in mm from the top of the page."""
        return self.glyphs[0].baseline

    @cached_property
    def size(self) -> float:
        """The size of its largest glyph in points."""
        return max(glyph.size for glyph in self.glyphs)


@dataclass(frozen=True, slots=True)
class MeasuredPage:
    """A page: its paper in mm, its lines in the order of the file, boxes and rules."""

    number: int
    width: float
    height: float
    lines: tuple[MeasuredLine, ...]
    strokes: tuple[Stroke, ...]


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What a file says of itself besides its pages.

    ``archival`` is its claim ("3B" for PDF/A-3b, "" for none); ``faults`` are what a validator
    says against that claim. ``attachments`` maps names of files inside to how they are related.
    """

    title: str = ""
    language: str = ""
    tagged: bool = False
    bookmarks: int = 0
    archival: str = ""
    faults: tuple[str, ...] = ()
    attachments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MeasuredFile:
    """A measured PDF."""

    pages: tuple[MeasuredPage, ...]
    faces: tuple[MeasuredFace, ...]
    facts: FileFacts


def rect_of(glyphs: tuple[Glyph, ...]) -> Rect:
    """Return the rectangle around the em boxes of some glyphs (0.88 above the baseline)."""
    return Rect(
        min(glyph.x for glyph in glyphs),
        min(glyph.baseline - 0.88 * glyph.size / POINTS_PER_MM for glyph in glyphs),
        max(glyph.right for glyph in glyphs),
        max(glyph.baseline + 0.12 * glyph.size / POINTS_PER_MM for glyph in glyphs),
    )


def lines_of(page: int, glyphs: list[Glyph]) -> tuple[MeasuredLine, ...]:
    """Return glyphs in the order of the file as lines: a new baseline or a step back ends one."""
    lines: list[MeasuredLine] = []
    current: list[Glyph] = []
    left = right = base = reach = 0.0
    for glyph in glyphs:
        step = left - glyph.right if glyph.turned else glyph.x - right
        new = not -_BACK * reach <= step <= _WIDE_GAP * reach
        if current and (new or abs(glyph.baseline - base) > _SAME_LINE):
            lines.append(MeasuredLine(page, tuple(current)))
            current = []
        current.append(glyph)
        reach = glyph.size / POINTS_PER_MM
        left, right, base = glyph.x, glyph.x + glyph.advance, glyph.baseline
    if current:
        lines.append(MeasuredLine(page, tuple(current)))
    return tuple(lines)


def em(size: float) -> float:
    """Return an em of a size in mm."""
    return size / POINTS_PER_MM
