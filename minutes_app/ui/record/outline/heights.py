"""Heights of the rows of a long list: guessed until a row is seen, then measured."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate


class Heights:
    """Where each row begins, given how high rows are. Lengths are whole pixels.

    Opening ten thousand rows only guesses; scrolling measures the few that come to sight.
    """

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._measured: list[bool] = []
        self._tops: list[int] | None = None

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """Height of all rows."""
        return self._starts()[-1]

    def top(self, row: int) -> int:
        """Return where a row begins."""
        return self._starts()[row]

    def height(self, row: int) -> int:
        """Return how high a row is, as far as known."""
        return self._heights[row]

    def row_at(self, y: int) -> int:
        """Return the row at a height; the first or last for what lies outside, -1 for no rows."""
        if not self._heights:
            return -1
        return min(max(bisect_right(self._starts(), y) - 1, 0), len(self._heights) - 1)

    def insert(self, first: int, guesses: list[int]) -> None:
        """Take up new rows."""
        self._heights[first:first] = guesses
        self._measured[first:first] = [False] * len(guesses)
        self._tops = None

    def remove(self, first: int, last: int) -> None:
        """Drop rows."""
        del self._heights[first : last + 1]
        del self._measured[first : last + 1]
        self._tops = None

    def forget(self, first: int, guesses: list[int]) -> None:
        """Guess rows anew that may have changed."""
        self._heights[first : first + len(guesses)] = guesses
        self._measured[first : first + len(guesses)] = [False] * len(guesses)
        self._tops = None

    def measure(self, row: int, measured: Callable[[int], int]) -> int:
        """See that a row is measured; return by how much it differs from what was guessed."""
        if self._measured[row]:
            return 0
        before, now = self._heights[row], measured(row)
        self._heights[row] = now
        self._measured[row] = True
        if now != before:
            self._tops = None
        return now - before

    def _starts(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops
