"""Indents: in twips for every reader, and in characters where Word counts the same ones.

Word counts first-line and hanging indents in characters of the paragraph's own size, but left and
right ones in characters of the default style; only where both sizes agree are the latter written.
"""

from dataclasses import dataclass

from minutes_app.documents.layout import ListLevel
from minutes_app.documents.word.looks import Look, Looks
from minutes_app.documents.word.text import width
from minutes_app.domain.numbering import chinese_number
from minutes_app.domain.text import is_wide

_BOLD = 1.05  # how much wider bold Latin letters run


@dataclass(frozen=True, slots=True)
class Indent:
    """Indents in ems of the paragraph's size; a negative first line hangs."""

    left: float = 0
    right: float = 0
    first: float = 0


def style_indent(looks: Looks, look: Look) -> Indent:
    """Return the indent of a style, with its number's room if a list level numbers it."""
    linked = looks.numbered.get(look.key)
    if linked:
        name, depth = linked
        return numbered_indent(look, looks.layout.lists[name][depth])
    return Indent(look.style.left, look.style.right, look.style.first)


def numbered_indent(look: Look, level: ListLevel) -> Indent:
    """Return the indent of a numbered paragraph: hanging after its number, or running in."""
    style = look.style
    if not style.hang_number:
        return Indent(style.left, style.right, style.first)
    room = level.width or width(sample_number(level))
    return Indent(style.left + level.indent + room, style.right, -room)


def label_indent(look: Look, label: str) -> Indent:
    """Return the indent of a paragraph whose later lines stand after its label."""
    style = look.style
    room = width(label)
    if style.label_bold and not is_wide(label[0]):
        room *= _BOLD
    return Indent(style.left + style.first + room, style.right, -room)


def sample_number(level: ListLevel) -> str:
    """Return how the level writes 1, to see how wide it is."""
    return level.pattern.format(n=chinese_number(1) if level.format == "chinese" else "1")


def indent_xml(indent: Indent, look: Look, base_size: float) -> str:
    """Return the ``w:ind`` element; written out even where it is nothing, to undo a style's."""
    em = look.em
    hanging = round(-indent.first * (em + look.tracking)) if indent.first < 0 else 0
    # Under a hanging line the text starts where the tracked characters of the label end.
    left = (
        round((indent.left + indent.first) * em) + hanging if hanging else round(indent.left * em)
    )
    right = round(indent.right * em)
    chars = look.style.size == base_size
    written = (f'w:leftChars="{round(indent.left * 100)}" ' if chars else "") + f'w:left="{left}"'
    written += f' w:rightChars="{round(indent.right * 100)}"' if chars else ""
    written += f' w:right="{right}"'
    if hanging:
        chars_hung = round(-indent.first * 100)
        return f'<w:ind {written} w:hangingChars="{chars_hung}" w:hanging="{hanging}"/>'
    return (
        f'<w:ind {written} w:firstLineChars="{round(indent.first * 100)}"'
        f' w:firstLine="{round(indent.first * em)}"/>'
    )
