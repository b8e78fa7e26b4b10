"""Fields of one line: text, a whole number; and what they share with those of several lines."""

import re
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence, QValidator
from PySide6.QtWidgets import QLineEdit, QWidget

from minutes_app.ui.forms.lengths import tell_cut

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object

_Undo = QKeySequence.StandardKey.Undo
_Redo = QKeySequence.StandardKey.Redo
_NUMBER = re.compile(r"[^\d-]*(\d{1,9})\D*")


class Typing(_Base):
    """What both kinds of text fields share: Undo goes on to the record, composition is known."""

    composing = False

    def event(self, event: QEvent) -> bool:
        # A field takes Ctrl+Z even when it has nothing to undo; then the record should.
        # Most events are of another class, which is known faster than their type.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            undo, redo = self._can_turn()
            if (event.matches(_Undo) and not undo) or (event.matches(_Redo) and not redo):
                event.ignore()
                return False
        return super().event(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)

    def _can_turn(self) -> tuple[bool, bool]:
        """Tell whether the field itself can undo, and do again."""
        return False, False


class TextField(Typing, QLineEdit):
    """One line of text."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(56)
        self.textEdited.connect(self._note_edit)
        self.inputRejected.connect(self._told_of_length)

    def _can_turn(self) -> tuple[bool, bool]:
        return self.isUndoAvailable(), self.isRedoAvailable()

    def value(self) -> Any:
        """Return what stands in the field."""
        return self.text()

    def _note_edit(self, _text: str) -> None:
        self.edited.emit()

    def _told_of_length(self) -> None:
        if len(self.text()) >= self.maxLength():
            tell_cut(self, self.maxLength())

    def show_value(self, value: Any) -> None:
        """Show a value; the caret stays where it was as far as there is text."""
        if value == self.value() or self.composing:
            return
        caret = self.cursorPosition()
        self.setText(self._shown(value))
        self.setCursorPosition(caret if self.hasFocus() else 0)

    def name(self, words: str) -> None:
        """Take the name by which it is announced."""
        self.setAccessibleName(words)

    def _shown(self, value: Any) -> str:
        return str(value)


class _Number(QValidator):
    """Takes the number out of its words (第3期, 30份), and nothing that is none.

    What stands in the field is what is recorded: "3号" that stands there and counts as no number
    would be found out on the printed page.
    """

    def validate(self, text: str, place: int, /) -> object:
        found = _NUMBER.fullmatch(text)
        if found is None:
            state = QValidator.State.Invalid if text else QValidator.State.Acceptable
            return state, text, place
        caret = min(max(place - found.start(1), 0), len(found[1]))
        return QValidator.State.Acceptable, found[1], caret


class NumberField(TextField):
    """A whole number; empty it means ``nothing``."""

    def __init__(self, nothing: int | None = None) -> None:
        super().__init__()
        self._nothing = nothing
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setValidator(_Number(self))

    def value(self) -> Any:
        text = self.text().strip()
        return int(text) if text.isdecimal() and len(text) < 10 else self._nothing

    def _shown(self, value: Any) -> str:
        return "" if value is None or value == self._nothing else str(value)


def as_widget(field: object) -> QWidget:
    """Return a field as the widget that it is."""
    return cast("QWidget", field)
