"""Meetings that were held within some days, as the index knows days: by year and by month.

Of a meeting only the month, or only the year may be known ("2026-06-00", "2026-00-00"). It was
held within some days where all of the days are that it may have been.
"""

from datetime import date, timedelta

from minutes_app.domain.query import All, Held, Node
from minutes_app.storage.search import facets
from minutes_app.storage.search.facets import Facet
from minutes_app.storage.search.plan import NO_DAYS, NOWHERE, Bound, Rows, Words, disjoined

_DAY = timedelta(days=1)


def held(node: Held, years: tuple[int, int] | None, *, of_few: bool = False) -> Bound:
    """Return the condition; ``years`` are the first and the last that meetings have.

    ``of_few``: something else leaves few, of which looking at the days costs less than going
    through all that several years hold.
    """
    if years is None:
        return NOWHERE
    if node.since is None and node.until is None:
        return Words(facets.match_any(Facet.YEAR))
    first, last = date(years[0], 1, 1), date(years[1], 12, 31)
    since, until = max(node.since or first, first), min(node.until or last, last)
    if since > until:
        return NOWHERE
    if of_few:
        return _in_rows(since, until, "")
    within = disjoined(_months(since, until))
    if since.day == 1 and _ends_month(until):
        return Words(within)
    return _in_rows(since, until, within)


def _months(since: date, until: date) -> list[str]:
    """Return expressions for the years and months that have days of a stretch."""
    each: list[str] = []
    for year in range(since.year, until.year + 1):
        if since <= date(year, 1, 1) and date(year, 12, 31) <= until:
            each.append(facets.match(Facet.YEAR, f"{year:04}"))
            continue
        first = since.month if year == since.year else 1
        last = until.month if year == until.year else 12
        each += [
            facets.match(Facet.MONTH, f"{year:04}{month:02}") for month in range(first, last + 1)
        ]
    return each


def _in_rows(since: date, until: date, within: str) -> Rows:
    """Return the condition on days, for a stretch that begins or ends within a month."""
    low = since.isoformat()
    if since.day == 1:
        low = low[:4] + "-00-00" if since.month == 1 else low[:7] + "-00"
    unknown = ["" if _ends_month(until) else f"{until.year:04}-{until.month:02}-00"]
    unknown.append("" if until.month == 12 and _ends_month(until) else f"{until.year:04}-00-00")
    return Rows(
        "(coalesce(m.day BETWEEN ? AND ? AND m.day NOT IN (?, ?), 0))",
        (low, until.isoformat(), *unknown),
        within,
    )


def _ends_month(day: date) -> bool:
    return day == date.max or (day + _DAY).day == 1


def days_of(root: Node) -> tuple[str, str]:
    """Return the first month and the last day in which hits of a query may lie."""
    low, high = NO_DAYS
    for one in root.of if isinstance(root, All) else (root,):
        if isinstance(one, Held):
            low = max(low, "0000" if one.since is None else f"{one.since.year:04}-00")
            high = min(high, "~" if one.until is None else one.until.isoformat())
    return low, high
