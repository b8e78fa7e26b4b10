"""Meetings in the order of days, each with its passages in order, some meetings at a time.

Of the newest it is kept until somebody writes to the archive: every search begins with them, and a
word that is common finds its first five hundred hits in a hundred meetings.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

from minutes_app.storage.engine import Connection
from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.order import as_json, months, ordered

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
_FIRST, _MORE, _MOST = 16, 4, 128
"""Meetings of the first lot, how many times more each has than the one before, and at most."""
_DENSE = 8
"""Numbers that a lot may go over for each of its passages and still be asked for as a stretch."""
_KEPT = 16_000
"""Passages that are kept: half a megabyte."""


@dataclass(frozen=True, slots=True)
class Lot:
    """Meetings that follow on each other, their passages in order, and the numbers these have.

    ``last`` is the day and the id of the last meeting.
    """

    passages: tuple[int, ...]
    low: int
    high: int
    last: tuple[str, str]

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

    def lots(self, month: str, until: str = "~") -> Iterator[Lot]:
        """Yield the meetings of a month up to some day, the newest first, in lots that grow."""
        end = month + "~"
        kept = self._lots.setdefault(month, []) if until + "~" >= end else None
        size, last, number = _FIRST, (min(end, until + "~"), ""), 0
        while True:
            lot = None if kept is None or number >= len(kept) else kept[number]
            if lot is None:
                lot = self._read(month, last, size)
                if lot is None:
                    return
                self._keep(lot, number, kept)
            yield lot
            size, last, number = min(size * _MORE, _MOST), lot.last, number + 1

    def _keep(self, lot: Lot, number: int, kept: list[Lot] | None) -> None:
        if kept is not None and number == len(kept) and self._room > 0:
            kept.append(lot)
            self._room -= len(lot.passages)

    def _read(self, month: str, last: tuple[str, str], size: int) -> Lot | None:
        values = (month, last[0], *last, size)
        rows = self.connection.execute(_MEETINGS, values).fetchall()
        if not rows:
            return None
        numbers = as_json(number for _, _, number in rows)
        passages = self.connection.execute(_PASSAGES, (numbers,)).fetchall()
        found = tuple(chain.from_iterable(passages))
        return Lot(found, min(found, default=0), max(found, default=0), rows[-1][:2])


def along_month(
    timeline: Timeline, index: IndexWords, month: str, match: str, until: str = "~"
) -> Iterator[int]:
    """Yield the passages of one month for which an expression holds, in order.

    They are asked for meeting by meeting, as far as somebody wants them. What meetings after the
    day ``until`` hold comes last: nobody means it.
    """
    some = index.few(match, LOOKED_UP)
    if some is not None:
        yield from ordered(timeline.connection, some)
        return
    every = set(index.ids(match, few=True)) if index.is_wide(match) else None
    done = set[int]()
    for lot in timeline.lots(month, until):
        if every is None and not lot.is_dense:
            every = set(index.ids(match, few=True))
        hits = set(index.between(match, lot.low, lot.high)) if every is None else every
        here = [passage for passage in lot.passages if passage in hits]
        done.update(here)
        yield from here
        if every is not None and len(done) == len(every):
            return
    left = set(index.ids(match, few=True)) - done
    yield from ordered(timeline.connection, left)  # the day of a meeting was changed this moment
