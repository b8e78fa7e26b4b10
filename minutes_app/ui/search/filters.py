"""How many results there are of what, beside the list: by year, kind, speaker, body.

One that is chosen goes into the line as a filter, so that what is seen is what is typed; chosen
again, it goes out of it.
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent

from minutes_app.domain.entries import EntryKind
from minutes_app.domain.query import Field
from minutes_app.language import translate
from minutes_app.language.names import name_of, shown_language
from minutes_app.query.editing import filters, with_filter
from minutes_app.query.parser import read_query
from minutes_app.storage.search.counts import MOST as NAMES
from minutes_app.storage.search.results import Count, Counts
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.theme import Appearance
from minutes_app.ui.widgets.cards import Card, CardDelegate
from minutes_app.ui.widgets.row_keys import MarksOnEntry
from minutes_app.ui.widgets.rows import RowsView

MOST = 8
"""Values of one sort that are shown, besides chosen ones, until more are wanted."""
MORE_NAMES = 60
"""Names that are counted once more are wanted."""
_PICKS = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
Chosen = Callable[[Field, str], bool]
"""Tells of a field and a value whether the line filters by them."""
_SOME_DAY = date(2000, 1, 1)
_NAMED = frozenset({Field.SPEAKER, Field.BY})


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A heading (without ``value``), a value to narrow the results by, or a way to see the rest."""

    field: Field
    value: str
    card: Card
    words: str = ""
    turns: bool = False
    """Whether it shows the rest of the values of its field, or puts it away."""

    @property
    def key(self) -> tuple[Field, str, bool]:
        """The field and its value."""
        return self.field, self.value, self.turns


class FiltersModel(CardListModel[FilterRow]):
    """Values with their counts under their headings."""

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:  # type: ignore[override]
        flags = super().flags(index)
        row = self.rows[index.row()] if index.isValid() else None
        if row is not None and not (row.value or row.turns):
            return flags & ~(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        return flags

    def shown(self, row: FilterRow, role: int) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole and row.words:
            return row.words
        return super().shown(row, role)


class FiltersView(MarksOnEntry, RowsView):
    """``picked`` carries the field and the value that a click, Space or Enter chose.

    ``left`` comes for Escape; ``names_wanted`` with how many names are to be counted.
    """

    picked = Signal(object, str)
    names_wanted = Signal(int)
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.counts = FiltersModel(self)
        self._shown: object = None
        self._given: tuple[Counts, str] = (Counts(), "")
        self._open: frozenset[Field] = frozenset()
        self.setModel(self.counts)
        CardDelegate(self, appearance)
        self.clicked.connect(self._pick)

    def show_counts(self, counts: Counts, text: str) -> None:
        """Show counts, and which of them a text filters by; nothing is done where these are so."""
        typed = [(one.field, one.values, one.excluded) for one in filters(text)]
        self._given = (counts, text)
        shown = (counts, typed, shown_language(), self._open)
        if shown != self._shown:
            self._shown = shown
            self.counts.set_rows(filter_rows(counts, chosen_filters(text), self._open))

    def fold(self) -> None:
        """Put away again what was more: something else is looked for."""
        self._open = frozenset()
        self.names_wanted.emit(NAMES)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PICKS and not event.modifiers() & _MODIFIED:
            self._pick(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        row = self.counts.rows[index.row()]
        if row.turns:
            self._turn(index.row(), row.field)
        elif row.value:
            self.picked.emit(row.field, row.value)

    def _turn(self, place: int, field: Field) -> None:
        """Show all values of a field, the first that was not seen before marked, or only some."""
        self._open ^= {field}
        if field in _NAMED:
            self.names_wanted.emit(MORE_NAMES if self._open & _NAMED else NAMES)
        self.show_counts(*self._given)
        if field not in self._open:
            place = self.counts.row_of((field, "", True))
        self.setCurrentIndex(self.counts.index(place, 0))


def chosen_filters(text: str) -> Chosen:
    """Return what tells whether a text filters by a value, in whatever way that is written."""
    there = {
        (one.field, read_query(text[one.start : one.end], _SOME_DAY).root)
        for one in filters(text)
        if not one.excluded
    }
    fields = {field for field, _ in there}

    def is_chosen(field: Field, value: str) -> bool:
        wanted = with_filter("", field, value) if field in fields else ""
        return bool(wanted) and (field, read_query(wanted, _SOME_DAY).root) in there

    return is_chosen


def filter_rows(counts: Counts, chosen: Chosen, opened: Collection[Field] = ()) -> list[FilterRow]:
    """Return the rows of some counts; what nothing was found of has no heading.

    Of the fields that are ``opened`` all values are shown.
    """
    rows: list[FilterRow] = []
    for field, heading, found in (
        (Field.DATE, translate("search", "Year"), counts.years),
        (Field.KIND, translate("search", "Kind"), counts.kinds),
        (Field.SPEAKER, translate("search", "Speaker"), counts.speakers),
        (Field.BY, translate("search", "To be done by"), counts.owners),
    ):
        shown = [one for number, one in enumerate(found)
                 if number < MOST or field in opened or chosen(field, one.value)]  # fmt: skip
        if shown:
            rows.append(FilterRow(field, "", Card(heading, header=True)))
            rows += [_row(field, one, chosen=chosen(field, one.value)) for one in shown]
        if len(found) > MOST:
            rows.append(_turning(field, heading, opened=field in opened))
    return rows


def _turning(field: Field, heading: str, *, opened: bool) -> FilterRow:
    """Return the row that shows the rest, or puts it away."""
    if opened:
        shown, said = translate("search", "fewer"), translate("search", "{heading}: show fewer")
    else:
        shown, said = translate("search", "more…"), translate("search", "{heading}: show more")
    card = Card(shown, title_tone="accent")
    return FilterRow(field, "", card, said.format(heading=heading), turns=True)


def _row(field: Field, count: Count, *, chosen: bool) -> FilterRow:
    name = _kind(count) if field is Field.KIND else count.shown
    number = f"{count.count:,}"
    said = translate("search", "{name}, results: {count}").format(name=name, count=number)
    if chosen:
        said = translate("search", "{words}, chosen").format(words=said)
    shown = f"✓ {name}" if chosen else name
    tone = "accent" if chosen else "muted"
    return FilterRow(field, count.value, Card(shown, aside=number, tone=tone), said)


def _kind(count: Count) -> str:
    known = {one.value: one for one in EntryKind}.get(count.value)
    return name_of(known) if known else count.shown


_MODIFIED = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
