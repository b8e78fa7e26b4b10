"""The person or body that is chosen: its form, where it has been, and joining it with another."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from minutes_app.domain.ids import Id
from minutes_app.domain.people import Body, Office, Person
from minutes_app.domain.query import Field
from minutes_app.domain.records import Change
from minutes_app.query.editing import with_filter
from minutes_app.services.desk import Desk
from minutes_app.services.lookup import Appearances
from minutes_app.ui.context import Context
from minutes_app.ui.directory.appearances import MeetingsOf
from minutes_app.ui.directory.forms import BodyForm, PersonForm
from minutes_app.ui.forms import Form
from minutes_app.ui.forms.searching import SearchField
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.undoing import UndoOffer


@dataclass(frozen=True, slots=True)
class _Known:
    """What the archive knows of the one that is chosen."""

    record: Person | Body
    offices: tuple[Office, ...]
    meetings: Appearances


class DirectoryDetails(Retranslating, QWidget):
    """Shows a person or a body. ``shown`` says whether there is anything to show."""

    shown = Signal(bool)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._undo_offer = UndoOffer(context, self)
        self._chosen: tuple[type[Person | Body], Id] | None = None
        self.person = PersonForm(context)
        self.body = BodyForm(context)
        self.meetings = MeetingsOf(context.appearance)
        self.said = WordButton("search", self._look_for_said, "quiet")
        self._same_heading = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._same_words = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.same = {kind: SearchField(context.session, kind) for kind in (Person, Body)}
        self._about = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._lay_out()
        self.meetings.chosen.connect(lambda meeting: context.navigator.open(Id(meeting)))
        for kind, field in self.same.items():
            field.edited.connect(lambda one=kind: self._join(one))
        context.session.changed.connect(self._follow)
        self.retranslate()

    def retranslate(self) -> None:
        self._name_door()
        self._same_heading.setText(self.tr("The same as another record?"))
        self._same_words.setText(
            self.tr(
                "Choose the other one: both become one record with this name. Meetings of the "
                "past keep their words."
            )
        )
        for field in self.same.values():
            field.setAccessibleName(self.tr("Join with the record of the same person or body"))
        self._about.setText(self.tr("Minutes of the past keep the words of their day."))

    def flush(self) -> None:
        """Save now what was typed."""
        self.person.flush()
        self.body.flush()

    def choose(self, kind: type[Person | Body], record: Id | None) -> None:
        """Show a person or a body by id, None for nobody."""
        chosen = (kind, record) if record else None
        if chosen != self._chosen:
            self.flush()
            self._chosen = chosen
        self._ask()

    def form(self) -> Form:
        """Return the form that is shown."""
        return self.body if self._chosen and self._chosen[0] is Body else self.person

    def _lay_out(self) -> None:
        set_look(self._same_heading, "section")
        set_look(self._same_words, "small")
        set_look(self._about, "small")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(14)
        rows.addWidget(self.person)
        rows.addWidget(self.body)
        rows.addWidget(self.meetings)
        rows.addWidget(self.said, 0, Qt.AlignmentFlag.AlignLeft)
        same = QVBoxLayout()
        same.setSpacing(4)
        for widget in (self._same_heading, *self.same.values(), self._same_words):
            same.addWidget(widget)
        rows.addLayout(same)
        rows.addWidget(self._about)

    def _ask(self) -> None:
        chosen = self._chosen
        if chosen is None:
            self.person.show_record(None)
            self.body.show_record(None)
            self.shown.emit(False)
            return
        self._context.session.ask(
            lambda desk: _known(desk, *chosen),
            self._show,
            supersedes=f"directory details {id(self)}",
        )

    def _show(self, known: _Known | None) -> None:
        if known is None or self._chosen != (type(known.record), known.record.id):
            return
        record = known.record
        self.person.setVisible(isinstance(record, Person))
        self.body.setVisible(isinstance(record, Body))
        for kind, field in self.same.items():
            field.setVisible(isinstance(record, kind))
        if isinstance(record, Person):
            self.person.show_person(record, known.offices)
        else:
            self.body.show_record(record)
        self.meetings.show_meetings(known.meetings)
        self._name_door()
        self.shown.emit(True)

    def _name_door(self) -> None:
        body = self._chosen is not None and self._chosen[0] is Body
        self.said.set_words(
            self.tr("Find what it is to do") if body else self.tr("Find what they said")
        )

    def _look_for_said(self) -> None:
        """Search for what a person said, or what a body is to do, in all meetings."""
        record = self.form().record
        if record is not None:
            field = Field.BY if isinstance(record, Body) else Field.SPEAKER
            self._context.navigator.search(with_filter("", field, record.name))

    def _join(self, kind: type[Person | Body]) -> None:
        field = self.same[kind]
        other, chosen = field.value(), self._chosen
        field.show_value(None)
        if other is None or chosen is None or other == chosen[1]:
            return
        self.flush()
        words = self.tr("Two records became one")
        self._context.session.perform(
            lambda desk: desk.directory.merge(kind, chosen[1], other),
            lambda change: self._undo_offer.tell(words, self.tr("Undo"), change),
        )

    def _follow(self, change: Change) -> None:
        touched: set[Any] = {getattr(one, "person", None) for one in change.of_type(Office)}
        touched |= {one.id for one in change.put} | {one for _, one in change.removed}
        if self._chosen and (
            self._chosen[1] in touched or any(kind is Office for kind, _ in change.removed)
        ):
            self._ask()


def _known(desk: Desk, kind: type[Person | Body], record: Id) -> _Known | None:
    found = desk.lookup.get(kind, record, date.today())  # noqa: DTZ011 - the day on the wall
    if found is None:
        return None
    offices = desk.lookup.offices(record) if kind is Person else ()
    return _Known(found.record, offices, desk.lookup.appearances(kind, record))
