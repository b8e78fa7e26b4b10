"""The typesetter: a document to positioned pages, quickly again after one paragraph changed."""

from dataclasses import replace

from minutes_app.documents.faces import Faces
from minutes_app.documents.layout import Align, Layout, PageNumber, Stroke
from minutes_app.documents.pages.blocks import BlockSetter
from minutes_app.documents.pages.elements import document_elements
from minutes_app.documents.pages.items import Line, Page, Pages, Placed
from minutes_app.documents.pages.paginate import paginate
from minutes_app.documents.pages.paragraphs import POINTS_PER_MM
from minutes_app.documents.pages.rules import foot_boxes
from minutes_app.documents.pages.running import with_running_head
from minutes_app.documents.pages.sheets import Sheets
from minutes_app.documents.pages.strokes import with_strokes
from minutes_app.documents.pages.texts import block_texts
from minutes_app.documents.tree import Document, plain_paragraph
from minutes_app.domain.errors import FaceError
from minutes_app.domain.meetings import Language

_CAP_HEIGHT = 0.68
_PLACEHOLDERS = "〓□?"


class Typesetter:
    """Sets documents in one layout with one machine's faces.

    What a paragraph, a table row or an imprint looks like is remembered from one call to the
    next, so that only what changed is broken anew; pagination is done again each time. A
    ``lenient`` typesetter (for a preview while typing) shows 〓 for a character that no face has
    and names it in ``Pages.missing``; a strict one raises ``FaceError``.
    """

    def __init__(self, layout: Layout, faces: Faces, *, lenient: bool = False) -> None:
        self.layout = layout
        self.faces = faces
        self._lenient = lenient
        self._setters: dict[Language, BlockSetter] = {}
        self._missing: dict[str, None] = {}

    def typeset(self, document: Document) -> Pages:
        """Return the document's pages.

        Raises ``FaceError`` (``face.none``, with ``characters``) where no face on this machine
        shows some characters of the document.
        """
        setter = self._setter(document.language)
        setter.start()
        flows = [setter.set(block, number) for number, block in enumerate(document.blocks)]
        elements, places = document_elements(document, self.layout)
        sheets = paginate(flows, self.layout.page, places)
        pages = self._numbered(sheets, setter)
        pages = with_running_head(pages, sheets, setter, self.layout, document)
        if any(span.stroke is not Stroke.NONE for span in self.layout.spans.values()):
            pages = with_strokes(pages, self.faces)
        missing = self._missing_of(document)
        if missing and not self._lenient:
            raise FaceError("face.none", characters=missing, faces="")
        return Pages(pages, tuple(sheets.bookmarks), missing, elements, sheets.imprint_apart)

    def _setter(self, language: Language) -> BlockSetter:
        if language not in self._setters:
            setter = BlockSetter(self.layout, self.faces, language, self._replacement)
            self._setters[language] = setter
        return self._setters[language]

    def _replacement(self, character: str) -> str:
        """Note a character that no face shows, and return what is set in its place."""
        self._missing[character] = None
        return next((c for c in _PLACEHOLDERS if self.faces.last_resort(c) is not None), "?")

    def _missing_of(self, document: Document) -> str:
        """Return which of the characters ever missed this document really has."""
        if not self._missing:
            return ""
        present = document_characters(document, self.layout)
        return "".join(character for character in self._missing if character in present)

    def _numbered(self, sheets: Sheets, setter: BlockSetter) -> tuple[Page, ...]:
        pages = sheets.finished()
        foot = foot_boxes(self.layout)
        if foot:
            pages = (replace(pages[0], boxes=(*pages[0].boxes, *foot)), *pages[1:])
        look = self.layout.page_number
        if look is None:
            return pages
        numbered: list[Page] = []
        for index, (page, sheet) in enumerate(zip(pages, sheets.sheets, strict=True)):
            if sheet.plain or not (index or look.first):
                numbered.append(page)
                continue
            placed = self._page_number(look, setter, index + 1, len(pages))
            numbered.append(replace(page, lines=(*page.lines, placed)))
        return tuple(numbered)

    def _page_number(self, look: PageNumber, setter: BlockSetter, page: int, pages: int) -> Placed:
        """Set a page number at its place below the text area."""
        text = look.pattern.replace("{page}", str(page)).replace("{pages}", str(pages))
        paper = self.layout.page
        mm = POINTS_PER_MM
        width = paper.text_width * mm
        line: Line = setter.lines(plain_paragraph(look.style, text), width)[0]
        ink = _ink_width(line)
        size = setter.style(look.style).size
        align = look.odd if page % 2 else look.even
        x = {
            Align.RIGHT: width - ink - look.indent * size,
            Align.CENTER: (width - ink) / 2,
        }.get(align, look.indent * size)
        x -= line.runs[0].x if line.runs else 0
        baseline = line.runs[0].baseline if line.runs else 0
        top = (paper.height - paper.bottom + look.below) * mm + _CAP_HEIGHT * size - baseline
        return Placed(paper.left * mm + x, top, line)


def _ink_width(line: Line) -> float:
    return line.width - line.runs[0].x if line.runs else 0.0


def document_characters(document: Document, layout: Layout) -> set[str]:
    """Return every character that a document shows in a layout."""
    texts = [text for block in document.blocks for text in block_texts(block, layout)]
    if layout.page_number:
        texts.append(layout.page_number.pattern)
    if layout.running_head:
        texts += document.running
    return {character for text in texts for character in text}
