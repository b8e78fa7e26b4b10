"""Leaving an archive behind: one in which nothing was ever recorded need not lie about."""

from pathlib import Path

from minutes_app.host.locks import FileLock
from minutes_app.services.desk import ARCHIVE, Desk


def is_untouched(desk: Desk) -> bool:
    """Tell whether nothing was ever written into an archive."""
    listing = desk.directory.listing()
    return not (
        desk.meetings.all()
        or desk.meetings.all(binned=True)
        or listing.people
        or listing.bodies
        or any(desk.history(ARCHIVE))
    )


def take_away(path: Path) -> None:
    """Delete a closed archive; one that somebody has open stays. Raises ``OSError``.

    The file of its lock stays, too: see ``FileLock``.
    """
    lock = FileLock(path.with_name(f"{path.name}.lock"))
    if not lock.acquire():
        return
    try:
        for suffix in ("", "-wal", "-shm"):
            path.with_name(path.name + suffix).unlink(missing_ok=True)
    finally:
        lock.release()
