"""Days as people write them in a search: 2024, 2024-05-01, a..b, <2025, last week, 年底前.

Of what is written without its year (10月, Q3), ``date:`` means the latest that has begun, and
``due:`` the nearest; before it: the coming one.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import cache

from minutes_app.language.query_names import DAYS, DayWord
from minutes_app.language.sameness import same
from minutes_app.query.periods import (
    Period,
    Span,
    coming,
    latest,
    nearest,
    plainly,
    read_period,
)

_DAY = re.compile(
    r"(?P<year>\d{4})"
    r"(?:[-/.年](?P<month>\d{1,2})(?:[-/.月](?P<day>\d{1,2})日?|月)?|年|(?P<compact>\d{2}(?:\d{2})?))?"
)
_RANGE = re.compile(r"\.{2,}|至|到|~|--| to ")
_YEARS = re.compile(r"(\d{4})-(\d{4})")
_RECENT = re.compile(
    r"(?:last|past|近|最近|过去) ?(?P<count>\d{1,4}|[一二两三四五六七八九十]|a|半)? ?个?"
    r"(?P<unit>days?|weeks?|months?|years?|天|日|周|星期|月|年)"
)
_NUMBERS = dict(zip("一二两三四五六七八九十a", (1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 1), strict=True))
_UNITS = {"d": "day", "天": "day", "日": "day", "w": "week", "周": "week", "星": "week",
          "m": "month", "月": "month", "y": "year", "年": "year"}  # fmt: skip
_SIGNS = ("<=", ">=", "≤", "≥", "<", ">", "=")
_BEFORE_THEM = re.compile(r"(before|by|until|till|after|since|from|截[至止]) ?(.+)")
_BEHIND_THEM = re.compile(r"(.+?)(?:[以之]?(前|后)|(?:以来|起))")
_SAID = {"before": "<", "前": "<", "by": "<=", "until": "<=", "till": "<=", "截至": "<=",
         "截止": "<=", "after": ">", "后": ">"}  # fmt: skip
_NOW = frozenset({"今", "现在", "目前", "now"})
_LONGEST = 40
_Pick = Callable[[Period, date], Span | None]


@dataclass(frozen=True, slots=True)
class Days:
    """Some days, both inclusive; None: no bound. ``turned``: they were written the other way."""

    since: date | None
    until: date | None
    turned: bool = False


@dataclass(frozen=True, slots=True)
class _When:
    """What words are read from: the day, and which year is meant where none is said."""

    today: date
    pick: _Pick


def read_days(typed: str, today: date, *, due: bool = False) -> Days | None:
    """Return the days that are meant, None if none are. ``today`` is what "last week" starts from.

    Weeks begin on Monday. "Last 3 months" end today. ``due``: they are of deadlines.
    """
    if len(typed) > _LONGEST:
        return None
    text = " ".join(same(typed).split())
    when = _When(today, nearest if due else latest)
    for sign in _SIGNS:
        if text.startswith(sign):
            return _beside(sign, text[len(sign) :].strip(), when, due=due)
    known = _only(_span(text, when))
    return known or _in_words(text, when, due=due) or _between(text, when)


def _beside(sign: str, text: str, when: _When, *, due: bool) -> Days | None:
    """Return the days before, from, until or after some; what is to be done by then is ahead."""
    if due and sign in {"<", "<=", "≤"}:
        when = _When(when.today, coming)
    found = _span(text, when)
    return None if found is None else _compared(sign, *found)


def _in_words(text: str, when: _When, *, due: bool) -> Days | None:
    """Return the days before, from or after some in words: 年底前, since 2025.

    12月31日前 is how a deadline on that day is written, and what ends with a year is of it.
    """
    if found := _BEFORE_THEM.fullmatch(text):
        sign, of = _SAID.get(found[1], ">="), found[2]
    elif found := _BEHIND_THEM.fullmatch(text):
        sign, of = _SAID.get(found[2] or "", ">="), found[1]
        if due and sign == "<" and _is_a_day(of, when):
            sign = "<="
    else:
        return None
    period = read_period(plainly(of), when.today)
    if sign == "<" and period is not None and period.last:
        sign = "<="
    return _beside(sign, of, when, due=due)


def _is_a_day(text: str, when: _When) -> bool:
    found = _span(text, when)
    return found is not None and found[0] == found[1]


@cache
def _words() -> dict[str, DayWord]:
    return {same(name): word for word, called in DAYS.items() for name in called.every}


def _only(found: Span | None) -> Days | None:
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


def _between(text: str, when: _When) -> Days | None:
    years = _YEARS.fullmatch(text)
    ends = list(years.groups()) if years else _RANGE.split(plainly(text), maxsplit=1)
    if len(ends) == 1:
        return None
    left, right = (part.strip() for part in ends)
    first, last = _both(left, right, when)
    if (left and first is None) or (right and last is None) or not (left or right):
        return None
    since, until = first and first[0], last and last[1]
    if first and last and first[0] > last[1]:
        return Days(last[0], first[1], turned=True)
    return Days(since, until)


def _both(left: str, right: str, when: _When) -> tuple[Span | None, Span | None]:
    """Return both ends of a range; one without a year follows the other: 2025年3月至6月."""
    if right in _NOW:
        return _span(left, _When(when.today, latest)), (when.today, when.today)
    first, last = _span(left, when), _span(right, when)
    if first and last and (late := _of_no_year(right, when)):
        return first, coming(late, first[0])
    if first and last and (early := _of_no_year(left, when)):
        return latest(early, last[0]), last
    return first, last


def _of_no_year(text: str, when: _When) -> Period | None:
    found = read_period(plainly(text), when.today)
    return found if found is not None and found.year is None else None


def _span(text: str, when: _When) -> Span | None:
    """Return the first and the last day of a day, month, year or word."""
    word = _words().get(text)
    if word is not None:
        return _of_word(word, when.today)
    recent = _RECENT.fullmatch(text)
    if recent:
        return _recent(recent["count"] or "1", _UNITS[recent["unit"][0]], when.today)
    found = _DAY.fullmatch(text)
    return _of_numbers(found) if found else _of_period(read_period(plainly(text), when.today), when)


def _of_period(period: Period | None, when: _When) -> Span | None:
    if period is None:
        return None
    return when.pick(period, when.today) if period.year is None else period.of(period.year)


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
