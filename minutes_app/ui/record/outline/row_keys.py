"""Keys that mean an entry while the outline has the focus, though elsewhere they mean more."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

_NESTS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class RowKeys(QObject):
    """``nested`` is Tab (1) or Shift+Tab (-1) on a row. Without a row they lead on, as ever."""

    nested = Signal(int)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._view.currentIndex().isValid():
            return False
        controls = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.type() == QEvent.Type.KeyPress and event.key() in _NESTS and not controls:
            self.nested.emit(_NESTS[Qt.Key(event.key())])
            return True
        return False
