"""The tab Record: speakers above, the outline, and below it the line with its echo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.ids import Id
from minutes_app.domain.locking import is_locked
from minutes_app.domain.meetings import Attendee
from minutes_app.domain.records import Change
from minutes_app.language.names import name_of
from minutes_app.ui.context import Context
from minutes_app.ui.issuing.lock import why_locked
from minutes_app.ui.models.outline import OutlineModel
from minutes_app.ui.models.outline_rows import OutlineRows
from minutes_app.ui.record.line.reader import LineReader
from minutes_app.ui.record.line.side import LineSide
from minutes_app.ui.record.outline.row_editor import RowEditor
from minutes_app.ui.record.outline.row_keys import RowKeys
from minutes_app.ui.record.outline.tools import OutlineTools
from minutes_app.ui.record.outline.view import OutlineView
from minutes_app.ui.record.speakers.bar import SpeakerBar
from minutes_app.ui.record.speakers.slots import Speakers
from minutes_app.ui.record.speakers.voices import voice_name
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.empty import EmptyState

if TYPE_CHECKING:
    from minutes_app.services.searching.marking import MarkedWords


class RecordPage(Retranslating, QWidget):
    """The record of one meeting. ``entry_shown`` carries the entry that is worked on."""

    entry_shown = Signal(object)

    def __init__(
        self, context: Context, meeting: OpenMeeting, speakers: Speakers | None = None
    ) -> None:
        super().__init__()
        self._context = context
        self._meeting = meeting
        self._editor: RowEditor | None = None
        self._from_line = False
        self._speakers = speakers or Speakers.of(meeting.record)
        self._reader = LineReader(meeting, self._speakers, self)
        self._model = OutlineModel(self)
        self._rows = OutlineRows(self._model, meeting.record)
        self.bar = SpeakerBar(meeting, self._speakers, context.actions)
        self.outline = OutlineView(context.appearance)
        self.side = LineSide(context, meeting, self._speakers, self._reader, self._model)
        self.line = self.side.line
        self._recorder = self.side.recorder
        self._empty = EmptyState("speak")
        self._tools = OutlineTools(
            context, meeting, self.outline, self._model, self._reader, self._caret
        )
        self._lay_out()
        self._connect()
        self.retranslate()

    # What the page is told

    @property
    def reader(self) -> LineReader:
        """What reads lines; it knows all names, for other lines that take people."""
        return self._reader

    def retranslate(self) -> None:
        self.outline.setAccessibleName(self.tr("Record in outline"))
        self._empty.set_words(
            self.tr("Nothing is recorded yet"),
            self.tr("Type into the line below: what is said, then Enter."),
        )
        self._rows.make()
        self._rows_changed()
        self._speaker_changed()

    def focus_line(self) -> None:
        """Put the caret into the capture line."""
        self.side.focus_line()

    def speak(self, attendee: Id | None, kind: EntryKind) -> None:
        """Let somebody speak from now on, and what is recorded next be of a kind."""
        self._speakers.choose(attendee)
        self._speakers.set_kind(kind)
        self._speaker_changed()

    def show_entry(self, entry: Id) -> None:
        """Choose an entry and bring it to sight."""
        if self.outline.choose(entry):
            self.outline.setFocus()

    def mark(self, words: "MarkedWords | None", entry: Id | None = None) -> None:
        """Mark words that a search found, one of them in an entry; None: no longer."""
        self._tools.find_bar.mark(words, entry)

    def flush(self) -> None:
        """Hand over everything that was typed and is not kept yet."""
        if self._editor is not None:
            self._editor.save()
        self.line.keep_draft()

    def release(self) -> None:
        """Answer to commands no longer (the meeting closes)."""
        self.flush()
        self.bar.release()
        self._tools.release()
        self._context.actions.release("capture.focus")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say_who_speaks()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._context.status.set_live("")  # it says how the line goes on, which is out of sight

    @property
    def current_entry(self) -> Id | None:
        """The entry that is chosen."""
        key = self.outline.key_at(self.outline.currentIndex())
        return Id(key) if key else None

    # Building

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.outline)
        self._stack.addWidget(self._empty)
        self._stack.setMinimumHeight(60)  # a paste that is shown may take the rest
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self._tools.find_bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self.side)

    def _connect(self) -> None:
        self.outline.setModel(self._model)
        self.outline.edit_asked.connect(lambda key: self._edit(Id(key)))
        self.outline.editor_lost.connect(self._end_editing)
        self.outline.current_changed.connect(self.entry_shown)
        keys = RowKeys(self.outline)
        keys.nested.connect(lambda step: self._tools.arranger.nest(self.current_entry, step))
        self._meeting.changed.connect(self._follow)
        self.bar.changed.connect(self._speaker_changed)
        line = self.line
        self._recorder.recorded.connect(self.outline.choose)
        self._recorder.speaker_changed.connect(self._speaker_changed)
        line.left.connect(lambda: self._context.guard.run(self.outline.setFocus))
        line.went_up.connect(self._edit_last)
        line.nested.connect(lambda step: self._tools.arranger.nest(self._last, step))
        self._context.actions.handle("capture.focus", self.focus_line)
        self._speaker_changed()

    # The record

    def _follow(self, change: Change) -> None:
        if change.of_type(Attendee) or any(kind is Attendee for kind, _ in change.removed):
            self._speakers.keep(self._meeting.record.attendees())
            self.bar.refresh()
        with self.outline.keeping():
            self._rows.follow(change)
        self._rows_changed()
        for entry in change.of_type(Entry):
            if self._editor is not None and entry.id == self._editor.entry:
                self._editor.follow(entry.text)

    def _rows_changed(self) -> None:
        self._stack.setCurrentWidget(self.outline if self._model.rowCount() else self._empty)
        if self._recorder.last and self._model.row_of(self._recorder.last) < 0:
            self._recorder.last = None

    # The line

    def _speaker_changed(self) -> None:
        self.bar.refresh()
        self._reader.forget()
        if self.isVisible():
            self._say_who_speaks()

    def _say_who_speaks(self) -> None:
        speaker = voice_name(self._meeting.record, self._speakers.speaking)
        kind = name_of(self._speakers.kind())
        self._context.status.set_live(" · ".join(part for part in (speaker, kind) if part))

    # Editing in place

    def _edit_last(self) -> None:
        if last := self._last:
            self._edit(last)
            self._from_line = True

    @property
    def _last(self) -> Id | None:
        """The entry to which the keys of an empty line are: recorded last, else the last of all."""
        rows = self._model.rows
        return self._recorder.last or (rows[-1].key if rows else None)

    def _edit(self, entry_id: Id) -> None:
        entry = self._meeting.record.find(Entry, entry_id)
        if entry is None:
            return
        if is_locked(self._meeting.record.meeting):
            self._context.notices.tell(why_locked())
            return
        self._end_editing()
        self._from_line = False
        editor = RowEditor(entry_id, entry.text, self._reader.abbreviations)
        editor.setAccessibleName(self.tr("Text of the entry"))
        editor.typed.connect(lambda text: self._save_text(entry_id, text))
        editor.ended.connect(self._end_editing)
        editor.pasted.connect(self.side.offer_paste)
        if self.outline.put_editor(entry_id, editor):
            self._editor = editor

    def _save_text(self, entry: Id, text: str) -> None:
        self._meeting.perform(lambda desk: desk.recording.edit(entry, text=text), words=text)

    def _end_editing(self) -> None:
        if self._editor is None:
            return
        had_focus = self._editor.hasFocus()
        self._editor = None
        self.outline.take_editor()
        if had_focus and self._from_line:
            self.focus_line()
        elif had_focus:
            self.outline.setFocus()

    def _caret(self) -> tuple[Id, int] | None:
        if self._editor is None:
            return None
        self._editor.save()
        return self._editor.entry, self._editor.split_at()
