"""The limits of a child that reads a foreign file; ``confine`` keeps the caller in them."""

from typing import Final

from minutes_app.host import confined

MEBIBYTE: Final = 1 << 20
MEMORY: Final = 512 * MEBIBYTE
SECONDS: Final = 10
LARGEST_FILE: Final = 50 * MEBIBYTE
LARGEST_TEXT: Final = 20 * MEBIBYTE
LARGEST_UNPACKED: Final = 100 * MEBIBYTE
LARGEST_RATIO: Final = 200
"""How many times larger than itself a packed file may become."""
RATIO_COUNTS_FROM: Final = MEBIBYTE
"""Unpacked bytes below which the ratio says nothing."""
MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 200
MOST_CELLS: Final = 500_000
MOST_TABLES: Final = 100
LONGEST_CELL: Final = 32_767
"""Characters; the same as in a workbook."""
LARGEST_OUTPUT: Final = 16 * MEBIBYTE


def confine() -> None:
    """Take from this process everything that reading one file does not need."""
    confined.confine(MEMORY, SECONDS)
