"""Making meetings: new ones, the next of a series, copies, samples, meetings from files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from minutes_app.domain.errors import ConflictError, ImportFileError, MinutesError
from minutes_app.domain.meetings import House, Meeting
from minutes_app.language.names import shown_language

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from minutes_app.domain.dates import PartialDate
    from minutes_app.domain.ids import Id
    from minutes_app.domain.records import Change
    from minutes_app.services.desk import Desk
    from minutes_app.storage.reading import MeetingSummary
    from minutes_app.ui.context import Context
    from minutes_app.ui.meetings.new_meeting import Wish
    from minutes_app.ui.session.meeting import OpenMeeting


class Maker(QObject):
    """Makes meetings; ``made`` carries the one to open then."""

    made = Signal(str)

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window

    def ask(self, after: Id | None = None) -> None:
        """Ask what the new meeting is to be."""
        from minutes_app.ui.meetings.new_meeting import NewMeetingDialog  # noqa: PLC0415

        def show(known: tuple[list[MeetingSummary], House, PartialDate]) -> None:
            meetings, house, today = known
            language = house.language if house.name else shown_language()
            dialog = NewMeetingDialog(meetings, language, today, self._window)
            dialog.wished.connect(self.make)
            dialog.finished.connect(dialog.deleteLater)
            if after is not None:
                dialog.follow(after)
            dialog.open()

        self._context.session.ask(
            lambda desk: (desk.meetings.all(), desk.meetings.house(), desk.meetings.today()), show
        )

    def ask_next(self, meeting: Id) -> None:
        """Ask for the next meeting after one."""
        self.ask(after=meeting)

    def make(self, wish: Wish) -> None:
        """Make a meeting."""
        self._context.session.perform(lambda desk: _made(desk, wish), self._open)

    def duplicate(self, meeting: OpenMeeting) -> None:
        """Copy a meeting."""
        title = self.tr("{title} (copy)").format(title=meeting.record.meeting.title)
        self._context.session.perform(
            lambda desk: desk.meetings.duplicate(meeting.id, title), self._open
        )

    def add_sample(self) -> None:
        """Bring in the sample meeting in the language of the program, and open it."""
        self._context.session.perform(
            lambda desk: desk.transfer.import_sample(shown_language()), self._open, self._present
        )

    def import_file(self, path: Path) -> None:
        """Bring in a meeting from a file; one that is there already is opened.

        A PDF or Word file that carries one is opened beside the archive, which it may keep waiting.
        """

        def take(content: bytes) -> None:
            self._context.session.perform(
                lambda desk: desk.transfer.import_json(content), self._open, self._present
            )

        self._context.work.documents(lambda: _data(path), take, self._context.notices.warn)

    def _open(self, change: Change) -> None:
        meetings = change.of_type(Meeting)
        if meetings:
            self.made.emit(meetings[-1].id)

    def _present(self, error: MinutesError) -> None:
        if isinstance(error, ConflictError) and "id" in error.parameters:
            self.made.emit(str(error.parameters["id"]))
        else:
            self._context.notices.warn(error)


def _made(desk: Desk, wish: Wish) -> Change:
    if wish.after is None:
        return desk.meetings.create(
            wish.title, language=wish.language, start=wish.start, place=wish.place
        )
    return desk.meetings.create_next(
        wish.after, title=wish.title, start=wish.start, place=wish.place, language=wish.language
    )


def _data(path: Path) -> bytes:
    from minutes_app.services.choosing import read_chosen  # noqa: PLC0415 - not needed at start
    from minutes_app.services.transfer import meeting_data  # noqa: PLC0415 - nor this

    try:
        return meeting_data(read_chosen(path))
    except OSError as error:
        reason = error.strerror or ""
        raise ImportFileError("import.unreadable", path=str(path), reason=reason) from error
