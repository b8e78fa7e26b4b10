"""A recorded entry in a real archive, against the least that any archive must do.

One floor is a row of the same text committed by the same engine with the same pragmas; the other
is one ``fdatasync`` of one page. Bars: 3.5 times the ``fdatasync`` for the entry, who said it, its
history and its place in the index, all in one transaction; 1.5 times for the row alone; and no
growth from ten meetings to 100,000. The archives are those of searches, copied, for they are
written into. ``python -m benchmarks saving``
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

from benchmarks.report import Row
from benchmarks.search import corpus
from benchmarks.timing import in_turns, ratio
from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee
from minutes_app.services.desk import Desk
from minutes_app.services.recording import NewEntry
from minutes_app.storage import engine

_TURNS = 400
_TEXT = "要认真贯彻落实安全生产责任制，按期完成整改，督促检查情况每月报告一次。"
_COMMIT, _SYNC = "bare commit of one row", "one fdatasync"
SYNC_BAR = 3.5
ROW_BAR = 1.5
GROWTH_BAR = 1.2


def measure() -> Iterator[Row]:
    """Record into a small and a large archive, commit a row and sync a page, in turns."""
    yield from compare((10, corpus.MEETINGS))


def compare(sizes: tuple[int, int], turns: int = _TURNS) -> Iterator[Row]:
    """Record into archives of so many meetings each."""
    # Beside the archives: a folder for what is passing may lie in memory, where syncing is free.
    corpus.FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=corpus.FOLDER) as name, ExitStack() as stack:
        folder = Path(name)
        works: dict[str, Callable[[], object]] = {}
        archives = [corpus.indexed(size) for size in sizes]
        for size, archive, meeting in zip(sizes, archives, corpus.alike(*archives), strict=True):
            copy = folder / archive.name
            shutil.copyfile(archive, copy)
            works[_among(size)] = _recorder(stack, copy, meeting)
        works[_COMMIT] = _committer(stack, folder / "floor.db")
        works[_SYNC] = _syncer(stack, folder / "floor.bin")
        taken = in_turns(works, turns, warm=turns // 20 + 1)
    small, large = map(_among, sizes)
    for one in (small, large):
        yield Row(f"entry recorded {one}", _SYNC, ratio(taken, one, _SYNC), SYNC_BAR)
        yield Row(f"entry recorded {one}", _COMMIT, ratio(taken, one, _COMMIT))
    yield Row(_COMMIT, _SYNC, ratio(taken, _COMMIT, _SYNC), ROW_BAR)
    yield Row(f"entry recorded {large}", small, ratio(taken, large, small), GROWTH_BAR)


def _among(size: int) -> str:
    return f"among {size:,} meetings"


def _recorder(stack: ExitStack, path: Path, meeting: Id) -> Callable[[], object]:
    desk = stack.enter_context(closing(Desk.open(path)))
    speaker = desk.meetings.load(meeting).all_of(Attendee)[0]
    new = NewEntry(_TEXT, EntryKind.INSTRUCTION, voices=(Voice(speaker.id),), numbered=True)
    return lambda: desk.recording.add(meeting, new)


def _committer(stack: ExitStack, path: Path) -> Callable[[], object]:
    connection = stack.enter_context(closing(engine.connect(path)))
    connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT")

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO row (text) VALUES (?)", (_TEXT,))
        connection.execute("COMMIT")

    return commit


def _syncer(stack: ExitStack, path: Path) -> Callable[[], object]:
    file = stack.enter_context(path.open("wb", buffering=0))
    sync = getattr(os, "fdatasync", os.fsync)

    def write_page() -> None:
        file.write(bytes(4096))
        sync(file.fileno())

    return write_page
