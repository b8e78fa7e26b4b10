"""The list of a meeting's people: rows to drag, and ways of taking part by two keys."""

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent

from minutes_app.domain.meetings import Attendance
from minutes_app.ui.theme import Appearance
from minutes_app.ui.widgets.dragging import DragView

SIGN = "="
SIGNS = {
    "p": Attendance.PRESENT,
    "l": Attendance.IN_ATTENDANCE,
    "q": Attendance.EXCUSED,
    "a": Attendance.ABSENT,
    "d": Attendance.DEPUTISED,
}
"""What the letter after the sign says; the same as after a name in the line that adds people."""
_WAIT = 1500
"""Milliseconds for which the sign waits for its letter."""
_SIGN_KEYS = frozenset({"=", "＝"})


class PeopleView(DragView):
    """``marked`` carries a way of taking part; ``menu_wanted`` where a menu is to open.

    A letter alone looks for a name, as in every list, so nobody is marked by accident: the sign
    comes first, as in the line (=q).
    """

    marked = Signal(Attendance)
    came_or_went = Signal(bool)
    menu_wanted = Signal(QPoint)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._waiting = QTimer(self, singleShot=True, interval=_WAIT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().lower()
        if typed in _SIGN_KEYS and typed:
            self._waiting.start()
        elif self._waiting.isActive() and typed:
            self._waiting.stop()
            self._take(typed)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.menu_wanted.emit(event.globalPos())
            return
        rect = self.visualRect(self.currentIndex())
        self.menu_wanted.emit(self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(24, 0)))

    def _take(self, letter: str) -> None:
        if letter in SIGNS:
            self.marked.emit(SIGNS[letter])
        elif letter in {"i", "o"}:
            self.came_or_went.emit(letter == "i")
