"""Suggestions under the line."""

from PySide6.QtCore import QObject

from minutes_app.ui.context import Context
from minutes_app.ui.search.line import SearchLine


class Suggesting(QObject):
    """Offers what may be meant."""

    def __init__(self, context: Context, line: SearchLine, parent: QObject) -> None:
        super().__init__(parent)

    def dismiss(self) -> None:
        """Take the list away."""
