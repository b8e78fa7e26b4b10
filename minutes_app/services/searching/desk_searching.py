"""Searching the archive that a desk has open."""

from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date
from functools import cached_property
from threading import Event
from typing import TYPE_CHECKING

from minutes_app.domain.ids import Id
from minutes_app.domain.query import Node, Order, Party, Query
from minutes_app.domain.text import clean_line
from minutes_app.language.sameness import same
from minutes_app.storage.archive import Archive
from minutes_app.storage.places import Place, Places
from minutes_app.storage.search.counts import MOST as NAMES
from minutes_app.storage.search.results import Count, Counts, Hit, IndexState, Page
from minutes_app.storage.search.searcher import Reader
from minutes_app.storage.task_list import TaskList

if TYPE_CHECKING:
    from minutes_app.storage.search.wholes import WholePart


class Searching:
    """Searching an archive: words, filters, places. It reads only, and is used by one thread.

    ``tasks`` are the supervised tasks, the next due first; stopped by ``until`` like all else.
    """

    def __init__(self, archive: Archive, today: Callable[[], date] = date.today) -> None:
        self._archive = archive
        self._today = today
        self._reader = Reader(archive)
        self._places = Places(archive)
        self.tasks = TaskList(archive)

    def until(self, stop: Event) -> AbstractContextManager[None]:
        """Search in this block until ``stop`` is set, by any thread, before it or within it.

        What runs then raises ``SearchInterrupted``.
        """
        return self._reader.until(stop)

    @contextmanager
    def steady(self) -> Generator[None]:
        """See the archive in this block as it is when it is first read, whatever is recorded.

        On a share, where who reads keeps others from saving, it is seen as it is at each question.
        """
        connection = self._archive.connection
        if self._archive.shared or connection.in_transaction:
            yield
            return
        connection.execute("BEGIN")
        try:
            yield
        finally:
            if connection.in_transaction:
                connection.execute("COMMIT")  # of what was made to read with, too

    def interrupt(self) -> None:
        """Stop what is being searched at this moment, or the block of ``until``; any thread may."""
        self._reader.stopping.interrupt()

    def parse(self, text: str) -> Query:
        """Return what somebody looks for. Any text is understood somehow; see ``faults``."""
        return self._read(text, self._today)

    # The language is not loaded before somebody searches: the start of the window does without it.
    # And not asked for at each search, which takes longer than to read a word.
    @cached_property
    def _read(self) -> Callable[[str, Callable[[], date]], Query]:
        from minutes_app.query.parser import read_typed  # noqa: PLC0415

        return read_typed

    @cached_property
    def _as_meant(self) -> Callable[[Node | None], Node | None]:
        from minutes_app.query.alone import as_meant  # noqa: PLC0415

        return as_meant

    def first(self, query: Query, order: Order = Order.DATE, limit: int = 50) -> Page:
        """Return the first hits. This is the quick one, for each key that is typed."""
        return self._reader.first(self._as_meant(query.root), order, limit)

    def total(self, query: Query, most: int | None = None) -> int:
        """Return how many hits there are; ``most`` says where to stop counting."""
        return self._reader.total(self._as_meant(query.root), most)

    def rows(self, query: Query, order: Order, first: int, count: int) -> list[Hit]:
        """Return hits from anywhere in the list of all; fewer where it ends."""
        return self._reader.rows(self._as_meant(query.root), order, first, count)

    def whole_parts(self, query: Query, hits: Sequence[Hit]) -> "list[tuple[WholePart, ...]]":
        """Return the whole text of some hits, with all that was looked for marked in it."""
        from minutes_app.storage.search.wholes import whole_parts  # noqa: PLC0415 - for files

        return whole_parts(self._archive.connection, query.root, hits)

    def counts(self, query: Query, names: int = NAMES) -> Counts:
        """Return how many hits there are by year, kind, speaker and body, of so many names."""
        return self._reader.counts(self._as_meant(query.root), names)

    def state(self) -> IndexState:
        """Return how much of the archive is in the index."""
        return self._reader.state()

    def read_ahead(self) -> None:
        """Read what another search by relevance would have to wait for; any time will do."""
        self._reader.read_ahead()

    def warm(self) -> None:
        """Read ahead what the first letters of a name would have to wait for; any time will do."""
        self._reader.warm()

    def names(self, text: str, party: Party, limit: int = 10) -> list[Count]:
        """Return who speaks, or has to do something, by letters of the name; the most first."""
        return self._reader.names(clean_line(text), party, limit)

    def series(self, text: str, limit: int = 10) -> list[str]:
        """Return names of series that hold some letters."""
        return self._reader.series(clean_line(text), limit)

    def meetings(self, text: str, most: int | None = None) -> list[Id]:
        """Return the meetings, newest day first, whose title holds all words of a text.

        Pinyin and initials of a title do, too; 2026-05 is a month. ``most`` is how many of them.
        """
        with self._reader.until():
            return self._places.names.meetings(same(text).split(), most)

    def places(self, text: str, *, limit: int = 50) -> Sequence[Place]:
        """Return meetings, people, bodies and tasks by characters, pinyin or initials.

        At most ``limit`` of each kind: first what begins with what was typed, then the newest.
        Every word must fit, in any order; nothing typed gives the newest of each kind.
        """
        with self._reader.until():
            return self._places.find(clean_line(text).split(), limit)

    def places_ahead(self) -> None:
        """Read what the next letter of a place will be looked for in; it may be stopped."""
        with self._reader.until():
            self._places.names.read_on()

    def places_of(self, ids: Sequence[str]) -> Sequence[Place]:
        """Return the places of some ids that are still there; of a task it is its entry's."""
        with self._reader.until():
            return self._places.of(ids)
