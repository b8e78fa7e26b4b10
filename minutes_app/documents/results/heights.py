"""How tall rows of a table become, told from how many characters they hold.

Near enough to say which would leave much of a page empty if they had to stand on one.
"""

from math import ceil
from typing import Final

from minutes_app.documents.layout import Layout
from minutes_app.documents.tree import Cell
from minutes_app.domain.text import is_wide

TALL: Final = 1 / 3
"""Of the height of the text area: what is taller may go on on the next page."""
_POINTS_OF_MM = 72 / 25.4
_NARROW = 0.5
"""How wide a Latin letter is beside a Chinese character, over all."""


class Heights:
    """Tells tall rows of a table from others."""

    def __init__(self, layout: Layout, table: str, shares: tuple[float, ...]) -> None:
        page, look = layout.page, layout.tables[table]
        style = layout.styles[look.cell]
        width = (page.width - page.left - page.right) * _POINTS_OF_MM
        height = (page.height - page.top - page.bottom) * _POINTS_OF_MM
        self._rooms = [(share * width - 2 * look.padding) / style.size for share in shares]
        self._lines = height * TALL / style.line

    def is_tall(self, row: tuple[Cell, ...]) -> bool:
        """Tell whether a row takes more than a third of a page."""
        return any(
            sum(ceil(_width(one.text, room) / room) or 1 for one in cell.paragraphs) > self._lines
            for cell, room in zip(row, self._rooms, strict=True)
        )


def _width(text: str, room: float) -> float:
    """Return the width of a text in full-width characters; of a line's it does not matter."""
    if len(text) <= room:
        return len(text)
    return sum(1 if is_wide(character) else _NARROW for character in text)
