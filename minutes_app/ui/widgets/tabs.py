"""Tabs that stay unpainted while what stands in them moves within its room."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QTabWidget


class CalmTabs(QTabWidget):
    """Tabs that are set and painted anew only when they or their page need another room.

    Qt does it whenever anything within asks for a new layout, be it a line of words that grew by
    one and took it from its neighbour: then all of the page would be painted at a key.
    """

    _needed: tuple[QSize, QSize] | None = None

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            before, self._needed = self._needed, (self.tabBar().sizeHint(), self.minimumSizeHint())
            if self._needed == before:
                return True
        return super().event(event)
