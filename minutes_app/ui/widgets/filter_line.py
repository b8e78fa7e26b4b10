"""A line with the words that a list is filtered by: the arrow down leads into the list."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit

from minutes_app.ui.theme import set_look

_INTO = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown})
_MODIFIED = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier


class FilterLine(QLineEdit):
    """While something is composed these keys do not come here (``ui.composition``)."""

    def __init__(self) -> None:
        super().__init__(clearButtonEnabled=True)
        set_look(self, "search")
        self._view: QAbstractItemView | None = None

    def lead_to(self, view: QAbstractItemView) -> None:
        """Lead to a list: to its current row, else to its first."""
        self._view = view

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & _MODIFIED
        if not (plain and Qt.Key(event.key()) in _INTO and self._enter()):
            super().keyPressEvent(event)

    def _enter(self) -> bool:
        view = self._view
        if view is None or not view.isVisible() or not view.model().rowCount():
            return False
        # Before the focus comes: a view that has it takes a current row without marking it.
        if not view.currentIndex().isValid():
            view.setCurrentIndex(view.model().index(0, 0))
        view.setFocus()
        return True
