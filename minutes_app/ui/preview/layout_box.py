"""The chooser of layouts: one heading for each paper, the layouts of that paper under it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox

from minutes_app.documents.layout import Layout, PaperKind
from minutes_app.language.names import shown_language
from minutes_app.language.paper_words import paper_name

_LIST_MARGIN = 32
_KIND = int(Qt.ItemDataRole.UserRole) + 1
_INSET = "   "
_LEAST = 8
"""Characters of a name that are shown at least."""


class LayoutBox(QComboBox):
    """Chooses a layout by name (``currentData``); headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        # The list of names is as wide as they are, where the field is not.
        self.view().setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setMaxVisibleItems(24)
        # A long name of some layout takes no room from the record.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LEAST)

    @property
    def paper(self) -> PaperKind:
        """What paper the layout that is chosen makes."""
        return PaperKind(self.currentData(_KIND) or PaperKind.MINUTES)

    def show_layouts(self, layouts: Sequence[Layout], chosen: str) -> None:
        """Offer layouts and choose one, without a word to those who follow the choice."""
        self.blockSignals(True)
        self.clear()
        for kind in PaperKind:
            of_kind = [layout for layout in layouts if layout.kind is kind]
            if of_kind:
                self._add_heading(paper_name(kind, shown_language()))
            for layout in of_kind:
                title = layout.title.get(shown_language().value, layout.name)
                self.addItem(f"{_INSET}{title}", layout.name)
                self.setItemData(self.count() - 1, kind.value, _KIND)
        self.setCurrentIndex(self.findData(chosen))
        self.blockSignals(False)
        names = self.view()
        names.setMinimumWidth(names.sizeHintForColumn(0) + _LIST_MARGIN)

    def _add_heading(self, words: str) -> None:
        item = QStandardItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.font()
        font.setBold(True)
        item.setFont(font)
        model = self.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101 - what a box makes for itself
        model.appendRow(item)
