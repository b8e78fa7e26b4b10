"""Opening the file of an archive: made where none is, held by one process, brought up to date."""

from contextlib import ExitStack
from pathlib import Path

from minutes_app.domain.errors import ArchiveError
from minutes_app.host.files import move_into_place
from minutes_app.host.folders import is_shared
from minutes_app.host.locks import FileLock
from minutes_app.storage import derived, engine
from minutes_app.storage.search import states


def connected(path: Path, *, read_only: bool) -> engine.Connection:
    """Return a connection to an archive that is up to date; one is made where none is."""
    if not path.exists():
        _make(path)
    with ExitStack() as given_back:
        connection = engine.connect(path, read_only=read_only, shared=is_shared(path))
        given_back.callback(connection.close)
        _bring_up_to_date(connection, path, read_only=read_only)
        given_back.pop_all()
    return connection


def _make(path: Path) -> None:
    """Make an empty archive beside its place and move it there whole.

    A crash on the way leaves no archive, and never a file that cannot be told from a foreign one.
    """
    new = path.with_name(path.name + ".new")
    for leftover in (new, new.with_name(new.name + "-journal")):
        leftover.unlink(missing_ok=True)
    connection = engine.connect(new, shared=True)
    try:
        _bring_up_to_date(connection, new, read_only=False)
    finally:
        connection.close()
    move_into_place(new, path)


def make_folder(path: Path) -> None:
    """Make the folder of a file. Raises ``ArchiveError`` (``archive.unreadable``)."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ArchiveError("archive.unreadable", path=str(path), reason=error.strerror) from error


def take_lock(path: Path) -> FileLock:
    """Return the lock of whoever writes to an archive, taken.

    Raises ``ArchiveError`` (``archive.in_use``, ``archive.unreadable``).
    """
    lock = FileLock(path.with_name(path.name + ".lock"))
    try:
        taken = lock.acquire()
    except OSError as error:
        raise ArchiveError("archive.unreadable", path=str(path), reason=error.strerror) from error
    if not taken:
        raise ArchiveError("archive.in_use", path=str(path))
    return lock


def release(lock: FileLock | None) -> None:
    """Give a lock back, if there is one."""
    if lock is not None:
        lock.release()


def _bring_up_to_date(connection: engine.Connection, path: Path, *, read_only: bool) -> None:
    """Run the migrations that an archive lacks; sqlite-utils is imported only then."""
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version != engine.SCHEMA_VERSION:
        if read_only:
            raise ArchiveError("archive.older", path=str(path))
        from sqlite_utils import Database  # noqa: PLC0415 - costs a tenth of a second

        from minutes_app.storage.migrations import migrations  # noqa: PLC0415

        migrations.apply(Database(connection))
    if not read_only:
        derived.bring_up_to_date(connection)
        states.bring_up_to_date(connection)
