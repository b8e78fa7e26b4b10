"""Making a meeting: a new one, or the next of a series."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language
from minutes_app.storage.reading import MeetingSummary
from minutes_app.ui.forms import MomentField
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.boxes import ElidedBox

_LEAST_WIDE, _LETTERS = 520, 64
_SHOWN = 50


@dataclass(frozen=True, slots=True)
class Wish:
    """What a new meeting is to be. ``after`` is the one whose series it goes on with."""

    title: str
    start: PartialDate
    place: str
    language: Language
    after: Id | None = None


class NewMeetingDialog(Retranslating, QDialog):
    """Asks for what a meeting begins with; ``wished`` carries the answer."""

    wished = Signal(Wish)

    def __init__(
        self,
        meetings: list[MeetingSummary],
        language: Language,
        start: PartialDate,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._meetings = meetings[:_SHOWN]
        self._heading, self._words = QLabel(), QLabel(wordWrap=True)
        self._title, self._place, self._start = QLineEdit(), QLineEdit(), MomentField()
        self._language, self._after = QComboBox(), ElidedBox()
        self._labels = [QLabel() for _ in range(5)]
        ways = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(ways.Ok | ways.Cancel)
        self._lay_out()
        for one in Language:
            self._language.addItem("", one)
        self._language.setCurrentIndex(self._language.findData(language))
        self._after.addItem("", None)
        for one in self._meetings:
            self._after.addItem(one.title, one.id)
        self._start.show_value(start)
        self._buttons.accepted.connect(self._accept)
        self._buttons.rejected.connect(self.reject)
        self._title.textChanged.connect(self._check)
        self._after.currentIndexChanged.connect(self._follow_series)
        self.retranslate()
        self._check()
        self._title.setFocus()

    def follow(self, meeting: Id) -> None:
        """Begin with the next meeting after this one."""
        self._after.setCurrentIndex(max(self._after.findData(meeting), 0))

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("New meeting"))
        self._heading.setText(self.tr("New meeting"))
        self._words.setText(
            self.tr("All of this can be changed later. A meeting that goes on with a series brings "
                    "last time's people, with the titles that they hold on the day.")
        )  # fmt: skip
        names = (self.tr("Title"), self.tr("Date and time"), self.tr("Place"),
                 self.tr("Language of the minutes"), self.tr("Goes on with"))  # fmt: skip
        fields = (self._title, self._start, self._place, self._language, self._after)
        for label, name, field in zip(self._labels, names, fields, strict=True):
            label.setText(name)
            if isinstance(field, MomentField):
                field.name(name)
            else:
                field.setAccessibleName(name)
        self._language.setItemText(0, self.tr("Chinese"))
        self._language.setItemText(1, self.tr("English"))
        self._after.setItemText(0, self.tr("No other meeting"))
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Make meeting"))
        self._buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        set_look(self._heading, "title")
        set_look(self._words, "muted")
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        fields = (self._title, self._start, self._place, self._language, self._after)
        for label, field in zip(self._labels, fields, strict=True):
            form.addRow(label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(14)
        column.addWidget(self._heading)
        column.addWidget(self._words)
        column.addLayout(form)
        column.addWidget(self._buttons)
        self.setMinimumWidth(_LEAST_WIDE)

    def showEvent(self, event: QShowEvent) -> None:
        # Qt opens a dialog no larger than two thirds of the screen, and squeezes its fields then.
        width = max(_LEAST_WIDE, self.fontMetrics().averageCharWidth() * _LETTERS)
        width = min(width, self.screen().availableSize().width())
        self.setMinimumWidth(width)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(width))
        super().showEvent(event)

    def _check(self) -> None:
        ready = bool(self._title.text().strip())
        self._buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)

    def _follow_series(self) -> None:
        last = next((one for one in self._meetings if one.id == self._after.currentData()), None)
        if last is None:
            return
        if not self._title.text().strip():
            self._title.setText(last.title)
        if not self._place.text().strip():
            self._place.setText(last.place)

    def _accept(self) -> None:
        wish = Wish(
            self._title.text().strip(),
            self._start.value(),
            self._place.text().strip(),
            self._language.currentData(),
            self._after.currentData(),
        )
        self.accept()
        self.wished.emit(wish)
