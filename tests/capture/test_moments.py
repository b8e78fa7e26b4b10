"""Moments as people write them: what is read, what stays unknown, and nothing invented."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from minutes_app.capture.moments import read_moment, write_moment
from minutes_app.domain.dates import Basis, DayPart, PartialDate
from minutes_app.domain.meetings import Language
from tests.strategies import partial_dates

_LATE = {DayPart.AFTERNOON, DayPart.EVENING}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-06-19 9:00", (2026, 6, 19, None, 9, 0)),
        ("2026/6/19", (2026, 6, 19, None, None, None)),
        ("2026.6.19", (2026, 6, 19, None, None, None)),
        ("2026-06-19T09:00", (2026, 6, 19, None, 9, 0)),
        ("2026-06", (2026, 6, None, None, None, None)),
        ("2026", (2026, None, None, None, None, None)),
        ("6月19日上午", (None, 6, 19, DayPart.MORNING, None, None)),
        ("2026年6月19日（星期五）上午9时30分", (2026, 6, 19, DayPart.MORNING, 9, 30)),
        ("二〇二六年六月十九日", (2026, 6, 19, None, None, None)),
        ("下午3点半", (None, None, None, DayPart.AFTERNOON, 15, 30)),
        ("6月", (None, 6, None, None, None, None)),
        ("19日晚上", (None, None, 19, DayPart.EVENING, None, None)),
        ("June 19, morning", (None, 6, 19, DayPart.MORNING, None, None)),
        ("the morning of June 19", (None, 6, 19, DayPart.MORNING, None, None)),
        ("October 21st, 2023", (2023, 10, 21, None, None, None)),
        ("Friday, 19 June 2026, 9.30 a.m.", (2026, 6, 19, None, 9, 30)),
        ("3 pm on 19 June", (None, 6, 19, None, 15, None)),
        ("12 noon", (None, None, None, None, 12, 0)),
        ("9 o'clock", (None, None, None, None, 9, None)),
        ("May 5", (None, 5, 5, None, None, None)),
    ],
)
def test_read(text: str, expected: tuple[object, ...]) -> None:
    moment = read_moment(text)
    assert moment is not None
    parts = ("year", "month", "day", "daypart", "hour", "minute")
    assert tuple(getattr(moment, part) for part in parts) == expected
    assert moment.basis is Basis.STATED
    assert moment.stated_as == text


@pytest.mark.parametrize(
    "text",
    ["Thursday", "周四", "明天", "2月30日", "25:00", "June 19 June 20", "in the hall", "x" * 100,
     "2026-06-19 14:00-16:00", "= ", "Thursday =", "a = b = 2020"],
)  # fmt: skip
def test_nothing_is_invented(text: str) -> None:
    assert read_moment(text) is None


@pytest.mark.parametrize("text", ["", "  ", "不详", "Unknown", "？"])
def test_unknown_is_said(text: str) -> None:
    assert read_moment(text) == PartialDate(stated_as=text.strip())


def test_what_was_worked_out() -> None:
    moment = read_moment("Thursday = 5 November 2020")
    assert moment is not None
    assert moment == PartialDate(2020, 11, 5, basis=Basis.DERIVED, stated_as="Thursday")
    assert write_moment(moment, Language.ENGLISH) == "Thursday = 5 November 2020"
    assert read_moment("周四＝2020年11月5日") == replace(moment, stated_as="周四")


@given(partial_dates(), st.sampled_from(Language))
def test_what_is_written_is_read_again(moment: PartialDate, language: Language) -> None:
    assume(moment.known)
    assume(not (moment.daypart in _LATE and (moment.hour or 12) < 12))
    derived = replace(moment, basis=Basis.DERIVED, stated_as="then")
    assert read_moment(write_moment(derived, language)) == derived
    stated = replace(moment, basis=Basis.STATED, stated_as="")
    written = write_moment(stated, language)
    assert read_moment(written) == replace(stated, stated_as=written)


@given(st.text(max_size=100))
def test_any_text_is_read_or_left(text: str) -> None:
    moment = read_moment(text)
    if moment is not None:
        for language in Language:
            again = read_moment(write_moment(moment, language))
            assert again == moment or moment.basis is not Basis.STATED
