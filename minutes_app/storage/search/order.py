"""The order by date: the newest day first, and what it costs to know it.

Passages are numbered as they were indexed, so their numbers say nothing. A few are looked up and
sorted. Many are taken month by month, a month's meetings one after the other from the newest
(``timeline``), so that the first hits cost the same whether there are a thousand or a million.

People and bodies of the directory stand before everything, many of them as they were indexed.
Within a meeting its head comes first, then parts, people, papers, what was said, each in the order
in which they were recorded.
"""

from collections.abc import Collection, Iterator
from itertools import groupby, pairwise
from operator import itemgetter

from minutes_app.storage.engine import Connection
from minutes_app.storage.mapping import as_json

DIRECTORY = ""
"""The name of the bucket of people and bodies."""
FEW = 500
"""Hits that are fetched and sorted; of more the months are asked one by one."""

_MONTHS = """
    WITH RECURSIVE months (month) AS (
      SELECT (SELECT substr(max(day), 1, 7) FROM meeting WHERE binned IS NULL)
      UNION ALL
      SELECT (SELECT substr(max(day), 1, 7) FROM meeting WHERE binned IS NULL AND day < month)
      FROM months WHERE month IS NOT NULL
    ) SELECT month FROM months WHERE month IS NOT NULL
"""
DAY = "coalesce(m.day, '~')"
"""The day of ``passage p`` in SQL, "~" in the directory; with ``MEETING`` where ``KNOWN`` holds."""
MEETING = "LEFT JOIN search_meeting m ON m.number = p.meeting"
KNOWN = "(p.meeting IS NULL OR m.number IS NOT NULL)"
_LOOKED_UP = (
    "SELECT {} FROM json_each(?) j CROSS JOIN passage p ON p.id = j.value"
    f" {MEETING} WHERE {KNOWN}"
)
_PLACES = _LOOKED_UP.format(f"p.sort, p.record, p.id, {DAY}, coalesce(m.meeting, '')")
_DAYS = _LOOKED_UP.format(f"{DAY}, p.id")
_DAY, _DAY_AND_MEETING = itemgetter(3), itemgetter(3, 4)
_AHEAD = 24
"""Passages that are put in order at once, or more: the rest of a day is never left behind."""
Dated = list[tuple[str, int]]
"""Days and passages, the newest first; people and bodies of the directory have the day "~"."""


def months(connection: Connection) -> list[str]:
    """Return the months in which meetings were held, the newest first: "2026-06"."""
    return [row[0] for row in connection.execute(_MONTHS).fetchall()]


def dated(connection: Connection, passages: Collection[int]) -> Dated:
    """Return some passages with their days; of one day, they are in no order.

    One whose meeting is not in the index, as only damage leaves it, is passed over.
    """
    return sorted(connection.execute(_DAYS, (as_json(passages),)).fetchall(), reverse=True)


def month_of(day: str) -> str:
    """Return the bucket of a day."""
    return DIRECTORY if day == "~" else day[:7]


def ordered(connection: Connection, passages: Dated) -> Iterator[int]:
    """Yield dated passages in order; what decides within a day is only read where it must be."""
    start = 0
    while start < len(passages):
        end = start + _AHEAD
        while end < len(passages) and passages[end][0] == passages[end - 1][0]:
            end += 1
        yield from _in_order(connection, passages[start:end])
        start = end


def _in_order(connection: Connection, passages: Dated) -> Iterator[int]:
    """Yield passages of which no day goes on behind the last."""
    tied = {day for (day, _), (following, _) in pairwise(passages) if day == following}
    several = [one for day, one in passages if day in tied]
    rows = connection.execute(_PLACES, (as_json(several),)).fetchall() if several else []
    rows.sort()  # sorts are stable: the last counts most
    rows.sort(key=_DAY_AND_MEETING, reverse=True)
    by_day = {day: [row[2] for row in some] for day, some in groupby(rows, key=_DAY)}
    for day, one in passages:
        yield from by_day.pop(day, ()) if day in tied else (one,)
