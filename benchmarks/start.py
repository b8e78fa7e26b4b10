"""Start of the program, from the process to the window, against a bare window of Qt's.

Bars: the window painted in 1.8 times the floor, everything settled in 2.0 times, 1.4 times the
memory; and no growth with the archive, whether nothing is open at first or the meeting that was
open last, with its pages set. The archives are those of searches, with their index: 100,000
meetings take minutes to make, once (``benchmarks/search/corpus.py``).
``python -m benchmarks start``
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.report import Row
from benchmarks.search import corpus
from benchmarks.timing import Taken, ratio
from minutes_app.ui.preferences import LAST_MEETING, WELCOMED, Preferences

_ROOT = Path(__file__).resolve().parents[1]
_TURNS = 11
_FLOOR = "bare window of Qt"
_OPENED = "last one open"
WINDOW_BAR = 1.8
SETTLED_BAR = 2.0
MEMORY_BAR = 1.4
GROWTH_BAR = 1.2


@dataclass(frozen=True, slots=True)
class _Start:
    """One start: seconds until painted and until settled, peak memory in bytes."""

    painted: float
    settled: float
    memory: float


def measure() -> Iterator[Row]:
    """Start the floor and the program with a small and a large archive, in turns."""
    yield from compare((10, corpus.MEETINGS))


def compare(sizes: tuple[int, int], turns: int = _TURNS) -> Iterator[Row]:
    """Start with archives of so many meetings each."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        commands = {_FLOOR: (["-m", "benchmarks.bare_window"], _prepared(folder / "floor.ini"))}
        archives = [corpus.indexed(size) for size in sizes]
        # The same amount of work in both: a meeting of the same length, among the newest.
        meetings = corpus.alike(*archives)
        for size, archive, meeting in zip(sizes, archives, meetings, strict=True):
            command = ["-m", "benchmarks.real_window", str(archive)]
            commands[_of(size)] = (command, _prepared(folder / f"{size}.ini"))
            used = _prepared(folder / f"{size}-used.ini", meeting)
            commands[_of(size, opened=True)] = (command, used)
        starts = _starts(commands, turns)
    yield from _rows(starts, sizes)


def _of(size: int, *, opened: bool = False) -> str:
    return f"{size:,} meetings, {_OPENED}" if opened else f"{size:,} meetings"


def _prepared(path: Path, last: str = "") -> Path:
    """Write the preferences of somebody who has been here before."""
    preferences = Preferences(path)
    preferences.set(WELCOMED, True)
    preferences.set(LAST_MEETING, last)
    preferences.flush()
    return path


def _starts(commands: dict[str, tuple[list[str], Path]], turns: int) -> dict[str, list[_Start]]:
    starts: dict[str, list[_Start]] = {name: [] for name in commands}
    # An installed program has its bytecode; told to write none, each start would compile anew.
    plain = {name: said for name, said in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for turn in range(turns + 1):
        for name, (command, preferences) in commands.items():
            found = _start(command, {**plain, "MINUTES_PREFERENCES": str(preferences)})
            if turn:  # the first warms the caches of the disk, and writes the bytecode
                starts[name].append(found)
    return starts


def _start(command: list[str], environment: dict[str, str]) -> _Start:
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, *command], cwd=_ROOT, env=environment, check=True,
        capture_output=True, text=True,
    )  # fmt: skip
    painted, settled, memory = done.stdout.split()
    return _Start(float(painted) - begun, float(settled) - begun, float(memory))


def _rows(starts: dict[str, list[_Start]], sizes: tuple[int, int]) -> Iterator[Row]:
    painted: Taken = {name: [one.painted for one in found] for name, found in starts.items()}
    settled: Taken = {name: [one.settled for one in found] for name, found in starts.items()}
    memory: Taken = {name: [one.memory for one in found] for name, found in starts.items()}
    small, large = map(_of, sizes)
    small_used, large_used = (_of(size, opened=True) for size in sizes)
    for one in (small, large):
        yield Row(f"start to window, {one}", _FLOOR, ratio(painted, one, _FLOOR), WINDOW_BAR)
    for one in (small, large):
        yield Row(f"start to settled, {one}", _FLOOR, ratio(settled, one, _FLOOR), SETTLED_BAR)
    yield Row(f"peak memory, {large}", _FLOOR, ratio(memory, large, _FLOOR), MEMORY_BAR)
    for what, taken in (("window", painted), ("settled", settled), ("memory", memory)):
        for one, other in ((large, small), (large_used, small_used)):
            yield Row(f"{what}, {one}", other, ratio(taken, one, other), GROWTH_BAR)
    yield Row(f"settled, {large_used}", _FLOOR, ratio(settled, large_used, _FLOOR))
    yield Row(f"peak memory, {large_used}", _FLOOR, ratio(memory, large_used, _FLOOR))
