"""Dates in both languages."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.dates import DayPart, PartialDate
from minutes_app.domain.entries import Deadline
from minutes_app.domain.meetings import Language
from minutes_app.language.dates import (
    day_and_clock,
    say_date,
    say_deadline,
    show_date,
    show_deadline,
    show_range,
)
from tests.strategies import partial_dates

ZH, EN = Language.CHINESE, Language.ENGLISH
MORNING = PartialDate(2026, 6, 19, DayPart.MORNING)
AT_NINE = PartialDate(2026, 6, 19, hour=9)
AT_HALF_PAST = PartialDate(2026, 6, 19, hour=13, minute=30)


@pytest.mark.parametrize(
    ("moment", "chinese", "english"),
    [
        (MORNING, "2026年6月19日上午", "the morning of 19 June 2026"),
        (PartialDate(month=6, day=19), "6月19日", "19 June"),
        (PartialDate(2026, 6), "2026年6月", "June 2026"),
        (PartialDate(2026), "2026年", "2026"),
        (PartialDate(day=3), "3日", "day 3 of a month"),
        (PartialDate(2026, day=3), "2026年某月3日", "day 3 of a month of 2026"),
        (PartialDate(daypart=DayPart.NOON), "中午", "noon"),
        (PartialDate(2026, 1, 2, DayPart.NOON), "2026年1月2日中午", "noon on 2 January 2026"),
        (AT_HALF_PAST, "2026年6月19日13:30", "1.30 p.m. on 19 June 2026"),
        (PartialDate(hour=0), "0:00", "12 midnight"),
        (PartialDate(hour=12), "12:00", "12 noon"),
        (PartialDate(stated_as="Thursday"), "Thursday", "Thursday"),
        (PartialDate(), "", ""),
    ],
)
def test_says_what_is_known(moment: PartialDate, chinese: str, english: str) -> None:
    assert say_date(moment, ZH) == chinese
    assert say_date(moment, EN) == english


def test_shows_the_weekday_after_a_label() -> None:
    assert show_date(MORNING, ZH, weekday=True) == "2026年6月19日（星期五）上午"
    assert show_date(MORNING, EN, weekday=True) == "Friday, 19 June 2026, morning"
    assert show_date(PartialDate(month=6, day=19), EN, weekday=True) == "19 June"


@pytest.mark.parametrize(
    ("start", "end", "chinese", "english"),
    [
        (
            AT_NINE, AT_HALF_PAST,
            "2026年6月19日9:00—13:30", "19 June 2026, 9 a.m. – 1.30 p.m.",
        ),
        (
            AT_NINE, PartialDate(hour=11),
            "2026年6月19日9:00—11:00", "19 June 2026, 9 a.m. – 11 a.m.",
        ),
        (
            MORNING, PartialDate(2026, 6, 19, DayPart.AFTERNOON),
            "2026年6月19日上午—下午", "19 June 2026, morning – afternoon",
        ),
        (
            PartialDate(2026, 6, 19), PartialDate(2026, 6, 21),
            "2026年6月19日—21日", "19–21 June 2026",
        ),
        (
            PartialDate(2026, 6, 30), PartialDate(2026, 7, 2),
            "2026年6月30日—7月2日", "30 June – 2 July 2026",
        ),
        (
            PartialDate(2026, 12, 30), PartialDate(2027, 1, 2),
            "2026年12月30日—2027年1月2日", "30 December 2026 – 2 January 2027",
        ),
        (MORNING, PartialDate(), "2026年6月19日上午", "19 June 2026, morning"),
        (MORNING, MORNING, "2026年6月19日上午", "19 June 2026, morning"),
        (PartialDate(), MORNING, "2026年6月19日上午", "19 June 2026, morning"),
        (
            PartialDate(2026, 6, 19, DayPart.EVENING), PartialDate(2026, 6, 20, hour=1),
            "2026年6月19日晚上—20日1:00", "19 June 2026, evening – 20 June 2026, 1 a.m.",
        ),
        (
            PartialDate(stated_as="Thursday, 9 sharp"), PartialDate(hour=11, minute=30),
            "Thursday, 9 sharp—11:30", "Thursday, 9 sharp – 11.30 a.m.",
        ),
        (
            AT_NINE, PartialDate(stated_as="约11:30"),
            "2026年6月19日9:00—约11:30", "19 June 2026, 9 a.m. – 约11:30",
        ),
        (
            PartialDate(stated_as="6月19日9:00-11:00"), PartialDate(hour=11),
            "6月19日9:00-11:00", "6月19日9:00-11:00 – 11 a.m.",
        ),
        (
            PartialDate(stated_as="the 19th"), PartialDate(stated_as="the 20th"),
            "the 19th—the 20th", "the 19th – the 20th",
        ),
        (AT_NINE, PartialDate(stated_as="不详"), "2026年6月19日9:00", "19 June 2026, 9 a.m."),
        (PartialDate(stated_as="Unknown"), PartialDate(hour=11), "11:00", "11 a.m."),
    ],
)  # fmt: skip
def test_shows_ranges(start: PartialDate, end: PartialDate, chinese: str, english: str) -> None:
    assert show_range(start, end, ZH) == chinese
    assert show_range(start, end, EN) == english


def test_words_for_an_end_stay_beside_the_hours_of_a_day() -> None:
    parted = day_and_clock(AT_NINE, PartialDate(stated_as="about noon"))
    assert parted is not None
    day, first, last = parted
    assert show_date(day, EN) == "19 June 2026"
    assert show_range(first, last, EN) == "9 a.m. – about noon"


def test_says_deadlines() -> None:
    meant = Deadline("年底前", date(2026, 12, 31))
    assert say_deadline(meant, ZH) == "2026年12月31日前"
    assert say_deadline(meant, EN) == "by 31 December 2026"
    assert show_deadline(meant, EN) == "31 December 2026"
    assert say_deadline(Deadline("尽快"), ZH) == show_deadline(Deadline("尽快"), ZH) == "尽快"


@given(partial_dates(), partial_dates(), st.sampled_from(Language), st.booleans())
def test_no_known_part_is_lost(
    start: PartialDate, end: PartialDate, language: Language, weekday: bool
) -> None:
    for said in (
        say_date(start, language),
        show_date(start, language, weekday=weekday),
        show_range(start, end, language, weekday=weekday),
    ):
        for known in (start.year, start.day):
            assert known is None or str(known) in said
        assert said or not start.known
        assert said == said.strip()
        assert "None" not in said
