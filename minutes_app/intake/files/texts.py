"""Texts (.csv, .tsv, .txt): their cells, whatever stands between them."""

import csv
import io
from itertools import islice
from typing import Final

from minutes_app.intake.files import limits
from minutes_app.intake.files.collecting import check_cell, collect
from minutes_app.intake.files.shapes import Found, Refused

_DELIMITERS: Final = ("\t", ",", ";", "|", "，", "；")
_LINES_LOOKED_AT: Final = 200
_LOOKED_AT: Final = 100_000
"""Characters."""
_SURE: Final = frozenset("\t|")
"""What separates cells even where there is only one line."""
_LEAST_FIT: Final = 0.8
"""The share of lines that must have the same number of cells for a text to be a table."""


def read_text(text: str) -> tuple[list[Found], str]:
    """Return a text as a table, then as lines; and what stands between the cells ("" for lines).

    Raises ``Refused`` for one that holds no words.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        raise Refused("intake.not_a_list")
    if not text.strip():
        raise Refused("intake.empty")
    if text.count("\n") > 2 * limits.MOST_ROWS:
        raise Refused("intake.many_rows", most=limits.MOST_ROWS)
    lines = Found("", collect([line] for line in text.split("\n")), is_text=True)
    delimiter = find_delimiter(text)
    if not delimiter:
        return [lines], ""
    return [Found("", collect(_split(text, delimiter))), lines], delimiter


def find_delimiter(text: str) -> str:
    """Return what separates the cells of a table; "" for a text that is none.

    It is in a table what every line has equally often; a list in sentences has its commas anyhow.
    """
    best, best_fit = "", 0.0
    for delimiter in _DELIMITERS:
        widths = _widths(text[:_LOOKED_AT], delimiter)
        if len(widths) < 2 and delimiter not in _SURE:
            continue
        usual = max(set(widths), key=widths.count, default=1)
        fit = sum(width == usual for width in widths) / max(len(widths), 1)
        if usual > 1 and fit >= _LEAST_FIT and fit > best_fit:
            best, best_fit = delimiter, fit
    return best


def _widths(text: str, delimiter: str) -> list[int]:
    """Return how many cells each of the first lines has; quotes may hold delimiters."""
    rows = csv.reader(io.StringIO(text), delimiter=delimiter)
    try:
        return [len(row) for row in islice(rows, _LINES_LOOKED_AT) if row]
    except csv.Error:
        return []


def _split(text: str, delimiter: str) -> list[list[str]]:
    csv.field_size_limit(limits.LARGEST_TEXT)
    rows = csv.reader(io.StringIO(text), delimiter=delimiter)
    try:
        return [[check_cell(cell.strip(), place) for cell in row]
                for place, row in enumerate(rows)]  # fmt: skip
    except csv.Error as error:
        raise Refused("intake.damaged") from error
