"""A recorded entry in a real archive, against the least that any archive must do.

One floor is a row of the same text committed by the same engine with the same pragmas; the other
is one ``fdatasync`` of one page. Bars: 3.5 times the ``fdatasync`` (the entry, who said it and its
history, all in one transaction), and no growth with the archive. ``python -m benchmarks saving``
"""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

from benchmarks.report import Row
from benchmarks.samples import fill
from benchmarks.timing import in_turns, ratio
from minutes_app.domain.entries import EntryKind, Voice
from minutes_app.domain.meetings import Attendee
from minutes_app.services.desk import Desk
from minutes_app.services.recording import NewEntry
from minutes_app.storage import engine

_TURNS = 400
_SIZES = (1_000, 100_000)
_ENTRIES = 1_000
_TEXT = "要认真贯彻落实安全生产责任制，按期完成整改，督促检查情况每月报告一次。"
_COMMIT, _SYNC = "bare commit of one row", "one fdatasync"
SYNC_BAR = 3.5
GROWTH_BAR = 1.2


def measure() -> Iterator[Row]:
    """Record into a small and a large archive, commit a row and sync a page, in turns."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        works: dict[str, Callable[[], object]] = {}
        for size in _SIZES:
            works[str(size)] = _recorder(stack, folder / f"{size}.minutes", size // _ENTRIES)
        works[_COMMIT] = _committer(stack, folder / "floor.db")
        works[_SYNC] = _syncer(stack, folder / "floor.bin")
        taken = in_turns(works, _TURNS, warm=20)
    small, large = map(str, _SIZES)
    for size in (small, large):
        what = f"entry recorded among {int(size):,}"
        yield Row(what, _SYNC, ratio(taken, size, _SYNC), SYNC_BAR)
        yield Row(what, _COMMIT, ratio(taken, size, _COMMIT))
    what = f"entry recorded among {int(large):,}"
    yield Row(what, f"among {int(small):,}", ratio(taken, large, small), GROWTH_BAR)


def _recorder(stack: ExitStack, path: Path, meetings: int) -> Callable[[], object]:
    meeting = fill(path, meetings, _ENTRIES)[-1]
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
