"""Rows of results to write."""

from datetime import UTC, date, datetime
from typing import Any

from minutes_app.documents.results import Found, Listing

NASTY = (
    '=HYPERLINK("http://x","y")',
    "+1+2",
    "-2+3",
    "@SUM(A1)",
    "＝1+1",
    " =1+1",
    "\t=1",
    "'plain",
    'said "so", twice',
    "two\nlines",
    "https://example.invalid/a",
    "007",
    "1e5",
    "人才住房，𠮷㐂",
    "",
)
"""Texts that a spreadsheet might take for something else."""


def found(text: str = "Housing for talents", **facts: Any) -> Found:
    """Return a row of one meeting; ``facts`` say what of it differs."""
    usual: dict[str, Any] = {
        "group": "m1",
        "title": "代表建议督办座谈会",
        "where": "Entry",
        "day": date(2026, 6, 19),
        "shown_day": "19 June 2026",
        "kind": "Instruction",
        "speakers": ("吴杰",),
        "owners": ("市科技局", "市财政局"),
        "due": date(2026, 12, 31),
        "status": "Open",
    }
    return Found(text=text, **{**usual, **facts})


def listing(query: str = "housing", total: int = 1, **facts: Any) -> Listing:
    """Return how it was searched."""
    at = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
    return Listing(query, at, total, "by date, the newest first", **facts)


class Paced:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.told: list[int] = []

    def __call__(self, count: int) -> None:
        self.told.append(count)
