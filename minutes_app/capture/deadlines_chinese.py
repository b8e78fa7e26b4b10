"""Deadlines in Chinese."""

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
from minutes_app.capture.numerals import digits_for_chinese

_Reader = Callable[["re.Match[str]", date, WorkingCalendar], date | None]

_LEAD = re.compile(r"(?:截至|截止到?|最迟|不迟于|务必?于?|力争|争取|确保|原则上)?[于在至到]?")
_CLOSE = re.compile(r"(?:全部|基本)?(?:完成|办结|办毕|落实|到位|上报|报送|提交|反馈)+$")
_HOUR = r"(?:凌晨|早上?|上午|中午|下午|傍晚|晚上?)?(?:\d{1,2}(?:点半?|时|:\d\d))?(?:下班)?"
_BY = r"(?:之前|以前|前|为止|止)?"
_IN = r"(?:之内|以内|内|期间|间|中|里)?"
_YEAR = r"(?:(?P<year>(?:19|20|21)\d\d)年?|(?P<near>今年|本年度?|明年|次年|后年))"
_YEARS_ON = {"今": 0, "本": 0, "明": 1, "次": 1, "后": 2}
_WEEKDAYS = {**{str(number + 1): number for number in range(6)}, "日": 6, "天": 6}
_DAYS_ON = {"今": 0, "当": 0, "明": 1, "后": 2, "大": 3}
_WHOLE_DAY = re.compile(rf"((?:19|20|21)\d\d)年(\d{{1,2}})月(\d{{1,2}})[日号]?{_HOUR}{_BY}")


def chinese_whole_day(plain: str) -> date | None:
    """Read a day with its year: 2027年3月1日前."""
    match = _WHOLE_DAY.fullmatch(_core(plain))
    return make_day(int(match[1]), int(match[2]), int(match[3])) if match else None


def chinese_day(plain: str, today: date, working: WorkingCalendar) -> date | None:
    """Read a day that has to be worked out from ``today``: 下周五前, 10个工作日内, 年底前."""
    core = _core(plain)
    for pattern, reader in _FORMS:
        match = pattern.fullmatch(core)
        if match:
            return reader(match, today, working)
    return None


def _core(plain: str) -> str:
    together = digits_for_chinese(plain.replace(" ", ""))
    return _CLOSE.sub("", _LEAD.sub("", together, count=1), count=1)


