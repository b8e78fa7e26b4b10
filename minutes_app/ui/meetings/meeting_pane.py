"""The open meeting: its head, and its tabs."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget
from shiboken6 import isValid

from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id
from minutes_app.ui.context import Context
from minutes_app.ui.intake.doors import ListDoors
from minutes_app.ui.issuing.lock import LockBar, ReadOnly
from minutes_app.ui.meetings.arising import ArisingDoor
from minutes_app.ui.meetings.changes import TitleChanges
from minutes_app.ui.meetings.head import MeetingHead
from minutes_app.ui.navigation import Found, Place, Spot
from minutes_app.ui.record.page import RecordPage
from minutes_app.ui.record.speakers.slots import Speakers
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.tabs import CalmTabs

if TYPE_CHECKING:
    from minutes_app.ui.details.page import DetailsPage
    from minutes_app.ui.meetings.marked_fields import FieldMarks
    from minutes_app.ui.people.page import PeoplePage

_PEOPLE, _DETAILS, _ENTRY = 1, 2, 3
_OF_ENTRY = frozenset({"note", "figure", "support", "citation"})
"""Parts of an entry that only its own tab shows."""
_SIDES = 24
_AROUND = 32
"""Pixels that margins and what lies between the parts of the pane take."""
_LINES = 5
"""Lines that what lies below should have besides its least ones before the head may stay."""


class MeetingPane(Retranslating, QWidget):
    """One meeting with its tabs; all but the record are built when they are first opened.

    ``entry_shown`` carries the entry that is worked on. ``release`` before taking it away.
    """

    entry_shown = Signal(object)

    def __init__(
        self, context: Context, meeting: OpenMeeting, speakers: Speakers | None = None
    ) -> None:
        super().__init__()
        self._context = context
        self._meeting = meeting
        self.head = MeetingHead(context, meeting)
        self.record = RecordPage(context, meeting, speakers)
        self._lists = ListDoors(context, meeting, self)
        self._below: QWidget | None = None
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self._fit_head)
        self._people_page: PeoplePage | None = None
        self._details_page: DetailsPage | None = None
        self._changes = TitleChanges(context, meeting)
        self._marks: FieldMarks | None = None
        self._lock = LockBar(meeting, context.actions)
        self._tabs = CalmTabs()
        self._tabs.setDocumentMode(True)
        self._built: dict[int, QWidget] = {0: self.record}
        self._builders = self._tab_builders()
        self._lay_out()
        self._tabs.currentChanged.connect(self._build)
        self.record.entry_shown.connect(self.entry_shown)
        self._changes.chosen.connect(lambda one: self.show_attendee(Id(one)))
        context.actions.handle("people.order", lambda: self._people_shown().put_in_order())
        context.actions.handle("people.ranks", lambda: self._people_shown().open_ranks())
        context.actions.handle("people.seats", lambda: self._people_shown().number_seats())
        self._arising = ArisingDoor(context, meeting, self)
        self._read_only = ReadOnly(meeting, self._pages_with_forms, self)
        self.retranslate()

    def retranslate(self) -> None:
        names = (self.tr("Record"), self.tr("People"), self.tr("Details"), self.tr("Entry"))
        for number, name in enumerate(names):
            self._tabs.setTabText(number, name)
        self._tabs.setAccessibleName(self.tr("Parts of the meeting"))

    def show_place(self, place: Place) -> None:
        """Go to a place; where a search led there, its words are marked."""
        found = place if isinstance(place, Found) else None
        place = place.place if isinstance(place, Found) else place
        if self._marks is not None:
            self._marks.clear()
        if place is None:
            self.start()
        elif isinstance(place, Spot):
            self.show_spot(place)
        else:
            self.show_entry(place)
        entry = place if isinstance(place, str) else None
        self.record.mark(found.words if found else None, entry)
        within = self._shown_beside(found) if found is not None else None
        if found is not None and within is not None:
            # A tab that was built this moment is seen a moment later.
            QTimer.singleShot(0, self, lambda: self._mark(within, found))

    def _mark(self, within: QWidget, found: Found) -> None:
        """Mark what a search found in the fields of a part of the pane."""
        from minutes_app.ui.meetings.marked_fields import FieldMarks  # noqa: PLC0415 - seldom

        if self._marks is None:
            self._marks = FieldMarks(self._context.appearance, self)
        self._marks.mark_in(within, found.words, found.part)

    def _shown_beside(self, found: Found) -> QWidget | None:
        """Return what shows words that were found elsewhere than in the outline."""
        if isinstance(found.place, Spot):
            return self.head.title if found.place.field == "title" else self._tabs.currentWidget()
        entry = self._meeting.record.find(Entry, found.place)
        if entry is None or found.part not in _OF_ENTRY or found.words.places(entry.text):
            return None
        self._tabs.setCurrentIndex(_ENTRY)
        self._tabs.tabBar().setFocus()
        return self._tabs.currentWidget()

    def show_entry(self, entry: Id) -> None:
        """Go to an entry of the record."""
        self._tabs.setCurrentIndex(0)
        self.record.show_entry(entry)

    def show_attendee(self, attendee: Id | None) -> None:
        """Go to the list of people, and to somebody on it."""
        page = self._people_shown()
        if attendee is not None:
            page.select(attendee)
        page.view.setFocus()

    def show_field(self, name: str, record: Id | None = None) -> None:
        """Go to a field of the details, or to a record that is listed there."""
        self._tabs.setCurrentIndex(_DETAILS)
        if self._details_page is not None:
            self._details_page.show_field(name, record)

    def show_spot(self, spot: Spot) -> None:
        """Go to a place that is no entry."""
        if spot.field == "attendee":
            self.show_attendee(spot.record)
        elif spot.field == "title":
            self.head.title.setFocus()
        elif spot.field == "versions":
            self._context.actions.run("version.list")
        elif spot.field == "wording":
            self.start()  # the page of the meeting opens the preview, where such words stand
        else:
            self.show_field(spot.field, spot.record)

    def show_below(self, widget: QWidget) -> None:
        """Put something below the tabs, a third as high as the pane."""
        self._below = widget
        widget.installEventFilter(self)
        self._halves.addWidget(widget)
        height = self._halves.height()
        self._halves.setSizes([height * 2 // 3, height // 3])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._below and event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            # What it needs is known when it has its styles and its width.
            self._settled.start()
        return super().eventFilter(watched, event)

    def _fit_head(self) -> None:
        """Put the head away where they, the record and what lies below have no room."""
        if self._below is not None and not isValid(self._below):
            self._below = None  # the paper that came back was put away
        below, record = self._below, self.record.layout()
        needed = above = 0
        if below is not None and record is not None and below.isVisible():
            tabs = self._tabs.height() - self.record.height()
            above = record.minimumHeightForWidth(self.record.width()) + tabs
            needed = above + below.minimumSizeHint().height() + _AROUND
            needed += _LINES * self.fontMetrics().height()
            needed += self.head.heightForWidth(self.width() - _SIDES)
            needed += self._lock.sizeHint().height() if self._lock.isVisible() else 0
        self.head.setVisible(needed <= self.height() or self.head.title.hasFocus())
        if (layout := self.layout()) is not None and above:
            layout.activate()
            self._keep_above(above)

    def _keep_above(self, least: int) -> None:
        """Leave the tabs as much as the record needs; what lies below is content with less."""
        tabs, below = self._halves.sizes()
        if tabs < least:
            self._halves.setSizes([least, tabs + below - least])

    def start(self) -> None:
        """Put the caret where typing begins."""
        self._tabs.setCurrentIndex(0)
        self.record.focus_line()

    def release(self) -> None:
        """Hand over what is not saved yet, and answer to commands no longer."""
        self.head.save()
        for page in self._built.values():
            if page is not self.record:
                page.flush()  # type: ignore[attr-defined] - every tab has it
        self.record.release()
        self._context.actions.release("people.order", "people.ranks", "people.seats")
        self._lists.release()
        self._arising.release()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self._changes)
        column.addWidget(self._lock)
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self._tabs)
        column.addWidget(self._halves, 1)
        self._tabs.addTab(self.record, "")
        for _ in self._builders:
            holder = QWidget()
            inner = QVBoxLayout(holder)
            inner.setContentsMargins(0, 12, 0, 0)
            self._tabs.addTab(holder, "")

    def _tab_builders(self) -> list[Callable[[], QWidget]]:
        return [self._people, self._details, self._entry]

    def _build(self, number: int) -> None:
        if number in self._built:
            return
        page = self._builders[number - 1]()
        self._built[number] = page
        holder = self._tabs.widget(number)
        if holder is not None and (layout := holder.layout()) is not None:
            layout.addWidget(page)
        self._read_only.apply()

    def _pages_with_forms(self) -> list[QWidget]:
        return [page for page in self._built.values() if page is not self.record]

    def _people(self) -> QWidget:
        from minutes_app.ui.people.page import PeoplePage  # noqa: PLC0415 - when it is opened

        page = self._people_page = PeoplePage(self._context, self._meeting, self.record.reader)
        self._lists.watch(page, page.adding.line, page.view, page.view.viewport())
        return page

    def _people_shown(self) -> "PeoplePage":
        """Go to the people; return their page."""
        self._tabs.setCurrentIndex(_PEOPLE)
        if self._people_page is None:
            raise AssertionError("a tab that was opened is built")
        return self._people_page

    def _details(self) -> QWidget:
        from minutes_app.ui.details.page import DetailsPage  # noqa: PLC0415 - when it is opened

        self._details_page = DetailsPage(self._context, self._meeting)
        return self._details_page

    def _entry(self) -> QWidget:
        from minutes_app.ui.details.entry import EntryDetails  # noqa: PLC0415 - when it is opened

        page = EntryDetails(self._meeting)
        page.show_entry(self.record.current_entry)
        self.record.entry_shown.connect(page.show_entry)
        return page
