"""A form over one record: it shows, saves by itself, and never gets in the way of typing."""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.records import Change
from minutes_app.language.errors import describe
from minutes_app.ui.forms.cells import Cell, Words
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating

AUTOSAVE = 150
"""Milliseconds after which what is typed is on its way to the archive."""
_WIDEST, _SIZE = 640, 10.5
"""Pixels beyond which a line of fields is no longer easy to read, in text of a size (points)."""

Save = Callable[
    [Id, Mapping[str, Any], Callable[[Change], object], Callable[[MinutesError], object]], object
]


class Readable(Retranslating):
    """Mixed into a widget before its class: it is as wide as can be read, in whatever letters."""

    def keep_readable(self) -> None:
        """Take up the size of the letters; to be called when it is made."""
        self.setMaximumWidth(round(_WIDEST * self.font().pointSizeF() / _SIZE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.keep_readable()


class Form(Readable, QWidget):
    """Lines of cells over the record that is shown."""

    def __init__(self, save: Save) -> None:
        super().__init__()
        self._save = save
        self._record: Any = None
        self._cells: dict[str, Cell] = {}
        self._headings: list[tuple[QLabel, Words]] = []
        self._dirty: dict[str, None] = {}
        self._flying: Counter[str] = Counter()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self.keep_readable()
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE)
        self._timer.timeout.connect(self.flush)

    @property
    def record(self) -> Any:
        """The record that is shown; None for none."""
        return self._record

    def cell(self, attribute: str) -> Cell:
        """Return the cell of a field of the record."""
        return self._cells[attribute]

    def attributes(self) -> set[str]:
        """Return the fields of the record that can be edited here."""
        return set(self._cells)

    def heading(self, words: Words) -> None:
        """Begin a group of lines."""
        label = QLabel(words())
        set_look(label, "section")
        self._headings.append((label, words))
        self._layout.addSpacing(6)
        self._layout.addWidget(label)

    def line(self, *cells: Cell) -> None:
        """Add cells side by side."""
        row = QHBoxLayout()
        row.setSpacing(12)
        for cell in cells:
            self._cells[cell.attribute] = cell
            cell.field.edited.connect(lambda one=cell: self._edited(one))
            row.addWidget(cell, cell.stretch)
        self._layout.addLayout(row)

    def widget(self, widget: QWidget) -> None:
        """Add something else below."""
        self._layout.addWidget(widget)

    def retranslate(self) -> None:
        for label, words in self._headings:
            label.setText(words())

    def show_record(self, record: Any) -> None:
        """Show a record; of the same one, what is being typed is left alone."""
        other = self._record is None or record is None or record.id != self._record.id
        if other:
            self.flush()
            self._dirty.clear()
            self._flying.clear()
        self._record = record
        if record is None:
            return
        for attribute, cell in self._cells.items():
            if other:
                cell.fail("")
            self._refresh(attribute)

    def flush(self) -> None:
        """Save now what was edited."""
        self._timer.stop()
        record = self._record
        if record is None:
            return
        dirty, self._dirty = self._dirty, {}
        for attribute in dirty:
            value = self._cells[attribute].field.value()
            if value == getattr(record, attribute) and not self._flying[attribute]:
                self._cells[attribute].fail("")
                continue
            self._flying[attribute] += 1
            self._save(
                record.id,
                {attribute: value},
                lambda _change, one=attribute, of=record.id: self._landed(one, of),
                lambda error, one=attribute, of=record.id: self._failed(one, of, error),
            )

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _edited(self, cell: Cell) -> None:
        self._dirty[cell.attribute] = None
        if not self._timer.isActive():
            self._timer.start()

    def _refresh(self, attribute: str) -> None:
        cell = self._cells[attribute]
        if attribute in self._dirty or self._flying[attribute] or cell.failed:
            return
        cell.field.show_value(getattr(self._record, attribute))

    def _landed(self, attribute: str, record_id: Id) -> None:
        if not isValid(self) or self._record is None or self._record.id != record_id:
            return
        self._flying[attribute] = max(self._flying[attribute] - 1, 0)
        self._cells[attribute].fail("")
        self._refresh(attribute)

    def _failed(self, attribute: str, record_id: Id, error: MinutesError) -> None:
        if not isValid(self) or self._record is None or self._record.id != record_id:
            return
        self._flying[attribute] = max(self._flying[attribute] - 1, 0)
        words = describe(error)
        self._cells[attribute].fail(f"{words.title} {words.next}".strip())
