"""The capture line: one field that grows, in which everything that is said is typed."""

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCursor

from minutes_app.capture.reading import Reading
from minutes_app.ui.forms import LongField
from minutes_app.ui.forms.rest import Rest
from minutes_app.ui.record.line.assistant import LineAssistant
from minutes_app.ui.record.line.highlighting import LineHighlighter
from minutes_app.ui.record.line.nesting import nested_line
from minutes_app.ui.record.line.offices import HeldOffices
from minutes_app.ui.record.line.pasted import Fate, look_at
from minutes_app.ui.record.line.reader import LineReader
from minutes_app.ui.record.line.stretches import replace_stretch
from minutes_app.ui.theme import Appearance

_REST, _LONGEST = 150, 400
"""Milliseconds of rest after which a draft is kept, and the longest it may wait."""

_RETURNS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_KEYS = {
    *_RETURNS, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
}  # fmt: skip


class CaptureLine(LongField):
    """Enter records what stands in it; what is being composed is never taken or lost.

    ``recorded`` carries the reading to record; ``read`` the reading of every change; ``pasted`` a
    paste that is more than some words; ``draft`` what is to be kept; ``left`` that Esc was pressed,
    ``went_up`` the arrow in an empty line, ``nested`` Tab (1) or Shift+Tab (-1) in one.
    """

    recorded = Signal(Reading)
    read = Signal(Reading)
    pasted = Signal(object)
    draft = Signal(str)
    left = Signal()
    went_up = Signal()
    nested = Signal(int)
    _opaque = True

    def __init__(self, reader: LineReader, offices: HeldOffices, appearance: Appearance) -> None:
        super().__init__(least=1, most=6)
        self._reader = reader
        self._text = ""
        self._highlighter = LineHighlighter(self.document(), appearance)
        self.assistant = LineAssistant(self, reader, offices, appearance)
        self._rest = Rest(self, _REST, _LONGEST)
        self._rest.reached.connect(self.keep_draft)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._follow)
        self.setTabChangesFocus(False)
        self.edited.connect(self._typed)
        reader.changed.connect(self._read_again)

    def reading(self) -> Reading:
        """Return what stands in the line, read."""
        return self._reader.read(self.toPlainText())

    def take(self) -> None:
        """Empty the line: its text has been handed over. What it is now is no draft yet."""
        self.assistant.close()
        self.clear()
        self._reader.unpin()
        self._rest.stop()

    def put_right(self, text: str) -> None:
        """Put other words in the place of these, as one step; the caret stays after its words."""
        typed = self.toPlainText()
        start = _alike(typed, text)
        rest, others = typed[start:], text[start:]
        same = _alike(rest[::-1], others[::-1])
        replace_stretch(self, start, len(typed) - same, others[: len(others) - same])

    def give_back(self, text: str) -> None:
        """Put back text that could not be recorded, before what was typed since."""
        typed = self.toPlainText()
        self.setPlainText(f"{text}\n{typed}" if typed else text)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def keep_draft(self) -> None:
        """Say what is in the line, to be kept."""
        self._rest.stop()
        self.draft.emit(self.toPlainText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.composing and event.key() in _KEYS:
            return  # it belongs to the input method, whose letters are not there yet
        if self.composing or not self._is_own_key(event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        if self.composing:
            self.assistant.close()  # the list of the input method stands there now

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.assistant.close()
        if self._rest.waits:
            self.keep_draft()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste as plain text; several lines, or very much text, are asked about first."""
        pasted = look_at(source.text(), alone=not self.toPlainText().strip())
        if pasted.fate is Fate.TEXT:
            self.insertPlainText(pasted.text)
        else:
            self.pasted.emit(pasted)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own
        # Tab would leave the line; here it makes a sub-point of what is being typed, or of what was
        # recorded last. Where something is offered it does that.
        self.catch_up()
        if self.composing or (next and self._is_helped()):
            return True
        step = 1 if next else -1
        if self.toPlainText().strip():
            self.put_right(nested_line(self.reading(), step, self._reader.read))
        else:
            self.nested.emit(step)
        return True

    def _is_helped(self) -> bool:
        return self.assistant.takes_tab() or self.assistant.takes_offer(self.reading())

    def _is_own_key(self, event: QKeyEvent) -> bool:
        """Do what a key means here; tell whether it means anything."""
        if event.key() not in _KEYS:
            return False
        self.catch_up()
        if self.assistant.takes_key(event):
            return True
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in _RETURNS and not (shift or control):
            self._record()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Up and not self.toPlainText() and not event.modifiers():
            self.went_up.emit()
        else:
            down = event.key() == Qt.Key.Key_Down and not event.modifiers()
            return down and self._is_last_line() and self.assistant.opens_offers(self.reading())
        return True

    def _is_last_line(self) -> bool:
        """Tell whether nothing stands below the caret to which the arrow could lead."""
        return not self.textCursor().movePosition(QTextCursor.MoveOperation.Down)

    def _record(self) -> None:
        reading = self.reading()
        if not reading.is_empty or reading.speaker:
            self.recorded.emit(reading)

    def _typed(self) -> None:
        text = self.toPlainText()
        if text == self._text:
            return  # only coloured
        self._text = text
        self._rest.begin()
        self._soon.start()

    def catch_up(self) -> None:
        """Do now what waits for the letter to be painted: a key that means something is next."""
        if self._soon.isActive():
            self._soon.stop()
            self._follow()

    def _follow(self) -> None:
        reading = self.reading()
        self._show(reading)
        self.assistant.follow(reading)

    def _read_again(self) -> None:
        self._show(self.reading())

    def _show(self, reading: Reading) -> None:
        self._highlighter.show_reading(reading)
        self.read.emit(reading)


def _alike(one: str, other: str) -> int:
    """Return how many characters are the same from the beginning."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))
