"""Taking down what stands in the line: into the record, or kept as a draft until it is there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from minutes_app.capture.reading import Reading
from minutes_app.domain.entries import Entry
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee
from minutes_app.domain.records import Change
from minutes_app.services.capturing import Slot
from minutes_app.services.desk import Desk
from minutes_app.ui.context import Context
from minutes_app.ui.record.line.capture_line import CaptureLine
from minutes_app.ui.record.line.commanding import LineCommander
from minutes_app.ui.record.line.draft import Handed, LineDraft
from minutes_app.ui.record.speakers.slots import Speakers
from minutes_app.ui.session.meeting import OpenMeeting


class LineRecorder(QObject):
    """Records readings of the line, in order. No word is ever only on its way.

    ``last`` is the entry recorded last. ``recorded`` says that an entry is in the file;
    ``speaker_changed`` that a line named somebody, or another kind.
    """

    last: Id | None = None
    recorded = Signal(str)
    speaker_changed = Signal()

    def __init__(
        self, context: Context, meeting: OpenMeeting, speakers: Speakers, line: CaptureLine
    ) -> None:
        super().__init__(line)
        self._context = context
        self._meeting = meeting
        self._speakers = speakers
        self._line = line
        self.commander = LineCommander(context, line)
        self._draft = LineDraft(meeting.session, meeting.id)
        self._held: list[Handed] = []
        line.draft.connect(self._draft.keep)
        meeting.session.save_failed.connect(self._not_saved)
        self._restore_draft()

    def record(self, reading: Reading) -> None:
        """Record what stands in the line; it is empty again at once, for the next words."""
        if reading.command:
            self.commander.run(reading)
            return
        self._take_down(reading)
        self._line.take()
        if reading.is_empty:  # nothing goes into the file after which the draft would be cleared
            self._line.keep_draft()
        if reading.speaker or reading.kind is not None:
            self.speaker_changed.emit()

    def hold(self, text: str) -> None:
        """Take a line that cannot be read rightly yet; the field is free for the next words."""
        self._held.append(self._draft.begin(text))
        self._line.take()

    def record_held(self, read: Callable[[str], Reading]) -> None:
        """Record the lines that were held, read now."""
        held, self._held = self._held, []
        for one in held:
            self._draft.end(one)
            self._take_down(read(one.text))
        if held:
            self.speaker_changed.emit()

    def _take_down(self, reading: Reading) -> None:
        if reading.speaker:
            self._speakers.choose(reading.speaker)
        if reading.is_empty or reading.command:
            return
        slot = self._slot()
        if reading.kind is not None:
            self._speakers.remember(reading.kind)
        self._send(
            lambda desk: desk.capturing.record(self._meeting.id, reading, slot), reading.text
        )

    def record_lines(self, readings: Sequence[Reading]) -> None:
        """Record lines that were pasted together, as one step of undo."""
        slot, lines = self._slot(), list(readings)
        self._send(
            lambda desk: desk.capturing.record_lines(self._meeting.id, lines, slot),
            "\n".join(one.text for one in lines),
        )

    def _send(self, operation: Callable[[Desk], Change], text: str) -> None:
        draft = self._draft
        handed = draft.begin(text)
        self._meeting.perform(
            draft.landing(handed, operation),
            lambda change: self._recorded(change, handed),
            draft.refusing(handed, lambda error: self._refused(error, text)),
            words=text,
        )

    def _recorded(self, change: Change, handed: Handed) -> None:
        self._draft.end(handed)
        self._line.keep_draft()
        entries = change.of_type(Entry)
        if entries:
            self.last = entries[-1].id
            self.recorded.emit(self.last)
        self._announce(change, [one.text for one in entries])

    def _announce(self, change: Change, texts: list[str]) -> None:
        """Tell a screen reader what is in the record now."""
        if len(texts) > 1:
            said = self.tr("%n entries recorded", "", len(texts))
        elif texts:
            said = self.tr("Recorded: {text}").format(text=texts[0])
        else:
            names = ", ".join(one.shown_name for one in change.of_type(Attendee))
            said = self.tr("On the list: {names}").format(names=names)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._line, said))

    def _refused(self, error: MinutesError, text: str) -> None:
        self._line.give_back(text)
        self._context.notices.warn(error)

    def _slot(self) -> Slot:
        return Slot(self._speakers.voice(), self._speakers.kind(), last=self.last)

    # The draft

    def _not_saved(self, _error: object, _path: object) -> None:
        """Keep what is on its way as a draft, too: the program may end before it is saved."""
        self._line.keep_draft()

    def _restore_draft(self) -> None:
        meeting = self._meeting.id
        self._meeting.session.ask(lambda desk: desk.draft(meeting), self._take_draft)

    def _take_draft(self, text: str) -> None:
        if text and not self._line.toPlainText():
            self._line.give_back(text)
