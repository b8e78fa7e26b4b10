"""What a search of words may have been meant to find, where it finds little."""

from dataclasses import dataclass
from functools import cache
from itertools import islice

from minutes_app.domain.query import Party
from minutes_app.query.rewording import rewordings
from minutes_app.services.searching.desk_searching import Searching

FEW = 10
"""Hits up to which something else is looked for that may be meant."""
MOST = 2
"""Searches that are offered."""
_TRIED = 7
_NAMES = 8
_COUNTED = 1000


@dataclass(frozen=True, slots=True)
class Meant:
    """Another search, and how many hits it has; ``exact``: no more than these."""

    text: str
    count: int
    exact: bool


def meant(searching: Searching, text: str, found: int) -> tuple[Meant, ...]:
    """Return what may be meant by words that find only so much: all find more."""

    @cache
    def names(word: str) -> tuple[str, ...]:
        return tuple(one.shown for one in searching.names(word, Party.SPEAKER, _NAMES))

    better: list[Meant] = []
    for other in islice(rewordings(text, names), _TRIED):
        count = searching.total(searching.parse(other), _COUNTED)
        if count > found:
            better.append(Meant(other, count, count < _COUNTED))
        if len(better) == MOST:
            break
    return tuple(better)
