"""The database engine: opening an archive file, its pragmas, and whether it may be opened.

One engine for all archives: ``sqlcipher3`` carries an SQLite that is past the write-ahead-log
corruption of 3.7.0 to 3.51.2, which the standard library's SQLite on many machines is not.
"""

import os
from contextlib import closing, contextmanager
from pathlib import Path
from stat import S_ISDIR
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from minutes_app.domain.errors import ArchiveError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

Connection = dbapi2.Connection

APPLICATION_ID = 0x4D4E5441
"""Bytes 68 to 71 of the file: "MNTA"."""
SCHEMA_VERSION = 4
"""Bytes 60 to 63 of the file (``user_version``): how many migrations it has had."""

_SAFE_SQLITE = (3, 51, 3)
_LOG = 1_000
"""Pages (4 KiB each) of the log from which on a save brings it into the file; else that is done
while nobody types. It waits for the disk three times, and whoever saves next does twice: at a
hundred pages, that was every other save."""
_KEPT = 32_000
"""KiB of pages that who only reads keeps: a search looks up rows all over a large file."""
_NOT_A_DATABASE = 26
"""SQLITE_NOTADB."""

_GENERIC = 1
"""SQLITE_ERROR: also what a table says that is gone, or whose shape its module does not know."""
_DAMAGE = frozenset({_GENERIC, 11, 19, 20, 26})
"""Also SQLITE_CORRUPT, SQLITE_CONSTRAINT, SQLITE_MISMATCH and SQLITE_NOTADB."""

_OF_PROGRAM = frozenset({_GENERIC, 19, 20, 21, 25})
"""What a wrong statement raises: also SQLITE_CONSTRAINT, _MISMATCH, _MISUSE and _RANGE."""
_NO_TEXT = "Could not decode to UTF-8"
"""What the bindings say, without a code, of bytes that are no text."""

DatabaseError = dbapi2.DatabaseError
IntegrityError = dbapi2.IntegrityError


def read_header(path: Path) -> int:
    """Return the schema that the file at ``path`` says it has, without touching it.

    The engine reads it, though it is but a hundred bytes: a process that opens and closes the file
    of a database by itself lets go of all locks that the engine holds on it ("How To Corrupt An
    SQLite Database File", 2.2), and another program then takes the log away that is written to.

    Raises ``ArchiveError``: ``archive.missing``, ``archive.unreadable``, ``archive.empty`` (no
    bytes: an archive is made whole or not at all), ``archive.foreign`` (no archive of this program)
    or ``archive.newer`` (made by a newer version).
    """
    try:
        found = path.stat()
    except FileNotFoundError as error:
        raise ArchiveError("archive.missing", path=str(path)) from error
    except OSError as error:
        raise ArchiveError("archive.unreadable", path=str(path), reason=error.strerror) from error
    if S_ISDIR(found.st_mode):
        raise ArchiveError("archive.foreign", path=str(path))
    if not found.st_size:
        raise ArchiveError("archive.empty", path=str(path))
    try:
        whose, schema = _read_numbers(path)
    except DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) == _NOT_A_DATABASE:
            raise ArchiveError("archive.foreign", path=str(path)) from error
        raise ArchiveError("archive.unreadable", path=str(path), reason=str(error)) from error
    if whose != APPLICATION_ID:
        raise ArchiveError("archive.foreign", path=str(path))
    if schema > SCHEMA_VERSION:
        raise ArchiveError("archive.newer", path=str(path), found=schema, known=SCHEMA_VERSION)
    return schema


def is_archive(path: Path) -> bool:
    """Tell whether the file at ``path`` is an archive of any version, without touching it."""
    try:
        return path.is_file() and _read_numbers(path)[0] == APPLICATION_ID
    except (DatabaseError, ValueError):
        return False


