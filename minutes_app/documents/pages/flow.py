"""What flows down the pages: set blocks with their distances and what keeps them together."""

from dataclasses import dataclass

from minutes_app.documents.pages.items import Box, Line, Placed
from minutes_app.domain.ids import Id


@dataclass(frozen=True, slots=True)
class TextFlow:
    """A set paragraph. ``orphans`` lines at least stay together at either end of a page break."""

    lines: tuple[Line, ...]
    before: float
    after: float
    keep_with_next: bool
    orphans: int
    sources: tuple[Id, ...] = ()
    heading: tuple[int, str] | None = None
    """Level and title of a bookmark."""
    tail: bool = False
    """Whether the last lines of the text before it must stand on its page (a signature)."""
    top: float | None = None
    """Distance of the first line's ink from the top of the text area (first block only)."""
    below: float = 0.0
    """Room of the last line below its type."""

    @property
    def height(self) -> float:
        """Height of the lines without the distances."""
        return sum(line.height for line in self.lines)


@dataclass(frozen=True, slots=True)
class RuleFlow:
    """A rule across the text area, or wider; its boxes relative to the pen."""

    boxes: tuple[Box, ...]
    height: float
    before: float
    after: float
    from_type: bool = False
    """Whether ``before`` is measured from the type above, not from the room of its line."""


@dataclass(frozen=True, slots=True)
class SetCell:
    """A cell's lines with their distance from the cell's top, and its entries.

    ``turned`` is the width of the text of a cell that stands upside down, 0 of all others.
    """

    x: float
    lines: tuple[tuple[float, Line], ...]
    height: float
    sources: tuple[Id, ...] = ()
    turned: float = 0


@dataclass(frozen=True, slots=True)
class SetRow:
    """A table row: its cells, and its height with padding."""

    cells: tuple[SetCell, ...]
    height: float


@dataclass(frozen=True, slots=True)
class TableLook:
    """The lines of a table: where its columns stand and how they are drawn, in points."""

    edges: tuple[float, ...]
    outer: float
    inner: float
    colour: str
    fill: str
    padding: float
    marks: float = 0
    """Length of the marks to cut by that stand for the lines; 0 for lines."""


@dataclass(frozen=True, slots=True)
class TableFlow:
    """A set table. ``together`` of its last rows stand on one page."""

    head: SetRow | None
    rows: tuple[SetRow, ...]
    look: TableLook
    before: float
    after: float
    together: int = 0


@dataclass(frozen=True, slots=True)
class BreakFlow:
    """A forced page break."""


@dataclass(frozen=True, slots=True)
class ImprintFlow:
    """The set imprint: lines and rules relative to its top-left corner."""

    lines: tuple[Placed, ...]
    boxes: tuple[Box, ...]
    height: float
    even: bool = False
    """Whether it stands on a page with an even number."""


Flow = TextFlow | RuleFlow | TableFlow | BreakFlow | ImprintFlow
