"""Gathering the cells of a table within the limits."""

from collections.abc import Iterable

from minutes_app.intake.files import limits
from minutes_app.intake.files.shapes import Refused, Rows


def check_cell(text: str, row: int) -> str:
    """Return the text of a cell, within the length that one may have."""
    if len(text) > limits.LONGEST_CELL:
        raise Refused("intake.long_cell", row=row + 1, most=limits.LONGEST_CELL)
    return text


def collect(rows: Iterable[list[str]]) -> Rows:
    """Return rows of cells without the empty ends. Raises ``Refused`` for more than may be."""
    kept: Rows = []
    cells = 0
    for place, row in enumerate(rows):
        used = len(row)
        while used and not row[used - 1].strip():
            used -= 1
        if not used:
            kept += [[]] if place < limits.MOST_ROWS else []
            continue
        if place >= limits.MOST_ROWS:
            raise Refused("intake.many_rows", most=limits.MOST_ROWS)
        if used > limits.MOST_COLUMNS:
            raise Refused("intake.many_columns", most=limits.MOST_COLUMNS)
        kept.append([check_cell(cell, place) for cell in row[:used]])
        cells += used
        if cells > limits.MOST_CELLS:
            raise Refused("intake.too_large")
    while kept and not kept[-1]:
        kept.pop()
    return kept
