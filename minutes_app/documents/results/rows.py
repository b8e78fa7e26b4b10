"""What stands in a file of results: how it was searched, and a row for each place."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from minutes_app.domain.meetings import Language
from minutes_app.language.current import translate

Pace = Callable[[int], None]
"""Is told how many rows are written; what it raises ends the writing (nobody wants it any more)."""


@dataclass(frozen=True, slots=True)
class Found:
    """A place where the words stand, in words for people.

    ``day`` is the day of the meeting where the whole of it is known, ``shown_day`` the day as far
    as it is. ``text`` is whole; ``marks`` says where the words stand in it (code points, end
    exclusive, in order). ``group`` is one for places that stand together: the meeting.
    """

    group: str
    title: str
    where: str
    text: str
    day: date | None = None
    shown_day: str = ""
    kind: str = ""
    speakers: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    due: date | None = None
    status: str = ""
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Listing:
    """What was looked for, when, in what order it stands, and how many places there are.

    ``complete`` is False where a part of the archive was not in the index yet.
    """

    query: str
    at: datetime
    total: int
    order: str
    language: Language = Language.ENGLISH
    complete: bool = True


def column_names() -> tuple[str, ...]:
    """Return the heads of the columns of a table for programs, in the language that is spoken."""
    return (
        translate("results", "Date"),
        translate("results", "Meeting"),
        translate("results", "Found in"),
        translate("results", "Kind"),
        translate("results", "Speaker"),
        translate("results", "Text"),
        translate("results", "Responsible"),
        translate("results", "Due"),
        translate("results", "Status"),
    )


def list_mark() -> str:
    """Return what parts the names of a list."""
    return translate("results", "; ", "between names")
