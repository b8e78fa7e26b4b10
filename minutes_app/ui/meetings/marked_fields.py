"""Marks in fields of a meeting: the words of a search that led to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QScrollArea, QTextEdit, QWidget
from shiboken6 import isValid

from minutes_app.ui.record.line.units import to_units

if TYPE_CHECKING:
    # Searching is loaded by who leads here, not with each meeting.
    from minutes_app.services.searching.marking import MarkedWords
    from minutes_app.ui.theme import Appearance

_Marks = list[tuple[int, int]]


class FieldMarks(QObject):
    """Marks words in fields until one is typed in, Escape is pressed in it, or others come.

    Fields of one line cannot mark: there the first match is selected.
    """

    def __init__(self, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._marked: dict[QPlainTextEdit, _Marks] = {}
        self._selected: list[QLineEdit] = []
        appearance.changed.connect(self._paint)

    def mark_in(self, widget: QWidget, words: MarkedWords, part: str = "text") -> None:
        """Mark words in the fields of a widget that can be seen, and bring the first to sight."""
        self.clear()
        own = [widget] if isinstance(widget, QPlainTextEdit) else []
        for field in (*own, *widget.findChildren(QPlainTextEdit)):
            if field.isVisibleTo(widget) and (found := words.places(field.toPlainText(), part)):
                self._take(field, found)
        self._paint()
        for line in widget.findChildren(QLineEdit):
            if line.isVisibleTo(widget) and (found := words.places(line.text(), part)):
                self._select(line, *found[0])
        if self._marked:
            field, marks = next(iter(self._marked.items()))
            _show(field, marks[0][0])
        elif self._selected:
            _bring(self._selected[0], self._selected[0].rect().center())

    def _select(self, line: QLineEdit, start: int, end: int) -> None:
        first, last = to_units(line.text(), start), to_units(line.text(), end)
        line.setSelection(first, last - first)
        self._selected.append(line)

    def clear(self) -> None:
        """Mark nothing."""
        for field in list(self._marked):
            if isValid(field):
                self._drop(field)
        self._marked.clear()
        for line in filter(isValid, self._selected):
            line.deselect()
        self._selected.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        key = event.key() if isinstance(event, QKeyEvent) else None
        if key == Qt.Key.Key_Escape and event.type() == QEvent.Type.KeyPress:
            self.clear()
        return False

    def _take(self, field: QPlainTextEdit, found: tuple[tuple[int, int], ...]) -> None:
        text = field.toPlainText()
        self._marked[field] = [(to_units(text, start), to_units(text, end)) for start, end in found]
        field.textChanged.connect(self._typed)
        field.installEventFilter(self)

    def _drop(self, field: QPlainTextEdit) -> None:
        del self._marked[field]
        field.textChanged.disconnect(self._typed)
        field.removeEventFilter(self)
        field.setExtraSelections([])

    def _typed(self) -> None:
        field = self.sender()
        if isinstance(field, QPlainTextEdit) and field in self._marked:
            self._drop(field)

    def _paint(self) -> None:
        theme, look = self._appearance.theme, QTextCharFormat()
        look.setBackground(theme.colour("warning_soft"))
        look.setForeground(theme.colour("on_warning_soft"))
        for field, marks in self._marked.items():
            if not isValid(field):
                continue
            field.setExtraSelections([_selection(field, mark, look) for mark in marks])


def _selection(
    field: QPlainTextEdit, mark: tuple[int, int], look: QTextCharFormat
) -> QTextEdit.ExtraSelection:
    one, cursor = QTextEdit.ExtraSelection(), QTextCursor(field.document())
    cursor.setPosition(mark[0])
    cursor.setPosition(mark[1], QTextCursor.MoveMode.KeepAnchor)
    one.cursor, one.format = cursor, look  # type: ignore[attr-defined]
    return one


def _show(field: QPlainTextEdit, place: int) -> None:
    """Bring a place of a field to sight, in it and in what it stands in; the caret goes there."""
    cursor = field.textCursor()
    cursor.setPosition(place)
    field.setTextCursor(cursor)
    field.ensureCursorVisible()
    _bring(field, field.cursorRect().center())


def _bring(field: QWidget, place: QPoint) -> None:
    """Bring a place of a field to sight in what scrolls it."""
    above = field.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea) and (page := above.widget()) is not None:
        spot = field.mapTo(page, place)
        above.ensureVisible(0, spot.y(), 0, above.viewport().height() // 4)
