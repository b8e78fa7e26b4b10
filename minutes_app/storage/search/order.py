"""The order by date: the newest day first, and what it costs to know it.

Passages are numbered as they were indexed, so their numbers say nothing. A few are looked up and
sorted. Many are taken month by month, a month's meetings one after the other from the newest, so
that the first hits cost the same whether there are a thousand or a million.

People and bodies of the directory stand before everything. Within a meeting its head comes first,
then parts, people, papers, what was said, each in the order in which they were recorded.
"""

from collections.abc import Collection, Iterable, Iterator

import msgspec

from minutes_app.storage.engine import Connection
from minutes_app.storage.search.results import Where

DIRECTORY = ""
"""The name of the bucket of people and bodies."""
FEW = 500
"""Hits that are fetched and sorted; of more the months are asked one by one."""

_WHERES = tuple(Where)
_MONTHS = """
    WITH RECURSIVE months (month) AS (
      SELECT (SELECT substr(max(day), 1, 7) FROM meeting WHERE binned IS NULL)
      UNION ALL
      SELECT (SELECT substr(max(day), 1, 7) FROM meeting WHERE binned IS NULL AND day < month)
      FROM months WHERE month IS NOT NULL
    ) SELECT month FROM months WHERE month IS NOT NULL
"""
_MEETINGS = """
    SELECT s.number FROM meeting m JOIN search_meeting s ON s.meeting = m.id
    WHERE m.binned IS NULL AND m.day >= ? AND m.day < ? ORDER BY m.day DESC, m.id DESC
"""
_PLACES = """
    SELECT p.id, p.sort, p.record, p.meeting, m.day, m.meeting
    FROM json_each(?) j JOIN passage p ON p.id = j.value
    LEFT JOIN search_meeting m ON m.number = p.meeting
"""
_OF_MEETING = "SELECT sort, record, id FROM passage WHERE meeting = ? ORDER BY sort, record"


def months(connection: Connection) -> list[str]:
    """Return the months in which meetings were held, the newest first: "2026-06"."""
    return [row[0] for row in connection.execute(_MONTHS).fetchall()]


def as_json(values: Iterable[int | str]) -> str:
    """Return numbers, or ids, for ``json_each``."""
    return msgspec.json.encode(list(values)).decode()


def ordered(connection: Connection, passages: Collection[int]) -> list[int]:
    """Return some passages in order, by looking up each of them."""
    return [row[0] for row in placed(connection, passages)]


def placed(connection: Connection, passages: Collection[int]) -> list[tuple[int, str]]:
    """Return some passages in order, each with its month."""
    rows = connection.execute(_PLACES, (as_json(passages),)).fetchall()
    rows.sort(key=lambda row: (row[1], row[2]))  # sorts are stable: the last counts most
    rows.sort(key=lambda row: (row[3] is None, row[4] or "", row[5] or ""), reverse=True)
    return [(row[0], DIRECTORY if row[3] is None else row[4][:7]) for row in rows]


def along_month(connection: Connection, month: str, passages: Collection[int]) -> Iterator[int]:
    """Yield passages of one month in order, meeting by meeting, as far as somebody wants them."""
    left = set(passages)
    meetings = connection.execute(_MEETINGS, (month, month + "~")).fetchall()
    if len(left) < len(meetings) // 2:  # most meetings of the month have none
        yield from ordered(connection, left)
        return
    for (number,) in meetings:
        rows = connection.execute(_OF_MEETING, (number,)).fetchall()
        here = [row[2] for row in rows if row[2] in left]
        left.difference_update(here)
        yield from here
        if not left:
            return
    yield from ordered(connection, left)  # the day of its meeting was changed this moment
