"""The archive: one file with everything in it, opened by one process for writing."""

import re
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Self, TypeVar

from minutes_app.domain.errors import ArchiveError, ConflictError, NotFoundError, SaveError
from minutes_app.domain.ids import Id
from minutes_app.domain.records import Change, Record, Turn
from minutes_app.host.files import move_into_place
from minutes_app.host.folders import is_shared, without_link
from minutes_app.host.locks import FileLock
from minutes_app.storage import contents, engine, mapping
from minutes_app.storage.identity import FileIdentity
from minutes_app.storage.journal import Journal
from minutes_app.storage.opening import connected, make_folder, release, take_lock
from minutes_app.storage.operations import Operation

R = TypeVar("R", bound=Record)
_STEPS = 1_000
"""Steps of the engine's machine after which a look at all pages is asked whether to end."""
_MANY = 1_000_000
"""What is found at most: what is no damage may come before what is."""
_SOUND = re.compile(r"ok|\*\*\* in database .*|Page \d+: never used")


class Archive:
    """An open archive. Use ``Archive.open``; every method belongs to one thread at a time.

    ``path`` is the file; ``shared`` tells that it lies on a share or in a sync folder;
    ``read_only`` that another process has it open for writing, or that it was opened so.
    """

    def __init__(self, path: Path, connection: engine.Connection, lock: FileLock | None) -> None:
        self.path = path
        self.shared = is_shared(path)
        self.read_only = lock is None
        self._lock = lock
        self._connection = connection
        self._journal = Journal(connection)
        self._identity = FileIdentity(path)
        self._in_operation = False

    @classmethod
    def open(cls, path: Path, *, create: bool = False, read_only: bool = False) -> "Archive":
        """Open the archive at ``path``; make a new one there only if ``create`` and none is there.

        An older archive is brought up to date. A link is followed: lock and log lie beside the
        file itself, under whatever name it is opened. Raises ``ArchiveError``: ``archive.missing``,
        ``archive.empty``, ``archive.foreign``, ``archive.newer``, ``archive.unreadable``,
        ``archive.in_use`` (another process writes to it), ``archive.older`` (to be read only, but
        it must be brought up to date first) or ``archive.engine``.
        """
        path = without_link(path.expanduser().absolute())
        if create:
            make_folder(path)
        if path.exists() or not create:
            engine.read_header(path)
        with ExitStack() as given_back:
            lock = None if read_only else take_lock(path)
            given_back.callback(release, lock)
            try:
                archive = cls(path, connected(path, read_only=read_only), lock)
            except (engine.DatabaseError, OSError) as error:
                reason = str(error)
                raise ArchiveError("archive.unreadable", path=str(path), reason=reason) from error
            given_back.pop_all()
        return archive

    def close(self) -> None:
        """Write everything into the one file and let it go. Closing twice does no harm."""
        if not self.read_only:
            self.checkpoint()
        self._connection.close()
        release(self._lock)

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the archive file; to be called when idle.

        Not into a file that another program put in its place. A full disk may stop it half way: the
        file is then ours as it is, and what is in the log is safe there.
        """
        try:
            self._identity.check()
        except SaveError:
            return  # who saves next is told
        with suppress(engine.DatabaseError):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._identity.remember()

    def copy_to(self, path: Path) -> None:
        """Write a whole copy of the archive to ``path``, where nothing may stand yet.

        Raises ``ArchiveError`` (``archive.present``, ``archive.unreadable``).
        """
        if path.exists():
            raise ArchiveError("archive.present", path=str(path))
        make_folder(path)
        new = path.with_name(path.name + ".new")
        new.unlink(missing_ok=True)
        try:
            self._connection.execute("VACUUM INTO ?", (str(new),))
            move_into_place(new, path)
        except (engine.DatabaseError, OSError) as error:
            new.unlink(missing_ok=True)
            raise ArchiveError("archive.unreadable", path=str(path), reason=str(error)) from error

    def damage(self, most: int = 5, enough: Callable[[], bool] | None = None) -> list[str]:
        """Look through every page; return what is wrong with the file, nothing if it is sound.

        It reads the whole file: minutes for a large one. ``enough`` is asked every few
        milliseconds, and ends it where it says so: nothing was found then. Pages that belong to
        nothing are no damage: an index that was laid anew leaves some (``storage.search.laying``).
        """
        if enough is not None:
            self._connection.set_progress_handler(enough, _STEPS)
        try:
            found = self._connection.execute(f"PRAGMA quick_check({_MANY})").fetchall()
        except engine.DatabaseError as error:
            return [] if enough is not None and enough() else [str(error)]
        finally:
            if enough is not None:
                self._connection.set_progress_handler(None, 0)
        lines = [line for row in found for line in row[0].splitlines()]
        return [line for line in lines if not _SOUND.fullmatch(line)][:most]

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def connection(self) -> engine.Connection:
        """The connection, for the queries of this package."""
        return self._connection

    def get(self, kind: type[R], record_id: Id) -> R:
        """Return one record. Raises ``NotFoundError`` (``record.missing``)."""
        found = mapping.load(self._connection, kind, record_id)
        if found is None:
            raise NotFoundError("record.missing", type=mapping.type_name(kind), id=record_id)
        return found

    def content(self, digest: str) -> bytes:
        """Return the bytes that records name by their digest; see ``Operation.keep``.

        Raises ``NotFoundError`` (``content.missing``) and ``ArchiveError`` (``content.damaged``).
        """
        return contents.load(self._connection, digest)

    @contextmanager
    def operation(self, label: str, scope: str, *, merge_key: str = "") -> Generator[Operation]:
        """Open one operation: all of it is in the archive when the block ends, or nothing.

        ``merge_key`` joins it to the operation before it in its scope if that has the same key and
        is not older than a minute (typing on in one field is one step of undo). Raises
        ``SaveError`` when it does not reach the file.
        """
        operation = Operation(self._connection, label, scope)
        with self._transaction():
            yield operation
            operation.close()
            if operation.images():
                self._journal.write(operation, merge_key)

    def undo(self, scope: str) -> Change | None:
        """Undo the last operation of a scope; None if there is none. Raises ``ConflictError``."""
        with self._transaction():
            operation = self._journal.undo(scope)
        return operation.change(Turn.UNDONE) if operation else None

    def redo(self, scope: str) -> Change | None:
        """Do again what a scope undid last. Raises ``ConflictError``."""
        with self._transaction():
            operation = self._journal.redo(scope)
        return operation.change(Turn.REDONE) if operation else None

    def history(self, scope: str) -> tuple[str | None, str | None]:
        """Return the labels of what undo and redo would turn."""
        return self._journal.labels(scope)

    def save_draft(self, scope: str, text: str) -> None:
        """Keep text that was typed but not recorded; "" forgets it. No operation: never undone."""
        with self._transaction():
            if text:
                self._connection.execute(
                    "INSERT OR REPLACE INTO draft VALUES (?, ?, ?)",
                    (scope, text, datetime.now(UTC).isoformat()),
                )
            else:
                self._connection.execute("DELETE FROM draft WHERE scope = ?", (scope,))

    def draft(self, scope: str) -> str:
        """Return text that was typed but not recorded."""
        query = "SELECT text FROM draft WHERE scope = ?"
        row = self._connection.execute(query, (scope,)).fetchone()
        return row[0] if row else ""

    def drafts(self, ending: str) -> list[tuple[str, str]]:
        """Return the scopes that end so, each with its text."""
        query = "SELECT scope, text FROM draft WHERE substr(scope, -length(?)) = ? ORDER BY scope"
        return [tuple(row) for row in self._connection.execute(query, (ending, ending))]

    @contextmanager
    def deriving(self) -> Generator[engine.Connection]:
        """Open a transaction for what is worked out from records: no operation, never undone.

        Raises ``SaveError`` when it does not reach the file.
        """
        with self._transaction():
            yield self._connection

    @contextmanager
    def _transaction(self) -> Generator[None]:
        """Begin, and commit or roll back. Only after this returns may anything be called saved."""
        if self.read_only:
            raise SaveError("save.read_only", path=str(self.path))
        if self._in_operation:
            raise RuntimeError("an operation inside an operation")
        self._identity.check()
        self._in_operation = True
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._identity.check_place()
            self._connection.execute("COMMIT")
        except engine.IntegrityError as error:
            raise ConflictError("record.in_use", reason=str(error)) from error
        except engine.DatabaseError as error:
            raise _save_error(self.path, error) from error
        finally:
            self._roll_back()
            self._in_operation = False
            self._identity.remember()

    def _roll_back(self) -> None:
        """Take back what was begun and not committed, whatever stopped it."""
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")


def _save_error(path: Path, error: engine.DatabaseError) -> SaveError:
    reason = str(error)
    code = "save.disk_full" if "full" in reason else "save.failed"
    return SaveError(code, path=str(path), reason=reason)
