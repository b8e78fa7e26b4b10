"""Setting the blocks of a document one by one, each remembered by what it says."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from minutes_app.documents.choices import ImprintPage
from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Align, ImprintStyle, Layout, RuleStyle, Style, TableStyle
from minutes_app.documents.pages.flow import (
    BreakFlow,
    Flow,
    ImprintFlow,
    RuleFlow,
    SetCell,
    SetRow,
    TableFlow,
    TableLook,
    TextFlow,
)
from minutes_app.documents.pages.items import Box, GlyphRun, Line, Placed
from minutes_app.documents.pages.numbers import paragraph_number
from minutes_app.documents.pages.paragraphs import POINTS_PER_MM, ParagraphSetter
from minutes_app.documents.pages.rules import rule_boxes, rule_height
from minutes_app.documents.tree import (
    Block,
    Cell,
    Imprint,
    PageBreak,
    Paragraph,
    Rule,
    Span,
    Table,
    plain_paragraph,
)
from minutes_app.domain.meetings import Language

_TITLE_LENGTH = 200
_LONGEST_LABEL = 6
_BETWEEN_NAMES = re.compile("([，、；。]+)")
_Set = TypeVar("_Set", bound=object)


class BlockSetter:
    """Turns blocks into set ones. What was not used between two calls of ``start`` is forgotten."""

    def __init__(
        self, layout: Layout, faces: Faces, language: Language, missing: Callable[[str], str]
    ) -> None:
        self._layout = layout
        self._language = language
        self._setter = ParagraphSetter(layout, faces, language, missing)
        self._width = layout.page.text_width * POINTS_PER_MM
        self._known: dict[object, object] = {}
        self._before: dict[object, object] = {}

    def start(self) -> None:
        """Begin a run over a document."""
        self._before, self._known = self._known, {}

    def set(self, block: Block, number: int) -> Flow:
        """Set a block, the ``number``-th of its document."""
        match block:
            case Paragraph():
                return self._text(block, first=number == 0)
            case Table():
                return self._remembered(("table", block), lambda: self._table(block))
            case Rule():
                return self._rule(block)
            case PageBreak():
                return BreakFlow()
            case Imprint():
                return self._remembered(("imprint", block), lambda: self._imprint(block))

    def lines(self, paragraph: Paragraph, width: float) -> tuple[Line, ...]:
        """Set a paragraph's lines in a column."""
        key = (paragraph, width)
        return self._remembered(key, lambda: self._setter.set(paragraph, width))

    def line_height(self, style: str) -> float:
        """Return the line height of a style."""
        return self._setter.metrics(style).height

    def style(self, name: str) -> Style:
        """Return a paragraph style."""
        return self._setter.style(name)

    def _remembered(self, key: object, make: Callable[[], _Set]) -> _Set:
        known = self._known.get(key)
        if known is None and self._before:  # to look a table up takes time: all of it is the key
            known = self._before.get(key)
        if known is None:
            known = make()
        self._known[key] = known
        return known  # pyright: ignore[reportReturnType] - one key, one kind

    def _text(self, paragraph: Paragraph, *, first: bool) -> TextFlow:
        key = ("text", paragraph, first)
        return self._remembered(key, lambda: self._text_flow(paragraph, first=first))

    def _text_flow(self, paragraph: Paragraph, *, first: bool) -> TextFlow:
        style = self._setter.style(paragraph.style)
        height = self.line_height(paragraph.style)
        lines = self._setter.set(paragraph, self._width)
        # A mark that was set smaller to fit keeps the place of its upper edge.
        size = _size_of(lines, style.size) if style.fit else style.size
        smaller = style.size - size
        placed = style.top * POINTS_PER_MM - (height - style.size + smaller) / 2
        if style.top < 0 and style.align is Align.CENTER:
            page = self._layout.page
            text = (page.left + page.width - page.right) / 2
            moved = (self._layout.middle - text) * POINTS_PER_MM
            lines = tuple(_shifted(line, moved) for line in lines)
        if style.preprinted and self._layout.switches.preprinted:
            lines = tuple(Line((), line.height, 0.0) for line in lines)
        return TextFlow(
            lines=lines,
            before=style.space_before - smaller / 2 + style.lines_before * height,
            after=style.space_after + style.lines_after * height,
            keep_with_next=style.keep_with_next,
            orphans=1 if self._language is Language.CHINESE else 2,
            sources=paragraph.sources,
            heading=(style.outline, self._title(paragraph)) if style.outline else None,
            tail=style.tail,
            top=placed if first and style.top else None,
            below=(height - size) / 2,
        )

    def _title(self, paragraph: Paragraph) -> str:
        number, _ = paragraph_number(paragraph, self._layout)
        between = " " if number and number[-1].isascii() else ""
        title = " ".join((number + between + paragraph.label + paragraph.text).split())
        return title if len(title) <= _TITLE_LENGTH else title[: _TITLE_LENGTH - 1] + "…"

    def _rule(self, rule: Rule) -> RuleFlow:
        style = self._layout.rules.get(rule.style) or RuleStyle()
        mm = POINTS_PER_MM
        boxes = rule_boxes(style, self._layout)
        return RuleFlow(
            boxes, rule_height(style), style.before * mm, style.after * mm, style.from_type
        )

    def _table(self, table: Table) -> TableFlow:
        style = self._layout.tables.get(table.style) or TableStyle(table.style)
        edges = [0.0]
        for share in table.shares:
            edges.append(edges[-1] + share * self._width)
        columns = tuple(edges)
        return TableFlow(
            head=self._row(table.head, columns, style) if table.head else None,
            rows=tuple(self._row(row, columns, style, body=True) for row in table.rows),
            look=TableLook(
                columns,
                style.outer,
                style.inner,
                style.colour,
                style.head_fill,
                style.padding,
                style.marks * POINTS_PER_MM,
            ),
            before=style.space_before,
            after=style.space_after,
            together=table.together,
        )

    def _row(
        self,
        cells: tuple[Cell, ...],
        edges: tuple[float, ...],
        style: TableStyle,
        *,
        body: bool = False,
    ) -> SetRow:
        key = ("row", cells, edges, style, body)

        def make() -> SetRow:
            row = self._set_row(cells, edges, style.padding)
            least = style.row_height * POINTS_PER_MM if body else 0.0
            return row_of_height(row, least, middle=style.middle)

        return self._remembered(key, make)

    def _set_row(self, cells: tuple[Cell, ...], edges: tuple[float, ...], pad: float) -> SetRow:
        done: list[SetCell] = []
        for cell, left, right in zip(cells, edges, edges[1:], strict=False):
            y, lines = pad, list[tuple[float, Line]]()
            for paragraph in cell.paragraphs:
                for line in self.lines(paragraph, right - left - 2 * pad):
                    lines.append((y, line))
                    y += line.height
            sources = tuple(source for p in cell.paragraphs for source in p.sources)
            turned = right - left - 2 * pad if cell.turned else 0.0
            done.append(SetCell(left + pad, tuple(lines), y + pad, sources, turned))
        return SetRow(tuple(done), max((cell.height for cell in done), default=2 * pad))

    def _imprint(self, imprint: Imprint) -> ImprintFlow:
        """Set the imprint: heavy rules above and below, light ones between the rows."""
        look = self._layout.imprints.get(imprint.style) or ImprintStyle(imprint.style)
        size = self._setter.metrics(look.style).em
        indent = look.indent * size
        lines: list[Placed] = []
        texts = 0
        boxes = [_across(0, self._width, look.heavy)]
        y = look.heavy
        for number, (left, right) in enumerate(imprint.rows):
            if number:
                boxes.append(_across(y, self._width, look.light))
                y += look.light
            row, height = self._imprint_row(look.style, left, right, self._width - 2 * indent)
            lines += [Placed(x + indent, y + dy, line, texts + own) for x, dy, line, own in row]
            texts += bool(left) + bool(right)
            y += height
        boxes.append(_across(y, self._width, look.heavy))
        boxes = [box for box in boxes if box.height]
        even = self._layout.switches.imprint is ImprintPage.EVEN
        return ImprintFlow(tuple(lines), tuple(boxes), y + look.heavy, even)

    def _imprint_row(
        self, style: str, left: str, right: str, width: float
    ) -> tuple[list[Placed], float]:
        """Set a row: the right text on the last line of the left one, or below it."""
        height = self.line_height(style)
        ends = self.lines(plain_paragraph(style, right), width) if right else ()
        room = width - ends[-1].width - height if len(ends) == 1 else width
        texts = self.lines(
            imprint_text(style, left, right), room if left and room > width / 2 else width
        )
        placed = [
            Placed(0, number * height, line, 0) for number, line in enumerate(texts if left else ())
        ]
        below = len(placed) if len(ends) > 1 or room <= width / 2 else max(len(placed) - 1, 0)
        for number, line in enumerate(ends):
            shifted = _shifted(line, width - line.width)
            placed.append(Placed(0, (below + number) * height, shifted, 1 if left else 0))
        rows = max((round(place.y / height) + 1 for place in placed), default=1)
        return placed, rows * height


