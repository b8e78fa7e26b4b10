"""Saying what went wrong: known errors in plain words, faults of the program in a file."""

import traceback
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from minutes_app.cli.console import Console
from minutes_app.cli.version import program_version
from minutes_app.domain.errors import MinutesError
from minutes_app.host.folders import data_folder
from minutes_app.language import translate
from minutes_app.language.errors import Explanation, describe
from minutes_app.language.file_words import reasons

_LARGEST_LOG = 500_000
"""Bytes after which the file of faults begins anew."""


class Trouble(StrEnum):
    """What can go wrong on the command line alone; the value is the error's code."""

    UNREADABLE = "command.unreadable"
    NO_SAMPLE = "command.no_sample"
    OVER_ARCHIVE = "command.over_archive"
    NO_WINDOW = "window.missing"


class CommandError(MinutesError):
    """A known error of the command line, which has the words for it."""

    def __init__(self, trouble: Trouble, **parameters: object) -> None:
        super().__init__(trouble.value, **parameters)
        self.trouble = trouble


def tell(error: MinutesError, console: Console) -> None:
    """Say a known error on standard error."""
    console.complain({"error": error_as_json(error)}, "\n".join(sentences(error)))


def error_as_json(error: MinutesError) -> dict[str, Any]:
    """Return a known error for a program: its code, its facts, and its words."""
    return {
        "code": error.code,
        "parameters": error.parameters,
        "message": "\n".join(sentences(error)),
    }


def sentences(error: MinutesError) -> list[str]:
    """Return what happened, what is safe, and what to do next at a command line."""
    words = _own_words(error) if isinstance(error, CommandError) else describe(error)
    said = [words.title, words.safe, _hints().get(error.code, words.next)]
    return [sentence for sentence in said if sentence]


def tell_fault(error: Exception, console: Console) -> None:
    """Write a fault of the program to a file, and say calmly where it lies."""
    log = _write_down(error)
    words = [translate("cli", "Something went wrong inside the program; your archive is safe.")]
    if log is not None:
        file = translate(
            "cli", "What happened is written in {path}, for whoever looks after the program."
        )
        words.append(file.format(path=log))
    code = {"code": "fault", "parameters": {"log": str(log or "")}, "message": "\n".join(words)}
    console.complain({"error": code}, "\n".join(words))


def _write_down(error: Exception) -> Path | None:
    """Append a fault to the file of faults; None where that is not possible either."""
    path = data_folder() / "faults.log"
    head = f"{datetime.now(UTC).isoformat()} minutes {program_version()}\n"
    text = head + "".join(traceback.format_exception(error)) + "\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        full = path.is_file() and path.stat().st_size > _LARGEST_LOG
        with path.open("w" if full else "a", encoding="utf-8", errors="replace") as file:
            file.write(text)
    except OSError:
        return None
    return path


def _hints() -> dict[str, str]:
    """Return what to do next, where the command line has its own answer."""
    which = translate("cli", "“minutes list” names the meetings; give an id or a whole title.")
    return {
        "archive.missing": translate(
            "cli", "“minutes new” or “minutes import” makes one; --archive names another."
        ),
        "meeting.none": which,
        "meeting.several": translate("cli", "Give the id: “minutes list” names it."),
        "import.present": translate("cli", "With --copy it becomes a meeting of its own."),
        "import.id_taken": translate("cli", "With --copy it becomes a meeting of its own."),
        "search.damaged": translate("cli", "“minutes index rebuild” makes it anew."),
        "layout.missing": translate("cli", "Without --layout the usual one is taken."),
    }


def _own_words(error: CommandError) -> Explanation:
    title, safe, following = _words()[error.trouble]
    facts = {name: str(value) for name, value in error.parameters.items()}
    if "reason" in facts:
        facts["reason"] = reasons().get(facts["reason"], facts["reason"])
    return Explanation(title.format(**facts), safe, following.format(**facts))


def _words() -> dict[Trouble, tuple[str, str, str]]:
    return {
        Trouble.UNREADABLE: (
            translate("cli", "Could not read {path}: {reason}"),
            translate("cli", "Nothing was imported from it."),
            translate("cli", "Check the name of the file and that you may read it."),
        ),
        Trouble.NO_SAMPLE: (
            translate("cli", "There is no sample “{name}”."),
            "",
            translate("cli", "There are: {known}"),
        ),
        Trouble.OVER_ARCHIVE: (
            translate("cli", "{path} is the archive itself."),
            translate("cli", "It was not touched."),
            translate("cli", "Name another file to write to."),
        ),
        Trouble.NO_WINDOW: (
            translate("cli", "The window is not installed: PySide6 is missing."),
            "",
            translate("cli", "This installs it: {command}"),
        ),
    }
