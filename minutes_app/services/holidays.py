"""The working days of China: public holidays, and the weekends worked instead of them."""

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container

_FRIDAY = 4


class ChineseWorkingDays:
    """A ``capture.days.WorkingCalendar`` by what the State Council announced, year by year.

    Of years that were not announced yet, and before 2004, Monday to Friday. The calendar is
    loaded (some 35 ms) when a working day is first asked for, or before by ``prepare``.
    """

    def prepare(self) -> None:
        """Load the calendar now, where nobody waits for it."""
        _ = self._announced

    def is_working_day(self, day: date) -> bool:
        """Tell whether people work on ``day``."""
        holidays, worked = self._announced
        return day in worked or (day.weekday() <= _FRIDAY and day not in holidays)

    @cached_property
    def _announced(self) -> "tuple[Container[date], Container[date]]":
        """Return the days off, and the weekends that are worked."""
        from chinese_calendar import constants  # noqa: PLC0415 - few lines name working days

        return frozenset(constants.holidays), frozenset(constants.workdays)
