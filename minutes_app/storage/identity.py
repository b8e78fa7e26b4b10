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
        self._archive_stamp = _stamp(self._file)
        self._log_stamp = _stamp(self._log)

    def remember(self) -> None:
        """Remember what the files look like after a write, as far as they are still ours."""
        archive, log = _stamp(self._file), _stamp(self._log)
        if _is_same_file(self._archive_stamp, archive):
            self._archive_stamp = archive
        if self._log_stamp is None or _is_same_file(self._log_stamp, log):
            self._log_stamp = log

    def check(self) -> None:
        """Raise ``SaveError`` (``save.missing`` or ``save.replaced``) unless the files are ours."""
        archive, log = self._stamps()
        self._refuse_unless(archive == self._archive_stamp and log == self._log_stamp)

    def check_place(self) -> None:
        """Raise the same unless the files are ours that are being written to at this moment."""
        archive, log = self._stamps()
        self._refuse_unless(
            (self._archive_stamp is None or _is_same_file(self._archive_stamp, archive))
            and (self._log_stamp is None or _is_same_file(self._log_stamp, log))
        )

    def _stamps(self) -> tuple[_Stamp, _Stamp]:
        archive = _stamp(self._file)
        if archive is None:
            raise SaveError("save.missing", path=str(self._path))
        return archive, _stamp(self._log)

    def _refuse_unless(self, ours: bool) -> None:
        if not ours:
            raise SaveError("save.replaced", path=str(self._path))


def _is_same_file(before: _Stamp, now: _Stamp) -> bool:
    """Tell that both are one file, however much was written to it between."""
    return before is not None and now is not None and before[:2] == now[:2]


def _stamp(path: str) -> _Stamp:
    try:
        status = os.stat(path)  # noqa: PTH116 - four times for each save
    except OSError:
        return None
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns
