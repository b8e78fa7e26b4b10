"""Questions to the words of the index: which passages, and how many.

Where the archive has a rollback journal (it lies on a share), a statement that reads keeps others
from saving. There a question goes over the passages a stretch at a time.
"""

from array import array
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from minutes_app.storage.engine import Connection
from minutes_app.storage.keeping import Kept
from minutes_app.storage.search.plan import Asked
from minutes_app.storage.search.stretches import ALL, LAST, Stretch, Stretches, intersected
from minutes_app.storage.search.vocabulary import MOST, SOME, Vocabulary

_STRETCH = 1 << 15
"""Passages that one statement goes over where it keeps others from saving: a few ms."""

_COUNT = "SELECT count(*) FROM passage_words WHERE passage_words MATCH ?{}"
_IDS = "SELECT rowid FROM passage_words WHERE passage_words MATCH ?"
_UPWARDS = " ORDER BY rowid"
# One text of all names is half the work of a row for each, and a third of grouping them.
_NAMES = (
    "SELECT group_concat(2 * n.name + n.party) FROM passage_words"
    " CROSS JOIN passage_name n ON n.passage = passage_words.rowid WHERE passage_words MATCH ?{}"
)
_BETWEEN = " AND passage_words.rowid BETWEEN ? AND ?"
# Numbers in one text come in half the time of a row for each.
_TOLD = f"SELECT group_concat(rowid) FROM ({_IDS}{{}}{_UPWARDS})"
_WIDE = 32
"""Words of which each question costs as much as finding some hundred passages."""
Named = tuple[int, int]
"""A number of ``search_name``, and a party as in ``passage_name``."""
_NEXT = "SELECT id FROM passage WHERE id >= ? ORDER BY id LIMIT 1 OFFSET ?"
_FIRST, _MOST = 64, 8_192
"""Passages that are asked for at first, and at a time at most, where each is looked at."""


class IndexWords:
    """Asks the index. ``look`` is called between statements, and may raise."""

    def __init__(self, connection: Connection, look: Callable[[], None], *, shared: bool) -> None:
        self._connection = connection
        self._look = look
        self._shared = shared
        self._vocabulary = Vocabulary(connection)
        self._cuts = Kept(connection, self._read_cuts)

    def forget(self) -> None:
        """Keep nothing of the query before."""
        self._vocabulary.forget()

    def count(self, asked: Asked, most: int | None = None) -> int:
        """Return how many passages there are; ``most``: where to stop."""
        if most is not None:
            return len(self.ids(asked, most))
        asked = self._spelled_out(asked, SOME)
        known = self._vocabulary.count(asked.match) if asked.stretches == ALL else None
        if known is not None:
            return known
        return sum(rows[0][0] for rows in self._ask(_COUNT, asked))

    def ids(self, asked: Asked, most: int | None = None) -> list[int]:
        """Return the passages in order, ``most`` of them."""
        asked = self._spelled_out(asked, SOME if most is None else MOST)
        return self._first(asked, most)

    def every(self, asked: Asked) -> Sequence[int]:
        """Return all passages, in order: also a million."""
        found = array("q")
        for ((told,),) in self._ask(_TOLD, self._spelled_out(asked, SOME)):
            for piece in _pieces(told or ""):
                self._look()
                found.extend(map(int, piece.split(",")))
        return found

    def along(self, asked: Asked) -> Iterator[int]:
        """Yield the passages in order, as far as somebody wants them."""
        asked = self._spelled_out(asked, MOST)
        if asked.match.count('"') > 2 * _WIDE:
            yield from self.every(asked)
            return
        size = _FIRST
        while lot := self._first(asked, size):
            yield from lot
            if len(lot) < size:
                return
            asked = asked._replace(stretches=intersected(asked.stretches, ((lot[-1] + 1, LAST),)))
            size = min(4 * size, _MOST)

    def few(self, match: str, most: int) -> list[int] | None:
        """Return the passages for which an expression holds; None where they are more."""
        found = self.ids(Asked(match), most + 1)
        return found if len(found) <= most else None

    def names(self, asked: Asked) -> Counter[Named]:
        """Return the names in such passages with the number of passages of each."""
        found = Counter[Named]()
        for ((told,),) in self._ask(_NAMES, self._spelled_out(asked, SOME)):
            for piece in _pieces(told or ""):
                self._look()
                for pair, count in Counter(piece.split(",")).items():
                    found[divmod(int(pair), 2)] += count
        return found

    def _spelled_out(self, asked: Asked, most: int) -> Asked:
        return Asked(self._vocabulary.spelled_out(asked.match, most), asked.stretches)

    def _first(self, asked: Asked, most: int | None) -> list[int]:
        found: list[int] = []
        limit = "" if most is None else f" LIMIT {most}"
        for rows in self._ask(_IDS + "{}" + _UPWARDS + limit, asked):
            found += [row[0] for row in rows]
            if most is not None and len(found) >= most:
                return found[:most]
        return found

    def _ask(self, query: str, asked: Asked) -> Iterator[list[tuple[Any, ...]]]:
        """Yield the rows of each statement: one for each stretch of numbers."""
        for low, high in self._stretches(asked.stretches):
            self._look()
            values: tuple[object, ...] = (asked.match, low, high)
            between = _BETWEEN
            if (low, high) == ALL[0]:
                values, between = (asked.match,), ""
            yield self._connection.execute(query.format(between), values).fetchall()

    def _stretches(self, stretches: Stretches) -> Iterator[Stretch]:
        """Yield stretches, cut where a statement over one would keep others from saving."""
        cuts = self._cuts.get() if self._shared else ()
        for low, high in stretches:
            start = low
            for cut in cuts[bisect_right(cuts, low) : bisect_right(cuts, high)]:
                yield start, cut - 1
                start = cut
            yield start, high

    def _read_cuts(self) -> list[int]:
        """Return where to cut: each look goes over as many passages as a statement may."""
        cuts, start = list[int](), 0
        while row := self._connection.execute(_NEXT, (start, _STRETCH)).fetchone():
            self._look()
            start = row[0]
            cuts.append(start)
        return cuts


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
