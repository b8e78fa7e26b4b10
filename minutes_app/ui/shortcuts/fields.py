"""Keys of commands go before what a field of one line would do with them.

On Linux a ``QLineEdit`` takes keys of Emacs: Ctrl+E goes to its end, Ctrl+U empties it. A command
with such a key would do nothing there. (Fields of several lines leave those keys alone.)
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from minutes_app.ui.actions import Actions
from minutes_app.ui.commands import COMMANDS

_WITH = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class FieldKeys(QObject):
    """Watches whichever line of a window has the focus, and no other widget."""

    def __init__(self, window: QWidget, actions: Actions) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._watched: QLineEdit | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._is_of_a_command(event)
        ):
            event.ignore()
            return True
        return False

    def _is_of_a_command(self, event: QKeyEvent) -> bool:
        if not event.modifiers() & _WITH:
            return False  # a letter, mostly
        pressed = QKeySequence(event.keyCombination())
        return any(
            pressed in self._actions[one.id].shortcuts()
            for one in COMMANDS
            if one.changeable and self._actions.is_ready(one.id)
        )

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if isinstance(new, QLineEdit) and new.window() is self._window:
            self._watched = new
            new.installEventFilter(self)
