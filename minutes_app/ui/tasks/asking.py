"""What the ledger asks of an archive: a list of tasks, and rows of it. Beside the window."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from minutes_app.domain.ids import Id
from minutes_app.storage.reading import TaskSummary
from minutes_app.ui.models.paged import PAGE

if TYPE_CHECKING:
    from minutes_app.services.searching import Searching

_FIRST, _TIMES = 12, 50
"""Tasks that are found at once where they have words, if no more are seen, and how many times more
are looked for then."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which tasks are shown.

    ``closed`` tells whether those are among them that are done or dropped; ``kept`` is one that
    stays all the same: the one that is being closed. It stands at ``near``: where it is gone, the
    one that stands there then is next to it.
    """

    words: str = ""
    closed: bool = False
    kept: Id | None = None
    near: int = 0

    @property
    def filtered(self) -> bool:
        """Whether only tasks with some words are shown."""
        return bool(self.words.strip())

    def is_like(self, other: "Wanted") -> bool:
        """Tell whether the same tasks are shown, but for the one that stays."""
        return (self.words, self.closed) == (other.words, other.closed)


@dataclass(frozen=True, slots=True)
class Shown:
    """A list of tasks: how long it is, and some of its rows, from ``first`` on.

    ``found`` are its tasks where they have words, ``place`` is that of ``wanted.kept``, None where
    that is not among them. ``more``: there may be others behind those. ``none`` tells that there
    are no tasks at all.
    """

    wanted: Wanted
    total: int
    rows: Sequence[TaskSummary]
    first: int = 0
    place: int | None = None
    found: Sequence[Id] | None = None
    more: bool = False
    none: bool = False

    @property
    def chosen(self) -> int | None:
        """The place of the one that stays, or of the one next to it; None where none is chosen."""
        if self.wanted.kept is None or not self.total:
            return None
        return _chosen(self.wanted, self.place, self.total)

    @property
    def lacks_kept(self) -> bool:
        """Whether the one that stays may be further down than the list was looked for."""
        return self.wanted.kept is not None and self.place is None and self.more


def first_of(searching: "Searching", wanted: Wanted, least: int = 0) -> Shown:
    """Return a list as far as it is found at once: ``least`` of its tasks where they have words."""
    if wanted.filtered:
        return _filtered(searching, wanted, max(least, _FIRST))
    closed, kept = wanted.closed, wanted.kept
    tasks = searching.tasks
    total = tasks.count(closed=closed, kept=kept)
    place = tasks.place(kept, closed=closed, kept=kept) if kept else None
    first = _chosen(wanted, place, total) // PAGE * PAGE
    rows = tasks.page(first, PAGE, closed=closed, kept=kept)
    none = not total and not tasks.page(0, 1, closed=True)
    return Shown(wanted, total, rows, first, place, none=none)


def more_of(searching: "Searching", shown: Shown) -> Shown:
    """Return a list that has words with many times as many of its tasks.

    All of 300,000 take seconds: meanwhile what was found is there to be scrolled to.
    """
    return _filtered(searching, shown.wanted, _TIMES * shown.total)


def rows_of(searching: "Searching", shown: Shown, first: int, count: int) -> list[TaskSummary]:
    """Return rows from anywhere in a list."""
    wanted, tasks = shown.wanted, searching.tasks
    if shown.found is not None:
        return tasks.some(shown.found[first : first + count])
    return tasks.page(first, count, closed=wanted.closed, kept=wanted.kept)


def _filtered(searching: "Searching", wanted: Wanted, most: int) -> Shown:
    tasks, kept = searching.tasks, wanted.kept
    found = tasks.find(wanted.words, closed=wanted.closed, kept=kept, most=most)
    place = found.index(kept) if kept is not None and kept in found else None
    first = _chosen(wanted, place, len(found)) // PAGE * PAGE
    rows = tasks.some(found[first : first + PAGE])
    none = not found and not tasks.page(0, 1, closed=True)
    return Shown(wanted, len(found), rows, first, place, found, len(found) >= most, none)


def _chosen(wanted: Wanted, place: int | None, total: int) -> int:
    return place if place is not None else max(min(wanted.near, total - 1), 0)
