"""The order by date: the newest day first, and what it costs to know it.

Passages are numbered as they were indexed, so their numbers say nothing. A few are looked up and
sorted. Many are taken month by month, a month's meetings one after the other from the newest
(``timeline``), so that the first hits cost the same whether there are a thousand or a million.

People and bodies of the directory stand before everything, many of them as they were indexed.
Within a meeting its head comes first, then parts, people, papers, what was said, each in the order
in which they were recorded.
"""

from collections.abc import Collection
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
_PLACES = """
    SELECT p.sort, p.record, p.id, coalesce(m.day, '~'), coalesce(m.meeting, '')
    FROM json_each(?) j JOIN passage p ON p.id = j.value
    LEFT JOIN search_meeting m ON m.number = p.meeting
    WHERE p.meeting IS NULL OR m.number IS NOT NULL
"""
_DAY_AND_MEETING = itemgetter(3, 4)


def months(connection: Connection) -> list[str]:
    """Return the months in which meetings were held, the newest first: "2026-06"."""
    return [row[0] for row in connection.execute(_MONTHS).fetchall()]


def ordered(connection: Connection, passages: Collection[int]) -> list[int]:
    """Return some passages in order, by looking up each of them."""
    return [row[0] for row in placed(connection, passages)]


def placed(connection: Connection, passages: Collection[int]) -> list[tuple[int, str]]:
    """Return some passages in order, each with its month.

    One whose meeting is not in the index, as only damage leaves it, is passed over.
    """
    rows = connection.execute(_PLACES, (as_json(passages),)).fetchall()
    rows.sort()  # sorts are stable: the last counts most
    rows.sort(key=_DAY_AND_MEETING, reverse=True)
    return [(row[2], DIRECTORY if row[3] == "~" else row[3][:7]) for row in rows]
