"""Searching an archive on a connection of its own, beside the desk that writes."""

from pathlib import Path
from typing import Self

from minutes_app.services.searching.desk_searching import Searching
from minutes_app.storage.archive import Archive


class Searcher(Searching):
    """Searches an archive that another connection may be writing to; one thread at a time."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the archive at ``path`` to read it; see ``Archive.open`` for what it raises."""
        return cls(Archive.open(path, read_only=True))

    def close(self) -> None:
        """Let the archive go."""
        self._archive.close()
