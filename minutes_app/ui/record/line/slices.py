"""Reading many lines a little at a time, so that keys are answered in between."""

from collections.abc import Callable, Sequence
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

from minutes_app.capture.reading import Reading

_SLICE = 0.008
"""Seconds of one slice: half a frame."""


class SlicedReading(QObject):
    """Reads lines in slices, then hands over all readings, and is gone."""

    def __init__(
        self,
        lines: Sequence[str],
        read: Callable[[str], Reading],
        then: Callable[[list[Reading]], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._read = read
        self._then = then
        self._readings: list[Reading] = []
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next_slice)
        self._next_slice()
        if len(self._readings) < len(lines):
            self._timer.start()

    def _next_slice(self) -> None:
        end = perf_counter() + _SLICE
        while len(self._readings) < len(self._lines):
            self._readings.append(self._read(self._lines[len(self._readings)]))
            if perf_counter() > end:
                break
        if len(self._readings) == len(self._lines):
            self._timer.stop()
            self._then(self._readings)
            self.deleteLater()
