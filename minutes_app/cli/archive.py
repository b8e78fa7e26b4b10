"""Opening the archive that a command works with."""

import re
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
        with desk.telling():
            yield desk
    finally:
        desk.close()


@contextmanager
def writing(arguments: Namespace) -> Generator[Desk]:
    """Open the archive to write to it; it is made if there is none."""
    desk = Desk.open(archive_path(arguments), create=True)
    try:
        with desk.telling():
            yield desk
    finally:
        desk.close()


def spare_the_archive(path: Path, archive: Path) -> None:
    """Refuse to write over the archive or the files beside it that belong to it."""
    own = re.escape(archive.name)
    same_folder = path.absolute().parent.resolve() == archive.absolute().parent.resolve()
    beside = same_folder and re.fullmatch(rf"{own}(-wal|-shm|-journal|\.lock)?", path.name)
    if beside or (path.exists() and archive.exists() and path.samefile(archive)):
        from minutes_app.cli.failures import CommandError, Trouble  # noqa: PLC0415 - rare

        raise CommandError(Trouble.OVER_ARCHIVE, path=str(path))
