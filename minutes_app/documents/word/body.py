"""The document part: blocks as strings, which is what makes writing quick.

They are not joined here: to copy a string of 30 MB keeps all other threads waiting.
"""

from collections.abc import Iterable, Iterator

from minutes_app.documents.tree import Block, Imprint, Paragraph, Rule, Table
from minutes_app.documents.word.headers import header_distance
from minutes_app.documents.word.imprint import imprint_xml
from minutes_app.documents.word.looks import Looks, below_type, missing
from minutes_app.documents.word.names import DECLARATION, R, W
from minutes_app.documents.word.numbering import Counters
from minutes_app.documents.word.paragraphs import NOWHERE, Paragraphs, Place, empty_line
from minutes_app.documents.word.rules import head_frame, line_xml, rule_room, shaded_rule
from minutes_app.documents.word.tables import Tables
from minutes_app.documents.word.units import twips, twips_of_mm

_SECTION = "<!-- section -->"
"""Stands for a section whose footers are not related yet; no text of a user can hold it."""


class Body:
    """Writes the blocks of a document one after the other."""

    def __init__(self, looks: Looks, counters: Counters) -> None:
        self._looks = looks
        self._paragraphs = Paragraphs(looks, counters)
        self._tables = Tables(looks, self._paragraphs)
        self._new_page = False
        self._after_table = 0
        self._last_is_table = False
        self._frame = ""
        self._below = 0
        self._after_rule = False

    def write(self, blocks: Iterable[Block], *, apart: bool = False) -> list[str]:
        """Return the blocks as XML in pieces, without the last section's properties.

        ``apart`` gives the imprint a section of its own; ``_SECTION`` stands for the text's.
        """
        pieces: list[str] = []
        for block, follower in _followed(blocks):
            if isinstance(block, Paragraph):
                pieces.append(self._paragraph(block, follower))
            elif isinstance(block, Table):
                pieces.append(self._table(block, follower))
            elif isinstance(block, Rule):
                pieces.append(self._rule(block))
            elif isinstance(block, Imprint):
                if apart:
                    self._end_section(pieces)
                pieces.append(imprint_xml(block, self._looks, new_page=self._new_page))
                self._settle()
            else:
                self._new_page = True
        if self._last_is_table or self._new_page or not pieces:
            # Word wants a paragraph at the end, and one to carry the last page break.
            pieces.append(empty_line(new_page=self._new_page))
        return pieces

    def _settle(self) -> None:
        self._new_page, self._after_table, self._last_is_table = False, 0, False
        self._below, self._after_rule = 0, False

    def _end_section(self, pieces: list[str]) -> None:
        """End the text's section in its last paragraph: a line for it could need another page."""
        if not pieces or self._last_is_table or self._new_page:
            pieces.append(empty_line(new_page=self._new_page))
            self._settle()
        before, _, after = pieces[-1].partition("</w:pPr>")
        pieces[-1] = f"{before}{_SECTION}</w:pPr>{after}"

    def _paragraph(self, block: Paragraph, follower: object) -> str:
        after, style = 0, self._looks.look(block.style).style
        if isinstance(follower, Table):
            after = twips(self._tables.style(follower).space_before)
        keep = isinstance(follower, Paragraph) and not style.tail and self._is_tail(follower)
        # A mark that begins above the text area stands in a frame, and so does the rule under it.
        self._frame = head_frame(style, self._looks) if style.top < 0 else ""
        place = NOWHERE
        loose = (self._after_rule or isinstance(follower, Rule)) and not self._frame
        if self._new_page or self._after_table or after or keep or self._frame or loose:
            place = Place(self._new_page, self._after_table, after, keep, self._frame, loose)
        self._settle()
        self._below = below_type(self._looks.look(block.style))
        return self._paragraphs.write(block, place)

    def _is_tail(self, block: Paragraph) -> bool:
        return self._looks.look(block.style).style.tail

    def _table(self, block: Table, follower: object) -> str:
        # Two tables in a row would grow together; a table cannot carry a page break itself.
        gap = ""
        if self._new_page or self._last_is_table or self._frame or self._after_rule:
            before = twips(self._tables.style(block).space_before) if self._after_rule else 0
            gap = empty_line(height=self._after_table + before, new_page=self._new_page)
        tail = isinstance(follower, Paragraph) and self._is_tail(follower)
        written = self._tables.write(block, before_tail=tail)
        if written:
            self._settle()
            self._after_table = twips(self._tables.style(block).space_after)
            self._last_is_table = True
            return gap + written
        return ""

    def _rule(self, block: Rule) -> str:
        names = self._looks.rules.get(block.style)
        if names is None:
            raise missing("rule", block.style, self._looks.layout)
        rule = self._looks.layout.rules[block.style]
        nearer = self._below if rule.from_type else 0
        if self._frame:
            gap = line_xml(self._frame, twips_of_mm(rule.before) - nearer)
            self._after_rule = True
            return gap + shaded_rule(rule, self._looks, self._frame)
        own = "<w:pageBreakBefore/>" if self._new_page else ""
        if nearer:
            own += f'<w:spacing w:before="{max(0, rule_room(rule) - nearer)}"/>'
        self._settle()
        self._after_rule = True
        return f'<w:p><w:pPr><w:pStyle w:val="{names[0]}"/>{own}</w:pPr></w:p>'


