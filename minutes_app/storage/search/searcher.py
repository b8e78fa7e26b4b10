"""Carrying queries out on one connection, by one thread at a time."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event

from minutes_app.domain.query import Node, Order, Party
from minutes_app.storage import engine
from minutes_app.storage.archive import Archive
from minutes_app.storage.keeping import Kept, stamp
from minutes_app.storage.search import facets, relevance
from minutes_app.storage.search.binding import Binder
from minutes_app.storage.search.counts import MOST as NAMES
from minutes_app.storage.search.counts import PARTIES, Tally
from minutes_app.storage.search.damage import told
from minutes_app.storage.search.hits import hits
from minutes_app.storage.search.index_words import IndexWords
from minutes_app.storage.search.listing import Listing
from minutes_app.storage.search.matching import Matcher
from minutes_app.storage.search.months import by_month, months
from minutes_app.storage.search.needles import needles_of
from minutes_app.storage.search.numbering import MEETINGS
from minutes_app.storage.search.plan import Asked, Plan, plan
from minutes_app.storage.search.registers import Registers
from minutes_app.storage.search.results import Bucket, Count, Counts, Hit, IndexState, Page
from minutes_app.storage.search.states import is_trusted, state
from minutes_app.storage.search.stopping import SearchInterrupted, Stopping

_CANDIDATES = 200
"""Names that are counted for suggestions; of more, some are not."""
_AHEAD, _LOT = 16_000, 500
"""Of the newest passages, how many are read ahead at most, and at a time."""
_NEWEST = "SELECT id FROM passage WHERE id >= ? ORDER BY id LIMIT ? OFFSET ?"


@dataclass(slots=True)
class _Last:
    """The query asked last, and what is known of it; valid while the archive stays as it is."""

    root: Node
    stamp: object
    plan: Plan
    listing: Listing
    best: list[int] | None = None


class Reader:
    """Searches an archive. What it raises: ``SearchInterrupted`` and ``ArchiveError``."""

    def __init__(self, archive: Archive) -> None:
        self._path = archive.path
        self._connection = archive.connection
        self.stopping = Stopping(archive.connection)
        look = self.stopping.look
        self._index = IndexWords(archive.connection, look, shared=archive.shared)
        self._matcher = Matcher(archive.connection, look)
        self._weigher = relevance.Weigher(archive.connection)
        self._registers = Registers(archive.connection, look)
        self._binder = Binder(self._registers)
        self._spoken = Kept(archive.connection, dict[str, int])  # passages by expression
        self._stamp: object = None
        self._trusted = False
        self._last: _Last | None = None

    def first(self, root: Node | None, order: Order, limit: int) -> Page:
        """Return the first hits of a list."""
        if root is None:
            return Page()
        with self._asking():
            numbers = self._numbers(root, order, 0, limit + 1)
            found = hits(self._connection, numbers[:limit], needles_of(root))
        return Page(tuple(found), len(numbers) > limit)

    def rows(self, root: Node | None, order: Order, first: int, count: int) -> list[Hit]:
        """Return hits from anywhere in the list."""
        if root is None:
            return []
        with self._asking():
            numbers = self._numbers(root, order, first, count)
            return hits(self._connection, numbers, needles_of(root))

    def passages(self, root: Node, order: Order, first: int, count: int) -> list[int]:
        """Return only the numbers of hits, from anywhere in the list."""
        with self._asking():
            return self._numbers(root, order, first, count)

    def total(self, root: Node | None, most: int | None) -> int:
        """Count hits, as far as ``most``."""
        if root is None:
            return 0
        with self._asking():
            return self._known(root).listing.total(most)

    def buckets(self, root: Node | None) -> list[Bucket]:
        """Count hits by month, in the order of days."""
        if root is None:
            return []
        with self._asking():
            every = self._known(root).listing.every()
            return by_month(months(self._connection), every)

    def counts(self, root: Node | None, names: int = NAMES) -> Counts:
        """Count hits by what they can be narrowed by, of so many names each."""
        if root is None:
            return Counts()
        with self._asking():
            known = self._known(root)
            verified = known.listing.verified()
            tally = Tally(self._connection, self._index, self._registers, known.plan, verified)
            return tally.counts(names)

    def state(self) -> IndexState:
        """Tell how much of the archive is in the index."""
        with self._asking():
            return state(self._connection)

    def names(self, text: str, party: Party, limit: int) -> list[Count]:
        """Return names of the index that hold some letters, those of the most passages first."""
        _, facet = PARTIES[party]
        with self._asking():
            known, counted = self._registers, self._spoken.get()
            some = text.strip()
            counts: dict[str, int] = {}
            for one in known.names(text, _CANDIDATES) if some else known.first(_CANDIDATES):
                self.stopping.look()
                match = facets.match(facet, str(one.number))
                if match not in counted:
                    counted[match] = self._index.count(Asked(match))
                if counted[match]:
                    counts[one.shown] = counts.get(one.shown, 0) + counted[match]
        ranked = sorted(counts.items(), key=lambda item: -item[1])
        return [Count(name, name, count) for name, count in ranked[:limit]]

    def warm(self) -> None:
        """Read what the first letters of a name would have to wait for."""
        with self._asking():
            self._registers.warm()

    def read_ahead(self) -> None:
        """Read what another search by relevance would have to wait for."""
        with self.until():
            if self._stamp != stamp(self._connection):
                return
            for first in range(0, _AHEAD, _LOT):
                self.stopping.look()
                rows = self._connection.execute(_NEWEST, (MEETINGS, _LOT, first)).fetchall()
                if not rows or not self._weigher.read_ahead(row[0] for row in rows):
                    return

    def series(self, text: str, limit: int) -> list[str]:
        """Return names of series that hold some letters, the newest first."""
        with self._asking():
            return self._registers.series_names(text)[:limit]

    def _numbers(self, root: Node, order: Order, first: int, count: int) -> list[int]:
        known = self._known(root)
        if order is Order.DATE:
            return known.listing.passages(first, count)
        if known.best is None:
            newest = known.listing.passages(0, relevance.MOST)
            known.best = self._weigher.by_relevance(newest, needles_of(root))
        found = known.best[first : first + count]
        if len(found) < count and len(known.best) == relevance.MOST:
            behind = max(first, relevance.MOST)
            found += known.listing.passages(behind, count - len(found))
        return found

    def _known(self, root: Node) -> _Last:
        """Return what is known of a query; it is begun anew where the archive is another by now."""
        now = stamp(self._connection)
        if self._stamp != now:
            self._weigher.forget()
            self._trusted = is_trusted(self._connection)
            self._stamp = now
        last = self._last
        if last is None or last.root != root or last.stamp != now:
            self._matcher.forget()
            self._index.forget()
            made = self._planned(root)
            listing = Listing(self._index, self._matcher, made)
            last = self._last = _Last(root, now, made, listing)
        return last

    def _planned(self, root: Node) -> Plan:
        """Return how a query is carried out; an index that was set aside as damaged has no hits."""
        if not self._trusted:
            return Plan(empty=True)
        return plan(self._binder.bind(root))

    @contextmanager
    def until(self, stop: Event | None = None) -> Generator[None]:
        """Ask anything of the archive in this block, stopped by ``interrupt`` or by ``stop``.

        What the engine raises there is told as by the reader itself.
        """
        try:
            with self.stopping.run(stop):
                yield
        except engine.DatabaseError as error:
            raise self._meant(error) from error

    @contextmanager
    def _asking(self) -> Generator[None]:
        """Run a question; after one that did not end, nothing half known is kept."""
        ended = False
        try:
            with self.until():
                yield
            ended = True
        finally:
            if not ended:
                self._last = None

    def _meant(self, error: engine.DatabaseError) -> Exception:
        return SearchInterrupted() if str(error) == "interrupted" else told(error, self._path)
