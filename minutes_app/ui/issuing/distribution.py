"""Who gets how many copies, as rows; with their sum, and numbers given on demand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from minutes_app.domain.distribution import numbered, total
from minutes_app.domain.papers import Recipient
from minutes_app.language import translate
from minutes_app.ui.forms import Column, NumberField, RowsField, TextField
from minutes_app.ui.forms.rows import RowsSpec
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating


class DistributionField(Retranslating, QWidget):
    """A field of recipients, like any other field of a form."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        spec = RowsSpec(
            lambda: Recipient(""),
            (
                Column("name", lambda: translate("issuing", "Recipient"), TextField, stretch=3),
                Column("copies", lambda: translate("issuing", "Copies"), NumberField),
                Column("numbers", lambda: translate("issuing", "Numbers"), TextField, stretch=2),
            ),
            lambda row: bool(row.name),
            lambda: translate("issuing", "Add a recipient"),
        )
        self.rows = RowsField(spec)
        self._sum = QLabel(textFormat=Qt.TextFormat.PlainText)
        set_look(self._sum, "small")
        self.number = QPushButton()
        set_look(self.number, "quiet")
        self.number.setAutoDefault(False)
        self.number.clicked.connect(self.number_copies)
        foot = QHBoxLayout()
        foot.addWidget(self._sum, 1)
        foot.addWidget(self.number)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.rows)
        column.addLayout(foot)
        self.rows.edited.connect(self._edited)
        self.retranslate()

    def value(self) -> tuple[Recipient, ...]:
        """Return who gets copies."""
        return self.rows.value()

    def show_value(self, value: Sequence[Recipient]) -> None:
        """Show who gets copies."""
        self.rows.show_value(value)
        self.retranslate()

    def name(self, words: str) -> None:
        """Take the name by which it is announced."""
        self.rows.name(words)

    def number_copies(self) -> None:
        """Give all copies running numbers."""
        self.rows.show_value(numbered(self.value()))
        self._edited()

    def retranslate(self) -> None:
        self.number.setText(self.tr("Number the copies"))
        self.number.setAccessibleName(self.tr("Number the copies"))
        people = self.value()
        self._sum.setText(self.tr("%n copies in all", "", total(people)) if people else "")
        self.number.setEnabled(bool(people))

    def _edited(self) -> None:
        self.retranslate()
        self.edited.emit()
