"""Looking for what was typed: the first results at once, how many there are once the keys rest.

Everything goes to the thread of searches (``ui.session.searching``). A newer search supersedes all
that an older one asked; an answer that comes nevertheless is not shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from minutes_app.domain.query import Order, Query
from minutes_app.storage.search.counts import MOST as NAMES
from minutes_app.ui.session.searching import Patience

if TYPE_CHECKING:
    from collections.abc import Callable

    from minutes_app.domain.errors import MinutesError
    from minutes_app.services.searching import Page
    from minutes_app.storage.search.results import Counts, Hit
    from minutes_app.ui.session.searching import SearchSession

_STAGES = (100, 1000, None)
"""Hits up to which are counted, one after the other; None: all of them."""
REST = 120
"""Milliseconds without a key before all is counted: who goes on typing does not wait for it."""
_FIRST, _TOTAL, _COUNTS, _ROWS = "search.first", "search.total", "search.counts", "search.rows"
_AHEAD = "search.ahead"
_KEYS = (_FIRST, _TOTAL, _COUNTS, _AHEAD)
NOTHING = Query("")


class Finder(QObject):
    """Carries out one search after another.

    ``found`` carries the first page, and whether it is the same search looked at anew. Nothing is
    said in between: what is shown until then stays. ``counted`` tells how many hits there are, and
    whether these are all; ``parted`` the counts by year and so on.
    """

    found = Signal(object, bool)
    counted = Signal(int, bool)
    parted = Signal(object)
    failed = Signal(object)

    def __init__(self, session: SearchSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._pages: set[str] = set()
        self.query = NOTHING
        self.order = Order.DATE
        self._first = 0
        self._page: Page | None = None
        self._names = NAMES
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self._count)

    @property
    def counting(self) -> bool:
        """Whether what was found last is still to be counted."""
        return self._rest.isActive()

    def look(self, query: Query, order: Order, first: int) -> None:
        """Look for something, if it is something else than before; ``first`` of it at once."""
        same = (query.root, order) == (self.query.root, self.order)
        self.query, self.order, self._first = query, order, first
        if not same:
            self._ask(again=False)

    def look_again(self) -> None:
        """Look for the same: the archive holds something else by now."""
        if self.query.root is not None:
            self._ask(again=True)

    def rows(
        self,
        first: int,
        count: int,
        then: Callable[[list[Hit]], object],
        refused: Callable[[MinutesError], object],
    ) -> None:
        """Ask for hits of any place of the whole list."""
        query, order = self.query, self.order
        key = f"{_ROWS}.{first}"
        self._pages.add(key)
        self._session.ask(
            lambda one: one.rows(query, order, first, count), then, refused, supersedes=key,
        )  # fmt: skip

    def drop_rows(self) -> None:
        """Want no pages any more that were asked for."""
        self._session.drop(*self._pages)
        self._pages.clear()

    def _ask(self, *, again: bool) -> None:
        self.drop_rows()
        self._session.drop(*_KEYS)
        self._rest.stop()
        query, order, first = self.query, self.order, self._first
        if query.root is None:
            return

        def came(page: Page) -> None:
            self._page = page
            self._rest.start()
            self.found.emit(page, again)
            if not (again and page.more):
                self.counted.emit(len(page.hits), not page.more)

        self._session.ask(
            lambda one: one.first(query, order, first), came, self.failed.emit, supersedes=_FIRST
        )

    def _count(self) -> None:
        """Count what there is, in the background: a part of it first, then all, then of what."""
        if self._page is not None and self._page.more:
            self._total(*_STAGES)
        else:
            self._part()

    def _total(self, most: int | None, *further: int | None) -> None:
        query = self.query

        def came(count: int) -> None:
            exact = most is None or count < most
            self.counted.emit(count, exact)
            if exact:
                self._part()
            else:
                self._total(*further)

        self._session.ask(
            lambda one: one.total(query, most), came, self.failed.emit,
            supersedes=_TOTAL, patience=Patience.MUCH,
        )  # fmt: skip

    def want_names(self, names: int) -> None:
        """Count so many speakers and bodies from now on, and those of this search at once."""
        if names != self._names:
            self._names = names
            if names > NAMES and self.query.root is not None and not self.counting:
                self._part()

    def _part(self) -> None:
        query, names = self.query, self._names

        def came(counts: Counts) -> None:
            self.parted.emit(counts)
            if self.order is Order.RELEVANCE:
                self._read_ahead()

        self._session.ask(
            lambda one: one.counts(query, names), came, self.failed.emit,
            supersedes=_COUNTS, patience=Patience.MUCH,
        )  # fmt: skip

    def _read_ahead(self) -> None:
        """Read what another search in this order would have to wait for."""
        self._session.ask(
            lambda one: one.read_ahead(), lambda _: None, lambda _: None,
            supersedes=_AHEAD, patience=Patience.MUCH,
        )  # fmt: skip
