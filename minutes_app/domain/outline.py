"""The outline of what was said: entries in a tree, in order, with their ordinals."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.ids import Id


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry stands: how deep, and with which ordinal (None when it shows none)."""

    entry: Entry
    depth: int
    ordinal: int | None


class Outline:
    """Entries of one meeting as a tree that follows changes one entry at a time.

    An entry whose parent is not among them stands at the top, so that nothing is ever hidden.
    """

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self._entries = {entry.id: entry for entry in entries}
        self._children: dict[Id | None, list[Entry]] = {}
        for entry in self._entries.values():
            self._children.setdefault(self._parent_of(entry), []).append(entry)
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

    def siblings(self, entry: Entry) -> list[Entry]:
        """Return the entries beside ``entry``, itself among them."""
        return self.children(self._parent_of(entry))

    def subtree(self, entry_id: Id) -> list[Entry]:
        """Return an entry and all below it, in reading order."""
        found = [self._entries[entry_id]]
        for child in self._children.get(entry_id, ()):
            found += self.subtree(child.id)
        return found

    def walk(self, parent: Id | None = None, depth: int = 0) -> Iterator[Place]:
        """Yield every place below ``parent`` in reading order."""
        siblings = self._children.get(parent, [])
        for entry, ordinal in zip(siblings, ordinals(siblings), strict=True):
            yield Place(entry, depth, ordinal)
            if entry.id in self._children:
                yield from self.walk(entry.id, depth + 1)

    def entries(self) -> list[Entry]:
        """Return all entries in reading order."""
        return [place.entry for place in self.walk()]

    def _parent_of(self, entry: Entry) -> Id | None:
        return entry.parent if entry.parent in self._entries else None


def ordinals(siblings: Iterable[Entry]) -> list[int | None]:
    """Return the ordinal of each of some siblings in order; None where none is shown.

    Points count on while kind, voices and part stay the same, also past unnumbered entries in
    between; a heading or somebody else's numbered point starts again.
    """
    shown: list[int | None] = []
    count = 0
    run: object = None
    for entry in siblings:
        if entry.kind is EntryKind.HEADING:
            count, run = 0, None
        if not entry.numbered:
            shown.append(None)
            continue
        belongs_to = (entry.kind, entry.voices, entry.part)
        count = count + 1 if belongs_to == run else 1
        run = belongs_to
        shown.append(count)
    return shown


def _place_key(entry: Entry) -> tuple[str, Id]:
    return entry.position, entry.id
