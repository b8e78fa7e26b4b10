"""Paragraphs as strings of WordprocessingML; what a style says is not said again."""

from dataclasses import dataclass, replace

from minutes_app.documents.layout import Style
from minutes_app.documents.pages.paragraphs import mark_share
from minutes_app.documents.tree import Paragraph, Span
from minutes_app.documents.word.indents import (
    Indent,
    indent_xml,
    label_indent,
    numbered_indent,
    style_indent,
)
from minutes_app.documents.word.looks import Look, Looks, missing
from minutes_app.documents.word.numbering import Counters
from minutes_app.documents.word.text import clean, run, width
from minutes_app.documents.word.titles import broken_title, is_title
from minutes_app.domain.text import is_wide

_UNNUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
_LOOSE = '<w:snapToGrid w:val="0"/>'
_ASCENT = 0.86
_CLOSEST = 0.08  # ems: how much closer the characters of a mark may stand
_LINES = 20  # twips: what the lines of a table may take of the room of a name card
_SPARE = 0.9  # of the room that a smaller line may fill: programs measure a line differently


@dataclass(frozen=True, slots=True)
class Place:
    """What surrounds a paragraph: a page break before it, and distances to tables in twips.

    ``keep`` holds it on the page of what follows (a signature), ``frame`` are the properties of a
    frame in which it stands. ``loose`` takes it off the grid of lines: LibreOffice moves what
    stands beside a rule to the next line of the grid.
    """

    new_page: bool = False
    before: int = 0
    after: int = 0
    keep: bool = False
    frame: str = ""
    loose: bool = False


NOWHERE = Place()


class Paragraphs:
    """Writes paragraphs; counts numbers along the way."""

    def __init__(self, looks: Looks, counters: Counters) -> None:
        self._looks = looks
        self._counters = counters
        self._chinese = looks.chinese
        # Most paragraphs are no more than their style: their openings are made once.
        self._plain = {
            key: f'<w:p><w:pPr><w:pStyle w:val="{look.id}"/></w:pPr>'
            for key, look in looks.paragraphs.items()
            if key not in looks.numbered and not special(look.style, looks)
        }

    def write(self, paragraph: Paragraph, place: Place = NOWHERE) -> str:
        """Return one paragraph as XML."""
        opening = self._plain.get(paragraph.style)
        plain = not (paragraph.label or paragraph.numbering or paragraph.right)
        if opening and place is NOWHERE and plain:
            return f"{opening}{self._runs(paragraph)}</w:p>"
        return self._particular(paragraph, place)

    def _particular(self, paragraph: Paragraph, place: Place) -> str:
        look = self._looks.look(paragraph.style)
        label = label_text(paragraph.label)
        number, indent = self._numbering(paragraph, look)
        if label and look.style.hang_label:
            hanging = label_indent(look, label)
            indent = indent_xml(hanging, look, self._looks.base_size)
        elif paragraph.right:
            own = style_indent(self._looks, look)
            moved = replace(own, right=own.right + paragraph.right)
            indent = indent_xml(moved, look, self._looks.base_size)
        sides = round((look.style.left + look.style.right) * look.em)
        room = self._looks.text_width - sides - _LINES
        unfitted = ("", look.style.size, 0.0)
        fitting, size, held = _fit(paragraph, look, room) if look.style.fit else unfitted
        raised = round(_ASCENT * (look.style.size - size) * 20)
        properties = (
            f'<w:pStyle w:val="{look.id}"/>{"<w:keepNext/>" if place.keep else ""}'
            f"{'<w:pageBreakBefore/>' if place.new_page else ''}{place.frame}"
            f"{number}{_LOOSE if place.loose else ''}{_spacing(look, place, raised)}{indent}"
        )
        if self._looks.hidden(look.style):
            return f"<w:p><w:pPr>{properties}</w:pPr></w:p>"
        runs = run(label, style=look.label_id, chinese=self._chinese, properties=fitting)
        paragraph = broken_title(paragraph, look, self._looks, held)
        return f"<w:p><w:pPr>{properties}</w:pPr>{runs}{self._runs(paragraph, fitting)}</w:p>"

    def _runs(self, paragraph: Paragraph, fitting: str = "") -> str:
        return "".join(
            [
                run(
                    span.text,
                    style=self._span_style(span) if span.style else "",
                    chinese=self._chinese,
                    properties=fitting,
                )
                for span in paragraph.spans
            ]
        )

    def _span_style(self, span: Span) -> str:
        names = self._looks.spans.get(span.style)
        if names is None:
            raise missing("span", span.style, self._looks.layout)
        return names[0]

    def _numbering(self, paragraph: Paragraph, look: Look) -> tuple[str, str]:
        """Return the number's properties and the indent that goes with it.

        A heading style numbers its paragraphs itself; the paragraph says only what differs.
        """
        linked = self._looks.numbered.get(look.key)
        numbering = paragraph.numbering
        if numbering is None:
            if not linked:
                return "", ""
            own_indent = Indent(look.style.left, look.style.right, look.style.first)
            return _UNNUMBERED, indent_xml(own_indent, look, self._looks.base_size)
        number = self._counters.instance(numbering)
        own = (numbering.list, numbering.level)
        if linked == own and number <= len(self._looks.layout.lists):
            return "", ""
        properties = (
            f'<w:numPr><w:ilvl w:val="{numbering.level}"/><w:numId w:val="{number}"/></w:numPr>'
        )
        level = self._looks.layout.lists[numbering.list][numbering.level]
        indent = numbered_indent(look, level)
        return properties, indent_xml(indent, look, self._looks.base_size)


