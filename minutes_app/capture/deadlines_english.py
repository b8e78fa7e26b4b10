"""Deadlines in English."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from minutes_app.capture.days import (
    WorkingCalendar,
    add_months,
    add_working_days,
    make_day,
    month_end,
    next_day_of_month,
    next_to_come,
    next_weekday,
    quarter_end,
    week_end,
    weekday_of_week,
)

_Reader = Callable[["re.Match[str]", date, WorkingCalendar], date | None]

_MONTHS = tuple("jan feb mar apr may jun jul aug sep oct nov dec".split())
_WEEKDAYS = tuple("mon tue wed thu fri sat sun".split())
_NUMBERS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), start=1
    )
} | {"a": 1, "an": 1}
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4}

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_WEEKDAY = (
    r"(?P<weekday>mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?"
    r"|sat(?:urday)?|sun(?:day)?)"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
_NUMBER = rf"(?P<number>\d{{1,3}}|{'|'.join(_NUMBERS)})"
_LEAD = re.compile(
    r"(?P<by>(?:no|not) later than|on or before|by|before|until|till|due(?: by)?)?\s*"
    r"(?P<in>in|within|during|on|at)?\s*(?:the\s+)?(?P<rest>.+)"
)
_END = re.compile(
    r"end[ -](?:of[ -])?(?:the )?(?P<rest>.+)|(?P<closing>year|month|week|quarter)[ -]end"
)
_WHOLE_DAY = (
    re.compile(rf"{_MONTH} {_DAY} {_YEAR}"),
    re.compile(rf"{_DAY} (?:of )?{_MONTH} {_YEAR}"),
)


def english_whole_day(plain: str) -> date | None:
    """Read a day with its year: 31 December 2026."""
    rest = _split(plain)[1]
    for pattern in _WHOLE_DAY:
        match = pattern.fullmatch(rest)
        if match:
            return make_day(int(match["year"]), _month_number(match), int(match["day"]))
    return None


def english_day(plain: str, today: date, working: WorkingCalendar) -> date | None:
    """Read a day that has to be worked out from ``today``: next Friday, within 10 working days."""
    lead, rest = _split(plain)
    end = _END.fullmatch(rest)
    if end:
        return _read(_PERIODS, end["closing"] or end["rest"], today, working)
    found = _read(_DAYS, rest, today, working)
    if found or lead == "by":  # "by June" may mean before it begins or before it is over
        return found
    return _read(_STRETCHES, rest, today, working) or _read(_NAMED_PERIODS, rest, today, working)


def _split(plain: str) -> tuple[str, str]:
    """Tell what leads in ("by", "in" or nothing) and what follows it."""
    text = re.sub(r",\s*|\.(?=\s|$)", " ", plain)
    match = _LEAD.fullmatch(" ".join(text.split()))
    if match is None:
        return "", plain
    return ("by" if match["by"] else "in" if match["in"] else ""), match["rest"]


def _read(
    forms: tuple[tuple["re.Pattern[str]", _Reader], ...],
    text: str,
    today: date,
    working: WorkingCalendar,
) -> date | None:
    for pattern, reader in forms:
        match = pattern.fullmatch(text)
        if match:
            return reader(match, today, working)
    return None


def _month_number(match: "re.Match[str]") -> int:
    return _MONTHS.index(match["month"][:3]) + 1


def _near_day(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    return today + timedelta(days={"today": 0, "tomorrow": 1}.get(match[0], 2))


def _month_and_day(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    month, day = _month_number(match), int(match["day"])
    return next_to_come(today, lambda year: make_day(year, month, day))


def _day_of_month(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    return next_day_of_month(today, int(match["day"]))


def _weekday(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    weekday = _WEEKDAYS.index(match["weekday"][:3])
    if not match["near"]:
        return next_weekday(today, weekday)
    return weekday_of_week(today, match["near"] == "next", weekday)


def _stretch(match: "re.Match[str]", today: date, working: WorkingCalendar) -> date | None:
    number = match["number"]
    count = int(number) if number.isdecimal() else _NUMBERS[number]
    if match["working"]:
        return add_working_days(today, count, working) if match["unit"] == "day" else None
    if match["unit"] in {"month", "year"}:
        return add_months(today, count * (12 if match["unit"] == "year" else 1))
    return today + timedelta(days=count * {"day": 1, "week": 7, "fortnight": 14}[match["unit"]])


def _half(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    return add_months(today, 6) if match["unit"] == "year" else today + timedelta(days=15)


def _month(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    month = _month_number(match)
    return _in_year(match, today, lambda year: month_end(year, month))


def _quarter(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    quarter = int(match["quarter"] or _ORDINALS[match["ordinal"]])
    return _in_year(match, today, lambda year: quarter_end(year, quarter))


def _half_year(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    month = 6 if match["half"] == "first" else 12
    return _in_year(match, today, lambda year: month_end(year, month))


def _year(match: "re.Match[str]", _today: date, _: WorkingCalendar) -> date | None:
    return date(int(match["year"]), 12, 31)


def _near_period(match: "re.Match[str]", today: date, working: WorkingCalendar) -> date | None:
    on = match["near"] == "next"
    if match["period"] == "week":
        return week_end(today, on, working)
    if match["period"] == "month":
        month = add_months(today.replace(day=1), on)
        return month_end(month.year, month.month)
    if match["period"] == "quarter":
        return quarter_end(today.year, (today.month + 2) // 3 + on)
    return date(today.year + on, 12, 31)


def _in_year(
    match: "re.Match[str]", today: date, in_year: Callable[[int], date | None]
) -> date | None:
    return in_year(int(match["year"])) if match["year"] else next_to_come(today, in_year)


def _forms(*pairs: tuple[str, _Reader]) -> tuple[tuple["re.Pattern[str]", _Reader], ...]:
    return tuple((re.compile(pattern), reader) for pattern, reader in pairs)


_DAYS = _forms(
    (r"today|tomorrow|day after tomorrow", _near_day),
    (rf"{_MONTH} {_DAY}", _month_and_day),
    (rf"{_DAY} (?:of )?{_MONTH}", _month_and_day),
    (r"(?P<day>\d{1,2})(?:st|nd|rd|th)", _day_of_month),
    (rf"(?:(?P<near>this|next) )?{_WEEKDAY}", _weekday),
)
_STRETCHES = _forms(
    (
        rf"{_NUMBER} (?P<working>(?:working|business) )?(?P<unit>day|week|fortnight|month|year)s?",
        _stretch,
    ),
    (r"half a (?P<unit>month|year)|half-(?:month|year)", _half),
)
_NAMED_PERIODS = _forms(
    (rf"{_MONTH}(?: {_YEAR})?", _month),
    (
        rf"(?:q(?P<quarter>[1-4])|(?P<ordinal>{'|'.join(_ORDINALS)}) quarter)(?: (?:of )?{_YEAR})?",
        _quarter,
    ),
    (rf"(?P<half>first|second) half(?: of (?:the year|{_YEAR}))?", _half_year),
    (_YEAR, _year),
    (r"(?P<near>this|next) (?P<period>week|month|quarter|year)", _near_period),
)
_PERIODS = (
    *_NAMED_PERIODS,
    *_forms((r"(?P<near>)(?P<period>week|month|quarter|year)", _near_period)),
)
