"""Carrying a query out on one connection."""

from minutes_app.domain.query import All, Either, In, Node, Order, Party, Text
from minutes_app.storage import finding
from minutes_app.storage.archive import Archive
from minutes_app.storage.search.results import Count, Counts, Hit, IndexState, Page, Where
from minutes_app.storage.search.stopping import Stopping


class Reader:
    """Searches one archive."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._connection = archive.connection
        self.stopping = Stopping(archive.connection)

    def first(self, root: Node | None, order: Order, limit: int) -> Page:
        """Return the first hits of a list."""
        hits = self.rows(root, order, 0, limit + 1)
        return Page(tuple(hits[:limit]), len(hits) > limit)

    def total(self, root: Node | None, most: int | None) -> int:
        """Count hits."""
        return len(self.rows(root, Order.DATE, 0, most or 100_000))

    def rows(self, root: Node | None, order: Order, first: int, count: int) -> list[Hit]:
        """Return hits from anywhere in the list."""
        words = _words(root)
        if not words:
            return []
        found = finding.find(self._archive, words, first + count)[first:]
        return [
            Hit(
                first + number,
                Where.ENTRY if one.entry else Where.MEETING,
                one.entry or one.meeting,
                one.meeting,
                one.title,
                one.start,
                one.field,
                one.text,
            )
            for number, one in enumerate(found)
        ]

    def counts(self, root: Node | None) -> Counts:
        """Count hits by what they can be narrowed by."""
        return Counts()

    def state(self) -> IndexState:
        """Tell how much of the archive is in the index."""
        return IndexState(0, 0)

    def names(self, text: str, party: Party, limit: int) -> list[Count]:
        """Return names of the index that hold some letters."""
        return []

    def series(self, text: str, limit: int) -> list[str]:
        """Return names of series that hold some letters."""
        rows = self._connection.execute("SELECT name FROM series ORDER BY id DESC").fetchall()
        return [name for (name,) in rows if text.casefold() in name.casefold()][:limit]


def _words(root: Node | None) -> list[str]:
    match root:
        case Text():
            return [root.text]
        case In():
            return _words(root.of)
        case All() | Either():
            return [word for one in root.of for word in _words(one)]
        case _:
            return []
