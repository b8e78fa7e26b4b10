"""Editing the text of an entry in its place."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from minutes_app.domain.ids import Id
from minutes_app.ui.forms import LongField

_REST, _LONGEST = 150, 400
_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}


class RowEditor(LongField):
    """A field over one entry. What is typed is saved at rest; Enter and Esc end it.

    ``typed`` carries the text to save; ``ended`` that the editor may go. ``split_at`` tells where
    the caret is, in code points.
    """

    typed = Signal(str)
    ended = Signal()
    _opaque = True

    def __init__(self, entry: Id, text: str) -> None:
        super().__init__(least=1, most=12)
        self.entry = entry
        self._saved = text
        self.show_value(text)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._longest = QTimer(self, singleShot=True, interval=_LONGEST)
        for timer in (self._rest, self._longest):
            timer.timeout.connect(self.save)
        self.edited.connect(self._start)

    def save(self) -> None:
        """Hand over what stands in the field, if it differs and is not empty."""
        self._rest.stop()
        self._longest.stop()
        text = self.toPlainText()
        if text.strip() and text != self._saved and not self.composing:
            self._saved = text
            self.typed.emit(text)

    def follow(self, text: str) -> None:
        """Take up a text that was changed elsewhere (by undo)."""
        if text != self._saved:
            self._saved = text
            self.show_value(text)

    def split_at(self) -> int:
        """Return how many characters stand before the caret."""
        before = self.toPlainText().encode("utf-16-le")[: self.textCursor().position() * 2]
        return len(before.decode("utf-16-le", errors="ignore"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.composing and event.key() in _KEYS:
            return  # it belongs to the input method
        returns = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        breaks = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not self.composing and ((returns and not breaks) or event.key() == Qt.Key.Key_Escape):
            self.save()
            self.ended.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.save()
            self.ended.emit()

    def _start(self) -> None:
        self._rest.start()
        if not self._longest.isActive():
            self._longest.start()
