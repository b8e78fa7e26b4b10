"""Whether the window is installed at all."""

import sys
from importlib.util import find_spec

from minutes_app.host.resources import resource_folder
from minutes_app.language import translate
from minutes_app.services.checkup.findings import Finding, State

_EXTRA = "minutes-app[window]"


def check_window() -> Finding:
    """Look for Qt without loading it. The command line does without."""
    if find_spec("PySide6") is not None:
        return Finding("window", State.GOOD, translate("checkup", "The window (PySide6)"))
    return Finding(
        "window",
        State.ADVICE,
        translate("checkup", "The window is not installed: PySide6 is missing."),
        remedy=translate("checkup", "The command line works without. This installs it:"),
        command=window_command(),
    )


def window_command() -> str:
    """Return the command that installs the window: in a source folder, or from a package."""
    source = resource_folder().parent
    if (source / "Makefile").is_file() and (source / "pyproject.toml").is_file():
        return f"make -C {source} setup"
    return f'{sys.executable} -m pip install "{_EXTRA}"'
