"""A measured file beside the document that it should show: which line is which paragraph.

Paragraphs are found by their words, in the order of the file, so nothing is taken from the
typesetter: a PDF that another program made of the same minutes is inspected in the same way.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from minutes_app.documents.layout import Layout, Style
from minutes_app.documents.pages.numbers import paragraph_number
from minutes_app.documents.proof.measured import (
    Glyph,
    MeasuredFile,
    MeasuredLine,
    MeasuredPage,
    Rect,
)
from minutes_app.documents.tree import Cell, Document, Imprint, Paragraph, Table, plain_paragraph

Names = Callable[[str], frozenset[str]]
"""All names that an installed family bears, in lower case without blanks."""

_FAR, _TELLING = 600, 16
"""How far ahead a paragraph is looked for; and how long one is that may be looked for farther."""
_BELOW = 0.5


@dataclass(frozen=True, slots=True)
class Found:
    """A paragraph and its lines in the file.

    ``head`` is how many characters number and label have (blanks do not count); ``where`` is
    text, table or imprint.
    """

    paragraph: Paragraph
    where: str
    head: int
    lines: tuple[MeasuredLine, ...]

    @property
    def glyphs(self) -> Iterator[Glyph]:
        """Its glyphs in order."""
        for line in self.lines:
            yield from line.glyphs

    @property
    def style(self) -> str:
        """The name of its style."""
        return self.paragraph.style


@dataclass(frozen=True, slots=True)
class Inspection:
    """A file, the document and layout that it should show, and what was found of them."""

    file: MeasuredFile
    document: Document
    layout: Layout
    found: tuple[Found, ...]
    lost: tuple[Paragraph, ...]
    body: tuple[tuple[MeasuredLine, ...], ...]
    """The lines of each page but its number and its running head."""
    numbers: tuple[MeasuredLine | None, ...]
    heads: tuple[tuple[MeasuredLine, ...], ...]
    """The running head of each page."""
    names: Names

    @property
    def area(self) -> Rect:
        """The text area that the layout asks for."""
        page = self.layout.page
        return Rect(page.left, page.top, page.width - page.right, page.height - page.bottom)

    def of(self, *styles: str, where: str = "text") -> tuple[Found, ...]:
        """Return the paragraphs of some styles."""
        return tuple(one for one in self.found if one.style in styles and one.where == where)

    def style(self, name: str) -> Style | None:
        """Return a style of the layout."""
        return self.layout.styles.get(name)


def inspect_against(
    file: MeasuredFile, document: Document, layout: Layout, names: Names
) -> Inspection:
    """Find the document's paragraphs in a measured file."""
    wanted = _page_number(layout)
    bottom = layout.page.height - layout.page.bottom
    numbers: list[MeasuredLine | None] = []
    body: list[tuple[MeasuredLine, ...]] = []
    heads = [_running_head(page, document, layout) for page in file.pages]
    for page, head in zip(file.pages, heads, strict=True):
        number = next(
            (one for one in reversed(page.lines)
             if wanted and one.rect.top > bottom + _BELOW and wanted.fullmatch(one.text.strip())),
            None,
        )  # fmt: skip
        numbers.append(number)
        body.append(
            tuple(one for one in page.lines if one is not number and one not in head and one.ink)
        )
    found, lost = _Matching(body).match(document, layout)
    return Inspection(
        file, document, layout, tuple(found), tuple(lost), tuple(body), tuple(numbers),
        tuple(heads), names,
    )  # fmt: skip


def _running_head(
    page: MeasuredPage, document: Document, layout: Layout
) -> tuple[MeasuredLine, ...]:
    """Return what stands over the text of a later page, where the layout asks for it."""
    if not (page.number and layout.running_head and any(document.running)):
        return ()
    top = layout.page.top + _BELOW
    return tuple(one for one in page.lines if one.ink and one.rect.bottom < top)


def _page_number(layout: Layout) -> re.Pattern[str] | None:
    if layout.page_number is None:
        return None
    pattern = re.escape(layout.page_number.pattern)
    for fact in ("page", "pages"):
        pattern = pattern.replace(re.escape(f"{{{fact}}}"), rf"(?P<{fact}>\d+)", 1)
    return re.compile(pattern.replace(r"\ ", r"\s*"))


def counted(layout: Layout, line: MeasuredLine) -> tuple[int, int | None]:
    """Return the page, and of how many, that a page number says."""
    pattern = _page_number(layout)
    match = pattern.fullmatch(line.text.strip()) if pattern else None
    facts = match.groupdict() if match else {}
    return int(facts.get("page") or 0), int(facts["pages"]) if facts.get("pages") else None


def _preprinted(paragraph: Paragraph, layout: Layout) -> bool:
    """Tell whether a paragraph stands on the paper already, so that the file says nothing of it."""
    style = layout.styles.get(paragraph.style)
    return bool(style and style.preprinted and layout.switches.preprinted)


class _Matching:
    """The text of a file without blanks, and the glyph of each of its characters."""

    def __init__(self, body: list[tuple[MeasuredLine, ...]]) -> None:
        self._owners: list[tuple[MeasuredLine, Glyph]] = []
        letters: list[str] = []
        for lines in body:
            for line in lines:
                for glyph in line.glyphs:
                    for letter in glyph.text:
                        if not letter.isspace():
                            letters.append(letter)
                            self._owners.append((line, glyph))
        self._text = "".join(letters)
        self._at = 0

    def match(self, document: Document, layout: Layout) -> tuple[list[Found], list[Paragraph]]:
        found: list[Found] = []
        lost: list[Paragraph] = []
        for where, paragraph in _paragraphs(document):
            number, _ = paragraph_number(paragraph, layout)
            head = _squeezed(number + paragraph.label)
            words = head + _squeezed(paragraph.text)
            if not words or _preprinted(paragraph, layout):
                continue
            at = self._find(words)
            if at is not None:
                self._at = at + len(words)
                found.append(Found(paragraph, where, len(head), self._lines(at, self._at)))
            elif where != "table" or not self._scattered(words):
                lost.append(paragraph)
        return found, lost

    def _find(self, words: str) -> int | None:
        if self._text.startswith(words, self._at):
            return self._at
        end = len(self._text) if len(words) >= _TELLING else self._at + _FAR + len(words)
        at = self._text.find(words, self._at, end)
        return None if at < 0 else at

    def _scattered(self, words: str) -> bool:
        """Tell whether the letters of a cell follow, with others between: its row was split."""
        rest = iter(self._text[self._at : self._at + 8 * len(words) + 2000])
        return all(letter in rest for letter in words)

    def _lines(self, start: int, end: int) -> tuple[MeasuredLine, ...]:
        lines: dict[int, tuple[int, dict[Glyph, None]]] = {}
        for line, glyph in self._owners[start:end]:
            lines.setdefault(id(line), (line.page, {}))[1][glyph] = None
        return tuple(MeasuredLine(page, tuple(glyphs)) for page, glyphs in lines.values())


def _paragraphs(document: Document) -> Iterator[tuple[str, Paragraph]]:
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield "text", block
        elif isinstance(block, Table):
            for row in (block.head, *block.rows):
                yield from (("table", one) for one in _of_cells(row))
        elif isinstance(block, Imprint):
            for row in block.rows:
                yield from (("imprint", plain_paragraph("imprint", text)) for text in row if text)


def _of_cells(cells: tuple[Cell, ...]) -> Iterator[Paragraph]:
    for cell in cells:
        yield from cell.paragraphs


def _squeezed(text: str) -> str:
    return "".join(text.split())
