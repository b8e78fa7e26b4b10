"""A line that is taken with Enter, unless an input method takes the key."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit


class EnterLine(QLineEdit):
    """``entered`` carries what was typed; the line is empty again then."""

    entered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._composing = False

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        words = self.text().strip()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._composing:
            if words:
                self.clear()
                self.entered.emit(words)
            return
        super().keyPressEvent(event)
