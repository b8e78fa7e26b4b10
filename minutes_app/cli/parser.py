"""The commands and their options, with help in the language that is spoken."""

import argparse
import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from minutes_app.cli.console import Console
from minutes_app.cli.export_options import add_export
from minutes_app.cli.layout_options import add_layouts
from minutes_app.cli.search_options import add_index, add_search
from minutes_app.cli.usage import Parser
from minutes_app.cli.version import program_version
from minutes_app.language import translate

if TYPE_CHECKING:
    from minutes_app.domain.dates import PartialDate

LANGUAGES = ("zh", "en")
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")

_Commands = Callable[[str, str], Parser]


def build_parser(console: Console) -> Parser:
    """Return the parser of the whole command line."""
    parser = Parser(
        prog="minutes",
        description=translate("cli", "Minutes of meetings: record them, find them, issue them."),
        epilog=translate("cli", "“minutes COMMAND --help” says more of one command."),
    )
    _add_shared(parser, top=True)
    parser.add_argument(
        "--version",
        action=_Version,
        console=console,
        nargs=0,
        help=translate("cli", "say which version this is, and end"),
    )
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(
        dest="command",
        metavar="COMMAND",
        title=translate("cli", "Commands"),
        required=True,
    )

    def command(name: str, purpose: str) -> Parser:
        one = commands.add_parser(name, help=purpose, description=purpose)
        _add_shared(one, language=name != "new")
        return one

    _add_meeting_commands(command)
    _add_file_commands(command)
    _add_proof_command(command)
    _add_machine_commands(command)
    return parser


def language_before_parsing(arguments: Sequence[str]) -> str:
    """Return the language that is asked for, "" for none: the parser's own help needs it.

    After ``new`` the option speaks of the language of the minutes.
    """
    rest = iter(arguments)
    for word in rest:
        if word.startswith("--language="):
            return word.partition("=")[2]
        if word == "--language":
            return next(rest, "")
        if word == "--archive":
            next(rest, "")
        elif word in {"new", "--"}:
            break
    return ""


class _Version(argparse.Action):
    """Says the version and ends; found out only when it is asked for."""

    def __init__(self, *, console: Console, **settings: Any) -> None:
        super().__init__(**settings, default=argparse.SUPPRESS)
        self._console = console

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        version = program_version()
        self._console.answer({"version": version}, f"minutes {version}")
        parser.exit()


def _add_shared(parser: Parser, *, top: bool = False, language: bool = True) -> None:
    """Add the options that may stand before the command and after it."""

    def default(value: object) -> object:
        return value if top else argparse.SUPPRESS

    parser.add_argument(
        "-h",
        "--help",
        action="help",
        default=argparse.SUPPRESS,
        help=translate("cli", "show this help, and end"),
    )
    parser.add_argument(
        "--archive",
        metavar="PATH",
        default=default(None),
        help=translate("cli", "the archive file to work with, instead of the usual one"),
    )
    parser.add_argument(
        "--json",
        action="store_true",
        default=default(value=False),
        help=translate("cli", "answer (and complain) in JSON"),
    )
    if language:
        parser.add_argument(
            "--language",
            choices=LANGUAGES,
            default=default(""),
            help=translate("cli", "the language to speak"),
        )


def _add_meeting_commands(command: _Commands) -> None:
    new = command("new", translate("cli", "make a new meeting"))
    new.add_argument(
        "title", metavar="TITLE", nargs="?", default="", help=translate("cli", "what it is called")
    )
    new.add_argument(
        "--date",
        metavar="DATE",
        type=_date,
        help=translate("cli", "its day, as far as known: 2026-06-19, 2026-06 or 2026 (else today)"),
    )
    new.add_argument(
        "--place", metavar="PLACE", default="", help=translate("cli", "where it takes place")
    )
    new.add_argument(
        "--language",
        dest="minutes_language",
        choices=LANGUAGES,
        help=translate("cli", "the language of the minutes"),
    )
    new.add_argument(
        "--series-of",
        metavar="ID",
        help=translate("cli", "the next meeting after this one, with its groups and people"),
    )
    listing = command("list", translate("cli", "list the meetings, the newest first"))
    listing.add_argument(
        "--bin", action="store_true", help=translate("cli", "those in the bin instead")
    )
    show = command("show", translate("cli", "print what is recorded of a meeting"))
    _add_id(show)
    add_search(command)


def _add_file_commands(command: _Commands) -> None:
    add_export(command)
    reading = command(
        "import", translate("cli", "read meetings in from JSON, PDF and Word files of minutes")
    )
    reading.add_argument(
        "files",
        metavar="FILE",
        nargs="*",
        help=translate("cli", "a file that “export” wrote; - for the standard input"),
    )
    reading.add_argument(
        "--copy",
        action="store_true",
        help=translate("cli", "make a meeting of its own of one that is there already"),
    )
    reading.add_argument(
        "--sample",
        metavar="NAME",
        action="append",
        default=[],
        help=translate("cli", "read in a sample meeting that comes with the program"),
    )


def _add_proof_command(command: _Commands) -> None:
    proof = command("proof", translate("cli", "say what is to be settled before issue"))
    _add_id(proof)
    proof.add_argument(
        "--layout",
        metavar="NAME",
        default="",
        help=translate("cli", "the layout (else the usual one for the language of the minutes)"),
    )
    proof.add_argument(
        "--pdf",
        metavar="FILE",
        default="",
        help=translate("cli", "measure this PDF file instead of the one that would be made"),
    )
    proof.add_argument(
        "--content",
        action="store_true",
        help=translate("cli", "look at the content only, without making a file"),
    )
    proof.add_argument(
        "--clauses",
        action="store_true",
        help=translate("cli", "name every clause of the layout with what was measured"),
    )


def _add_machine_commands(command: _Commands) -> None:
    add_layouts(command)
    add_index(command)
    demo = command(
        "demo", translate("cli", "play a sample meeting through the real window, off screen")
    )
    demo.add_argument(
        "--output",
        metavar="FOLDER",
        default="out",
        help=translate("cli", "where the documents and the picture go (“out” unless given)"),
    )
    command("check", translate("cli", "say whether what was issued is what it was"))
    verify = command("verify", translate("cli", "say whether a file is the one that was issued"))
    verify.add_argument(
        "file", metavar="FILE", help=translate("cli", "a PDF or Word file that came back")
    )
    command("doctor", translate("cli", "say what this machine lacks, and what mends it"))
    command("schema", translate("cli", "print the JSON Schema of the meeting files"))


def _add_id(parser: Parser) -> None:
    parser.add_argument(
        "id",
        metavar="ID",
        help=translate("cli", "the meeting: its id, the end of it, or its whole title"),
    )


def _date(text: str) -> "PartialDate":
    """Read a date of which the year, or year and month, may be all that is known."""
    from minutes_app.domain.dates import Basis, PartialDate  # noqa: PLC0415 - for one option

    found = _DATE.fullmatch(text)
    try:
        year, month, day, *_ = [*map(int, (found or [""])[0].split("-")), None, None]
        return PartialDate(year, month, day, basis=Basis.STATED)
    except ValueError as error:
        words = translate("cli", "“{text}” is no date; write it as 2026-06-19")
        raise argparse.ArgumentTypeError(words.format(text=text)) from error
