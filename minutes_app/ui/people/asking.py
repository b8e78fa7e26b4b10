"""From the list to a field of the form that says more, and back to the list by Enter or Esc."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from minutes_app.ui.forms.offering import OfferField
from minutes_app.ui.people.editor import AttendeeEditor

_BACK = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape}
_ROOM = 90
"""Pixels around a field that come into sight with it: its name above, its offers below."""


class Asking(QObject):
    """Leads to fields of the form, scrolled into sight, and from those asked for back again."""

    def __init__(
        self, editor: AttendeeEditor, area: QScrollArea, back_to: Callable[[], object]
    ) -> None:
        super().__init__(editor)
        self._editor = editor
        self._area = area
        self._back_to = back_to
        for attribute in ("reason", "deputy"):
            editor.cell(attribute).field.installEventFilter(self)

    def go_to(self, attribute: str) -> None:
        """Write in a field; Qt brings a field into sight for Tab only."""
        field: QWidget = self._editor.cell(attribute).field
        self._area.ensureWidgetVisible(field, 0, _ROOM)
        field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        field: Any = watched
        busy = field.composing or (isinstance(field, OfferField) and field.offers)
        if busy or event.key() not in _BACK or event.modifiers():
            return False
        self._back_to()
        return True
