"""Days as people write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.language.query_names import DAYS
from minutes_app.query.dates import Days, read_days
from minutes_app.query.writing import days

TODAY = date(2026, 11, 22)  # a Sunday


def span(first: str, last: str) -> Days:
    return Days(date.fromisoformat(first) if first else None,
                date.fromisoformat(last) if last else None)  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024年", "2024-01-01", "2024-12-31"),
        ("２０２４", "2024-01-01", "2024-12-31"),
        ("2024-05", "2024-05-01", "2024-05-31"),
        ("2024年2月", "2024-02-01", "2024-02-29"),
        ("2024.2", "2024-02-01", "2024-02-29"),
        ("202405", "2024-05-01", "2024-05-31"),
        ("2024-05-01", "2024-05-01", "2024-05-01"),
        ("2024/5/1", "2024-05-01", "2024-05-01"),
        ("20240501", "2024-05-01", "2024-05-01"),
        ("2024年5月1日", "2024-05-01", "2024-05-01"),
        ("2024–2025", "2024-01-01", "2025-12-31"),
        ("2024..2025-06", "2024-01-01", "2025-06-30"),
        ("2024-05-01至2024-06-02", "2024-05-01", "2024-06-02"),
        ("2024年5月到6月", "", ""),
        ("2024 ~ 2025", "2024-01-01", "2025-12-31"),
        ("2024——2025", "2024-01-01", "2025-12-31"),
        ("2024..", "2024-01-01", ""),
        ("…2024", "", "2024-12-31"),
        ("去年至今天", "2025-01-01", "2026-11-22"),
        ("<2024", "", "2023-12-31"),
        ("<=2024", "", "2024-12-31"),
        ("≤2024", "", "2024-12-31"),
        (">2024-05", "2024-06-01", ""),
        ("＞＝ 2024-05", "2024-05-01", ""),
        ("=2024", "2024-01-01", "2024-12-31"),
        ("< today", "", "2026-11-21"),
        ("today", "2026-11-22", "2026-11-22"),
        ("昨天", "2026-11-21", "2026-11-21"),
        ("Tomorrow", "2026-11-23", "2026-11-23"),
        ("this week", "2026-11-16", "2026-11-22"),
        ("上周", "2026-11-09", "2026-11-15"),
        ("下周", "2026-11-23", "2026-11-29"),
        ("本月", "2026-11-01", "2026-11-30"),
        ("上个月", "2026-10-01", "2026-10-31"),
        ("next month", "2026-12-01", "2026-12-31"),
        ("今年", "2026-01-01", "2026-12-31"),
        ("last  year", "2025-01-01", "2025-12-31"),
        ("明年", "2027-01-01", "2027-12-31"),
        ("近三个月", "2026-08-22", "2026-11-22"),
        ("last 3 months", "2026-08-22", "2026-11-22"),
        ("最近半年", "2026-05-22", "2026-11-22"),
        ("过去10天", "2026-11-12", "2026-11-22"),
        ("past 2 weeks", "2026-11-08", "2026-11-22"),
        ("近两年", "2024-11-22", "2026-11-22"),
    ],
)
def test_what_is_meant(typed: str, first: str, last: str) -> None:
    assert read_days(typed, TODAY) == (span(first, last) if first or last else None)


@pytest.mark.parametrize(
    "typed",
    ["", "..", "<", "2024-13", "2024-02-30", "0000", "24", "soon", "2024..soon", "2024-", "9" * 60,
     ">9999", "<0001", "last 9999 years", "last 3 people", "半天", "近半周", "20241301", "2024-5-"],
)  # fmt: skip
def test_what_is_no_day(typed: str) -> None:
    assert read_days(typed, TODAY) is None


def test_a_range_that_runs_backwards_is_turned() -> None:
    found = read_days("2025-06..2024", TODAY)
    assert found == Days(date(2024, 1, 1), date(2025, 6, 30), turned=True)


def test_months_end_on_their_last_day() -> None:
    assert read_days("last 1 month", date(2026, 3, 31)) == span("2026-02-28", "2026-03-31")
    assert read_days("last month", date(2026, 1, 31)) == span("2025-12-01", "2025-12-31")


@pytest.mark.parametrize("name", [name for names in DAYS.values() for name in names.every])
@given(today=st.dates())
def test_words_for_days_are_near_today(name: str, today: date) -> None:
    found = read_days(name, today)
    if found is None:  # at either end of the calendar
        assert today.year in {1, 9999}
        return
    assert found.since
    assert found.until
    assert found.since <= found.until
    assert abs((found.since - today).days) <= 2 * 366
    assert (found.until - found.since).days in {0, 6, 27, 28, 29, 30, 364, 365}


@given(st.dates(), st.dates())
def test_what_is_written_of_days_is_read_as_the_same(one: date, other: date) -> None:
    since, until = sorted((one, other))
    assert read_days(days(since, until), TODAY) == Days(since, until)
    assert read_days(days(since, None), TODAY) == Days(since, None)
    assert read_days(days(None, until), TODAY) == Days(None, until)
