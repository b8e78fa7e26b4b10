"""What is said on standard output and standard error, as text or as JSON."""

import contextlib
import os
import sys
from collections.abc import Generator, Mapping
from typing import Any, BinaryIO, TextIO

from minutes_app.domain.errors import ExportError
from minutes_app.language import translate


def prepare_streams() -> None:
    """Let every character through: UTF-8 on Windows, a sign for what a terminal cannot show.

    Where one is closed, what goes there is dropped, and no other file comes to lie in its place.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            setattr(sys, name, os.fdopen(nowhere, "w", encoding="utf-8"))
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is None:
            continue
        if sys.platform == "win32":
            reconfigure(encoding="utf-8", errors="replace")
        else:
            reconfigure(errors="replace")


class Console:
    """Where a command puts what it has to say. ``as_json``: a program reads it, not a person."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    @property
    def shows_bold(self) -> bool:
        """Whether standard output is a terminal on which a word can stand out."""
        plain = sys.platform == "win32" or os.environ.get("TERM", "dumb") == "dumb"
        return not self.as_json and not plain and sys.stdout.isatty()

    def say(self, text: str = "") -> None:
        """Write a line to standard output."""
        with _output():
            sys.stdout.write(text + "\n")

    def give(self, value: Mapping[str, Any]) -> None:
        """Write a value as JSON to standard output, UTF-8 whatever the terminal speaks."""
        self.pour(_json_bytes(value))

    def answer(self, value: Mapping[str, Any], text: str) -> None:
        """Write ``value`` for a program, or ``text`` for a person."""
        if self.as_json:
            self.give(value)
        else:
            self.say(text)

    def pour(self, data: bytes) -> None:
        """Write bytes to standard output as they are."""
        with _output():
            sys.stdout.flush()
            _bytes_of(sys.stdout).write(data)

    def complain(self, value: Mapping[str, Any], text: str) -> None:
        """Write what went wrong to standard error, as ``value`` or as ``text``."""
        with contextlib.suppress(OSError):  # nobody is left to be told
            sys.stderr.flush()
            if self.as_json:
                _bytes_of(sys.stderr).write(_json_bytes(value))
            else:
                sys.stderr.write(text + "\n")
            sys.stderr.flush()

    def flush(self) -> None:
        """Bring everything out now, where it can still be said that it did not work."""
        with _output():
            sys.stdout.flush()

    def abandon(self) -> None:
        """Drop what could not be written, so that the end of the process does not try again."""
        with contextlib.suppress(OSError, ValueError):
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, sys.stdout.fileno())
            os.close(nowhere)


@contextlib.contextmanager
def _output() -> Generator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        name = translate("cli", "the standard output")
        reason = error.strerror or ""
        raise ExportError("export.unwritable", path=name, reason=reason) from error


def _bytes_of(stream: TextIO) -> BinaryIO:
    return stream.buffer


def _json_bytes(value: Mapping[str, Any]) -> bytes:
    import json  # noqa: PLC0415 - people are answered without

    text = json.dumps(value, ensure_ascii=False, indent=2, default=str)
    # Half a surrogate pair (a file name that is no text) becomes the escape that JSON has for it.
    return text.encode("utf-8", "backslashreplace") + b"\n"