def _followed(blocks: Iterable[Block]) -> Iterator[tuple[Block, Block | None]]:
    """Yield each block with the next; those before them are not held."""
    left = iter(blocks)
    block = next(left, None)
    while block is not None:
        follower = next(left, None)
        yield block, follower
        block = follower


def document_xml(
    blocks: Iterable[str], looks: Looks, headers: dict[str, str], footers: dict[str, str], *,
    apart: str = "",
) -> Iterator[str]:  # fmt: skip
    """Yield the document part; headers and footers map their kinds to relationship ids.

    ``apart`` says on which page (evenPage, nextPage) the imprint has a section of its own, without
    number or head; "" for none.
    """
    footers = dict(footers)
    blank = footers.pop("blank", "")
    if headers and "even" in footers:
        headers = {**headers, "even": headers["default"]}
    section = _section_xml(looks, headers, footers)
    yield f"{DECLARATION}<w:document {W} {R}><w:body>"
    if apart:
        yield from (piece.replace(_SECTION, section) for piece in blocks)
        bare = {kind: blank for kind in footers if kind != "first"}
        empty = {kind: headers["first"] for kind in headers if kind != "first"}
        section = _section_xml(looks, empty, bare, kind=apart)
    else:
        yield from blocks
    yield f"{section}</w:body></w:document>"


def _section_xml(
    looks: Looks, headers: dict[str, str], footers: dict[str, str], *, kind: str = ""
) -> str:
    """Return the properties of a section; ``kind`` says on which page it begins (evenPage)."""
    page = looks.layout.page
    references = _references("header", headers) + _references("footer", footers)
    grid = ""
    if looks.grid.pitch:
        grid = f'<w:docGrid w:type="lines" w:linePitch="{looks.grid.pitch}"/>'
    begins = f'<w:type w:val="{kind}"/>' if kind else ""
    first = "<w:titlePg/>" if "first" in footers or "first" in headers else ""
    landscape = ' w:orient="landscape"' if page.width > page.height else ""
    return (
        f"<w:sectPr>{references}{begins}"
        f'<w:pgSz w:w="{twips_of_mm(page.width)}" w:h="{twips_of_mm(page.height)}"{landscape}/>'
        f'<w:pgMar w:top="{twips_of_mm(page.top)}" w:right="{twips_of_mm(page.right)}"'
        f' w:bottom="{twips_of_mm(page.bottom)}" w:left="{twips_of_mm(page.left)}"'
        f' w:header="{header_distance(looks)}" w:footer="{footer_distance(looks)}"'
        f' w:gutter="0"/><w:cols w:space="425"/>{first}{grid}</w:sectPr>'
    )


def _references(kind: str, identities: dict[str, str]) -> str:
    return "".join(
        f'<w:{kind}Reference w:type="{name}" r:id="{identity}"/>'
        for name, identity in identities.items()
    )


def footer_distance(looks: Looks) -> int:
    """Return the twips from the paper's lower edge to the footer's: Word places it from there."""
    number = looks.layout.page_number
    bottom = twips_of_mm(looks.layout.page.bottom)
    if number is None:
        return bottom // 2
    return max(0, bottom - twips_of_mm(number.below) - looks.look(number.style).line)
