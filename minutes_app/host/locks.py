"""A lock that one process holds on a file, released by the system however the process ends."""

import os
import sys
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Holds ``path`` locked from ``acquire`` to ``release``.

    The file itself stays: deleting it would let two processes lock two files of one name. It
    holds the number of the process that has the lock, for a person who looks. (The ``filelock``
    library does the same but costs a fifth of the start of the window.)
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def acquire(self) -> bool:
        """Take the lock if nobody has it; tell whether it was taken. Raises ``OSError``."""
        file = self._path.open("ab")
        try:
            _lock(file)
        except OSError:
            file.close()
            return False
        file.truncate(0)
        file.write(f"{os.getpid()}\n".encode())
        file.flush()
        self._file = file
        return True

    def release(self) -> None:
        """Let the lock go, if it is held."""
        if self._file is not None:
            self._file.close()
            self._file = None
