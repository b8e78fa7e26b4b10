"""Working days of China, and deadlines that are counted in them."""

import subprocess
import sys
from datetime import date

import pytest

from minutes_app.capture.deadlines import read_deadline
from minutes_app.domain.meetings import Language
from minutes_app.services.holidays import ChineseWorkingDays

WORKING = ChineseWorkingDays()


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2025, 9, 28), True),  # a Sunday that is worked for the days of 国庆
        (date(2025, 9, 30), True),
        (date(2025, 10, 1), False),
        (date(2025, 10, 8), False),  # a Wednesday off
        (date(2025, 10, 9), True),
        (date(2025, 10, 11), True),  # a Saturday that is worked
        (date(2025, 10, 12), False),
        (date(2040, 10, 1), True),  # a Monday of a year that nobody has announced
        (date(2040, 10, 6), False),
        (date(1990, 5, 1), True),
    ],
)
def test_days_off_and_days_worked_instead(day: date, worked: bool) -> None:
    assert WORKING.is_working_day(day) is worked


@pytest.mark.parametrize(
    ("words", "today", "day"),
    [
        ("3个工作日内", date(2025, 9, 29), date(2025, 10, 10)),  # over the week of 国庆
        ("两个工作日内", date(2025, 10, 9), date(2025, 10, 11)),  # a Saturday: 调休
        ("within 2 working days", date(2025, 9, 27), date(2025, 9, 29)),  # Sunday the 28th counts
        ("5个工作日内", date(2040, 9, 28), date(2040, 10, 5)),
        ("10个工作日内", date(2026, 6, 19), date(2026, 7, 3)),
        ("本周内", date(2025, 9, 30), date(2025, 9, 30)),
    ],
)
def test_deadlines_in_working_days(words: str, today: date, day: date) -> None:
    deadline = read_deadline(words, today, Language.CHINESE, WORKING)
    assert deadline is not None
    assert deadline.day == day


def test_the_calendar_is_loaded_only_when_a_working_day_is_asked_for() -> None:
    code = (
        "import sys; from datetime import date;"
        "from minutes_app.services.holidays import ChineseWorkingDays as C;"
        "from minutes_app.capture.deadlines import read_deadline as r;"
        "from minutes_app.domain.meetings import Language as L;"
        "r('年底前', date(2026, 6, 19), L.CHINESE, C());"
        "assert 'chinese_calendar' not in sys.modules;"
        "r('3个工作日内', date(2026, 6, 19), L.CHINESE, C());"
        "assert 'chinese_calendar' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
