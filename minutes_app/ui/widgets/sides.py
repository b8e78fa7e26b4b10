"""A list and what is chosen in it: side by side where there is room, else one above the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

SIDE_BY_SIDE = 820
"""Pixels of width from which both stand side by side."""
_SHARES = [1100, 900]


class Sides(QSplitter):
    """Turns with its own width."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setChildrenCollapsible(False)
        self.addWidget(first)
        self.addWidget(second)
        self.setSizes(_SHARES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= SIDE_BY_SIDE
        way = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if way is not self.orientation():
            self.setOrientation(way)
            self.setSizes(_SHARES)
