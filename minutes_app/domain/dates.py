"""Partial dates: what was said of a moment, no more, and whether it was said or derived.

A report says "the morning of June 19" without a year, or "Thursday". The record keeps what is
known, what was worked out from elsewhere, and the words that stood there.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from minutes_app.domain.folding import fold

_UNKNOWN = frozenset({"", "不详", "未知", "待定", "unknown", "not known", "?"})


class Basis(StrEnum):
    """How a value came to be known."""

    STATED = "stated"
    DERIVED = "derived"
    UNKNOWN = "unknown"


class DayPart(StrEnum):
    """A part of the day, where no clock time was said."""

    MORNING = "morning"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A moment of which any part may be unknown.

    ``basis`` speaks of the date as a whole: ``derived`` when a part of it was worked out (a
    weekday counted back from a report's date, a year taken from the session's number) and not
    said; ``stated_as`` keeps the words. Nothing known at all is ``PartialDate()``.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    daypart: DayPart | None = None
    hour: int | None = None
    minute: int | None = None
    basis: Basis = Basis.UNKNOWN
    stated_as: str = ""

    def __post_init__(self) -> None:
        """Raise ``ValueError`` where no calendar or clock has such a moment."""
        # 2000 was a leap year: a 29 February without a year may exist.
        date(
            2000 if self.year is None else self.year,
            1 if self.month is None else self.month,
            1 if self.day is None else self.day,
        )
        if not (0 <= (self.hour or 0) <= 23 and 0 <= (self.minute or 0) <= 59):
            raise ValueError("no such time of day")

    @classmethod
    def of(cls, day: date, basis: Basis = Basis.STATED) -> "PartialDate":
        """Make a whole date."""
        return cls(day.year, day.month, day.day, basis=basis)

    @property
    def known(self) -> bool:
        """Whether any part is known."""
        return any(
            part is not None for part in (self.year, self.month, self.day, self.daypart, self.hour)
        )

    @property
    def said_unknown(self) -> bool:
        """Whether the words, or their absence, say that nothing is known: 不详."""
        return not self.known and fold(self.stated_as) in _UNKNOWN

    @property
    def whole_day(self) -> date | None:
        """The calendar day, if year, month and day are all known."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return date(self.year, self.month, self.day)

    @property
    def edtf(self) -> str:
        """The day in the Extended Date/Time Format (ISO 8601-2): ``XXXX-06-19``; "" if unknown."""
        if self.year is None and self.month is None and self.day is None:
            return ""
        year = "XXXX" if self.year is None else f"{self.year:04}"
        month = "XX" if self.month is None else f"{self.month:02}"
        day = "XX" if self.day is None else f"{self.day:02}"
        return f"{year}-{month}-{day}"
