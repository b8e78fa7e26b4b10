"""Text in columns and lines, where a Chinese character is as wide as two Latin ones."""

import re
import unicodedata
from collections.abc import Sequence

from minutes_app.domain.text import is_wide

_PIECES = re.compile(
    r"\s+|[（《“‘「『【〔]*[\u1100-\uffef\U00020000-\U0003ffff]|[^\s\u1100-\uffef]+"
)
_NO_START = "，。、；：？！）》”’」』】—…"


def width_of(text: str) -> int:
    """Return how many columns of a terminal a line takes."""
    return sum(_cells(character) for character in text)


def pad(text: str, width: int, *, right: bool = False) -> str:
    """Fill a line with spaces to a width in columns, behind it or (``right``) before it."""
    filling = " " * (width - width_of(text))
    return filling + text if right else text + filling


def table(head: Sequence[str], rows: Sequence[Sequence[str]], right: frozenset[int]) -> list[str]:
    """Return the lines of a table; the columns of ``right`` stand at their right edge.

    The last column is not filled up, so that no line ends in spaces.
    """
    whole = [head, *rows]
    widths = [max(width_of(row[column]) for row in whole) for column in range(len(head))]
    widths[-1] = 0
    return [
        "  ".join(
            pad(cell, width, right=column in right)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in whole
    ]


def wrap(text: str, width: int) -> list[str]:
    """Break a text into lines of at most ``width`` columns, between words or wide characters.

    A line of the text stays one; Chinese punctuation begins no line.
    """
    return [part for line in text.splitlines() for part in _wrapped(line, max(width, 4))]


def _wrapped(line: str, width: int) -> list[str]:
    lines = [""]
    for piece in _PIECES.findall(line):
        gap = piece.isspace()
        fits = width_of(lines[-1] + piece) <= width or piece in _NO_START
        if gap:
            lines[-1] += " " if lines[-1] and fits else ""
        elif fits or not lines[-1]:
            lines[-1] += piece
        else:
            lines.append(piece)
    return [one.rstrip() for one in lines]


def _cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if is_wide(character) else 1
