"""Entries of a file in the order in which they are read."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from minutes_app.domain.entries import Entry

if TYPE_CHECKING:
    from minutes_app.domain.ids import Id


def in_reading_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return entries so that each stands right before what is under it.

    Entries under the same parent keep their order. One whose parent is not among them stands at
    the top; a circle of parents is not read at all.
    """
    entries = tuple(entries)
    known = {entry.id for entry in entries}
    under: dict[Id | None, list[Entry]] = {}
    for entry in reversed(entries):
        under.setdefault(entry.parent if entry.parent in known else None, []).append(entry)
    ordered: list[Entry] = []
    waiting = under.get(None, [])
    while waiting:
        entry = waiting.pop()
        ordered.append(entry)
        waiting.extend(under.pop(entry.id, ()))
    return tuple(ordered)
