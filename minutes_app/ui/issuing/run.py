"""One issue under way: frozen on the thread of the archive, written beside it, made true there.

Each step leaves what the next start of the program can put right (``services.issuing.underway``).
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.meetings import Issue
from minutes_app.services.desk import Desk
from minutes_app.services.issuing.files import Order, Written, place, withdraw, write_files
from minutes_app.services.issuing.service import Prepared
from minutes_app.ui.context import Context
from minutes_app.ui.session.meeting import OpenMeeting


class IssueRun(QObject):
    """Issues a meeting. ``step`` counts files that are made; one of the others ends it.

    ``finished`` carries the files, and the paths of those that are not in their places. ``failed``
    carries the error, and the paths of files that could not be taken back.
    """

    step = Signal(int)
    finished = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, context: Context, meeting: OpenMeeting, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._meeting = meeting
        self._stopped = False
        self._past = False

    def start(self, issue: Issue, layout: str, order: Order) -> None:
        """Begin; ``order`` says which files are to be written, and where."""
        meeting = self._meeting.id

        def prepare(desk: Desk) -> Prepared:
            prepared = desk.issuing.prepare(meeting, issue, layout)
            desk.underway.begin(meeting, order)
            return prepared

        self._context.session.ask(
            prepare,
            lambda prepared: self._write(prepared, order),
            lambda error: self.failed.emit(error, ()),
        )

    def stop(self) -> None:
        """Stop before anything is written; after that it does nothing."""
        self._stopped = True

    @property
    def is_past_stopping(self) -> bool:
        """Whether all files are written: the rest takes no time and is not stopped."""
        return self._past

    def _write(self, prepared: Prepared, order: Order) -> None:
        self._context.work.documents(
            lambda: write_files(
                prepared.publication, order, prepared.made, self.step.emit, lambda: self._stopped
            ),
            lambda written: self._finish(prepared, written),
            lambda error: self._end(lambda: self.failed.emit(error, ())),
        )

    def _finish(self, prepared: Prepared, written: Written) -> None:
        self._past = True
        self._context.session.perform(
            lambda desk: desk.issuing.finish(prepared, written),
            lambda _: self._place(written),
            lambda error: self._take_back(error, written),
            once=True,
        )

    def _place(self, written: Written) -> None:
        self._context.work.documents(
            lambda: place(written),
            lambda left: self._end(lambda: self.finished.emit(written, left), left),
        )

    def _take_back(self, error: MinutesError, written: Written) -> None:
        def told(left: tuple[Path, ...]) -> None:
            self._end(lambda: self.failed.emit(error, left), left)

        self._context.work.documents(lambda: withdraw(written), told)

    def _end(self, tell: Callable[[], object], left: tuple[Path, ...] = ()) -> None:
        """Note that nothing is left to do, then tell; a note that stays does no harm.

        It stays where files are ``left`` as they should not be (on Windows another program may
        have one open): the next start tries again.
        """
        if left:
            tell()
            return
        meeting = self._meeting.id
        self._context.session.ask(
            lambda desk: desk.underway.end(meeting), lambda _: tell(), lambda _: tell()
        )
