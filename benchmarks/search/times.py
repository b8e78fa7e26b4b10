"""Times of each class of queries: ours, the query of FTS5 behind it, and ``LIKE``, in turns.

Each turn asks another word, and the count asks another than the first page, so that nothing is
answered from what was kept. ``LIKE`` reads the whole archive for a word that is rare or counted: it
takes seconds, and has fewer turns.
"""

import statistics
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

from benchmarks.report import Row
from benchmarks.search.asked import COMMON, RARE, RELEVANCE, Group, groups
from benchmarks.search.bench import FIRST, Bench, warm
from benchmarks.timing import Ratio, Taken, in_turns, ratio, seconds, slowest
from minutes_app.storage.search.plan import Asked

FIRST_BAR, COUNT_BAR = 1_000.0, 100.0
"""How many times slower ``LIKE`` must be, with a million entries."""
OWN_COUNT_BAR, RANK_BAR = 0.25, 0.02
LARGE = 900_000
"""Entries from which on the bars hold: ``LIKE`` reads a small archive in no time."""
LIMIT = 0.05
"""Seconds within which results must be on screen; see ``window``."""
_TURNS, _WARM = 180, 3
_BUDGET, _FEWEST = 20.0, 12
"""Seconds for one class, where its count reads texts; and turns that it has all the same."""
_SLOW_TURNS, _BARRED_TURNS = 4, 16
"""Turns of what reads the whole archive, and where there is a bar."""
_RANKED_TURNS = 20
_OURS, _FIRST, _COUNT, _BEHIND = "ours", "newest 20", "count", "the FTS5 query behind it"
_PAGE = "first page with its words"
_RANKED, _FULL = "by relevance", "bm25 of FTS5"
_BEHIND_IT = "FROM passage_words WHERE passage_words MATCH ? AND rowid BETWEEN ? AND ?"
_LIKE = "LIKE '%…%'"


def measure(bench: Bench, turns: int = _TURNS) -> Iterator[Row]:
    """Ask every class of queries."""
    for group in groups(bench):
        warm(bench.path)
        if group.name == RELEVANCE:
            yield from _by_relevance(bench, group)
        elif group.queries:
            yield from _by_date(bench, group, turns)


def _by_date(bench: Bench, group: Group, turns: int) -> Iterator[Row]:
    behind = {one.text: bench.asked(one.text) for one in group.queries}
    works = {
        _FIRST: _each(group, bench.newest),
        _PAGE: _each(group, bench.page, begin=len(group.queries) // 3),
        f"{_FIRST} behind": _each(group, lambda text: _newest(bench, behind[text])),
        _COUNT: _each(group, bench.count, begin=len(group.queries) // 2),
        f"{_COUNT} behind": _each(group, lambda text: _counted(bench, behind[text])),
    }
    one = statistics.median(seconds(lambda: [work() for work in works.values()]) for _ in range(3))
    taken = in_turns(works, min(turns, max(_FEWEST, round(_BUDGET / one))), warm=_WARM)
    for what in (_FIRST, _COUNT):
        name = f"{group.name}: {what}"
        yield Row(name, _BEHIND, ratio(taken, what, f"{what} behind"))
        yield Row("  slowest of 100", _BEHIND, _slowest(taken, what, f"{what} behind"))
        yield from _like(bench, group, what, taken[what])
    yield Row(f"  {_PAGE}, slowest of 100", "50 ms", slowest(taken, _PAGE, LIMIT))


def _by_relevance(bench: Bench, group: Group) -> Iterator[Row]:
    behind = {one.text: bench.asked(one.text).match for one in group.queries}
    bench.newest(group.queries[0].text, group.order)
    bench.reader.read_ahead()  # as the window does when the first page by relevance has come
    # What the engine frees after weighing half a million passages is tidied up by whoever asks its
    # thread for memory next: a millisecond, which the page by relevance paid.
    with ThreadPoolExecutor(1) as apart:
        taken = in_turns(
            {
                _RANKED: _each(group, lambda text: bench.newest(text, group.order)),
                _COUNT: _each(group, bench.count, begin=len(group.queries) // 2),
                _FULL: _each(
                    group, lambda text: apart.submit(_ranked, bench, behind[text]).result()
                ),
            },
            _RANKED_TURNS,
        )
    yield Row(group.name, "our own count", ratio(taken, _RANKED, _COUNT), OWN_COUNT_BAR)
    yield Row(group.name, _FULL, ratio(taken, _RANKED, _FULL), RANK_BAR)


def _like(bench: Bench, group: Group, what: str, ours: list[float]) -> Iterator[Row]:
    """Yield how many times longer ``LIKE`` takes than ours, at the median and at its slowest."""
    bar = _bar(bench, group, what)
    queries = group.queries[: _SLOW_TURNS if bar is None else _BARRED_TURNS]
    limit = f" LIMIT {FIRST}" if what == _FIRST else ""
    slow: list[float] = []
    for asked in queries:
        statement = asked.like + limit
        if what == _COUNT:
            statement = f"SELECT count(*) FROM ({asked.like})"
        slow.append(seconds(lambda s=statement, v=asked.values: bench.raw.execute(s, v).fetchall()))
    against = _percentile(ours, 99)
    name = f"{_LIKE}, {group.name}: {what}"
    middle = statistics.median(ours)
    yield Row(name, _OURS, _over(slow, middle), bar, at_least=True)
    yield Row("  the same", "our slowest of 100", _over(slow, against))


def _bar(bench: Bench, group: Group, what: str) -> float | None:
    if bench.entries < LARGE:
        return None
    return {(RARE, _FIRST): FIRST_BAR, (COMMON, _COUNT): COUNT_BAR}.get((group.name, what))


def _each(group: Group, work: Callable[[str], object], *, begin: int = 0) -> Callable[[], object]:
    """Return what does its work with the next query at each turn."""
    at = begin

    def turn() -> None:
        nonlocal at
        work(group.queries[at % len(group.queries)].text)
        at += 1

    return turn


def _newest(bench: Bench, asked: Asked) -> None:
    bench.raw.execute(f"SELECT rowid {_BEHIND_IT} LIMIT {FIRST}", _values(asked)).fetchall()


def _counted(bench: Bench, asked: Asked) -> None:
    bench.raw.execute(f"SELECT count(*) {_BEHIND_IT}", _values(asked)).fetchall()


def _values(asked: Asked) -> tuple[object, ...]:
    """Return the expression, and the stretch of days that all queries here have at most one of."""
    return asked.match, *asked.stretches[0]


def _ranked(bench: Bench, match: str) -> None:
    query = "SELECT rowid FROM passage_words WHERE passage_words MATCH ? ORDER BY rank LIMIT ?"
    bench.raw.execute(query, (match, FIRST)).fetchall()


def _slowest(taken: Taken, what: str, against: str) -> Ratio:
    """Compare the slowest of a hundred turns of both, the 98th percentiles, the very slowest."""
    value, near = (
        _percentile(taken[what], at) / _percentile(taken[against], at) for at in (99, 98)
    )
    most = max(taken[what]) / max(taken[against])
    return Ratio(value, min(near, most), max(near, most))


def _over(slow: list[float], quick: float) -> Ratio:
    return Ratio(statistics.median(slow) / quick, min(slow) / quick, max(slow) / quick)


def _percentile(taken: list[float], at: int) -> float:
    return statistics.quantiles(taken, n=100, method="inclusive")[at - 1]
