"""The wheel over a field: it scrolls the page and turns no value that nobody is at."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QWheelEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    _Base = QWidget
else:
    _Base = object


class WheelWhenFocused(_Base):
    """Mixed into a field before its class: the wheel turns it only when it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
