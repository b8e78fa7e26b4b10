"""The bin: what lies in it, back with Enter; only emptying it asks."""

from typing import Any

from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import Change
from minutes_app.storage.reading import MeetingSummary
from minutes_app.ui.context import Context
from minutes_app.ui.models.meetings import MeetingListModel, MeetingRow
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.empty import EmptyState
from minutes_app.ui.widgets.uniform import UniformView
from minutes_app.ui.widgets.uniform_cards import UniformCardDelegate

_AT_ONCE = 1000
"""Rows that the list is given before it asks for any."""


class BinPage(Retranslating, QWidget):
    """Meetings in the bin. Restoring asks nothing; deleting for good does."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._model = MeetingListModel(self)
        self._binned: list[MeetingRow] = []
        self.question: QMessageBox | None = None
        self._title, self._words = QLabel(), QLabel(wordWrap=True)
        self.view = UniformView()
        self.view.setModel(self._model)
        UniformCardDelegate(self.view, context.appearance)
        self.restore = WordButton("restore", self._restore_chosen, "primary")
        self.delete = WordButton("bin", self._ask_chosen, "quiet")
        self.empty_all = WordButton("", self._ask_all, "danger")
        self._empty = EmptyState("bin")
        self._lay_out()
        self.view.opened.connect(lambda _: self._restore_chosen())
        self.view.removing.connect(self._ask_chosen)
        self.view.current_changed.connect(lambda _: self._offer())
        context.session.changed.connect(self._follow)
        self.retranslate()
        self.entered()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Bin"))
        self._words.setText(
            self.tr("A meeting that is restored comes back with all that is in it.")
        )
        self.view.setAccessibleName(self.tr("Meetings in the bin"))
        self.restore.set_words(self.tr("Restore"))
        self.delete.set_words(self.tr("Delete for good…"))
        self.empty_all.set_words(self.tr("Empty the bin…"))
        self._empty.set_words(
            self.tr("The bin is empty"), self.tr("Meetings that you delete lie here first.")
        )
        self.view.doItemsLayout()

    def entered(self) -> None:
        """Look again."""
        self._context.session.ask(
            lambda desk: desk.meetings.all(binned=True), self._take, supersedes=f"bin {id(self)}"
        )

    def panes(self) -> list[QWidget]:
        """Return the list, for F6."""
        return [self.view]

    def _lay_out(self) -> None:
        set_look(self._title, "title")
        set_look(self._words, "muted")
        buttons = QHBoxLayout()
        for button in (self.restore, self.delete):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.empty_all)
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for label in (self._title, self._words):
            column.addWidget(label)
        column.addWidget(self.view, 1)
        column.addLayout(buttons)
        self._stack = QStackedWidget()
        self._stack.addWidget(filled)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.addWidget(self._stack)

    def _take(self, meetings: list[MeetingSummary]) -> None:
        kept, before = self.view.key(), self.view.currentIndex().row()
        self._binned = [MeetingRow(one) for one in meetings]
        self._model.show_list(
            lambda first, count, take: take(self._binned[first : first + count]),
            len(meetings), self._binned[:_AT_ONCE],
        )  # fmt: skip
        self._stack.setCurrentIndex(0 if meetings else 1)
        places = {row.key: place for place, row in enumerate(self._binned)}
        if meetings:
            place = places.get(kept, min(max(before, 0), len(meetings) - 1))  # type: ignore[arg-type]
            self.view.setCurrentIndex(self._model.index(place))
        self._offer()

    def _offer(self) -> None:
        for button in (self.restore, self.delete):
            button.setEnabled(self._chosen() is not None)

    def _chosen(self) -> MeetingSummary | None:
        row = self._model.row(self.view.currentIndex().row())
        return row.summary if row else None

    def _follow(self, change: Change) -> None:
        if change.of_type(Meeting) or any(kind is Meeting for kind, _ in change.removed):
            self.entered()

    def _restore_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        words = self.tr("“{title}” is back in the list").format(title=chosen.title)
        self._context.session.perform(
            lambda desk: desk.meetings.restore(chosen.id),
            lambda _: self._context.notices.tell(
                words, self.tr("Open"), lambda: self._context.navigator.open(chosen.id)
            ),
        )

    def _ask_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            asked = self.tr("Delete “{title}” for good?").format(title=chosen.title)
            self._ask(asked, [chosen.id])

    def _ask_all(self) -> None:
        ids = [row.key for row in self._binned]
        self._ask(self.tr("Delete %n meetings for good?", "", len(ids)), ids)

    def _ask(self, asked: str, meetings: list[Id]) -> None:
        box = self.question = QMessageBox(self)
        box.setWindowTitle(self.tr("Bin"))
        box.setText(asked)
        box.setInformativeText(
            self.tr("Everything recorded of it goes, too. People and bodies stay in the directory.")
        )
        yes = box.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        no = box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole)
        set_look(yes, "danger")
        box.setDefaultButton(no)
        box.setEscapeButton(no)
        yes.clicked.connect(lambda: self._delete(meetings))
        box.finished.connect(lambda _: self._answered(box))
        box.open()

    def _answered(self, box: Any) -> None:
        self.question = None
        box.deleteLater()

    def _delete(self, meetings: list[Id]) -> None:
        self._context.session.perform(lambda desk: desk.meetings.remove(*meetings))
