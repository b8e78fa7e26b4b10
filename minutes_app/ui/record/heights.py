"""Heights of many rows: each changes, goes and comes without the others being counted again."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

_BLOCK = 256


class Heights:
    """Row heights in pixels, with their sums by blocks.

    Reading the top of a row, or finding the row at a height, looks at one block and the sums of
    the others: ten thousand rows cost about what fifty do.
    """

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._tops: list[int] = [0]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, row: int) -> int:
        return self._heights[row]

    @property
    def total(self) -> int:
        """The height of all rows together."""
        return self._tops[-1]

    def insert(self, first: int, heights: Sequence[int]) -> None:
        """Put rows in before row ``first``."""
        self._heights[first:first] = heights
        self._sum_up(first)

    def remove(self, first: int, count: int) -> None:
        """Take rows out."""
        del self._heights[first : first + count]
        self._sum_up(first)

    def change(self, row: int, height: int) -> int:
        """Give a row another height; return by how much it grew."""
        grown = height - self._heights[row]
        if grown:
            self._heights[row] = height
            for block in range(row // _BLOCK + 1, len(self._tops)):
                self._tops[block] += grown
        return grown

    def top(self, row: int) -> int:
        """Return where a row begins (the row after the last: where all end)."""
        block = min(row // _BLOCK, len(self._tops) - 1)
        return self._tops[block] + sum(self._heights[block * _BLOCK : row])

    def at(self, height: int) -> int:
        """Return the row that lies at a height; -1 above the first, their count below the last."""
        if height < 0:
            return -1
        if height >= self.total:
            return len(self._heights)
        block = bisect_right(self._tops, height) - 1
        row, top = block * _BLOCK, self._tops[block]
        while top + self._heights[row] <= height:
            top += self._heights[row]
            row += 1
        return row

    def _sum_up(self, first: int) -> None:
        block = first // _BLOCK
        sums = (
            sum(self._heights[start : start + _BLOCK])
            for start in range(block * _BLOCK, len(self._heights), _BLOCK)
        )
        top = self._tops[min(block, len(self._tops) - 1)]
        self._tops[block:] = list(accumulate(sums, initial=top))
