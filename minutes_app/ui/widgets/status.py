"""The line at the foot: saved or not, what goes on, and the meeting that is being taken down.

    status.saved(datetime.now())          # only after the archive has it durably
    status.failed()                       # a save did not reach it; the banner says more
    status.say(self.tr("Exported to {name}").format(name=name))
    status.set_live(self.tr("live {time} · {speaker}").format(…))

Jobs with a title that take over half a second show here, with Cancel.
"""

from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating
from minutes_app.ui.work import Job, Work

_SAID_FOR = 8_000
_LONG = 500
_WHOLE = 100


class StatusLine(Retranslating, QFrame):
    """What the window says of itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_look(self, "status")
        self._saved_at: datetime | None = None
        self._failed = False
        self._saved = QLabel()
        self._said = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._live = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._background = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._background.hide()
        self._progress = _Progress(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 5)
        layout.setSpacing(16)
        layout.addWidget(self._saved)
        layout.addWidget(self._said, 1)
        layout.addWidget(self._background)
        layout.addWidget(self._progress)
        layout.addWidget(self._live)
        self._timer = QTimer(self, singleShot=True, interval=_SAID_FOR)
        self._timer.timeout.connect(self._said.clear)
        self.retranslate()

    def watch(self, work: Work) -> None:
        """Show long jobs of ``work``."""
        work.started.connect(self._progress.begin)
        work.ended.connect(self._progress.end)
        work.progressed.connect(self._progress.go_on)

    def saved(self, at: datetime) -> None:
        """Say that everything up to ``at`` (local time) is in the archive."""
        self._saved_at, self._failed = at, False
        self.retranslate()

    def failed(self) -> None:
        """Say that a change is not in the archive."""
        self._failed = True
        self.retranslate()

    def say(self, text: str) -> None:
        """Say something for a few seconds."""
        self._said.setText(text)
        self._timer.start()

    def set_background(self, text: str) -> None:
        """Say what goes on by itself and needs nobody ("" for nothing)."""
        self._background.setText(text)
        self._background.setVisible(bool(text))

    def set_live(self, text: str) -> None:
        """Say what is being taken down, at the right ("" for nothing)."""
        self._live.setText(text)

    def retranslate(self) -> None:
        if self._failed:
            self._saved.setText(self.tr("● not saved"))
            set_look(self._saved, "failed", name="state")
        elif self._saved_at is not None:
            words = self.tr("● saved {time}").format(time=f"{self._saved_at:%H:%M:%S}")
            self._saved.setText(words)
            set_look(self._saved, "saved", name="state")


class _Progress(Retranslating, QWidget):
    """The longest job with a title that is under way, from half a second on."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._title = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._bar = QProgressBar(textVisible=False, maximum=0)
        self._bar.setFixedWidth(90)
        self._cancel = QPushButton()
        set_look(self._cancel, "quiet")
        self._cancel.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self._bar, self._cancel):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_LONG)
        self._timer.timeout.connect(self._show)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        self._cancel.setText(self.tr("Cancel"))
        self._bar.setAccessibleName(self.tr("Progress"))

    def begin(self, job: Job) -> None:
        if job.title:
            self._jobs.append(job)
            if not self._timer.isActive() and self.isHidden():
                self._timer.start()

    def go_on(self, job: Job, percent: int) -> None:
        """Show how much of a job is done; of others that is not known."""
        if job in self._jobs[:1]:
            self._bar.setMaximum(_WHOLE)
            self._bar.setValue(percent)

    def end(self, job: Job) -> None:
        if job in self._jobs:
            self._jobs.remove(job)
            self._bar.setMaximum(0)
            self._show() if self.isVisible() else None
        if not self._jobs:
            self._timer.stop()
            self.hide()

    def _show(self) -> None:
        if self._jobs:
            self._title.setText(self._jobs[0].title)
            self.show()

    def _stop(self) -> None:
        for job in self._jobs[:1]:
            job.cancel()
            self.end(job)
