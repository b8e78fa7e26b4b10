from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.capture.days import add_months, add_working_days
from minutes_app.capture.deadlines import VAGUE, read_deadline
from minutes_app.capture.numerals import digits_for_chinese
from minutes_app.domain.dates import Basis
from minutes_app.domain.entries import Deadline
from minutes_app.domain.meetings import Language

FRIDAY = date(2026, 6, 19)

AGREED = {
    "2026-12-31": "2026-12-31 · 12月31日前 · 12.31 · 12/31 · 十二月三十一日 · 年底前 · 第四季度 · "
    "end of the year · by Dec 31 · 31 December",
    "2026-06-30": "本月底 · 月底前 · end of June",
    "2026-09-30": "9月底前 · 三季度末 · end of Q3",
    "2026-06-26": "下周五 · 下周五前 · next Friday · by next Friday · 一周内",
    "2026-06-19": "本周五",
    "2026-06-22": "三日内 · 3天内",
    "2026-07-03": "10个工作日内 · within 10 working days · in 2 weeks",
    "2026-07-04": "半个月内",
    "2026-08-19": "两个月内",
    "2026-06-20": "明天 · tomorrow",
    "2027-03-01": "2027年3月1日前 · 3月1日",
}
MORE = {
    "2026-12-31": "2026/12/31 · 2026.12.31 · 20261231 · 二〇二六年十二月三十一日 · "
    "１２月３１日前 · "
    "12 月 31 日前 · 务于12月31日前完成 · 今年年底 · 年内 · 2026年内 · 四季度内 · 下半年 · "
    "December 31, 2026 · 31st of December · by the end of the year · by year-end · Q4 · "
    "the fourth quarter · end of 2026 · second half of the year · Dec. 31 · this year",
    "2026-06-30": "6月30日17:00前 · 30日前 · 6月30日下班前 · 上半年 · 6月份 · 6月内 · "
    "6月下旬 · 二季度末 · 本季度末 · the end of the month · June · "
    "end of this quarter · the 30th · "
    "by the end of June 2026",
    "2026-06-19": "今天 · 今天下班前 · 周五 · 本周内 · today · Friday · this Friday · this week",
    "2026-06-20": "明日 · 明天上午10点前 · 24小时内",
    "2026-06-21": "后天 · the day after tomorrow · Sunday · 周日",
    "2026-06-24": "周三 · 下周三 · Wednesday · next Wed · 会后3个工作日内 · 3 business days",
    "2026-06-26": "下周 · 下个星期五前 · next week · within a week · 1周",
    "2026-07-03": "下下周五 · two weeks · within a fortnight",
    "2026-07-05": "下月5日 · 下个月5号前 · 7月5日 · 5日前 · the 5th · 5 July",
    "2026-07-10": "7月上旬",
    "2026-07-20": "7月中旬",
    "2026-07-31": "下月底前 · 下个月 · end of next month · next month",
    "2026-09-30": "下季度末 · 第3季度 · next quarter · end of the third quarter",
    "2026-12-19": "半年内 · within 6 months · half a year",
    "2027-06-19": "一年内 · within a year",
    "2026-08-03": "一个半月内",
    "2027-03-31": "一季度 · 2027年一季度 · Q1 · end of Q1 2027",
    "2027-12-31": "明年底 · 明年年底前 · 2027年底 · 2027年 · end of next year",
    "2025-12-31": "2025年12月31日 · 31 December 2025",
    "2026-03-01": "今年3月1日",
}
NO_DAY = (
    "2月30日 · 13月1日 · 2026-02-30 · 10% · 5~10 · 二三天内 · 四季度前 · 6月前 · by June · "
    "before Q4 · 上周五 · yesterday · 0月底 · D投入 · 市科技局 · 100个小时内 · "
    "13月上旬 · 3 business weeks · 12-31 · 百 · 的 · "
    "June 31 · 2026 31 December"
)


def rows(table):
    return [(words, day) for day, cell in table.items() for words in cell.split(" · ")]


@pytest.mark.parametrize(("words", "day"), [*rows(AGREED), *rows(MORE)])
def test_reads_the_day(words, day):
    found = read_deadline(words, FRIDAY)
    assert found is not None
    assert found.day == date.fromisoformat(day)
    assert found.stated_as == words


@pytest.mark.parametrize("words", [*NO_DAY.split(" · "), "", "  ", "年" * 61])
def test_reads_no_day_where_there_is_none(words):
    assert read_deadline(words, FRIDAY) is None


@pytest.mark.parametrize("words", ["尽快", "待定", "ASAP", "to be decided", *sorted(VAGUE)])
def test_keeps_known_vague_words_without_a_day(words):
    assert read_deadline(words, FRIDAY) == Deadline(words, None)


def test_tells_a_stated_day_from_one_worked_out():
    bases = {
        words: found.basis
        for words in ("2026-12-31", "2026年12月31日", "Dec 31, 2026", "12月31日", "年底前")
        if (found := read_deadline(words, FRIDAY))
    }
    assert [*bases.values()] == [Basis.STATED] * 3 + [Basis.DERIVED] * 2


