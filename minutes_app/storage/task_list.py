"""The ledger piece by piece: how many tasks there are, some of them, those that hold some words.

Without words nothing here reads all tasks (``storage.ledger`` has their order). Words mean what
they mean in a search: Chinese stands anywhere, a word of letters is found by how it begins. They
may stand in the entry, among its owners, in what was said of the day, and in the title of the
meeting. Words that few have are asked of the index; for others, tasks are gone along from the next
due on, until there are enough, and those are read which the index has not ruled out.
"""

from collections.abc import Iterator, Sequence
from itertools import islice

from minutes_app.domain.ids import Id
from minutes_app.language.sameness import same
from minutes_app.storage import ledger, task_places
from minutes_app.storage.archive import Archive
from minutes_app.storage.mapping import as_json
from minutes_app.storage.place_index import meetings_with
from minutes_app.storage.reading import TASKS, TaskSummary, task_from
from minutes_app.storage.search.cutting import Sought, sought

_FEW = 3_000
"""Tasks that are put in order by themselves; of more, enough are met soon."""
_MANY = 10_000
"""Tasks that are asked of the index to leave the others unread: to read one is far dearer."""
_FEW_MEETINGS = 1_000
_FIRST, _LOT, _LARGEST = 50, 400, 20_000
"""Tasks that are read at first, and at a time later on; of their order, what is read at a time."""
_SOME = "WHERE t.id IN (SELECT value FROM json_each(?))"
_OF = "SELECT t.id, t.entry, t.meeting FROM json_each(?) s CROSS JOIN task t ON t.id = s.value"
_MEANT = (
    "SELECT id FROM task WHERE entry IN (SELECT value FROM json_each(?))"
    " UNION SELECT id FROM task WHERE meeting IN (SELECT value FROM json_each(?))"
)


class TaskList:
    """Supervised tasks of meetings that are not in the bin, the next due first.

    Closed ones are among them only where that is asked for, but for ``kept``: the one that is
    being closed.
    """

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._connection = archive.connection

    def count(self, *, closed: bool, kept: Id | None = None) -> int:
        """Return how many there are."""
        return ledger.count(self._connection, closed=closed, kept=kept)

    def place(self, task: Id, *, closed: bool, kept: Id | None = None) -> int | None:
        """Return the place of a task, None for one that is not among them."""
        return ledger.place(self._connection, task, closed=closed, kept=kept)

    def page(
        self, first: int, count: int, *, closed: bool, kept: Id | None = None
    ) -> list[TaskSummary]:
        """Return tasks from a place on."""
        return self.some(ledger.page(self._connection, first, count, closed=closed, kept=kept))

    def some(self, tasks: Sequence[Id]) -> list[TaskSummary]:
        """Return some tasks in the order in which they are named; one that is gone is left out."""
        rows = self._connection.execute(f"{TASKS} {_SOME}", (as_json(tasks),)).fetchall()
        found = {row[0]: row for row in rows}
        return [task_from(found[one]) for one in tasks if one in found]

    def find(
        self, words: str, *, closed: bool, kept: Id | None = None, most: int | None = None
    ) -> list[Id]:
        """Return the tasks that hold all words, ``most`` of them."""
        typed = same(words).split()
        terms = [term for term in map(sought, typed) if term is not None]
        fitting = (
            one.id
            for lot in self._meant(typed, closed=closed, kept=kept)
            for one in self.some(lot)
            if all(_stands(term, one) for term in terms)
        )
        return list(islice(fitting, most))

    def _meant(
        self, words: Sequence[str], *, closed: bool, kept: Id | None
    ) -> Iterator[Sequence[Id]]:
        """Yield the tasks that may hold the words, in order, some at a time."""
        few = self._known(words, _FEW)
        if few is not None:
            rows = self._connection.execute(_MEANT, tuple(map(as_json, few))).fetchall()
            tasks = [Id(row[0]) for row in rows]
            ordered = ledger.ordered(self._connection, tasks, closed=closed, kept=kept)
            yield from _lots(iter(ordered))
            return
        every = _lots(self._all(closed=closed, kept=kept))
        many = self._known(words, _MANY)
        if many is None:
            yield from every
            return
        entries, meetings = map(frozenset, many)
        for lot in every:
            rows = self._connection.execute(_OF, (as_json(lot),)).fetchall()
            yield [Id(one) for one, entry, of in rows if entry in entries or of in meetings]

    def _all(self, *, closed: bool, kept: Id | None) -> Iterator[Id]:
        """Yield all, as far as somebody wants them."""
        first, size = 0, _FIRST
        while some := ledger.page(self._connection, first, size, closed=closed, kept=kept):
            yield from some
            first += size
            size = min(2 * size, _LARGEST)

    def _known(self, words: Sequence[str], most: int) -> tuple[list[Id], list[Id]] | None:
        """Return the entries and meetings that may hold a word; None where no word has few."""
        for word in words:
            if (term := sought(word)) is None or not term.match:
                continue  # the index knows nothing of signs
            meetings = meetings_with(self._archive, [word], _FEW_MEETINGS)
            if meetings is None:
                continue
            entries = task_places.entries_with(self._archive, [word], most)
            if entries is not None:
                return entries, meetings
        return None


def _lots(tasks: Iterator[Id]) -> Iterator[list[Id]]:
    size = _FIRST
    while lot := list(islice(tasks, size)):
        yield lot
        size = min(2 * size, _LOT)


def _stands(term: Sought, task: TaskSummary) -> bool:
    parts = (task.text, task.meeting_title, *task.lead, *task.support, task.due_stated_as)
    if term.plain and any(term.plain in part for part in parts):
        return True  # folding takes nothing away from what is folded already
    return any(term.pattern.search(same(part)) for part in parts)
