"""Stretches of names in order, so that all that begin with some letters stand together."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator

_END = "\x00"
"""Comes before every letter of a name, so that a whole name stands before longer ones."""


class Stretches:
    """Sorted stretches, in shelves by their first letters.

    One list of 300,000 would be sorted in one go, for longer than a frame of the window, while
    no other thread could run. Shelves are sorted one by one, and a new name moves few others. A
    stretch is one string (text, grade, whose): that is sorted fastest, and the collector of
    garbage, which stops every thread, does not look at strings.
    """

    def __init__(self) -> None:
        self._shelves: dict[str, list[str]] = {}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Stretches) and self._shelves == other._shelves

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def fill(self, stretches: Iterable[str]) -> None:
        """Take in many that ``stretch`` made."""
        shelves = self._shelves
        for one in stretches:
            label = one[:2] if one[0].isascii() else one[0]
            if label in shelves:
                shelves[label].append(one)
            else:
                shelves[label] = [one]
        for shelf in shelves.values():
            shelf.sort()

    def put(self, one: str) -> None:
        """Take in one."""
        insort(self._shelves.setdefault(_label(one), []), one)

    def drop(self, one: str) -> None:
        """Leave one out that is there."""
        label = _label(one)
        shelf = self._shelves[label]
        del shelf[bisect_left(shelf, one)]
        if not shelf:
            del self._shelves[label]

    def of(self, text: str, most: int) -> Iterator[tuple[int, str]]:
        """Yield the grade and the owner of stretches that are just this text, the surest first."""
        return self._from(text + _END, most)

    def longer_than(self, text: str, most: int) -> Iterator[tuple[int, str]]:
        """Yield the grade and the owner of stretches that begin so and go on."""
        return self._from(text + "\x01", most, text)

    def _from(self, first: str, most: int, beginning: str = "") -> Iterator[tuple[int, str]]:
        shelf = self._shelves.get(_label(first), [])
        place = bisect_left(shelf, first)
        for one in shelf[place : place + most]:
            if not one.startswith(beginning or first):
                return
            _, grade, owner = one.split(_END)
            yield int(grade), owner


def stretch(text: str, grade: int, owner: str) -> str:
    """Make a stretch: text by which somebody is found, how sure that is, and who it is."""
    return f"{text}{_END}{grade}{_END}{owner}"


def _label(text: str) -> str:
    """Return the letters by which a shelf is found: many more names begin with z than with 张."""
    return text[:2] if text[:1].isascii() else text[:1]
