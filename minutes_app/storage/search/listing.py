"""All hits of one query in the order of days, of which only what is asked for is worked out."""

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property
from itertools import chain, islice

from minutes_app.storage.search import facets
from minutes_app.storage.search.facets import Facet
from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.matching import Matcher
from minutes_app.storage.search.order import DIRECTORY, FEW, Dated, dated, month_of, ordered
from minutes_app.storage.search.plan import Both, Bound, Plan, disjoined
from minutes_app.storage.search.results import Bucket, Where
from minutes_app.storage.search.timeline import Timeline, along_front, along_month

_RARE = 128
"""Hits that are looked up without a glance at the newest meetings, which would hold none."""
_NEAR = 1_000
"""Places of the list from which on months are counted rather than meetings gone through."""
_KEPT = 8
"""Buckets whose passages are kept: a scroll bar goes to and fro."""
_DIRECTORY = (Where.PERSON, Where.BODY)
_OF_DIRECTORY = disjoined(facets.match(Facet.WHERE, one) for one in _DIRECTORY)


class _Run:
    """What an iterator yields, as far as it was asked for."""

    def __init__(self, source: Iterable[int]) -> None:
        self._source = iter(source)
        self._known: list[int] = []

    def some(self, first: int, end: int) -> list[int]:
        self._known += islice(self._source, max(end - len(self._known), 0))
        return self._known[first:end]

    def __iter__(self) -> Iterator[int]:
        place = 0
        while place < len(self._known) or self._knows_another():
            yield self._known[place]
            place += 1

    def _knows_another(self) -> bool:
        for one in self._source:
            self._known.append(one)
            return True
        return False

    def all(self) -> list[int]:
        self._known += self._source
        return self._known


