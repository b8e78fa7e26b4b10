"""What stands where nothing is looked for yet: kept searches, the last ones, and examples."""

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from minutes_app.domain.entries import EntryKind
from minutes_app.domain.ids import Id
from minutes_app.domain.query import OfKind, Order, Query
from minutes_app.domain.records import Change
from minutes_app.domain.searches import SavedSearch
from minutes_app.language import translate
from minutes_app.ui.context import Context
from minutes_app.ui.issuing.asking import AskingDialog
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.search.examples import Example, examples
from minutes_app.ui.search.recent import forget_all, forget_search, searched_last
from minutes_app.ui.session.searching import Patience
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import WordButton
from minutes_app.ui.widgets.cards import Card, CardDelegate
from minutes_app.ui.widgets.rows import RowsView
from minutes_app.ui.widgets.undoing import UndoOffer


@dataclass(frozen=True, slots=True)
class KeptRow:
    """A heading (without ``query``), a search that is kept (``saved``), a last one, an example."""

    query: str
    card: Card
    saved: Id | None = None
    recent: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """Its id, or what was typed."""
        return self.saved or "", self.card.title if not self.query else self.query


class KeptModel(CardListModel[KeptRow]):
    """Kept searches, then the last ones, then examples."""

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:  # type: ignore[override]
        flags = super().flags(index)
        if index.isValid() and not self.rows[index.row()].query:
            return flags & ~(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
        return flags


class KeptView(RowsView):
    """``renaming`` comes for F2, ``left_up`` for the arrow up in the first row and for Escape."""

    renaming = Signal()
    left_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, first = event.key(), self.currentIndex().row() <= 1
        if key == Qt.Key.Key_F2:
            self.renaming.emit()
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Up and first):
            self.left_up.emit()
        else:
            super().keyPressEvent(event)


