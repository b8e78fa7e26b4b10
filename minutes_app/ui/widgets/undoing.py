"""Undo offered in the inline bar, only as long as it means what was just done."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from minutes_app.domain.records import Change, Turn
from minutes_app.ui.context import Context
from minutes_app.ui.widgets.notices import Way


class UndoOffer(QObject):
    """Says what was done with a way back. Later work in the same scope ends the offer."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._said = ""
        self._scope = ""
        context.session.changed.connect(self._follow)

    def tell(self, words: str, undo_words: str, change: Change, *ways: Way) -> None:
        """Say what ``change`` did, and offer to undo it. A change of nothing is not worth it.

        ``ways`` are other ways to go on from there.
        """
        if not change:
            return
        self._said, self._scope = words, change.scope
        self._context.notices.tell(words, undo_words, self._undo(change.scope), *ways)

    def _undo(self, scope: str) -> Callable[[], object]:
        return lambda: self._context.session.perform(lambda desk: desk.undo(scope))

    def _follow(self, change: Change) -> None:
        message = self._context.notices.message
        if change.scope == self._scope and self._said and change.turn is not Turn.DONE:
            self._said = ""
        elif change.scope == self._scope and message.accessibleName() == self._said != "":
            self._said = ""
            message.dismiss()
