"""A list model of rows that are shown as cards."""

from typing import Protocol, TypeVar

from PySide6.QtCore import Qt

from minutes_app.ui.models.lists import RowListModel
from minutes_app.ui.models.rows import Row
from minutes_app.ui.widgets.cards import CARD_ROLE, Card


class CardRow(Row, Protocol):
    """A row with a card."""

    @property
    def card(self) -> Card:
        """What it shows."""
        ...


C = TypeVar("C", bound=CardRow)


class CardListModel(RowListModel[C]):
    """Shows the card of each row, in a view with a ``CardDelegate``."""

    def shown(self, row: C, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.card.title
        if role == CARD_ROLE:
            return row.card
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.card.spoken
        return None