class Listing:
    """The hits of a plan. After an interruption it must not be used any more."""

    def __init__(self, timeline: Timeline, index: IndexWords, matcher: Matcher, plan: Plan) -> None:
        self._timeline = timeline
        self._index = index
        self._matcher = matcher
        self._plan = plan
        self._check = _check(plan)
        self._counts: dict[str, int] = {}
        self._runs: dict[str, _Run] = {}
        self._names: list[str] | None = None
        self._verified: list[int] | None = None
        self._dated: Dated = []

    def passages(self, first: int, count: int) -> list[int]:
        """Return passages from a place on; fewer at the end."""
        if first < _NEAR and (count > _RARE or self._rare is None):
            found = self._head.some(first, first + count)
            if len(found) == count:
                return found
        if self._few is not None:
            return self._few.some(first, first + count)
        found = list[int]()
        for name in self._buckets():
            if first:
                size = self._count(name)
                if size <= first:
                    first -= size
                    continue
            found += self._run(name).some(first, first + count - len(found))
            first = 0
            if len(found) >= count:
                break
        return found

    def total(self, most: int | None = None) -> int:
        """Count all, or stop at ``most``."""
        if self._check is None and not self._plan.empty:
            return self._index.count(self._plan.match(), most)
        if self._few is not None:
            return len(self._few.all() if most is None else self._few.some(0, most))
        if most is None or self._verified is not None:
            return len(self._all()[:most])
        return sum(1 for _ in islice(self._every(), most))

    def verified(self) -> list[int] | None:
        """Return all passages where they had to be looked at; None where an expression says all."""
        if self._few is not None:
            return self._few.all()
        return None if self._check is None else self._all()

    def buckets(self) -> list[Bucket]:
        """Return how many hits each month has, the newest first; those without are not there."""
        sizes = [(name, self._count(name)) for name in self._buckets()]
        return [Bucket(name, size) for name, size in sizes if size]

    @cached_property
    def _rare(self) -> _Run | None:
        """Return all hits of what is rare."""
        if self._plan.empty:
            return _Run(())
        return self._looked_up(self._index.dated(self._plan.match(), min(_RARE, FEW)))

    @cached_property
    def _few(self) -> _Run | None:
        """Return all hits where they are few enough to be looked up each."""
        if self._rare is not None:
            return self._rare
        some = self._index.few(self._plan.match(), FEW)
        return self._looked_up(None if some is None else dated(self._timeline.connection, some))

    @cached_property
    def _months(self) -> dict[int, str]:
        """Return the months of what was looked up."""
        return {passage: month_of(day) for day, passage in self._dated}

    def _looked_up(self, found: Dated | None) -> _Run | None:
        if found is None:
            return None
        self._dated = found
        return _Run(self._matcher.sift(self._check, ordered(self._timeline.connection, found)))

    @cached_property
    def _head(self) -> _Run:
        """Return the first hits: people and bodies, and what the newest meetings hold.

        Where that fills a page nobody needs to know how many others there are.
        """
        low, until = self._plan.days
        match = self._plan.match()
        newest = self._timeline.months()[:1]
        ends_before = [until + "~"] < [month + "~" for month in newest]
        if self._plan.empty or ends_before or self._index.is_wide(match):
            return _Run(())
        front = chain.from_iterable(along_front(self._timeline, self._index, match))
        hits = self._matcher.sift(self._check, front)
        return _Run(hits if low else chain(self._run(DIRECTORY), hits))

    def _all(self) -> list[int]:
        """Return all that were looked at: the total and the counts ask for them."""
        if self._verified is None:
            self._verified = list(self._every())
        return self._verified

    def _every(self) -> Iterator[int]:
        return self._matcher.sift(self._check, self._index.ids(self._plan.match()))

    def _buckets(self) -> list[str]:
        if self._few is not None:
            return list(dict.fromkeys(self._months[one] for one in self._few.all()))
        if self._names is None:
            low, high = self._plan.days
            held = [month for month in self._timeline.months() if low <= month <= high]
            self._names = held if low else [DIRECTORY, *held]
        return self._names

    def _count(self, name: str) -> int:
        if name not in self._counts:
            self._counts[name] = self._counted(name)
        return self._counts[name]

    def _counted(self, name: str) -> int:
        if self._few is not None:
            return sum(self._months[one] == name for one in self._few.all())
        if self._check is None:
            return self._index.count(self._plan.match(_expression(name)))
        return len(self._run(name).all())

    def _run(self, name: str) -> _Run:
        run = self._runs.pop(name, None) or _Run(self._hits_of(name))
        self._runs[name] = run  # the one asked for last is the last to go
        if len(self._runs) > _KEPT:
            del self._runs[next(iter(self._runs))]
        return run

    def _hits_of(self, name: str) -> Iterator[int]:
        within = self._plan.match(_expression(name))
        if name == DIRECTORY:
            source = self._of_directory()
        else:
            asked = self._plan.match(), within
            source = along_month(self._timeline, self._index, asked, name, self._plan.days[1])
        return self._matcher.sift(self._check, source)

    def _of_directory(self) -> Iterator[int]:
        """Yield people, then bodies; of many, as they were indexed, some hundred at a time.

        A letter begins the pinyin of thousands, of whom a page is shown: the others are asked for
        by who goes on.
        """
        some = self._index.few(self._plan.match(_OF_DIRECTORY), FEW)
        if some is not None:
            yield from self._ordered(some)
            return
        for where in _DIRECTORY:
            within = self._plan.match(facets.match(Facet.WHERE, where))
            first = self._index.ids(within, FEW)
            yield from self._ordered(first)
            if len(first) == FEW:
                rest = sorted(set(self._index.ids(within, few=True)).difference(first))
                for start in range(0, len(rest), FEW):
                    yield from self._ordered(rest[start : start + FEW])

    def _ordered(self, passages: Collection[int]) -> Iterator[int]:
        connection = self._timeline.connection
        return ordered(connection, dated(connection, passages)) if passages else iter(())


def _check(plan: Plan) -> Bound | None:
    """Return all that an expression does not say."""
    left = (*plan.rows, *(() if plan.check is None else (plan.check,)))
    return Both(left) if left else None


def _expression(bucket: str) -> str:
    if bucket == DIRECTORY:
        return _OF_DIRECTORY
    return facets.match(Facet.MONTH, bucket.replace("-", ""))
