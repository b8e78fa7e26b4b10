"""The neutral document tree: what a document says and which style each piece has, no more.

A composer makes it from the record of a meeting; writers turn it into Word, into pages, into
whatever comes next. How a style looks is the layout's business (``documents.layout``).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text. ``style`` names a character style of the layout; "" is the paragraph's."""

    text: str
    style: str = ""


@dataclass(frozen=True, slots=True)
class Numbering:
    """A number before a paragraph: which list of the layout, how deep (0 first), which value.

    A value of 1 starts the list again at that level. Writers that can number by themselves (Word)
    do; the others write the number that the layout's format gives.
    """

    list: str
    level: int
    value: int


@dataclass(frozen=True, slots=True)
class Key:
    """What a paragraph is found by again, whatever is edited elsewhere. Unique in its document.

    ``entry`` is the first entry that it carries, None where it carries none; ``place`` is a word
    for what it is among the paragraphs of that entry ("text", "lead", "action"), or of the paper
    ("title", "opening.theme"). A further paragraph of one place is "text.2". A key without a place
    is that of a paragraph that no composer made.
    """

    entry: Id | None = None
    place: str = ""


@dataclass(frozen=True, slots=True)
class ByHand:
    """That the words of a paragraph were set by hand, in the record ``wording``.

    ``composed`` is what the composer would have put there now ("" for a paragraph that was added),
    ``added`` says that the paragraph is one of its own, which no entry supports.
    """

    wording: Id
    composed: str = ""
    added: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, a heading (its style has an outline level) or a line of the head.

    ``label`` stands before the text in the style's label face (出席：, Present:); later lines align
    after it. ``source`` is the entry that the paragraph carries, so that a preview can follow what
    is being typed; several paragraphs may carry one entry, and one paragraph several entries.
    ``by_hand`` is None where the words are the composer's. ``right`` is an indent in ems beside
    the style's own, where it depends on what stands above or below (a date under its office).
    """

    style: str
    spans: tuple[Span, ...] = ()
    numbering: Numbering | None = None
    label: str = ""
    sources: tuple[Id, ...] = ()
    key: Key = Key()
    by_hand: ByHand | None = None
    right: float = 0

    @property
    def text(self) -> str:
        """The text without number and label."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: paragraphs of text only.

    ``turned`` sets it upside down on pages, for a card that is folded; Word has it upright.
    """

    paragraphs: tuple[Paragraph, ...]
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table. ``head`` is repeated on each page; rows are not split across pages if they fit one.

    So many of the last rows as ``together`` says stand on one page (a total and what it is of).
    Where a table is one of running text, rows with a number in ``loose`` may go on on the next page
    in Word even if they fit one, and its cells begin at the top of their row.
    ``shares`` are the columns' parts of the text width and add up to 1. ``caption`` and
    ``description`` are for readers who cannot see it.
    """

    style: str
    shares: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]
    head: tuple[Cell, ...] = ()
    caption: str = ""
    description: str = ""
    together: int = 0
    loose: frozenset[int] | None = None

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield the paragraphs of all cells, row by row."""
        for row in (self.head, *self.rows):
            for cell in row:
                yield from cell.paragraphs


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the text area; the style gives weight, colour and distance."""

    style: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new page."""


@dataclass(frozen=True, slots=True)
class Imprint:
    """The block at the foot of the last page (版记): who gets copies, who issued it and when.

    Each row is a left and a right text ("" for none); a rule stands above the first and below the
    last (heavy) and between rows (light).
    """

    style: str
    rows: tuple[tuple[str, str], ...]


Block = Paragraph | Table | Rule | PageBreak | Imprint


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A paragraph that was left out by hand, as composed, and the key of the one before it."""

    paragraph: Paragraph
    after: Key | None


@dataclass(frozen=True, slots=True)
class Document:
    """A composed document. ``layout`` names the layout whose styles the blocks use.

    ``manner`` is the manner of telling that wordings of its paragraphs name as their composer.
    ``running`` is what stands over the text of later pages, at its left and at its right.
    """

    title: str
    language: Language
    layout: str
    blocks: tuple[Block, ...]
    author: str = ""
    subject: str = ""
    keywords: tuple[str, ...] = field(default=())
    manner: str = ""
    left_out: tuple[LeftOut, ...] = ()
    running: tuple[str, str] = ("", "")

    def paragraphs(self) -> Iterator[Paragraph]:
        """Yield every paragraph in reading order, those in tables too."""
        for block in self.blocks:
            if isinstance(block, Paragraph):
                yield block
            elif isinstance(block, Table):
                yield from block.paragraphs()


def plain_paragraph(style: str, text: str, *, sources: tuple[Id, ...] = ()) -> Paragraph:
    """Make a paragraph of one span."""
    return Paragraph(style, (Span(text),) if text else (), sources=sources)
