"""A program that nobody sits before: waiting until it rests, and ending at its first fault."""

import os
import sys
import traceback

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from minutes_app.ui.work import Work

REST = 700
"""Milliseconds without background work after which a window stands still: drafts wait 400."""


def end_at_faults(work: Work) -> None:
    """End the process where the program would log a fault and go on.

    A figure or a picture that is taken after a fault means nothing.
    """
    work.broken.connect(_stop)
    sys.excepthook = lambda _kind, error, _trace: _stop(error)


def settle(work: Work, rest: int = REST) -> None:
    """Let everything happen that is under way, and what follows from it (``rest``: ms)."""
    loop = QEventLoop(QApplication.instance())
    _Rest(work, loop, rest)
    loop.exec()
    loop.deleteLater()


def _stop(error: BaseException) -> None:
    traceback.print_exception(error)
    os._exit(1)


class _Rest(QObject):
    """Ends a loop when background work has rested for a while."""

    def __init__(self, work: Work, loop: QEventLoop, rest: int) -> None:
        super().__init__(loop)
        self._under_way = 0
        self._timer = QTimer(self, singleShot=True, interval=rest)
        self._timer.timeout.connect(loop.quit)
        self._timer.start()
        work.started.connect(self._started)
        work.ended.connect(self._ended)

    def _started(self) -> None:
        self._under_way += 1
        self._timer.stop()

    def _ended(self) -> None:
        self._under_way -= 1
        if self._under_way <= 0:
            self._timer.start()