def _read_numbers(path: Path) -> tuple[int, int]:
    """Return application id and schema as the file has them: no lock, no log, nothing is made.

    While another connection brings its log into the file, the header may tell of more pages than
    are there yet. Only where its tables might be mended does the engine not call that damage.
    """
    asked = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(dbapi2.connect(asked, uri=True)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        whose, schema = (
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "user_version")
        )
    return whose, schema


def connect(path: Path, *, read_only: bool = False, shared: bool = False) -> Connection:
    """Open the database at ``path`` with the pragmas of the house.

    ``shared`` says that the file lies on a share or in a sync folder: then a rollback journal
    takes the place of the write-ahead log. The connection is in autocommit; transactions are begun
    by hand. It may be used from any one thread at a time. Raises ``ArchiveError``.
    """
    refuse_unsafe_engine()
    try:
        connection = dbapi2.connect(
            path.absolute().as_uri() + _how(path, read_only=read_only),
            uri=True,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        _set_pragmas(connection.execute, read_only=read_only, shared=shared)
    except DatabaseError as error:
        raise ArchiveError("archive.unreadable", path=str(path), reason=str(error)) from error
    return connection


def version() -> str:
    """Return the version of SQLite in use."""
    return dbapi2.sqlite_version


def is_damage(error: DatabaseError) -> bool:
    """Tell that what a file holds is to blame, and not the disk, or another process.

    Where rows of tables that only the program fills contradict each other, that is damage, too.
    """
    return getattr(error, "sqlite_errorcode", _GENERIC) & 0xFF in _DAMAGE


@contextmanager
def telling(path: Path) -> "Generator[None]":
    """Read an archive in this block; what the engine says of its file is told as a known error.

    A drive goes away, a synchronising program writes over it, a disk loses a page: any statement
    fails then, and it is no fault of the program. Raises ``ArchiveError``: ``archive.damaged``
    where what the file holds is to blame, else ``archive.unreadable`` (the disk, another process).
    """
    try:
        yield
    except DatabaseError as error:
        if _is_of_program(error):
            raise
        if is_damage(error):
            raise ArchiveError("archive.damaged", path=str(path), problem=str(error)) from error
        raise ArchiveError("archive.unreadable", path=str(path), reason=str(error)) from error


def _is_of_program(error: DatabaseError) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return _NO_TEXT not in str(error) if code is None else code & 0xFF in _OF_PROGRAM


def refuse_unsafe_engine() -> None:
    """Raise ``ArchiveError`` for an SQLite that can corrupt a write-ahead log (before 3.51.3)."""
    found = dbapi2.sqlite_version_info
    if found < _SAFE_SQLITE:
        raise ArchiveError("archive.engine", found=".".join(map(str, found)))


def _how(path: Path, *, read_only: bool) -> str:
    """Return how a file is opened.

    A write-ahead log needs files beside the archive even to be read. Where none is there and none
    can be made (a backup disk, a share that only reads), nobody can be writing either.
    """
    if not read_only:
        return "?mode=rwc"
    log = path.with_name(path.name + "-wal")
    frozen = not log.exists() and not os.access(path.parent, os.W_OK)
    return "?mode=ro&immutable=1" if frozen else "?mode=ro"


def _set_pragmas(execute: "Callable[[str], object]", *, read_only: bool, shared: bool) -> None:
    execute("PRAGMA busy_timeout = 5000")
    execute("PRAGMA foreign_keys = ON")
    execute("PRAGMA trusted_schema = OFF")
    execute("PRAGMA cell_size_check = ON")
    execute("PRAGMA mmap_size = 0")
    if read_only:
        execute("PRAGMA query_only = ON")
        execute(f"PRAGMA cache_size = -{_KEPT}")
        return
    execute(f"PRAGMA journal_mode = {'DELETE' if shared else 'WAL'}")
    execute(f"PRAGMA synchronous = {'EXTRA' if shared else 'FULL'}")
    execute("PRAGMA fullfsync = ON")
    execute("PRAGMA checkpoint_fullfsync = ON")
    execute(f"PRAGMA wal_autocheckpoint = {_LOG}")
