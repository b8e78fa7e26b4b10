"""Meetings, people and bodies by a few letters of their names: the first of them, at each key.

Where not many have the letters, all those are kept until somebody writes: who types on means some
of them. Otherwise the rows of ``storage.place_words`` are gone along from the newest on; of
Chinese that few meetings have, the index of words tells which those are.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from minutes_app.domain.ids import Id
from minutes_app.storage.archive import Archive
from minutes_app.storage.index_lookup import is_chinese, passages_with
from minutes_app.storage.keeping import Kept
from minutes_app.storage.mapping import as_json
from minutes_app.storage.place_words import SEPARATOR, beginning, holding, is_dated, meetings
from minutes_app.storage.search.facets import Facet, match
from minutes_app.storage.search.results import Where

MANY = 1_500
"""Names that are told apart by how they begin as they come; behind them only those are sought."""
_FEW = 500
"""Meetings that are looked up one by one; to go along all of them is no dearer than of more."""
_AHEAD = 10_000
"""Names that are kept at most: some 5 MB, looked through in 2 ms."""

_MEETING = "meeting"
_ROWS = "SELECT record, day, words FROM place_words WHERE kind = ?"
_SOME = (
    "SELECT w.record, w.day, w.words FROM json_each(?) s"
    " CROSS JOIN search_meeting m ON m.number = s.value CROSS JOIN place_words w"
    " ON w.kind = 'meeting' AND w.day = m.day AND w.record = m.meeting"
    " ORDER BY w.day DESC, w.record DESC"
)
_NEWEST = " ORDER BY day DESC, record DESC LIMIT ?"


class _Row(NamedTuple):
    """A row of ``place_words``."""

    record: str
    day: str
    words: str


@dataclass(frozen=True, slots=True)
class _Found:
    """The rows that hold all of some pieces, the newest first; ``all`` of them, or the first."""

    pieces: Sequence[str]
    rows: Sequence[_Row]
    all: bool

    def knows(self, pieces: Sequence[str]) -> bool:
        """Tell whether all that hold other pieces are among them."""
        return self.all and all(any(old in new for new in pieces) for old in self.pieces)


class PlaceLookup:
    """Looks for names. Used by one thread."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._connection = archive.connection
        self._last = Kept[dict[str, _Found]](archive.connection, dict)

    def find(self, kind: str, pieces: Sequence[str], limit: int) -> list[Id]:
        """Return records of a kind whose row holds all of some folded pieces, ``limit`` at most.

        Those of which a name or a key begins with the first piece come first, then the newest.
        """
        if not pieces:
            return [Id(row.record) for row in self._along(kind, (), limit)]
        found = self._found(kind, pieces, max(MANY, limit))
        start = SEPARATOR + pieces[0]
        first = [row for row in found.rows if start in row.words]
        if not found.all and len(first) < limit:
            first += self._beginning(kind, pieces, found.rows[-1], limit)
        best = (*first[:limit], *found.rows[:limit])
        return [Id(one) for one in dict.fromkeys(row.record for row in best)][:limit]

    def meetings(self, words: Sequence[str], most: int | None = None) -> list[Id]:
        """Return what ``place_words.meetings`` does, the first ``most``; None: all of them."""
        if not any(map(is_dated, words)):
            found = self._found(_MEETING, words, MANY)
            if most is None:
                found = self._all(_MEETING, found)
            if found.all or (most is not None and most <= len(found.rows)):
                return [Id(row.record) for row in found.rows[:most]]
        return meetings(self._connection, words, -1 if most is None else most)

    def read_on(self) -> None:
        """Know all that hold what was looked for last, for who types on; unless they are many."""
        for kind, found in list(self._last.get().items()):
            self._all(kind, found)

    def _all(self, kind: str, found: _Found) -> _Found:
        if found.all or len(found.rows) >= _AHEAD:
            return found
        last = self._last.get()  # before it is read: see ``Kept``
        rows = self._along(kind, found.pieces, _AHEAD)
        found = last[kind] = _Found(found.pieces, rows, len(rows) < _AHEAD)
        return found

    def _found(self, kind: str, pieces: Sequence[str], most: int) -> _Found:
        last = self._last.get()
        before = last.get(kind)
        if before is not None and before.knows(pieces):
            rows = _holding(before.rows, pieces)
        else:
            some = self._few(kind, pieces)
            rows = self._along(kind, pieces, most) if some is None else _holding(some, pieces)
        found = last[kind] = _Found(pieces, rows, len(rows) < most)
        return found

    def _few(self, kind: str, pieces: Sequence[str]) -> list[_Row] | None:
        """Return the meetings that may hold Chinese, if those are few."""
        chinese = [piece for piece in pieces if is_chinese(piece)]
        if kind != _MEETING or not chinese:
            return None
        heads = match(Facet.WHERE, Where.MEETING)
        numbers = passages_with(self._archive, chinese, heads, _FEW)
        if numbers is None:
            return None
        return [_Row(*row) for row in self._connection.execute(_SOME, (as_json(numbers),))]

    def _along(self, kind: str, pieces: Sequence[str], most: int) -> list[_Row]:
        query = _ROWS + " AND words GLOB ?" * len(pieces) + _NEWEST
        values = (kind, *map(holding, pieces), most)
        return [_Row(*row) for row in self._connection.execute(query, values).fetchall()]

    def _beginning(self, kind: str, pieces: Sequence[str], last: _Row, most: int) -> list[_Row]:
        """Return those behind a row that begin with the first piece."""
        query = f"{_ROWS}{' AND words GLOB ?' * len(pieces)} AND (day, record) < (?, ?){_NEWEST}"
        patterns = (beginning(pieces[0]), *map(holding, pieces[1:]))
        values = (kind, *patterns, last.day, last.record, most)
        return [_Row(*row) for row in self._connection.execute(query, values).fetchall()]


def _holding(rows: Sequence[_Row], pieces: Sequence[str]) -> list[_Row]:
    some = list(rows)
    for piece in pieces:
        some = [row for row in some if piece in row.words]
    return some
