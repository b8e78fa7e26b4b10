"""The ledger piece by piece: how many tasks there are, some of them, those that hold some words.

Without words nothing here reads all tasks (``storage.ledger`` has their order). Words mean what
they mean in a search: Chinese stands anywhere, a word of letters is found by how it begins. They
may stand in the entry, among its owners, in what was said of the day, and in the title of the
meeting (``storage.task_words``).
"""

from collections.abc import Sequence
from heapq import merge

from minutes_app.domain.ids import Id
from minutes_app.language.sameness import same
from minutes_app.storage import ledger
from minutes_app.storage.archive import Archive
from minutes_app.storage.mapping import as_json
from minutes_app.storage.reading import TASKS, TaskSummary, task_from
from minutes_app.storage.task_words import TaskWords

_SOME = "WHERE t.id IN (SELECT value FROM json_each(?))"


class TaskList:
    """Supervised tasks of meetings that are not in the bin, the next due first.

    Closed ones are among them only where that is asked for, but for ``kept``: the one that is
    being closed.
    """

    def __init__(self, archive: Archive) -> None:
        self._connection = archive.connection
        self._words = TaskWords(archive)

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
        found = self._words.first(typed, closed=closed, most=most)
        if kept is not None and not closed:
            found = list(merge(found, self._words.closed_one(typed, kept)))
        return [Id(task) for _, task in found[:most]]

    def read_on(self, *, closed: bool) -> bool:
        """Read some of what words are looked for in at first; return whether that was the last."""
        return self._words.read_on(closed=closed)
