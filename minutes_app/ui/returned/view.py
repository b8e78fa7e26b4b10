"""The list of what was changed in a paper that came back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent

from minutes_app.ui.widgets.low import low
from minutes_app.ui.widgets.rows import RowsView


class ReturnedView(RowsView):
    """The list; ``accepting`` (Space) takes over, ``leaving`` (Esc) closes the pane."""

    accepting = Signal()
    leaving = Signal()

    def minimumSizeHint(self) -> QSize:
        return low(self, super().minimumSizeHint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.accepting.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.leaving.emit()
        else:
            super().keyPressEvent(event)
