"""Fields of several lines: a text that grows, and a list with an item a line."""

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from minutes_app.ui.forms.lengths import LONGEST_PARAGRAPH, beginning, fits, tell_too_long
from minutes_app.ui.forms.texts import Typing

_SOFT_BREAK = "\u2028"


class LongField(Typing, QPlainTextEdit):
    """Several lines of text; it grows with them.

    It takes no paste that would make each key slow. Of a text that came otherwise (from a file) and
    does not fit, the beginning is shown, to be read only; the value stays whole.
    """

    edited = Signal()
    _opaque = False
    """Whether the field hides what lies beneath it; those that are typed into all day do."""

    def __init__(self, least: int = 2, most: int = 12) -> None:
        super().__init__()
        self._lines = (least, most)
        self._lines_shown = 0
        self._showing = False
        self._whole: Any = None
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._set_anew)
        self.textChanged.connect(self._changed)
        self._grow()

    def value(self) -> Any:
        """Return what stands in the field."""
        return self._typed_value() if self._whole is None else self._whole

    def show_value(self, value: Any) -> None:
        """Show a value; the caret stays where it was as far as there is text."""
        if value == self.value() or self.composing:
            return
        caret = self.textCursor().position() if self.hasFocus() else 0
        text = self._shown(value)
        self._whole = None if fits(text) else value
        self.setReadOnly(self._whole is not None)
        self._showing = True
        self.setPlainText(text if self._whole is None else beginning(text))
        self._showing = False
        cursor = self.textCursor()
        cursor.setPosition(min(caret, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def name(self, words: str) -> None:
        """Take the name by which it is announced."""
        self.setAccessibleName(words)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop as plain text; what would make the field slow is left out, and said so."""
        if self.isReadOnly():
            return
        text = source.text()
        others = self.document().characterCount()
        if fits(text) and (len(text) + others <= LONGEST_PARAGRAPH or fits(self._with(text))):
            self.insertPlainText(text)
        else:
            tell_too_long(self, len(text))

    def _with(self, text: str) -> str:
        """Return what would stand in the field."""
        cursor, now = self.textCursor(), self.toPlainText()
        return now[: cursor.selectionStart()] + text + now[cursor.selectionEnd() :]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._grow()
            self._fill()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill()

    def minimumSizeHint(self) -> QSize:
        return QSize(80, super().minimumSizeHint().height())

    def _shown(self, value: Any) -> str:
        return str(value)

    def _typed_value(self) -> Any:
        """Return what the text of the field stands for."""
        return self.toPlainText()

    def _changed(self) -> None:
        # Letters of an input method that are not committed change the layout, not the text.
        if not self._showing and not self.composing:
            self.edited.emit()

    def _fill(self) -> None:
        # A style sheet takes the background from the viewport; then every key would paint what
        # lies beneath the field, too.
        self.viewport().setAutoFillBackground(self._opaque)

    def _set_anew(self, size: QSizeF) -> None:
        # A key changes the width of the text; only another line changes the height of the field.
        if self._lines_in(size) != self._lines_shown:
            self._grow()

    def _lines_in(self, size: QSizeF) -> int:
        least, most = self._lines
        return min(max(round(size.height()), least), most)

    def _grow(self) -> None:
        self._lines_shown = self._lines_in(self.document().size())
        height = self._height_of(self._lines_shown)
        if height != self.height():
            self.setFixedHeight(height)

    def _height_of(self, lines: int) -> int:
        frame = self.contentsMargins().top() + self.contentsMargins().bottom()
        margin = round(self.document().documentMargin()) * 2
        return lines * self.fontMetrics().lineSpacing() + margin + max(frame, 2) + 2

    def _can_turn(self) -> tuple[bool, bool]:
        return self.document().isUndoAvailable(), self.document().isRedoAvailable()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        was_composing = self.composing
        super().inputMethodEvent(event)
        if event.commitString() and not self.composing:
            self._changed()
        if self.composing != was_composing and self.placeholderText():
            # Qt paints where the letters are; the rest of the placeholder would stay beside them.
            self.viewport().update()


class LinesField(LongField):
    """A list of texts, one a line. A break inside an item is a soft one (Shift+Enter)."""

    def __init__(self, least: int = 1, most: int = 12) -> None:
        super().__init__(least, most)

    def _typed_value(self) -> Any:
        block = self.document().begin()
        items: list[str] = []
        while block.isValid():
            items.append(block.text().replace(_SOFT_BREAK, "\n"))
            block = block.next()
        return tuple(item for item in items if item.strip())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        up = event.key() == Qt.Key.Key_Up
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and (up or event.key() == Qt.Key.Key_Down) and not self.isReadOnly():
            self._move(-1 if up else 1)
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() == Qt.FocusReason.PopupFocusReason or self.isReadOnly():
            return  # it comes back, to the very line where it was
        self._showing = True
        items = self.value()
        if self.document().blockCount() > max(len(items), 1):
            self.setPlainText(self._shown(items))
        self._showing = False

    def _shown(self, value: Any) -> str:
        return "\n".join(item.replace("\n", _SOFT_BREAK) for item in value)

    def _move(self, step: int) -> None:
        """Move the line of the caret up or down, as one step of the field's own undo."""
        cursor = self.textCursor()
        lines = self._raw_lines()
        at, column = cursor.blockNumber(), cursor.positionInBlock()
        if not 0 <= at + step < len(lines):
            return
        lines[at], lines[at + step] = lines[at + step], lines[at]
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText("\n".join(lines))
        block = self.document().findBlockByNumber(at + step)
        cursor.setPosition(block.position() + column)
        self.setTextCursor(cursor)

    def _raw_lines(self) -> list[str]:
        count = self.document().blockCount()
        return [self.document().findBlockByNumber(number).text() for number in range(count)]
