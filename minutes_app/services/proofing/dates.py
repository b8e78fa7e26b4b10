"""Dates that contradict each other: ends, deadlines, the date of issue, days of the week."""

import re
from collections.abc import Iterator
from datetime import date

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.meetings import Part
from minutes_app.language import translate
from minutes_app.language.dates import say_date
from minutes_app.language.names import shown_language
from minutes_app.services.proofing.case import Case
from minutes_app.services.proofing.findings import (
    Finding,
    Target,
    at_entry,
    at_field,
    at_part,
    found,
)

_CHINESE = re.compile(
    r"(?:(\d{4})\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]"
    r"(?:[（(]?\s*(?:星期|周|礼拜)([一二三四五六日天]))?"
)
_MONTHS: tuple[str, ...] = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
)  # fmt: skip
_DAYS: tuple[str, ...] = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
_ENGLISH = re.compile(
    rf"(?:\b({'|'.join(_DAYS)})\b,?\s+(?:the\s+)?)?\b(\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?"
    rf"({'|'.join(_MONTHS)})\b(?:,?\s+(\d{{4}}))?",
    re.IGNORECASE,
)
_AMERICAN = re.compile(
    rf"(?:\b({'|'.join(_DAYS)})\b,?\s+)?\b({'|'.join(_MONTHS)})\s+(\d{{1,2}})(?:st|nd|rd|th)?"
    r"\b(?!:)(?:,?\s+(\d{4})\b)?",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    rf"(?:星期|周|礼拜)([一二三四五六日天])|\b({'|'.join(_DAYS)})\b", re.IGNORECASE
)
_NUMERALS = "一二三四五六日"
_MOST_DAYS, _HALF_A_YEAR = 31, 190
_LEAP = 2000
"""A year that has every day."""


def head(case: Case) -> Iterator[Finding]:
    """Find what contradicts in the times of the meeting, its parts and its issue."""
    meeting = case.meeting
    if _ends_first(meeting.start, meeting.end):
        yield found("dates.end_first", at_field("end"), title=meeting.title)
    for part in case.record.all_of(Part):
        if _ends_first(part.start, part.end):
            yield found("dates.end_first", at_part(part.id), title=part.title)
        if not _within(part, meeting.start, meeting.end):
            yield found("dates.part_outside", at_part(part.id), title=part.title)
    issued, held = meeting.issue.date.whole_day, meeting.start.whole_day
    if issued and held and issued < held:
        yield found("dates.issued_first", at_field("issue.date"), _say(meeting.issue.date))
    for name, moment in (("start", meeting.start), ("end", meeting.end)):
        yield from _stated(moment, at_field(name))


def deadlines(case: Case) -> Iterator[Finding]:
    """Find deadlines before the meeting, and those whose day of the week is another."""
    held = case.meeting.start.whole_day
    for entry in case.entries():
        deadline = entry.deadline
        if deadline is None or deadline.day is None:
            continue
        said = _say(PartialDate.of(deadline.day))
        if held and deadline.day < held:
            yield found("dates.deadline_past", at_entry(entry.id), entry.text, deadline=said)
        weekday = _weekday_in(deadline.stated_as)
        if weekday is not None and weekday != deadline.day.weekday():
            yield _wrong(at_entry(entry.id), deadline.stated_as, said, weekday, deadline.day)


def in_text(case: Case) -> Iterator[Finding]:
    """Find dates in the record that no calendar has, or on another day of the week."""
    for entry in case.entries():
        yield from _in_text(entry.text, at_entry(entry.id), case.meeting.start)


def _in_text(text: str, target: Target, held: PartialDate) -> Iterator[Finding]:
    for at, words, year, month, day, weekday in _dates_in(text):
        meant = _days_meant(year, month, day, held)
        if not meant:
            yield found("dates.impossible", target, text, at=at, date=words)
        elif weekday is not None and (year or held.year):
            near = _near(meant, held)
            if weekday not in {one.weekday() for one in near}:
                said = _say(PartialDate.of(near[0]))
                yield _wrong(target, text, said, weekday, near[0], at)


