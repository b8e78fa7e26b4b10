"""The program itself, started as its own ``main`` does, on the archive that is named.

Prints what ``benchmarks.bare_window`` prints. The window is settled when the archive is open, its
place is built, and no background work is under way.
"""

import os
import sys
import time
import traceback
from pathlib import Path

from PySide6.QtCore import QTimer

from benchmarks.bare_window import FirstPaint, peak_memory
from minutes_app.app import Program, make_application
from minutes_app.ui.preferences import Preferences, default_path


class Watch:
    """Counts the background work of the program and says when all of it is done."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._under_way = 0
        self.opened = False
        program.work.started.connect(self._started)
        program.work.ended.connect(self._ended)

    @property
    def settled(self) -> bool:
        """Whether the archive was opened and nothing is under way."""
        return self.opened and self._under_way == 0

    def _started(self) -> None:
        self._under_way += 1

    def _ended(self) -> None:
        self._under_way -= 1
        self.opened = True


def _stop(error: BaseException) -> None:
    # The program would log a fault and go on; a time taken after one means nothing.
    traceback.print_exception(error)
    os._exit(1)


def main() -> int:
    """Start the program, wait until it stands, say when that was."""
    application = make_application()
    program = Program(application, Preferences(default_path(), application))
    sys.excepthook = lambda _kind, error, _trace: _stop(error)
    program.work.broken.connect(_stop)
    watch = Watch(program)
    program.start(Path(sys.argv[1]))
    assert program.window is not None
    paint = FirstPaint(program.window)

    def settled() -> None:
        if not (paint.at and watch.settled):
            QTimer.singleShot(1, settled)
            return
        print(paint.at, time.monotonic(), peak_memory())
        application.quit()

    QTimer.singleShot(0, settled)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
