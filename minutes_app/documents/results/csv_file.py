"""Results as CSV (RFC 4180): UTF-8 with a byte order mark, lines end in CR LF.

A spreadsheet that opens CSV takes what begins with ``=``, ``+``, ``-`` or ``@`` for a formula, and
so a text that somebody typed could do something on the machine of whoever opens it. Such a cell
gets an apostrophe before it (OWASP, "CSV Injection"); there is nothing shorter that every
spreadsheet takes for text. Nothing else of a text is changed.
"""

import csv
import io
from collections.abc import Iterable
from typing import BinaryIO

from minutes_app.documents.results.rows import Found, Pace, column_names, list_mark

_FORMULA = tuple("=+-@＝＋－＠\t\r")
"""A spreadsheet takes the wide signs for the narrow ones."""
_EVERY = 500


def write_csv(file: BinaryIO, rows: Iterable[Found], pace: Pace) -> None:
    """Write rows as they come."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
    try:
        writer = csv.writer(text)
        writer.writerow(column_names())
        count, apart = 0, list_mark()
        for count, row in enumerate(rows, start=1):
            writer.writerow([harmless(one) for one in _cells(row, apart)])
            if count % _EVERY == 0:
                pace(count)
        pace(count)
    finally:
        text.detach()


def harmless(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.lstrip(" \n\u3000").startswith(_FORMULA) else text


def _cells(row: Found, apart: str) -> tuple[str, ...]:
    return (
        row.day.isoformat() if row.day else row.shown_day,
        row.title,
        row.where,
        row.kind,
        apart.join(row.speakers),
        row.text,
        apart.join(row.owners),
        row.due.isoformat() if row.due else "",
        row.status,
    )
