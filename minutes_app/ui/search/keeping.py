"""Keeping a search under a name."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from minutes_app.ui.context import Context
from minutes_app.ui.issuing.asking import AskingDialog
from minutes_app.ui.search.kept import saved_under
from minutes_app.ui.widgets.undoing import UndoOffer

_LONGEST = 40
"""Characters of a search that are offered as its name."""


class SearchKeeper(QObject):
    """Asks for a name and keeps the search; a way back is offered."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._undo = UndoOffer(context, self)

    def ask(self, query: str) -> None:
        """Ask under which name a search is to be kept."""
        query = query.strip()
        if not query:
            return
        words = (self.tr("Save this search"), query, self.tr("Name"), self.tr("Save"))
        dialog = AskingDialog(words, partial(self.keep, query), self._page, text=query[:_LONGEST])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def keep(self, query: str, name: str) -> None:
        """Keep it."""
        self._context.session.perform(
            lambda desk: desk.saved_searches.keep(name, query),
            lambda change: self._undo.tell(saved_under(name), self.tr("Undo"), change),
        )
