"""The ways to the preview: commands, a file dropped on the people, a list pasted among them."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from minutes_app.domain.meetings import Attendee
from minutes_app.domain.records import Change
from minutes_app.ui.context import Context
from minutes_app.ui.intake.choosing import choose_file, dropped_file
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.widgets.undoing import UndoOffer

if TYPE_CHECKING:
    from minutes_app.ui.intake.dialog import IntakeDialog

_COMMANDS = ("people.import_list", "people.paste_list")
_DROPS = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}


class ListDoors(QObject):
    """Opens the preview of a list for one open meeting. ``release`` when the meeting closes."""

    def __init__(self, context: Context, meeting: OpenMeeting, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._meeting = meeting
        self._window = window
        self._undo_offer = UndoOffer(context, self)
        self.dialog: IntakeDialog | None = None
        context.actions.handle("people.import_list", self.choose)
        context.actions.handle("people.paste_list", self.paste)

    def release(self) -> None:
        """Answer no longer, and close the preview."""
        self._context.actions.release(*_COMMANDS)
        if self.dialog is not None and isValid(self.dialog):
            self.dialog.close()

    def watch(self, *widgets: QWidget) -> None:
        """Take files that are dropped on these widgets, and lists that are pasted into them."""
        for widget in widgets:
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)

    def choose(self) -> None:
        """Ask for a file, then show what is in it."""
        choose_file(self._context, self._window, self.read)

    def read(self, path: Path) -> None:
        """Show what is in a file."""
        self._open().read_file(path)

    def paste(self) -> None:
        """Show what was understood of the list on the clipboard; anything else is not taken."""
        text = QGuiApplication.clipboard().text()
        self.show_text(text if _is_list(text) else "")

    def show_text(self, text: str) -> None:
        """Show what was understood of a text."""
        self._open().take_text(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DROPS and isinstance(event, QDropEvent):
            return self._drop(event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._paste(event)
        return False

    def _drop(self, event: QDropEvent) -> bool:
        path = dropped_file(event.mimeData())
        if path is None:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self.read(path)
        return True

    def _paste(self, event: QKeyEvent) -> bool:
        if not event.matches(QKeySequence.StandardKey.Paste):
            return False
        text = QGuiApplication.clipboard().text()
        if _is_list(text):
            self.show_text(text)
            return True
        return False

    def _open(self) -> "IntakeDialog":
        from minutes_app.ui.intake.dialog import IntakeDialog  # noqa: PLC0415 - when it is opened

        if self.dialog is None or not isValid(self.dialog):
            dialog = IntakeDialog(self._context, self._meeting, self._window.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.wished.connect(self._put)
            self.dialog = dialog
            dialog.open()
        self.dialog.raise_()
        self.dialog.activateWindow()
        return self.dialog

    def _put(self, wishes: list[Any]) -> None:
        meeting = self._meeting.id
        words = "\n".join(one.row.shown_name for one in wishes)
        self._meeting.perform(
            lambda desk: desk.intake.put(meeting, wishes), self._told, words=words
        )

    def _told(self, change: Change) -> None:
        count = len(change.of_type(Attendee))
        self._undo_offer.tell(
            self.tr("%n people put on the list", "", count), self.tr("Undo"), change
        )


def _is_list(text: str) -> bool:
    """Tell whether a text has several lines, as a list has and a name has not."""
    return sum(bool(line.strip()) for line in text.splitlines()) > 1
