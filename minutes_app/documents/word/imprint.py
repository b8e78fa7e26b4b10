"""The imprint (版记) at the foot of the last page.

It is a Word frame: paragraphs that carry the same ``w:framePr``, anchored to the bottom of the
text area. Word, WPS and LibreOffice all keep it as paragraphs that can be typed into, and read it
in its place after the text. A floating table, the other way, is put back into the text by
LibreOffice where it is as wide as the text; a text box hides its text from searching and from
readers for the blind.

The rules are empty lines as high as the rule is heavy, shaded black: borders of the text lines
would shrink with their indents (the rules are as wide as the text area), and LibreOffice takes
paragraphs with borders out of a frame.
"""

from minutes_app.documents.layout import ImprintStyle
from minutes_app.documents.tree import Imprint
from minutes_app.documents.word.indents import Indent, indent_xml
from minutes_app.documents.word.looks import Look, Looks, missing
from minutes_app.documents.word.paragraphs import empty_line
from minutes_app.documents.word.rules import line_xml
from minutes_app.documents.word.text import run, width
from minutes_app.documents.word.units import hexadecimal, twips
from minutes_app.domain.text import clean_text

_LABEL_END = "："
_LONGEST_LABEL = 6


def imprint_xml(imprint: Imprint, looks: Looks, *, new_page: bool) -> str:
    """Return the imprint and the small empty line that anchors it after the text."""
    style = looks.layout.imprints.get(imprint.style)
    if style is None:
        raise missing("imprint", imprint.style, looks.layout)
    if not imprint.rows:
        return empty_line(new_page=True) if new_page else ""
    look = looks.look(style.style)
    frame = (
        f'<w:framePr w:w="{looks.text_width}" w:wrap="around" w:vAnchor="margin"'
        ' w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/>'
    )
    black = hexadecimal("#000000")
    heavy = line_xml(frame, twips(style.heavy), black) if style.heavy else ""
    light = line_xml(frame, twips(style.light), black) if style.light else ""
    pieces = [heavy]
    for index, row in enumerate(imprint.rows):
        if index:
            pieces.append(light)
        pieces.append(_row(frame, row, style, look, looks))
    pieces.append(heavy)
    return "".join(pieces) + empty_line(new_page=new_page)


def _row(frame: str, row: tuple[str, str], style: ImprintStyle, look: Look, looks: Looks) -> str:
    """Write a row: the right text stands at a right tab stop, one indent from the edge."""
    left, right = (clean_text(text) for text in row)
    edge = looks.text_width - round(style.indent * look.em)
    tabs = f'<w:tabs><w:tab w:val="right" w:pos="{edge}"/></w:tabs>' if right else ""
    label = left.find(_LABEL_END) + 1 if not right else 0
    hang = width(left[:label]) if 0 < label <= _LONGEST_LABEL else 0
    indent = Indent(style.indent + hang, 0 if right else style.indent, -hang)
    chinese = looks.chinese
    runs = run(left, chinese=chinese)
    if right:
        runs += "<w:r><w:tab/></w:r>" + run(right, chinese=chinese)
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{look.id}"/><w:keepNext/>{frame}{tabs}'
        f"{indent_xml(indent, look, looks.base_size)}</w:pPr>{runs}</w:p>"
    )
