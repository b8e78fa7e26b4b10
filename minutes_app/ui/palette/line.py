"""The line of the palette: what is typed there finds, some keys choose among what was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from minutes_app.ui.theme import set_look

PAGE = 14
"""Rows that are shown at once at most, and that PageUp and PageDown go by."""


class PaletteLine(QLineEdit):
    """Where it is typed; the keys that choose stay here, so that typing can go on at any time."""

    stepped = Signal(int)
    taken = Signal()
    left = Signal()
    lost = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        set_look(self, "palette")
        self._composing = False
        self._steps = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1,
            Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: PAGE,
        }  # fmt: skip

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self._composing:
            super().keyPressEvent(event)
        elif key in self._steps and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.stepped.emit(self._steps[key])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._composing = False
        self.lost.emit(event.reason())

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own
        # There is nowhere else to go inside, and outside is under the palette.
        return True
