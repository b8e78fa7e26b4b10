"""Rows of settings: what it is called, its field, and a way back to how it was shipped."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from minutes_app.documents.switches import Switch
from minutes_app.language import translate
from minutes_app.ui.layouts.fields import field_for
from minutes_app.ui.theme import set_look
from minutes_app.ui.widgets.buttons import ToolButton

Path = tuple[str, ...]
_APART = 12
"""Pixels over a heading that follows rows."""
_BACK = 30
"""Pixels for the way back, kept also where there is none, so that fields stay as wide."""


class Row:
    """One setting in a table of rows."""

    def __init__(
        self, switch: Switch, title: str, field: Any, edited: Callable[[Path, object], object],
        reset: Callable[[Path], object],
    ) -> None:  # fmt: skip
        self.switch, self.title, self.field = switch, title, field
        self.label = QLabel(title, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.label.setMinimumWidth(self.label.fontMetrics().horizontalAdvance("0" * 12))
        self.error = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(self.error, "danger")
        self.back = ToolButton("undo", lambda: reset(switch.path))
        field.name(title)
        field.edited.connect(lambda: edited(switch.path, field.value()))

    def show(self, value: object, changed: bool, locked: bool) -> None:
        """Show a value, whether it is as shipped, and whether it may be changed."""
        self.field.show_value(value)
        self.field.setEnabled(not locked)
        self.fail("")
        font = self.label.font()
        font.setBold(changed)
        self.label.setFont(font)
        self.back.setEnabled(changed and not locked)
        self.back.setVisible(changed)
        words = translate("layouts", "As shipped")
        self.back.set_words(f"{words}: {self.title}")
        said = translate("layouts", "Changed by the house") if changed else ""
        self.label.setToolTip(said)
        self.field.setAccessibleDescription(said)

    def fail(self, words: str, look: str = "danger") -> None:
        """Say what is wrong with what stands in the field, or is to be known ("" for nothing)."""
        set_look(self.error, look)
        self.error.setText(words)
        self.error.setVisible(bool(words))


class Rows(QWidget):
    """Settings below each other. ``edited`` carries a place and a value, ``reset`` a place."""

    edited = Signal(tuple, object)
    reset = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[Path, Row] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 4)
        self._grid.setColumnStretch(1, 5)
        self._grid.setColumnMinimumWidth(2, _BACK)

    def heading(self, words: str) -> QLabel:
        """Add words over the rows that follow."""
        label = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(label, "section")
        if self._grid.count():
            label.setContentsMargins(0, _APART, 0, 0)
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 3)
        return label

    def note(self, words: str = "") -> QLabel:
        """Add small words below the rows that stand there."""
        label = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        set_look(label, "small")
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 3)
        return label

    def add(
        self, switch: Switch, title: str, choice: Callable[[str], str] = str,
        families: Sequence[str] = (),
    ) -> Row:  # fmt: skip
        """Add a setting."""
        field = field_for(switch, choice, families, translate("layouts", "Other"))
        row = Row(switch, title, field, self.edited.emit, self.reset.emit)
        self.rows[switch.path] = row
        at = self._grid.rowCount()
        self._grid.addWidget(row.label, at, 0)
        self._grid.addWidget(field, at, 1)
        self._grid.addWidget(row.back, at, 2)
        self._grid.addWidget(row.error, at + 1, 0, 1, 3)
        row.error.hide()
        return row

    def finish(self) -> None:
        """Leave what room there is below."""
        self._grid.setRowStretch(self._grid.rowCount(), 1)
