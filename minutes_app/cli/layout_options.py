"""The options of ``minutes layouts``, apart from its work: help and version wait for no archive."""

from collections.abc import Callable

from minutes_app.cli.usage import Parser
from minutes_app.language import translate


def add_layouts(command: Callable[[str, str], Parser]) -> None:
    """Add the command and what it takes."""
    purpose = translate("cli", "list the layouts; give one away as a file, or take one in")
    layouts = command("layouts", purpose)
    layouts.add_argument(
        "deed",
        metavar="DEED",
        nargs="?",
        default="list",
        help=translate("cli", "list, export, import or check (list unless given)"),
    )
    layouts.add_argument(
        "what",
        metavar="WHAT",
        nargs="?",
        default="",
        help=translate("cli", "the name of a layout to export; a file to import or check"),
    )
    layouts.add_argument(
        "-o", "--output", metavar="FILE", default="", help=translate("cli", "the file to write")
    )
