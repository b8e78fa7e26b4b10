"""All that can be done with the outline, put together: arranging, tasks, menu, finding, times."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from minutes_app.domain.ids import Id
from minutes_app.ui.context import Context
from minutes_app.ui.models.outline import OutlineModel
from minutes_app.ui.preferences import TIMES_SHOWN
from minutes_app.ui.record.line.reader import LineReader
from minutes_app.ui.record.outline.arranging import Arranger
from minutes_app.ui.record.outline.entry_menu import EntryMenu
from minutes_app.ui.record.outline.find_bar import FindBar
from minutes_app.ui.record.outline.tasking import Tasking
from minutes_app.ui.record.outline.view import OutlineView
from minutes_app.ui.session.meeting import OpenMeeting


class OutlineTools(QObject):
    """Answers to every command on entries. ``find_bar`` is to be laid out over the outline."""

    def __init__(
        self,
        context: Context,
        meeting: OpenMeeting,
        view: OutlineView,
        model: OutlineModel,
        reader: LineReader,
        caret: Callable[[], tuple[Id, int] | None],
    ) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self.arranger = Arranger(context, meeting, view, caret)
        self.tasking = Tasking(context, meeting, view, self.arranger, reader)
        self.menu = EntryMenu(context, meeting, view, self.arranger, self.tasking)
        self.find_bar = FindBar(context, model, view)
        context.actions.handle("view.times", self._turn_times)
        context.preferences.changed.connect(self._preference_changed)
        view.show_times(context.preferences.get(TIMES_SHOWN))

    def release(self) -> None:
        """Answer no longer."""
        for part in (self.arranger, self.tasking, self.find_bar):
            part.release()
        self._context.actions.release("view.times")

    def _turn_times(self) -> None:
        preferences = self._context.preferences
        preferences.set(TIMES_SHOWN, not preferences.get(TIMES_SHOWN))

    def _preference_changed(self, key: str) -> None:
        if key == TIMES_SHOWN.key:
            self._view.show_times(self._context.preferences.get(TIMES_SHOWN))
