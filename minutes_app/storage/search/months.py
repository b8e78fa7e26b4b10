"""The months in which meetings were held, and from where on their passages are numbered."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from minutes_app.storage.engine import Connection
from minutes_app.storage.search.results import Bucket
from minutes_app.storage.search.stretches import LAST

DIRECTORY = ""
"""The name of the bucket of people and bodies."""

_MONTHS = """
    WITH RECURSIVE months (month) AS (
      SELECT (SELECT substr(max(day), 1, 7) FROM search_meeting)
      UNION ALL
      SELECT (SELECT substr(max(day), 1, 7) FROM search_meeting WHERE day < month)
      FROM months WHERE month IS NOT NULL
    )
    SELECT month, (SELECT number FROM search_meeting WHERE day <= month || '~'
                   ORDER BY day DESC, meeting DESC LIMIT 1)
    FROM months WHERE month IS NOT NULL
"""


class Month(NamedTuple):
    """A month ("2026-06"), and the number with which its newest meeting begins."""

    name: str
    first: int


def months(connection: Connection) -> list[Month]:
    """Return the months of the index, the newest first."""
    return [Month(*row) for row in connection.execute(_MONTHS).fetchall()]


def by_month(months: Sequence[Month], passages: Sequence[int]) -> list[Bucket]:
    """Return how many of some passages each month has; they come in order, as months do."""
    starts = [Month(DIRECTORY, 0), *months, Month("", LAST)]
    places = [bisect_left(passages, one.first) for one in starts]
    sizes = (end - start for start, end in pairwise(places))
    return [Bucket(one.name, size) for one, size in zip(starts, sizes, strict=False) if size]