def _days_meant(year: int, month: int, day: int, held: PartialDate) -> list[date]:
    """Return the days that a date may be: without a year, of the meeting's or the two beside it."""
    years = [year] if year else [_LEAP]
    if held.year is not None and not year:
        years = [held.year, held.year + 1, held.year - 1]
    return [date(one, month, day) for one in years if _exists(one, month, day)]


def _near(days: list[date], held: PartialDate) -> list[date]:
    """Return those of some days that lie near the meeting: in December, January is the next."""
    whole = held.whole_day
    near = [one for one in days if whole and abs((one - whole).days) <= _HALF_A_YEAR]
    return near or days[:1]


def weekday_name(weekday: int) -> str:
    """Return the name of a day of the week, Monday 0."""
    return (
        translate("proof", "Monday"), translate("proof", "Tuesday"),
        translate("proof", "Wednesday"), translate("proof", "Thursday"),
        translate("proof", "Friday"), translate("proof", "Saturday"),
        translate("proof", "Sunday"),
    )[weekday]  # fmt: skip


def _wrong(target: Target, where: str, said: str, weekday: int, day: date, at: int = 0) -> Finding:
    return found("dates.weekday", target, where, at=at, date=said, said=weekday_name(weekday),
                 weekday=weekday_name(day.weekday()))  # fmt: skip


def _stated(moment: PartialDate, target: Target) -> Iterator[Finding]:
    day, weekday = moment.whole_day, _weekday_in(moment.stated_as)
    if day is not None and weekday is not None and weekday != day.weekday():
        yield _wrong(target, moment.stated_as, _say(moment), weekday, day)


def _weekday_in(text: str) -> int | None:
    match = _WEEKDAY.search(text)
    if match is None:
        return None
    return _chinese_day(match[1]) if match[1] else _DAYS.index(match[2].casefold())


def _chinese_day(numeral: str) -> int:
    return _NUMERALS.index("日" if numeral == "天" else numeral)


def _dates_in(text: str) -> Iterator[tuple[int, str, int, int, int, int | None]]:
    """Yield place, words, year (0 unknown), month, day and weekday of each date in a text."""
    for match in _CHINESE.finditer(text):
        year, month, day, weekday = match.groups()
        known = _chinese_day(weekday) if weekday else None
        yield match.start(), match[0], int(year or 0), int(month), int(day), known
    taken: set[int] = set()
    for match in _ENGLISH.finditer(text):
        weekday, day, month, year = match.groups()
        taken.add(match.start(3))
        yield match.start(), match[0], *_english(weekday, day, month, year)
    for match in _AMERICAN.finditer(text):
        weekday, month, day, year = match.groups()
        # "you may 20" is no date; nor is what no month has.
        if match.start(2) not in taken and month[0].isupper() and int(day) <= _MOST_DAYS:
            yield match.start(), match[0], *_english(weekday, day, month, year)


def _english(
    weekday: str | None, day: str, month: str, year: str | None
) -> tuple[int, int, int, int | None]:
    known = _DAYS.index(weekday.casefold()) if weekday else None
    return int(year or 0), _MONTHS.index(month.casefold()) + 1, int(day), known


def _exists(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _say(moment: PartialDate) -> str:
    return say_date(moment, shown_language())


def _ends_first(start: PartialDate, end: PartialDate) -> bool:
    """Tell whether an end lies before its start, as far as both are known."""
    for one, two in zip(_moment(start), _moment(end), strict=False):
        if one is None or two is None:
            return False
        if one != two:
            return two < one
    return False


def _moment(moment: PartialDate) -> tuple[int | None, ...]:
    return (moment.year, moment.month, moment.day, moment.hour, moment.minute)


def _within(part: Part, start: PartialDate, end: PartialDate) -> bool:
    """Tell whether a part lies on the days of the meeting, as far as they are known."""
    day, first = part.start.whole_day, start.whole_day
    last = end.whole_day or first
    return day is None or first is None or last is None or first <= day <= max(last, first)
