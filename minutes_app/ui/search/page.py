"""The place Search: a line, what is found, how much of what, and the searches that are kept."""

from datetime import date
from typing import Any

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from minutes_app.domain.errors import MinutesError
from minutes_app.domain.query import FaultCode, Order
from minutes_app.domain.records import Change
from minutes_app.query.editing import with_filter
from minutes_app.query.parser import read_query
from minutes_app.storage.search.results import Counts
from minutes_app.ui.context import Context
from minutes_app.ui.preferences import SEARCH_ORDER
from minutes_app.ui.search.bar import SearchBar
from minutes_app.ui.search.exporting import ResultsExporter
from minutes_app.ui.search.faults import FaultsLabel
from minutes_app.ui.search.filters import FiltersView
from minutes_app.ui.search.finder import Finder
from minutes_app.ui.search.head import ResultsHead
from minutes_app.ui.search.keeping import SearchKeeper
from minutes_app.ui.search.kept import KeptSearches
from minutes_app.ui.search.meant import MeantLine
from minutes_app.ui.search.nothing import NothingFound
from minutes_app.ui.search.opening import open_hit
from minutes_app.ui.search.own_keys import OwnKeys
from minutes_app.ui.search.recent import note_search
from minutes_app.ui.search.results import ResultsView
from minutes_app.ui.search.side import CountsSide
from minutes_app.ui.search.suggesting import Suggesting
from minutes_app.ui.translation import Retranslating

_REST = 250
"""Milliseconds after a change of the archive before the results are looked at anew."""
_SPARE = 3
"""Rows that come at once besides those that have room: so that a bar says that more follow."""
_KEPT, _FOUND, _NOTHING = 0, 1, 2