def row_of_height(row: SetRow, least: float, *, middle: bool) -> SetRow:
    """Return a row at least so high (points); ``middle`` moves its texts to half its height."""
    height = max(row.height, least)
    if not middle:
        return replace(row, height=height)
    cells = tuple(
        replace(
            cell, lines=tuple((dy + (height - cell.height) / 2, line) for dy, line in cell.lines)
        )
        for cell in row.cells
    )
    return SetRow(cells, height)


def imprint_text(style: str, left: str, right: str) -> Paragraph:
    """Return the left text of a row: what stands alone is aligned after its label (7.4.2)."""
    label = left.find("：") + 1
    if right or not 0 < label <= _LONGEST_LABEL:
        return plain_paragraph(style, left)
    return Paragraph(style, _names(left[label:]), label=left[:label])


def _names(text: str) -> tuple[Span, ...]:
    """Return names in a list as spans of the style that keeps each on one line."""
    pieces = _BETWEEN_NAMES.split(text)
    return tuple(Span(piece, "" if odd % 2 else "recipient") for odd, piece in enumerate(pieces))


def _across(y: float, width: float, weight: float) -> Box:
    return Box(0, y, width, weight, "#000000")


def _size_of(lines: Sequence[Line], otherwise: float) -> float:
    """Return the size of the type that lines were set in."""
    return max((run.size for line in lines for run in line.runs), default=otherwise)


def _shifted(line: Line, x: float) -> Line:
    runs: tuple[GlyphRun, ...] = tuple(run.moved(x, 0) for run in line.runs)
    return Line(runs, line.height, line.width + x, line.lead, line.blank)
