"""Stretches of a field by code points: where the caret is, other words in the place of some."""

from collections.abc import Mapping

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from minutes_app.capture.abbreviations import expansion_before
from minutes_app.ui.record.line.units import to_points, to_units


def caret_in(field: QPlainTextEdit, text: str) -> int:
    """Return the place of the caret in the text that stands in a field."""
    return to_points(text, field.textCursor().position())


def replace_stretch(field: QPlainTextEdit, start: int, end: int, words: str) -> None:
    """Put words in the place of a stretch, as one step that Ctrl+Z takes back.

    The caret stays after the words that it stood after.
    """
    text = field.toPlainText()
    cursor = QTextCursor(field.document())
    cursor.setPosition(to_units(text, start))
    cursor.setPosition(to_units(text, end), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(words)


def expand_abbreviation(field: QPlainTextEdit, dictionary: Mapping[str, str]) -> bool:
    """Put the words of an abbreviation in its place; tell whether one stands before the caret."""
    if not dictionary:
        return False
    text = field.toPlainText()
    found = expansion_before(text, caret_in(field, text), dictionary)
    if found is None:
        return False
    replace_stretch(field, found.start, found.end, found.text)
    return True
