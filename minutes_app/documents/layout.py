"""Layouts: how the styles of a document look, as data that a house can copy and change.

A layout is a TOML file (``resources/layouts``); these classes are its schema. Lengths are
millimetres where they belong to the page and points where they belong to type; indents are in
ems of the paragraph's size, because that is how a style guide says them ("two characters in").
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from minutes_app.documents.choices import FaceNames, Switches
from minutes_app.domain.meetings import Language


class PaperKind(StrEnum):
    """What paper of a meeting a layout makes."""

    MINUTES = "minutes"
    NEWS = "news"
    ATTENDANCE = "attendance"
    CARDS = "cards"
    RECORD = "record"
    LEDGER = "ledger"
    DISTRIBUTION = "distribution"


class Align(StrEnum):
    """How the lines of a paragraph stand."""

    LEFT = "left"
    CENTER = "center"
    RIGHT = "right"
    JUSTIFY = "justify"


class NumberFormat(StrEnum):
    """How a list level writes its value."""

    CHINESE = "chinese"
    DECIMAL = "decimal"
    LETTER = "letter"
    ROMAN = "roman"
    UPPER_ROMAN = "upper-roman"
    BULLET = "bullet"


@dataclass(frozen=True, slots=True)
class Page:
    """The paper and its text area, in mm.

    ``characters`` and ``lines`` are the grid: so many full-width characters of the body size fill
    a line and so many lines a page; 0 for no grid. The size of the text area follows from the
    margins.
    """

    width: float = 210
    height: float = 297
    top: float = 25
    bottom: float = 25
    left: float = 25
    right: float = 25
    characters: int = 0
    lines: int = 0

    @property
    def text_width(self) -> float:
        """Width of the text area in mm."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """Height of the text area in mm."""
        return self.height - self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Face:
    """A face by the names it has in a Word file, and what may stand in for it in a PDF.

    ``east_asian`` and ``latin`` are the family names that the layout asks for. The stand-ins are
    families tried in order when this machine lacks the named one.
    """

    east_asian: str
    latin: str = ""
    east_asian_stand_ins: tuple[str, ...] = ()
    latin_stand_ins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph style.

    ``title`` is the name shown in Word. ``line`` is the exact line height in points (0: 1.2 of the
    size). ``space_before`` and ``space_after`` are points, ``lines_before`` and ``lines_after``
    lines of the style; ``top`` (mm from the top of the text area, only for the first block) places
    a mark; what begins above the text area is centred on the paper, not on the text. ``first`` is
    the first-line indent, ``left`` and ``right`` are indents of all lines, in ems. ``outline`` is
    the heading level (0: body text). ``label_face`` sets a paragraph's label. ``hang_label`` aligns
    later lines after the label, ``hang_number`` after the number. ``tracking`` is extra space after
    each character in points (negative: tighter).
    """

    title: str
    face: str = "body"
    size: float = 12
    bold: bool = False
    italic: bool = False
    colour: str = "#000000"
    align: Align = Align.LEFT
    line: float = 0
    space_before: float = 0
    space_after: float = 0
    lines_before: float = 0
    lines_after: float = 0
    top: float = 0
    first: float = 0
    left: float = 0
    right: float = 0
    outline: int = 0
    keep_with_next: bool = False
    label_face: str = ""
    label_bold: bool = False
    hang_label: bool = False
    hang_number: bool = False
    tracking: float = 0
    fit: bool = False
    """Whether a single line is set smaller or closer until it fits the width (a mark)."""
    latin_gap: float = 0
    """Room in ems between a Chinese character and a Latin letter or figure beside it."""
    preprinted: bool = False
    """Whether pre-printed paper bears it already (a mark): then only its room is kept."""
    tail: bool = False
    """Whether the last lines of the text before it must stand on its page (a signature)."""


class Stroke(StrEnum):
    """A line drawn along characters: none, under them, or through them."""

    NONE = "none"
    UNDER = "under"
    THROUGH = "through"


@dataclass(frozen=True, slots=True)
class SpanStyle:
    """A character style: what differs from the paragraph's."""

    title: str
    face: str = ""
    bold: bool = False
    italic: bool = False
    colour: str = ""
    whole: bool = False
    """Whether no line ends within it, but in justified lines of a grid of characters (a name)."""
    stroke: Stroke = Stroke.NONE


