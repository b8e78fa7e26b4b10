"""The running head of a Word file: a header on every page but the first."""

from minutes_app.documents.running import ELLIPSIS, GAP, MOST_RIGHT, shortened
from minutes_app.documents.tree import Document
from minutes_app.documents.word.looks import Look, Looks
from minutes_app.documents.word.names import DECLARATION, W
from minutes_app.documents.word.text import run, width
from minutes_app.documents.word.units import twips_of_mm
from minutes_app.domain.text import clean_line

_SPARE = 0.97
"""Part of a line that is filled: the widths of a face that may be missing are estimated."""


def headers_of(looks: Looks, document: Document) -> dict[str, str]:
    """Return the header parts: of all pages, and an empty one for the first."""
    head = looks.layout.running_head
    if head is None or not any(document.running):
        return {}
    look = looks.look(head.style)
    left, right = _fitted(document.running, looks.text_width, look.style.size * 20)
    said = run(left, chinese=looks.chinese)
    if right:
        said += f"<w:r><w:tab/></w:r>{run(right, chinese=looks.chinese)}"
    return {
        "default": f"{DECLARATION}<w:hdr {W}>{_line(look, looks.text_width, said)}</w:hdr>",
        "first": f"{DECLARATION}<w:hdr {W}>{_line(look, looks.text_width, '')}</w:hdr>",
    }


def header_distance(looks: Looks) -> int:
    """Return the twips from the paper's upper edge to the header's."""
    head, top = looks.layout.running_head, looks.layout.page.top
    if head is None:
        return min(720, twips_of_mm(top) // 2)
    return max(0, twips_of_mm(top) - twips_of_mm(head.above) - looks.look(head.style).line)


def _line(look: Look, edge: int, runs: str) -> str:
    """Return a paragraph whose right part ends at the text's edge; Word's own stops go."""
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{look.id}"/><w:tabs><w:tab w:val="clear" w:pos="4513"/>'
        f'<w:tab w:val="clear" w:pos="9026"/><w:tab w:val="right" w:pos="{edge}"/></w:tabs>'
        f"</w:pPr>{runs}</w:p>"
    )


def _fitted(running: tuple[str, str], room: float, size: float) -> tuple[str, str]:
    """Return both parts as they fit one line. Word itself would begin another."""
    left, right = (clean_line(text) for text in running)
    ems = room * _SPARE / size
    right = _cut(right, ems * (MOST_RIGHT if left else 1))
    return _cut(left, ems - (width(right) + GAP if right else 0)), right


def _cut(text: str, ems: float) -> str:
    if width(text) <= ems:
        return text
    reach, length = width(ELLIPSIS), 0
    while length < len(text) and reach + width(text[length]) <= ems:
        reach += width(text[length])
        length += 1
    return shortened(text, length)
