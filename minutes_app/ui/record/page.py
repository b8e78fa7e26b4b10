"""The tab Record: speakers above, the outline, and below it the line with its echo."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from minutes_app.capture.reading import Reading
from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee
from minutes_app.domain.records import Change
from minutes_app.language.names import name_of
from minutes_app.services.capturing import Slot
from minutes_app.ui.context import Context
from minutes_app.ui.models.outline import OutlineModel
from minutes_app.ui.models.outline_rows import OutlineRows
from minutes_app.ui.record.arranging import Arranger
from minutes_app.ui.record.capture_line import CaptureLine
from minutes_app.ui.record.echo import Echo, echo_of
from minutes_app.ui.record.outline_view import OutlineView
from minutes_app.ui.record.pasting import PasteOffer
from minutes_app.ui.record.reader import LineReader
from minutes_app.ui.record.row_editor import RowEditor
from minutes_app.ui.record.row_keys import RowKeys
from minutes_app.ui.record.speaker_bar import SpeakerBar
from minutes_app.ui.record.speakers import Speakers
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.empty import EmptyState


class RecordPage(Retranslating, QWidget):
    """The record of one meeting. ``entry_shown`` carries the entry that is worked on."""

    entry_shown = Signal(object)

    def __init__(
        self, context: Context, meeting: OpenMeeting, speakers: Speakers | None = None
    ) -> None:
        super().__init__()
        self._context = context
        self._meeting = meeting
        self._last: Id | None = None
        self._editor: RowEditor | None = None
        self._from_line = False
        self._said = Echo("")
        self._on_the_way: list[str] = []
        self._speakers = speakers or Speakers.of(meeting.record)
        self._reader = LineReader(meeting, self._speakers, self)
        self._model = OutlineModel(self)
        self._rows = OutlineRows(self._model, meeting.record)
        self.bar = SpeakerBar(meeting, self._speakers, context.actions)
        self.outline = OutlineView(context.appearance)
        self.line = CaptureLine(self._reader, context.appearance)
        self._paste = PasteOffer()
        self._echo = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._doubt = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._hint = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._empty = EmptyState("speak")
        self._arranger = Arranger(context, meeting, self.outline, self._caret)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._restore_draft()

    # What the page is told

    def retranslate(self) -> None:
        self.outline.setAccessibleName(self.tr("Record in outline"))
        self.line.setAccessibleName(self.tr("Capture line"))
        self.line.setPlaceholderText(self.tr("Type what is said, then Enter"))
        self._hint.setText(
            self.tr(
                "! instruction · # heading · - sub-point · + attendee · name: speaker · "
                "@ who · ~ when"
            )
        )
        self._empty.set_words(
            self.tr("Nothing is recorded yet"),
            self.tr("Type into the line below: what is said, then Enter."),
        )
        self._rows.make()
        self._rows_changed()
        self._speaker_changed()

    def focus_line(self) -> None:
        """Put the caret into the capture line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def speak(self, attendee: Id | None, kind: EntryKind) -> None:
        """Let somebody speak from now on, and what is recorded next be of a kind."""
        self._speakers.choose(attendee)
        self._speakers.set_kind(kind)
        self._speaker_changed()

    def show_entry(self, entry: Id) -> None:
        """Choose an entry and bring it to sight."""
        if self.outline.choose(entry):
            self.outline.setFocus()

    def flush(self) -> None:
        """Hand over everything that was typed and is not kept yet."""
        if self._editor is not None:
            self._editor.save()
        self.line.keep_draft()

    def release(self) -> None:
        """Answer to commands no longer (the meeting closes)."""
        self.flush()
        self.bar.release()
        self._arranger.release()
        self._context.actions.release("capture.focus")
        self._context.status.set_live("")

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
        set_look(self._echo, "muted")
        set_look(self._doubt, "warning")
        set_look(self._hint, "small")
        echo = QFrame()
        said = QHBoxLayout(echo)
        said.setContentsMargins(4, 2, 4, 0)
        said.addWidget(self._echo, 1)
        said.addWidget(self._doubt)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        column.addWidget(echo)
        column.addWidget(self._paste)
        column.addWidget(self.line)
        column.addWidget(self._hint)

    def _connect(self) -> None:
        self.outline.setModel(self._model)
        self.outline.edit_asked.connect(lambda key: self._edit(Id(key)))
        self.outline.current_changed.connect(self.entry_shown)
        keys = RowKeys(self.outline)
        keys.nested.connect(lambda step: self._arranger.nest(self.current_entry, step))
        self._meeting.changed.connect(self._follow)
        self._meeting.session.save_failed.connect(self._not_saved)
        self.bar.changed.connect(self._speaker_changed)
        line = self.line
        line.recorded.connect(self._record)
        line.read.connect(self._say_reading)
        line.draft.connect(self._keep_draft)
        line.left.connect(lambda: self._context.guard.run(self.outline.setFocus))
        line.went_up.connect(self._edit_last)
        line.nested.connect(lambda step: self._arranger.nest(self._last, step))
        line.pasted.connect(self._paste.offer)
        self._paste.accepted.connect(self._record_lines)
        self._paste.closed.connect(self.focus_line)
        self._context.actions.handle("capture.focus", self.focus_line)
        self._speaker_changed()

    # The record

    def _follow(self, change: Change) -> None:
        if change.of_type(Attendee) or any(kind is Attendee for kind, _ in change.removed):
            self._speakers.keep(self._meeting.record.attendees())
            self.bar.refresh()
        self._rows.follow(change)
        self._rows_changed()
        for entry in change.of_type(Entry):
            if self._editor is not None and entry.id == self._editor.entry:
                self._editor.follow(entry.text)

    def _rows_changed(self) -> None:
        self._stack.setCurrentWidget(self.outline if self._model.rowCount() else self._empty)
        if self._last and self._model.row_of(self._last) < 0:
            self._last = None

    def _record(self, reading: Reading) -> None:
        """Record what stands in the line; the line is empty again at once, for the next words."""
        if reading.speaker and reading.speaker.attendee:
            self._speakers.choose(reading.speaker.attendee)
        if reading.is_empty:
            self.line.take()
            self._speaker_changed()
            return
        text, slot = reading.text, self._slot()
        if reading.kind is not None:
            self._speakers.set_kind(reading.kind)
        self._on_the_way.append(text)
        self._meeting.perform(
            lambda desk: desk.capturing.record(self._meeting.id, reading, slot),
            lambda change: self._recorded(change, text),
            lambda error: self._refused(error, text),
            words=text,
        )
        self.line.take()
        if reading.speaker or reading.kind is not None:
            self._speaker_changed()

    def _record_lines(self, lines: list[str]) -> None:
        readings, slot = [self._reader.read(line) for line in lines], self._slot()
        text = "\n".join(lines)
        self._on_the_way.append(text)
        self._meeting.perform(
            lambda desk: desk.capturing.record_lines(self._meeting.id, readings, slot),
            lambda change: self._recorded(change, text),
            lambda error: self._refused(error, text),
            words=text,
        )

    def _recorded(self, change: Change, text: str) -> None:
        self._on_the_way.remove(text)
        self.line.keep_draft()
        entries = change.of_type(Entry)
        if not entries:
            return
        self._last = entries[-1].id
        self.outline.choose(self._last)
        said = QAccessibleAnnouncementEvent(self, self.tr("Recorded: {text}").format(
            text=entries[-1].text))  # fmt: skip
        QAccessible.updateAccessibility(said)

    def _not_saved(self, _error: object, _path: object) -> None:
        """Keep what is on its way as a draft, too: the program may end before it is saved."""
        self.line.keep_draft()

    def _refused(self, error: MinutesError, text: str) -> None:
        self._on_the_way.remove(text)
        self.line.give_back(text)
        self._context.notices.warn(error)

    def _slot(self) -> Slot:
        return Slot(self._speakers.voice(), self._speakers.kind(), last=self._last)

    # The line

    def _say_reading(self, reading: Reading) -> None:
        echo = echo_of(reading, self._reader.context())
        if echo == self._said:
            return
        self._said = echo
        self._echo.setText(echo.words)
        self._doubt.setText(echo.doubt)
        self._doubt.setVisible(bool(echo.doubt))
        self.line.setAccessibleDescription(f"{echo.words} {echo.doubt}".strip())

    def _speaker_changed(self) -> None:
        self.bar.refresh()
        self._reader.forget()
        speaker = next(
            (one.shown_name for one in self._meeting.record.attendees()
             if one.id == self._speakers.current), "",
        )  # fmt: skip
        kind = name_of(self._speakers.kind())
        self._context.status.set_live(" · ".join(part for part in (speaker, kind) if part))

    def _keep_draft(self, text: str) -> None:
        """Keep what stands in the line, after what is not in the file yet: a kill loses neither."""
        text = "\n".join([*self._on_the_way, text] if text else self._on_the_way)
        meeting, session = self._meeting.id, self._meeting.session
        if not session.read_only:
            session.ask(lambda desk: desk.save_draft(meeting, text), lambda _: None, lambda _: None)

    def _restore_draft(self) -> None:
        meeting = self._meeting.id
        self._meeting.session.ask(lambda desk: desk.draft(meeting), self._take_draft)

    def _take_draft(self, text: str) -> None:
        if text and not self.line.toPlainText():
            self.line.give_back(text)

    # Editing in place

    def _edit_last(self) -> None:
        rows = self._model.rows
        last = self._last or (rows[-1].key if rows else None)
        if last:
            self._edit(last)
            self._from_line = True

    def _edit(self, entry_id: Id) -> None:
        entry = self._meeting.record.find(Entry, entry_id)
        if entry is None:
            return
        self._end_editing()
        self._from_line = False
        editor = RowEditor(entry_id, entry.text)
        editor.setAccessibleName(self.tr("Text of the entry"))
        editor.typed.connect(lambda text: self._save_text(entry_id, text))
        editor.ended.connect(self._end_editing)
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
