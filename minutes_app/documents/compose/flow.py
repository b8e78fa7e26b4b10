"""The flow of a document being composed: blocks in order, with the numbers that they bear."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from minutes_app.documents.compose.spans import Spans, merged, plain, text_of
from minutes_app.documents.layout import Layout
from minutes_app.documents.pages.numbers import format_number
from minutes_app.documents.tree import Block, Numbering, Paragraph
from minutes_app.domain.ids import Id

Sources = tuple[Id, ...]


@dataclass
class Flow:
    """Collects blocks. Whether headings and paragraphs bear numbers is the layout's choice.

    ``places`` tells by entry where it is printed ("7", "7 (b)"), for later reference.
    """

    layout: Layout
    blocks: list[Block] = field(default_factory=list[Block])
    places: dict[Id, str] = field(default_factory=dict[Id, str])
    _headings: list[int] = field(default_factory=list[int])
    _paragraphs: int = 0

    def add(self, block: Block) -> None:
        """Add a block as it is."""
        self.blocks.append(block)

    def line(self, style: str, text: str, *, label: str = "", sources: Sources = ()) -> None:
        """Add a paragraph of one text; nothing where there is none."""
        if text:
            self.spans(style, plain(text), label=label, sources=sources)

    def spans(
        self, style: str, spans: Sequence[Spans] | Spans, *, label: str = "", sources: Sources = ()
    ) -> None:
        """Add a paragraph without a number."""
        flat = [span for item in spans for span in (item if isinstance(item, tuple) else (item,))]
        self.add(Paragraph(style, merged(flat), label=label, sources=sources))

    def heading(self, text: str, level: int, sources: Sources = ()) -> None:
        """Add a heading. Level 0 is the highest; what is deeper than the styles keeps the last."""
        deepest = max(i for i in range(1, 10) if f"heading-{i}" in self.layout.styles) - 1
        level = min(level, deepest)
        counts = [*self._headings, *([0] * (level + 1))][: level + 1]
        counts[level] += 1
        self._headings = counts
        numbering = None
        if level < len(self.layout.lists.get("headings", ())):
            numbering = Numbering("headings", level, counts[level])
        self.add(Paragraph(f"heading-{level + 1}", plain(text), numbering, sources=sources))

    def paragraph(self, spans: Spans, sources: Sources = (), *, leads: bool = False) -> None:
        """Add a paragraph of the text; ``leads``: points of its own follow it."""
        if not text_of(spans):
            return
        numbered = "paragraphs" in self.layout.lists
        style = "lead-in" if leads else "paragraph" if numbered else "body"
        numbering = None
        if numbered:
            self._paragraphs += 1
            numbering = Numbering("paragraphs", 0, self._paragraphs)
            self._note_place(sources, str(self._paragraphs))
        self.add(Paragraph(style, merged(spans), numbering, sources=sources))

    def point(self, level: int, value: int, spans: Spans, sources: Sources = ()) -> None:
        """Add a point of a list."""
        if not text_of(spans):
            return
        levels = self.layout.lists["points"]
        level = min(level, len(levels) - 1)
        style = levels[level].style or "point"
        number = levels[level].pattern.replace("{n}", format_number(levels[level].format, value))
        place = f"{self._paragraphs} {number}" if self._paragraphs else number
        # The words that lead to a list stand for its first point; its place is the point.
        self.places.update(dict.fromkeys(sources[:1], place))
        self._note_place(sources, place)
        self.add(
            Paragraph(style, merged(spans), Numbering("points", level, value), sources=sources)
        )

    def _note_place(self, sources: Sources, place: str) -> None:
        for source in sources:
            self.places.setdefault(source, place)
