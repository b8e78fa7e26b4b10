"""The archive as it is measured: the program's own searcher, and the bare engine."""

import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from benchmarks.search.corpus import people_of
from minutes_app.domain.query import Order
from minutes_app.services.searching import Searcher
from minutes_app.storage import engine
from minutes_app.storage.archive import Archive
from minutes_app.storage.search.binding import Binder
from minutes_app.storage.search.plan import Asked, plan
from minutes_app.storage.search.registers import Registers
from minutes_app.storage.search.searcher import Reader

_READ_THROUGH = """
import sys
with open(sys.argv[1], "rb", buffering=0) as file:
    block = bytearray(1 << 22)
    while file.readinto(block):
        pass
"""
FIRST = 20
"""Hits that are found first, as in the figures of others."""
PAGE = 50
"""Hits of the first page in the window, with their words."""


def warm(path: Path) -> None:
    """Bring a file into the memory of the machine: the figures are of archives that lie there.

    A kernel that takes back what was not touched for a minute lets each key wait for the disk.
    Another process reads it: one that closes a database lets go of its locks.
    """
    subprocess.run([sys.executable, "-c", _READ_THROUGH, str(path)], check=True)


@dataclass(frozen=True, slots=True)
class Bench:
    """An indexed archive with so many meetings, opened by each who asks.

    ``searcher`` is what the window asks, ``reader`` what of it only finds; ``raw`` knows nothing.
    """

    path: Path
    searcher: Searcher
    archive: Archive
    reader: Reader
    raw: engine.Connection
    meetings: int
    entries: int

    @classmethod
    def open(cls, path: Path, meetings: int) -> Self:
        """Open the archive for reading."""
        raw = engine.connect(path, read_only=True)
        entries: int = raw.execute("SELECT count(*) FROM entry").fetchone()[0]
        archive = Archive.open(path, read_only=True)
        return cls(path, Searcher.open(path), archive, Reader(archive), raw, meetings, entries)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with closing(self.raw), closing(self.searcher):
            self.archive.close()

    @property
    def people(self) -> int:
        """How many people the directory has."""
        return people_of(self.meetings)

    def count(self, text: str, most: int | None = None) -> int:
        """Return how many hits there are."""
        return self.searcher.total(self.searcher.parse(text), most)

    def newest(self, text: str, order: Order = Order.DATE) -> int:
        """Find the first hits: which they are, as other programs say it, without their words."""
        root = self.searcher.parse(text).root
        assert root is not None
        return len(self.reader.passages(root, order, 0, FIRST))

    def page(self, text: str, order: Order = Order.DATE) -> int:
        """Find the first hits and read them, as the window does after a key."""
        return len(self.searcher.first(self.searcher.parse(text), order, PAGE).hits)

    def asked(self, text: str) -> Asked:
        """Return what of FTS5 stands behind what was typed: an expression, and between numbers."""
        root = self.searcher.parse(text).root
        assert root is not None
        return plan(Binder(Registers(self.raw)).bind(root)).asked()
