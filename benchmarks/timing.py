"""Taking times so that they can be compared: side by side, in turns, by their medians.

Absolute times say little (another machine, another load), so everything is a ratio against
something measured in the same run. What is compared takes turns, A B A B …, so that both meet the
same machine; the ratio is that of the medians, and the middle half of the ratios of single turns
says how far it can be trusted.
"""

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

Work = Callable[[], object]
Taken = dict[str, list[float]]
"""Seconds (or bytes) by what was measured, one for each turn."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """A ratio of medians; ``low`` and ``high`` bound the middle half of the single turns."""

    value: float
    low: float
    high: float


def seconds(work: Work) -> float:
    """Return how long a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def in_turns(works: Mapping[str, Work], turns: int, *, warm: int = 1) -> Taken:
    """Time each piece of work ``turns`` times, one after the other; the ``warm`` first count not.

    Each turn begins with another piece, so that none always follows the same one.
    """
    taken: Taken = {name: [] for name in works}
    names = list(works)
    for turn in range(warm + turns):
        first = turn % len(names)
        for name in names[first:] + names[:first]:
            found = seconds(works[name])
            if turn >= warm:
                taken[name].append(found)
    return taken


def ratio(taken: Taken, what: str, floor: str) -> Ratio:
    """Compare two things that were measured in turns."""
    single = [one / other for one, other in zip(taken[what], taken[floor], strict=True)]
    low, _, high = statistics.quantiles(single, n=4)
    return Ratio(statistics.median(taken[what]) / statistics.median(taken[floor]), low, high)


def slowest(taken: Taken, what: str, limit: float) -> Ratio:
    """Compare the slowest of a hundred turns (the 99th percentile) with a limit in seconds.

    ``low`` and ``high`` are the 98th percentile and the very slowest.
    """
    hundredths = statistics.quantiles(taken[what], n=100, method="inclusive")
    return Ratio(hundredths[98] / limit, hundredths[97] / limit, max(taken[what]) / limit)
