"""The table of ratios: what was measured, against what, the bar, and whether it is held."""

from collections.abc import Iterable
from dataclasses import dataclass

from benchmarks.timing import Ratio

_WIDTHS = (50, 35, 8, 18, 9)
_HEAD = ("measured", "against", "ratio", "middle half", "bar")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table.

    ``bar`` is the largest ratio allowed, or the smallest with ``at_least``; None: for information
    only. ``ratio`` is None where what it is measured against is not installed.
    """

    what: str
    against: str
    ratio: Ratio | None
    bar: float | None = None
    at_least: bool = False

    @property
    def missed(self) -> bool:
        """Whether the bar is not held."""
        if self.bar is None or self.ratio is None:
            return False
        return self.ratio.value < self.bar if self.at_least else self.ratio.value > self.bar

    @property
    def verdict(self) -> str:
        """The verdict in a word."""
        if self.ratio is None:
            return "not installed"
        if self.bar is None:
            return "-"
        return "MISSED" if self.missed else "held"


def head() -> str:
    """Return the head of the table."""
    cells = [text.ljust(width) for text, width in zip(_HEAD, _WIDTHS, strict=True)]
    return f"{''.join(cells)}verdict"


def line(row: Row) -> str:
    """Return one line of the table."""
    value, spread = "-", "-"
    if row.ratio is not None:
        value = _figure(row.ratio.value)
        spread = f"{_figure(row.ratio.low)} to {_figure(row.ratio.high)}"
    bar = "-" if row.bar is None else f"{'>= ' if row.at_least else ''}{_figure(row.bar)}"
    cells = (row.what, row.against, value, spread, bar)
    padded = [text.ljust(width) for text, width in zip(cells, _WIDTHS, strict=True)]
    return f"{''.join(padded)}{row.verdict}"


def tell(rows: Iterable[Row]) -> int:
    """Print a table as its rows come in; return 1 if a bar is missed."""
    print(head(), flush=True)
    missed = 0
    for row in rows:
        print(line(row), flush=True)
        missed |= row.missed
    return int(missed)


def _figure(value: float) -> str:
    """Three digits that count, without an exponent."""
    if value >= 100:
        return f"{value:.0f}"
    return f"{value:.2f}" if value >= 0.1 else f"{value:.3g}"