class KeptSearches(Retranslating, QWidget):
    """Searches to make again. ``chosen`` carries what is to be looked for."""

    chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._undo = UndoOffer(context, self)
        self.saved: tuple[SavedSearch, ...] = ()
        self.model = KeptModel(self)
        self.view = KeptView()
        self.view.setModel(self.model)
        CardDelegate(self.view, context.appearance)
        self._about = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._speaker = ""
        self._rename = WordButton("edit", self.ask_name, "quiet")
        self._remove = WordButton("bin", self.remove, "quiet")
        self._forget = WordButton("", self.forget, "quiet")
        self._lay_out()
        self.view.clicked.connect(self._choose)
        self.view.opened.connect(self._choose)
        self.view.doubleClicked.disconnect(self.view.opened)  # the first click opened it
        self.view.removing.connect(self.remove)
        self.view.renaming.connect(self.ask_name)
        self.view.stepped.connect(self._move)
        self.view.current_changed.connect(lambda _: self._say_what_can_be_done())
        context.session.changed.connect(self._follow)
        self.retranslate()
        self.look()

    def retranslate(self) -> None:
        self.view.setAccessibleName(self.tr("Saved and recent searches"))
        self._rename.set_words(self.tr("Rename…"))
        self._remove.set_words(self.tr("Remove"))
        self._forget.set_words(self.tr("Clear recent searches"))
        self._about.setText(
            self.tr(
                "Type words or names: all of them must be there. Quotation marks keep words "
                "together; a minus sign before a word leaves it out."
            )
        )
        self.show_rows()

    def look(self) -> None:
        """Ask for the searches that are kept."""
        self._context.session.ask(
            lambda desk: desk.saved_searches.all(), self._take, supersedes="search.kept"
        )

    def look_for_examples(self) -> None:
        """Ask who said something last: an example names somebody whom the archive knows."""
        said = Query("", OfKind((EntryKind.SUGGESTION, EntryKind.VIEW, EntryKind.INSTRUCTION)))
        self._context.session.searching.ask(
            lambda one: one.first(said, Order.DATE, 1), self._take_speaker, lambda _: None,
            supersedes="search.example", patience=Patience.MUCH,
        )  # fmt: skip

    def show_rows(self) -> None:
        """Show what there is."""
        saved = {one.query for one in self.saved}
        last = [one for one in searched_last(self._context.preferences) if one not in saved]
        rows: list[KeptRow] = []
        if self.saved:
            rows.append(KeptRow("", Card(self.tr("Saved searches"), header=True)))
            rows += [_saved_row(one) for one in self.saved]
        if last:
            rows.append(KeptRow("", Card(self.tr("Recent searches"), header=True)))
            rows += [KeptRow(one, Card(one), recent=True) for one in last]
        if tried := [one for one in examples(self._speaker) if one.query not in {*saved, *last}]:
            rows.append(KeptRow("", Card(self.tr("Examples"), header=True)))
            rows += [_example_row(one) for one in tried]
        self.model.set_rows(rows)
        self._forget.setVisible(bool(last))
        self._rename.setVisible(bool(self.saved))
        self._remove.setVisible(bool(self.saved or last))
        self._say_what_can_be_done()

    def enter(self) -> None:
        """Take the focus, at the first search."""
        if self.model.rows:
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(1))
            self.view.setFocus()

    def current(self) -> KeptRow | None:
        """Return the search that is chosen."""
        index = self.view.currentIndex()
        row = self.model.rows[index.row()] if index.isValid() else None
        return row if row is not None and row.query else None

    # What is done

    def ask_name(self) -> None:
        """Ask how the chosen search is to be called."""
        row = self.current()
        if row is None or row.saved is None or not self._rename.isEnabled():
            return
        words = (self.tr("Rename the search"), row.query, self.tr("Name"), self.tr("Rename"))
        dialog = AskingDialog(words, partial(self._name, row.saved), self, text=row.card.title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def remove(self) -> None:
        """Remove the chosen search."""
        row = self.current()
        if row is None or not (row.saved or row.recent):
            return
        if row.saved is None:
            forget_search(self._context.preferences, row.query)
            self.show_rows()
            return
        if not self._remove.isEnabled():
            return
        saved = row.saved
        words = self.tr("Saved search “{name}” removed").format(name=row.card.title)
        self._context.session.perform(
            lambda desk: desk.saved_searches.remove(saved),
            lambda change: self._undo.tell(words, self.tr("Undo"), change),
        )

    def forget(self) -> None:
        """Remember no search any more."""
        forget_all(self._context.preferences)
        self.show_rows()

    def _name(self, search: Id, name: str) -> None:
        self._context.session.perform(lambda desk: desk.saved_searches.rename(search, name))

    def _move(self, step: int) -> None:
        row = self.current()
        if row is None or row.saved is None or not self._rename.isEnabled():
            return
        saved = row.saved
        place = [one.id for one in self.saved].index(saved) + step
        if 0 <= place < len(self.saved):
            self._context.session.perform(lambda desk: desk.saved_searches.move(saved, place))

    def _choose(self, _index: QModelIndex) -> None:
        if (row := self.current()) is not None:
            self.chosen.emit(row.query)

    def _take(self, saved: Any) -> None:
        self.saved = tuple(saved)
        self.show_rows()

    def _take_speaker(self, page: Any) -> None:
        names = [one for hit in page.hits for one in hit.speakers]
        self._speaker = names[0] if names else ""
        self.show_rows()

    def _follow(self, change: Change) -> None:
        if any(kind is SavedSearch for kind, _ in change.removed) or change.of_type(SavedSearch):
            self.look()

    def _say_what_can_be_done(self) -> None:
        row = self.current()
        free = not self._context.session.read_only
        saved = row is not None and row.saved is not None
        self._rename.setEnabled(saved and free)
        self._remove.setEnabled(row is not None and ((saved and free) or row.recent))

    def _lay_out(self) -> None:
        set_look(self._about, "muted")
        foot = QHBoxLayout()
        for button in (self._rename, self._remove, self._forget):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._about)
        column.addWidget(self.view, 1)
        column.addLayout(foot)


def _saved_row(saved: SavedSearch) -> KeptRow:
    detail = saved.query if saved.query != saved.name else ""
    return KeptRow(saved.query, Card(saved.name, detail), saved.id)


def _example_row(example: Example) -> KeptRow:
    return KeptRow(example.query, Card(example.query, example.finds))


def saved_under(name: str) -> str:
    """Say under which name a search is kept."""
    return translate("search", "Saved as “{name}”").format(name=name)
