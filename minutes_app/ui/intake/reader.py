"""Reading behind the preview: files in a child, lists beside the window, names in the archive."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import is_
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee
from minutes_app.intake.files import FileContent, read_file
from minutes_app.intake.lists.known import NOTHING_KNOWN, Known
from minutes_app.intake.lists.rows import ReadList
from minutes_app.services.matching import Match
from minutes_app.ui.context import Context
from minutes_app.ui.intake.lines import Line, make_line, matched
from minutes_app.ui.intake.reading import ColumnUse, guess_uses, read_pasted, read_rows
from minutes_app.ui.session.meeting import OpenMeeting

if TYPE_CHECKING:
    from minutes_app.ui.work import Job

REST = 200
"""Milliseconds of rest in typing after which a text is read."""
Rows = Sequence[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is to be read: a text, or rows with what stands in their columns (None: to guess)."""

    text: str = ""
    rows: Rows | None = None
    uses: tuple[ColumnUse, ...] | None = None


class ListReader(QObject):
    """Reads what the source holds. Everything comes back by a signal, the last that was asked.

    ``lines_read`` carries the lines and what they were read from, ``uses_guessed`` the columns,
    ``file_read`` the content and the path, ``failed`` an error of a file; ``busy`` says whether
    a file is being read; ``matched_anew`` carries a line and who it may be now.
    """

    lines_read = Signal(object, object)
    uses_guessed = Signal(object)
    file_read = Signal(object, object)
    failed = Signal(object)
    busy = Signal(bool)
    matched_anew = Signal(object, object)

    def __init__(self, context: Context, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting = meeting
        self._known: Known = NOTHING_KNOWN
        self._asked = _Asked()
        self._stop = Event()
        self._job: Job | None = None
        self._before: Callable[[], Sequence[Line]] = tuple
        self._key = f"intake {id(self)}"
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._read)
        context.work.ended.connect(self._follow_job)
        context.session.ask(lambda desk: desk.intake.known(), self._take_known)

    def keep_edits_of(self, lines: Callable[[], Sequence[Line]]) -> None:
        """Keep what was edited in the lines that ``lines`` returns, whatever is read anew."""
        self._before = lines

    def read_text(self, text: str) -> None:
        """Read a text when it has come to rest."""
        self._asked = _Asked(text)
        self._rest.start()

    def read_rows(self, rows: Rows, uses: tuple[ColumnUse, ...] | None) -> None:
        """Read the rows of a table; ``uses`` None guesses what stands in their columns."""
        self._asked = _Asked(rows=rows, uses=uses)
        self._rest.stop()
        self._read()

    def read_file(self, path: Path, encoding: str = "") -> None:
        """Read a file in its child process."""
        self.stop()
        stop = self._stop = Event()
        # The job ends with the status bar's Cancel, with this dialog, or with the next file.
        self._job = self._context.work.documents(
            lambda: read_file(path, encoding=encoding, cancelled=lambda: self._ends(stop)),
            lambda content: self._take_file(content, path, stop),
            lambda error: self._not_read(error, stop),
            supersedes=f"{self._key} file",
            title=self.tr("Reading {name}").format(name=path.name),
        )
        self.busy.emit(True)

    def match(self, line: Line) -> None:
        """Ask anew who a line is."""

        def take(found: list[Match]) -> None:
            if isValid(self):
                self.matched_anew.emit(line, found[0])

        meeting = self._meeting.id
        self._context.session.ask(lambda desk: desk.intake.match(meeting, [line.row]), take)

    def attendees(self) -> Mapping[Id, Attendee]:
        """Return who is on the list already."""
        return {one.id: one for one in self._meeting.record.all_of(Attendee)}

    def put_match(self, line: Line, match: Match) -> Line:
        """Return a line beside what is known of it now."""
        return matched(line, match, self.attendees())

    def stop(self) -> None:
        """End what is under way; nothing of it comes back."""
        self._stop.set()
        if self._job is not None:
            self._job.cancel()
            self._job = None
            self.busy.emit(False)

    def _follow_job(self, job: object) -> None:
        """Hear that reading the file was cancelled elsewhere: nothing comes of it then."""
        if job is self._job and self._job is not None and self._job.cancelled:
            self.stop()

    def _ends(self, stop: Event) -> bool:
        return stop.is_set() or (self._job is not None and self._job.cancelled)

    def _take_known(self, known: Known) -> None:
        self._known = known
        if self._asked.text or self._asked.rows is not None:
            self._read()

    def _take_file(self, content: FileContent, path: Path, stop: Event) -> None:
        if not stop.is_set():
            self._job = None
            self.busy.emit(False)
            self.file_read.emit(content, path)

    def _not_read(self, error: MinutesError, stop: Event) -> None:
        if not stop.is_set():
            self._job = None
            self.busy.emit(False)
            self.failed.emit(error)

    def _read(self) -> None:
        asked, known = self._asked, self._known

        def read() -> tuple[_Asked, ReadList]:
            if asked.rows is None:
                return asked, read_pasted(asked.text, known)
            uses = asked.uses or guess_uses(asked.rows, known)
            return _Asked(rows=asked.rows, uses=uses), read_rows(asked.rows, uses, known)

        self._context.work.documents(read, self._match_all, supersedes=self._key)

    def _match_all(self, done: tuple[_Asked, ReadList]) -> None:
        asked, found = done
        if asked.uses is not None:
            self.uses_guessed.emit(asked.uses)
        meeting = self._meeting.id
        self._context.session.ask(
            lambda desk: desk.intake.match(meeting, found.rows),
            lambda matches: self._make_lines(found, matches) if isValid(self) else None,
            supersedes=self._key,
        )

    def _make_lines(self, found: ReadList, matches: list[Match]) -> None:
        """Make the lines beside the window; who edits one meanwhile has them made once more."""
        before, attendees = list(self._before()), self.attendees()

        def made(lines: list[Line]) -> None:
            if not isValid(self):
                return  # the preview was closed meanwhile
            if all(map(is_, before, self._before())):
                self.lines_read.emit(lines, found)
            else:
                self._make_lines(found, matches)

        self._context.work.documents(
            lambda: _lines_of(found, matches, before, attendees),
            made,
            supersedes=f"{self._key} lines",
        )


def _lines_of(
    found: ReadList,
    matches: Sequence[Match],
    before: Sequence[Line],
    attendees: Mapping[Id, Attendee],
) -> list[Line]:
    """Return the lines of a list; those that were edited before keep their edits."""
    edited: dict[object, list[Line]] = {}
    for line in before:
        edited.setdefault(line.key, []).append(line)
    made: list[Line] = []
    for row, match in zip(found.rows, matches, strict=True):
        fresh = make_line(row, match, attendees, None)
        kept = edited.get(fresh.key)
        made.append(make_line(row, match, attendees, kept.pop(0)) if kept else fresh)
    return made
