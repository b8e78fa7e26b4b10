"""Parts of a year as people write them, with or without the year: 10月, 2025 Q3, 上半年, 31 Dec."""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import cache

from minutes_app.language.query_names import DAYS, DayWord
from minutes_app.language.sameness import same

Span = tuple[date, date]
"""A first and a last day, both inclusive."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAME = re.compile(
    r"\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"(?:(?<=jan)uary|(?<=feb)ruary|(?<=mar)ch|(?<=apr)il|(?<=jun)e|(?<=jul)y|(?<=aug)ust"
    r"|(?<=sep)t|(?<=sep)tember|(?<=oct)ober|(?<=nov)ember|(?<=dec)ember)?\b"
)
_PART = (
    r"(?:q(?P<quarter>[1-4])|h(?P<half>[12])"
    r"|(?P<month>\d{1,2})月份?(?: ?(?P<day>\d{1,2})(?:日|号|st|nd|rd|th)?)?)"
)
_YEAR = r"(?P<year>\d{4}|今年|去年|明年)年?"
_PARTS = tuple(
    re.compile(form)
    for form in (
        rf"(?:{_YEAR}[ -]?)?{_PART}",
        rf"{_PART}[ -]?{_YEAR}",
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>\d{{1,2}})月(?: {_YEAR})?",
    )
)
_WHOLE_YEAR = re.compile(rf"年|{_YEAR}")
_ENDS = re.compile(r"end (.+)|(.+?) ?(?:底|末|end)")
_TENS = re.compile(r"(.*?) ?([上中下])旬|(early|mid|late)[ -](.+)")
"""Ten days of a month, or what is left of it."""
_WITHIN = re.compile(r"within (.+)|(.+?)[之以]?内")
_NEAR = re.compile(r"(last|this|next) (.+)")
_MONTHS_NEAR = {"": 0, "月": 0, "this 月": 0, "last 月": -1, "next 月": 1}
"""Months by today, but for those that have a name (``DAYS``)."""
_NUMBER = re.compile(r"[一二三四五六七八九十]{1,3}(?=月|日|号|季)")
_TEN = re.compile(r"([二三]?)十([一二三四五六七八九]?)")
_DIGITS = "一二三四五六七八九"
_QUARTER = re.compile(r"(?:(this|本|这个?)|(last|上个?)|(next|下个?)) ?(?:quarter|季度)")
_TEN_NAMES = {"early": 0, "mid": 1, "late": 2}
_STEPS = {"今年": 0, "去年": -1, "明年": 1}
_REST = 2
_TRIED = 9
"""Years in one of which there is any day: between two 29 February there may be eight."""
_WORDS = tuple(
    (re.compile(form), to)
    for form, to in (
        (r"\b(?:the|of) ", ""),
        (r"\bmonth\b", "月"),
        (r"\byear\b", "年"),
        (r"\b(?:first|1st) half|[上前]半年", "h1"),
        (r"\b(?:second|2nd) half|[下后]半年", "h2"),
        (r"\b(?:first|1st) quarter|第?1季度?", "q1"),
        (r"\b(?:second|2nd) quarter|第?2季度?", "q2"),
        (r"\b(?:third|3rd) quarter|第?3季度?", "q3"),
        (r"\b(?:fourth|4th) quarter|第?4季度?", "q4"),
        (r"(?<![\d./-])(\d{1,2})-(?=\d{1,2}月)", r"\1月至"),
    )
)


@dataclass(frozen=True, slots=True)
class Period:
    """Months of a year, or a day of one; ``year`` is None where none is said.

    ``last``: the last day of them only. ``ten``: of a month the first ten days, the next ten, or
    what is left (0 to 2).
    """

    month: int
    months: int = 1
    day: int | None = None
    year: int | None = None
    last: bool = False
    ten: int | None = None

    def of(self, year: int) -> Span | None:
        """Return its days in a year; None where it has none: 29 February."""
        if not (MINYEAR <= year <= MAXYEAR and 1 <= self.month <= 12):
            return None
        until = self.month + self.months - 1
        if self.day is not None:
            if not 1 <= self.day <= monthrange(year, self.month)[1]:
                return None
            return (day := date(year, self.month, self.day)), day
        last = date(year, until, monthrange(year, until)[1])
        if self.ten is not None:
            first = last.replace(day=self.ten * 10 + 1)
            return first, last if self.ten == _REST else first + timedelta(9)
        return (last if self.last else date(year, self.month, 1)), last


def plainly(text: str) -> str:
    """Return folded words with what means the same written in one way: Oct and 十月 as 10月."""
    text = _MONTH_NAME.sub(lambda found: f"{_MONTHS.index(found[1]) + 1}月", text)
    text = _NUMBER.sub(lambda found: _number(found[0]), text)
    for name, one in _years():
        text = text.replace(name, one)
    for form, to in _WORDS:
        text = form.sub(to, text)
    return text


def read_period(text: str, today: date) -> Period | None:
    """Return the part of a year that words, as ``plainly`` gives them, mean; None if none."""
    if ends := _ENDS.fullmatch(text):
        return _end_of(ends[1] or ends[2], today)
    if tens := _TENS.fullmatch(text):
        of, which = (
            (tens[1], "上中下".index(tens[2])) if tens[2] else (tens[4], _TEN_NAMES[tens[3]])
        )
        month = _month(of, today)
        return None if month is None else replace(month, ten=which)
    if within := _WITHIN.fullmatch(text):
        return _whole(within[1] or within[2], today)
    if beside := _NEAR.fullmatch(text):
        found = read_period(beside[2], today)
        if found is not None:
            return _beside(found, beside[1], today)
    return _part_of_year(text, today)


def _part_of_year(text: str, today: date) -> Period | None:
    """Return a quarter, half a year, a month or a day, with its year or without."""
    near = _QUARTER.fullmatch(text)
    if near:
        quarters = (
            today.year * 4 + (today.month - 1) // 3 + {1: 0, 2: -1, 3: 1}[near.lastindex or 1]
        )
        return Period(quarters % 4 * 3 + 1, 3, year=quarters // 4)
    found = next((match for form in _PARTS if (match := form.fullmatch(text))), None)
    if found is None:
        return None
    year = _year(found["year"], today)
    parts = found.groupdict()
    if parts.get("quarter"):
        return Period(int(parts["quarter"]) * 3 - 2, 3, year=year)
    if parts.get("half"):
        return Period(int(parts["half"]) * 6 - 5, 6, year=year)
    day = parts.get("day")
    return Period(int(found["month"]), day=int(day) if day else None, year=year)


def latest(period: Period, day: date) -> Span | None:
    """Return the last one that has begun by a day."""
    every = (period.of(day.year - back) for back in range(_TRIED))
    return next((one for one in every if one and one[0] <= day), None)


def coming(period: Period, day: date) -> Span | None:
    """Return the first one that is not over before a day."""
    every = (period.of(day.year + ahead) for ahead in range(_TRIED))
    return next((one for one in every if one and one[1] >= day), None)


def nearest(period: Period, day: date) -> Span | None:
    """Return the one that runs on a day, else the one it is fewer days to; the coming one of two.

    In November a deadline in October is behind, one in March is ahead.
    """
    back, ahead = latest(period, day), coming(period, day)
    if back is None or ahead is None:
        return back or ahead
    return back if day - back[1] < ahead[0] - day else ahead


def _end_of(text: str, today: date) -> Period | None:
    """Return the last day: 年底, 6月底, end of 2025."""
    found = _whole(text, today)
    if found is None or found.day is not None or found.last or found.ten is not None:
        return None
    return replace(found, last=True)


def _whole(text: str, today: date) -> Period | None:
    """Return a year, a month that is said by today, or a part of a year."""
    if year := _WHOLE_YEAR.fullmatch(text):
        return Period(1, 12, year=_year(year["year"] or "今年", today))
    return _month_near(text, today) or read_period(text, today)


def _month(text: str, today: date) -> Period | None:
    """Return what is one whole month."""
    found = _month_near(text, today) or _part_of_year(text, today)
    return found if found and found.months == 1 and found.day is None else None


def _month_near(text: str, today: date) -> Period | None:
    """Return this month, the last or the next."""
    step = {**_MONTHS_NEAR, **_named_months()}.get(text)
    if step is None:
        return None
    months = today.year * 12 + today.month - 1 + step
    return Period(months % 12 + 1, year=months // 12)


def _beside(period: Period, where: str, today: date) -> Period | None:
    """Return the one before today, of this year, or behind today: next March."""
    if period.year is not None or period.last:
        return None
    if where == "this":
        return replace(period, year=today.year)
    step = 1 if where == "next" else -1
    for year in range(today.year, today.year + _TRIED * step, step):
        found = period.of(year)
        if found and (found[0] > today if step > 0 else found[1] < today):
            return replace(period, year=year)
    return None


def _year(written: str | None, today: date) -> int | None:
    if not written:
        return None
    return int(written) if written.isdecimal() else today.year + _STEPS[written]


def _number(written: str) -> str:
    tens = _TEN.fullmatch(written)
    if tens:
        many = _DIGITS.index(tens[1]) + 1 if tens[1] else 1
        return str(many * 10 + (_DIGITS.index(tens[2]) + 1 if tens[2] else 0))
    return str(_DIGITS.index(written) + 1) if len(written) == 1 else written


@cache
def _years() -> tuple[tuple[str, str], ...]:
    """Return each name of this, the last and the next year, and the one that stands for it."""
    words = ((DayWord.THIS_YEAR, "今年"), (DayWord.LAST_YEAR, "去年"), (DayWord.NEXT_YEAR, "明年"))
    return tuple((same(name), one) for word, one in words for name in DAYS[word].every)


@cache
def _named_months() -> dict[str, int]:
    words = ((DayWord.THIS_MONTH, 0), (DayWord.LAST_MONTH, -1), (DayWord.NEXT_MONTH, 1))
    return {same(name): step for word, step in words for name in DAYS[word].every}
