"""Joining the pieces of the index while nobody writes."""

from time import monotonic

from minutes_app.storage.archive import Archive

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
    with archive.deriving() as connection:
        if connection.execute(_CONFIGURED, (_FROM,)).fetchone() is None:
            connection.execute(_COMMAND, ("usermerge", _FROM))
        while True:
            before = connection.total_changes
            connection.execute(_COMMAND, ("merge", _PAGES))
            # As SQLite says: less than two changes are a merge that had nothing to do.
            if connection.total_changes - before < 2:
                return False
            if monotonic() > until:
                return True