@pytest.mark.parametrize(
    ("words", "chinese", "english"),
    [
        ("7/8", date(2026, 7, 8), None),
        ("7.7", date(2026, 7, 7), date(2026, 7, 7)),
        ("31/12", None, date(2026, 12, 31)),
        ("by 12/31", date(2026, 12, 31), date(2026, 12, 31)),
    ],
)
def test_in_english_a_day_that_may_be_a_month_is_not_guessed(words, chinese, english):
    read = {one: read_deadline(words, FRIDAY, one) for one in Language}
    assert getattr(read[Language.CHINESE], "day", None) == chinese
    assert getattr(read[Language.ENGLISH], "day", None) == english


class Festival:
    """Nobody works from 22 to 25 June; the Saturday after makes up for it."""

    def is_working_day(self, day: date) -> bool:
        if date(2026, 6, 22) <= day <= date(2026, 6, 25):
            return False
        return day.weekday() < 5 or day == date(2026, 6, 27)


class Never:
    def is_working_day(self, day: date) -> bool:
        return False


def test_working_days_follow_the_calendar_that_is_handed_in():
    found = read_deadline("3个工作日内", FRIDAY, working=Festival())
    assert found is not None
    assert found.day == date(2026, 6, 29)
    week = read_deadline("下周内", FRIDAY, working=Festival())
    assert week is not None
    assert week.day == date(2026, 6, 27)
    assert read_deadline("3个工作日内", FRIDAY, working=Never()) is None


@pytest.mark.parametrize("words", ["年底", "3天内", "两年内", "下周五", "next month", "下下周"])
def test_after_the_last_day_that_a_date_can_have_there_is_none(words):
    found = read_deadline(words, date.max)
    assert found is None or found.day == date.max


def test_this_week_on_a_saturday_ends_on_sunday():
    found = read_deadline("本周内", date(2026, 6, 20))
    assert found is not None
    assert found.day == date(2026, 6, 21)


def test_the_29th_of_february_waits_for_a_leap_year_only_when_it_is_next():
    assert read_deadline("2月29日", FRIDAY) is None
    found = read_deadline("2月29日", date(2027, 6, 19))
    assert found is not None
    assert found.day == date(2028, 2, 29)


def test_the_31st_is_not_moved_to_a_month_that_was_not_meant():
    assert read_deadline("31日", FRIDAY) is None


@pytest.mark.parametrize(
    ("chinese", "digits"),
    [
        ("三十一", "31"), ("十", "10"), ("二十", "20"), ("一百零五", "105"), ("一百二十", "120"),
        ("二〇二六", "2026"), ("两", "2"), ("二三", "二三"), ("十十", "十十"), ("百", "百"),
        ("一百五", "一百五"), ("一百", "100"), ("三百十五", "315"), ("十二三", "十二三"),
    ],
)  # fmt: skip
def test_chinese_numerals(chinese, digits):
    assert digits_for_chinese(chinese) == digits


pieces = st.lists(
    st.sampled_from(
        "年 月 日 底 末 前 内 周 季度 半 个 工作日 下 本 第 十 三 2026 12 31 0 999 - . / end of by "
        "the next Friday June Q3 within days in a".split()
    ),
    max_size=8,
).flatmap(lambda found: st.sampled_from(["", " "]).map(lambda gap: gap.join(found)))


@given(text=st.text(max_size=30) | pieces, today=st.dates(), language=st.sampled_from(Language))
def test_never_raises_and_keeps_the_words(text, today, language):
    found = read_deadline(text, today, language)
    if found:
        assert found.stated_as == text.strip()


@given(day=st.dates(date(1900, 1, 1), date(2199, 12, 31)), today=st.dates())
def test_every_whole_day_is_read_back(day, today):
    for words in (
        day.isoformat(),
        f"{day.year}年{day.month}月{day.day}日前",
        f"by {day.day} {day:%B} {day.year}",
        f"{day:%b} {day.day}, {day.year}",
    ):
        assert read_deadline(words, today) == Deadline(words, day, Basis.STATED)


@given(
    today=st.dates(date(1900, 1, 1), date(2190, 1, 1)),
    words=st.sampled_from(
        ["年底前", "月底", "周三", "三季度", "上半年", "3月1日", "Friday", "5 May"]
    ),
)
def test_what_leaves_something_to_guess_is_never_over(today, words):
    found = read_deadline(words, today)
    assert found is not None
    assert found.day is not None
    assert today <= found.day <= today + timedelta(days=366)


@given(day=st.dates(date(1900, 1, 1), date(2190, 1, 1)), months=st.integers(0, 99))
def test_adding_months_keeps_the_day_or_takes_the_last(day, months):
    later = add_months(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or (later + timedelta(days=1)).day == 1


@given(day=st.dates(date(1900, 1, 1), date(2190, 1, 1)), count=st.integers(0, 99))
def test_working_days_are_counted_after_today(day, count):
    later = add_working_days(day, count, Festival())
    assert later is not None
    between = (day + timedelta(days=on) for on in range(1, (later - day).days + 1))
    assert sum(Festival().is_working_day(one) for one in between) == count
