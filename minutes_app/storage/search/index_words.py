"""Questions to the words of the index: which passages, and how many.

Where the archive has a rollback journal (it lies on a share), a statement that reads keeps others
from saving. There a question goes over the passages a stretch at a time.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from minutes_app.storage.engine import Connection
from minutes_app.storage.search.order import DAY, KNOWN, MEETING, Dated
from minutes_app.storage.search.vocabulary import MOST, SOME, Vocabulary

_STRETCH = 1 << 15
"""Passages that one statement goes over where it keeps others from saving: a few ms."""

_COUNT = "SELECT count(*) FROM passage_words WHERE passage_words MATCH ?"
_IDS = "SELECT rowid FROM passage_words WHERE passage_words MATCH ?"
# One text of all names is half the work of a row for each, and a third of grouping them.
_NAMES = (
    "SELECT group_concat(2 * n.name + n.party) FROM passage_words"
    " CROSS JOIN passage_name n ON n.passage = passage_words.rowid WHERE passage_words MATCH ?"
)
_DATED = (
    f"SELECT {DAY}, p.id FROM passage_words CROSS JOIN passage p ON p.id = passage_words.rowid"
    f" {MEETING} WHERE passage_words MATCH ? AND {KNOWN}"
)
_BETWEEN = " AND passage_words.rowid BETWEEN ? AND ?"
# Numbers in one text come in half the time of a row for each, and only a few are wanted.
_TOLD = "SELECT count(*), group_concat(rowid) FROM ({})"
_TOLD_BETWEEN = _TOLD.format(_IDS + _BETWEEN)
_WIDE = 32
"""Words of which each question costs as much as finding some hundred passages."""
Named = tuple[int, int]
"""A number of ``search_name``, and a party as in ``passage_name``."""
_LAST = "SELECT coalesce(max(id), 0) FROM passage"


class IndexWords:
    """Asks the index. ``look`` is called between statements, and may raise."""

    def __init__(self, connection: Connection, look: Callable[[], None], *, shared: bool) -> None:
        self._connection = connection
        self._look = look
        self._shared = shared
        self._vocabulary = Vocabulary(connection)

    def forget(self) -> None:
        """Keep nothing of the query before."""
        self._vocabulary.forget()

    def count(self, match: str, most: int | None = None) -> int:
        """Return how many passages an expression holds for; ``most``: where to stop."""
        if most is not None:
            return len(self.ids(match, most))
        match = self._vocabulary.spelled_out(match, SOME)
        known = self._vocabulary.count(match)
        if known is not None:
            return known
        return sum(rows[0][0] for rows in self._ask(_COUNT, (match,)))

    def ids(self, match: str, most: int | None = None, *, few: bool = False) -> list[int]:
        """Return the passages for which an expression holds, ``most`` of them.

        ``few`` tells that it holds for few of the passages of each word, as within a month.
        """
        match = self._vocabulary.spelled_out(match, MOST if few or most is not None else SOME)
        found: list[int] = []
        for rows in self._ask(_IDS, (match,), most):
            found += [row[0] for row in rows]
            if most is not None and len(found) >= most:
                return found[:most]
        return found

    def few(self, match: str, most: int) -> list[int] | None:
        """Return the passages for which an expression holds; None where they are more."""
        match = self._vocabulary.spelled_out(match, MOST)
        found: list[int] = []
        for ((count, told),) in self._ask(_IDS, (match,), most + 1, told=_TOLD):
            if len(found) + count > most:
                return None
            if count:
                found += map(int, told.split(","))
        return found

    def dated(self, match: str, most: int) -> Dated | None:
        """Return the same as ``few``, with days: of some hundred it takes half of two questions.

        The first of what is common lie side by side, so that to look them up costs next to nothing.
        """
        match = self._vocabulary.spelled_out(match, MOST)
        found: Dated = []
        for rows in self._ask(_DATED, (match,), most + 1):
            found += rows
            if len(found) > most:
                return None
        return sorted(found, reverse=True)

    def between(self, match: str, low: int, high: int) -> list[int]:
        """Return those between two numbers (inclusive) that lie near each other."""
        self._look()
        match = self._vocabulary.spelled_out(match, MOST)
        told = self._connection.execute(_TOLD_BETWEEN, (match, low, high)).fetchone()[1]
        return list(map(int, told.split(","))) if told else []

    def is_wide(self, match: str) -> bool:
        """Tell whether an expression is of so many words that to ask it twice is too dear."""
        return self._vocabulary.spelled_out(match, MOST).count('"') > 2 * _WIDE

    def names(self, match: str) -> Counter[Named]:
        """Return the names in such passages with the number of passages of each."""
        found = Counter[Named]()
        match = self._vocabulary.spelled_out(match, SOME)
        for ((told,),) in self._ask(_NAMES, (match,)):
            for piece in _pieces(told or ""):
                self._look()
                for pair, count in Counter(piece.split(",")).items():
                    found[divmod(int(pair), 2)] += count
        return found

    def _ask(
        self,
        query: str,
        values: tuple[object, ...],
        most: int | None = None,
        *,
        told: str = "{}",
    ) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the rows of each statement; ``told`` is a statement around it."""
        limit = "" if most is None else f" LIMIT {most}"
        if not self._shared:
            self._look()
            yield self._connection.execute(told.format(query + limit), values).fetchall()
            return
        stretch = told.format(query + _BETWEEN + limit)
        last = self._connection.execute(_LAST).fetchone()[0]
        for low in range(0, last + 1, _STRETCH):
            self._look()
            here = (*values, low, low + _STRETCH - 1)
            yield self._connection.execute(stretch, here).fetchall()


def _pieces(told: str) -> Iterator[str]:
    """Yield a list with commas in pieces.

    Splitting and counting half a million numbers at once would hold up all other threads for a
    tenth of a second, that of the window too.
    """
    start = 0
    while start < len(told):
        end = told.find(",", start + _PIECE)
        end = len(told) if end < 0 else end
        yield told[start:end]
        start = end + 1


_PIECE = 50_000
"""Characters: they are counted in two milliseconds."""
