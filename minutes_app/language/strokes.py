"""Chinese characters in the order of strokes (笔画), as lists of names are ordered by it.

Fewer strokes come first; of as many, the kinds of strokes decide, one after the other as they are
written: 横 竖 撇 点 折. ``resources/protocol/strokes.txt`` has the characters in this order.
"""

from functools import cache

from minutes_app.domain.names import split_name
from minutes_app.host.resources import resource

Key = tuple[tuple[int, ...], int, tuple[int, ...]]


@cache
def _places() -> dict[str, int]:
    lines = resource("protocol", "strokes.txt").read_text(encoding="utf-8").splitlines()
    characters = "".join(line.partition(" ")[2] for line in lines if not line.startswith("#"))
    return {character: place for place, character in enumerate(characters)}


def stroke_key(name: str) -> Key | None:
    """Return by what a Chinese name is ordered; None where a character of the surname is unknown.

    The surname decides; under one surname, names of one character stand before those of two, and
    these by their characters in turn. A given character that is not known comes last.
    """
    places = _places()
    surname, given = split_name(name)
    if not surname or any(character not in places for character in surname):
        return None
    last = len(places)
    key = tuple(places[character] for character in surname)
    return key, len(given), tuple(places.get(character, last) for character in given)
