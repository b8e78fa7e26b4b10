"""Start of the program, from the process to the window, against a bare window of Qt's.

Bars: the window painted in 1.8 times the floor, everything settled in 2.0 times with the largest
archive, 1.4 times the memory. ``python -m benchmarks start``
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

_ROOT = Path(__file__).resolve().parents[1]
_TURNS = 11
_SIZES = (10, 2000)
_ENTRIES = 20
_FLOOR = "bare window of Qt"
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
    with tempfile.TemporaryDirectory() as folder:
        commands = {_FLOOR: ["-m", "benchmarks.bare_window"]}
        for size in _SIZES:
            archive = Path(folder) / f"{size}.minutes"
            fill(archive, size, _ENTRIES)
            commands[str(size)] = ["-m", "benchmarks.real_window", str(archive)]
        environment = {**os.environ, "MINUTES_PREFERENCES": str(Path(folder) / "preferences.ini")}
        starts = _starts(commands, environment)
    yield from _rows(starts)


def _starts(commands: dict[str, list[str]], environment: dict[str, str]) -> dict[str, list[_Start]]:
    starts: dict[str, list[_Start]] = {name: [] for name in commands}
    for turn in range(_TURNS + 1):
        for name, command in commands.items():
            found = _start(command, environment)
            if turn:  # the first warms the caches of the disk
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
    small, large = map(str, _SIZES)
    for size in (small, large):
        what = f"start to window, {size} meetings"
        yield Row(what, _FLOOR, ratio(painted, size, _FLOOR), WINDOW_BAR)
    for size in (small, large):
        what = f"start to settled, {size} meetings"
        yield Row(what, _FLOOR, ratio(settled, size, _FLOOR), SETTLED_BAR)
    what = f"start to settled, {large} meetings"
    yield Row(what, f"{small} meetings", ratio(settled, large, small), GROWTH_BAR)
    what = f"peak memory, {large} meetings"
    yield Row(what, _FLOOR, ratio(memory, large, _FLOOR), MEMORY_BAR)
