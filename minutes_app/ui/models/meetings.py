"""The list of meetings."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from minutes_app.domain.ids import Id
from minutes_app.language.dates import show_date
from minutes_app.language.names import name_of, shown_language
from minutes_app.storage.reading import MeetingSummary
from minutes_app.ui.models.lists import RowListModel
from minutes_app.ui.widgets.cards import CARD_ROLE, Card


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in the list."""

    summary: MeetingSummary

    @property
    def key(self) -> Id:
        """The meeting."""
        return self.summary.id

    @property
    def subtitle(self) -> str:
        """Date and state in the language in use."""
        date = show_date(self.summary.start, shown_language())
        return " · ".join(part for part in (date, name_of(self.summary.status)) if part)


class MeetingListModel(RowListModel[MeetingRow]):
    """Meetings, the newest first."""

    def shown(self, row: MeetingRow, role: int) -> object:
        if role == CARD_ROLE:
            return Card(row.summary.title, row.subtitle)
        if role == Qt.ItemDataRole.DisplayRole:
            return row.summary.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.summary.place or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.summary.title}, {row.subtitle}"
        return None
