"""The tab People: the list in protocol order, a line to add to it, the one chosen in fields."""

from itertools import pairwise
from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from minutes_app.capture.reading import AttendeeDraft
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Group
from minutes_app.domain.records import Change
from minutes_app.services.capturing import Slot
from minutes_app.ui.context import Context
from minutes_app.ui.people.adding import AddLine
from minutes_app.ui.people.asking import Asking
from minutes_app.ui.people.editor import AttendeeEditor
from minutes_app.ui.people.marking import Marking
from minutes_app.ui.people.ordering import Ordering
from minutes_app.ui.people.placing import Placing
from minutes_app.ui.people.removing import Removing
from minutes_app.ui.people.rows import PeopleModel, attendance_words, people_rows
from minutes_app.ui.people.view import PeopleView
from minutes_app.ui.record.line.reader import LineReader
from minutes_app.ui.record.speakers.slots import Speakers
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import ToolButton, WordButton
from minutes_app.ui.widgets.cards import CardDelegate
from minutes_app.ui.widgets.empty import EmptyState
from minutes_app.ui.widgets.scrolled import scrolled
from minutes_app.ui.widgets.sides import Sides

_LIST_COMMANDS = ("people.import_list", "people.paste_list")


class PeoplePage(Retranslating, QWidget):
    """The people of one meeting. Whoever takes the page away calls ``flush`` before."""

    def __init__(
        self, context: Context, meeting: OpenMeeting, reader: LineReader | None = None
    ) -> None:
        """``reader`` is the one of the record, which knows all names already."""
        super().__init__()
        self._context = context
        self._meeting = meeting
        self._model = PeopleModel(self)
        self.view = PeopleView(context.appearance)
        self.adding = AddLine(
            meeting, reader or LineReader(meeting, Speakers.of(meeting.record), self)
        )
        self.editor = AttendeeEditor(meeting, self._depute_new)
        self._marking = Marking(context, meeting, lambda: self._current(Attendee), self)
        self._ordering = Ordering(context, meeting, self)
        self._counts = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._refusal = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._empty = EmptyState("people")
        self._nobody = EmptyState("person-add")
        self._order = WordButton("", self._open_orders, "quiet")
        self._more = ToolButton("check", self._open_menu)
        self._new_group = ToolButton("add", self._add_group)
        self._removing = Removing(context, meeting, self._choose_beside, self._refuse, self)
        self._remove = ToolButton("bin", self._remove_chosen)
        self._selected: object = None
        self._set_up_view()
        self._lay_out()
        meeting.changed.connect(self._follow)
        self.adding.added.connect(self._add)
        self.retranslate()
        self._show_chosen()

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("People of this meeting"))
        self._new_group.set_words(self.tr("New group"))
        self._order.set_words(
            self.tr("Protocol order…"), self.tr("By rank of the title, then by surname")
        )
        self._more.set_words(
            self.tr("Attendance…"),
            self.tr("Ways of taking part; in the list also =p, =l, =q, =a, =d"),
        )
        self._remove.set_words(self.tr("Remove"))
        self._empty.set_words(
            self.tr("Nobody is on the list yet"),
            self.tr(
                "Type a name in the line below, with title and body if you know them; paste a list "
                "of people, or drop a file with one here."
            ),
        )
        self._nobody.set_words(
            self.tr("Nobody is chosen"), self.tr("Choose somebody to see everything recorded.")
        )
        self._show_rows()

    def flush(self) -> None:
        """Save now what was typed."""
        self.editor.flush()

    def select(self, attendee: Id) -> None:
        """Choose somebody in the list."""
        self.view.select(attendee)

    def panes(self) -> list[QWidget]:
        """Return list, line and editor, for F6."""
        return [self.view, self.adding, self.editor]

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)

    def _set_up_view(self) -> None:
        self.view.setModel(self._model)
        CardDelegate(self.view, self._context.appearance)
        self.view.stepped.connect(self._step)
        self.view.removing.connect(self._remove_chosen)
        self.view.opened.connect(self._open)
        self.view.current_changed.connect(self._choose)
        self._placing = Placing(self._meeting, self.view, self._model, self._chosen)
        self.view.marked.connect(self._marking.mark)
        self.view.came_or_went.connect(self._marking.come_or_go)
        self.view.menu_wanted.connect(self._marking.open_menu)

    def _lay_out(self) -> None:
        set_look(self._counts, "small")
        set_look(self._refusal, "danger")
        self._refusal.hide()
        self._lists = QStackedWidget()
        self._lists.addWidget(self.view)
        self._lists.addWidget(self._empty)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._tools())
        column.addWidget(self._lists, 1)
        column.addWidget(self._refusal)
        column.addWidget(self.adding)
        self._editors = QStackedWidget()
        area = scrolled(self.editor)
        self._asking = Asking(self.editor, area, self.view.setFocus)
        self._marking.wants_reason.connect(lambda: self._asking.go_to("reason"))
        self._marking.wants_deputy.connect(lambda: self._asking.go_to("deputy"))
        self._editors.addWidget(area)
        self._editors.addWidget(self._nobody)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(Sides(left, self._editors))
        self.setFocusProxy(self.adding)
        order = (self._order, self._more, self._new_group, self._remove, self.view,
                 self.adding.line)  # fmt: skip
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    def _tools(self) -> QHBoxLayout:
        """Put counts and tools into one line: the list has the room."""
        tools = QHBoxLayout()
        tools.setSpacing(2)
        tools.addWidget(self._counts, 1)
        lists = [self._context.actions.button(one) for one in _LIST_COMMANDS]
        for button in (self._order, self._more, self._new_group, *lists, self._remove):
            tools.addWidget(button)
        return tools

    def _show_rows(self) -> None:
        selected = self._selected
        self._model.set_rows(people_rows(self._meeting.record))
        if self.view.key() != selected and not self.view.select(selected):
            self._choose(self.view.key())
        empty = not self._model.rows
        self._lists.setCurrentIndex(1 if empty else 0)
        self._enable()
        self._counts.setText(attendance_words(self._meeting.record.attendees()))

    def _follow(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if kinds & {Attendee, Group}:
            self._show_rows()
            self._show_chosen()
        else:
            self.editor.refresh_options()

    def _choose(self, key: object) -> None:
        if key != self._selected:
            self._refuse("")
        self._selected = key
        self._enable()
        self._show_chosen()

    def _show_chosen(self) -> None:
        chosen: Any = self._selected
        attendee = self._meeting.record.find(Attendee, chosen)
        self.editor.show_record(attendee)
        self._editors.setCurrentIndex(1 if attendee is None else 0)
        # With nobody chosen yet, the list has all the room.
        self._editors.setVisible(chosen is not None)

    def _open(self, index: QModelIndex) -> None:
        if self._current(Group):
            self.view.edit(index)
        else:
            self._asking.go_to("name")

    def _current(self, kind: Any) -> Any:
        key: Any = self._selected
        return self._meeting.record.find(kind, key)

    def _chosen(self) -> Attendee | Group | None:
        return self._current(Group) or self._current(Attendee)

    def _add(self, reading: Any) -> None:
        chosen = self._chosen()
        group = getattr(chosen, "group", chosen.id if chosen else None)
        self._meeting.perform(
            lambda desk: desk.capturing.record(self._meeting.id, reading, Slot(group=group)),
            self._added,
        )

    def _added(self, change: Change) -> None:
        added = change.of_type(Attendee)
        if added:
            self.view.select(added[-1].id)

    def _add_group(self) -> None:
        group = Group(new_id(), self._meeting.id, self.tr("New group"))
        self._meeting.perform(lambda desk: desk.contents.add(group), lambda _: self._name(group.id))

    def _name(self, group: Id) -> None:
        if self.view.select(group):
            self.view.setFocus()
            self.view.edit(self.view.currentIndex())

    def put_in_order(self) -> None:
        """Put everybody in protocol order."""
        self.flush()
        self._ordering.put_in_order()

    def number_seats(self) -> None:
        """Number the seats in the order of the list."""
        self.flush()
        self._ordering.number_seats()

    def open_ranks(self) -> None:
        """Open the list of ranks by which the house orders people."""
        self._ordering.open_ranks()

    def _open_orders(self) -> None:
        self.flush()
        chosen = self._chosen()
        self._ordering.open_menu(chosen, self._order.mapToGlobal(self._order.rect().bottomLeft()))

    def _open_menu(self) -> None:
        self._marking.open_menu(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _enable(self) -> None:
        self._remove.setEnabled(self._selected is not None)
        self._more.setEnabled(self._current(Attendee) is not None)
        self._order.setEnabled(bool(self._meeting.record.all_of(Attendee)))

    def _depute_new(self, words: str) -> None:
        """Put whoever the words name on the list, as the deputy of the one who is chosen."""
        one, drafts = self._current(Attendee), self.adding.read_words(words)
        draft = drafts[0] if drafts else AttendeeDraft(words)
        if one is not None:
            self._meeting.perform(lambda desk: desk.attending.depute_new(one.id, draft))

    def _step(self, step: int) -> None:
        self.flush()
        self._placing.step(step)

    def _remove_chosen(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.flush()
            self._removing.remove(chosen, self.view.currentIndex().row())

    def _choose_beside(self, place: int) -> None:
        last = self._model.rowCount() - 1
        if last >= 0:
            self.view.setCurrentIndex(self._model.index(min(place, last)))

    def _refuse(self, words: str) -> None:
        self._refusal.setText(words)
        self._refusal.setVisible(bool(words))
