"""Pieces that tile the source: nothing is lost, and nothing stands twice."""

import re
from collections.abc import Iterable, Iterator

from minutes_app.intake.lists.rows import Piece, PieceKind

Stroke = tuple[int, int, PieceKind, int | None]
"""Where a stretch begins and ends, what it is, and the row that it belongs to."""

_PARTS = re.compile(
    r"(?P<nothing>(?:[^\w]|_|以及|和|及|与|與|暨|兼任?|等|\b(?:and|of|the|at|for|from|by|in|on"
    r"|as well as|to|with)\b"
    r"|(?<!\d)\d{1,4}(?!\d))+)|(?P<word>\w)",
    re.IGNORECASE,
)


def tile(text: str, strokes: Iterable[Stroke]) -> tuple[Piece, ...]:
    """Return pieces that cover the text from end to end; a later stroke yields to an earlier."""
    pieces: list[Piece] = []
    done = 0
    for start, end, kind, row in sorted(strokes, key=lambda stroke: (stroke[0], -stroke[1])):
        first = max(start, done)
        if first >= end:
            continue
        pieces += _between(text, done, first)
        pieces.append(Piece(kind, first, end, row))
        done = end
    pieces += _between(text, done, len(text))
    return tuple(_merged(pieces))


def _between(text: str, start: int, end: int) -> Iterator[Piece]:
    """Yield what lies between strokes: signs and small words, or what was not understood."""
    for match in _PARTS.finditer(text, start, end):
        kind = PieceKind.SEPARATOR if match.lastgroup == "nothing" else PieceKind.UNKNOWN
        yield Piece(kind, match.start(), match.end())


def _merged(pieces: list[Piece]) -> Iterator[Piece]:
    """Join neighbours of one kind."""
    last: Piece | None = None
    for piece in pieces:
        if last and last.kind is piece.kind and last.row == piece.row and last.end == piece.start:
            last = Piece(last.kind, last.start, piece.end, last.row)
            continue
        if last:
            yield last
        last = piece
    if last:
        yield last
