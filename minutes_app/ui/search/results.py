"""The list of results: any number of rows, of which those in sight are here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.storage.search.results import Hit, Where
from minutes_app.ui.models.paged import PagedListModel, Take
from minutes_app.ui.search.delegate import HitDelegate
from minutes_app.ui.search.hits import words_of
from minutes_app.ui.theme import Appearance
from minutes_app.ui.widgets.row_keys import MarksOnEntry
from minutes_app.ui.widgets.uniform import UniformView


@dataclass(frozen=True, slots=True)
class HitRow:
    """A hit as a row; it is the same one as long as its record is."""

    hit: Hit

    @property
    def key(self) -> tuple[Where, Id]:
        """Its record: the number of its passage is another when its meeting moves."""
        return self.hit.where, self.hit.record


Ask = Callable[[int, int, Callable[[list[Hit]], object], Callable[[MinutesError], object]], object]
"""Asks for hits from a place of the list on; the last hears why there are none."""


class HitsModel(PagedListModel[HitRow]):
    """Hits in the order of the search."""

    page = 25

    def shown(self, row: HitRow, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return row.hit.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            hit, today = row.hit, date.today()  # noqa: DTZ011 - the day on the wall
            return words_of(hit, today, titled=hit.text != hit.title).spoken(hit)
        return None


class ResultsView(MarksOnEntry, UniformView):
    """Rows of hits. ``left_up`` comes for the arrow up in the first row, and for Escape."""

    left_up = Signal()

    def __init__(self, ask: Ask, appearance: Appearance) -> None:
        super().__init__()
        self._ask = ask
        self.hits = HitsModel(self)
        self._delegate = HitDelegate(self, appearance)
        self.setModel(self.hits)
        self._keeping = _Place(self)
        self.in_sight.connect(self._expect)
        appearance.changed.connect(self._lay_out_anew)

    def show_first(self, hits: Sequence[Hit]) -> None:
        """Show another list, of which the first rows are known."""
        self._keeping.forget()
        self.hits.show_list(self._fetch, len(hits), [HitRow(one) for one in hits])
        self.scrollToTop()

    def show_again(self) -> None:
        """Ask anew for what is in sight; selection and place stay at the rows where they were."""
        self._keeping.remember()
        self.hits.refresh()

    def hit_at(self, row: int) -> Hit | None:
        """Return the hit of a row that is here."""
        found = self.hits.row(row)
        return found.hit if found else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        first = self.currentIndex().row() < 1
        up = event.key() == Qt.Key.Key_Up and not event.modifiers()
        if event.key() == Qt.Key.Key_Escape or (up and first):
            self.left_up.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out_anew(self) -> None:
        # Qt's own slot in its place would be called for a view that is gone.
        self.doItemsLayout()

    def _expect(self, first: int, last: int) -> None:
        """Ask for what comes next, once somebody scrolls."""
        if first > 0:
            self.hits.expect(first - self.hits.page // 2)
            self.hits.expect(last + self.hits.page // 2)

    def _fetch(self, first: int, count: int, take: Take[HitRow]) -> None:
        self._ask(first, count, lambda hits: take([HitRow(one) for one in hits]), take.refused)


class _Place(QObject):
    """Brings the view back to a row that stands elsewhere after its list was asked for anew."""

    _PATIENCE = 3000

    def __init__(self, view: ResultsView) -> None:
        super().__init__(view)
        self._view = view
        self._key: object = None
        self._was_current = False
        self._top = 0
        self._limit = QTimer(self, singleShot=True, interval=self._PATIENCE)
        self._limit.timeout.connect(self.forget)
        view.hits.dataChanged.connect(lambda *_: self._settle())

    def remember(self) -> None:
        """Hold on to the current row, or else to the first in sight."""
        index = self._view.currentIndex()
        shown = self._view.visualRect(index)
        self._was_current = index.isValid() and shown.intersects(self._view.viewport().rect())
        if not self._was_current:
            index = self._view.model().index(self._view.rows_in_sight()[0], 0)
        self._key = self._view.key_at(index)
        self._top = self._view.visualRect(index).top()
        self._limit.start()

    def forget(self) -> None:
        """Hold on to nothing."""
        self._key = None

    def _settle(self) -> None:
        row = self._view.hits.row_of(self._key) if self._key is not None else -1
        if row < 0:
            return
        index = self._view.model().index(row, 0)
        if self._was_current and self._view.currentIndex().row() != row:
            self._view.setCurrentIndex(index)
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + self._view.visualRect(index).top() - self._top)
