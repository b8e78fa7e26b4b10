"""Days as people write them in a search: 2024, 2024年5月, 2024-05-01, a..b, <2025, last week."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import cache

from minutes_app.language.query_names import DAYS, DayWord
from minutes_app.language.sameness import same

_DAY = re.compile(
    r"(?P<year>\d{4})"
    r"(?:[-/.年](?P<month>\d{1,2})(?:[-/.月](?P<day>\d{1,2})日?|月)?|年|(?P<compact>\d{2}(?:\d{2})?))?"
)
_RANGE = re.compile(r"\.{2,}|至|到|~|--")
_YEARS = re.compile(r"(\d{4})-(\d{4})")
_RECENT = re.compile(
    r"(?:last|past|近|最近|过去) ?(?P<count>\d{1,4}|[一二两三四五六七八九十]|a|半)? ?个?"
    r"(?P<unit>days?|weeks?|months?|years?|天|日|周|星期|月|年)"
)
_NUMBERS = dict(zip("一二两三四五六七八九十a", (1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1), strict=True))
_UNITS = {"d": "day", "天": "day", "日": "day", "w": "week", "周": "week", "星": "week",
          "m": "month", "月": "month", "y": "year", "年": "year"}  # fmt: skip
_SIGNS = ("<=", ">=", "≤", "≥", "<", ">", "=")
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Days:
    """Some days, both inclusive; None: no bound. ``turned``: they were written the other way."""

    since: date | None
    until: date | None
    turned: bool = False


def read_days(typed: str, today: date) -> Days | None:
    """Return the days that are meant, None if none are. ``today`` is what "last week" starts from.

    Weeks begin on Monday. "Last 3 months" end today.
    """
    if len(typed) > _LONGEST:
        return None
    text = " ".join(same(typed).split())
    for sign in _SIGNS:
        if text.startswith(sign):
            found = _span(text[len(sign) :].strip(), today)
            return None if found is None else _compared(sign, *found)
    return _between(text, today) or _only(_span(text, today))


@cache
def _words() -> dict[str, DayWord]:
    return {same(name): word for word, called in DAYS.items() for name in called.every}


def _only(found: tuple[date, date] | None) -> Days | None:
    return None if found is None else Days(*found)


def _compared(sign: str, first: date, last: date) -> Days | None:
    """Return the days before, from, until or after those from ``first`` to ``last``."""
    match sign:
        case "<":
            return None if first == date.min else Days(None, first - timedelta(1))
        case "<=" | "≤":
            return Days(None, last)
        case ">=" | "≥":
            return Days(first, None)
        case ">":
            return None if last == date.max else Days(last + timedelta(1), None)
        case _:
            return Days(first, last)


def _between(text: str, today: date) -> Days | None:
    years = _YEARS.fullmatch(text)
    ends = list(years.groups()) if years else _RANGE.split(text, maxsplit=1)
    if len(ends) == 1:
        return None
    left, right = (part.strip() for part in ends)
    first, last = _span(left, today), _span(right, today)
    if (left and first is None) or (right and last is None) or not (left or right):
        return None
    since, until = first and first[0], last and last[1]
    if first and last and first[0] > last[1]:
        return Days(last[0], first[1], turned=True)
    return Days(since, until)


def _span(text: str, today: date) -> tuple[date, date] | None:
    """Return the first and the last day of a day, month, year or word."""
    word = _words().get(text)
    if word is not None:
        return _of_word(word, today)
    recent = _RECENT.fullmatch(text)
    if recent:
        return _recent(recent["count"] or "1", _UNITS[recent["unit"][0]], today)
    found = _DAY.fullmatch(text)
    return _of_numbers(found) if found else None


def _of_numbers(found: re.Match[str]) -> tuple[date, date] | None:
    compact = found["compact"]
    year, month = int(found["year"]), found["month"] or (compact and compact[:2])
    day = found["day"] or (compact and compact[2:])
    try:
        if not month:
            return date(year, 1, 1), date(year, 12, 31)
        if not day:
            return _month(year, int(month))
        return date(year, int(month), int(day)), date(year, int(month), int(day))
    except ValueError:
        return None


def _month(year: int, month: int) -> tuple[date, date]:
    first = date(year, month, 1)
    return first, first.replace(day=monthrange(year, month)[1])


def _of_word(word: DayWord, today: date) -> tuple[date, date] | None:
    which, _, unit = word.value.partition("_")
    step = {"last": -1, "yesterday": -1, "next": 1, "tomorrow": 1}.get(which, 0)
    try:
        if unit == "year":
            year = today.year + step
            return date(year, 1, 1), date(year, 12, 31)
        if unit == "month":
            months = today.year * 12 + today.month - 1 + step
            return _month(months // 12, months % 12 + 1)
        if unit == "week":
            monday = today - timedelta(today.weekday() - 7 * step)
            return monday, monday + timedelta(6)
        return (day := today + timedelta(step)), day
    except (ValueError, OverflowError):
        return None


def _recent(count: str, unit: str, today: date) -> tuple[date, date] | None:
    """Return the last few units up to today: "last 3 months" of 22 November begin on 22 August."""
    if count == "半":
        back, unit = (6, "month") if unit == "year" else (15, "day") if unit == "month" else (0, "")
        if not back:
            return None
    else:
        back = int(count) if count.isdecimal() else _NUMBERS[count]
    try:
        if unit in {"day", "week"}:
            return today - timedelta(back * (7 if unit == "week" else 1)), today
        months = today.year * 12 + today.month - 1 - back * (12 if unit == "year" else 1)
        year, month = months // 12, months % 12 + 1
        if not MINYEAR <= year <= MAXYEAR:
            return None
        return date(year, month, min(today.day, monthrange(year, month)[1])), today
    except (ValueError, OverflowError):
        return None
