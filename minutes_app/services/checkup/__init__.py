"""What this machine and the archive lack for the program to work well, and what mends it.

The command line prints the findings, the window shows them. Nothing is changed by looking.
"""

from pathlib import Path

from minutes_app.services.checkup.archive import check_archive, check_engine, check_room
from minutes_app.services.checkup.findings import Finding, State, ready
from minutes_app.services.checkup.input_method import check_input_method
from minutes_app.services.checkup.packages import check_packages
from minutes_app.services.checkup.typefaces import check_typefaces
from minutes_app.services.checkup.window import check_window, window_command

__all__ = ["Finding", "State", "check_everything", "ready", "window_command"]


def check_everything(archive: Path) -> list[Finding]:
    """Look at the engine, the archive, the window, its libraries, type and typing."""
    return [
        check_engine(),
        *check_archive(archive),
        check_room(archive),
        check_window(),
        *check_packages(),
        *check_typefaces(),
        check_input_method(),
    ]
