"""The sheets that pagination fills: text area, pen, and what has been placed so far."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from minutes_app.documents.layout import Page as PaperSize
from minutes_app.documents.pages.elements import ARTIFACT
from minutes_app.documents.pages.items import Bookmark, Box, Extent, Line, Page, Placed
from minutes_app.domain.ids import Id

_MM = 72 / 25.4
TOLERANCE = 0.05


@dataclass(slots=True)
class Sheet:
    """A page being filled. ``plain`` sheets bear no page number."""

    lines: list[Placed] = field(default_factory=list[Placed])
    boxes: list[Box] = field(default_factory=list[Box])
    extents: list[Extent] = field(default_factory=list[Extent])
    plain: bool = False

    @property
    def empty(self) -> bool:
        """Whether nothing stands on it."""
        return not self.lines and not self.boxes


class Sheets:
    """All sheets, and the pen: ``y`` is where the next thing may stand."""

    def __init__(self, paper: PaperSize) -> None:
        self.paper = paper
        self.left = paper.left * _MM
        self.top = paper.top * _MM
        self.width = paper.text_width * _MM
        self.bottom = (paper.height - paper.bottom) * _MM
        self.sheets = [Sheet()]
        self.bookmarks: list[Bookmark] = []
        self.imprint_apart = False
        self.y = self.top
        self.after = 0.0
        """Distance that the last block asks for below itself."""
        self.element = ARTIFACT
        """What the lines belong to that are placed next."""
        self.forced = True
        """Whether the page began by order (the first one, or after a page break)."""

    @property
    def sheet(self) -> Sheet:
        """The sheet being filled."""
        return self.sheets[-1]

    @property
    def fresh(self) -> bool:
        """Whether nothing stands on the sheet yet."""
        return self.sheet.empty

    def room(self) -> float:
        """Return what is left of the text area below the pen."""
        return self.bottom - self.y + TOLERANCE

    @property
    def odd(self) -> bool:
        """Whether the sheet being filled has an odd number."""
        return len(self.sheets) % 2 == 1

    def new_sheet(self, *, forced: bool = False, plain: bool = False) -> None:
        """Start the next sheet."""
        self.sheets.append(Sheet(plain=plain))
        self.y, self.after, self.forced = self.top, 0.0, forced

    def gap(self, before: float) -> float:
        """Return the distance to keep before a block: none at the top of a page begun by need."""
        if self.fresh:
            return before if self.forced else 0.0
        return self.after + before

    def put(self, line: Line) -> None:
        """Place a line at the pen."""
        self.sheet.lines.append(Placed(self.left, self.y, line, self.element))
        self.y += line.height

    def draw(self, boxes: Iterable[Box]) -> None:
        """Place boxes that are relative to the pen."""
        self.sheet.boxes.extend(
            Box(self.left + box.x, self.y + box.y, box.width, box.height, box.colour)
            for box in boxes
        )

    def mark(self, sources: tuple[Id, ...], top: float, bottom: float) -> None:
        """Note which entries stand between two heights of this sheet."""
        self.sheet.extents.extend(Extent(source, top, bottom) for source in sources)

    def finished(self) -> tuple[Page, ...]:
        """Return the pages."""
        width, height = self.paper.width * _MM, self.paper.height * _MM
        return tuple(
            Page(width, height, tuple(s.lines), tuple(s.boxes), tuple(s.extents))
            for s in self.sheets
        )
