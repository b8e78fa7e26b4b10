"""The parent's side: starts the child, bounds what it may take and say, and ends it."""

import importlib.util
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, cast

from minutes_app.host.confined.memory import resident_memory

_LOOK: Final = 0.05
"""Seconds between two looks at the child."""
_CHUNK: Final = 1 << 16
_KEPT: Final = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TEMP", "TMP")
"""What of the environment an interpreter may need to start at all."""
_OUT_OF_MEMORY: Final = (-signal.SIGABRT, -signal.SIGSEGV, -9, 0xC0000409, 0xC0000017)
"""Ends of a process that asked for more memory than it may have, in a library that cannot say so:
aborted, or stopped by the system; on Windows fail-fast, or STATUS_NO_MEMORY."""


class End(StrEnum):
    """Why a child came back with nothing."""

    NOT_STARTED = "not_started"
    CANCELLED = "cancelled"
    TOO_SLOW = "too_slow"
    TOO_LARGE = "too_large"
    BROKEN = "broken"


class EndedError(Exception):
    """A child was ended, or ended by itself, before its errand was done."""

    def __init__(self, end: End) -> None:
        super().__init__(end.value)
        self.end = end


@dataclass(frozen=True, slots=True)
class Errand:
    """What a child is to do, and what it may take.

    ``module`` has a function ``main`` that confines itself, reads ``sys.argv`` and the standard
    input, writes to the standard output, and returns an exit code. ``libraries`` are the packages
    that it needs beside the standard library. ``begin`` replaces how it is started.
    """

    module: str
    libraries: tuple[str, ...]
    arguments: tuple[str, ...]
    memory: int
    seconds: int
    largest_output: int
    given: bytes = b""
    begin: str = ""

    def beginning(self) -> str:
        """Return the program that the interpreter is started with.

        In isolated mode nothing is on the path but the standard library and installed packages;
        where the program lies is added behind them, so that no file of the user's can stand in
        for either.
        """
        return self.begin or (
            "import sys; sys.path += sys.argv.pop(1).split('\\n');"
            f"from {self.module} import main; sys.exit(main())"
        )


def run_confined(errand: Errand, cancelled: Callable[[], bool] = lambda: False) -> bytes:
    """Return all that a child said, once it has ended well. Raises ``EndedError``.

    ``cancelled`` is asked some twenty times a second; call it beside the window.
    """
    return _Child(errand).run(cancelled)


class _Child:
    """One child process, from its start to its certain end."""

    def __init__(self, errand: Errand) -> None:
        self._errand = errand
        self._said: list[bytes] = []
        self._size = 0

    def run(self, cancelled: Callable[[], bool]) -> bytes:
        process = self._start()
        threads = [threading.Thread(target=self._listen, args=(process,), daemon=True)]
        if self._errand.given:
            threads.append(threading.Thread(target=self._give, args=(process,), daemon=True))
        for thread in threads:
            thread.start()
        try:
            code = self._watch(process, cancelled)
        finally:
            process.kill()
            process.wait()
            for thread in threads:
                thread.join()
            if process.stdout is not None:
                process.stdout.close()
        if code in _OUT_OF_MEMORY or self._size > self._errand.largest_output:
            raise EndedError(End.TOO_LARGE)
        if code:
            raise EndedError(End.TOO_SLOW if code == -_cpu_signal() else End.BROKEN)
        return b"".join(self._said)

    def _start(self) -> "subprocess.Popen[bytes]":
        errand = self._errand
        try:
            return subprocess.Popen(
                [sys.executable, "-I", "-B", "-X", "utf8", "-c", errand.beginning(),
                 "\n".join(_places(errand.libraries)), *errand.arguments],
                stdin=subprocess.PIPE if errand.given else subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={name: os.environ[name] for name in _KEPT if name in os.environ},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )  # fmt: skip
        except (OSError, ValueError) as error:
            raise EndedError(End.NOT_STARTED) from error

    def _watch(self, process: "subprocess.Popen[bytes]", cancelled: Callable[[], bool]) -> int:
        ends = time.monotonic() + self._errand.seconds
        while True:
            try:
                return process.wait(timeout=_LOOK)
            except subprocess.TimeoutExpired:
                pass
            if cancelled():
                raise EndedError(End.CANCELLED)
            if time.monotonic() > ends:
                raise EndedError(End.TOO_SLOW)
            too_much = resident_memory(process.pid) > self._errand.memory
            if too_much or self._size > self._errand.largest_output:
                raise EndedError(End.TOO_LARGE)

    def _listen(self, process: "subprocess.Popen[bytes]") -> None:
        """Take what the child says; one that says too much is no longer kept."""
        stream = cast("Any", process.stdout)
        while chunk := stream.read1(_CHUNK):
            self._size += len(chunk)
            if self._size <= self._errand.largest_output:
                self._said.append(chunk)

    def _give(self, process: "subprocess.Popen[bytes]") -> None:
        """Hand the child what it works on; one that has ended takes nothing more."""
        stream = cast("Any", process.stdin)
        try:
            stream.write(self._errand.given)
            stream.close()
        except OSError:
            return


def _cpu_signal() -> int:
    return int(getattr(signal, "SIGXCPU", 0))


def _places(libraries: tuple[str, ...]) -> list[str]:
    """Return the folders in which this program and its libraries lie."""
    places: list[str] = []
    for library in (*libraries, "minutes_app"):
        found = importlib.util.find_spec(library)
        for folder in (found.submodule_search_locations or []) if found else []:
            place = str(Path(folder).absolute().parent)
            places += [place] if place not in places else []
    return places
