"""Joining the pieces of the index while nobody writes."""

from time import monotonic

from minutes_app.storage.archive import Archive
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import states
from minutes_app.storage.search.damage import outlived

_PAGES = 64
"""Pages of the index (4 KiB each) that one step of joining writes."""
_FROM = 2
"""Pieces of about one size that are joined; a save joins four, so that it is done seldom."""
_CONFIGURED = "SELECT 1 FROM passage_words_config WHERE k = 'usermerge' AND v = ?"
_COMMAND = "INSERT INTO passage_words (passage_words, rank) VALUES (?, ?)"


def tidy(archive: Archive, seconds: float) -> bool:
    """Join pieces for about so many seconds, in one transaction; return whether more is to do.

    Nothing is written into an archive that is only read. Raises ``SaveError``.
    """
    if archive.read_only:
        return False
    until = monotonic() + seconds
    more = False
    with archive.deriving() as connection, outlived(connection):
        if connection.execute(_CONFIGURED, (_FROM,)).fetchone() is None:
            connection.execute(_COMMAND, ("usermerge", _FROM))
        while (more := _joins(connection)) and monotonic() < until:
            pass
    return more and states.is_trusted(archive.connection)


def _joins(connection: Connection) -> bool:
    """Join a step further; tell whether that was anything."""
    before = connection.total_changes
    connection.execute(_COMMAND, ("merge", _PAGES))
    # As SQLite says: less than two changes are a merge that had nothing to do.
    return connection.total_changes - before >= 2
