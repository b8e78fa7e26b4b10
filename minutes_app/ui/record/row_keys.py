"""Keys that mean an entry while the outline has the focus, though elsewhere they mean more."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView

_NESTS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}


class RowKeys(QObject):
    """F2 edits the row (in the line it is a speaker's key); ``nested`` is Tab (1), Shift+Tab (-1).

    Without a row these keys do what they always do: Tab leads on.
    """

    nested = Signal(int)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not self._view.currentIndex().isValid():
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_F2:
            event.accept()
            return True
        controls = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.type() == QEvent.Type.KeyPress and event.key() in _NESTS and not controls:
            self.nested.emit(_NESTS[Qt.Key(event.key())])
            return True
        return False
