"""The list of meetings, with a field that filters it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.services.desk import ARCHIVE
from minutes_app.ui.models.lists import ROW_ROLE, AskAgain
from minutes_app.ui.models.meetings import MeetingListModel, MeetingRow
from minutes_app.ui.models.paged import PAGE, Take
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.lines import FilterLine
from minutes_app.ui.widgets.uniform import UniformView
from minutes_app.ui.widgets.uniform_cards import UniformCardDelegate

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from minutes_app.domain.records import Change
    from minutes_app.services.desk import Desk
    from minutes_app.storage.reading import MeetingSummary
    from minutes_app.ui.context import Context

T = TypeVar("T")
_FIRST = 2 * PAGE
"""Meetings that are read before anybody has counted them all."""
_ALL_AFTER = 30
"""Milliseconds from the first meetings that have some words to when all are looked for."""
_COUNT_AFTER = 400
"""Milliseconds: counting reads an index of all meetings, and a start has more urgent questions."""


class MeetingListPane(Retranslating, QWidget):
    """Shows the meetings, the newest first. ``chosen`` carries the one that is to be opened.

    Only those in sight are read. ``_found`` are the meetings of a list that is filtered, None of
    the whole list: what is shown, not what the field has asked for.
    """

    chosen = Signal(str)
    removing = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._found: Sequence[Id] | None = None
        self._words = ""
        self._open: Id | None = None
        self.model = MeetingListModel(self)
        self._filter = FilterLine()
        self.view = UniformView()
        self._filter.lead_to(self.view)
        set_look(self.view, "plain")
        self.view.setModel(self.model)
        UniformCardDelegate(self.view, context.appearance)
        self._lay_out()
        self._rest = QTimer(self, singleShot=True, interval=_ALL_AFTER)
        self._rest.timeout.connect(self._search_all)
        self._later = QTimer(self, singleShot=True, interval=_COUNT_AFTER)
        self._later.timeout.connect(self._count)
        self._again = AskAgain(self._ask_again, self)
        self._again.told.connect(context.notices.warn)
        self.model.failed.connect(context.notices.warn)
        self._filter.textChanged.connect(lambda _: self._search())
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.clicked.connect(self._click)
        self.view.opened.connect(self._choose)
        self.view.removing.connect(self.removing)
        context.session.changed.connect(self._follow)
        self.retranslate()
        self._begin()

    def retranslate(self) -> None:
        self._filter.setPlaceholderText(self.tr("Filter meetings"))
        self._filter.setAccessibleName(self.tr("Filter meetings"))
        self.view.setAccessibleName(self.tr("Meetings"))
        self.view.doItemsLayout()

    def select(self, meeting: Id | None) -> None:
        """Mark the meeting that is open."""
        self._open = meeting
        row = self.model.row_of(meeting)
        if row >= 0 or meeting is None:
            self._go_to(row)
        elif self._found is not None:
            self._go_to(self._found.index(meeting) if meeting in self._found else -1)
        else:
            self._context.session.ask(
                lambda desk: (meeting, desk.meetings.place(meeting)),
                self._select, supersedes=self._key("place"),
            )  # fmt: skip

    def selection(self) -> Callable[[Desk], list[Id]]:
        """Return a question for the meetings that are selected now, in the order of the list."""
        ranges = self.view.selectionModel().selection()
        spans = sorted(
            (ranges.at(one).top(), ranges.at(one).bottom()) for one in range(ranges.size())
        )
        if self._found is None:
            return lambda desk: desk.meetings.between(spans)
        found = [one for first, last in spans for one in self._found[first : last + 1]]
        return lambda _: found

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._filter, 1)
        head.addWidget(self._context.actions.button("meeting.new"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 4, 8)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    # Reading

    def _begin(self) -> None:
        """Show the whole list: its beginning at once, how long it is a moment later."""
        self._read("list", lambda desk: desk.meetings.page(0, _FIRST), self._take_first)

    def _read(self, what: str, question: Callable[[Desk], T], take: Callable[[T], object]) -> None:
        """Ask about the whole list; where it cannot be read, it is asked again."""
        session, key = self._context.session, self._key(what)
        session.ask(question, take, self._again.miss, supersedes=key)

    def _take_first(self, first: Sequence[MeetingSummary]) -> None:
        if self._filter.text().strip():
            return  # it is filtered by now
        self._found = None
        self._again.read()
        rows = [MeetingRow(one) for one in first]
        self.model.show_list(self._fetch, len(rows), rows)
        self.select(self._open)
        if len(rows) == _FIRST:
            self._later.start()

    def _count(self) -> None:
        if self._found is None:
            self._read("count", lambda desk: desk.meetings.count(), self._take_count)

    def _take_count(self, total: int) -> None:
        self._again.read()
        if self._found is None:
            self._extend(total)

    def _fetch(self, first: int, count: int, take: Take[MeetingRow]) -> None:
        found = self._found

        def read(desk: Desk) -> Sequence[MeetingSummary]:
            if found is None:
                return desk.meetings.page(first, count)
            return desk.meetings.some(found[first : first + count])

        self._context.session.ask(
            read, lambda some: take([MeetingRow(one) for one in some]), take.refused,
            supersedes=self._key("rows"),
        )  # fmt: skip

    def _search(self) -> None:
        """Look for the meetings that have the words of the field; what is typed later wins.

        At a key only the newest are asked for; those of which there are many come behind.
        """
        words = self._filter.text()
        searching, key = self._context.session.searching, self._key("words")
        self._rest.stop()
        self._again.stop()
        searching.drop(self._key("all"))
        if words.strip():
            searching.ask(
                lambda one: one.meetings(words, PAGE), lambda some: self._take_some(words, some),
                self._again.miss, supersedes=key,
            )  # fmt: skip
        else:
            searching.drop(key)
            self._begin()

    def _take_some(self, words: str, found: Sequence[Id]) -> None:
        """Show the newest of those that fit, and have all of them looked for."""
        more = len(found) == PAGE
        alike = words == self._words and self._found is not None and self._found[:PAGE] == found
        if not (more and alike):  # otherwise all that were there stay until all are known
            self._show_found(found)
        self._words = words
        if more:
            self._rest.start()  # the first are painted by then

    def _search_all(self) -> None:
        from minutes_app.ui.session.searching import Patience  # noqa: PLC0415 - not at the start

        words = self._words
        self._context.session.searching.ask(
            lambda one: one.meetings(words), self._take_all, self._again.miss,
            supersedes=self._key("all"), patience=Patience.MUCH,
        )  # fmt: skip

    def _take_all(self, found: Sequence[Id]) -> None:
        """Show more of the same list: those that are in sight stay as they are."""
        before = self._found
        self._again.read()
        if before is None or before == found or found[: len(before)] != before:
            self._show_found(found)
        else:
            self._found = found
            self._extend(len(found))

    def _show_found(self, found: Sequence[Id]) -> None:
        """Show a list that is filtered, at its beginning or where its current meeting stands."""
        kept, before = self.view.key(), self._found
        self._found = found
        self._again.read()
        if before == found:
            self.model.refresh()
            return
        self.model.show_list(self._fetch, len(found))
        self.view.scrollToTop()
        wanted = kept if kept in found else self._open
        self._go_to(found.index(wanted) if wanted in found else -1)

    def _extend(self, total: int) -> None:
        """Show more rows at the end; where all were selected, they are, too."""
        ranges, rows = self.view.selectionModel().selection(), self.model.rowCount()
        chosen = sum(ranges.at(one).height() for one in range(ranges.size()))
        self.model.set_total(total)
        if rows > 1 and chosen == rows:
            self.view.selectAll()

    def _ask_again(self) -> None:
        filtered = self._filter.text().strip() or self._found is not None
        if filtered or not self.model.rowCount():
            self._search()
        else:
            self._count()

    # Following

    def _follow(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if Meeting not in kinds:
            return
        if self._filter.text().strip():
            self._search()
            return
        if self._found is not None or not self.model.rowCount():
            self._begin()
            return
        kept, moved = self.view.key(), self.model.is_moved_by(change)
        # What is done to the archive brings the open meeting back into sight.
        back = change.scope == ARCHIVE and self._open is not None
        meeting = self._open if back or not isinstance(kept, str) else Id(kept)

        def read(desk: Desk) -> tuple[int, int | None]:
            return desk.meetings.count(), desk.meetings.place(meeting) if meeting else None

        self._context.session.ask(
            read, lambda known: self._take(*known, moved=moved), supersedes=self._key("list")
        )

    def _take(self, total: int, place: int | None, *, moved: bool) -> None:
        if self._found is not None:
            return  # it is filtered by now
        current = self.view.currentIndex().row()
        self.model.refresh(total)
        if moved:
            # What is selected are places: other meetings would stand in them.
            self._go_to(min(current, total - 1) if place is None else place)

    def _select(self, found: tuple[Id, int | None]) -> None:
        meeting, place = found
        if meeting == self._open and self._found is None:
            if place is not None and place >= self.model.rowCount():
                self.model.set_total(place + 1)  # nobody has counted them yet
            self._go_to(-1 if place is None else place)

    def _go_to(self, row: int) -> None:
        index = self.model.index(row, 0) if row >= 0 else QModelIndex()
        self.view.setCurrentIndex(index)
        # A key that is held (Shift, Ctrl) would have it selected beside what was.
        chosen = self.view.selectionModel()
        chosen.select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _key(self, what: str) -> str:
        return f"meetings {what} {id(self)}"

    def _click(self, index: QModelIndex) -> None:
        """Open what is clicked; a click that selects several opens nothing."""
        several = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        if not QGuiApplication.keyboardModifiers() & several:
            self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, MeetingRow):
            self.chosen.emit(row.key)
