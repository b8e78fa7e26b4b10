"""Meetings in the order of days, each with its passages in order, some meetings at a time.

The newest are kept until somebody writes to the archive: every search begins with them, and a word
that is common finds its first five hundred hits in a hundred meetings.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.order import dated, months, ordered

_MEETINGS = """
    SELECT m.day, m.id, s.number FROM meeting m CROSS JOIN search_meeting s ON s.meeting = m.id
    WHERE m.binned IS NULL AND m.day >= ? AND m.day <= ? AND (m.day, m.id) < (?, ?)
    ORDER BY m.day DESC, m.id DESC LIMIT ?
"""
_PASSAGES = """
    SELECT p.id FROM json_each(?) j CROSS JOIN passage p ON p.meeting = j.value
    ORDER BY j.key, p.sort, p.record
"""
LOOKED_UP = 400
"""Hits of a month that are looked up each; of more, meetings are gone through."""
_FIRST, _MORE, _MOST = 24, 4, 64
"""Meetings of the first lot, how many times more each has than the one before, and at most."""
_SPARSE = 64
"""Passages of a lot of which one is a hit where it is worth going on to the next."""
_DENSE = 8
"""Numbers that a lot may go over for each of its passages and still be asked for as a stretch."""
_KEPT = 16_000
"""Passages that are kept: half a megabyte."""


@dataclass(frozen=True, slots=True)
class Lot:
    """Meetings that follow on each other, their passages in order, and the numbers these have.

    ``places``: the passages, each with its place. ``last`` is the day and the id of the last
    meeting; ``ends`` tells that none follows.
    """

    places: dict[int, int]
    low: int
    high: int
    last: tuple[str, str]
    ends: bool

    @property
    def is_dense(self) -> bool:
        """Whether not much else lies between its passages, as where they were indexed together."""
        return self.high - self.low <= _DENSE * len(self.places)

    def in_order(self, hits: Iterable[int]) -> list[int]:
        """Return those that are of these meetings."""
        return sorted(filter(self.places.__contains__, hits), key=self.places.__getitem__)


class Timeline:
    """Goes through meetings. ``forget`` is to be called where the archive may be another."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._months: list[str] | None = None
        self._front: list[Lot] = []

    def forget(self) -> None:
        """Keep nothing."""
        self._months = None
        self._front = []

    def months(self) -> list[str]:
        """Return the months in which meetings were held, the newest first: "2026-06"."""
        if self._months is None:
            self._months = months(self.connection)
        return self._months

    def front(self) -> Iterator[Lot]:
        """Yield the newest meetings of all, in lots that grow; they are kept, and not many."""
        front = self._front
        for number in count():
            if number == len(front):  # whoever searched before may have come further
                if sum(len(one.places) for one in front) >= _KEPT:
                    return
                lot = self._next("", "~", front)
                if lot is None:
                    return
                front.append(lot)
            yield front[number]

    def lots(self, month: str, until: str) -> Iterator[Lot]:
        """Yield the meetings of a month up to some day, the newest first, in lots that grow."""
        before: list[Lot] = []
        end = min(month + "~", until + "~")
        while lot := self._next(month, end, before):
            yield lot
            before.append(lot)

    def _next(self, since: str, until: str, before: Sequence[Lot]) -> Lot | None:
        """Return the lot that follows on others; None at the end."""
        if before and before[-1].ends:
            return None
        last = before[-1].last if before else (until, "")
        size = min(_FIRST * _MORE ** len(before), _MOST)
        return self._read(since, until, last, size)

    def _read(self, since: str, until: str, last: tuple[str, str], size: int) -> Lot | None:
        rows = self.connection.execute(_MEETINGS, (since, until, *last, size)).fetchall()
        if not rows:
            return None
        numbers = as_json(number for _, _, number in rows)
        passages = self.connection.execute(_PASSAGES, (numbers,)).fetchall()
        places = {passage: place for place, (passage,) in enumerate(passages)}
        low, high = min(places, default=0), max(places, default=0)
        return Lot(places, low, high, rows[-1][:2], len(rows) < size)


def along_front(timeline: Timeline, index: IndexWords, match: str) -> Iterator[list[int]]:
    """Yield the newest hits in order, lot by lot, while there is about one in each meeting."""
    for lot in timeline.front():
        here = lot.in_order(index.between(match, lot.low, lot.high)) if lot.is_dense else []
        yield here
        if len(here) * _SPARSE < len(lot.places):
            return


class _Month:
    """The hits of one month: the passages for which an expression holds.

    ``within`` is the expression together with the month. All of them are only asked for where they
    are few, or must be.
    """

    def __init__(self, index: IndexWords, match: str, within: str) -> None:
        self._index = index
        self._match = match
        self._within = within
        self._done: set[int] = set()
        self._every: set[int] | None = None
        if index.is_wide(within):
            self._ask()
        elif (some := index.few(within, LOOKED_UP)) is not None:
            self._every = set(some)

    def of(self, lot: Lot) -> list[int]:
        """Return those of a lot."""
        if self._every is None and not lot.is_dense:
            self._ask()
        hits = self._every
        if hits is None:
            hits = self._index.between(self._match, lot.low, lot.high)
        here = lot.in_order(hits)
        self._done.update(here)
        return here

    def are_few(self) -> bool:
        """Tell whether those that are left are so few that each is looked up; none are, too."""
        return self._every is not None and len(self._every) <= LOOKED_UP + len(self._done)

    def left(self) -> set[int]:
        """Return all that were in no lot."""
        if self._every is None:
            self._ask()
        return (self._every or set()) - self._done

    def _ask(self) -> None:
        self._every = set(self._index.ids(self._within, few=True))


def along_month(
    timeline: Timeline, index: IndexWords, expressions: tuple[str, str], month: str, until: str
) -> Iterator[int]:
    """Yield the hits of one month in order, as far as somebody wants them.

    ``expressions``: of what is looked for, and of the same within the month. Hits are asked for
    meeting by meeting, but looked up each where they are few. What meetings after the day
    ``until`` hold comes last: nobody means it.
    """
    hits = _Month(index, *expressions)
    lots = timeline.lots(month, until)
    while not hits.are_few():
        lot = next(lots, None)
        if lot is None:
            break  # the day of a meeting was changed this moment
        yield from hits.of(lot)
    yield from ordered(timeline.connection, dated(timeline.connection, hits.left()))
