"""The flow of a document being composed: blocks in order, with the numbers that they bear.

Every paragraph gets its key here, and here the words that were set by hand take the place of what
was composed: a paragraph that is left out takes no number.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from minutes_app.documents.compose.hand import Hand, set_in
from minutes_app.documents.compose.spans import Spans, merged, plain, text_of
from minutes_app.documents.layout import Layout
from minutes_app.documents.pages.numbers import format_number
from minutes_app.documents.tree import (
    Block,
    ByHand,
    Cell,
    Key,
    LeftOut,
    Numbering,
    Paragraph,
    Table,
)
from minutes_app.domain.ids import Id

Sources = tuple[Id, ...]

TEXT = "text"
"""The place of the paragraph that carries the words of an entry, whatever form it has."""
LEAD = "lead"
"""The place of the words that lead to the points of a voice."""


@dataclass
class Flow:
    """Collects blocks. Whether headings and paragraphs bear numbers is the layout's choice.

    ``places`` tells by entry where it is printed ("7", "7 (b)"), for later reference. ``place``
    of a paragraph is its place in its key; it must not depend on what stands elsewhere.
    """

    layout: Layout
    hand: Hand = field(default_factory=lambda: Hand(()))
    blocks: list[Block] = field(default_factory=list[Block])
    left_out: list[LeftOut] = field(default_factory=list[LeftOut])
    places: dict[Id, str] = field(default_factory=dict[Id, str])
    _headings: list[int] = field(default_factory=list[int])
    _paragraphs: int = 0
    _keys: Counter[Key] = field(default_factory=Counter[Key])
    _shifts: dict[int, int] = field(default_factory=lambda: defaultdict(int))

    def add(self, block: Block) -> None:
        """Add a block as it is; paragraphs that have no key get one."""
        if isinstance(block, Paragraph):
            self._placed(block, "")
        elif isinstance(block, Table):
            self.blocks.append(self._with_keys(block))
        else:
            self.blocks.append(block)

    def line(
        self, style: str, text: str, *, label: str = "", sources: Sources = (), place: str = ""
    ) -> bool:
        """Add a paragraph of one text; nothing where there is none. Tell whether it is there."""
        return bool(text) and self.spans(
            style, plain(text), label=label, sources=sources, place=place
        )

    def spans(
        self, style: str, spans: Sequence[Spans] | Spans, *, label: str = "",
        sources: Sources = (), place: str = "",
    ) -> bool:  # fmt: skip
        """Add a paragraph without a number; tell whether it is there."""
        flat = [span for item in spans for span in (item if isinstance(item, tuple) else (item,))]
        return self._placed(Paragraph(style, merged(flat), label=label, sources=sources), place)

    def heading(self, text: str, level: int, sources: Sources = (), *, place: str = "") -> None:
        """Add a heading. Level 0 is the highest; what is deeper than the styles keeps the last."""
        deepest = max(i for i in range(1, 10) if f"heading-{i}" in self.layout.styles) - 1
        level = min(level, deepest)
        before = self._headings
        counts = [*before, *([0] * (level + 1))][: level + 1]
        counts[level] += 1
        self._headings = counts
        numbering = None
        if level < len(self.layout.lists.get("headings", ())):
            numbering = Numbering("headings", level, counts[level])
        made = Paragraph(f"heading-{level + 1}", plain(text), numbering, sources=sources)
        made, kept = self._put(made, place or ("" if sources else f"heading.{text}"))
        if not kept:
            self._headings = before
        self._add_after(made, kept=kept)

    def paragraph(
        self, spans: Spans, sources: Sources = (), *, leads: bool = False, place: str = ""
    ) -> None:
        """Add a paragraph of the text; ``leads``: points of its own follow it."""
        if not text_of(spans):
            return
        style = "lead-in" if leads else self._body_style
        made = Paragraph(style, merged(spans), self._next_number(), sources=sources)
        made, kept = self._put(made, place)
        if kept:
            self._counted(sources)
        self._add_after(made, kept=kept)

    def point(
        self, level: int, value: int, spans: Spans, sources: Sources = (), *, place: str = ""
    ) -> None:
        """Add a point of a list."""
        if not text_of(spans):
            return
        levels = self.layout.lists["points"]
        level = min(level, len(levels) - 1)
        if value == 1:
            self._shifts[level] = 0
        # Points that were left out or added by hand move those after them.
        value += self._shifts[level]
        style = levels[level].style or "point"
        made = Paragraph(style, merged(spans), Numbering("points", level, value), sources=sources)
        made, kept = self._put(made, place)
        if kept:
            number = levels[level].pattern
            number = number.replace("{n}", format_number(levels[level].format, value))
            printed = f"{self._paragraphs} {number}" if self._paragraphs else number
            # The words that lead to a list stand for its first point; its place is the point.
            self.places.update(dict.fromkeys(sources[:1], printed))
            self._note_place(sources, printed)
        else:
            self._shifts[level] -= 1
        self._add_after(made, kept=kept)

    def _placed(self, composed: Paragraph, place: str) -> bool:
        made, kept = self._put(composed, place)
        self._add_after(made, kept=kept)
        return kept

    @property
    def _body_style(self) -> str:
        return "paragraph" if self.layout.lists.get("paragraphs") else "body"

    def _next_number(self) -> Numbering | None:
        numbered = bool(self.layout.lists.get("paragraphs"))
        return Numbering("paragraphs", 0, self._paragraphs + 1) if numbered else None

    def _counted(self, sources: Sources) -> None:
        if self.layout.lists.get("paragraphs"):
            self._paragraphs += 1
            self._note_place(sources, str(self._paragraphs))

    def _put(self, composed: Paragraph, place: str) -> tuple[Paragraph, bool]:
        """Add a paragraph under its key, in the words that were set by hand, if any were.

        Returns it with its key, and whether it is there; one that is left out is not.
        """
        key = self._key(composed, place)
        said = self.hand.take(key, composed.sources)
        if said is None:
            made = replace(composed, key=key)
            self.blocks.append(made)
            return made, True
        by_hand = ByHand(said.id, composed.text)
        spans = set_in(composed.spans, said.text) if said.text else composed.spans
        made = replace(composed, spans=spans, key=key, by_hand=by_hand)
        if said.text:
            self.blocks.append(made)
        else:
            self.left_out.append(LeftOut(made, self._last_key()))
        return made, bool(said.text)

    def _add_after(self, anchor: Paragraph, *, kept: bool) -> None:
        """Add what was added by hand after a paragraph, each of the kind that fits there."""
        added = self.hand.take_added(anchor.key, anchor.sources)
        for count, wording in enumerate(added, start=1 if kept else 0):
            style, numbering = anchor.style, None
            if anchor.numbering and anchor.numbering.list == "points":
                level = anchor.numbering.level
                self._shifts[level] += 1
                numbering = Numbering("points", level, anchor.numbering.value + count)
            elif style in _OF_THE_TEXT or style.startswith("heading-"):
                style, numbering = self._body_style, self._next_number()
                self._counted(())
            key, by_hand = Key(None, f"added.{wording.id}"), ByHand(wording.id, added=True)
            self.blocks.append(
                Paragraph(style, plain(wording.text), numbering, key=key, by_hand=by_hand)
            )

    def _key(self, paragraph: Paragraph, place: str) -> Key:
        """Return the key of a paragraph: what has none said is told by what it is."""
        if paragraph.key.place:
            self._keys[paragraph.key] += 1
            return paragraph.key
        entry = paragraph.sources[0] if paragraph.sources else None
        place = place or (TEXT if entry else _place_of(paragraph))
        key = Key(entry, place)
        while self._keys[key]:
            self._keys[Key(entry, place)] += 1
            key = Key(entry, f"{place}.{self._keys[Key(entry, place)]}")
        self._keys[key] += 1
        return key

    def _last_key(self) -> Key | None:
        last = next((one for one in reversed(self.blocks) if isinstance(one, Paragraph)), None)
        return last.key if last else None

    def _with_keys(self, table: Table) -> Table:
        """Return a table whose paragraphs have keys, in the words that were set by hand."""
        name = table.style
        head = tuple(self._cell(cell, f"{name}.head") for cell in table.head)
        rows = tuple(self._row(row, name) for row in table.rows)
        return replace(table, head=head, rows=rows)

    def _row(self, row: tuple[Cell, ...], name: str) -> tuple[Cell, ...]:
        """Return a row: what carries no entry is found again by what the row is about."""
        about = _about(row)
        return tuple(
            self._cell(cell, f"{name}.{column}", about) for column, cell in enumerate(row, start=1)
        )

    def _cell(self, cell: Cell, place: str, about: str = "") -> Cell:
        told = cell.paragraphs
        places = [place if one.sources or not about else f"{place}.{about}" for one in told]
        return replace(cell, paragraphs=tuple(map(self._in_cell, told, places)))

    def _in_cell(self, composed: Paragraph, place: str) -> Paragraph:
        key = self._key(composed, place)
        said = self.hand.take(key, composed.sources)
        if said is None:
            return replace(composed, key=key)
        spans, by_hand = set_in(composed.spans, said.text), ByHand(said.id, composed.text)
        return replace(composed, spans=spans, key=key, by_hand=by_hand)

    def _note_place(self, sources: Sources, place: str) -> None:
        for source in sources:
            self.places.setdefault(source, place)


_OF_THE_TEXT = frozenset({"paragraph", "body", "lead-in"})


def _about(row: tuple[Cell, ...]) -> str:
    """Return what a row of a table is about: its first words that are no number."""
    texts = (paragraph.text.strip() for cell in row for paragraph in cell.paragraphs)
    return next((text for text in texts if text and not text.strip(".、").isdigit()), "")


def _place_of(paragraph: Paragraph) -> str:
    """Return the place of a paragraph that carries no entry and was given none."""
    label = paragraph.label.strip(" :：")
    return f"{paragraph.style}.{label}" if label else f"paper.{paragraph.style}"
