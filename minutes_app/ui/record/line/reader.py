"""Reading the capture line with what the meeting knows, prepared off the path of the keys."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.capture.reading import Reading
from minutes_app.domain.entries import Voice
from minutes_app.domain.folding import fold, fold_name
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, House, Meeting
from minutes_app.domain.records import Change
from minutes_app.services.holidays import ChineseWorkingDays
from minutes_app.ui.record.line.choices import PinnedNames
from minutes_app.ui.record.line.commands import NAMES, command_of
from minutes_app.ui.record.speakers.slots import Speakers
from minutes_app.ui.record.speakers.voices import voice_name
from minutes_app.ui.session.meeting import OpenMeeting


class LineReader(QObject):
    """Reads lines as they are typed. ``changed`` says that the same line may now read otherwise.

    Names are followed where the session keeps them, and the attendees are indexed when they
    change, so that a key costs the same in an archive of any size.
    """

    changed = Signal()

    def __init__(self, meeting: OpenMeeting, speakers: Speakers, parent: QObject) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._speakers = speakers
        self._known = meeting.session.names
        self._names = PinnedNames(self._known.index)
        self._attendee_keys: dict[Id, tuple[str, ...]] = {}
        self._working = ChineseWorkingDays()
        self._meeting_context: CaptureContext | None = None
        self._contexts: dict[bool, CaptureContext] = {}
        self.abbreviations: dict[str, str] = {}
        meeting.changed.connect(self._follow_meeting)
        meeting.session.changed.connect(self._follow_archive)
        self._known.changed.connect(self._take_names)
        self._ask_keys()
        meeting.session.ask(lambda desk: desk.meetings.house(), self._take_house)
        # A deadline in working days is read at a key; the calendar is there by then.
        meeting.session.work.documents(self._working.prepare)

    def read(self, text: str) -> Reading:
        """Read a line. A command with words after it that it does not take is text."""
        if text:
            self._known.want()
        reading = read_line(text, self.context())
        if reading.command and command_of(reading.command) is None:
            return read_line(text, self._context_with(commands=False))
        return reading

    def read_pasted(self, text: str) -> Reading:
        """Read a line that was pasted: only entries come of it, nothing is run, nobody is listed.

        What holds nothing to record then (a name before a colon, no more) is text as a whole.
        """
        reading = read_line(text, self._context_with(commands=False))
        return Reading(text, text) if reading.attendees or reading.is_empty else reading

    def context(self) -> CaptureContext:
        """Return what lines are read against at the moment."""
        return self._context_with(commands=True)

    def pin(self, written: str, known: Id) -> None:
        """Let a name that several bear mean one of them, until ``unpin``."""
        self._names.pin(written, known)
        self.changed.emit()

    def unpin(self) -> None:
        """Let names mean all who bear them (the line was recorded)."""
        if self._names.free():
            self.changed.emit()

    def forget(self) -> None:
        """Read anew from now on (the speaker or the kind changed)."""
        self._contexts.clear()
        self.changed.emit()

    def _context_with(self, *, commands: bool) -> CaptureContext:
        voice, kind = self._speakers.voice(), self._speakers.kind()
        context = self._contexts.get(commands)
        if context is None or context.speaker != voice or context.last_kind != kind:
            context = self._around().at_slot(
                voice, kind, NAMES if commands else {}, self._collective_voices()
            )
            self._contexts[commands] = context
        return context

    def _around(self) -> CaptureContext:
        """Return the meeting without a slot: its people are indexed when they change."""
        if self._meeting_context is None:
            record = self._meeting.record
            self._meeting_context = CaptureContext(
                record.meeting.start.whole_day or date.today(),  # noqa: DTZ011 - the desk's day
                tuple(record.attendees()),
                self._names,
                language=record.meeting.language,
                working=self._working,
                attendee_keys=self._attendee_keys,
            )
        return self._meeting_context

    def _forget_people(self) -> None:
        self._meeting_context = None
        self.forget()

    def _collective_voices(self) -> dict[str, Voice]:
        """Return the voices of nobody alone that have a slot: their names are said by hand then."""
        pinned = [voice for voice in self._speakers.slots if voice and voice.collective]
        return {fold_name(voice_name(self._meeting.record, one)): one for one in pinned}

    def _follow_meeting(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if kinds & {Attendee, Meeting}:
            self._forget_people()
        if Attendee in kinds:
            self._ask_keys()

    def _follow_archive(self, change: Change) -> None:
        for house in change.of_type(House):
            self._take_house(house)

    def _take_house(self, house: House) -> None:
        self.abbreviations = {fold(one.short): one.text for one in house.abbreviations}

    def _take_names(self) -> None:
        self._names.look_in(self._known.index)
        self._forget_people()

    def _ask_keys(self) -> None:
        meeting, session = self._meeting.record.meeting.id, self._meeting.session
        if not self._known.complete:
            session.ask(lambda desk: desk.capturing.names_there(meeting), self._known.meet)
        session.ask(
            lambda desk: desk.capturing.attendee_keys(meeting),
            self._take_keys,
            supersedes=f"attendee keys {id(self)}",
        )

    def _take_keys(self, keys: dict[Id, tuple[str, ...]]) -> None:
        if keys != self._attendee_keys:
            self._attendee_keys = keys
            self._forget_people()
