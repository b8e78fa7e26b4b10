"""The options of ``minutes export``: one paper of one meeting, or papers of many."""

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from minutes_app.cli.usage import Parser
from minutes_app.language import translate

if TYPE_CHECKING:
    from datetime import date

FORMATS = ("docx", "pdf", "json")
PAPERS = ("minutes", "news", "attendance", "cards", "record", "ledger", "distribution")
EXISTING = ("keep", "replace", "skip")


def add_export(command: Callable[[str, str], Parser]) -> None:
    """Add the command and its options."""
    export = command("export", translate("cli", "write the minutes of a meeting to a file"))
    export.add_argument(
        "id",
        metavar="ID",
        nargs="?",
        default="",
        help=translate("cli", "the meeting: its id, the end of it, or its whole title"),
    )
    export.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        required=True,
        help=translate(
            "cli", "the file to write; - for the standard output; of many meetings the folder"
        ),
    )
    export.add_argument(
        "--format",
        metavar="FORMATS",
        type=lambda text: _listed(text, FORMATS),
        default=(),
        help=translate(
            "cli", "the kind of file, unless the ending of FILE says it: docx, pdf, json"
        ),
    )
    export.add_argument(
        "--paper",
        metavar="PAPERS",
        type=lambda text: _listed(text, PAPERS),
        default=("minutes",),
        help=translate("cli", "which paper: {known}").format(known=", ".join(PAPERS)),
    )
    export.add_argument(
        "--layout",
        metavar="NAME",
        default="",
        help=translate("cli", "the layout (else the usual one for the language of the minutes)"),
    )
    _add_many(export)


def _add_many(export: Parser) -> None:
    export.add_argument(
        "--all",
        action="store_true",
        help=translate("cli", "all meetings, each in files of its own in the folder of --output"),
    )
    export.add_argument(
        "--since",
        metavar="DATE",
        type=_day,
        help=translate("cli", "meetings of this day and later ones"),
    )
    export.add_argument(
        "--until",
        metavar="DATE",
        type=_day,
        help=translate("cli", "meetings of this day and earlier ones"),
    )
    export.add_argument(
        "--series",
        metavar="NAME",
        default="",
        help=translate("cli", "meetings of the series of this name"),
    )
    export.add_argument(
        "--existing",
        choices=EXISTING,
        default="keep",
        help=translate("cli", "what becomes of files that are there: keep (both), replace, skip"),
    )


def _listed(text: str, known: tuple[str, ...]) -> tuple[str, ...]:
    """Read words parted by commas, each of them known, in order and once."""
    words = tuple(dict.fromkeys(word.strip().lower() for word in text.split(",") if word.strip()))
    if not words or any(word not in known for word in words):
        # In argparse's own English, which ``usage`` translates like that of every other option.
        choices = ", ".join(known)
        raise argparse.ArgumentTypeError(f"invalid choice: {text!r} (choose from {choices})")
    return words


def _day(text: str) -> "date":
    from datetime import date  # noqa: PLC0415 - for one option

    try:
        return date.fromisoformat(text)
    except ValueError as error:
        words = translate("cli", "“{text}” is no date; write it as 2026-06-19")
        raise argparse.ArgumentTypeError(words.format(text=text)) from error