def _days(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    return today + timedelta(days=int(match[1]) * (7 if match[2] in _WEEK_WORDS else 1))


def _hours(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    days, rest = divmod(int(match[1]), 24)
    return None if rest else today + timedelta(days=days)


def _months(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    later = add_months(today, int(match[1]) * (12 if match[3] == "年" else 1))
    return later + timedelta(days=15) if match[2] else later


def _half(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    return add_months(today, 6) if match[1] == "年" else today + timedelta(days=15)


def _working_days(match: "re.Match[str]", today: date, working: WorkingCalendar) -> date | None:
    return add_working_days(today, int(match[1]), working)


def _near_day(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    return today + timedelta(days=_DAYS_ON[match[1][0]])


def _month_and_day(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    month, day = int(match["month"]), int(match["day"])
    return _in_year(match, today, lambda year: make_day(year, month, day))


def _day_of_month(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    if not match[1]:
        return next_day_of_month(today, int(match[2]))
    month = _near_month(match[1], today)
    return make_day(month.year, month.month, int(match[2]))


def _weekday(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    weekday = _WEEKDAYS[match[2]]
    if not match[1]:
        return next_weekday(today, weekday)
    return weekday_of_week(today, match[1].count("下"), weekday)


def _week(match: "re.Match[str]", today: date, working: WorkingCalendar) -> date | None:
    return week_end(today, match[1].count("下"), working)


def _year(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    return _in_year(match, today, lambda year: date(year, 12, 31))


def _quarter(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    return _in_year(match, today, lambda year: quarter_end(year, int(match["quarter"])))


def _near_quarter(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    return quarter_end(today.year, (today.month + 2) // 3 + (match[1] == "下"))


def _half_year(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    month = 6 if match["half"] == "上" else 12
    return _in_year(match, today, lambda year: month_end(year, month))


def _month(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    month = int(match["month"])
    return None if not 1 <= month <= 12 else _in_year(match, today, lambda y: month_end(y, month))


def _third_of_month(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    month = int(match["month"])
    if not 1 <= month <= 12:
        return None
    last = {"上": 10, "中": 20}.get(match["third"])
    return _in_year(match, today, lambda y: date(y, month, last) if last else month_end(y, month))


def _this_or_next_month(match: "re.Match[str]", today: date, _: WorkingCalendar) -> date | None:
    month = _near_month(match[1] or "本月", today)
    return month_end(month.year, month.month)


def _near_month(words: str, today: date) -> date:
    return add_months(today.replace(day=1), words[0] in "下次")


def _in_year(
    match: "re.Match[str]", today: date, in_year: Callable[[int], date | None]
) -> date | None:
    if match["year"]:
        return in_year(int(match["year"]))
    if match["near"]:
        return in_year(today.year + _YEARS_ON[match["near"][0]])
    return next_to_come(today, in_year)


_WEEK_WORDS = ("周", "星期", "礼拜")
_WEEKS = "(?:周|星期|礼拜)"
_THIS_MONTH = "(?:本月|这个?月|当月|下个?月|次月)"
_FROM_NOW = "(?:会后|自?即日起|今后|未来|自?今[天日]起)?"
# 年底前 says an end; 四季度内 a stretch that ends. 四季度前 says neither and is not read.
_AT_END = f"(?:[底末]{_BY}|{_IN})"
_FORMS: tuple[tuple["re.Pattern[str]", _Reader], ...] = tuple(
    (re.compile(pattern), reader)
    for pattern, reader in (
        (rf"{_FROM_NOW}(\d{{1,3}})(天|日)(?:之内|以内|内)", _days),
        (rf"{_FROM_NOW}(\d{{1,3}})(天){_IN}", _days),
        (rf"{_FROM_NOW}(\d{{1,3}})个?(周|星期|礼拜){_IN}", _days),
        (rf"{_FROM_NOW}(\d{{1,3}})个?小时{_IN}", _hours),
        (rf"{_FROM_NOW}(\d{{1,3}})个?工作日{_IN}", _working_days),
        (rf"{_FROM_NOW}(\d{{1,3}})个(半?)(月){_IN}", _months),
        (rf"{_FROM_NOW}(\d{{1,2}})(半?)(年)(?:之内|以内|内)", _months),
        (rf"{_FROM_NOW}半(个?月|年)(?:之内|以内|内)", _half),
        (rf"(今[天日]|当[天日]|明[天日]|后[天日]|大后天){_HOUR}(?:{_BY}|{_IN})", _near_day),
        (rf"{_YEAR}?(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})[日号]?{_HOUR}{_BY}", _month_and_day),
        (rf"({_THIS_MONTH}?)(\d{{1,2}})[日号]{_HOUR}{_BY}", _day_of_month),
        (rf"(本|这个?|下下个?|下个?)?{_WEEKS}([1-6日天]){_HOUR}{_BY}", _weekday),
        (rf"(本|这个?|下下个?|下个?){_WEEKS}{_IN}", _week),
        (rf"{_YEAR}?年?[底末]{_BY}", _year),
        (rf"{_YEAR}{_IN}|(?P<within>年内)", _year),
        (rf"{_YEAR}?第?(?P<quarter>[1-4])个?季度?{_AT_END}", _quarter),
        (rf"([本这下])个?季度?{_AT_END}", _near_quarter),
        (rf"{_YEAR}?(?P<half>[上下])半年{_AT_END}", _half_year),
        (rf"{_YEAR}?(?P<month>\d{{1,2}})月份?{_AT_END}", _month),
        (rf"{_YEAR}?(?P<month>\d{{1,2}})月(?P<third>[上中下])旬{_AT_END}", _third_of_month),
        (rf"({_THIS_MONTH})份?{_AT_END}", _this_or_next_month),
        (rf"()月[底末]{_BY}", _this_or_next_month),
    )
)
