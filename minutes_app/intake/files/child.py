"""The parent's side: starts the child, bounds what it may take and say, and ends it."""

import importlib.util
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final, cast

from minutes_app.domain.errors import ImportFileError
from minutes_app.intake.files import limits
from minutes_app.intake.files.memory import resident_memory
from minutes_app.intake.files.shapes import FileContent, FileTable, Form

_LOOK: Final = 0.05
"""Seconds between two looks at the child."""
_CHUNK: Final = 1 << 16
_LIBRARIES: Final = ("python_calamine", "charset_normalizer", "minutes_app")
_KEPT: Final = ("SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "TEMP", "TMP")
"""What of the environment an interpreter may need to start at all."""
_BEGIN: Final = (
    "import sys; sys.path += sys.argv.pop(1).split('\\n');"
    "from minutes_app.intake.files.reader import main; sys.exit(main())"
)
"""In isolated mode nothing is on the path but the standard library and installed packages; where
the program lies is added behind them, so that no file beside the list can stand in for either."""
_OUT_OF_MEMORY: Final = (-signal.SIGABRT, -signal.SIGSEGV, -9, 0xC0000409, 0xC0000017)
"""Ends of a process that asked for more memory than it may have, in a library that cannot say so:
aborted, or stopped by the system; on Windows fail-fast, or STATUS_NO_MEMORY."""


def read_file(
    path: Path, *, encoding: str = "", cancelled: Callable[[], bool] = lambda: False
) -> FileContent:
    """Return what is in a foreign file, all of it or nothing.

    ``encoding`` is one of ``ENCODINGS`` to read a text with; "" finds it out. ``cancelled`` is
    asked some twenty times a second. It takes ten seconds at most; call it beside the window.
    Raises ``ImportFileError`` (``intake.…``, with ``name`` of the file) where it is not read.
    """
    path = path.absolute()
    try:
        said = _Child(path, encoding).run(cancelled)
        return _content(said)
    except ImportFileError as error:
        error.parameters.setdefault("name", path.name)
        raise


class _Child:
    """One child process, from its start to its certain end."""

    def __init__(self, path: Path, encoding: str) -> None:
        self._command = [
            sys.executable, "-I", "-B", "-X", "utf8", "-c", _BEGIN,
            "\n".join(_places()), str(path), encoding,
        ]  # fmt: skip
        self._said: list[bytes] = []
        self._size = 0

    def run(self, cancelled: Callable[[], bool]) -> bytes:
        """Return all that the child said. Raises ``ImportFileError``."""
        process = self._start()
        listener = threading.Thread(target=self._listen, args=(process,), daemon=True)
        listener.start()
        try:
            code = self._watch(process, cancelled)
        finally:
            process.kill()
            process.wait()
            listener.join()
            if process.stdout is not None:
                process.stdout.close()
        if code in _OUT_OF_MEMORY or self._size > limits.LARGEST_OUTPUT:
            raise ImportFileError("intake.too_large")
        if code:
            raise ImportFileError(
                "intake.too_slow" if code == -_cpu_signal() else "intake.damaged",
                seconds=limits.SECONDS,
            )
        return b"".join(self._said)

    def _start(self) -> "subprocess.Popen[bytes]":
        try:
            return subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={name: os.environ[name] for name in _KEPT if name in os.environ},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, ValueError) as error:
            raise ImportFileError("intake.not_started") from error

    def _watch(self, process: "subprocess.Popen[bytes]", cancelled: Callable[[], bool]) -> int:
        ends = time.monotonic() + limits.SECONDS
        while True:
            try:
                return process.wait(timeout=_LOOK)
            except subprocess.TimeoutExpired:
                pass
            if cancelled():
                raise ImportFileError("intake.cancelled")
            if time.monotonic() > ends:
                raise ImportFileError("intake.too_slow", seconds=limits.SECONDS)
            too_much = resident_memory(process.pid) > limits.MEMORY
            if too_much or self._size > limits.LARGEST_OUTPUT:
                raise ImportFileError("intake.too_large")

    def _listen(self, process: "subprocess.Popen[bytes]") -> None:
        """Take what the child says; one that says too much is no longer kept."""
        stream = cast("Any", process.stdout)
        while chunk := stream.read1(_CHUNK):
            self._size += len(chunk)
            if self._size <= limits.LARGEST_OUTPUT:
                self._said.append(chunk)


def _cpu_signal() -> int:
    return int(getattr(signal, "SIGXCPU", 0))


def _places() -> list[str]:
    """Return the folders in which this program and its libraries lie."""
    places: list[str] = []
    for library in _LIBRARIES:
        found = importlib.util.find_spec(library)
        for folder in (found.submodule_search_locations or []) if found else []:
            place = str(Path(folder).absolute().parent)
            places += [place] if place not in places else []
    return places


def _content(said: bytes) -> FileContent:
    """Make the content of what the child said. Raises ``ImportFileError``."""
    values = [cast("dict[str, Any]", value) for value in _values(said)]
    for value in values:
        if "refused" in value:
            raise _refusal(value)
    if not values or not values[-1].get("end"):
        raise ImportFileError("intake.damaged")
    head, *rest = values[:-1]
    tables: list[tuple[dict[str, Any], list[tuple[str, ...]]]] = []
    for value in rest:
        if "table" in value:
            tables.append((value, []))
        else:
            tables[-1][1].extend(tuple(row) for row in value["rows"])
    made = tuple(
        FileTable(
            table["table"], tuple(rows), frozenset(table["hidden"]), table["is_text"],
            _refusal(table["problem"]) if table["problem"] else None,
        )
        for table, rows in tables
    )  # fmt: skip
    return FileContent(Form(head["form"]), made, head["encoding"], head["delimiter"])


def _values(said: bytes) -> Iterator[object]:
    for line in said.splitlines():
        try:
            yield json.loads(line)
        except ValueError as error:
            raise ImportFileError("intake.damaged") from error


def _refusal(value: dict[str, Any]) -> ImportFileError:
    facts = dict(value["facts"])
    number = facts.pop("number", 0)
    if number:
        facts["reason"] = os.strerror(number)
    return ImportFileError(value["refused"], **facts)
