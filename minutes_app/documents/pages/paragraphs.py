"""Setting a paragraph: number, label and spans to lines of the column's width."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Align, Layout, ListLevel, SpanStyle, Style
from minutes_app.documents.pages.balance import balanced
from minutes_app.documents.pages.breaking import break_lines
from minutes_app.documents.pages.classes import GLUE
from minutes_app.documents.pages.glyphs import Glyph, Measurer, TypeKey
from minutes_app.documents.pages.items import Ink, Line
from minutes_app.documents.pages.measure import Measured, join, resolve_ambiguous
from minutes_app.documents.pages.numbers import paragraph_number
from minutes_app.documents.pages.setting import Frame, set_line
from minutes_app.documents.tree import Paragraph
from minutes_app.domain.meetings import Language
from minutes_app.domain.text import is_wide

POINTS_PER_MM = 72 / 25.4
_ASCENT = 0.86
"""Part of an em above the baseline, for a Chinese em box."""
_NEAR_GRID = 0.02
_LEAST_GAP = 0.4
"""Ems between a number and its text, however long the number is."""
_WIDEST_HANG = 0.6
_SMALLEST_FIT = 0.4
_HALF = 0.5
_BY_SENSE = 0.9
_LONGEST_WHOLE = 12
"""Characters of a name that a line may be broken before, where it is not justified."""
_LONGEST_JUSTIFIED = 5
"""The same where it is: what a longer name leaves blank would tear a line apart."""
_PLAIN = SpanStyle("")


@dataclass(frozen=True, slots=True)
class Metrics:
    """A style's measures on this page: em and line height, on the grid where there is one."""

    em: float
    height: float
    wide_tracking: float
    narrow_tracking: float


class ParagraphSetter:
    """Sets paragraphs of one layout in one language."""

    def __init__(
        self, layout: Layout, faces: Faces, language: Language, missing: Callable[[str], str]
    ) -> None:
        self._layout = layout
        self._faces = faces
        self._chinese = language is Language.CHINESE
        self._missing = missing
        self._measurers: dict[tuple[TypeKey, bool], Measurer] = {}
        self._inks: dict[Ink, Ink] = {}
        self._metrics: dict[str, Metrics] = {}

    def style(self, name: str) -> Style:
        """Return a style by name; an unknown one looks like the body."""
        styles = self._layout.styles
        return styles.get(name) or styles.get("body") or Style(name)

    def metrics(self, name: str) -> Metrics:
        """Return a style's measures."""
        known = self._metrics.get(name)
        if known is None:
            known = self._metrics[name] = style_metrics(self._layout, self.style(name))
        return known

    def set(self, paragraph: Paragraph, width: float) -> tuple[Line, ...]:
        """Return the paragraph's lines in a column of ``width`` points; at least one."""
        style, metrics = self.style(paragraph.style), self.metrics(paragraph.style)
        first, later, measured = self._prepare(paragraph, style, metrics)
        right = (style.right + paragraph.right) * metrics.em
        if style.fit:
            sides = right + style.left * metrics.em
            style, metrics, measured = self._fitted(paragraph, style, metrics, width - sides)
        room = [max(width - right - left, metrics.em) for left in (first, later)]
        cuts = break_lines(measured, room[0], room[1])
        if style.align is Align.CENTER:
            cuts = balanced(measured, cuts, min(room))
        leading = metrics.height - style.size
        frame = Frame(
            size=style.size,
            height=metrics.height,
            baseline=leading / 2 + _ASCENT * style.size,
            align=style.align,
            wide_tracking=metrics.wide_tracking,
            narrow_tracking=metrics.narrow_tracking,
        )
        return tuple(
            set_line(
                measured,
                cut,
                frame,
                (later, room[1]) if number else (first, room[0]),
                blank=number + 1 < len(cuts) and cuts[number + 1].start > cut.end,
            )
            for number, cut in enumerate(cuts)
        )

    def _fitted(
        self, paragraph: Paragraph, style: Style, metrics: Metrics, width: float
    ) -> tuple[Style, Metrics, Measured]:
        """Set a mark smaller until it stands on one line, or on two where it would be half size."""
        _, _, measured = self._prepare(paragraph, style, metrics)
        natural = measured.ends[-1]
        if natural <= width or not natural:
            return style, metrics, measured
        share = mark_share(measured.text, width / natural)
        size = style.size * max(_SMALLEST_FIT, share * 0.999)
        shrunk = replace(style, size=size)
        metrics = replace(metrics, em=size)
        return shrunk, metrics, self._prepare(paragraph, shrunk, metrics)[2]

    def _prepare(
        self, paragraph: Paragraph, style: Style, metrics: Metrics
    ) -> tuple[float, float, Measured]:
        """Measure a paragraph; return the left edges of its first and later lines with it."""
        number, level = self._number(paragraph)
        hangs = bool(number) and style.hang_number and level is not None
        label = _spaced(paragraph.label) if paragraph.text else paragraph.label
        parts = self._parts(paragraph, style, metrics, number, label)
        left = (style.left + (level.indent if hangs and level else 0)) * metrics.em
        first = left if hangs else left + style.first * metrics.em
        own = sum(glyph.width for glyph in parts[0][1]) if number else 0.0
        room = level.width * metrics.em if level else 0.0
        pad = room - own if number else 0.0
        if number and room:
            pad = max(pad, _LEAST_GAP * metrics.em)  # XXXVIII. needs more room than the level has
        measured = join(
            parts,
            gap=style.latin_gap * metrics.em,
            squeeze=not self._layout.page.characters,
            pad=(len(number) - 1, pad),
        )
        if number and not style.outline:
            measured.number = len(number)
            measured.part(len(number))
        later = left
        head = len(number) if hangs else 0
        if label and style.hang_label:
            head = len(number) + len(label)
        if head:
            measured.rigid = head
            later = first + measured.ends[head]
            if later > _WIDEST_HANG * self._layout.page.text_width * POINTS_PER_MM:
                later = left + metrics.em
        return first, later, measured

    def _number(self, paragraph: Paragraph) -> tuple[str, ListLevel | None]:
        text, level = paragraph_number(paragraph, self._layout)
        return (text if level and level.width else _spaced(text)), level

    def _parts(
        self, paragraph: Paragraph, style: Style, metrics: Metrics, number: str, label: str
    ) -> list[tuple[str, list[Glyph]]]:
        stretches = [(number, _PLAIN)] if number else []
        if label:
            face = style.label_face or style.face
            stretches.append((label, SpanStyle("", face=face, bold=style.label_bold)))
        spans = self._layout.spans
        stretches += [(span.text, spans.get(span.style, _PLAIN)) for span in paragraph.spans]
        whole = "".join(text for text, _ in stretches)
        against = set(resolve_ambiguous(whole, chinese=self._chinese))
        parts: list[tuple[str, list[Glyph]]] = []
        longest = self._longest_whole(style)
        at = 0
        for text, look in stretches:
            key = _type_key(style, look, metrics)
            measurer = self._measurer(key, self._chinese)
            glyphs = [measurer[character] for character in text]
            if against:
                other = self._measurer(key, not self._chinese)
                for place in against.intersection(range(at, at + len(text))):
                    glyphs[place - at] = other[text[place - at]]
            if look.whole and len(text) <= longest:
                glyphs[1:] = [glyph._replace(flags=glyph.flags | GLUE) for glyph in glyphs[1:]]
            parts.append((text, glyphs))
            at += len(text)
        return parts

    def _longest_whole(self, style: Style) -> int:
        """Return how many characters of a name stay on one line.

        Justified lines of a grid hold its number of characters, whatever they part.
        """
        if style.align is not Align.JUSTIFY:
            return _LONGEST_WHOLE
        return 0 if self._layout.page.characters else _LONGEST_JUSTIFIED

    def _measurer(self, key: TypeKey, chinese: bool) -> Measurer:
        known = self._measurers.get((key, chinese))
        if known is None:
            known = Measurer(
                self._faces, key, chinese=chinese, missing=self._missing, inks=self._inks
            )
            self._measurers[key, chinese] = known
        return known


