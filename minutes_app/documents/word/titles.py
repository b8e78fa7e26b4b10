"""Titles of several lines: Word breaks where a line is full, so sense is given its breaks here."""

import math
from dataclasses import replace
from itertools import pairwise

from minutes_app.documents.layout import Align, Style
from minutes_app.documents.pages.balance import best_breaks
from minutes_app.documents.pages.classes import flags_of, may_break, script_of
from minutes_app.documents.tree import Paragraph, Span
from minutes_app.documents.word.looks import Look, Looks
from minutes_app.documents.word.text import clean, width

_LONGEST = 240
_MOST_LINES = 8


def is_title(style: Style, looks: Looks) -> bool:
    """Tell whether lines of a style are broken by sense: centred type of a Chinese layout."""
    body = looks.base_size
    return looks.chinese and style.align is Align.CENTER and not style.fit and style.size > body


def broken_title(paragraph: Paragraph, look: Look, looks: Looks, held: float = 0.0) -> Paragraph:
    """Return a title with line breaks where its sense breaks; as it is where one line holds it.

    ``held`` is how many characters a line holds of a mark that needs two, 0 of all else.
    """
    text = paragraph.text
    room = held or looks.text_width / look.em - look.style.left - look.style.right
    fits = width(clean(text)) <= room
    if fits or len(text) > _LONGEST or "\n" in text:
        return paragraph
    if not (held or is_title(look.style, looks)):
        return paragraph
    breaks = _breaks(text, room, _within(paragraph, looks))
    pieces: list[Span] = []
    start = 0
    for span in paragraph.spans:
        inner = [at - start for at in breaks if start <= at < start + len(span.text)]
        pieces.append(Span(_broken(span.text, inner), span.style))
        start += len(span.text)
    return replace(paragraph, spans=tuple(pieces))


def _breaks(text: str, room: float, within: set[int]) -> tuple[int, ...]:
    flags = [flags_of(one, script_of(one, chinese=True)) for one in text]
    allowed = [at for at in range(1, len(text))
               if at not in within and may_break(text, flags, at)]  # fmt: skip
    least = math.ceil(width(text) / room)
    for count in range(least, least + _MOST_LINES):
        found = best_breaks(text, allowed, count, lambda a, b: width(text[a:b].rstrip()), room)
        if found is not None:
            return found
    return ()


def _within(paragraph: Paragraph, looks: Looks) -> set[int]:
    """Return the places within names that stay whole."""
    found: set[int] = set()
    start = 0
    for span in paragraph.spans:
        style = looks.layout.spans.get(span.style)
        if style and style.whole:
            found.update(range(start + 1, start + len(span.text)))
        start += len(span.text)
    return found


def _broken(text: str, places: list[int]) -> str:
    bounds = [0, *places, len(text)]
    return "\n".join(text[a:b] for a, b in pairwise(bounds))
