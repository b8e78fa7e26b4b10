"""What an inspection says: one look at one clause, and the report of all."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from minutes_app.documents.proof.measured import MeasuredLine, Rect


class Severity(StrEnum):
    """How much a finding weighs."""

    MUST = "must"
    """Settle it before the minutes are issued."""
    SHOULD = "should"
    NOTE = "note"


class Verdict(StrEnum):
    """What became of a clause."""

    HOLDS = "holds"
    FAILS = "fails"
    NOT_HERE = "not_here"
    """Nothing in this document comes under the clause."""


class Look(NamedTuple):
    """One thing measured against one clause; pages from 0, places in mm."""

    holds: bool
    measured: str
    wanted: str
    tolerance: str = ""
    page: int | None = None
    place: Rect | None = None


@dataclass(frozen=True, slots=True)
class Result:
    """What was found of a clause at one place; ``clause`` is its id, pages count from 0."""

    clause: str
    verdict: Verdict
    severity: Severity = Severity.MUST
    measured: str = ""
    wanted: str = ""
    tolerance: str = ""
    page: int | None = None
    place: Rect | None = None
    more: int = 0
    """How many further places of this clause are left out."""


@dataclass(frozen=True, slots=True)
class Report:
    """Every clause with what became of it."""

    results: tuple[Result, ...]
    pages: int

    @property
    def failed(self) -> tuple[Result, ...]:
        """What does not hold, of whatever weight."""
        return tuple(one for one in self.results if one.verdict is Verdict.FAILS)


def mm(value: float) -> str:
    """Write a length."""
    return f"{value:.2f} mm"


def pt(value: float) -> str:
    """Write a size of type."""
    return f"{value:.2f} pt".replace(".00 ", " ")


def near_mm(
    value: float, wanted: float, tolerance: float, line: MeasuredLine | None = None
) -> Look:
    """Compare a length in mm."""
    holds = abs(value - wanted) <= tolerance + 1e-6
    place = (line.page, line.rect) if line else (None, None)
    return Look(holds, mm(value), mm(wanted), f"± {mm(tolerance)}", *place)


def at_line(line: MeasuredLine, measured: str, wanted: str, *, holds: bool) -> Look:
    """Say what was seen at a line."""
    return Look(holds, measured, wanted, "", line.page, line.rect)
