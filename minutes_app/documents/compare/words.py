"""What differs between two texts, told in pieces that a person can read."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from minutes_app.domain.text import is_wide

_PIECES = re.compile(r"[0-9]+(?:[.,][0-9]+)*|[^\W\d_\u2e80-\u9fff\uf900-\ufaff]+|\s+|.", re.DOTALL)
_ISLAND = 2
"""Wide characters, or pieces of Latin text, that must stay the same to stand between changes."""


class Mark(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, and what became of it."""

    mark: Mark
    text: str


def changes(before: str, after: str) -> tuple[Piece, ...]:
    """Return both texts as one: what stayed, what was deleted, and what was inserted there.

    Words, figures and wide characters are never cut, and a word or two that happen to stand in
    both texts within a passage that was written anew do not interrupt it.
    """
    if before == after:
        return (Piece(Mark.SAME, before),) if before else ()
    old, new = _pieces(before), _pieces(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    made: list[tuple[Sequence[str], Sequence[str], bool]] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        made.append((old[a:b], new[c:d], tag == "equal"))
    return tuple(_told(_without_islands(made)))


def _pieces(text: str) -> list[str]:
    return _PIECES.findall(text)


def _without_islands(
    made: Sequence[tuple[Sequence[str], Sequence[str], bool]],
) -> Iterable[tuple[str, str, bool]]:
    """Join changes between which next to nothing stayed the same."""
    kept: list[tuple[str, str, bool]] = []
    for place, (old, new, same) in enumerate(made):
        inner = 0 < place < len(made) - 1
        same = same and not (inner and _is_island(old))  # noqa: PLW2901
        before, after = "".join(old), "".join(new)
        if kept and kept[-1][2] == same:
            last = kept.pop()
            before, after = last[0] + before, last[1] + after
        kept.append((before, after, same))
    return kept


def _is_island(pieces: Sequence[str]) -> bool:
    said = [piece for piece in pieces if any(letter.isalnum() for letter in piece)]
    wide = sum(is_wide(piece[0]) for piece in said)
    return wide + 2 * (len(said) - wide) < _ISLAND


def _told(parts: Iterable[tuple[str, str, bool]]) -> Iterable[Piece]:
    for before, after, same in parts:
        if same:
            yield Piece(Mark.SAME, before)
            continue
        if before:
            yield Piece(Mark.DELETED, before)
        if after:
            yield Piece(Mark.INSERTED, after)
