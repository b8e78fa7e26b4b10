"""Many short texts in order, held as few long ones: less memory than as many strings."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate, chain


class Shelf:
    """Texts in order that do not change. Empty ones are left out."""

    __slots__ = ("_ends", "_text")

    def __init__(self, texts: Iterable[str] = ()) -> None:
        lines = sorted(filter(None, texts))
        self._text = "".join(lines)
        self._ends = array("I", accumulate(map(len, lines), initial=0))

    def __len__(self) -> int:
        return len(self._ends) - 1

    def __getitem__(self, place: int) -> str:
        """Return the text at a place, from 0 on."""
        return self._text[self._ends[place] : self._ends[place + 1]]

    def __iter__(self) -> Iterator[str]:
        """Yield all texts in order."""
        return map(self.__getitem__, range(len(self)))

    def since(self, first: str) -> Iterator[str]:
        """Yield the texts from ``first`` on, which need not be there itself."""
        places = range(len(self))
        return map(self.__getitem__, places[bisect_left(places, first, key=self.__getitem__) :])


_EMPTY = Shelf()


class Shelves:
    """Shelves of texts by their first letters.

    One of 300,000 would be sorted in one go, for longer than a frame of the window, while no
    other thread could run. They are sorted one by one.
    """

    def __init__(self) -> None:
        self._gathered: dict[str, list[Shelf]] = {}
        self._shelves: dict[str, Shelf] = {}

    def gather(self, texts: Iterable[str]) -> None:
        """Take in many; they are found after ``arrange``."""
        labelled: dict[str, list[str]] = {}
        for one in texts:
            labelled.setdefault(label_of(one), []).append(one)
        for label, some in labelled.items():
            self._gathered.setdefault(label, []).append(Shelf(some))

    def arrange(self) -> None:
        """Put what was gathered in its place."""
        while self._gathered:
            label, pieces = self._gathered.popitem()
            if label in self._shelves:
                pieces.append(self._shelves[label])
            whole = pieces[0] if len(pieces) == 1 else Shelf(chain.from_iterable(pieces))
            self._shelves[label] = whole

    def since(self, first: str) -> Iterator[str]:
        """Yield the texts from ``first`` on that begin with the same letters or not much later."""
        return self._shelves.get(label_of(first), _EMPTY).since(first)

    def __iter__(self) -> Iterator[str]:
        """Yield all texts, shelf by shelf."""
        return chain.from_iterable(self._shelves.values())


def label_of(text: str) -> str:
    """Return the letters by which a shelf is found: many more names begin with z than with 张."""
    return text[:2] if text[:1].isascii() else text[:1]
