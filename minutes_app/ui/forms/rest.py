"""When what is typed is handed over: at rest, or after a while of typing on."""

from PySide6.QtCore import QObject, QTimer, Signal


class Rest(QObject):
    """``reached`` comes so many milliseconds after the last ``begin``, or after the first.

    ``stop`` waits no longer, until it begins again.
    """

    reached = Signal()

    def __init__(self, parent: QObject, rest: int, longest: int) -> None:
        super().__init__(parent)
        self._rest = QTimer(self, singleShot=True, interval=rest)
        self._longest = QTimer(self, singleShot=True, interval=longest)
        for timer in (self._rest, self._longest):
            timer.timeout.connect(self._reach)

    @property
    def waits(self) -> bool:
        """Whether something was typed that is not handed over yet."""
        return self._rest.isActive()

    def begin(self) -> None:
        """Wait from now on: something was typed."""
        self._rest.start()
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """Wait no longer: it was handed over, or is to be given up."""
        self._rest.stop()
        self._longest.stop()

    def _reach(self) -> None:
        self.stop()
        self.reached.emit()
