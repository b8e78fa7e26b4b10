"""The list of meetings."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import Change
from minutes_app.language.dates import show_date
from minutes_app.language.names import name_of, shown_language
from minutes_app.storage.reading import MeetingSummary
from minutes_app.ui.models.paged import PagedCardModel
from minutes_app.ui.widgets.cards import Card
from minutes_app.ui.wording import hint


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting in the list."""

    summary: MeetingSummary

    @property
    def key(self) -> Id:
        """The meeting."""
        return self.summary.id

    @property
    def card(self) -> Card:
        """Title, date and state."""
        return Card(self.summary.title, self.subtitle)

    @property
    def subtitle(self) -> str:
        """Date and state in the language in use."""
        date = show_date(self.summary.start, shown_language())
        return " · ".join(part for part in (date, name_of(self.summary.status)) if part)


class MeetingListModel(PagedCardModel[MeetingRow]):
    """Meetings, the newest first. What a row has no room for stands in its tooltip."""

    def shown(self, row: MeetingRow, role: int) -> object:
        if role == Qt.ItemDataRole.ToolTipRole:
            return hint("\n".join(filter(None, (row.summary.title, row.summary.place))))
        return super().shown(row, role)

    def is_moved_by(self, change: Change) -> bool:
        """Tell whether rows may stand elsewhere after a change."""
        for meeting in change.of_type(Meeting):
            row = self.row(self.row_of(meeting.id))
            if row is None or (row.summary.start, None) != (meeting.start, meeting.binned):
                return True
        return any(kind is Meeting for kind, _ in change.removed)
