"""All hits of one query in the order of days, of which only what is asked for is worked out.

Passages are numbered by day (``numbering``), so the index yields them in order. A page of the first
thousand is asked for anew at each time; who goes further down asks for all.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.matching import Matcher
from minutes_app.storage.search.plan import Both, Bound, Plan

NEAR = 1_000
"""Places of the list up to which hits are asked for as they come."""


class _Run:
    """What an iterator yields, as far as it was asked for."""

    def __init__(self, source: Iterable[int]) -> None:
        self._source = iter(source)
        self._known: list[int] = []

    def some(self, first: int, end: int) -> list[int]:
        self._known += islice(self._source, max(end - len(self._known), 0))
        return self._known[first:end]

    def all(self) -> list[int]:
        self._known += self._source
        return self._known


class Listing:
    """The hits of a plan. After an interruption it must not be used any more."""

    def __init__(self, index: IndexWords, matcher: Matcher, plan: Plan) -> None:
        self._index = index
        self._matcher = matcher
        self._plan = plan
        self._check = _check(plan)

    def passages(self, first: int, count: int) -> list[int]:
        """Return passages from a place on; fewer at the end."""
        end = first + count
        if self._plan.empty:
            return []
        if self._check is not None:
            return self._checked.some(first, end)
        if end > NEAR or "_every" in vars(self):
            return list(self._every[first:end])
        return self._index.ids(self._plan.asked(), end)[first:]

    def total(self, most: int | None = None) -> int:
        """Count all, or stop at ``most``."""
        if self._plan.empty:
            return 0
        if self._check is None:
            return self._index.count(self._plan.asked(), most)
        return len(self._checked.all() if most is None else self._checked.some(0, most))

    def verified(self) -> list[int] | None:
        """Return all passages where they had to be looked at; None where an expression says all."""
        if self._plan.empty:
            return []
        return None if self._check is None else self._checked.all()

    def every(self) -> Sequence[int]:
        """Return all passages."""
        verified = self.verified()
        return self._every if verified is None else verified

    @cached_property
    def _every(self) -> Sequence[int]:
        return self._index.every(self._plan.asked())

    @cached_property
    def _checked(self) -> _Run:
        return _Run(self._matcher.sift(self._check, self._candidates()))

    def _candidates(self) -> Iterator[int]:
        return self._index.along(self._plan.asked())


def _check(plan: Plan) -> Bound | None:
    """Return all that an expression does not say."""
    left = (*plan.rows, *(() if plan.check is None else (plan.check,)))
    return Both(left) if left else None
