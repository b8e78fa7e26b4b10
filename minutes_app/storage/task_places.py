"""Supervised tasks by what their entries say, for a few letters typed; a task has no other name.

What the newest tasks say is kept with its pinyin until somebody writes, and looked through at each
key. Where too few of those have the words, the index of words tells which others may: the newest
of a thousand or two are read until there are enough; of more, enough are soon met among ``_BOUND``
tasks behind those that are kept, and no others are read: people and meetings wait for the answer.
How tasks begin is looked at in what was read; their pinyin, of the newest ``FEW``. Letters within
a word are found in what the pinyin was made of.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from minutes_app.domain.ids import Id
from minutes_app.storage.archive import Archive
from minutes_app.storage.index_lookup import is_chinese, passages_with
from minutes_app.storage.keeping import Kept
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search.cutting import sought
from minutes_app.storage.search.facets import Facet, match_any
from minutes_app.storage.search.passages import record_of

FEW = 2_500
"""The newest tasks: what they say is kept, some 4 MB."""
_CANDIDATES = 2_000
"""Tasks that may have the words, by the index; of more, enough are soon met one after another."""
_BOUND = 5_000
"""Tasks that are gone along, 10 µs each and 50 µs for the first time: Enter waits 400 ms."""
_LOT, _LARGEST = 40, 640
"""Of those, how many are read at first, and at a time at most: each is elsewhere in the archive."""

_NEWEST = "SELECT record, keys FROM name_keys WHERE type = 'task' ORDER BY record DESC LIMIT ?"
_BEHIND = "SELECT id AS record, '' AS keys FROM task WHERE id < ? ORDER BY id DESC LIMIT ?"
_LAST = "SELECT record FROM name_keys WHERE type = 'task' ORDER BY record DESC LIMIT 1 OFFSET ?"
_OF_ENTRIES = """
    SELECT t.id AS record, '' AS keys FROM json_each(?) s CROSS JOIN task t ON t.entry = s.value
"""
_WITH_KEYS = """
    SELECT t.id AS record, coalesce(k.keys, '') AS keys FROM json_each(?) s
    CROSS JOIN task t ON t.entry = s.value LEFT JOIN name_keys k ON k.record = t.id
"""
_ROWS = """
    SELECT t.id, e.id, e.text, s.keys FROM ({source}) s CROSS JOIN task t ON t.id = s.record
    CROSS JOIN entry e ON e.id = t.entry
    WHERE EXISTS (SELECT 1 FROM ledger l WHERE l.task = t.id)
"""
_RECORDS = """
    SELECT p.record FROM json_each(?) s CROSS JOIN passage p ON p.id = s.value
    ORDER BY p.record DESC
"""


class _Said(NamedTuple):
    """A task, its entry, and what that says, in small letters; each of ``keys`` behind a blank."""

    task: str
    entry: Id
    text: str
    keys: str

    def holds(self, piece: str) -> bool:
        """Tell whether something typed stands in it."""
        return piece in self.text or (piece.isascii() and piece in self.keys)

    def begins(self, piece: str) -> bool:
        """Tell whether it begins with something typed."""
        return self.text.startswith(piece) or (piece.isascii() and f" {piece}" in self.keys)


class TaskPlaces:
    """Looks for tasks. Used by one thread."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._connection = archive.connection
        self._near = Kept(archive.connection, self._read_near)

    def find(self, pieces: Sequence[str], limit: int) -> list[Id]:
        """Return the entries of tasks that hold all of some pieces, ``limit`` at most.

        Those that begin with the first piece come first, then the newest.
        """
        pieces = [piece.lower() for piece in pieces]
        near, last = self._near.get()
        found = list(_holding(near, pieces))
        if len(found) < limit and last is not None:
            others = (one for one in self._others(pieces, last) if one.task < last)
            found += sorted(islice(_holding(others, pieces), limit), reverse=True)
        first = [one.entry for one in found if pieces and one.begins(pieces[0])]
        return list(dict.fromkeys((*first[:limit], *(one.entry for one in found[:limit]))))[:limit]

    def newest(self, limit: int) -> list[Id]:
        """Return the entries of the newest tasks."""
        return [one.entry for one in islice(self._behind("~", limit), limit)]

    def _read_near(self) -> tuple[list[_Said], str | None]:
        """Return the newest tasks, and the last of them; None where these are all."""
        last = self._connection.execute(_LAST, (FEW - 1,)).fetchone()
        return self._read(_NEWEST, FEW), last[0] if last else None

    def _others(self, pieces: Sequence[str], last: str) -> Iterator[_Said]:
        """Yield tasks that may hold the pieces and are not among those that are kept."""
        if not all(term is not None and term.match for term in map(sought, pieces)):
            return  # of signs the index knows nothing, and all tasks are too many to be read
        chinese = [piece for piece in pieces if is_chinese(piece)]
        tasks = match_any(Facet.TASK)
        numbers = passages_with(self._archive, chinese or pieces, tasks, _CANDIDATES)
        if numbers is None:
            yield from islice(self._behind(last, min(_LARGEST, _BOUND)), _BOUND)
            return
        rows = self._connection.execute(_RECORDS, (as_json(numbers),)).fetchall()
        mixed = chinese and any(piece.isascii() for piece in pieces)
        source = _WITH_KEYS if mixed else _OF_ENTRIES
        first, size = 0, _LOT
        while first < len(rows):
            entries = [record_of(row[0]) for row in rows[first : first + size]]
            yield from self._read(source, as_json(entries))
            first, size = first + size, min(2 * size, _LARGEST)

    def _behind(self, last: str, size: int) -> Iterator[_Said]:
        """Yield the tasks behind one of them, the newest first."""
        while lot := self._connection.execute(_BEHIND, (last, size)).fetchall():
            yield from self._read(_BEHIND, last, size)
            last = lot[-1][0]

    def _read(self, source: str, *values: object) -> list[_Said]:
        rows = self._connection.execute(_ROWS.format(source=source), values).fetchall()
        said = (
            _Said(task, Id(entry), text.lower(), f" {keys}") for task, entry, text, keys in rows
        )
        return sorted(said, reverse=True)


def _holding(some: Iterable[_Said], pieces: Sequence[str]) -> Iterator[_Said]:
    return (one for one in some if all(one.holds(piece) for piece in pieces))
