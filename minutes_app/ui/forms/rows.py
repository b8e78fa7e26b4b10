"""A field of several records without ids of their own: offices, by-lines, figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from minutes_app.ui.forms.cells import Cell, Words
from minutes_app.ui.theme import icon, set_look
from minutes_app.ui.translation import Retranslating

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Column:
    """One field of each row; ``line`` is the line of the row in which it stands."""

    attribute: str
    words: Words
    make: Callable[[], Any]
    stretch: int = 1
    line: int = 0


@dataclass(frozen=True, slots=True)
class RowsSpec:
    """What rows are made of.

    ``counts`` tells a row that says something from an empty one; ``settle`` may mend a row after
    an edit (old, new), for example link a name to the directory.
    """

    blank: Callable[[], Any]
    columns: Sequence[Column]
    counts: Callable[[Any], bool]
    add: Words
    settle: Callable[[Any, Any], Any] = lambda _old, new: new


class RowsField(Retranslating, QWidget):
    """Rows that can be added, removed and moved (Alt+Up, Alt+Down). Empty rows do not count."""

    edited = Signal()

    def __init__(self, spec: RowsSpec) -> None:
        super().__init__()
        self._spec = spec
        self._name = ""
        self._rows: list[_Row] = []
        self._add = QPushButton()
        self._add.setIcon(icon("add"))
        set_look(self._add, "quiet")
        # In a dialog Enter in a field would press it.
        self._add.setAutoDefault(False)
        self._add.clicked.connect(self.add_row)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.retranslate()

    @property
    def rows(self) -> "list[_Row]":
        """The rows that are shown, empty ones too."""
        return self._rows

    def value(self) -> Any:
        """Return the rows that say something."""
        return tuple(row.base for row in self._rows if self._spec.counts(row.base))

    def show_value(self, value: Any) -> None:
        """Show these rows; fields that stay what they are keep their caret."""
        if tuple(value) == self.value():
            return
        while len(self._rows) > len(value):
            self._drop(self._rows[-1])
        while len(self._rows) < len(value):
            self._append(self._spec.blank())
        for row, base in zip(self._rows, value, strict=True):
            row.show_base(base)

    def name(self, words: str) -> None:
        """Take the name by which it is announced."""
        self._name = words
        for number, row in enumerate(self._rows, 1):
            row.name(f"{words} {number}")

    def retranslate(self) -> None:
        self._add.setText(self._spec.add())
        self._add.setAccessibleName(self._spec.add())
        self.name(self._name)

    def add_row(self) -> None:
        """Add an empty row and go into it."""
        self._append(self._spec.blank()).focus_first()

    def shift(self, row: "_Row", step: int) -> None:
        """Move a row up or down."""
        at = self._rows.index(row)
        if not 0 <= at + step < len(self._rows):
            return
        focus = row.focused()
        bases = [one.base for one in self._rows]
        bases[at], bases[at + step] = bases[at + step], bases[at]
        for one, base in zip(self._rows, bases, strict=True):
            one.show_base(base)
        self._rows[at + step].focus(focus)
        self.edited.emit()

    def remove(self, row: "_Row") -> None:
        """Take a row out."""
        at = self._rows.index(row)
        self._drop(row)
        if self._rows:
            self._rows[min(at, len(self._rows) - 1)].focus_first()
        else:
            self._add.setFocus()
        self.edited.emit()

    def _append(self, base: Any) -> "_Row":
        row = _Row(self, self._spec, base)
        row.edited.connect(self.edited)
        self._rows.append(row)
        self._layout.insertWidget(self._layout.count() - 1, row)
        self.name(self._name)
        row.show()
        return row

    def _drop(self, row: "_Row") -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.name(self._name)


class _Row(Retranslating, QFrame):
    """One row: its fields in lines, and buttons to move it and take it out."""

    edited = Signal()

    def __init__(self, rows: RowsField, spec: RowsSpec, base: Any) -> None:
        super().__init__(rows)
        self._owner = rows
        self._spec = spec
        self.base = base
        set_look(self, "card")
        self.cells = [
            Cell(one.attribute, one.words, one.make(), stretch=one.stretch) for one in spec.columns
        ]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 8, 6, 8)
        layout.setSpacing(8)
        layout.addLayout(self._lines(), 1)
        self._buttons = [
            self._button(name, act)
            for name, act in (
                ("up", lambda _=False: rows.shift(self, -1)),
                ("down", lambda _=False: rows.shift(self, 1)),
                ("close", lambda _=False: rows.remove(self)),
            )
        ]
        column = QHBoxLayout() if self._is_single else QVBoxLayout()
        column.setSpacing(0)
        for button in self._buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addStretch(1)
        layout.addLayout(column)
        self.show_base(base)
        for cell in self.cells:
            cell.field.edited.connect(lambda one=cell: self._edited(one))
        self.retranslate()

    def retranslate(self) -> None:
        words = (self.tr("Move up"), self.tr("Move down"), self.tr("Remove"))
        for button, word in zip(self._buttons, words, strict=True):
            button.setAccessibleName(word)
            button.setToolTip(word)

    def show_base(self, base: Any) -> None:
        """Show another record in this row."""
        self.base = base
        for cell in self.cells:
            cell.field.show_value(getattr(base, cell.attribute))

    def name(self, words: str) -> None:
        """Let each field be announced with the row it stands in."""
        for cell, column in zip(self.cells, self._spec.columns, strict=True):
            cell.field.name(f"{words}, {column.words()}")

    def cell(self, attribute: str) -> Cell:
        """Return the cell of a field."""
        return next(cell for cell in self.cells if cell.attribute == attribute)

    def focus_first(self) -> None:
        """Go to the first field."""
        self.focus(0)

    def focused(self) -> int:
        """Return which field has the focus; the first if none."""
        for number, cell in enumerate(self.cells):
            if cell.isAncestorOf(self.window().focusWidget() or self):
                return number
        return 0

    def focus(self, number: int) -> None:
        """Go to a field."""
        field = self.cells[number].field
        if isinstance(field, QWidget):
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        # Alt+Up and Alt+Down move entries elsewhere in the window; in a row they move the row.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and Qt.Key(event.key()) in _STEPS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._owner.shift(self, step)
        else:
            super().keyPressEvent(event)

    @property
    def _is_single(self) -> bool:
        return all(column.line == 0 for column in self._spec.columns)

    def _lines(self) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(6)
        count = 1 + max(column.line for column in self._spec.columns)
        rows = [QHBoxLayout() for _ in range(count)]
        for row in rows:
            row.setSpacing(8)
            lines.addLayout(row)
        for cell, column in zip(self.cells, self._spec.columns, strict=True):
            rows[column.line].addWidget(cell, column.stretch)
        return lines

    def _button(self, name: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setIcon(icon(name))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    def _edited(self, cell: Cell) -> None:
        changed = replace(self.base, **{cell.attribute: cell.field.value()})
        self.base = self._spec.settle(self.base, changed)
        self.edited.emit()