class SearchPage(Retranslating, QWidget):
    """Search as you type. What is seen follows from what stands in the line, and from the order."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._counts: Counts | None = None
        self.finder = Finder(context.session.searching, self)
        self.bar = SearchBar(context)
        self.line = self.bar.line
        self.head = ResultsHead(Order(context.preferences.get(SEARCH_ORDER)))
        self.view = ResultsView(self.finder.rows, context.appearance)
        self.filters = FiltersView(context.appearance)
        self.kept = KeptSearches(context)
        self.suggesting = Suggesting(context, self.line, self.kept, self)
        self._fault = FaultsLabel()
        self._meant = MeantLine(context.session.searching)
        self._nothing = NothingFound()
        self._stack = QStackedWidget()
        self._side = CountsSide(self.filters, self._stack, self.head.narrow, context.appearance)
        self._exporter = ResultsExporter(context, self.finder, self)
        self._keeper = SearchKeeper(context, self)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.line)
        self.retranslate()
        self._look(self.line.text())

    # What the shell asks of a place

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Results"))
        self.filters.setAccessibleName(self.tr("Narrow the results"))
        self._say_faults()
        self._show_counts()

    def fit(self, width: int) -> None:
        """Fold the counts away where they have no room."""
        self._side.fit(width)

    def panes(self) -> list[QWidget]:
        """Return the line, the list and the counts, or the way to them, for F6."""
        way = [] if self.filters.isVisible() else [self.head.narrow]
        shown = [self.line, self._stack, self.filters, *way]
        return [one for one in shown if one.isVisible()]

    def entered(self) -> None:
        """Go to the line; what stands in it is marked to type over."""
        self.line.setFocus()
        self.line.selectAll()
        self.kept.show_rows()
        self.kept.look_for_examples()
        self.suggesting.prepare()

    # Looking

    def search_for(self, text: str) -> None:
        """Look for something that was not typed here."""
        self.line.setText(text)
        self.suggesting.dismiss()

    def _worded(self, text: str) -> None:
        self._side.uncover()
        self._look(text)
        self.suggesting.follow()  # what is looked for goes first, then names for the list

    def _look(self, text: str) -> None:
        today = date.today()  # noqa: DTZ011 - the day on the wall
        query = read_query(text, today)
        # As many as are seen: each that is worked out delays them all.
        first = self._stack.height() // self.view.row_height() + _SPARE
        self.finder.look(query, self.head.order, first)
        self._say_faults()
        self._nothing.follow(text)
        self._meant.follow(text)
        self.bar.set_ready(asked=query.root is not None)
        if query.root is None:
            self._counts = None
            self.filters.fold()
            self._show(_KEPT)
        self._show_counts()

    def _found(self, page: Any, again: bool) -> None:
        if self.finder.query.root is None:
            return
        if again:
            self.view.show_again()
        else:
            self.view.show_first(page.hits)
        self._show(_FOUND if page.hits else _NOTHING)

    def _total(self, count: int, exact: bool) -> None:
        if not exact and count < self.view.hits.rowCount():
            return  # the same list is being counted anew: whoever looks at its end stays there
        self.head.say(count, exact=exact)
        self.view.hits.set_total(count)
        if not count:
            self._show(_NOTHING)

    def _parted(self, counts: Any) -> None:
        self._counts = counts
        self._show_counts()
        self._meant.consider(self.view.hits.rowCount())

    def _failed(self, error: MinutesError) -> None:
        self.head.wait()
        self._context.notices.warn(error)

    def _show(self, what: int) -> None:
        self._stack.setCurrentIndex(what)
        self.head.setVisible(what != _KEPT)
        self.head.set_found(found=what == _FOUND)
        self.bar.set_found(found=what == _FOUND)
        self._show_filters()

    # Narrowing

    def _narrow(self, field: Any, value: str) -> None:
        self.search_for(with_filter(self.line.text(), field, value))

    def _show_counts(self) -> None:
        self.filters.show_counts(self._counts or Counts(), self.line.text())
        self._show_filters()

    def _show_filters(self) -> None:
        where = self._stack.currentIndex()
        # Until they are counted their place is kept free: the list must not become narrower then.
        coming = self._counts is None and where == _FOUND
        self._side.follow(wanted=coming or (bool(self.filters.counts.rows) and where != _KEPT))

    def _leave_filters(self) -> None:
        self._side.uncover()
        self.line.setFocus()

    def _take_meant(self, text: str) -> None:
        self.line.setFocus()
        self.search_for(text)

    # Going on

    def _into_results(self) -> None:
        self.suggesting.dismiss()
        self._side.uncover()
        if self._stack.currentIndex() == _KEPT:
            self.kept.enter()
        elif self._stack.currentIndex() == _FOUND and self.view.hits.rowCount():
            # Before the focus comes: a view that has it takes a current row without marking it.
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.view.model().index(0, 0))
            self.view.setFocus()

    def _open(self, index: QModelIndex) -> None:
        hit = self.view.hit_at(index.row()) if index.isValid() else None
        if hit is None:
            return
        note_search(self._context.preferences, self.line.text())
        self._context.actions.handle("search.back", self._context.navigator.back_to_search)
        open_hit(self._context.navigator, hit, self.finder.query.root)

    def _resume(self) -> None:
        """Come back to the results, at the one that was opened."""
        (self.view if self._stack.currentIndex() == _FOUND else self.line).setFocus()

    def _keep(self) -> None:
        if not self.bar.can_keep:
            return
        note_search(self._context.preferences, self.line.text())
        self._keeper.ask(self.line.text())

    def _export_again(self) -> None:
        if self._stack.currentIndex() == _FOUND:
            self._exporter.choose_again()

    def _set_order(self, order: Any) -> None:
        self._context.preferences.set(SEARCH_ORDER, order.value)
        self._look(self.line.text())

    def _follow(self, change: Change) -> None:
        if change:
            self._look_again_soon()

    def _look_again_soon(self) -> None:
        if self.finder.query.root is not None:
            self._rest.start()

    def _follow_index(self) -> None:
        """Say that not everything can be found yet; look again once it can."""
        percent = self._context.session.indexing.percent
        self.head.say_progress(percent)
        self._nothing.set_ready(ready=percent is None)
        if percent is None:
            self._look_again_soon()

    def _say_faults(self) -> None:
        caret = self.line.caret()
        told = [one for one in self.finder.query.faults
                if one.code is not FaultCode.NO_VALUE or one.end < caret]  # fmt: skip
        self.line.mark(told)
        self.line.setAccessibleDescription(self._fault.say(told))

    # Building

    def _lay_out(self) -> None:
        self._stack.addWidget(self.kept)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self._fault)
        column.addWidget(self._meant)
        column.addWidget(self.head)
        middle: QBoxLayout = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.filters)
        column.addLayout(middle, 1)

    def _connect(self) -> None:
        context = self._context
        self.line.worded.connect(self._worded)
        self.line.on.connect(self._into_results)
        self.bar.keep.connect(self._keep)
        self.bar.export.connect(self._exporter.choose)
        self.head.ordered.connect(self._set_order)
        self.finder.found.connect(self._found)
        self.finder.counted.connect(self._total)
        self.finder.parted.connect(self._parted)
        self.finder.failed.connect(self._failed)
        self.view.opened.connect(self._open)
        self.view.hits.failed.connect(context.notices.warn)
        self.view.left_up.connect(self.line.setFocus)
        self.kept.view.left_up.connect(self.line.setFocus)
        self.kept.chosen.connect(self.search_for)
        self._nothing.loosened.connect(self.search_for)
        self._meant.chosen.connect(self._take_meant)
        self.filters.picked.connect(self._narrow)
        self.filters.names_wanted.connect(self.finder.want_names)
        self.filters.left.connect(self._leave_filters)
        self._side.left.connect(self._resume)
        self._rest.timeout.connect(self.finder.look_again)
        context.session.changed.connect(self._follow)
        OwnKeys(context, self, {"version.keep": self._keep, "export.again": self._export_again})
        context.navigator.search_for.connect(self.search_for)
        context.navigator.search_resumed.connect(self._resume)
        context.session.indexed.connect(lambda _: self._follow_index())
        self._follow_index()
