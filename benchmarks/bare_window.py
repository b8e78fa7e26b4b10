"""The floor of starting: a process with a bare window of Qt's, nothing of ours.

Prints the instants (of the machine's monotonic clock) at which the window was painted and at which
nothing was left to do, and the most memory that the process ever held, in bytes.
"""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextEdit


class FirstPaint(QObject):
    """Remembers when a widget was painted first, and calls when nothing is left to do after."""

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        self.at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the time of the first painting."""
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at = time.monotonic()
            watched.removeEventFilter(self)
        return False


def peak_memory() -> int:
    """Return the most memory that this process ever held, in bytes."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - no pathlib here
            held = next(line for line in status if line.startswith("VmHWM"))
        return int(held.split()[1]) * 1024
    except OSError:
        import resource

        unit = 1 if sys.platform == "darwin" else 1024
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def main() -> int:
    """Show the window, wait until it stands, say when that was."""
    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QTextEdit())
    window.resize(1280, 800)
    paint = FirstPaint(window)

    def settled() -> None:
        if not paint.at:
            QTimer.singleShot(0, settled)
            return
        print(paint.at, time.monotonic(), peak_memory())
        application.quit()

    window.show()
    QTimer.singleShot(0, settled)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
