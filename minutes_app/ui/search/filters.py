"""How many results there are of what, beside the list: by year, kind, speaker, body.

One that is chosen goes into the line as a filter, so that what is seen is what is typed; chosen
again, it goes out of it.
"""

from collections.abc import Callable
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
from minutes_app.storage.search.results import Count, Counts
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.theme import Appearance
from minutes_app.ui.widgets.cards import Card, CardDelegate
from minutes_app.ui.widgets.rows import RowsView

MOST = 8
"""Values of one sort that are shown, besides chosen ones."""
_PICKS = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
Chosen = Callable[[Field, str], bool]
"""Tells of a field and a value whether the line filters by them."""
_SOME_DAY = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class FilterRow:
    """A heading (without ``value``), or a value to narrow the results by."""

    field: Field
    value: str
    card: Card
    words: str = ""

    @property
    def key(self) -> tuple[Field, str]:
        """The field and its value."""
        return self.field, self.value


class FiltersModel(CardListModel[FilterRow]):
    """Values with their counts under their headings."""

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:  # type: ignore[override]
        flags = super().flags(index)
        if index.isValid() and not self.rows[index.row()].value:
            return flags & ~(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        return flags

    def shown(self, row: FilterRow, role: int) -> object:
        if role == Qt.ItemDataRole.AccessibleTextRole and row.words:
            return row.words
        return super().shown(row, role)


class FiltersView(RowsView):
    """``picked`` carries the field and the value that a click, Space or Enter chose.

    ``left`` comes for Escape.
    """

    picked = Signal(object, str)
    left = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.counts = FiltersModel(self)
        self._shown: object = None
        self.setModel(self.counts)
        CardDelegate(self, appearance)
        self.clicked.connect(self._pick)

    def show_counts(self, counts: Counts, text: str) -> None:
        """Show counts, and which of them a text filters by; nothing is done where these are so."""
        typed = [(one.field, one.values, one.excluded) for one in filters(text)]
        shown = (counts, typed, shown_language())
        if shown != self._shown:
            self._shown = shown
            self.counts.set_rows(filter_rows(counts, chosen_filters(text)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PICKS and not event.modifiers() & _MODIFIED:
            self._pick(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid() and (row := self.counts.rows[index.row()]).value:
            self.picked.emit(row.field, row.value)


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


def filter_rows(counts: Counts, chosen: Chosen) -> list[FilterRow]:
    """Return the rows of some counts; what nothing was found of has no heading."""
    rows: list[FilterRow] = []
    for field, heading, found in (
        (Field.DATE, translate("search", "Year"), counts.years),
        (Field.KIND, translate("search", "Kind"), counts.kinds),
        (Field.SPEAKER, translate("search", "Speaker"), counts.speakers),
        (Field.BY, translate("search", "To be done by"), counts.owners),
    ):
        shown = [one for number, one in enumerate(found)
                 if number < MOST or chosen(field, one.value)]  # fmt: skip
        if shown:
            rows.append(FilterRow(field, "", Card(heading, header=True)))
            rows += [_row(field, one, chosen=chosen(field, one.value)) for one in shown]
    return rows


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
