"""The place of meetings: the list, the meeting that is open, and its minutes beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.ids import Id
from minutes_app.services.desk import ARCHIVE
from minutes_app.ui.commands import Need
from minutes_app.ui.meetings.history import History
from minutes_app.ui.meetings.list_pane import MeetingListPane
from minutes_app.ui.meetings.making import Maker
from minutes_app.ui.navigation import MEETINGS, Found, Place, Spot
from minutes_app.ui.preferences import LAST_MEETING, LIST_SHOWN, PANES, PREVIEW_SHOWN
from minutes_app.ui.publishing.many.door import BatchDoor
from minutes_app.ui.record.speakers.slots import Speakers
from minutes_app.ui.returned.door import ReturnedDoor
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.empty import EmptyState
from minutes_app.ui.widgets.file_dialog import FileDialog
from minutes_app.ui.widgets.panes import Panes
from minutes_app.ui.widgets.undoing import UndoOffer

if TYPE_CHECKING:
    # Loaded when a meeting is opened: the window and its list are there before.
    from minutes_app.domain.records import Change, MeetingRecord
    from minutes_app.ui.context import Context
    from minutes_app.ui.issuing.doors import IssuingDoors
    from minutes_app.ui.meetings.meeting_pane import MeetingPane
    from minutes_app.ui.preview.pane import PreviewPane
    from minutes_app.ui.proof.door import ProofDoor
    from minutes_app.ui.publishing.exporter import Exporter
    from minutes_app.ui.publishing.printing import Printing
    from minutes_app.ui.session.meeting import OpenMeeting


class MeetingsPage(Retranslating, QWidget):
    """Meetings. At most one is open; opening another closes it, with everything saved."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._meeting: OpenMeeting | None = None
        self._pane: MeetingPane | None = None
        self._preview: PreviewPane | None = None
        self._outlets: tuple[Exporter, Printing, ProofDoor, IssuingDoors] | None = None
        self._wanted: tuple[Id, Place] | None = None
        self._speakers: dict[Id, Speakers] = {}
        self._maker = Maker(context, self)
        self.returned = ReturnedDoor(context, self)
        self._offer = UndoOffer(context, self)
        self._history = History(context, lambda: self._meeting, self._save_typing, self)
        self.list = MeetingListPane(context)
        self._many = BatchDoor(context, self.list.selection, self)
        self._sample = WordButton("", self._maker.add_sample, "")
        self._empty = EmptyState("meetings", self._first_steps())
        self._centre, self._side = QStackedWidget(), QStackedWidget()
        self._centre.addWidget(self._empty)
        self.panes_ = Panes(self.list, self._centre, self._side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes_)
        self._connect()
        self._restore()
        self.retranslate()

    # What the shell asks of a place

    def retranslate(self) -> None:
        self._sample.set_words(self.tr("Look at a sample meeting"))
        self._empty.set_words(
            self.tr("No meeting is open"),
            self.tr("Choose one from the list, or make a new one."),
        )
        self._history.show()

    def fit(self, width: int) -> None:
        self.panes_.fit(width, self._context.appearance.scale)

    def panes(self) -> list[QWidget]:
        return self.panes_.panes()

    @property
    def meeting(self) -> OpenMeeting | None:
        """The meeting that is open."""
        return self._meeting

    @property
    def pane(self) -> MeetingPane | None:
        """What shows it."""
        return self._pane

    @property
    def preview(self) -> PreviewPane | None:
        """Its minutes."""
        return self._preview

    def close_meeting(self) -> None:
        """Close the open meeting."""
        if self._meeting is None or self._pane is None or self._preview is None:
            return
        self._preview.release()
        self._pane.release()
        self.returned.detach()
        for outlet in self._outlets or ():
            outlet.release()
            outlet.deleteLater()
        for widget, stack in ((self._pane, self._centre), (self._preview, self._side)):
            stack.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._meeting.close()
        self._meeting = self._pane = self._preview = self._outlets = None
        self._context.actions.provide(Need.MEETING, there=False)
        self._context.preferences.set(LAST_MEETING, "")
        self.list.select(None)
        self._side.hide()
        self._history.show()

    def import_file(self, path: Path) -> None:
        """Bring in a meeting from a file, and open it."""
        self._maker.import_file(path)

    def open_meeting(self, meeting: str, entry: object = None) -> None:
        """Open a meeting, at an entry or a spot if one is given."""
        place: Place = entry if isinstance(entry, Spot | Found) else None
        place = Id(entry) if isinstance(entry, str) else place
        wanted = (Id(meeting), place)
        if self._meeting is not None and self._meeting.id == wanted[0]:
            self._go_to(place)
            return
        self._wanted = wanted
        self._context.session.ask(
            lambda desk: desk.meetings.load(wanted[0]), self._show, supersedes="open meeting"
        )

    # Building

    def _first_steps(self) -> QWidget:
        box = QWidget()
        row = QVBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._context.actions.push_button("meeting.new", "primary"))
        row.addWidget(self._sample)
        return box

    def _connect(self) -> None:
        context, actions = self._context, self._context.actions
        self.list.chosen.connect(self.open_meeting)
        self.list.removing.connect(self._bin)
        self._maker.made.connect(self.open_meeting)
        context.navigator.open_meeting.connect(self.open_meeting)
        context.session.changed.connect(self._follow)
        answers = {
            "meeting.new": self._maker.ask,
            "meeting.next": lambda: self._meeting and self._maker.ask_next(self._meeting.id),
            "meeting.duplicate": lambda: self._meeting and self._maker.duplicate(self._meeting),
            "meeting.import": self._choose_import,
            "meeting.close": self.close_meeting,
            "meeting.remove": self._bin,
            "meeting.open": self._choose_meeting,
            "view.list": lambda: self._toggle("list"),
            "view.preview": lambda: self._toggle("preview"),
        }
        for command, answer in answers.items():
            actions.handle(command, answer)
        context.appearance.changed.connect(self._refit)
        self.panes_.splitterMoved.connect(lambda *_: self._keep_panes())
        self._side.hide()

    def _restore(self) -> None:
        preferences = self._context.preferences
        self.panes_.wants["list"] = preferences.get(LIST_SHOWN)
        self.panes_.wants["preview"] = preferences.get(PREVIEW_SHOWN)
        self.panes_.restore(preferences.get(PANES))
        if last := preferences.get(LAST_MEETING):
            # After the first paint: the window is there at once, the meeting a moment later.
            QTimer.singleShot(0, self, lambda: self._open_last(last))

    # The meeting

    def _show(self, record: MeetingRecord) -> None:
        if self._wanted is None or record.meeting.id != self._wanted[0]:
            return
        entry = self._wanted[1]
        self._wanted = None
        self.close_meeting()
        meeting, pane, preview = self._open(record)
        self._centre.setCurrentIndex(self._centre.addWidget(pane))
        self._side.setCurrentIndex(self._side.addWidget(preview))
        self.fit(self.window().width())
        self._context.actions.provide(Need.MEETING, there=True)
        self._context.preferences.set(LAST_MEETING, meeting.id)
        self.list.select(meeting.id)
        self._go_to(entry)
        self.returned.attach(meeting, pane, preview)

    def _speakers_of(self, record: MeetingRecord) -> Speakers:
        """Return who has which key; that stays as it was while the program runs."""
        speakers = self._speakers.setdefault(record.meeting.id, Speakers.of(record))
        speakers.keep(record.attendees())
        return speakers

    def _open_last(self, last: str) -> None:
        """Open what was open when the program ended, unless something else is wanted already."""
        if self._wanted is None and self._meeting is None:
            self.open_meeting(last)

    def _open(self, record: MeetingRecord) -> tuple[OpenMeeting, MeetingPane, PreviewPane]:
        """Make what shows a meeting; it is loaded now, when the list is already there."""
        from minutes_app.ui.issuing.doors import IssuingDoors  # noqa: PLC0415
        from minutes_app.ui.meetings.meeting_pane import MeetingPane  # noqa: PLC0415
        from minutes_app.ui.preview.pane import PreviewPane  # noqa: PLC0415
        from minutes_app.ui.proof.door import ProofDoor  # noqa: PLC0415
        from minutes_app.ui.publishing.exporter import Exporter  # noqa: PLC0415
        from minutes_app.ui.publishing.printing import Printing  # noqa: PLC0415
        from minutes_app.ui.session.meeting import OpenMeeting  # noqa: PLC0415

        meeting = OpenMeeting(self._context.session, record, self)
        preview = PreviewPane(self._context, meeting)
        pane = MeetingPane(self._context, meeting, self._speakers_of(record))
        self._meeting, self._preview, self._pane = meeting, preview, pane
        self._outlets = (
            Exporter(
                self._context, meeting, lambda: preview.layout_name, self, lambda: preview.paper
            ),
            Printing(self._context, meeting.id, lambda: preview.layout_name, self),
            ProofDoor(
                self._context, meeting, pane, preview, self, lambda: self.panes_.open("preview")
            ),
            IssuingDoors(self._context, meeting, lambda: preview.layout_name, self),
        )
        pane.entry_shown.connect(lambda one: one and preview.show_source(one))
        preview.hand.entry_chosen.connect(pane.record.outline.choose)
        preview.hand.entry_wanted.connect(pane.show_entry)
        meeting.history_changed.connect(self._history.show)
        return meeting, pane, preview

    def _go_to(self, place: Place) -> None:
        if self._pane is not None:
            self._pane.show_place(place)
        part = place.part if isinstance(place, Found) else ""
        if "wording" in (part, place.field if isinstance(place, Spot) else ""):
            self.panes_.open("preview")  # words set by hand stand nowhere else

    def _bin(self) -> None:
        if self._meeting is None:
            return
        meeting, title = self._meeting.id, self._meeting.record.meeting.title
        words = self.tr("“{title}” is in the bin").format(title=title)
        self.close_meeting()
        self._context.session.perform(
            lambda desk: desk.meetings.bin(meeting),
            lambda change: self._offer.tell(words, self.tr("Undo"), change),
        )

    def _choose_import(self) -> None:
        dialog = FileDialog(self, self.tr("Import meeting"))
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Meetings, also in PDF and Word files (*.json *.pdf *.docx)"))
        dialog.fileSelected.connect(lambda name: self.import_file(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    # Following

    def _follow(self, change: Change) -> None:
        if self._meeting is None:
            return
        gone = any(one == self._meeting.id for _, one in change.removed)
        if gone or self._meeting.record.meeting.binned is not None:
            self.close_meeting()
        elif change.scope == ARCHIVE:
            self.list.select(self._meeting.id)

    def _save_typing(self) -> None:
        """Save what is typed in the record and in the preview."""
        if self._pane is not None:
            self._pane.record.flush()
        if self._preview is not None:
            self._preview.hand.editing.save()

    def _choose_meeting(self) -> None:
        """Give the list the keys, from any place, and where it was folded."""
        self._context.navigator.leading.emit(MEETINGS)
        if not self.panes_.is_shown("list"):
            self._toggle("list")
        self.list.view.setFocus()

    def _toggle(self, pane: str) -> None:
        self.panes_.toggle(pane)
        self._context.preferences.set(LIST_SHOWN, self.panes_.wants["list"])
        self._context.preferences.set(PREVIEW_SHOWN, self.panes_.wants["preview"])

    def _refit(self) -> None:
        self.fit(self.window().width())

    def _keep_panes(self) -> None:
        self._context.preferences.set(PANES, self.panes_.state())
