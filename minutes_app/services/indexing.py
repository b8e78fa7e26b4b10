"""The index of words: how much of the archive is in it, whether it is right, making it anew.

None of this is an operation: nothing of it stands in the history, and nothing is undone.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from minutes_app.storage import engine
from minutes_app.storage.archive import Archive
from minutes_app.storage.search import states
from minutes_app.storage.search.damage import told
from minutes_app.storage.search.results import IndexDoubt, IndexState

if TYPE_CHECKING:
    from minutes_app.storage.search.building import Builder

CHUNK = 0.02
"""Seconds of building after which a save may come in between."""


class Indexing:
    """The index of an archive. All of it belongs to the thread of the archive."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._builder: Builder | None = None

    def state(self) -> IndexState:
        """Return how much of the archive is in the index.

        Raises ``ArchiveError`` (``search.damaged``): ``build_next`` makes it anew then.
        """
        try:
            return states.state(self._archive.connection)
        except engine.DatabaseError as error:
            raise told(error, self._archive.path) from error

    def build_next(self, seconds: float = CHUNK) -> IndexState:
        """Go on with building for about so many seconds; return what waits then.

        To be called until it says that all is there. Where nothing waits, or the archive is only
        read, nothing is written. Raises ``SaveError``.
        """
        if self._builder is None:
            from minutes_app.storage.search.building import Builder  # noqa: PLC0415 - often unused

            self._builder = Builder(self._archive)
        return self._builder.build_next(seconds)

    def check(self, progress: Callable[[int, int], object] | None = None) -> IndexDoubt:
        """Compare every record with the index: a minute for a million entries. It only reads.

        ``progress`` is told how many meetings were looked at, and of how many. What still waits to
        be built is not missing.
        """
        from minutes_app.storage.search import checking  # noqa: PLC0415 - seldom asked for

        return checking.check(self._archive.connection, progress)

    def rebuild(self) -> None:
        """Empty the index, for ``build_next`` to make it anew. Raises ``SaveError``."""
        from minutes_app.storage.search import building  # noqa: PLC0415 - seldom asked for

        building.rebuild(self._archive)
        self._builder = None

    def tidy(self, seconds: float = CHUNK) -> bool:
        """Join pieces of the index while nobody writes; return whether there is more to join.

        A save leaves a small piece, and every few saves some are joined. What is joined while
        nobody writes need not be joined in a save. Raises ``SaveError``.
        """
        from minutes_app.storage.search import tidying  # noqa: PLC0415 - not at the start

        return tidying.tidy(self._archive, seconds)
