"""The command line, over the same services as the window."""

from minutes_app.cli.program import main

__all__ = ["main"]