def mark_share(text: str, share: float) -> float:
    """Return at what part of its size a mark is set that one line would hold at ``share``.

    A long Chinese one that would be smaller than half gets two lines, with room to break by sense.
    """
    if share >= _HALF or not all(map(is_wide, text)):
        return share
    return min(1.0, 2 * share * _BY_SENSE)


def style_metrics(layout: Layout, style: Style) -> Metrics:
    """Return a style's measures.

    On a page with a grid, type of the body's size takes exactly one cell a character, and lines
    that are meant to be one line of the grid high (Word can only say it in whole twentieths of a
    point) are exactly that.
    """
    page, body = layout.page, layout.styles.get("body")
    height = style.line or style.size * 1.2
    if page.lines:
        pitch = page.text_height * POINTS_PER_MM / page.lines
        # Other margins give another pitch: lines as high as the body's are lines of the grid.
        nominal = body.line if body and body.line else pitch
        rows = max(1, round(height / nominal))
        if abs(height / (rows * nominal) - 1) < _NEAR_GRID:
            height = rows * pitch
    if page.characters and body and style.size == body.size:
        cell = page.text_width * POINTS_PER_MM / page.characters
        return Metrics(cell, height, cell - style.size, 0)
    return Metrics(style.size, height, style.tracking, style.tracking)


def _type_key(style: Style, look: SpanStyle, metrics: Metrics) -> TypeKey:
    return TypeKey(
        face=look.face or style.face,
        bold=style.bold or look.bold,
        italic=style.italic or look.italic,
        colour=look.colour or style.colour,
        size=style.size,
        wide_tracking=metrics.wide_tracking,
        narrow_tracking=metrics.narrow_tracking,
        stroke=look.stroke,
    )


def _spaced(text: str) -> str:
    """Return a number or a label with room before what follows; a wide character has its own."""
    return text if not text or text[-1].isspace() or is_wide(text[-1]) else f"{text} "
