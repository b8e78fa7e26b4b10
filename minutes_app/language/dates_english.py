"""Dates in English: day, month, year; twelve-hour clock (the editorial manual of the UN)."""

from dataclasses import replace
from typing import ClassVar

from minutes_app.domain.dates import DayPart, PartialDate

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


class Words:
    """How English says a moment."""

    UNTIL: ClassVar[str] = " – "
    DAYPARTS: ClassVar[dict[DayPart, str]] = {
        DayPart.MORNING: "morning",
        DayPart.NOON: "noon",
        DayPart.AFTERNOON: "afternoon",
        DayPart.EVENING: "evening",
    }

    @classmethod
    def in_prose(cls, moment: PartialDate) -> str:
        """The morning of 19 June 2026; 9.30 a.m. on 19 June 2026."""
        day, clock = cls._day(moment), cls._clock(moment)
        if clock:
            return f"{clock} on {day}" if day else clock
        if moment.daypart is None:
            return day
        if moment.daypart is DayPart.NOON:
            return f"noon on {day}" if day else "noon"
        part = f"the {cls.DAYPARTS[moment.daypart]}"
        return f"{part} of {day}" if day else part

    @classmethod
    def after_label(cls, moment: PartialDate, *, weekday: bool) -> str:
        """Friday, 19 June 2026, morning."""
        day = moment.whole_day if weekday else None
        pieces = (_WEEKDAYS[day.weekday()] if day else "", cls._day(moment), cls._time(moment))
        return ", ".join(piece for piece in pieces if piece)

    @classmethod
    def span(cls, start: PartialDate, end: PartialDate, *, weekday: bool) -> str:
        """19 June 2026, 9 a.m. – 11.30 a.m.; 19–21 June 2026; 30 June – 2 July 2026."""
        end = cls._filled(end, start)
        if (start.year, start.month, start.day) == (end.year, end.month, end.day):
            return f"{cls.after_label(start, weekday=weekday)} – {cls._time(end)}"
        if weekday or cls._time(start) or cls._time(end):
            return (
                f"{cls.after_label(start, weekday=weekday)} – "
                f"{cls.after_label(end, weekday=weekday)}"
            )
        if start.year != end.year:
            return f"{cls._day(start)} – {cls._day(end)}"
        if start.month != end.month or not (start.day and end.day):
            return f"{cls._day(replace(start, year=None))} – {cls._day(end)}"
        return f"{start.day}–{cls._day(end)}"

    @classmethod
    def by(cls, day: PartialDate) -> str:
        """By 31 December 2026."""
        return f"by {cls._day(day)}"

    @staticmethod
    def _filled(end: PartialDate, start: PartialDate) -> PartialDate:
        """Take from the start what the end leaves unsaid above its first known part."""
        year = start.year if end.year is None else end.year
        if end.month is not None or end.year is not None:
            return replace(end, year=year)
        day = start.day if end.day is None else end.day
        return replace(end, year=year, month=start.month, day=day)

    @staticmethod
    def _day(moment: PartialDate) -> str:
        year = "" if moment.year is None else str(moment.year)
        if moment.month is None and moment.day is not None:
            # Rare, but it must not read as a day of any month.
            return f"day {moment.day} of a month" + (f" of {year}" if year else "")
        month = "" if moment.month is None else _MONTHS[moment.month - 1]
        day = "" if moment.day is None else str(moment.day)
        return " ".join(piece for piece in (day, month, year) if piece)

    @classmethod
    def _time(cls, moment: PartialDate) -> str:
        if moment.hour is None:
            return cls.DAYPARTS[moment.daypart] if moment.daypart else ""
        return cls._clock(moment)

    @staticmethod
    def _clock(moment: PartialDate) -> str:
        if moment.hour is None:
            return ""
        minute = moment.minute or 0
        if moment.hour in {0, 12} and not minute:
            return "12 noon" if moment.hour else "12 midnight"
        half = "a.m." if moment.hour < 12 else "p.m."
        return f"{moment.hour % 12 or 12}{f'.{minute:02}' if minute else ''} {half}"
