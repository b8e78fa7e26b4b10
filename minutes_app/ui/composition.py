"""The guard of input methods: a command runs only once nothing is being composed.

Shortcuts fire while an input method still holds letters (its pre-edit). A command that moves the
focus then loses them. Every command of the registry therefore passes here first; code that moves
the focus on a key of its own calls ``guard.run(function)`` too. In every field the keys with which
words are chosen (Return, Esc, Tab, arrows), and undo, are held back meanwhile.

Asking the input method to finish is not enough. Towards fcitx 5 Qt takes the protocol of ibus, and
there it commits the letters only if the input method says so; fcitx of Debian 12 does not, and the
letters are dropped. So where something here ends the composition (a command, the focus leaving, a
click into the text) and nothing is committed, the letters themselves become the text.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

_ENDS = frozenset({QEvent.Type.FocusAboutToChange, QEvent.Type.MouseButtonPress})
"""Events at which Qt ends a composition by itself."""

_TURNS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_HELD_BACK = frozenset(
    {
        Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)  # fmt: skip
"""Keys with which words are chosen; some input methods let them through as well."""


class CompositionGuard(QObject):
    """Knows whether the widget with the focus holds a pre-edit."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._watched: QWidget | None = None
        self._parts: list[QObject] = []
        self._waiting: list[Callable[[], object]] = []
        self._letters = ""
        self._finishing = False
        self.composing = False
        application.focusChanged.connect(self._focus_changed)

    def run(self, command: Callable[[], object]) -> None:
        """Run a command now, or as soon as the text being composed has arrived."""
        if self.composing:
            self._waiting.append(command)
            self._finish()
        else:
            command()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the field passes here; by its class it is told apart fastest.
        if isinstance(event, QInputMethodEvent) and event.type() == QEvent.Type.InputMethod:
            self._follow(event)
        elif self.composing:
            if event.type() in _ENDS:
                self._leave()
            elif isinstance(event, QKeyEvent):
                return self._is_held_back(event)
        return False

    @staticmethod
    def _is_held_back(event: QKeyEvent) -> bool:
        """Keep keys from the field that would take, leave or change a text that is not there yet.

        Half a word is taken, dropped and corrected in the input method.
        """
        turns = any(event.matches(one) for one in _TURNS)
        if turns and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # the record must not be undone either
            return True
        return event.type() == QEvent.Type.KeyPress and (turns or event.key() in _HELD_BACK)

    def _follow(self, event: QInputMethodEvent) -> None:
        letters = event.preeditString()
        if self._finishing and self._letters and not letters and not event.commitString():
            event.setCommitString(self._letters)
        self._letters = letters
        self.composing = bool(letters)
        if not letters and self._waiting:
            # The widget takes the committed text first: this filter sees the event before it.
            QApplication.postEvent(self, QEvent(QEvent.Type.User))

    def _finish(self) -> None:
        """Have the input method end what it composes; what it answers at once loses no letters."""
        self._finishing = True
        QGuiApplication.inputMethod().commit()
        self._finishing = False

    def _leave(self) -> None:
        """End the composition before the caret or the focus goes: nothing could come later."""
        self._finish()
        if self.composing and self._watched is not None and isValid(self._watched):
            event = QInputMethodEvent("", [])
            event.setCommitString(self._letters)
            QApplication.sendEvent(self._watched, event)
            QGuiApplication.inputMethod().reset()

    def customEvent(self, event: QEvent) -> None:
        self._run_waiting()

    def _run_waiting(self) -> None:
        while self._waiting and not self.composing:
            self._waiting.pop(0)()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for one in self._parts:
            if isValid(one):
                one.removeEventFilter(self)
        self._watched, self._parts = None, []
        self._letters = ""
        self.composing = False
        if new is not None and new.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            self._watched, self._parts = new, _parts(new)
            for one in self._parts:
                one.installEventFilter(self)
        self._run_waiting()


def _parts(field: QWidget) -> list[QObject]:
    """Return what hears of the ends of a composition in a field.

    A field that scrolls is clicked in its viewport; its window hears first that it is left.
    """
    parts: list[QObject] = [field]
    if isinstance(field, QAbstractScrollArea):
        parts.append(field.viewport())
    window = field.window().windowHandle()
    if window is not None and isValid(window):  # that of a dialog goes while the focus still comes
        parts.append(window)
    return parts
