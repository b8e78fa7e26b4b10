"""A paged list of which each row is a card."""

from typing import Protocol, TypeVar

from PySide6.QtCore import Qt

from minutes_app.ui.models.paged import PagedListModel
from minutes_app.ui.models.rows import Row
from minutes_app.ui.widgets.cards import CARD_ROLE, Card


class PagedCardRow(Row, Protocol):
    """A row with a card."""

    @property
    def card(self) -> Card:
        """What it shows."""
        ...


C = TypeVar("C", bound=PagedCardRow)
_NOTHING = Card("")


class PagedCardModel(PagedListModel[C]):
    """Shows the card of each row, an empty one until the row comes."""

    def shown(self, row: C, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.card.title
        if role == CARD_ROLE:
            return row.card
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.card.spoken
        return None

    def awaited(self, role: int) -> object:
        return _NOTHING if role == CARD_ROLE else None
