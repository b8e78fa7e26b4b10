"""The title of the open meeting: it looks like one, wraps like one, and can be written over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from minutes_app.domain.text import clean_line
from minutes_app.ui.forms import LongField
from minutes_app.ui.theme import set_look


class TitleField(LongField):
    """One line of words on up to three lines. ``ended`` comes with Enter, and on leaving it."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__(least=1, most=3)
        set_look(self, "title")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def text(self) -> str:
        """Return the title as one line."""
        return clean_line(self.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.composing:
            self.ended.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ended.emit()
