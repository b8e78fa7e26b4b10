"""The parent's side: sends a child to read, and takes all of what it said or nothing."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from minutes_app.domain.errors import ImportFileError
from minutes_app.host.confined import End, Errand
from minutes_app.intake.errands import values_of
from minutes_app.intake.files import limits
from minutes_app.intake.files.shapes import FileContent, FileTable, Form

_LIBRARIES: Final = ("python_calamine", "charset_normalizer")
_BEGIN = ""
_CODES: Final = {
    End.NOT_STARTED: "intake.not_started",
    End.CANCELLED: "intake.cancelled",
    End.TOO_SLOW: "intake.too_slow",
    End.TOO_LARGE: "intake.too_large",
    End.BROKEN: "intake.damaged",
}


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
        return _content(values_of(_errand(path, encoding), _CODES, cancelled))
    except ImportFileError as error:
        error.parameters.setdefault("name", path.name)
        raise


def _errand(path: Path, encoding: str) -> Errand:
    return Errand(
        module="minutes_app.intake.files.reader",
        libraries=_LIBRARIES,
        arguments=(str(path), encoding),
        memory=limits.MEMORY,
        seconds=limits.SECONDS,
        largest_output=limits.LARGEST_OUTPUT,
        begin=_BEGIN,
    )


def _content(values: list[dict[str, Any]]) -> FileContent:
    """Make the content of what the child said. Raises ``ImportFileError``."""
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


def _refusal(value: dict[str, Any]) -> ImportFileError:
    facts = dict(value["facts"])
    number = facts.pop("number", 0)
    if number:
        facts["reason"] = os.strerror(number)
    return ImportFileError(value["refused"], **facts)
