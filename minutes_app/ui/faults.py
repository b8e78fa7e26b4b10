"""Faults of the program: written to a log file, and shown once in a calm dialog."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths

if TYPE_CHECKING:
    from types import TracebackType

    from minutes_app.ui.widgets.failure import BugDialog

_LARGEST_LOG = 500_000


def default_log() -> Path:
    """Return the file that faults are written to."""
    place = QStandardPaths.StandardLocation.GenericStateLocation
    return Path(QStandardPaths.writableLocation(place)) / "Minutes" / "faults.log"


class Faults(QObject):
    """Takes exceptions that nobody expected, from slots and from background work."""

    def __init__(self, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._shown: BugDialog | None = None

    def install(self) -> None:
        """Take over what Python would only print."""
        sys.excepthook = self._hook

    def show(self, error: BaseException) -> None:
        """Log a fault and show it; one dialog at a time."""
        import traceback  # noqa: PLC0415 - only when something went wrong

        from minutes_app.ui.widgets.failure import BugDialog  # noqa: PLC0415

        details = "".join(traceback.format_exception(error))
        self._write(details)
        if self._shown is None:
            self._shown = BugDialog(details)
            self._shown.finished.connect(self._closed)
            self._shown.open()

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.show(error)

    def _closed(self) -> None:
        if self._shown is not None:
            self._shown.deleteLater()
            self._shown = None

    def _write(self, details: str) -> None:
        from datetime import UTC, datetime  # noqa: PLC0415 - only when something went wrong

        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            if self._log.exists() and self._log.stat().st_size > _LARGEST_LOG:
                self._log.unlink()
            with self._log.open("a", encoding="utf-8") as file:
                file.write(f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S}Z\n{details}\n")
        except OSError:
            return  # the dialog still shows the details
