"""What changed since the meeting before: the titles of those who come again, to be looked at."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QWidget

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, MeetingStatus
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.records import Change
from minutes_app.services.succession import TitleChange
from minutes_app.ui.context import Context
from minutes_app.ui.dialogs.layout import heading, lay_out
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.people.rows import offices_words
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.cards import Card, CardDelegate
from minutes_app.ui.widgets.rows import RowsView


class TitleChanges(Retranslating, QWidget):
    """Says how many titles changed, as long as a meeting is planned; ``chosen`` is whose to see."""

    chosen = Signal(str)

    def __init__(self, context: Context, meeting: OpenMeeting) -> None:
        super().__init__()
        self._context = context
        self._meeting = meeting
        self._changes: list[TitleChange] = []
        self.button = WordButton("info", self.open_list, "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        meeting.changed.connect(self._follow)
        self.hide()
        self._ask()

    def retranslate(self) -> None:
        words = self.tr("%n titles changed since last time", "", len(self._changes))
        self.button.set_words(words, self.tr("Show which"))

    def open_list(self) -> None:
        """Show which titles changed."""
        rows = [_Row.of(one, self._said(one)) for one in self._changes]
        dialog = _ChangesDialog(self._context, rows, self.window())
        dialog.chosen.connect(self.chosen)
        dialog.open()

    def _said(self, one: TitleChange) -> str:
        def said(offices: tuple[OfficeHeld, ...]) -> str:
            spoken = self._meeting.record.meeting.language
            return offices_words(offices, spoken) or self.tr("no title known")

        lines = []
        if one.former_name:
            lines.append(self.tr("was called {name}").format(name=one.former_name))
        elif one.before != one.now:
            lines.append(
                self.tr("{before}  →  {now}").format(before=said(one.before), now=said(one.now))
            )
        return "; ".join(lines)

    def _follow(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if Attendee in kinds:
            self._ask()
        else:
            self._show()

    def _ask(self) -> None:
        if self._meeting.record.meeting.status is not MeetingStatus.PLANNED:
            return
        meeting = self._meeting.id
        self._context.session.ask(
            lambda desk: desk.meetings.title_changes(meeting),
            self._take,
            supersedes=f"title changes {id(self)}",
        )

    def _take(self, changes: list[TitleChange]) -> None:
        self._changes = changes
        self._show()

    def _show(self) -> None:
        planned = self._meeting.record.meeting.status is MeetingStatus.PLANNED
        self.setVisible(planned and bool(self._changes))
        self.retranslate()


@dataclass(frozen=True, slots=True)
class _Row:
    """One change, as a card."""

    key: Id
    card: Card

    @classmethod
    def of(cls, one: TitleChange, words: str) -> "_Row":
        return cls(one.attendee, Card(one.name, words))


class _ChangesDialog(Retranslating, QDialog):
    """The list of changes; Enter or a double click leads to the one who is chosen."""

    chosen = Signal(str)

    def __init__(self, context: Context, rows: list[_Row], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._heading, self._words = heading(), heading("muted")
        self._model = CardListModel[_Row](self)
        self.view = RowsView()
        self.view.setModel(self._model)
        CardDelegate(self.view, context.appearance)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        lay_out(self, self._heading, self._words, self.view, self._buttons)
        self._model.set_rows(rows)
        self.view.setCurrentIndex(self._model.index(0, 0))
        self.view.opened.connect(self._choose)
        self._buttons.rejected.connect(self.reject)
        self.resize(560, 420)
        self.retranslate()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Changed since last time"))
        self._heading.setText(self.tr("Changed since last time"))
        self._words.setText(
            self.tr("As the directory has it on the day of the meeting. Enter shows the person.")
        )
        self.view.setAccessibleName(self.tr("Changed since last time"))
        close = self._buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, _Row):
            self.accept()
            self.chosen.emit(row.key)
