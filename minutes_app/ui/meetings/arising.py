"""What earlier meetings left open, and the next meeting, brought into the open one."""

from PySide6.QtCore import QObject

from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.records import Change
from minutes_app.ui.context import Context
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.widgets.undoing import UndoOffer


class ArisingDoor(QObject):
    """Answers to the two commands, and says what was written, with a way back."""

    def __init__(self, context: Context, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting = meeting
        self._undo_offer = UndoOffer(context, self)
        context.actions.handle("meeting.arising", self.bring)
        context.actions.handle("meeting.note_next", self.note_next)

    def bring(self) -> None:
        """Bring in what earlier meetings of the series left open."""
        self._meeting.perform(lambda desk: desk.arising.bring(self._meeting.id), self._brought)

    def note_next(self) -> None:
        """Write down when the next meeting of the series is."""
        self._meeting.perform(lambda desk: desk.arising.note_next(self._meeting.id), self._noted)

    def release(self) -> None:
        """Answer to the commands no longer."""
        self._context.actions.release("meeting.arising", "meeting.note_next")

    def _brought(self, change: Change) -> None:
        matters = [one for one in change.of_type(Entry) if one.kind is not EntryKind.HEADING]
        words = self.tr("%n matter(s) arising brought in.", "", len(matters))
        self._undo_offer.tell(words, self.tr("Undo"), change)

    def _noted(self, change: Change) -> None:
        words = self.tr("The next meeting is noted at the end of the record.")
        self._undo_offer.tell(words, self.tr("Undo"), change)
