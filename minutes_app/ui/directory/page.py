"""The directory: whoever and whatever meetings were held with, to be found, mended, added."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.people import Body, Office, Person
from minutes_app.domain.records import Change
from minutes_app.language.errors import describe
from minutes_app.ui.context import Context
from minutes_app.ui.directory.forms import BodyForm, PersonForm
from minutes_app.ui.directory.rows import DirectoryModel, bodies_rows, people_rows
from minutes_app.ui.forms.known import Known
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


class DirectoryPage(Retranslating, QWidget):
    """People and bodies. Meetings of the past keep the words of their day."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._undo_offer = UndoOffer(context, self)
        self._wanted: object = None
        self._leading = False
        self.known = Known(context.session, self)
        self.filter = Filter(2)
        self._model = DirectoryModel(self)
        self.view = RowsView()
        self.view.setModel(self._model)
        CardDelegate(self.view, context.appearance)
        self.line = EnterLine()
        self.person = PersonForm(context, self.known)
        self.body = BodyForm(context, self.known)
        self._remove = WordButton("bin", self._remove_current, "quiet")
        self._refusal = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._about = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._empty = EmptyState("people")
        self._lay_out()
        self.filter.changed.connect(self._show_rows)
        self.view.current_changed.connect(self._choose)
        self.view.removing.connect(self._remove_current)
        self.view.opened.connect(lambda _: self._form().focusNextChild())
        self.line.entered.connect(self._add)
        self.known.changed.connect(self._known_changed)
        context.session.changed.connect(self._follow)
        context.navigator.open_in_directory.connect(self.show_record)
        self.retranslate()

    def retranslate(self) -> None:
        self.filter.set_words((self.tr("People"), self.tr("Bodies")), self.tr("Filter by name"))
        self.view.setAccessibleName(self.tr("Directory"))
        self._remove.set_words(self.tr("Remove"))
        self._about.setText(self.tr("Minutes of the past keep the words of their day."))
        self._show_rows()

    def show_record(self, record: str) -> None:
        """Choose a person or a body, now or as soon as the directory has been read."""
        self._wanted, self._leading = Id(record), True
        self.filter.words.clear()
        self._known_changed()

    def panes(self) -> list[QWidget]:
        """Return list, line and form, for F6."""
        return [self.view, self.line, self._details]

    def hideEvent(self, event: QHideEvent) -> None:
        self.person.flush()
        self.body.flush()
        super().hideEvent(event)

    @property
    def _shows_bodies(self) -> bool:
        return self.filter.chosen == _BODIES

    def _choose_side(self) -> None:
        """Show people or bodies, whichever has the record that is wanted."""
        if any(one.id == self._wanted for one in self.known.listing.bodies):
            self.filter.choose(_BODIES)
        elif any(one.id == self._wanted for one in self.known.listing.people):
            self.filter.choose(_PEOPLE)

    def _form(self) -> PersonForm | BodyForm:
        return self.body if self._shows_bodies else self.person

    def _lay_out(self) -> None:
        set_look(self._refusal, "danger")
        set_look(self._about, "small")
        self._refusal.hide()
        self._lists = QStackedWidget()
        self._lists.addWidget(self.view)
        self._lists.addWidget(self._empty)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.filter)
        column.addWidget(self._lists, 1)
        column.addWidget(self._refusal)
        foot = QHBoxLayout()
        foot.addWidget(self.line, 1)
        foot.addWidget(self._remove)
        column.addLayout(foot)
        forms = QWidget()
        rows = QVBoxLayout(forms)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(self.person)
        rows.addWidget(self.body)
        rows.addWidget(self._about)
        self._details = scrolled(forms)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 8)
        layout.addWidget(Sides(left, self._details))

    def _known_changed(self) -> None:
        if self._wanted is not None:
            self._choose_side()
        self._show_rows()

    def _show_rows(self) -> None:
        make = bodies_rows if self._shows_bodies else people_rows
        words = self.filter.words.text()
        selected = self.view.key()
        self._model.set_rows(make(self.known.listing, words))
        wanted = selected if self._wanted is None else self._wanted
        if self.view.select(wanted):
            self._wanted = None
        self._lists.setCurrentIndex(0 if self._model.rows else 1)
        if self._leading and self._wanted is None:
            self._leading = False
            self.view.setFocus()
        self._say_what_is_missing(words)
        self._choose(self.view.key())

    def _say_what_is_missing(self, words: str) -> None:
        if self._shows_bodies:
            self.line.setPlaceholderText(self.tr("New body: its name, then Enter"))
        else:
            self.line.setPlaceholderText(self.tr("New person: the name, then Enter"))
        self.line.setAccessibleName(self.line.placeholderText())
        if words.strip():
            self._empty.set_words(
                self.tr("Nobody of this name"), self.tr("Type less of it, or add it below.")
            )
        else:
            self._empty.set_words(
                self.tr("The directory is empty"),
                self.tr("Whoever comes to a meeting is entered here by itself."),
            )

    def _choose(self, key: Any) -> None:
        listing = self.known.listing
        records = listing.bodies if self._shows_bodies else listing.people
        record = next((one for one in records if one.id == key), None)
        self._refuse("")
        self.person.setVisible(isinstance(record, Person))
        self.body.setVisible(isinstance(record, Body))
        self._details.setVisible(record is not None)
        self._remove.setEnabled(record is not None)
        if isinstance(record, Person):
            self.person.show_person(record, listing)
        elif isinstance(record, Body):
            self.body.show_record(record)

    def _add(self, name: str) -> None:
        record = Body(new_id(), name) if self._shows_bodies else Person(new_id(), name)
        self._wanted = record.id
        self.filter.words.clear()
        self._context.session.perform(lambda desk: desk.directory.add(record))

    def _remove_current(self) -> None:
        key: Any = self.view.key()
        if key is None:
            return
        kind: Any = Body if self._shows_bodies else Person
        self._form().flush()
        name = self.view.currentIndex().data()
        words = self.tr("{name} was removed").format(name=name)
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

    def _follow(self, change: Change) -> None:
        if any(isinstance(one, Office) for one in change.put):
            self.known.ask()
