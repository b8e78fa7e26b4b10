"""What hits are filtered by, as words of the index: a private character, and a value after it.

No text has these characters: folding takes them away (``language.sameness``).
"""

from enum import StrEnum

from minutes_app.storage.search.cutting import quoted


class Facet(StrEnum):
    """By what records are filtered. The value of each is its character."""

    WHERE = "\U00100001"
    """What sort of record it is: a value of ``Where``."""
    KIND = "\U00100002"
    """The kind of an entry."""
    TASK = "\U00100003"
    """How far the task of an entry has come; entries that are none have no such word."""
    SERIES = "\U00100004"
    """The series of the meeting: its id."""
    SPEAKER = "\U00100005"
    """Who speaks in an entry: a number of ``search_name``."""
    OWNER = "\U00100006"
    """Who is to carry out an entry: a number of ``search_name``."""
    YEAR = "\U00100007"
    """The year of the meeting's day: "2026"."""
    MONTH = "\U00100008"
    """Its month: "202606"; "202600" where only the year is known."""
    HAS = "\U00100009"
    """What an entry has: a value of ``Has``."""
    SPEAKER_PIECE = "\U0010000a"
    """Short parts of the names of who speaks; see ``cutting.pieces``."""
    OWNER_PIECE = "\U0010000b"
    """Short parts of the names of who is to carry out an entry."""


class Has(StrEnum):
    """What entries may have."""

    FIGURE = "figure"
    DUE = "due"
    LEAD = "lead"


def word(facet: Facet, value: str) -> str:
    """Return the word of the index for a value.

    What is no ASCII letter or digit is written by its number: different values stay different.
    """
    if value.isascii() and value.isalnum():
        return facet + value
    plain = "".join(c if c.isascii() and c.isalnum() else f"x{ord(c):x}x" for c in value)
    return facet + plain


def match(facet: Facet, value: str) -> str:
    """Return the expression of FTS5 for what has a value."""
    return quoted(word(facet, value))


def match_any(facet: Facet) -> str:
    """Return the expression of FTS5 for what has any value of a facet: ``TASK`` for all tasks."""
    return quoted(facet.value, begins=True)


def of_day(day: str) -> tuple[str, str]:
    """Return the words for the year and the month of a meeting's day ("2026-06-19")."""
    year, month = day[:4], day[:4] + day[5:7]
    return Facet.YEAR.value + year, Facet.MONTH.value + month
