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
_WEEKDAY = re.compile(
    rf"(?:星期|周|礼拜)([一二三四五六日天])|\b({'|'.join(_DAYS)})\b", re.IGNORECASE
)
_NUMERALS = "一二三四五六日"


def head(case: Case) -> Iterator[Finding]:
    """Find what contradicts in the times of the meeting, its parts and its issue."""
    meeting = case.meeting
    if _ends_first(meeting.start, meeting.end):
        yield found("dates.end_first", at_field("end"), title=meeting.title)
    for part in case.record.all_of(Part):
        if _ends_first(part.start, part.end):
            yield found("dates.end_first", at_field("parts"), title=part.title)
        if not _within(part, meeting.start, meeting.end):
            yield found("dates.part_outside", at_field("parts"), title=part.title)
    issued, held = meeting.issue.date.whole_day, meeting.start.whole_day
    if issued and held and issued < held:
        yield found("dates.issued_first", at_field("issue"), _say(meeting.issue.date))
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
    year = case.meeting.start.year
    for entry in case.entries():
        for words, stated_year, month, day, weekday in _dates_in(entry.text):
            target = at_entry(entry.id)
            if not _exists(stated_year or year or 2000, month, day):
                yield found("dates.impossible", target, entry.text, date=words)
            elif weekday is not None and (stated_year or year):
                meant = date(stated_year or year or 2000, month, day)
                if meant.weekday() != weekday:
                    said = _say(PartialDate.of(meant))
                    yield _wrong(target, entry.text, said, weekday, meant)


def weekday_name(weekday: int) -> str:
    """Return the name of a day of the week, Monday 0."""
    return (
        translate("proof", "Monday"), translate("proof", "Tuesday"),
        translate("proof", "Wednesday"), translate("proof", "Thursday"),
        translate("proof", "Friday"), translate("proof", "Saturday"),
        translate("proof", "Sunday"),
    )[weekday]  # fmt: skip


def _wrong(target: Target, where: str, said: str, weekday: int, day: date) -> Finding:
    return found("dates.weekday", target, where, date=said, said=weekday_name(weekday),
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


def _dates_in(text: str) -> Iterator[tuple[str, int, int, int, int | None]]:
    """Yield words, year (0 unknown), month, day and day of the week of each date in a text."""
    for match in _CHINESE.finditer(text):
        year, month, day, weekday = match.groups()
        known = _chinese_day(weekday) if weekday else None
        yield match[0], int(year or 0), int(month), int(day), known
    for match in _ENGLISH.finditer(text):
        weekday, day, month, year = match.groups()
        known = _DAYS.index(weekday.casefold()) if weekday else None
        yield match[0], int(year or 0), _MONTHS.index(month.casefold()) + 1, int(day), known


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
