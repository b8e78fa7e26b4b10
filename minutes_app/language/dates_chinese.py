"""Dates in Chinese: Arabic numerals, the full year, no zero before a number (GB/T 15835-2011)."""

from typing import ClassVar

from minutes_app.domain.dates import DayPart, PartialDate

_WEEKDAYS = "一二三四五六日"


class Words:
    """How Chinese says a moment."""

    UNTIL: ClassVar[str] = "—"
    DAYPARTS: ClassVar[dict[DayPart, str]] = {
        DayPart.MORNING: "上午",
        DayPart.NOON: "中午",
        DayPart.AFTERNOON: "下午",
        DayPart.EVENING: "晚上",
    }

    @classmethod
    def in_prose(cls, moment: PartialDate) -> str:
        """2026年6月19日上午."""
        return cls.after_label(moment, weekday=False)

    @classmethod
    def after_label(cls, moment: PartialDate, *, weekday: bool) -> str:
        """2026年6月19日（星期五）上午."""
        return cls._day(moment) + (cls._weekday(moment) if weekday else "") + cls._time(moment)

    @classmethod
    def span(cls, start: PartialDate, end: PartialDate, *, weekday: bool) -> str:
        """2026年6月19日9:00—11:30, 2026年6月30日—7月2日."""
        first = cls.after_label(start, weekday=weekday)
        same_year = end.year in {None, start.year}
        same_month = same_year and end.month in {None, start.month}
        same_day = same_month and end.day in {None, start.day}
        if same_day and cls._time(end):
            same_part = end.daypart is start.daypart and end.hour is not None
            return f"{first}—{cls._clock(end) if same_part else cls._time(end)}"
        last = PartialDate(
            year=None if same_year and end.month else end.year,
            month=None if same_month and end.day else end.month,
            day=end.day,
            daypart=end.daypart,
            hour=end.hour,
            minute=end.minute,
        )
        return f"{first}—{cls.after_label(last, weekday=False)}"

    @classmethod
    def by(cls, day: PartialDate) -> str:
        """2026年12月31日前."""
        return f"{cls._day(day)}前"

    @staticmethod
    def _day(moment: PartialDate) -> str:
        year = "" if moment.year is None else f"{moment.year}年"
        # A day whose month nobody knows is rare; it must not read as a day of any month.
        unknown_month = "某月" if moment.day is not None and year else ""
        month = unknown_month if moment.month is None else f"{moment.month}月"
        return year + month + ("" if moment.day is None else f"{moment.day}日")

    @staticmethod
    def _weekday(moment: PartialDate) -> str:
        day = moment.whole_day
        return f"（星期{_WEEKDAYS[day.weekday()]}）" if day else ""

    @classmethod
    def _time(cls, moment: PartialDate) -> str:
        part = cls.DAYPARTS[moment.daypart] if moment.daypart else ""
        return part + cls._clock(moment)

    @staticmethod
    def _clock(moment: PartialDate) -> str:
        if moment.hour is None:
            return ""
        return f"{moment.hour}:{moment.minute or 0:02}"
