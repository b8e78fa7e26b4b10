"""Putting entries into their places: moving, nesting, dropping, one or several in one step."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from minutes_app.domain.entries import Entry
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.ordering import keys_between
from minutes_app.domain.outline import DEEPEST
from minutes_app.domain.records import Change
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive

_LABEL = "entry.move"


class Placing:
    """Operations on the places of entries. Each is one step of undo and returns what changed.

    What is under an entry goes with it: of several entries only those count that stand under none
    of the others. They keep their order. Only the rows of entries that move are written. Raises
    ``RecordError`` (``entry.too_deep``) for what would stand under more than ``DEEPEST`` others.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def move(self, entry_id: Id, steps: int) -> Change:
        """Move an entry up (negative) or down among its siblings, with what is under it."""
        return self.move_all([entry_id], steps)

    def move_all(self, entries: Sequence[Id], steps: int) -> Change:
        """Move entries up (negative) or down, each among its siblings.

        Entries that follow each other go on doing so; at the end of a level they stay.
        """
        moving = self._tops(entries)
        meeting = moving[0].meeting
        placed: list[Entry] = []
        for parent in dict.fromkeys(entry.parent for entry in moving):
            line = reading.places_under(self._archive, meeting, parent)
            chosen = {entry.id: entry for entry in moving if entry.parent == parent}
            placed += _stepped(line, chosen, steps)
        return self._write(meeting, placed)

    def move_to(self, entry_id: Id, parent: Id | None, index: int) -> Change:
        """Move an entry under ``parent`` (None: to the top), to the ``index``-th place there.

        Raises ``RecordError`` (``entry.into_itself``) where ``parent`` lies under the entry.
        """
        entry = self._archive.get(Entry, entry_id)
        line = reading.places_under(self._archive, entry.meeting, parent)
        others = [one for one, _ in line if one != entry_id]
        before = others[index] if 0 <= index < len(others) else None
        return self.place_all([entry_id], parent, others[0] if index < 0 and others else before)

    def place_all(self, entries: Sequence[Id], parent: Id | None, before: Id | None) -> Change:
        """Put entries under ``parent`` (None: at the top), before one of those there, or last.

        Raises ``RecordError`` (``entry.into_itself``) where ``parent`` is or lies under one.
        """
        moving = self._tops(entries)
        ids = {entry.id for entry in moving}
        if ids.intersection(self._line_of(parent)):
            raise RecordError("entry.into_itself")
        meeting = moving[0].meeting
        line = reading.places_under(self._archive, meeting, parent)
        places = [one for one in line if one[0] not in ids]
        at = _index(line, places, before)
        if [one for one, _ in line[at : at + len(moving)]] == [entry.id for entry in moving]:
            return Change(_LABEL, meeting)
        lower = places[at - 1][1] if at else ""
        upper = places[at][1] if at < len(places) else ""
        keys = keys_between(lower, upper, len(moving))
        pairs = zip(moving, keys, strict=True)
        placed = [replace(entry, parent=parent, position=key) for entry, key in pairs]
        return self._write(meeting, placed)

    def indent_all(self, entries: Sequence[Id]) -> Change:
        """Put entries under the one before them; those that follow each other stay siblings.

        Nothing changes for the first of its level.
        """
        moving = self._tops(entries)
        meeting, ids = moving[0].meeting, {entry.id for entry in moving}
        placed: list[Entry] = []
        last: dict[Id, str] = {}
        lines: dict[Id | None, list[Id]] = {}
        for entry in moving:
            if entry.parent not in lines:
                line = reading.places_under(self._archive, meeting, entry.parent)
                lines[entry.parent] = [one for one, _ in line]
            earlier = lines[entry.parent][: lines[entry.parent].index(entry.id)]
            under = next((one for one in reversed(earlier) if one not in ids), None)
            if under is None:
                continue
            if under not in last:
                last[under] = reading.last_position(self._archive, Entry, meeting, under)
            last[under] = keys_between(last[under], "", 1)[0]
            placed.append(replace(entry, parent=under, position=last[under]))
        return self._write(meeting, placed)

    def outdent_all(self, entries: Sequence[Id]) -> Change:
        """Put entries beside those that they are under, right after them, in their order.

        Nothing changes at the top.
        """
        moving = self._tops(entries)
        meeting = moving[0].meeting
        placed: list[Entry] = []
        parents = dict.fromkeys(entry.parent for entry in moving if entry.parent is not None)
        for parent in (self._archive.get(Entry, one) for one in parents):
            line = reading.places_under(self._archive, meeting, parent.parent)
            positions = [position for _, position in line]
            at = [one for one, _ in line].index(parent.id) + 1
            upper = positions[at] if at < len(positions) else ""
            children = [entry for entry in moving if entry.parent == parent.id]
            keys = keys_between(parent.position, upper, len(children))
            placed += [
                replace(child, parent=parent.parent, position=key)
                for child, key in zip(children, keys, strict=True)
            ]
        return self._write(meeting, placed)

    def _tops(self, entries: Sequence[Id]) -> list[Entry]:
        """Return the entries that stand under none of the others, in reading order."""
        found = {one: self._archive.get(Entry, one) for one in dict.fromkeys(entries)}
        lines = {one: self._line_of(entry.parent) for one, entry in found.items()}
        tops = [entry for one, entry in found.items() if not found.keys() & set(lines[one])]
        if len(tops) < 2:
            return tops
        above = {one: self._archive.get(Entry, one) for line in lines.values() for one in line}

        def place(entry: Entry) -> list[tuple[str, Id]]:
            way = [above[one] for one in reversed(lines[entry.id])]
            return [(one.position, one.id) for one in (*way, entry)]

        return sorted(tops, key=place)

    def _line_of(self, entry: Id | None) -> list[Id]:
        """Return an entry and all above it, upwards."""
        line: list[Id] = []
        while entry is not None and entry not in line:
            line.append(entry)
            entry = self._archive.get(Entry, entry).parent
        return line

    def _write(self, meeting: Id, placed: Iterable[Entry]) -> Change:
        placed = list(placed)
        if not placed:
            return Change(_LABEL, meeting)
        with self._archive.operation(_LABEL, meeting) as operation:
            operation.put(*placed)
            self._check_depth(placed)
        return operation.change()

    def _check_depth(self, placed: Iterable[Entry]) -> None:
        """Raise ``RecordError`` (``entry.too_deep``) where entries stand too far under others."""
        levels: dict[Id, int] = {}
        for entry in placed:
            if entry.parent is None:
                continue
            if entry.parent not in levels:
                levels[entry.parent] = len(self._line_of(entry.parent))
            if levels[entry.parent] + reading.height(self._archive, entry.id, DEEPEST) > DEEPEST:
                raise RecordError("entry.too_deep", count=DEEPEST)


