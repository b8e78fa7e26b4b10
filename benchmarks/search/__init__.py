"""Searching in an archive of a million entries, against the bare engine and other programs.

``make bench-search``; ``BENCH_MEETINGS=1000 python -m benchmarks search`` takes fewer meetings, of
ten entries each.
"""

import os
from collections.abc import Iterator

from benchmarks.report import Row


def measure() -> Iterator[Row]:
    """Make the archive if it is not there, and measure all that is asked of a search."""
    from benchmarks.search import corpus

    yield from measure_with(int(os.environ.get("BENCH_MEETINGS", corpus.MEETINGS)))


def measure_with(meetings: int) -> Iterator[Row]:
    """Measure with so many meetings."""
    from benchmarks.search import corpus, exactness, places, rivals, size, times, window
    from benchmarks.search.bench import Bench

    with Bench.open(corpus.indexed(meetings), meetings) as bench:
        yield from times.measure(bench)
        yield from exactness.measure(bench)
        yield from size.measure(bench)
    few = min(meetings, rivals.MEETINGS)
    with Bench.open(corpus.indexed(few), few) as bench:
        yield from rivals.measure(bench)
    yield from window.measure(corpus.indexed(meetings), meetings)
    yield from places.measure(corpus.indexed(meetings))
