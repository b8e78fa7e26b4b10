"""The list of layouts: shipped ones with a lock, the house's own, and what can be done with one."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from minutes_app.documents.layout import Layout, PaperKind
from minutes_app.language import translate
from minutes_app.language.names import shown_language
from minutes_app.services.papers.publishing import DEFAULT_LAYOUTS
from minutes_app.services.papers.shelf import Shelf
from minutes_app.ui.forms.flow import FlowLayout
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.theme import Appearance
from minutes_app.ui.widgets.buttons import ToolButton
from minutes_app.ui.widgets.cards import Card, CardDelegate
from minutes_app.ui.widgets.rows import RowsView


@dataclass(frozen=True, slots=True)
class ListedLayout:
    """A row: a layout by its name, or a header over some."""

    key: str
    card: Card
    own: bool = False


def in_order(layouts: Iterable[Layout]) -> list[Layout]:
    """Put layouts in the order in which they are looked for: language of the program, then paper.

    Of each paper the usual one comes first.
    """
    papers, usual = list(PaperKind), set(DEFAULT_LAYOUTS.values())
    spoken = shown_language()
    return sorted(
        layouts,
        key=lambda one: (
            one.language is not spoken, papers.index(one.kind), one.name not in usual
        ),
    )  # fmt: skip


class LayoutList(QWidget):
    """``chosen`` carries the name of a layout; the other signals what is wished for it."""

    chosen = Signal(str)
    copying = Signal()
    renaming = Signal()
    removing = Signal()
    exporting = Signal()
    importing = Signal()
    preferring = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.model = CardListModel[ListedLayout](self)
        self.view = RowsView()
        self.view.setModel(self.model)
        CardDelegate(self.view, appearance)
        self.copy = ToolButton("copy", self.copying.emit)
        self.rename = ToolButton("edit", self.renaming.emit)
        self.remove = ToolButton("bin", self.removing.emit)
        self.give = ToolButton("export", self.exporting.emit)
        self.take = ToolButton("import", self.importing.emit)
        self.prefer = ToolButton("pin", self.preferring.emit)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.copy, self.rename, self.prefer, self.give, self.take, self.remove):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(buttons)
        self.view.current_changed.connect(self._chosen)
        self.view.removing.connect(self.removing)
        self.retranslate()

    def retranslate(self) -> None:
        """Take all words anew."""
        self.view.setAccessibleName(translate("layouts", "Layouts"))
        self.copy.set_words(
            translate("layouts", "Copy"),
            translate("layouts", "A layout of the house that begins as this one"),
        )
        self.rename.set_words(translate("layouts", "Rename"))
        self.remove.set_words(translate("layouts", "Remove"))
        self.give.set_words(
            translate("layouts", "Save as a file…"),
            translate("layouts", "To be given to another office"),
        )
        self.take.set_words(translate("layouts", "Add from a file…"))
        self.prefer.set_words(
            translate("layouts", "Use from now on"),
            translate("layouts", "For this paper and language, where a meeting names no other"),
        )

    def show_shelf(self, shelf: Shelf, unkept: Iterable[str]) -> None:
        """Show the layouts there are; ``unkept`` names those with changes that are not kept."""
        tongue, waiting = shown_language().value, set(unkept)
        own_names = {one.name for one in shelf.own}
        rows = [ListedLayout("\0own", Card(translate("layouts", "Of this house"), header=True))]
        rows += [
            ListedLayout(one.name, Card(one.name, self._detail(shelf, one.name),
                         translate("layouts", "not kept") if one.name in waiting else "",
                         tone="warning"), own=True)
            for one in shelf.own
        ]  # fmt: skip
        rows = rows if shelf.own else []
        rows.append(ListedLayout("\0", Card(translate("layouts", "Shipped"), header=True)))
        rows += [
            ListedLayout(one.name, Card(one.title.get(tongue, one.name),
                                        self._detail(shelf, one.name)))
            for one in in_order(shelf.layouts()) if one.name not in own_names
        ]  # fmt: skip
        kept = self.view.key()
        self.model.set_rows(rows)
        if isinstance(kept, str):
            self.choose(kept)

    def choose(self, name: str) -> None:
        """Choose a layout by its name."""
        for number, row in enumerate(self.model.rows):
            if row.key == name and not row.card.header:
                self.view.setCurrentIndex(self.model.index(number, 0))

    def choose_first(self) -> str:
        """Choose the first layout there is and return its name."""
        name = next(one.key for one in self.model.rows if not one.card.header)
        self.choose(name)
        return name

    def follow(self, name: str, own: bool) -> None:
        """Offer what can be done with a layout."""
        for button in (self.rename, self.remove):
            button.setEnabled(own)
        for button in (self.copy, self.give, self.prefer):
            button.setEnabled(bool(name))

    def _detail(self, shelf: Shelf, name: str) -> str:
        return translate("layouts", "used from now on") if name in shelf.preferred else ""

    def _chosen(self, key: object) -> None:
        if isinstance(key, str) and not key.startswith("\0"):
            self.chosen.emit(key)
