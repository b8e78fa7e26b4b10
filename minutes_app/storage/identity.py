"""Noticing that the archive file was deleted, replaced or overwritten while it is open.

SQLite goes on writing to a file that no longer has a name, and reports success.
"""

import os
from pathlib import Path

from minutes_app.domain.errors import SaveError

_Stamp = tuple[int, int, int, int] | None


class FileIdentity:
    """Remembers what the files of an archive looked like after this process last wrote them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = str(path)
        self._log = str(path.with_name(path.name + "-wal"))
        self.remember()

    def remember(self) -> None:
        """Take the files as they are now for ours."""
        self._archive_stamp = _stamp(self._file)
        self._log_stamp = _stamp(self._log)

    def check(self) -> None:
        """Raise ``SaveError`` (``save.missing`` or ``save.replaced``) unless the files are ours."""
        archive = _stamp(self._file)
        if archive is None:
            raise SaveError("save.missing", path=str(self._path))
        log = _stamp(self._log)
        if archive != self._archive_stamp or log != self._log_stamp:
            raise SaveError("save.replaced", path=str(self._path))


def _stamp(path: str) -> _Stamp:
    try:
        status = os.stat(path)  # noqa: PTH116 - four times for each save
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
