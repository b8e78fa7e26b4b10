"""A field that takes the keys that are pressed in it, whatever they mean elsewhere."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from minutes_app.ui.shortcuts.rules import pressed, shown

_LEAVING = {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}


class KeyRecorder(QLineEdit):
    """``recorded`` carries the key that was pressed; ``left`` that Esc was.

    Esc and Tab keep their meaning: who came here with the keyboard must be able to leave.
    """

    recorded = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(readOnly=True)
        # An input method would keep keys for itself.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and not _leads_away(event)
        ):
            self._take(event)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        key = "" if event.isAutoRepeat() else pressed(event.keyCombination())
        if key:
            self.setText(shown(key))
            self.recorded.emit(key)


def _leads_away(event: QKeyEvent) -> bool:
    control = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return event.key() in _LEAVING and not control
