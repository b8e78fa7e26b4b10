"""The head of the place Search: the line, and what can be done with what it finds."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from minutes_app.services.searching.exporting import ResultFormat
from minutes_app.ui.context import Context
from minutes_app.ui.search.exporting import form_used_last
from minutes_app.ui.search.line import SearchLine
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.widgets.buttons import ToolButton, WordButton


class SearchBar(Retranslating, QWidget):
    """``keep`` and ``export`` say what is to be done; the latter carries the form of the file."""

    keep = Signal()
    export = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.line = SearchLine(context.appearance)
        self._keep = ToolButton("star", self.keep.emit)
        self._export = WordButton("export", self._open_menu)
        self._menu = QMenu(self._export)
        self._forms: dict[ResultFormat, QAction] = {}
        for form in ResultFormat:
            self._forms[form] = action = QAction(self)
            action.triggered.connect(lambda _=False, one=form: self.export.emit(one))
            self._menu.addAction(action)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self._keep)
        row.addWidget(self._export)
        self.retranslate()

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Words or names, in all meetings"))
        self.line.setAccessibleName(self.tr("Search the archive"))
        self._keep.set_words(self.tr("Save this search…"))
        self._export.set_words(self.tr("Export results…"))
        words = {
            ResultFormat.WORD: self.tr("Word document…"),
            ResultFormat.SPREADSHEET: self.tr("Spreadsheet…"),
            ResultFormat.CSV: self.tr("Table for other programs (CSV)…"),
        }
        for form, action in self._forms.items():
            action.setText(words[form])

    @property
    def can_keep(self) -> bool:
        """Whether there is a search to keep, in an archive that takes it."""
        return self._keep.isEnabled()

    def set_ready(self, *, asked: bool) -> None:
        """Say whether something is looked for, so that it can be kept."""
        self._keep.setEnabled(asked and not self._context.session.read_only)

    def set_found(self, *, found: bool) -> None:
        """Say whether something was found that can be exported."""
        self._export.setEnabled(found)

    def _open_menu(self) -> None:
        self._menu.popup(self._export.mapToGlobal(self._export.rect().bottomLeft()))
        # Return takes what was taken last; without a chosen entry it takes nothing.
        self._menu.setActiveAction(self._forms[form_used_last(self._context.preferences)])
