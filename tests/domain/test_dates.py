"""Partial dates."""

from datetime import date

import pytest

from minutes_app.domain.dates import DayPart, PartialDate


def test_the_parts_that_are_known_and_no_more() -> None:
    june = PartialDate(month=6, day=19, daypart=DayPart.MORNING)
    assert june.edtf == "XXXX-06-19"
    assert june.whole_day is None
    assert june.known
    assert not PartialDate().known
    assert PartialDate().edtf == ""
    assert PartialDate.of(date(2026, 6, 19)).whole_day == date(2026, 6, 19)


def test_29_february_without_a_year_may_exist() -> None:
    assert PartialDate(month=2, day=29).edtf == "XXXX-02-29"


@pytest.mark.parametrize(
    ("year", "month", "day", "hour"),
    [
        (None, 13, None, None),
        (None, 2, 30, None),
        (2023, 2, 29, None),
        (None, None, None, 24),
        (None, 0, None, None),
        (None, 1, 0, None),
    ],
)
def test_a_moment_that_no_calendar_has_is_refused(
    year: int | None, month: int | None, day: int | None, hour: int | None
) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the calendar words its own errors
        PartialDate(year, month, day, hour=hour)
