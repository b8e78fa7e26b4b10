"""The archive as the window knows it: everything is asked for and done on the worker thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from minutes_app.domain.errors import ArchiveError, MinutesError, SaveError
from minutes_app.host.rescue import rescue_name, write_rescue
from minutes_app.ui.work import is_alive

if TYPE_CHECKING:
    # The services are loaded beside the first painting of the window, not before it.
    from collections.abc import Callable

    from minutes_app.domain.records import Change
    from minutes_app.services.desk import Desk
    from minutes_app.ui.session.indexing import IndexSession
    from minutes_app.ui.session.names import NameSession
    from minutes_app.ui.session.searching import SearchSession
    from minutes_app.ui.work import Job, Work

    Failed = Callable[[MinutesError], object]

T = TypeVar("T")
_RETRY_AFTER = 5_000
"""Milliseconds after which saving is tried again."""
_IDLE = 20_000
"""Milliseconds without a change after which the archive is made one file again."""
_LET_GO = 5.0
"""Seconds that a search which is to end may take for it at most."""
_FOR_ALL = frozenset({"save.disk_full", "save.missing", "save.replaced"})
"""Troubles that every operation has, whatever it writes; so is a file that others hold locked."""
_UNREAD = frozenset({"archive.damaged", "archive.unreadable"})
"""What ``Desk.ask`` says of a file that cannot be read."""


@dataclass(frozen=True, slots=True)
class _Unsaved:
    """An operation that did not reach the file, and the words that it would have saved."""

    operation: Callable[[Desk], Change | None]
    then: Callable[[Change], object] | None
    failed: Failed | None
    words: str


class ArchiveSession(QObject):
    """An open archive. Operations are done in the order in which they were asked for.

    ``changed`` says what an operation changed, whoever asked for it; ``saved`` that it is in the
    file. What did not reach the file is kept and tried again by itself every few seconds, or at
    once with ``retry``; ``save_failed`` says so, with the path of a plain text file that holds the
    words meanwhile (None if no place takes one). Editors keep what was typed until it is saved.
    """

    changed = Signal(object)
    saved = Signal(datetime)
    save_failed = Signal(SaveError, object)
    indexed = Signal(object)

    def __init__(self, desk: Desk, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.work = work
        self._unsaved: list[_Unsaved] = []
        self._stuck: SaveError | None = None  # known to the thread of the archive only
        self._rescue_name = rescue_name(datetime.now().astimezone())
        self._timer = QTimer(self, singleShot=True, interval=_RETRY_AFTER)
        self._timer.timeout.connect(self.retry)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._bring_in_log)

    # None is loaded before the window stands there.

    @cached_property
    def names(self) -> NameSession:
        """Everybody whom a line that is typed may name; read while it is wanted first."""
        from minutes_app.ui.session.names import NameSession  # noqa: PLC0415

        made = NameSession(self.desk, self.work, self)
        self.changed.connect(made.follow)
        return made

    @cached_property
    def searching(self) -> SearchSession:
        """Searches, on a connection and a thread of their own."""
        from minutes_app.ui.session.searching import SearchSession  # noqa: PLC0415

        made = SearchSession(self.desk.archive.path, self.work, self)
        made.asked.connect(self._let_names_rest)
        return made

    def _let_names_rest(self) -> None:
        if "names" in self.__dict__:  # who only searches wants none
            self.names.rest()

    @cached_property
    def indexing(self) -> IndexSession:
        """The index of searches, made ready behind the window; ``indexed`` tells how far it is."""
        from minutes_app.ui.session.indexing import IndexSession  # noqa: PLC0415

        made = IndexSession(self.desk, self.work, self)
        made.changed.connect(self.indexed)
        self.changed.connect(lambda _: made.start_soon())
        return made

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self.desk.archive.read_only

    def ask(
        self,
        question: Callable[[Desk], T],
        then: Callable[[T], object],
        failed: Failed | None = None,
        *,
        supersedes: str = "",
    ) -> Job:
        """Read something of the archive."""
        return self.work.archive(
            lambda: self.desk.ask(question), then, failed, supersedes=supersedes
        )

    def perform(
        self,
        operation: Callable[[Desk], Change | None],
        then: Callable[[Change], object] | None = None,
        failed: Failed | None = None,
        *,
        words: str = "",
        once: bool = False,
    ) -> Job:
        """Do an operation; ``changed`` and ``saved`` follow when it is in the file.

        ``failed`` hears of every error but those of saving, which go to ``save_failed``; ``words``
        is what somebody typed, to be rescued in that case. ``once`` tries it no second time: then
        errors of saving go to ``failed``, too. Where a widget is gone that ``then`` or
        ``failed`` belong to, they are not called, and the window itself tells of the error.
        """
        if self.has_unsaved:
            self.retry()  # what was asked for before comes first

        def done(change: Change | None) -> None:
            if change:
                self._idle.start()
                self.saved.emit(datetime.now().astimezone())
                self.changed.emit(change)
            if change is not None and then is not None and is_alive(then):
                then(change)

        def not_done(error: MinutesError) -> None:
            if isinstance(error, SaveError) and not (self.read_only or once):
                self._keep(_Unsaved(operation, then, failed, words), error)
            elif failed is not None and is_alive(failed):
                failed(error)
            else:
                self.work.failed.emit(error)

        return self.work.archive(lambda: self._do(operation, once=once), done, not_done)

    def _do(self, operation: Callable[[Desk], Change | None], *, once: bool) -> Change | None:
        """Do an operation; what waits for the disk, or for the file, is not overtaken by it."""
        if self._stuck is not None:
            raise self._stuck.with_traceback(None)
        try:
            return self.desk.ask(operation)
        except SaveError as error:
            if not once and _concerns_all(error):
                self._stuck = error
            raise
        except ArchiveError as error:
            if error.code not in _UNREAD:
                raise
            # What it has to read first could not be read: what was typed is kept all the same.
            reason = error.parameters.get("reason") or error.parameters.get("problem")
            raise SaveError("save.failed", path=error.parameters["path"], reason=reason) from error

    def _try_disk(self) -> None:
        self._stuck = None

    def retry(self) -> None:
        """Try again, in order, all that did not reach the file."""
        waiting, self._unsaved = self._unsaved, []
        self.work.archive(self._try_disk)
        for one in waiting:
            self.perform(one.operation, one.then, one.failed, words=one.words)

    @property
    def has_unsaved(self) -> bool:
        """Whether something that was asked for is not in the file."""
        return bool(self._unsaved)

    def _bring_in_log(self) -> None:
        """Write what lies in the log into the one file, while nobody is typing."""
        self.work.archive(self.desk.archive.checkpoint)

    def _keep(self, unsaved: _Unsaved, error: SaveError) -> None:
        self._unsaved.append(unsaved)
        self._timer.start()
        texts = [one.words for one in self._unsaved if one.words]
        path = write_rescue(self._rescue_name, texts) if texts else None
        self.save_failed.emit(error, path)

    def close(self) -> None:
        """Close the archive after all that was asked for is done.

        What searches it lets go of it first: the one who closes last brings in the log.
        """
        made = self.__dict__  # what was never wanted is not made to be closed
        if "indexing" in made:
            self.indexing.close()
        let_go = self.searching.close() if "searching" in made else None

        def close() -> None:
            if let_go is not None:
                let_go.wait(_LET_GO)
            self.desk.close()

        self.work.archive(close)


def _concerns_all(error: SaveError) -> bool:
    """Tell whether nothing can be saved now. Damage may concern one meeting only."""
    return error.code in _FOR_ALL or "locked" in str(error.parameters.get("reason"))
