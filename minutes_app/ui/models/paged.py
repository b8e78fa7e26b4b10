"""A list model of which only the rows around what is seen are here: the rest is asked for."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from minutes_app.domain.errors import MinutesError
from minutes_app.ui.models.lists import ROW_ROLE, AskAgain
from minutes_app.ui.models.rows import Row
from minutes_app.ui.widgets.cards import CARD_ROLE, Card

if TYPE_CHECKING:
    from minutes_app.ui.models.cards import CardRow

R = TypeVar("R", bound=Row)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Take(Generic[R]):
    """Hears what comes of a question for rows, later, on the window's thread.

    It hears nothing where a later question superseded this one.
    """

    taken: Callable[[Sequence[R]], object]
    refused: Callable[[MinutesError], object]

    def __call__(self, rows: Sequence[R]) -> None:
        """Take the rows that there are."""
        self.taken(rows)


Fetch = Callable[[int, int, Take[R]], object]
"""Asks for so many rows from a place on."""

PAGE = 100
"""Rows that are asked for at a time, where a model says nothing else."""
_KEPT = 40
"""Pages that stay here."""


class PagedListModel(QAbstractListModel, Generic[R]):
    """Shows as many rows as it is told there are, and asks for those that somebody looks at.

    A row that is not here yet shows nothing until it comes. What is asked for goes in whole pages,
    those that were looked at last first; a later question may supersede an earlier one, which is
    put again if its rows are still looked at. Where a row stands that is not here is asked of who
    has them all; ``row_of`` knows those that are here. ``failed`` carries why rows could not be
    read; they are asked for again every other second while somebody looks at them.
    """

    page = PAGE
    """Rows that are asked for at a time: fewer where each takes long."""

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None, fetch: Fetch[R] | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._refused: set[int] = set()
        self._total = 0
        self._pages: OrderedDict[int, Sequence[R]] = OrderedDict()
        self._stale: set[int] = set()
        self._short: set[int] = set()
        self._wanted: OrderedDict[int, None] = OrderedDict()
        self._awaited = range(0)
        self._turn = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._ask_next)
        self._again = AskAgain(self._look_again, self)
        self._again.told.connect(self.failed)

    def show_list(
        self, fetch: Fetch[R], total: int, rows: Sequence[R] = (), first: int = 0
    ) -> None:
        """Show another list of ``total`` rows; ``rows`` are those that are known.

        They stand from ``first`` on, the beginning of a page.
        """
        self.beginResetModel()
        self._forget()
        self._pages.clear()
        self._fetch, self._total = fetch, total
        for start in range(0, len(rows), self.page):
            page = rows[start : start + self.page]
            if len(page) == self.page or first + start + len(page) == total:
                self._pages[(first + start) // self.page] = tuple(page)
        self.endResetModel()

    def set_total(self, total: int) -> None:
        """Show more rows of the same list, or fewer, at its end."""
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            for number in [one for one in self._pages if one * self.page >= total]:
                del self._pages[number]
            self.endRemoveRows()
        self._cut()

    def refresh(self, total: int | None = None) -> None:
        """Ask anew for what is seen; what was here stays in sight until its successor comes."""
        self._forget()
        self._stale = set(self._pages)
        if total is not None:
            self.set_total(total)
        if self._total:
            self.dataChanged.emit(self.index(0), self.index(self._total - 1))

    def change(self, change: Callable[[R], R]) -> None:
        """Show the rows that are here otherwise, as in another language."""
        for number, page in self._pages.items():
            self._pages[number] = tuple(map(change, page))
        if self._total:
            self.dataChanged.emit(self.index(0), self.index(self._total - 1))

    def row_of(self, key: object) -> int:
        """Return the place of a row that is here, -1 if it is not here."""
        for number, page in self._pages.items():
            for place, row in enumerate(page):
                if row.key == key:
                    return number * self.page + place
        return -1

    def row(self, place: int) -> R | None:
        """Return a row that is here, None for one that is not; it is not asked for."""
        page = self._pages.get(place // self.page, ())
        return page[place % self.page] if 0 <= place % self.page < len(page) else None

    def expect(self, place: int) -> None:
        """Ask for a row that somebody comes near to."""
        if 0 <= place < self._total:
            self.index(place).data(ROW_ROLE)

    @property
    def loaded(self) -> Sequence[R]:
        """The rows that are here, in order."""
        return [row for number in sorted(self._pages) for row in self._pages[number]]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else self._total

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= self._total:
            return None
        number = index.row() // self.page
        row = self.row(index.row())
        lacks = row is None and number in self._short
        if number not in self._pages or number in self._stale or lacks:
            self._want(number)
        else:
            self._pages.move_to_end(number)
        if row is None:
            return self.awaited(role)
        return row if role == ROW_ROLE else self.shown(row, role)

    def shown(self, row: R, role: int) -> object:
        """Return what a row shows for a role of Qt's."""
        raise AssertionError(f"{type(self).__name__} shows nothing for {row} and {role}")

    def awaited(self, role: int) -> object:
        """Return what a row shows that has not come yet."""
        return None

    def _want(self, number: int) -> None:
        if number in self._awaited or number in self._refused:
            return
        self._wanted[number] = None
        self._wanted.move_to_end(number)
        while len(self._wanted) > _AT_ONCE:
            self._wanted.popitem(last=False)
        self._timer.start()

    def _ask_next(self) -> None:
        pages = self._next_pages()
        if not pages or self._fetch is None:
            return
        self._awaited, turn = pages, self._turn
        first, end = pages.start * self.page, min(pages.stop * self.page, self._total)
        taken, refused = partial(self._take, turn, pages), partial(self._refuse, turn, pages)
        self._fetch(first, end - first, Take(taken, refused))

    def _next_pages(self) -> range:
        """Take out what was looked at last, with its neighbours that are wanted too."""
        for number in [one for one in self._wanted if one * self.page >= self._total]:
            del self._wanted[number]
        if not self._wanted:
            return range(0)
        start, _ = self._wanted.popitem()
        stop = start + 1
        while start - 1 in self._wanted:
            start -= 1
            del self._wanted[start]
        while stop in self._wanted:
            del self._wanted[stop]
            stop += 1
        return range(start, stop)

    def _take(self, turn: int, pages: range, rows: Sequence[R]) -> None:
        if turn != self._turn:
            return  # of a list that is shown no longer
        self._awaited = range(0)
        self._again.read()
        for place, number in enumerate(pages):
            self._stale.discard(number)
            self._short.discard(number)
            self._pages[number] = tuple(rows[place * self.page : (place + 1) * self.page])
            self._pages.move_to_end(number)
        while len(self._pages) > _KEPT:
            gone, _ = self._pages.popitem(last=False)
            self._stale.discard(gone)
        first, end = pages.start * self.page, min(pages.stop * self.page, self._total)
        if first < end:
            self.dataChanged.emit(self.index(first), self.index(end - 1))
        if self._wanted:
            self._timer.start()

    def _refuse(self, turn: int, pages: range, error: MinutesError) -> None:
        """Ask for pages again in a while, if they are still looked at; a fault is told once."""
        if turn != self._turn:
            return
        self._awaited = range(0)
        self._refused.update(pages)
        if self._wanted:
            self._timer.start()
        self._again.miss(error)

    def _look_again(self) -> None:
        refused, self._refused = self._refused, set()
        last = self._total - 1
        for number in sorted(one for one in refused if one * self.page <= last):
            first = number * self.page
            end = min(first + self.page - 1, last)
            self.dataChanged.emit(self.index(first), self.index(end), [])

    def _cut(self) -> None:
        """Leave out rows behind the end; a page that ends before it has more rows to ask for."""
        for number, page in list(self._pages.items()):
            room = min(self.page, self._total - number * self.page)
            self._pages[number] = page[:room]
            if len(page) < room:
                self._short.add(number)

    def _forget(self) -> None:
        """Await nothing any more."""
        self._turn += 1
        self._awaited = range(0)
        self._wanted.clear()
        self._stale.clear()
        self._short.clear()
        self._refused.clear()
        self._again.stop()
        self._again.read()


_AT_ONCE = 4
"""Pages that are remembered while one is awaited: more are never in sight."""


C = TypeVar("C", bound="CardRow")
_NOTHING = Card("")


class PagedCardModel(PagedListModel[C]):
    """Shows the card of each row, an empty one until the row comes."""

    def shown(self, row: C, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.card.title
        if role == CARD_ROLE:
            return row.card
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.card.spoken
        return None

    def awaited(self, role: int) -> object:
        return _NOTHING if role == CARD_ROLE else None
