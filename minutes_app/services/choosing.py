"""Reading files that somebody chose, in a process that has an archive open."""

import re
from pathlib import Path

from minutes_app.domain.errors import ImportFileError
from minutes_app.storage import engine

_BESIDE = re.compile(r"-(wal|shm|journal)$")


def read_chosen(path: Path, largest: int | None = None) -> bytes:
    """Return the bytes of a file, ``largest`` and one more at most; never of an archive.

    A process that opens and closes the file of a database by itself lets go of all locks that the
    engine holds on it (see ``storage.engine.read_header``). An archive could be chosen by mistake,
    or dropped where an annex was meant; what would come of it is of no use. Raises ``OSError`` and
    ``ImportFileError`` (``import.archive``: ``name``).
    """
    if engine.is_archive(path.with_name(_BESIDE.sub("", path.name))):
        raise ImportFileError("import.archive", name=path.name)
    with path.open("rb") as file:
        return file.read(-1 if largest is None else largest + 1)
