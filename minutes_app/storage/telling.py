"""What the engine says of a file that cannot be read, as a known error.

A drive goes away, a synchronising program writes over the archive, a disk loses a page: what is
asked then fails anywhere, and it is no fault of the program.
"""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from minutes_app.domain.errors import ArchiveError
from minutes_app.storage import engine

_OF_PROGRAM: Final = frozenset({1, 19, 20, 21, 25})
"""What a wrong statement raises: SQLITE_ERROR, _CONSTRAINT, _MISMATCH, _MISUSE, _RANGE."""
_NO_TEXT = "Could not decode to UTF-8"
"""What the bindings say, without a code, of bytes that are no text."""


@contextmanager
def telling(path: Path) -> Generator[None]:
    """Read an archive in this block.

    Raises ``ArchiveError``: ``archive.damaged`` where what the file holds is to blame, else
    ``archive.unreadable`` (the disk, another process).
    """
    try:
        yield
    except engine.DatabaseError as error:
        if _is_of_program(error):
            raise
        if engine.is_damage(error):
            raise ArchiveError("archive.damaged", path=str(path), problem=str(error)) from error
        raise ArchiveError("archive.unreadable", path=str(path), reason=str(error)) from error


def _is_of_program(error: engine.DatabaseError) -> bool:
    code = getattr(error, "sqlite_errorcode", None)
    return _NO_TEXT not in str(error) if code is None else code & 0xFF in _OF_PROGRAM
