"""Footers with real page fields, below the text area."""

import re

from minutes_app.documents.layout import Align, PageNumber
from minutes_app.documents.word.indents import Indent, indent_xml
from minutes_app.documents.word.looks import Looks
from minutes_app.documents.word.names import DECLARATION, W
from minutes_app.documents.word.rules import foot_rules
from minutes_app.documents.word.styles import alignment_xml
from minutes_app.documents.word.text import run
from minutes_app.documents.word.units import twips_of_mm

_FIELDS = {"{page}": "PAGE", "{pages}": "NUMPAGES"}
_FIELD = re.compile(r"(\{pages?\})")


def footers_of(looks: Looks, *, first: bool, blank: bool) -> dict[str, str]:
    """Return the footer parts: default, even and first pages, and a blank one if asked for.

    ``first``: the first page has a header of its own, and then needs a footer of its own.
    """
    number, rules = looks.layout.page_number, foot_rules(looks)
    footers: dict[str, str] = {}
    if number is not None:
        footers["default"] = footer_xml(looks, number, number.odd)
        if differs(number):
            footers["even"] = footer_xml(looks, number, number.even)
    if rules or (first and number) or (number and not number.first):
        shown = number if number and number.first else None
        footers["first"] = footer_xml(looks, shown, number.odd if number else Align.LEFT, rules)
    if blank:
        footers["blank"] = footer_xml(looks, None, Align.LEFT)
    return footers


def differs(number: PageNumber | None) -> bool:
    """Tell whether odd and even pages have footers of their own."""
    return number is not None and number.odd != number.even


def footer_xml(looks: Looks, number: PageNumber | None, align: Align, rules: str = "") -> str:
    """Return a footer part whose page number stands at ``align``, an empty one without number."""
    if number is None:
        return f"{DECLARATION}<w:ftr {W}>{rules}{_blank(looks)}</w:ftr>"
    look = looks.look(number.style)
    indent = Indent(
        left=number.indent if align is Align.LEFT else 0,
        right=number.indent if align is Align.RIGHT else 0,
    )
    runs = "".join(
        _field(_FIELDS[piece]) if piece in _FIELDS else run(piece, chinese=looks.chinese)
        for piece in _FIELD.split(number.pattern)
    )
    return (
        f'{DECLARATION}<w:ftr {W}>{rules}<w:p><w:pPr><w:pStyle w:val="{look.id}"/>'
        f"{indent_xml(indent, look, looks.base_size)}{alignment_xml(align)}</w:pPr>"
        f"{runs}</w:p></w:ftr>"
    )


def _blank(looks: Looks) -> str:
    """Return an empty paragraph that fills what lies between the text and the footer's lower edge.

    LibreOffice takes the bottom margin of a page from the height of such a footer: a line of the
    text would let the page reach 2.4 mm lower.
    """
    number = looks.layout.page_number
    if number is None:
        return "<w:p/>"
    height = twips_of_mm(number.below) + looks.look(number.style).line
    return (
        '<w:p><w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0"'
        f' w:line="{height}" w:lineRule="exact"/></w:pPr></w:p>'
    )


def _field(name: str) -> str:
    """Return a field; the 1 is only what stands there until the reader counts."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {name} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
