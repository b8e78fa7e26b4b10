"""Meetings that were held within some days, as the index knows days: by year and by month.

Of a meeting only the month, or only the year may be known ("2026-06-00", "2026-00-00"), or the day
and not the month ("2026-00-19"). It was held within some days where all of the days are that it may
have been.
"""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import chain

from minutes_app.domain.query import Held
from minutes_app.storage.search import facets
from minutes_app.storage.search.facets import Facet
from minutes_app.storage.search.plan import NOWHERE, Bound, Rows, Within, Words, disjoined
from minutes_app.storage.search.stretches import Stretch, without

_DAY = timedelta(days=1)


OfDays = Callable[[str, str], Stretch | None]
"""Returns the numbers of meetings from one day to another: ``numbering.of_days``."""


def held_within(node: Held, of_days: OfDays) -> Bound:
    """Return the condition as stretches of numbers, which costs nothing and is exact by the day."""
    low = "0000" if node.since is None else _first(node.since)
    high = "~" if node.until is None else node.until.isoformat()
    whole = of_days(low, high)
    if whole is None:
        return NOWHERE
    unknown = _unknown(node.until) if node.until else ()
    gone = [stretch for days in unknown if (stretch := of_days(*days))]
    return Within(without((whole,), gone))


def held(node: Held, years: tuple[int, int] | None) -> Bound:
    """Return the condition as words of the index, which go together with others in any way.

    ``years`` are the first and the last that meetings have.
    """
    if years is None:
        return NOWHERE
    if node.since is None and node.until is None:
        return Words(facets.match_any(Facet.YEAR))
    first, last = date(years[0], 1, 1), date(years[1], 12, 31)
    since, until = max(node.since or first, first), min(node.until or last, last)
    if since > until:
        return NOWHERE
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
    unknown = _unknown(until)
    besides = " AND m.day NOT BETWEEN ? AND ?" * len(unknown)
    return Rows(
        f"(coalesce(m.day BETWEEN ? AND ?{besides}, 0))",
        (_first(since), until.isoformat(), *chain.from_iterable(unknown)),
        within,
    )


def _first(since: date) -> str:
    """Return the first day of a stretch: where a month or a year begins, one that is not known."""
    if since.day > 1:
        return since.isoformat()
    return f"{since.year:04}-00-00" if since.month == 1 else f"{since.year:04}-{since.month:02}-00"


def _unknown(until: date) -> tuple[tuple[str, str], ...]:
    """Return the days before the end of a stretch that may have been behind it, in stretches.

    Of a day in an unknown month ("2026-00-19") no more is known than of the year.
    """
    of_month, of_year = f"{until.year:04}-{until.month:02}-00", f"{until.year:04}-00-"
    month = () if _ends_month(until) else ((of_month, of_month),)
    ends_year = until.month == 12 and _ends_month(until)
    year = () if ends_year else ((f"{of_year}00", f"{of_year}99"),)
    return (*month, *year)


def _ends_month(day: date) -> bool:
    return day == date.max or (day + _DAY).day == 1
