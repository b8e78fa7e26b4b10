"""The outline of what was said: entries in a tree, in order, with their ordinals."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.ids import Id

DEEPEST = 100
"""Levels of points under points. Nobody writes a tenth of it; deeper ones could not be shown."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: how deep, and with which ordinal (None when it shows none).

    ``level`` is how many of those that it is under show an ordinal of their own.
    """

    entry: Entry
    depth: int
    ordinal: int | None
    level: int = 0


class Outline:
    """Entries of one meeting as a tree .

    An entry whose parent is not among them, or whose parents run in a circle, stands at the top,
    so that nothing is ever hidden.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries = {entry.id: entry for entry in entries}
        hung = self._hanging_from_the_top()
        self._children: dict[Id | None, list[Entry]] = {}
        for entry in self._entries.values():
            parent = entry.parent if entry.parent in self._entries and entry.id in hung else None
            self._children.setdefault(parent, []).append(entry)
        for siblings in self._children.values():
            siblings.sort(key=_place_key)

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, entry_id: object) -> bool:
        return entry_id in self._entries

    def __getitem__(self, entry_id: Id) -> Entry:
        return self._entries[entry_id]

    def children(self, parent: Id | None) -> list[Entry]:
        """Return the entries right under ``parent`` (None: the top), in order."""
        return list(self._children.get(parent, ()))

    def subtree(self, entry_id: Id) -> list[Entry]:
        """Return an entry and all below it, in reading order."""
        return [self._entries[entry_id], *(place.entry for place in self.walk(entry_id))]

    def walk(self, parent: Id | None = None, depth: int = 0, level: int = 0) -> Iterator[Place]:
        """Yield every place below ``parent`` in reading order; see ``Place`` for the level."""
        levels = [self._places(parent, depth, level)]
        while levels:
            place = next(levels[-1], None)
            if place is None:
                levels.pop()
                continue
            yield place
            deeper = place.level + (place.ordinal is not None)
            levels.append(self._places(place.entry.id, depth + len(levels), deeper))

    def _places(self, parent: Id | None, depth: int, level: int) -> Iterator[Place]:
        siblings = self._children.get(parent, [])
        for entry, ordinal in zip(siblings, ordinals(siblings), strict=True):
            yield Place(entry, depth, ordinal, level)

    def entries(self) -> list[Entry]:
        """Return all entries in reading order."""
        return [place.entry for place in self.walk()]

    def _hanging_from_the_top(self) -> set[Id]:
        """Return the entries whose parents lead to the top; those in a circle do not."""
        hung: set[Id] = set()
        for entry in self._entries.values():
            line: dict[Id, None] = {}
            above: Entry | None = entry
            while above and above.id not in hung and above.id not in line:
                line[above.id] = None
                above = self._entries.get(above.parent) if above.parent else None
            if above is None or above.id in hung:
                hung.update(line)
        return hung


class Counting:
    """Counts siblings in order.

    Points count on while kind, voices and part stay the same, also past unnumbered entries in
    between; a heading (which the layout numbers) or somebody else's numbered point starts again. To
    go on in the middle, give the last sibling that was numbered or a heading, and its ordinal.
    """

    def __init__(self, last: Entry | None = None, ordinal: int | None = None) -> None:
        self._count = ordinal or 0
        self._run = _run(last) if last and ordinal else None

    def ordinal(self, entry: Entry) -> int | None:
        """Return the ordinal of the next sibling; None when it shows none."""
        if entry.kind is EntryKind.HEADING:
            self._count, self._run = 0, None
        if not entry.numbered or entry.kind is EntryKind.HEADING:
            return None
        run = _run(entry)
        self._count = self._count + 1 if run == self._run else 1
        self._run = run
        return self._count


def ordinals(siblings: Iterable[Entry]) -> list[int | None]:
    """Return the ordinal of each of some siblings in order; None where none is shown."""
    counting = Counting()
    return [counting.ordinal(entry) for entry in siblings]


def _run(entry: Entry) -> tuple[object, ...]:
    return entry.kind, entry.voices, entry.part


def _place_key(entry: Entry) -> tuple[str, Id]:
    return entry.position, entry.id
