"""The guard of input methods: a command runs only once nothing is being composed.

Shortcuts fire while an input method still holds letters (its pre-edit). A command that moves the
focus then loses them. Every command of the registry therefore passes here first; code that moves
the focus on a key of its own calls ``guard.run(function)`` too, and ``keyPressEvent`` may ask
``guard.composing``.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class CompositionGuard(QObject):
    """Knows whether the widget with the focus holds a pre-edit."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._watched: QWidget | None = None
        self._waiting: list[Callable[[], object]] = []
        self.composing = False
        application.focusChanged.connect(self._focus_changed)

    def run(self, command: Callable[[], object]) -> None:
        """Run a command now, or as soon as the text being composed has arrived."""
        if self.composing:
            self._waiting.append(command)
            QGuiApplication.inputMethod().commit()
        else:
            command()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Every event of the field passes here; by its class it is told apart fastest.
        if isinstance(event, QInputMethodEvent) and event.type() == QEvent.Type.InputMethod:
            self.composing = bool(event.preeditString())
            if not self.composing and self._waiting:
                # The widget takes the committed text first: this filter sees the event before it.
                QApplication.postEvent(self, QEvent(QEvent.Type.User))
        return False

    def customEvent(self, event: QEvent) -> None:
        self._run_waiting()

    def _run_waiting(self) -> None:
        while self._waiting and not self.composing:
            self._waiting.pop(0)()

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        self.composing = False
        if new is not None and new.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            self._watched = new
            new.installEventFilter(self)
        self._run_waiting()
