"""The directory: whoever and whatever meetings were held with, to be found, mended, added."""

from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.people import Body, Person
from minutes_app.language.errors import describe
from minutes_app.services.desk import Desk
from minutes_app.services.lookup import Listed
from minutes_app.ui.context import Context
from minutes_app.ui.directory.details import DirectoryDetails
from minutes_app.ui.directory.finder import Finder
from minutes_app.ui.directory.rows import DirectoryModel
from minutes_app.ui.forms import DayField
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.cards import CardDelegate
from minutes_app.ui.widgets.empty import EmptyState
from minutes_app.ui.widgets.entering import EnterLine
from minutes_app.ui.widgets.filtering import Filter
from minutes_app.ui.widgets.rows import RowsView
from minutes_app.ui.widgets.scrolled import scrolled
from minutes_app.ui.widgets.sides import Sides
from minutes_app.ui.widgets.undoing import UndoOffer

_PEOPLE, _BODIES = 0, 1


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the wall


class DirectoryPage(Retranslating, QWidget):
    """People and bodies as of a day. Meetings of the past keep the words of their day."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._undo_offer = UndoOffer(context, self)
        self._selected: Any = None
        self._wanted: Person | Body | None = None
        self._leading = False
        self.filter = Filter(2)
        self.day = DayField(_today)
        self._day_words = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._count = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._model = DirectoryModel(self)
        self._finder = Finder(context.session, self._model, self)
        self.view = RowsView()
        self.view.setModel(self._model)
        CardDelegate(self.view, context.appearance)
        self.line = EnterLine()
        self.details = DirectoryDetails(context)
        self._remove = WordButton("bin", self._remove_current, "quiet")
        self._refusal = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._empty = EmptyState("people")
        self._lay_out()
        self._connect()
        self.day.show_value(_today())
        self.retranslate()

    def retranslate(self) -> None:
        self.filter.set_words(
            (self.tr("People"), self.tr("Bodies")), self.tr("Name, office, pinyin or initials")
        )
        self.view.setAccessibleName(self.tr("Directory"))
        self._day_words.setText(self.tr("As of"))
        self.day.name(self.tr("Day whose offices and names are shown"))
        self._remove.set_words(self.tr("Remove"))
        self._look()

    def show_record(self, record: str) -> None:
        """Choose a person or a body, now or as soon as the archive has said what it is."""
        self._leading = True
        self._context.session.ask(
            lambda desk: _either(desk, Id(record)), self._want, supersedes="directory record"
        )

    def entered(self) -> None:
        """Go to the words: who comes here comes to find somebody."""
        self.filter.words.setFocus()
        self.filter.words.selectAll()

    def panes(self) -> list[QWidget]:
        """Return list, line and form, for F6."""
        return [self.view, self.line, self._scrolled]

    def hideEvent(self, event: QHideEvent) -> None:
        self.details.flush()
        super().hideEvent(event)

    @property
    def _kind(self) -> type[Person | Body]:
        return Body if self.filter.chosen == _BODIES else Person

    def _lay_out(self) -> None:
        for label, look in ((self._refusal, "danger"), (self._day_words, "small"),
                            (self._count, "small")):  # fmt: skip
            set_look(label, look)
        self._refusal.hide()
        self._lists = QStackedWidget()
        self._lists.addWidget(self.view)
        self._lists.addWidget(self._empty)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addLayout(self._as_of())
        column.addWidget(self._lists, 1)
        column.addWidget(self._refusal)
        foot = QHBoxLayout()
        foot.addWidget(self.line, 1)
        foot.addWidget(self._remove)
        column.addLayout(foot)
        self._scrolled = scrolled(self.details)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 8)
        layout.addWidget(Sides(left, self._scrolled))

    def _as_of(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        for label in (self._day_words, self._count):
            label.setContentsMargins(2, 8, 2, 0)
        row.addWidget(self._day_words, 0, top)
        row.addWidget(self.day, 2)
        row.addStretch(1)
        row.addWidget(self._count, 0, top)
        return row

    def _connect(self) -> None:
        self.filter.words.lead_to(self.view)
        self.filter.changed.connect(self._look)
        self.day.edited.connect(self._look)
        self._finder.found.connect(self._show_found)
        self.view.current_changed.connect(self._choose)
        self.view.removing.connect(self._remove_current)
        self.view.opened.connect(self._open)
        self.line.entered.connect(self._add)
        self.details.shown.connect(self._scrolled.setVisible)
        self._context.navigator.open_in_directory.connect(self.show_record)
        order = (self.filter.words, self.day.line, self.view, self.line, self._remove)
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    # What is shown

    def _look(self) -> None:
        self._finder.look_for(self._kind, self.filter.words.text(), self.day.value())
        self._say_what_can_be_done()

    def _show_found(self) -> None:
        wanted = self._wanted.id if self._wanted else self._selected
        if self.view.select(wanted):
            self._wanted = None
        elif self._wanted is not None and self.filter.words.text() != self._wanted.name:
            # It stands further down than was read: its own name brings it up.
            self.filter.words.setText(self._wanted.name)
            return
        if self._leading and self._wanted is None:
            self._leading = False
            self.view.setFocus()
        self._lists.setCurrentIndex(0 if self._model.rows else 1)
        total = self._model.total
        people = self.tr("%n people", "", total)
        self._count.setText(self.tr("%n bodies", "", total) if self._kind is Body else people)
        self._say_what_can_be_done()
        self._choose(self.view.key())

    def _want(self, found: Listed | None) -> None:
        if found is None:
            return
        self._wanted = found.record
        side = _BODIES if isinstance(found.record, Body) else _PEOPLE
        if self.filter.chosen != side:
            self.filter.choose(side)
        self.filter.words.clear()
        self._look()

    def _say_what_can_be_done(self) -> None:
        bodies = self._kind is Body
        person = self.tr("New person: the name, then Enter")
        words = self.tr("New body: its name, then Enter") if bodies else person
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        if self.filter.words.text().strip():
            self._empty.set_words(
                self.tr("Nobody of this name"), self.tr("Type less of it, or add it below.")
            )
        else:
            self._empty.set_words(
                self.tr("The directory is empty"),
                self.tr("Whoever comes to a meeting is entered here by itself."),
            )

    def _choose(self, key: Any) -> None:
        if self._finder.updating:
            return
        self._selected = key
        self._refuse("")
        self._remove.setEnabled(key is not None)
        self.details.choose(self._kind, key)

    def _open(self, _index: QModelIndex) -> None:
        self.details.form().cell("name").field.setFocus()

    # What is done

    def _add(self, name: str) -> None:
        record = self._kind(new_id(), name)
        self._context.session.perform(lambda desk: desk.directory.add(record))
        # What is asked for is answered after what was done before.
        self._want(Listed(record, name))

    def _remove_current(self) -> None:
        key: Any = self.view.key()
        if key is None:
            return
        kind: Any = self._kind
        self.details.flush()
        words = self.tr("{name} was removed").format(name=self.view.currentIndex().data())
        self._context.session.perform(
            lambda desk: desk.directory.remove(kind, key),
            lambda change: self._undo_offer.tell(words, self.tr("Undo"), change),
            self._not_removed,
        )

    def _not_removed(self, error: MinutesError) -> None:
        words = describe(error)
        self._refuse(f"{words.title} {words.next}".strip())

    def _refuse(self, words: str) -> None:
        self._refusal.setText(words)
        self._refusal.setVisible(bool(words))


def _either(desk: Desk, record: Id) -> Listed | None:
    found = desk.lookup.get(Person, record, _today())
    return found or desk.lookup.get(Body, record, _today())