def special(style: Style, looks: Looks) -> bool:
    """Tell whether paragraphs of a style need more than their text: marks, titles, hidden ones."""
    return style.fit or looks.hidden(style) or is_title(style, looks)


def label_text(label: str) -> str:
    """Return a label as it stands before its text: after Latin letters comes a space."""
    label = clean(label) if label else ""
    if not label or label[-1].isspace() or is_wide(label[-1]):
        return label
    return f"{label} "


def empty_line(*, height: int = 20, new_page: bool = False) -> str:
    """Return an empty paragraph of a given height in twips, as small as it may be."""
    return (
        f"<w:p><w:pPr>{'<w:pageBreakBefore/>' if new_page else ''}"
        '<w:widowControl w:val="0"/><w:snapToGrid w:val="0"/>'
        f'<w:spacing w:before="0" w:after="0" w:line="{max(20, height)}" w:lineRule="exact"/>'
        '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>'
    )


def _spacing(look: Look, place: Place, raised: int) -> str:
    """Return distances that differ from the style's; ``raised`` keeps the top of smaller type."""
    framed = bool(place.frame) and look.before
    if not (place.before or place.after or framed or raised):
        return ""
    before = 0 if framed else max(0, look.before - raised)
    return (
        f'<w:spacing w:before="{before + place.before}"'
        f' w:after="{look.after + place.after}" w:line="{look.line}" w:lineRule="exact"/>'
    )


def _fit(paragraph: Paragraph, look: Look, room: int) -> tuple[str, float, float]:
    """Return run properties that set a mark of one line closer, then smaller, until it fits.

    With them come its size in points, and how many characters a line holds of one that needs two
    lines (0 where it needs one).
    """
    text, whole = clean(paragraph.text), look.style.size
    if not text or "\n" in text:
        return "", whole, 0.0
    # The last character has none to be closer to: LibreOffice breaks a line that counts on it.
    gaps = max(1, len(text) - 1)
    wide = width(text) * look.em + gaps * look.tracking
    if wide <= room:
        return "", whole, 0.0
    closer = min(round(look.em * _CLOSEST), -(-round(wide - room) // gaps))
    tracking = f'<w:spacing w:val="{look.tracking - closer}"/>'
    remaining = width(text) * look.em + gaps * (look.tracking - closer)
    if remaining <= room:
        return tracking, whole, 0.0
    # The tracking shrinks with the type, so both together keep the line within its room.
    # How wide Latin letters run depends on the face; a Chinese mark fills its line.
    share = room * (1.0 if all(map(is_wide, text)) else _SPARE) / remaining
    one_line, share = share, mark_share(text, share)
    size = max(2, int(look.style.size * 2 * share))
    nearer = int((look.tracking - closer) * share) - 1
    tracking = f'<w:spacing w:val="{nearer}"/>'
    held = room / (size * 10 + nearer) if share > one_line else 0.0
    return f'{tracking}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>', size / 2, held
