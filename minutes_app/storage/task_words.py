"""Which tasks of the ledger hold some words, from the next due on, as far as somebody wants them.

Three ways, and all of them tell the same. What the tasks say that are next due is kept, folded,
until somebody writes: of words that many tasks have, enough are met among those. Words that few
have are asked of the index, which tells the days of their entries, too: only those that are due
first are read. Otherwise tasks are gone along behind those that are kept.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import NamedTuple, Self

from minutes_app.domain.ids import Id
from minutes_app.language.sameness import same
from minutes_app.storage.archive import Archive
from minutes_app.storage.engine import Connection
from minutes_app.storage.index_lookup import passages_with
from minutes_app.storage.keeping import Kept
from minutes_app.storage.mapping import as_json
from minutes_app.storage.search.cutting import Sought, sought
from minutes_app.storage.search.facets import Facet, match, match_any
from minutes_app.storage.search.record_ids import RECORD_ID
from minutes_app.storage.search.results import Where

_KEPT = 2_500_000
"""Characters of tasks that are kept: some 5 MB, looked through in 3 ms."""
_FEW, _FEW_MEETINGS = 5_000, 800
"""Tasks and titles that are looked up by the index, 2 µs and 15 µs each; of more, go along."""
_FIRST, _LARGEST = 40, 480
"""Tasks that are read at first, and at a time later on."""

Place = tuple[str, str]
"""Where a task stands in the ledger: its day, and its id."""
Test = Callable[[str], object]


class Said(NamedTuple):
    """A task with all that words may stand in, each part in lines of its own."""

    due: str
    task: str
    text: str

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.due, self.task


_SAID = """
    SELECT l.due, l.task,
           e.text || char(10) || m.title || char(10) || coalesce(e.deadline ->> '$.stated_as', '')
           || coalesce((SELECT group_concat(char(10) || name, '') FROM entry_lead
                        WHERE owner = e.id), '')
           || coalesce((SELECT group_concat(char(10) || name, '') FROM entry_support
                        WHERE owner = e.id), '')
    FROM ({source}) l CROSS JOIN task t ON t.id = l.task
    CROSS JOIN entry e ON e.id = t.entry CROSS JOIN meeting m ON m.id = t.meeting
"""
_NEXT = (
    "SELECT due, task FROM ledger WHERE closed <= ? AND (due, task) > (?, ?)"
    " ORDER BY due, task LIMIT ?"
)
_SOME = "SELECT due, task FROM ledger WHERE task IN (SELECT value FROM json_each(?))"
_DAYS = (
    "SELECT p.due, p.id FROM json_each(?) s CROSS JOIN passage p ON p.id = s.value"
    " ORDER BY p.due IS NULL, p.due"
)
_OF_ENTRIES = f"""
    SELECT l.due, l.task FROM json_each(?) s CROSS JOIN passage p ON p.id = s.value
    CROSS JOIN task t ON t.entry = {RECORD_ID} CROSS JOIN ledger l ON l.task = t.id
    WHERE l.closed <= ?
"""
_OF_MEETINGS = """
    SELECT l.due, l.task FROM json_each(?) s
    CROSS JOIN search_meeting m ON m.number = s.value CROSS JOIN task t ON t.meeting = m.meeting
    CROSS JOIN ledger l ON l.task = t.id WHERE l.closed <= ? ORDER BY l.due, l.task
"""
_BEFORE = r"(?:^|[\n !-/:-@\[-`{-~])"
"""What stands before a word and is never part of one."""
_Day = tuple[int | None, int]
"""The day of an entry as the index has it, and its passage."""
_LAST = "~~"
"""What stands behind every day."""


class TaskWords:
    """Looks for words in the ledger. Used by one thread."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._connection = archive.connection
        self._fronts = Kept(archive.connection, self._forget)

    def first(self, words: Sequence[str], *, closed: bool, most: int | None) -> list[Place]:
        """Return the tasks that hold all of some folded words, ``most`` of them, the next first.

        ``closed``: those that are done or dropped, too.
        """
        wanted, front = _Wanted.of(words), self._fronts.get()[closed]
        found = list(islice((one.place for one in front.known if wanted.folded(one.text)), most))
        if front.ended or len(found) == most:
            return found
        lots = self._few(words, closed=closed)
        if lots is not None:
            some = (one.place for one in self._read(lots) if wanted.fits(one.text))
            return list(islice(some, most))
        behind = (one.place for one in front.behind() if wanted.folded(one.text))
        return list(islice(chain(found, behind), most))

    def read_on(self, *, closed: bool) -> bool:
        """Read some more of what is kept; return whether that was all of it."""
        front = self._fronts.get()[closed]
        if front.has_room:
            front.read_on(_LARGEST)
        return not front.has_room

    def closed_one(self, words: Sequence[str], task: Id) -> list[Place]:
        """Return a task if it is a closed one and holds the words."""
        query, wanted = _SAID.format(source=f"{_SOME} AND closed"), _Wanted.of(words)
        some = _said(self._connection, query, as_json([task]))
        return [one.place for one in some if wanted.fits(one.text)]

    def _forget(self) -> "tuple[_Front, _Front]":
        return _Front(self._connection, closed=False), _Front(self._connection, closed=True)

    def _read(self, lots: Iterable[Iterable[Place]]) -> Iterator[Said]:
        query = _SAID.format(source=_SOME)
        for lot in lots:
            yield from _said(self._connection, query, as_json([task for _, task in lot]))

    def _few(self, words: Sequence[str], *, closed: bool) -> Iterator[list[Place]] | None:
        """Return the tasks that may hold the words, in order; None where no word has few."""
        for word in words:
            entries = passages_with(self._archive, [word], match_any(Facet.TASK), _FEW)
            if entries is None:
                continue
            heads = match(Facet.WHERE, Where.MEETING)
            titles = passages_with(self._archive, [word], heads, _FEW_MEETINGS)
            if titles is not None:
                return self._in_order(entries, titles, closed=closed)
        return None

    def _in_order(
        self, entries: Sequence[int], titles: Sequence[int], *, closed: bool
    ) -> Iterator[list[Place]]:
        """Yield the tasks of some entries and meetings, those that are due first first."""
        ask = self._connection.execute
        days: list[_Day] = ask(_DAYS, (as_json(entries),)).fetchall()
        titled: list[Place] = ask(_OF_MEETINGS, (as_json(titles), closed)).fetchall()
        size, begin, seen = _FIRST, 0, 0
        while begin < len(days) or seen < len(titled):
            end = _end_of_day(days, begin + size)
            until = _day(days[end - 1]) if end < len(days) else _LAST
            numbers = as_json([passage for _, passage in days[begin:end]])
            lot: list[Place] = ask(_OF_ENTRIES, (numbers, closed)).fetchall()
            upto = seen
            while upto < len(titled) and titled[upto][0] <= until:
                upto += 1
            yield sorted({*lot, *titled[seen:upto]})
            begin, seen, size = end, upto, min(2 * size, _LARGEST)


