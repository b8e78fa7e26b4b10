"""Meetings in the order of days, each with its passages in order, some meetings at a time.

Of the newest it is kept until somebody writes to the archive: every search begins with them, and a
word that is common finds its first five hundred hits in a hundred meetings.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.order import months, ordered

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
_FIRST, _MORE, _MOST = 24, 4, 128
"""Meetings of the first lot, how many times more each has than the one before, and at most."""
_EAGER = 2
"""Lots of the newest month that are gone through in any case: all searches begin there."""
_DENSE = 8
"""Numbers that a lot may go over for each of its passages and still be asked for as a stretch."""
_KEPT = 16_000
"""Passages that are kept: half a megabyte."""


@dataclass(frozen=True, slots=True)
class Lot:
    """Meetings that follow on each other, their passages in order, and the numbers these have.

    ``last`` is the day and the id of the last meeting; ``ends`` tells that none follows.
    """

    passages: tuple[int, ...]
    low: int
    high: int
    last: tuple[str, str]
    ends: bool

    @property
    def is_dense(self) -> bool:
        """Whether not much else lies between its passages, as where they were indexed together."""
        return self.high - self.low <= _DENSE * len(self.passages)


class Timeline:
    """Goes through meetings. ``forget`` is to be called where the archive may be another."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self._months: list[str] | None = None
        self._lots: dict[str, list[Lot]] = {}
        self._room = _KEPT

    def forget(self) -> None:
        """Keep nothing."""
        self._months = None
        self._lots = {}
        self._room = _KEPT

    def months(self) -> list[str]:
        """Return the months in which meetings were held, the newest first: "2026-06"."""
        if self._months is None:
            self._months = months(self.connection)
        return self._months

    def ready(self, month: str, until: str) -> int:
        """Return how many lots of a month are known, or are worth knowing for the next search."""
        kept = self._kept(month, until)
        if kept is None:
            return 0
        return max(len(kept), _EAGER if month in self.months()[:1] else 0)

    def lots(self, month: str, until: str) -> Iterator[Lot]:
        """Yield the meetings of a month up to some day, the newest first, in lots that grow."""
        kept = self._kept(month, until)
        size, last, number = _FIRST, (min(month + "~", until + "~"), ""), 0
        while True:
            lot = None if kept is None or number >= len(kept) else kept[number]
            if lot is None:
                lot = self._read(month, last, size)
                if lot is None:
                    return
                if kept is not None and number == len(kept) and self._room > 0:
                    kept.append(lot)
                    self._room -= len(lot.passages)
            yield lot
            if lot.ends:
                return
            size, last, number = min(size * _MORE, _MOST), lot.last, number + 1

    def _kept(self, month: str, until: str) -> list[Lot] | None:
        """Return the lots that are kept of a month; None where it does not count to its end."""
        return None if until + "~" < month + "~" else self._lots.setdefault(month, [])

    def _read(self, month: str, last: tuple[str, str], size: int) -> Lot | None:
        values = (month, last[0], *last, size)
        rows = self.connection.execute(_MEETINGS, values).fetchall()
        if not rows:
            return None
        numbers = as_json(number for _, _, number in rows)
        passages = self.connection.execute(_PASSAGES, (numbers,)).fetchall()
        found = tuple(chain.from_iterable(passages))
        low, high = min(found, default=0), max(found, default=0)
        return Lot(found, low, high, rows[-1][:2], len(rows) < size)


class Hits:
    """The hits of one month: the passages for which an expression holds.

    ``within`` is the expression together with the month. All of them are only asked for where it
    must be.
    """

    def __init__(self, index: IndexWords, match: str, within: str) -> None:
        self._index = index
        self._match = match
        self._within = within
        self._done: set[int] = set()
        self._every: set[int] | None = None
        if index.is_wide(within):
            self._ask()

    def of(self, lot: Lot) -> list[int]:
        """Return those of a lot."""
        if self._every is None and not lot.is_dense:
            self._ask()
        hits = self._every
        if hits is None:
            hits = self._index.between(self._match, lot.low, lot.high)
        here = [passage for passage in lot.passages if passage in hits]
        self._done.update(here)
        return here

    def look(self) -> None:
        """Find out whether few are left."""
        if self._every is None:
            some = self._index.few(self._within, LOOKED_UP + len(self._done))
            self._every = None if some is None else set(some)

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


def along_month(timeline: Timeline, hits: Hits, month: str, until: str) -> Iterator[int]:
    """Yield the hits of one month in order, as far as somebody wants them.

    They are asked for meeting by meeting, but looked up each where they are few and their meetings
    are not known. What meetings after the day ``until`` hold comes last: nobody means it.
    """
    lots = timeline.lots(month, until)
    for lot in islice(lots, timeline.ready(month, until)):
        yield from hits.of(lot)
        if lot.ends:
            return
    hits.look()
    while not hits.are_few():
        lot = next(lots, None)
        if lot is None:
            break  # the day of a meeting was changed this moment
        yield from hits.of(lot)
    yield from ordered(timeline.connection, hits.left())
