"""Writing files so that a reader finds the old one or the new one, never half of one."""

import os
import re
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from minutes_app.domain.errors import ExportError

_PAUSES = (0.05, 0.1, 0.2, 0.4) if os.name == "nt" else ()
"""Seconds between attempts: on Windows a scanner has a file open for a moment once it is there."""

_OF_ARCHIVES = re.compile(r"\.minutes(-wal|-shm|-journal|\.lock)?$", re.IGNORECASE)
"""Names of files that only the engine writes; whatever is exported over one would be a loss."""


def write_whole(path: Path, content: bytes) -> None:
    """Write ``content`` to ``path``: a temporary file beside it, fsync, then rename over it.

    Raises ``ExportError`` (``export.unwritable``, with ``path`` and ``reason``; for the name of an
    archive ``export.over_archive``, with ``name``) where that cannot be done; a file that stood at
    ``path`` is then untouched and nothing is left beside it.
    """
    with writing_whole(path) as file:
        file.write(content)


@contextmanager
def writing_whole(path: Path) -> Generator[BinaryIO]:
    """Write a file piece by piece, for what is too much to be held; it is there after the block.

    Where the block raises, nothing was written. Raises ``ExportError`` like ``write_whole``, also
    for any ``OSError`` of the block.
    """
    if _OF_ARCHIVES.search(path.name):
        raise ExportError("export.over_archive", name=path.name)
    try:
        descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    except OSError as error:
        raise _unwritable(path, error) from error
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        _take_permissions(path, name)
        move_into_place(Path(name), path)
    except OSError as error:
        raise _unwritable(path, error) from error
    finally:
        Path(name).unlink(missing_ok=True)


def move_into_place(new: Path, path: Path) -> None:
    """Give a finished file its name, over what stands there, durably. Raises ``OSError``."""
    _replace(new, path)
    _sync_folder(path.parent)


def _replace(new: Path, path: Path) -> None:
    for pause in _PAUSES:
        try:
            new.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    new.replace(path)


def _take_permissions(path: Path, temporary: str) -> None:
    """Give the new file the mode of the old one, or what the umask allows."""
    if path.exists():
        mode = path.stat().st_mode & 0o777
    else:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    Path(temporary).chmod(mode)


def _sync_folder(folder: Path) -> None:
    """Make the rename durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _unwritable(path: Path, error: OSError) -> ExportError:
    return ExportError("export.unwritable", path=str(path), reason=error.strerror or "")
