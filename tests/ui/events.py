"""Counting what happens to widgets."""

from collections import Counter

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Events(QObject):
    """Counts the events of widgets by their types."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()  # nobody's child: it outlives the widgets
        self.counts: Counter[QEvent.Type] = Counter()
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        self.counts[event.type()] += 1
        return False
