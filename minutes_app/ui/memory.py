"""When Python looks through its whole memory for what nobody uses any more: while nobody types."""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

_SELDOM = 500
"""Collections of the middle generation before a full one comes by itself: some 3.5 million new
objects, or a hundred thousand keys. Python's own number is 10."""
_START = 2_000
"""Milliseconds for which nothing is collected: what a start makes, modules and pages, stays."""
_AWAY = 1_000
"""Milliseconds that the window was left for, so that a glance elsewhere costs nothing."""


class CalmMemory(QObject):
    """Has full collections done when the window was left, not in the middle of a key.

    A full one stops every thread: with a meeting of 10,000 entries, its pages and a directory of
    50,000 people, 200 to 370 ms, which came nine times while the meeting was opened and now and
    then at a key. What is young is collected as ever, and most goes without any collection.
    Freezing what is there would save the time, too, but keep closed meetings for ever. A start
    collects nothing at all: a hundred collections would find a few hundred objects.
    """

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _SELDOM)
        gc.disable()
        QTimer.singleShot(_START, self, self.collect_again)
        self._away = QTimer(self, singleShot=True, interval=_AWAY)
        self._away.timeout.connect(gc.collect)
        application.applicationStateChanged.connect(self._state_changed)

    @staticmethod
    def collect_again() -> None:
        """Collect what is young as ever: the start is over."""
        gc.enable()

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
        else:
            self._away.start()
