"""The chooser of layouts: one heading for each paper, the layouts of that paper under it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from minutes_app.documents.layout import Layout, PaperKind
from minutes_app.domain.meetings import Language
from minutes_app.language.names import shown_language
from minutes_app.language.paper_words import paper_name
from minutes_app.services.papers.publishing import DEFAULT_LAYOUTS
from minutes_app.ui.widgets.boxes import ElidedBox
from minutes_app.ui.wording import hint

_LIST_MARGIN = 32
_KIND = int(Qt.ItemDataRole.UserRole) + 1
_INSET = "   "
_LEAST = 8
"""Characters of a name that are shown at least."""


class LayoutBox(ElidedBox):
    """Chooses a layout by name (``currentData``); headings cannot be chosen.

    Until somebody looks for another one, it holds the one that is chosen and no other: reading
    them all takes as long as building the rest of the pane.
    """

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self._others: Callable[[], None] | None = None
        self.setItemDelegate(_Names(self))
        # The list of names is as wide as they are, where the field is not.
        self.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setMaxVisibleItems(24)
        # A long name of some layout takes no room from the record.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST)
        self.currentIndexChanged.connect(lambda _: self._hint())

    def set_words(self, words: str) -> None:
        """Take the words that say what is chosen here."""
        self._words = words
        self.setAccessibleName(words)
        self._hint()

    @property
    def paper(self) -> PaperKind:
        """What paper the layout that is chosen makes."""
        return PaperKind(self.currentData(_KIND) or PaperKind.MINUTES)

    def show_layout(
        self, layout: Layout, language: Language, every: Callable[[], Sequence[Layout]]
    ) -> None:
        """Show the layout that is chosen; ``every`` reads all, when they are looked for."""
        self.show_layouts((layout,), layout.name, language)
        self._others = lambda: self.show_layouts(every(), self.currentData(), language)

    def offer(self) -> None:
        """Hold all layouts there are, if it does not yet."""
        if self._others is not None:
            self._others()

    def showPopup(self) -> None:
        self.offer()
        super().showPopup()

    def keyPressEvent(self, e: QKeyEvent) -> None:
        self.offer()
        super().keyPressEvent(e)

    def wheelEvent(self, e: QWheelEvent) -> None:
        self.offer()
        super().wheelEvent(e)

    def show_layouts(self, layouts: Sequence[Layout], chosen: str, language: Language) -> None:
        """Offer layouts and choose one, without a word to those who follow the choice.

        Of each paper those of ``language`` (the meeting's) come first, the usual one on top.
        """
        self._others = None
        usual = set(DEFAULT_LAYOUTS.values())
        ordered = sorted(
            layouts, key=lambda one: (one.language is not language, one.name not in usual)
        )
        self.blockSignals(True)
        self.clear()
        for kind in PaperKind:
            of_kind = [layout for layout in ordered if layout.kind is kind]
            if of_kind:
                self._add_heading(paper_name(kind, shown_language()))
            for layout in of_kind:
                title = layout.title.get(shown_language().value, layout.name)
                self.addItem(title, layout.name)
                self.setItemData(self.count() - 1, kind.value, _KIND)
        self.setCurrentIndex(self.findData(chosen))
        self.blockSignals(False)
        names = self.view()
        names.setMinimumWidth(names.sizeHintForColumn(0) + _LIST_MARGIN)
        self._hint()

    def _hint(self) -> None:
        """Say the whole name, which the field may be too narrow for."""
        self.setToolTip(hint("\n".join(filter(None, (self._words, self.currentText())))))

    def _add_heading(self, words: str) -> None:
        item = QStandardItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        model = self.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101 - what a box makes for itself
        model.appendRow(item)


class _Names(QStyledItemDelegate):
    """Sets layouts in from the name of their paper, in the list alone."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.data(_KIND):
            option.text = f"{_INSET}{option.text}"
