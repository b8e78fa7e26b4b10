"""Start of the program, from the process to the window, against a bare window of Qt's.

Bars: the window painted in 1.8 times the floor, everything settled in 2.0 times, 1.4 times the
memory, no growth with the archive. The start with the meeting that was open last, with its pages
set, has no bar. ``python -m benchmarks start``
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
from benchmarks.samples import fill
from benchmarks.timing import Taken, ratio
from minutes_app.ui.preferences import LAST_MEETING, WELCOMED, Preferences

_ROOT = Path(__file__).resolve().parents[1]
_TURNS = 11
_SIZES = (10, 2000)
_ENTRIES = 20
_FLOOR = "bare window of Qt"
_SMALL, _LARGE = (f"{size:,} meetings" for size in _SIZES)
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
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small, large = (folder / f"{size}.minutes" for size in _SIZES)
        fill(small, _SIZES[0], _ENTRIES)
        last = fill(large, _SIZES[1], _ENTRIES)[-1]
        fresh, used = folder / "fresh.ini", folder / "used.ini"
        _prepare(fresh)
        _prepare(used, last)
        starts = _starts(
            {
                _FLOOR: (["-m", "benchmarks.bare_window"], fresh),
                _SMALL: (["-m", "benchmarks.real_window", str(small)], fresh),
                _LARGE: (["-m", "benchmarks.real_window", str(large)], fresh),
                _OPENED: (["-m", "benchmarks.real_window", str(large)], used),
            }
        )
    yield from _rows(starts)


def _prepare(path: Path, last: str = "") -> None:
    """Write the preferences of somebody who has been here before."""
    preferences = Preferences(path)
    preferences.set(WELCOMED, True)
    preferences.set(LAST_MEETING, last)
    preferences.flush()


def _starts(commands: dict[str, tuple[list[str], Path]]) -> dict[str, list[_Start]]:
    starts: dict[str, list[_Start]] = {name: [] for name in commands}
    # An installed program has its bytecode; told to write none, each start would compile anew.
    plain = {name: said for name, said in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for turn in range(_TURNS + 1):
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


def _rows(starts: dict[str, list[_Start]]) -> Iterator[Row]:
    painted: Taken = {name: [one.painted for one in found] for name, found in starts.items()}
    settled: Taken = {name: [one.settled for one in found] for name, found in starts.items()}
    memory: Taken = {name: [one.memory for one in found] for name, found in starts.items()}
    for one in (_SMALL, _LARGE):
        yield Row(f"start to window, {one}", _FLOOR, ratio(painted, one, _FLOOR), WINDOW_BAR)
    for one in (_SMALL, _LARGE):
        yield Row(f"start to settled, {one}", _FLOOR, ratio(settled, one, _FLOOR), SETTLED_BAR)
    yield Row(f"start to settled, {_LARGE}", _SMALL, ratio(settled, _LARGE, _SMALL), GROWTH_BAR)
    yield Row(f"start to settled, {_OPENED}", _FLOOR, ratio(settled, _OPENED, _FLOOR))
    yield Row(f"peak memory, {_LARGE}", _FLOOR, ratio(memory, _LARGE, _FLOOR), MEMORY_BAR)
    yield Row(f"peak memory, {_OPENED}", _FLOOR, ratio(memory, _OPENED, _FLOOR))
