"""Writing the papers of one meeting after the other, off the window's thread."""

import threading
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.meetings import Meeting
from minutes_app.services.papers.batch import Batch, BatchWriter, Outcome, Papers, prepare
from minutes_app.ui.context import Context


class BatchRunner(QObject):
    """Runs a batch. ``moved`` says how many meetings are done, ``ended`` carries the outcomes.

    Each meeting is read on the thread of the archive, between what else is asked of it, and
    written on those of documents. ``cancel`` ends the work before the next file.
    """

    moved = Signal(int)
    ended = Signal(object)

    def __init__(
        self, context: Context, batch: Batch, meetings: Sequence[Meeting], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._batch = batch
        self._meetings = list(meetings)
        self._stop = threading.Event()
        self._writer = BatchWriter(batch, self._stop.is_set)
        self._outcomes: list[Outcome] = []
        self._at = 0
        self._over = False
        context.work.broken.connect(self._end)

    @property
    def cancelled(self) -> bool:
        """Whether it was asked to stop."""
        return self._stop.is_set()

    @property
    def current(self) -> Meeting | None:
        """The meeting that is being written."""
        return self._meetings[self._at] if self._at < len(self._meetings) else None

    def start(self) -> None:
        """Begin."""
        self._next()

    def cancel(self) -> None:
        """Stop before the next file; what is written is whole."""
        self._stop.set()

    def _next(self) -> None:
        meeting = self.current
        self.moved.emit(self._at)
        if meeting is None or self.cancelled:
            self._end()
            return
        batch = self._batch
        self._context.session.ask(
            lambda desk: prepare(desk, meeting.id, batch.papers, batch.formats),
            self._write,
            self._failed,
        )

    def _write(self, papers: Papers) -> None:
        self._context.work.documents(
            lambda: self._writer.write(papers), self._written, self._failed
        )

    def _written(self, outcome: Outcome) -> None:
        self._outcomes.append(outcome)
        self._at += 1
        self._next()

    def _failed(self, error: MinutesError) -> None:
        meeting = self.current
        if meeting is not None:
            self._written(Outcome(meeting.id, meeting.title, failed=(error,)))

    def _end(self, _fault: object = None) -> None:
        """Say what became of it; a fault of the program, which the window tells of, ends it too."""
        if not self._over:
            self._over = True
            self._context.work.broken.disconnect(self._end)
            self.ended.emit(self._outcomes)
