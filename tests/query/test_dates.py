"""Days as people write them."""

from datetime import date, timedelta

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
        ("2024年5月到6月", "2024-05-01", "2024-06-30"),
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
        ("上半年", "2026-01-01", "2026-06-30"),
        ("下半年", "2026-07-01", "2026-12-31"),
        ("2025年上半年", "2025-01-01", "2025-06-30"),
        ("去年下半年", "2025-07-01", "2025-12-31"),
        ("H1", "2026-01-01", "2026-06-30"),
        ("first half", "2026-01-01", "2026-06-30"),
        ("the second half of 2025", "2025-07-01", "2025-12-31"),
        ("第三季度", "2026-07-01", "2026-09-30"),
        ("三季度", "2026-07-01", "2026-09-30"),
        ("2025年第三季度", "2025-07-01", "2025-09-30"),
        ("Q3", "2026-07-01", "2026-09-30"),
        ("2025 Q3", "2025-07-01", "2025-09-30"),
        ("２０２５Ｑ３", "2025-07-01", "2025-09-30"),
        ("Q3 2025", "2025-07-01", "2025-09-30"),
        ("third quarter of last year", "2025-07-01", "2025-09-30"),
        ("本季度", "2026-10-01", "2026-12-31"),
        ("last quarter", "2026-07-01", "2026-09-30"),
        ("下个季度", "2027-01-01", "2027-03-31"),
        ("上季度末", "2026-09-30", "2026-09-30"),
        ("10月", "2026-10-01", "2026-10-31"),
        ("十月份", "2026-10-01", "2026-10-31"),
        ("十二月", "2025-12-01", "2025-12-31"),
        ("11月", "2026-11-01", "2026-11-30"),
        ("去年十月", "2025-10-01", "2025-10-31"),
        ("October", "2026-10-01", "2026-10-31"),
        ("Sept 2025", "2025-09-01", "2025-09-30"),
        ("10月12日", "2026-10-12", "2026-10-12"),
        ("12 Oct", "2026-10-12", "2026-10-12"),
        ("Oct 12th 2025", "2025-10-12", "2025-10-12"),
        ("2月29日", "2024-02-29", "2024-02-29"),
        ("2025年至今", "2025-01-01", "2026-11-22"),
        ("2025 to now", "2025-01-01", "2026-11-22"),
        ("2025年以来", "2025-01-01", ""),
        ("since Q3 2025", "2025-07-01", ""),
        ("2025年10月起", "2025-10-01", ""),
        ("2025年前", "", "2024-12-31"),
        ("before 2025", "", "2024-12-31"),
        ("6月后", "2026-07-01", ""),
        ("after June", "2026-07-01", ""),
        ("截至6月", "", "2026-06-30"),
        ("6月1日前", "", "2026-05-31"),
        ("年底", "2026-12-31", "2026-12-31"),
        ("2025年底前", "", "2025-12-31"),
        ("2025年3月至6月", "2025-03-01", "2025-06-30"),
        ("2025年3-6月", "2025-03-01", "2025-06-30"),
        ("Jan to March 2025", "2025-01-01", "2025-03-31"),
        ("10月至12月", "2026-10-01", "2026-12-31"),
        ("去年11月至2月", "2025-11-01", "2026-02-28"),
    ],
)
def test_what_is_meant(typed: str, first: str, last: str) -> None:
    assert read_days(typed, TODAY) == (span(first, last) if first or last else None)


@pytest.mark.parametrize(
    "typed",
    ["", "..", "<", "2024-13", "2024-02-30", "0000", "24", "soon", "2024..soon", "2024-", "9" * 60,
     ">9999", "<0001", "last 9999 years", "last 3 people", "半天", "近半周", "20241301", "2024-5-",
     "13月", "0月", "2月30日", "三十月", "一二月", "第五季度", "Q5", "H3", "third half",
     "前", "后", "底", "3年前", "end of", "before", "by soon", "至今年底前后", "0000年底",
     "9999年12月31日后", "今", "半年"],
)  # fmt: skip
def test_what_is_no_day(typed: str) -> None:
    assert read_days(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        ("10月", "2026-10-01", "2026-10-31"),  # just over: who asks in November means that one
        ("3月", "2027-03-01", "2027-03-31"),
        ("March", "2027-03-01", "2027-03-31"),
        ("12月", "2026-12-01", "2026-12-31"),
        ("上半年", "2027-01-01", "2027-06-30"),
        ("下半年", "2026-07-01", "2026-12-31"),
        ("第三季度", "2026-07-01", "2026-09-30"),
        ("2026年上半年", "2026-01-01", "2026-06-30"),
        ("年底前", "", "2026-12-31"),
        ("今年年底前", "", "2026-12-31"),
        ("by year end", "", "2026-12-31"),
        ("before the end of the year", "", "2026-12-31"),
        ("月底前", "", "2026-11-30"),
        ("6月底前", "", "2027-06-30"),
        ("12月31日前", "", "2026-12-31"),
        ("十二月三十一日以前", "", "2026-12-31"),
        ("2026年12月31日之前", "", "2026-12-31"),
        ("by 31 Dec", "", "2026-12-31"),
        ("before 31 Dec", "", "2026-12-30"),
        ("10月前", "", "2027-09-30"),
        ("<10月", "", "2027-09-30"),
        ("12月至1月", "2026-12-01", "2027-01-31"),
        ("5月1日至今", "2026-05-01", "2026-11-22"),
    ],
)
def test_what_is_meant_of_deadlines(typed: str, first: str, last: str) -> None:
    assert read_days(typed, TODAY, due=True) == span(first, last)


@given(today=st.dates(date(20, 1, 1), date(9980, 1, 1)), month=st.integers(1, 12))
def test_a_month_without_a_year_is_the_last_or_the_nearest(today: date, month: int) -> None:
    held, due = (read_days(f"{month}月", today, due=one) for one in (False, True))
    assert held
    assert due
    assert held.since
    assert due.since
    assert due.until
    assert held.since <= today
    assert (today - held.since).days < 366
    assert due.since.month == held.since.month == month
    away = max(due.since - today, today - due.until, timedelta(0))
    assert away.days <= 184


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
