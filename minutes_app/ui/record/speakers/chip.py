"""One speaker slot: a button with its key, who is pinned to it, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton

from minutes_app.domain.entries import Voice
from minutes_app.ui.theme import set_look
from minutes_app.ui.wording import escaped

_SWAPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class SlotChip(QPushButton):
    """Shows a voice with its key. A click lets it speak, and leaves the caret in the line.

    A name is cut after ``longest`` characters. ``swapped`` (Alt+Left, Alt+Right) wants the slot
    before or after, ``let_go`` (Delete) none; ``menu_asked`` carries a menu to be filled with what
    can be done.
    """

    swapped = Signal(int)
    let_go = Signal()
    menu_asked = Signal(QMenu)

    def __init__(self, voice: Voice | None, name: str, key: str, longest: int) -> None:
        shown = name if len(name) <= longest else f"{name[: longest - 1].rstrip()}…"
        super().__init__(f"{key}  {escaped(shown)}".strip())
        self.voice = voice
        self.setCheckable(True)
        set_look(self, "slot")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_asked.emit(menu)
        if not menu.isEmpty():
            menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.voice is not None and alt and event.key() in _SWAPS:
            self.swapped.emit(_SWAPS[Qt.Key(event.key())])
        elif self.voice is not None and event.key() == Qt.Key.Key_Delete:
            self.let_go.emit()
        else:
            super().keyPressEvent(event)
