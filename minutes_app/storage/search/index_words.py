"""Questions to the words of the index: which passages, and how many.

Where the archive has a rollback journal (it lies on a share), a statement that reads keeps others
from saving. There a question goes over the passages a stretch at a time.
"""

from collections.abc import Callable, Iterator

from minutes_app.storage.engine import Connection

_STRETCH = 1 << 15
"""Passages that one statement goes over where it keeps others from saving: a few ms."""

_COUNT = "SELECT count(*) FROM passage_words WHERE passage_words MATCH ?"
_IDS = "SELECT rowid FROM passage_words WHERE passage_words MATCH ?"
_NAMES = (
    "SELECT n.name, count(*) FROM passage_words CROSS JOIN passage_name n"
    " ON n.passage = passage_words.rowid AND n.party = ? WHERE passage_words MATCH ?"
)
_LAST = "SELECT coalesce(max(id), 0) FROM passage"


class IndexWords:
    """Asks the index. ``look`` is called between statements, and may raise."""

    def __init__(self, connection: Connection, look: Callable[[], None], *, shared: bool) -> None:
        self._connection = connection
        self._look = look
        self._shared = shared

    def count(self, match: str, most: int | None = None) -> int:
        """Return how many passages an expression holds for; ``most``: where to stop."""
        if most is not None:
            return len(self.ids(match, most))
        rows = self._ask(_COUNT, (match,))
        return sum(row[0] for row in rows)

    def ids(self, match: str, most: int | None = None) -> list[int]:
        """Return the passages for which an expression holds, ``most`` of them."""
        found: list[int] = []
        for row in self._ask(_IDS, (match,), most):
            found.append(row[0])
            if len(found) == most:
                break
        return found

    def names(self, match: str, party: int) -> dict[int, int]:
        """Return the names of one party in such passages, with the number of passages of each."""
        found: dict[int, int] = {}
        for name, count in self._ask(_NAMES, (party, match), after=" GROUP BY n.name"):
            found[name] = found.get(name, 0) + count
        return found

    def _ask(
        self, query: str, values: tuple[object, ...], most: int | None = None, after: str = ""
    ) -> Iterator[tuple[int, ...]]:
        limit = "" if most is None else f" LIMIT {most}"
        if not self._shared:
            self._look()
            yield from self._connection.execute(query + after + limit, values).fetchall()
            return
        stretch = query + " AND passage_words.rowid BETWEEN ? AND ?" + after + limit
        last = self._connection.execute(_LAST).fetchone()[0]
        for low in range(0, last + 1, _STRETCH):
            self._look()
            here = (*values, low, low + _STRETCH - 1)
            yield from self._connection.execute(stretch, here).fetchall()
