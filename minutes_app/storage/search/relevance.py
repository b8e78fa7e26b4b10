"""The order by relevance: the newest hits, the best of them first.

The newest 500 are looked at; what is older follows by date. Reading all hits to weigh each word by
how rare it is would take a hundred times as long, and of two entries with the same words the newer
one is what a secretary means.
"""

from collections.abc import Sequence

from minutes_app.language.sameness import same
from minutes_app.storage.engine import Connection
from minutes_app.storage.search.needles import Needle
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.texts import main_texts

MOST = 500
"""Hits that are weighed."""

_HEADS = {Where.MEETING: 3.0, Where.PERSON: 3.0, Where.BODY: 3.0, Where.PART: 1.5,
          Where.PROPOSAL: 1.0, Where.DOCUMENT: 1.0, Where.ANNEX: 0.5}  # fmt: skip
"""What it counts that words stand in a name or a title."""
_OFTEN = 4
"""So many times one word counts at most."""
_NEAR = 40
"""Characters within which words stand together."""
_LONG = 400
"""Characters from which a text is long."""
_RECENT = 0.5
"""What the newest has before the oldest of those that are weighed."""


def by_relevance(
    connection: Connection, passages: Sequence[int], needles: Sequence[Needle]
) -> list[int]:
    """Return passages, which come by date, with the best first."""
    if not needles or len(passages) < 2:
        return list(passages)
    ages = {passage: place / len(passages) for place, passage in enumerate(passages)}
    weights = dict.fromkeys(passages, 0.0)
    for passage, where, text in main_texts(connection, passages):
        weights[passage] = weight(where, text, needles)
    return sorted(passages, key=lambda one: _RECENT * ages[one] - weights[one])


def weight(where: Where, text: str, needles: Sequence[Needle]) -> float:
    """Return how much a text is about some words: more is better."""
    worth, firsts = 0.0, list[int]()
    for needle in needles:
        found = _standing(text, needle)
        if found is None:
            continue
        first, times, ends_word = found
        firsts.append(first)
        worth += 1 + 0.25 * min(times - 1, _OFTEN) + 0.5 * ends_word
    if len(firsts) > 1 and max(firsts) - min(firsts) < _NEAR:
        worth += 1
    if firsts:
        worth += _HEADS.get(where, 0.0)
    return worth - min(len(text) / _LONG, 1) * 0.5


def _standing(text: str, needle: Needle) -> tuple[int, int, bool] | None:
    """Return where a needle stands first in a text, how often, and whether it ends a word.

    Folding costs more than all the rest, and most texts are written as words are typed.
    """
    if needle.plain:
        first = text.find(needle.plain)
        if first >= 0:
            times = text.count(needle.plain)
            return first, times, _ends_word(text, first + len(needle.plain))
    for write in (str, str.lower, same):
        read = write(text)
        spans = needle.spans(read)
        if spans:
            return spans[0][0], len(spans), any(_ends_word(read, end) for _, end in spans)
    return None


def _ends_word(folded: str, end: int) -> bool:
    return end == len(folded) or not (folded[end - 1].isalnum() and folded[end].isascii()
                                      and folded[end].isalnum())  # fmt: skip
