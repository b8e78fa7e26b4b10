"""Opening the archive that a command works with."""

from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from minutes_app.host.folders import default_archive
from minutes_app.services.desk import Desk


def archive_path(arguments: Namespace) -> Path:
    """Return the archive that was named, or the usual one."""
    return Path(arguments.archive).expanduser() if arguments.archive else default_archive()


@contextmanager
def reading(arguments: Namespace) -> Generator[Desk]:
    """Open the archive to look into it, also while a window has it open."""
    desk = Desk.open(archive_path(arguments), read_only=True)
    try:
        yield desk
    finally:
        desk.close()


@contextmanager
def writing(arguments: Namespace) -> Generator[Desk]:
    """Open the archive to write to it; it is made if there is none."""
    desk = Desk.open(archive_path(arguments), create=True)
    try:
        yield desk
    finally:
        desk.close()
