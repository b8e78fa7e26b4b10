"""The page of meetings: list, the open meeting, preview of its minutes."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutes_app.ui.context import Context
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.empty import EmptyState


class MeetingsPage(Retranslating, QWidget):
    """Meetings; where there are none, how to make the first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._empty = EmptyState("meetings", context.actions.push_button("meeting.new", "primary"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        self.retranslate()

    def retranslate(self) -> None:
        self._empty.set_words(
            self.tr("No meeting is open"),
            self.tr("Choose one from the list, or make a new one."),
        )
