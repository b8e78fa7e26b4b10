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
_MEETINGS = """
    SELECT m.day, m.id, s.number FROM meeting m CROSS JOIN search_meeting s ON s.meeting = m.id
    WHERE m.binned IS NULL AND m.day >= ? AND m.day <= ? AND (m.day, m.id) < (?, ?)
    ORDER BY m.day DESC, m.id DESC LIMIT ?
"""
_PLACES = """
    SELECT p.id, p.sort, p.record, p.meeting, m.day, m.meeting
    FROM json_each(?) j JOIN passage p ON p.id = j.value
    LEFT JOIN search_meeting m ON m.number = p.meeting
    WHERE p.meeting IS NULL OR m.number IS NOT NULL
"""
_OF_MEETINGS = """
    SELECT p.id FROM json_each(?) j CROSS JOIN passage p ON p.meeting = j.value
    ORDER BY j.key, p.sort, p.record
"""
LOOKED_UP = 400
"""Hits of a month that are looked up each; of more, meetings are gone through."""
_AT_ONCE, _MOST_AT_ONCE = 16, 128
"""Meetings that are gone through together, at first and later."""


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
    """Return some passages in order, each with its month.

    One whose meeting is not in the index, as only damage leaves it, is passed over.
    """
    rows = connection.execute(_PLACES, (as_json(passages),)).fetchall()
    rows.sort(key=lambda row: (row[1], row[2]))  # sorts are stable: the last counts most
    rows.sort(key=lambda row: (row[3] is None, row[4] or "", row[5] or ""), reverse=True)
    return [(row[0], DIRECTORY if row[3] is None else row[4][:7]) for row in rows]


def along_month(
    connection: Connection, month: str, passages: Collection[int], until: str = "~"
) -> Iterator[int]:
    """Yield passages of one month in order, meeting by meeting, as far as somebody wants them.

    What meetings after the day ``until`` hold comes last: nobody means it.
    """
    left = set(passages)
    if len(left) <= LOOKED_UP:
        yield from ordered(connection, left)
        return
    last, size = (min(month + "~", until + "~"), ""), _AT_ONCE
    while left:
        values = (month, last[0], *last, size)
        meetings = connection.execute(_MEETINGS, values).fetchall()
        if not meetings:
            break
        numbers = as_json(number for _, _, number in meetings)
        rows = connection.execute(_OF_MEETINGS, (numbers,)).fetchall()
        here = [row[0] for row in rows if row[0] in left]
        left.difference_update(here)
        yield from here
        last, size = meetings[-1][:2], min(2 * size, _MOST_AT_ONCE)
    yield from ordered(connection, left)  # the day of its meeting was changed this moment