def _index(
    line: Sequence[tuple[Id, str]], places: Sequence[tuple[Id, str]], before: Id | None
) -> int:
    """Return where among ``places`` (``line`` without what moves) something is put."""
    order = [one for one, _ in line]
    if before is None or before not in order:
        return len(places)
    # What is to follow may move itself: then whatever follows that.
    follows = set(order[order.index(before) :])
    return next((at for at, (one, _) in enumerate(places) if one in follows), len(places))


def _stepped(line: Sequence[tuple[Id, str]], chosen: dict[Id, Entry], steps: int) -> list[Entry]:
    """Return the chosen siblings in their new places, as far as these are other ones."""
    order = [one for one, _ in line]
    places = {one: at for at, one in enumerate(order)}
    rest = [one for one in line if one[0] not in chosen]
    wanted: list[tuple[int, Entry]] = []
    first, last = 0, len(order) - len(chosen)
    for passed, entry in enumerate(sorted(chosen.values(), key=lambda one: places[one.id])):
        target = places[entry.id] - passed + steps
        wanted.append((min(max(target, first), last), entry))
    return _between(rest, wanted, order)


def _between(
    rest: Sequence[tuple[Id, str]], wanted: Sequence[tuple[int, Entry]], order: Sequence[Id]
) -> list[Entry]:
    """Give entries keys at the indices among ``rest`` at which they are wanted."""
    new = [one for one, _ in rest]
    for at, entry in reversed(wanted):
        new.insert(at, entry.id)
    if new == list(order):
        return []
    positions = [position for _, position in rest]
    lower = ""
    placed: list[Entry] = []
    for at, entry in wanted:
        before = max(lower, positions[at - 1] if at else "")
        after = positions[at] if at < len(positions) else ""
        lower = keys_between(before, after, 1)[0]
        placed.append(replace(entry, position=lower))
    return placed
