"""The rows of an outline, brought up to date with the work that a change needs and no more."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Collection, Iterable, Iterator

from minutes_app.domain.entries import Entry, EntryKind, Task
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, Meeting, Part
from minutes_app.domain.outline import Counting, Outline, Place, ordinals
from minutes_app.domain.records import Change, MeetingRecord
from minutes_app.ui.models.outline import OutlineModel, OutlineRow, RowWords, outline_rows

_Key = tuple[str, Id]
_WORDING = (Attendee, Part, Meeting, Task)
_MANY = 200
"""Entries in one change from which making all rows anew is the quicker way."""
_FAR = 100
"""Top entries between the old place of an entry and the new one that are then left alone."""


class OutlineRows:
    """Keeps the rows of an outline model in step with a meeting's record.

    A change of entries makes rows from the first top entry that it touches to the last, and on to
    where headers and ordinals are as they were. A task, and who comes or goes, changes the rows
    that show it. Another name of a speaker or a part makes all rows anew, and so does an outline in
    which an entry has lost its parent.
    """

    def __init__(self, model: OutlineModel, record: MeetingRecord) -> None:
        self._model = model
        self._record = record
        self.make()

    def make(self) -> None:
        """Make all rows anew."""
        self._words = RowWords(self._record)
        outline = self._record.outline()
        tops = outline.children(None)
        self._regular = all(entry.parent is None for entry in tops)
        self._shown: dict[Id, Entry] = {}
        self._children: dict[Id | None, list[_Key]] = {}
        for entry in outline.entries():
            self._shown[entry.id] = entry
            self._children.setdefault(entry.parent, []).append(_key(entry))
        self._numbers = dict(zip((top.id for top in tops), ordinals(tops), strict=True))
        self._model.set_rows(outline_rows(self._record, self._words))

    def follow(self, change: Change) -> None:
        """Show what a change, which the record has taken up, made of the entries."""
        kinds = {type(record) for record in change.put} | {kind for kind, _ in change.removed}
        gone = [one for kind, one in change.removed if kind is Entry]
        touched = dict.fromkeys([entry.id for entry in change.of_type(Entry)] + gone)
        before = self._words
        if kinds.intersection(_WORDING):
            self._words = RowWords(self._record)
            self._words.missing |= before.missing
        if self._words.names_otherwise(before) or not (
            self._only_words(touched) or self._follow_places(touched)
        ):
            self.make()
        elif self._words is not before:
            self._mark(self._words.marks_otherwise(before))

    def _mark(self, entries: Iterable[Id]) -> None:
        """Show entries again whose task, comings or goings changed, and nothing else of them."""
        for one in entries:
            row = self._model.row_of(one)
            if row >= 0:
                old = self._model.rows[row]
                new = self._words.again(old, old.entry)
                if new != old:
                    self._model.replace_rows(row, [new])

    def _only_words(self, touched: Iterable[Id]) -> bool:
        """Show entries again that stay where they are; tell whether that was all."""
        pairs = [(self._shown.get(one), self._record.find(Entry, one)) for one in touched]
        if not all(old is new or (old and new and _stays(old, new)) for old, new in pairs):
            return False
        for old, new in pairs:
            if new is not None and new is not old:
                row = self._model.row_of(new.id)
                self._model.replace_rows(row, [self._words.again(self._model.rows[row], new)])
                self._shown[new.id] = new
        return True

    def _follow_places(self, touched: Collection[Id]) -> bool:
        """Follow entries that came, went or moved; tell whether that was possible."""
        if not self._regular or len(touched) > _MANY:
            return False
        before = list(self._children.get(None, ()))
        old = [self._shown[one] for one in touched if one in self._shown]
        from_tops = [self._top_of(entry) for entry in old]
        counted = any(_counts(entry) for entry in old if entry.parent is None)
        self._take_out(touched)
        if self._goes_far(before, old):
            # What lies between the two places stays as it is: two short stretches are made anew.
            if not self._remake_at(before, from_tops, counts=counted):
                return False
            before, from_tops, counted = list(self._children.get(None, ())), [], False
        self._put_in(touched)
        new = [self._shown[one] for one in touched if one in self._shown]
        tops = from_tops + [self._top_of(entry) for entry in new]
        counted |= any(_counts(entry) for entry in new if entry.parent is None)
        orphans = any(self._children.get(one) for one in touched if one not in self._shown)
        return not orphans and self._remake_at(before, tops, counts=counted)

    def _goes_far(self, before: list[_Key], old: Collection[Entry]) -> bool:
        """Tell whether top entries move past many others."""
        places: list[int] = []
        for one in old:
            new = self._record.find(Entry, one.id)
            if one.parent is not None or new is None or new.parent is not None:
                return False
            places += [bisect_left(before, _key(one)), bisect_left(before, _key(new))]
        return bool(places) and max(places) - min(places) > _FAR

    def _take_out(self, touched: Iterable[Id]) -> None:
        """Forget entries where they were."""
        for one in touched:
            if (old := self._shown.pop(one, None)) is not None:
                siblings = self._children[old.parent]
                del siblings[bisect_left(siblings, _key(old))]

    def _put_in(self, touched: Iterable[Id]) -> None:
        """Take the entries as the record has them now."""
        for one in touched:
            if (new := self._record.find(Entry, one)) is not None:
                self._shown[one] = new
                insort(self._children.setdefault(new.parent, []), _key(new))

    def _remake_at(
        self, before: list[_Key], tops: Collection[_Key | None], *, counts: bool
    ) -> bool:
        """Make rows anew from the first of some top entries to the last; False for no way up."""
        found = [top for top in tops if top is not None]
        if found and len(found) == len(tops):
            self._remake(before, min(found), max(found), counts=counts)
        return len(found) == len(tops)

    def _remake(self, before: list[_Key], first: _Key, last: _Key, *, counts: bool) -> None:
        """Make the rows of top entries from one to another, and of those after that they change."""
        tops = self._children.get(None, [])
        place, end = bisect_left(tops, first), bisect_right(tops, last)
        begin = self._row(before, place)
        counting = self._counting_before(tops, place) if counts else None
        above = self._shown[tops[place - 1][1]] if place else None
        rows: list[OutlineRow] = []
        settled = False
        while place < len(tops) and not settled:
            top = self._shown[tops[place][1]]
            known = self._numbers.get(top.id) if top.numbered else None
            number = counting.ordinal(top) if counting else known
            settled = place >= end and (not counts or (_counts(top) and number == known))
            self._numbers[top.id] = number
            rows += [self._words.row(one, above) for one in self._block(top, number)]
            above, place = top, place + 1
        self._model.set_part(begin, self._row(tops, place), rows)

    def _row(self, tops: list[_Key], place: int) -> int:
        """Return the row at which a top entry is shown, the end for one past the last."""
        return self._model.row_of(tops[place][1]) if place < len(tops) else len(self._model.rows)

    def _block(self, top: Entry, number: int | None) -> Iterator[Place]:
        """Yield the place of a top entry and those of all below it."""
        yield Place(top, 0, number)
        if self._children.get(top.id):
            below = [top]
            for entry in below:
                below += [self._shown[one] for _, one in self._children.get(entry.id, ())]
            yield from Outline(below).walk(top.id, 1, int(number is not None))

    def _counting_before(self, tops: list[_Key], place: int) -> Counting:
        """Return the count as it stands before a top entry."""
        while place:
            place -= 1
            entry = self._shown[tops[place][1]]
            if _counts(entry):
                return Counting(entry, self._numbers[entry.id])
        return Counting()

    def _top_of(self, entry: Entry) -> _Key | None:
        """Return the key of the top entry above one; None if the way up does not lead there."""
        passed: set[Id] = set()
        above: Entry | None = entry
        while above and above.parent is not None and above.id not in passed:
            passed.add(above.id)
            above = self._shown.get(above.parent)
        return _key(above) if above and above.parent is None else None


def _key(entry: Entry) -> _Key:
    return entry.position, entry.id


def _counts(entry: Entry) -> bool:
    """Tell whether the numbers of later siblings depend on an entry."""
    return entry.numbered or entry.kind is EntryKind.HEADING


def _stays(old: Entry, new: Entry) -> bool:
    """Tell whether an entry keeps its place, its number and its header."""
    return (old.position, old.parent, old.numbered, old.kind, old.voices, old.part) == (
        new.position, new.parent, new.numbered, new.kind, new.voices, new.part,
    )  # fmt: skip