class _Front:
    """The tasks that are next due, as far as somebody went along them. ``ended``: these are all."""

    def __init__(self, connection: Connection, *, closed: bool) -> None:
        self._connection = connection
        self._closed = closed
        self.known: list[Said] = []
        self.ended = False
        self._room = _KEPT

    @property
    def has_room(self) -> bool:
        """Whether there is more to be kept."""
        return not self.ended and self._room > 0

    def behind(self) -> Iterator[Said]:
        """Yield those that are not known yet; the first of them are by then."""
        size = _FIRST
        while self.has_room:
            yield from self.read_on(size)
            size = min(2 * size, _LARGEST)
        last = self._last()
        while not self.ended and (lot := self._next(last, _LARGEST)):
            yield from lot
            last = lot[-1].place

    def read_on(self, size: int) -> list[Said]:
        """Know some more."""
        lot = self._next(self._last(), size)
        self.known += lot
        self._room -= sum(len(one.text) for one in lot)
        self.ended = len(lot) < size
        return lot

    def _last(self) -> Place:
        return self.known[-1].place if self.known else ("", "")

    def _next(self, last: Place, size: int) -> list[Said]:
        query = _SAID.format(source=_NEXT)
        some = _said(self._connection, query, self._closed, *last, size)
        return [one._replace(text=same(one.text)) for one in some]


def _said(connection: Connection, query: str, *values: object) -> list[Said]:
    """Return tasks as they were written, in order."""
    return sorted(Said(*row) for row in connection.execute(query, values).fetchall())


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What was typed: Chinese may stand anywhere, others are beginnings of words.

    ``folded`` tells whether folded text holds all of it. ``plainly``: whether text as it was
    written does beyond doubt. To fold a task takes longer than to read it.
    """

    folded: Test
    plainly: Test

    @classmethod
    def of(cls, words: Sequence[str]) -> Self:
        """Return it for folded words."""
        terms = [(word, term) for word in words if (term := sought(word)) is not None]
        folded = [_test(term) for _, term in terms]
        return cls(_all_of(folded), _all_of([_plain(word, term) for word, term in terms]))

    def fits(self, text: str) -> bool:
        """Tell whether a text that was written holds all that was typed."""
        return bool(self.plainly(text) or self.folded(same(text)))


def _all_of(tests: Sequence[Test]) -> Test:
    return tests[0] if len(tests) == 1 else lambda text: all(test(text) for test in tests)


def _test(term: Sought) -> Test:
    plain = term.plain
    return (lambda text: plain in text) if plain else term.pattern.search


def _plain(word: str, term: Sought) -> Test:
    """Folding takes nothing away from what is folded already, nor a sign of ASCII before it."""
    if term.plain:
        return _test(term)
    if not word.isascii():
        return lambda _: False
    return re.compile(_BEFORE + re.escape(word), re.IGNORECASE | re.ASCII).search


def _end_of_day(days: Sequence[_Day], end: int) -> int:
    """Return a place from which on entries are due later: their order within a day is unknown."""
    while 0 < end < len(days) and days[end][0] == days[end - 1][0]:
        end += 1
    return min(end, len(days))


def _day(entry: _Day) -> str:
    """Return a day as the ledger writes it."""
    if entry[0] is None:
        return "~"
    text = f"{entry[0]:08d}"
    return f"{text[:4]}-{text[4:6]}-{text[6:]}"
