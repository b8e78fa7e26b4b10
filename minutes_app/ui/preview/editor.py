"""The field in which the words of a paragraph are edited, over its place on the page."""

import math

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from minutes_app.ui.forms import LongField
from minutes_app.ui.forms.rest import Rest

_REST, _LONGEST = 400, 1500
_MOST = 16
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WordsEditor(LongField):
    """Plain text; Return keeps it, Shift+Return breaks the line, Esc takes back what was typed.

    What is typed is handed over at rest (``typed``), so that nothing is lost whatever happens;
    never as nothing, because that leaves the paragraph out: only Return says so. ``kept`` comes
    with the last words, ``cancelled`` with none. ``grown`` says that the field became higher.
    """

    typed = Signal(str)
    kept = Signal(str)
    cancelled = Signal()
    grown = Signal()
    _opaque = True

    def __init__(self, text: str, size: int) -> None:
        super().__init__(least=1, most=_MOST)
        self._saved = text
        self._ended = False
        font = self.font()
        if font.pixelSize() < size:
            font.setPixelSize(size)
            self.setFont(font)
        self.show_value(text)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self._rest = Rest(self, _REST, _LONGEST)
        self._rest.reached.connect(self.save)
        self.edited.connect(self._rest.begin)

    @property
    def dirty(self) -> bool:
        """Whether words stand here that were not handed over."""
        return self.value() != self._saved

    def save(self) -> None:
        """Hand over what stands in the field, if it differs and is not empty."""
        self._rest.stop()
        text = self.value()
        if text.strip() and self.dirty and not self.composing and not self._ended:
            self._saved = text
            self.typed.emit(text)

    def end(self) -> None:
        """Hand over the last words, once."""
        self._rest.stop()
        if not self._ended:
            self._ended = True
            self.kept.emit(self.value())

    def cancel(self) -> None:
        """Give up what was typed, once."""
        self._rest.stop()
        if not self._ended:
            self._ended = True
            self.cancelled.emit()

    def follow(self, text: str) -> None:
        """Take up words that were changed elsewhere (by undo), unless newer ones stand here."""
        if not self.dirty and not self.composing and text != self._saved:
            self._saved = text
            self.show_value(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.composing and event.key() in {*_RETURNS, Qt.Key.Key_Escape}:
            return  # it belongs to the input method
        breaks = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in _RETURNS and not breaks:
            self.end()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancel()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in {
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        }:
            self.end()

    def _grow(self) -> None:
        """Be as high as the lines are: on the page Chinese ones may be higher than others."""
        block, text = self.document().begin(), 0.0
        while block.isValid():
            text += self.blockBoundingRect(block).height()
            block = block.next()
        frame = self.contentsMargins().top() + self.contentsMargins().bottom()
        most = _MOST * self.fontMetrics().lineSpacing()
        margin = 2 * self.document().documentMargin()
        height = math.ceil(min(text, most) + margin) + max(frame, 2) + 2
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()
