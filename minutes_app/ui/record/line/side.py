"""The lower side of the record: the line, what it will become, and what helps to type it."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutes_app.capture.offers import Offer
from minutes_app.capture.reading import Reading
from minutes_app.domain.entries import Entry, EntryKind, Voice
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.locking import is_locked
from minutes_app.domain.meetings import Meeting, Source
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.records import Change
from minutes_app.ui.context import Context
from minutes_app.ui.issuing.lock import why_locked
from minutes_app.ui.models.outline import OutlineModel
from minutes_app.ui.record.line.capture_line import CaptureLine
from minutes_app.ui.record.line.counting import NextOrdinal
from minutes_app.ui.record.line.echo import Around, Echo, doubt_words, echo_of
from minutes_app.ui.record.line.echo_bar import WordsLine
from minutes_app.ui.record.line.hints import hint
from minutes_app.ui.record.line.offering import LineOffers
from minutes_app.ui.record.line.offices import HeldOffices
from minutes_app.ui.record.line.pasted import Pasted
from minutes_app.ui.record.line.pasting import PasteOffer
from minutes_app.ui.record.line.reader import LineReader
from minutes_app.ui.record.line.recorder import LineRecorder
from minutes_app.ui.record.line.slices import SlicedReading
from minutes_app.ui.record.line.typed import is_marked
from minutes_app.ui.record.speakers.slots import Speakers
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.undoing import UndoOffer


class LineSide(Retranslating, QWidget):
    """Echo, paste, line and hint, one above the other. ``line`` is the field itself."""

    def __init__(
        self,
        context: Context,
        meeting: OpenMeeting,
        speakers: Speakers,
        reader: LineReader,
        outline: OutlineModel,
    ) -> None:
        super().__init__()
        self._meeting = meeting
        self._reader = reader
        self._offices = HeldOffices(meeting, self)
        self._ordinals = NextOrdinal(outline)
        self.line = CaptureLine(reader, self._offices, context.appearance)
        self.recorder = LineRecorder(context, meeting, speakers, self.line)
        self._around = Around(self._ordinal, self._office, self.recorder.commander.is_ready)
        self.echo = WordsLine(context.appearance, "muted")
        self._said = Echo("")
        self._shape: object = None
        self.line.assistant.keep_clear = self.echo
        self.paste = PasteOffer(context.appearance, self._pasted_echo)
        self._kept = UndoOffer(context, self)
        self.hint = WordsLine(context.appearance, "muted", small=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.echo, self.paste, self.line, self.hint):
            column.addWidget(widget)
        self._offers = LineOffers(context, meeting, reader, self)
        self._offers.ended.connect(self._made_known)
        self.line.assistant.offered.connect(self._carry_out)
        self.line.assistant.turned.connect(self._help_again)
        self.line.recorded.connect(self._record)
        self.line.read.connect(self._show_reading)
        meeting.changed.connect(self._follow)
        self.line.pasted.connect(self.offer_paste)
        self.paste.accepted.connect(self._record_lines)
        self.paste.kept.connect(self._keep_notes)
        self.paste.closed.connect(self._paste_closed)
        self._offices.learned.connect(self._show_again)
        self.setFocusProxy(self.line)
        self.retranslate()

    def retranslate(self) -> None:
        self.line.setAccessibleName(self.tr("Capture line"))
        self._follow_lock()
        self._show_again()

    def _follow_lock(self) -> None:
        """Take no line of minutes that are issued, and say why; a draft stays where it is."""
        locked = is_locked(self._meeting.record.meeting)
        self.line.setReadOnly(locked)
        words = why_locked() if locked else self.tr("Type what is said, then Enter")
        self.line.setPlaceholderText(words)

    def focus_line(self) -> None:
        """Put the caret into the line."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The caret is elsewhere once all here has its place. Somebody may be choosing already
        # (an echo that grows by a line resizes this, too): the list stays, beside the caret.
        QTimer.singleShot(0, self.line.assistant, self.line.assistant.stand_again)

    def _show_again(self) -> None:
        self._shape = None
        self._show_reading(self.line.reading())

    def _show_reading(self, reading: Reading) -> None:
        if self._is_as_before(reading):
            return
        echo = echo_of(reading, self._reader.context(), self._around)
        if echo != self._said:
            self._said = echo
            self.echo.show_words(echo.words, at_rest=not reading.text)
            self.line.setAccessibleDescription(f"{echo.words} {echo.doubt}".strip())
        self._show_help(reading.text)

    def _is_as_before(self, reading: Reading) -> bool:
        """Tell whether only words were added: then it is read as it was at the key before."""
        context = self._reader.context()
        shape = (
            reading.is_empty, reading.kind, reading.speaker, reading.is_sub_point,
            reading.numbered, reading.lead, reading.support, reading.deadline,
            reading.attendees, reading.command, reading.doubts,
        )  # fmt: skip
        before, self._shape = self._shape, (shape, id(context))
        return before == self._shape and not is_marked(reading.text)

    def _follow(self, change: Change) -> None:
        self._shape = None
        if change.of_type(Meeting):
            self._follow_lock()
            self._help_again()

    def _show_help(self, text: str) -> None:
        if self.line.isReadOnly():
            self.hint.show_words("", "muted")  # the line itself says why nothing is typed
            return
        choosing = self.line.assistant.is_open
        doubt = "" if choosing else self._said.doubt
        self.hint.show_words(
            doubt or hint(text, choosing=choosing), "warning" if doubt else "muted",
            at_rest=not text,
        )  # fmt: skip

    def _help_again(self) -> None:
        self._show_help(self.line.toPlainText())

    # What is offered

    def _carry_out(self, offer: Offer) -> None:
        """Do what is offered."""
        if offer.creates:
            self._offers.create(offer)
        elif offer.attends:
            self._offers.attend(offer)
        else:
            known = (offer.who.person or offer.who.body) if offer.who else None
            if known:
                self._reader.pin(offer.name, known)
            self.line.put_right(offer.text)

    def _record(self, reading: Reading) -> None:
        """Record a line; one that waits for somebody who is being made known is read again then."""
        if self._offers.under_way:
            self.recorder.hold(reading.text)
        else:
            self.recorder.record(reading)

    def _made_known(self) -> None:
        self.recorder.record_held(self._reader.read)

    # What was pasted

    def _pasted_echo(self, line: str) -> Echo:
        reading = self._reader.read_pasted(line)
        doubt = doubt_words(reading.doubts[0]) if reading.doubts else ""  # Tab does nothing here
        return replace(echo_of(reading, self._reader.context()), doubt=doubt)

    def offer_paste(self, pasted: Pasted) -> None:
        """Show a paste, in the room of what speaks of the line."""
        self.echo.hide()
        self.hint.hide()
        self.paste.offer(pasted)

    def _paste_closed(self) -> None:
        self.echo.show()
        self.hint.show()
        self.focus_line()

    def _record_lines(self, lines: list[str]) -> None:
        SlicedReading(lines, self._reader.read_pasted, self.recorder.record_lines, self)

    def _keep_notes(self, pasted: Pasted) -> None:
        """Put a text beside the record, as it came."""
        notes = Source(new_id(), self._meeting.id, self.tr("Raw notes"), pasted.text)
        self._meeting.perform(
            lambda desk: desk.contents.add(notes), self._notes_kept, words=pasted.text
        )

    def _notes_kept(self, change: Change) -> None:
        words = self.tr("Kept as raw notes, under Details")
        self._kept.tell(words, self.tr("Undo"), change)

    # What the echo says besides

    def _ordinal(self, is_sub_point: bool, kind: EntryKind, voice: Voice | None) -> int:
        return self._ordinals.of(self._parent() if is_sub_point else None, kind, voice)

    def _parent(self) -> Id | None:
        """Return the entry under which a sub-point goes."""
        last = self._meeting.record.find(Entry, self.recorder.last) if self.recorder.last else None
        return (last.parent or last.id) if last else None

    def _office(self, person: Id) -> tuple[OfficeHeld, ...]:
        return self._offices.of([person]).get(person, ())
