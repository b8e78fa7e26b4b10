"""Stretches of names in order, so that all that begin with some letters stand together."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from heapq import merge
from itertools import chain, islice

from minutes_app.capture.shelves import Shelves, label_of

_END = "\x00"
"""Comes before every letter of a name, so that a whole name stands before longer ones."""

_SHORT, _PLAIN = "\x01", "\x02"
"""Before an owner: in sixteen characters of a byte each, or as it is."""


class Stretches:
    """Sorted stretches. Each is one string: text, grade, whose.

    Those that were there at first lie packed, and the collector of garbage, which stops every
    thread, has nothing to look at. What comes and goes later lies beside them.
    """

    def __init__(self) -> None:
        self._first = Shelves()
        self._later: dict[str, list[str]] = {}
        self._gone: set[str] = set()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stretches) and sorted(self._all()) == sorted(other._all())

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def gather(self, stretches: Iterable[str]) -> None:
        """Take in many that ``stretch`` made; they are found after ``arrange``."""
        self._first.gather(stretches)

    def arrange(self) -> None:
        """Put what was gathered in its place."""
        self._first.arrange()

    def put(self, one: str) -> None:
        """Take in one."""
        if one in self._gone:
            self._gone.discard(one)
        else:
            insort(self._later.setdefault(label_of(one), []), one)

    def drop(self, one: str) -> None:
        """Leave one out that is there."""
        later = self._later.get(label_of(one), [])
        place = bisect_left(later, one)
        if place < len(later) and later[place] == one:
            del later[place]
        else:
            self._gone.add(one)

    def of(self, text: str, most: int) -> Iterator[tuple[int, str]]:
        """Yield the grade and the owner of stretches that are just this text, the surest first."""
        return self._since(text + _END, most)

    def longer_than(self, text: str, most: int) -> Iterator[tuple[int, str]]:
        """Yield the grade and the owner of stretches that begin so and go on."""
        return self._since(text + "\x01", most, text)

    def _since(self, first: str, most: int, beginning: str = "") -> Iterator[tuple[int, str]]:
        found = self._first.since(first)
        if self._gone:
            found = (one for one in found if one not in self._gone)
        if later := self._later.get(label_of(first)):
            found = merge(found, later[bisect_left(later, first) :])
        for one in islice(found, most):
            if not one.startswith(beginning or first):
                return
            _, grade, owner = one.split(_END, 2)
            yield int(grade), _owner(owner)

    def _all(self) -> Iterator[str]:
        first = (one for one in self._first if one not in self._gone)
        return chain(first, chain.from_iterable(self._later.values()))


def stretch(text: str, grade: int, owner: str) -> str:
    """Make a stretch: text by which somebody is found, how sure that is, and whose it is.

    ``owner`` is what ``short_owner`` made of an id.
    """
    return f"{text}{_END}{grade}{_END}{owner}"


def short_owner(known_id: str) -> str:
    """Return an id as stretches have it: a UUID takes half the room, in the same order."""
    try:
        packed = _SHORT + bytes.fromhex(known_id.replace("-", "")).decode("latin-1")
    except ValueError:
        return _PLAIN + known_id
    return packed if _owner(packed) == known_id else _PLAIN + known_id


def _owner(short: str) -> str:
    """Return the id that ``short_owner`` shortened."""
    if short.startswith(_PLAIN):
        return short[1:]
    digits = short[1:].encode("latin-1").hex()
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
