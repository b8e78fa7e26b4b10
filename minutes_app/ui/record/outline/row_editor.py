"""Editing the text of an entry in its place."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from minutes_app.domain.ids import Id
from minutes_app.ui.forms import LongField
from minutes_app.ui.forms.rest import Rest
from minutes_app.ui.record.line.pasted import LONGEST_LINE, look_at
from minutes_app.ui.record.line.stretches import expand_abbreviation

_REST, _LONGEST = 150, 400
_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}


class RowEditor(LongField):
    """A field over one entry. What is typed is saved at rest; Enter and Esc end it.

    ``typed`` carries the text to save; ``ended`` that the editor may go; ``pasted`` a paste that
    is more than an entry. ``split_at`` tells where the caret is, in code points.
    """

    typed = Signal(str)
    ended = Signal()
    pasted = Signal(object)
    _opaque = True

    def __init__(
        self, entry: Id, text: str, abbreviations: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        super().__init__(least=1, most=12)
        self.entry = entry
        self._abbreviations = abbreviations
        self._saved = text
        self._asked: list[str] = []
        self.show_value(text)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self._rest = Rest(self, _REST, _LONGEST)
        self._rest.reached.connect(self.save)
        self.edited.connect(self._rest.begin)

    def save(self) -> None:
        """Hand over what stands in the field, if it differs and is not empty."""
        self._rest.stop()
        text = self.value()
        if text.strip() and text != self._saved and not self.composing:
            self._saved = text
            self._asked.append(text)
            self.typed.emit(text)

    def follow(self, text: str) -> None:
        """Take up a text that was changed elsewhere (by undo)."""
        if text == self._saved:
            self._asked.clear()
        elif self._asked:
            # A late answer to what was typed before: newer words stand here, to be saved yet.
            at = self._asked.index(text) if text in self._asked else 0
            del self._asked[: at + 1]
        else:
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

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own
        if self.composing or (next and expand_abbreviation(self, self._abbreviations)):
            return True
        return super().focusNextPrevChild(next)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text; what is too long for any entry is handed over, not inserted."""
        text = source.text()
        if len(text) <= LONGEST_LINE:
            self.insertPlainText(text)
        else:
            self.pasted.emit(look_at(text, alone=True))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.save()
            self.ended.emit()