@dataclass(frozen=True, slots=True)
class ListLevel:
    """A level of numbering: ``pattern`` holds ``{n}`` for the number ("（{n}）", "{n}.")."""

    format: NumberFormat
    pattern: str
    style: str = ""
    """The paragraph style that this level numbers (a heading), "" for any."""
    indent: float = 0
    """Indent of the number in ems, where the paragraph style hangs its number."""
    width: float = 0
    """Room for the number in ems; 0: the number runs in with the text."""


@dataclass(frozen=True, slots=True)
class RuleStyle:
    """A rule across the text area: weight in points, distances in mm.

    ``second`` is the weight of another line of a double rule, ``gap`` points below the first.
    ``width`` (mm, 0: the text area's) is centred on the paper. ``from_type`` measures ``before``
    from the type of the line above and not from the room that its line takes. ``foot`` (mm from
    the lower edge of the paper, 0: none) places it at the foot of the first page, where no block
    asks for it.
    """

    weight: float = 1
    colour: str = "#000000"
    before: float = 0
    after: float = 0
    second: float = 0
    gap: float = 0
    width: float = 0
    foot: float = 0
    preprinted: bool = False
    from_type: bool = False


@dataclass(frozen=True, slots=True)
class TableStyle:
    """A table: weights of its lines in points (0: none), padding of cells in points.

    ``row_height`` is the least height of a body row in mm (room to sign), ``middle`` stands the
    text of cells in the middle of their height. ``marks`` are marks to cut by, so many mm long,
    beside each line across instead of the lines (Word draws the lines).
    """

    title: str
    cell: str = "body"
    head: str = "body"
    outer: float = 0.5
    inner: float = 0.5
    head_fill: str = ""
    colour: str = "#000000"
    padding: float = 3
    space_before: float = 0
    space_after: float = 0
    row_height: float = 0
    middle: bool = False
    marks: float = 0


@dataclass(frozen=True, slots=True)
class ImprintStyle:
    """The imprint: weights in points, text style, and the indent of its texts in ems."""

    style: str
    heavy: float = 1
    light: float = 0.7
    indent: float = 1


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The page number, outside the text area.

    ``pattern`` holds ``{page}`` and, where the layout counts, ``{pages}``. ``below`` is the
    distance in mm from the text area to the top of the number. ``odd`` and ``even`` say where it
    stands; ``indent`` keeps it so many ems from that edge. ``first`` says whether the first page
    shows it.
    """

    pattern: str
    style: str
    below: float = 7
    odd: Align = Align.CENTER
    even: Align = Align.CENTER
    indent: float = 0
    first: bool = True


@dataclass(frozen=True, slots=True)
class RunningHead:
    """The line above the text of every page but the first: what ``running.head`` says.

    Its left and right parts stand at the edges of the text area, its foot ``above`` mm over it.
    """

    style: str
    above: float = 6


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout: page, faces, styles, lists, and the phrases of its composer.

    ``composer`` names how a meeting is told (``documents.compose``). ``phrases`` are the words
    that the composer puts between the facts, with ``{names}`` to fill.
    """

    name: str
    title: Mapping[str, str]
    language: Language
    composer: str
    page: Page
    faces: Mapping[str, Face]
    styles: Mapping[str, Style]
    page_number: PageNumber | None = None
    running_head: RunningHead | None = None
    spans: Mapping[str, SpanStyle] = field(default_factory=dict[str, SpanStyle])
    lists: Mapping[str, tuple[ListLevel, ...]] = field(
        default_factory=dict[str, tuple[ListLevel, ...]]
    )
    rules: Mapping[str, RuleStyle] = field(default_factory=dict[str, RuleStyle])
    tables: Mapping[str, TableStyle] = field(default_factory=dict[str, TableStyle])
    imprints: Mapping[str, ImprintStyle] = field(default_factory=dict[str, ImprintStyle])
    phrases: Mapping[str, str] = field(default_factory=dict[str, str])
    switches: Switches = field(default_factory=Switches)
    face_names: Mapping[FaceNames, Mapping[str, str]] = field(
        default_factory=dict[FaceNames, Mapping[str, str]]
    )
    """Other names of the faces (``east_asian``), by whose they are and by face."""
    kind: PaperKind = PaperKind.MINUTES

    @property
    def middle(self) -> float:
        """The middle of the paper in mm from its left edge, moved with everything on it."""
        return self.page.width / 2 + self.switches.offset_right
