"""The title of the open meeting: it looks like one, wraps like one, and can be written over."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from minutes_app.domain.text import clean_line
from minutes_app.ui.forms import LongField
from minutes_app.ui.theme import set_look

_MOST = 3
"""Lines of a title that are shown; the hint has all of a longer one."""


class TitleField(LongField):
    """One line of words on up to three lines. ``ended`` comes with Enter, and on leaving it."""

    ended = Signal()

    def __init__(self) -> None:
        super().__init__(least=1, most=_MOST)
        set_look(self, "title")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def text(self) -> str:
        """Return the title as one line."""
        return clean_line(self.value())

    def _height_of(self, lines: int) -> int:
        """End below the last line that is shown: the next one does not look in."""
        layout = self.document().firstBlock().layout()
        cut = layout.lineCount() > _MOST
        self.setToolTip(self.text() if cut else "")
        if not cut:
            return super()._height_of(lines)
        text = sum(layout.lineAt(number).height() for number in range(_MOST))
        frame = self.contentsMargins().top() + self.contentsMargins().bottom()
        return math.floor(text + self.document().documentMargin()) + frame

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.composing:
            self.ended.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.ended.emit()
