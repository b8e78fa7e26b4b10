"""Where somebody has been: the last meetings, each of which can be opened."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance
from minutes_app.language.dates import show_date
from minutes_app.language.names import name_of, shown_language
from minutes_app.services.lookup import Appearances
from minutes_app.storage.directory import Appearance as Seen
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.theme import Appearance, set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.cards import Card, CardDelegate
from minutes_app.ui.widgets.rows import RowsView


@dataclass(frozen=True, slots=True)
class _Row:
    """A meeting; the same one may come twice, for a body with two people in it."""

    key: tuple[Id, int]
    card: Card

    @classmethod
    def of(cls, number: int, one: Seen) -> "_Row":
        day = show_date(one.start, shown_language())
        away = "" if one.attendance is Attendance.PRESENT else name_of(one.attendance)
        pieces = [piece for piece in (day, one.name, away) if piece]
        return cls((one.meeting, number), Card(one.title, " · ".join(pieces)))


class MeetingsOf(Retranslating, QWidget):
    """The meetings of the person or body that is shown; ``chosen`` carries one to open."""

    chosen = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._shown = Appearances((), 0)
        self._heading = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._more = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._model: CardListModel[_Row] = CardListModel(self)
        self.view = RowsView()
        self.view.setModel(self._model)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        CardDelegate(self.view, appearance)
        set_look(self._heading, "section")
        set_look(self._more, "small")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._heading, self.view, self._more):
            layout.addWidget(widget)
        self.view.opened.connect(self._open)
        self.view.clicked.connect(self._open)
        self.retranslate()

    def retranslate(self) -> None:
        self._heading.setText(self.tr("Meetings"))
        self.view.setAccessibleName(self.tr("Meetings"))
        self.show_meetings(self._shown)

    def show_meetings(self, found: Appearances) -> None:
        """Show meetings, the newest first."""
        self._shown = found
        self._model.set_rows([_Row.of(number, one) for number, one in enumerate(found.shown)])
        self.view.setVisible(bool(found.shown))
        rest = found.total - len(found.shown)
        if not found.total:
            self._more.setText(self.tr("None so far."))
        else:
            self._more.setText(self.tr("and %n earlier", "", rest))
        self._more.setVisible(rest > 0 or not found.total)
        self._fit()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        height = sum(self.view.sizeHintForRow(row) for row in range(len(self._model.rows)))
        self.view.setFixedHeight(height + 2 * self.view.frameWidth() + 2)

    def _open(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, _Row):
            self.chosen.emit(row.key[0])
