"""Saying dates: partial dates, ranges and deadlines, in Chinese and in English.

Documents are written in the language of the meeting and not in that of the window, so these words
do not go through the window's translation.
"""

from dataclasses import replace

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Deadline
from minutes_app.domain.meetings import Language
from minutes_app.language import dates_chinese, dates_english


def say_date(moment: PartialDate, language: Language) -> str:
    """Say a moment as it stands in a sentence: 2026年6月19日上午, "the morning of 19 June 2026".

    What is unknown is left out; where nothing is known the words that stood there are returned.
    """
    words = _words(language)
    return words.in_prose(moment) if moment.known else moment.stated_as


def show_date(moment: PartialDate, language: Language, *, weekday: bool = False) -> str:
    """Say a moment as it stands after a label: "Friday, 19 June 2026, morning".

    The weekday is given only where the whole day is known.
    """
    words = _words(language)
    return words.after_label(moment, weekday=weekday) if moment.known else moment.stated_as


def show_range(
    start: PartialDate, end: PartialDate, language: Language, *, weekday: bool = False
) -> str:
    """Say from when to when, without saying twice what both have in common.

    2026年11月20日9:00—11:30; "30 June – 2 July 2026". Words that name no moment stay as they are.
    """
    words = _words(language)
    if start.known and end.known and not _same(start, end):
        return words.span(start, end, weekday=weekday)
    first, last = (show_date(one, language, weekday=weekday) for one in (start, end))
    if not last or last in first or end.said_unknown:
        return first
    return last if not first or start.said_unknown else f"{first}{words.UNTIL}{last}"


def day_and_clock(start: PartialDate, end: PartialDate) -> tuple[PartialDate, ...] | None:
    """Part the day of a meeting from its hours: day, first and last hour as moments.

    None where they belong together: several days, or hours that nobody knows.
    """
    same_day = all(
        getattr(end, part) in {None, getattr(start, part)} for part in ("year", "month", "day")
    )
    if start.whole_day is None or start.hour is None or not same_day:
        return None
    day = replace(start, daypart=None, hour=None, minute=None)
    return (day, *(_clock(one) for one in (start, end)))


def say_deadline(deadline: Deadline, language: Language) -> str:
    """Say by when: the day if one is meant (2026年12月31日前), else the words that were typed."""
    if deadline.day is None:
        return deadline.stated_as
    return _words(language).by(PartialDate.of(deadline.day))


def show_deadline(deadline: Deadline, language: Language) -> str:
    """Give the day of a deadline for a column of days, or the words that were typed."""
    if deadline.day is None:
        return deadline.stated_as
    return show_date(PartialDate.of(deadline.day), language)


def _words(language: Language) -> "type[dates_chinese.Words | dates_english.Words]":
    return dates_chinese.Words if language is Language.CHINESE else dates_english.Words


def _clock(moment: PartialDate) -> PartialDate:
    """Return the hour of a moment, or the words of one that is not known."""
    words = "" if moment.known else moment.stated_as
    return PartialDate(
        daypart=moment.daypart, hour=moment.hour, minute=moment.minute, stated_as=words
    )


def _same(start: PartialDate, end: PartialDate) -> bool:
    parts = ("year", "month", "day", "daypart", "hour", "minute")
    return all(getattr(start, part) == getattr(end, part) for part in parts)
