"""Which function carries out which command. Each room is imported by the command that needs it."""
# ruff: noqa: PLC0415 - a command should not wait for the libraries of another

from argparse import Namespace

from minutes_app.cli.console import Console


def run_command(arguments: Namespace, console: Console) -> int:
    """Carry out the command that was parsed, and return the exit code."""
    match arguments.command:
        case "new":
            from minutes_app.cli.making import make_meeting as run
        case "list":
            from minutes_app.cli.looking import list_meetings as run
        case "show":
            from minutes_app.cli.looking import show as run
        case "search":
            from minutes_app.cli.looking import search as run
        case "export":
            from minutes_app.cli.exporting import export as run
        case "proof":
            from minutes_app.cli.proofing import proof as run
        case "import":
            from minutes_app.cli.importing import import_files as run
        case "layouts":
            from minutes_app.cli.layouts import layouts as run
        case "demo":
            from minutes_app.cli.demo import demo as run
        case "doctor":
            from minutes_app.cli.doctor import doctor as run
        case _:
            from minutes_app.cli.exporting import print_schema as run
    return run(arguments, console)
