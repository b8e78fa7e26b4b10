"""Which function carries out which command. Each room is imported by the command that needs it."""

from argparse import Namespace
from importlib import import_module
from typing import Final

from minutes_app.cli.console import Console

_DOORS: Final = {
    "new": ("making", "make_meeting"),
    "list": ("looking", "list_meetings"),
    "show": ("looking", "show"),
    "search": ("searching", "search"),
    "export": ("exporting", "export"),
    "proof": ("proofing", "proof"),
    "import": ("importing", "import_files"),
    "layouts": ("layouts", "layouts"),
    "index": ("indexing", "index"),
    "demo": ("demo", "demo"),
    "check": ("checking", "check"),
    "verify": ("checking", "verify"),
    "doctor": ("doctor", "doctor"),
    "schema": ("exporting", "print_schema"),
}
"""The module (of this room) and the function of each command."""


def run_command(arguments: Namespace, console: Console) -> int:
    """Carry out the command that was parsed, and return the exit code."""
    module, function = _DOORS[arguments.command]
    run = getattr(import_module(f"minutes_app.cli.{module}"), function)
    code: int = run(arguments, console)
    return code
