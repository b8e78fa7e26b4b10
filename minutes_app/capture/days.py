"""Reckoning with days: working days, ends of months and quarters, the next one to come."""

import calendar
from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

_FRIDAY = 4


class WorkingCalendar(Protocol):
    """Knows which days people work."""

    def is_working_day(self, day: date) -> bool:
        """Tell whether people work on ``day``."""
        ...


class WeekCalendar:
    """Monday to Friday; for places whose public holidays are not known."""

    def is_working_day(self, day: date) -> bool:
        """Tell whether ``day`` is neither a Saturday nor a Sunday."""
        return day.weekday() <= _FRIDAY


def make_day(year: int, month: int, day: int) -> date | None:
    """Return the day, or None where the calendar has no such day (30 February)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_end(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def quarter_end(year: int, quarter: int) -> date:
    """Return the last day of a quarter, 1 to 4; 5 is the first of the next year."""
    year, quarter = (year, quarter) if quarter <= 4 else (year + 1, quarter - 4)
    return month_end(year, quarter * 3)


def next_to_come(today: date, in_year: Callable[[int], date | None]) -> date | None:
    """Return the first of this year's and next year's day that is not over yet."""
    for year in (today.year, today.year + 1):
        day = in_year(year)
        if day is not None and day >= today:
            return day
    return None


def add_months(day: date, months: int) -> date:
    """Return the same day some months on, or the last of the month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    last = month_end(day.year + years, month + 1)
    return min(last, last.replace(day=min(day.day, last.day)))


def add_working_days(day: date, count: int, working: WorkingCalendar) -> date | None:
    """Return the ``count``-th working day after ``day``; None if the calendar has none so near."""
    one_day, is_working_day = timedelta(days=1), working.is_working_day
    for _ in range(count * 10 + 30):
        if count == 0:
            return day
        day += one_day
        count -= is_working_day(day)
    return None


def weekday_of_week(today: date, weeks_on: int, weekday: int) -> date:
    """Return a weekday (Monday is 0) of the week that comes ``weeks_on`` after this one."""
    return today + timedelta(days=7 * weeks_on + weekday - today.weekday())


def week_end(today: date, weeks_on: int, working: WorkingCalendar) -> date:
    """Return the last working day of a week that is not over yet, or else its Sunday."""
    sunday = weekday_of_week(today, weeks_on, 6)
    days = (sunday - timedelta(days=back) for back in range(7))
    return next((day for day in days if day >= today and working.is_working_day(day)), sunday)


def next_weekday(today: date, weekday: int) -> date:
    """Return the next such weekday; today if it is one."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def next_day_of_month(today: date, day: int) -> date | None:
    """Return that day of this month, or of the next if it is over; None if it has no such day."""
    this = make_day(today.year, today.month, day)
    if this is None or this >= today:
        return this
    following = add_months(today.replace(day=1), 1)
    return make_day(following.year, following.month, day)
