"""The line of a search: what is typed there is looked for at once, some keys lead on from it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QTextCharFormat,
    QTextFormat,
)

from minutes_app.domain.query import Fault
from minutes_app.ui.record.line.units import to_points, to_units
from minutes_app.ui.theme import Appearance
from minutes_app.ui.widgets.lines import ClearableLine

_RETURNS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_DOWN = {Qt.Key.Key_Down, Qt.Key.Key_PageDown}
_MODIFIED = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class SearchLine(ClearableLine):
    """Where it is typed.

    ``worded`` comes when the words are others than before, by whatever changed them, and never
    while something is being composed. ``moved`` says that the caret may stand elsewhere. ``on``
    leads to the results. ``chooses`` is asked first for every key: who takes it says so.
    """

    worded = Signal(str)
    moved = Signal()
    on = Signal()
    lost = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._told = ""
        self._faults: Sequence[Fault] = ()
        self.composing = False
        self.chooses: Callable[[QKeyEvent], bool] | None = None
        self.textChanged.connect(lambda _: self._tell())
        self.cursorPositionChanged.connect(lambda *_: self._say_moved())
        appearance.changed.connect(self._draw_marks)

    def caret(self) -> int:
        """Return where the caret stands, in code points."""
        return to_points(self.text(), self.cursorPosition())

    def caret_rect(self, place: int) -> QRect:
        """Return where a place of the text stands (in code points), in the line's own pixels."""
        text, words = self.text(), self.fontMetrics()
        before = words.horizontalAdvance(text[: self.caret()])
        shift = words.horizontalAdvance(text[:place]) - before
        left = max(self.cursorRect().center().x() + shift, 0)
        return QRect(left, 0, 1, self.height())

    def replace(self, start: int, end: int, words: str) -> None:
        """Put words in the place of a stretch (in code points); it can be undone."""
        text = self.text()
        first = to_units(text, start)
        self.setSelection(first, to_units(text, end) - first)
        self.insert(words)

    # What is wrong in it

    def mark(self, faults: Sequence[Fault]) -> None:
        """Draw a wave under what is wrong; for the ear it is said by the page."""
        if self._faults or faults:
            self._faults = tuple(faults)
            self._draw_marks()

    def _draw_marks(self) -> None:
        if self.composing:
            return  # the input method draws into the same line
        # A line of text takes formats from an input method only.
        kind = QInputMethodEvent.AttributeType.TextFormat
        caret, text = self.cursorPosition(), self.text()
        marks = [
            QInputMethodEvent.Attribute(
                kind,
                to_units(text, one.start) - caret,
                max(to_units(text, one.end) - to_units(text, one.start), 1),
                _wave(self._appearance.theme.colour("danger")),
            )
            for one in self._faults
        ]
        super().inputMethodEvent(QInputMethodEvent("", marks))

    # Typing

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, free = Qt.Key(event.key()), not event.modifiers() & _MODIFIED
        if self.composing:
            super().keyPressEvent(event)
        elif self.takes(event):
            event.accept()
        elif free and (key in _RETURNS or key in _DOWN):
            self.on.emit()
        else:
            super().keyPressEvent(event)

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether the list of suggestions took a key; without one, none is taken."""
        return self.chooses is not None and self.chooses(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own
        # Tab comes here, not as a key: in an open list it takes what is meant.
        key = Qt.Key.Key_Tab if next else Qt.Key.Key_Backtab
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        return (not self.composing and self.takes(event)) or super().focusNextPrevChild(next)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.composing = False
        self._tell()
        self.lost.emit()

    def _say_moved(self) -> None:
        if not self.composing:
            self.moved.emit()

    def _tell(self) -> None:
        text = self.text()
        if not self.composing and text != self._told:
            self._told = text
            self.worded.emit(text)


def _wave(colour: QColor) -> QTextCharFormat:
    wave = QTextCharFormat()
    wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    wave.setUnderlineColor(colour)
    wave.setProperty(QTextFormat.Property.FontUnderline, True)
    return wave
