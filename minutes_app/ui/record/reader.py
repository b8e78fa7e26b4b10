"""Reading the capture line with what the meeting knows, prepared off the path of the keys."""

from datetime import date

from PySide6.QtCore import QObject, Signal

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.capture.names import NameIndex
from minutes_app.capture.reading import Reading
from minutes_app.domain.meetings import Attendee, Meeting
from minutes_app.domain.people import Body, Person
from minutes_app.domain.records import Change
from minutes_app.ui.record.speakers import Speakers
from minutes_app.ui.session.meeting import OpenMeeting


class LineReader(QObject):
    """Reads lines as they are typed. ``changed`` says that the same line may now read otherwise.

    The directory is indexed when it changes and the attendees when they do, so that a key costs
    the same in an archive of any size.
    """

    changed = Signal()

    def __init__(self, meeting: OpenMeeting, speakers: Speakers, parent: QObject) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._speakers = speakers
        self._names = NameIndex()
        self._context: CaptureContext | None = None
        meeting.changed.connect(self._follow_meeting)
        meeting.session.changed.connect(self._follow_directory)
        self._ask_names()

    def read(self, text: str) -> Reading:
        """Read a line."""
        return read_line(text, self.context())

    def context(self) -> CaptureContext:
        """Return what lines are read against at the moment."""
        voice, kind = self._speakers.voice(), self._speakers.kind()
        context = self._context
        if context is None or context.speaker != voice or context.last_kind != kind:
            record = self._meeting.record
            context = CaptureContext(
                record.meeting.start.whole_day or date.today(),  # noqa: DTZ011 - the desk's day
                tuple(record.attendees()),
                self._names,
                voice,
                kind,
                record.meeting.language,
            )
            self._context = context
        return context

    def forget(self) -> None:
        """Read anew from now on (the speaker or the kind changed)."""
        self._context = None
        self.changed.emit()

    def _follow_meeting(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if kinds & {Attendee, Meeting}:
            self.forget()

    def _follow_directory(self, change: Change) -> None:
        kinds = {type(one) for one in change.put} | {kind for kind, _ in change.removed}
        if kinds & {Person, Body}:
            self._ask_names()

    def _ask_names(self) -> None:
        self._meeting.session.ask(
            lambda desk: desk.capturing.names(), self._take_names, supersedes=f"names {id(self)}"
        )

    def _take_names(self, names: NameIndex) -> None:
        self._names = names
        self.forget()
