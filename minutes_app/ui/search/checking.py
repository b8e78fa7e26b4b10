"""The dialog that checks the index of searches, in plain words, and makes it anew."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QWidget

from minutes_app.language.errors import describe
from minutes_app.services.desk import Desk
from minutes_app.services.searching import SearchInterrupted
from minutes_app.ui.dialogs.layout import heading, lay_out, make_room
from minutes_app.ui.theme import set_look
from minutes_app.ui.translation import Retranslating

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from minutes_app.domain.errors import MinutesError
    from minutes_app.storage.search.results import IndexDoubt
    from minutes_app.ui.context import Context
    from minutes_app.ui.work import Job

_WIDTH = 520
_WHOLE = 100


class CheckIndexDialog(Retranslating, QDialog):
    """Compares the index with the archive as soon as it opens; what it finds can be put right.

    It reads on a connection of its own: typing and saving go on meanwhile.
    """

    _reached = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._stop = Event()
        self._job: Job | None = None
        self._doubt: IndexDoubt | None = None
        self._error: MinutesError | None = None
        self._making = False
        self._title, self._about = heading("title"), heading("muted")
        self._result = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self._bar = QProgressBar(textVisible=False, maximum=_WHOLE)
        box = QDialogButtonBox()
        self._anew = box.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self._close = box.addButton("", QDialogButtonBox.ButtonRole.RejectRole)
        self._close.setDefault(True)
        self._anew.clicked.connect(self._make_anew)
        box.rejected.connect(self.reject)
        lay_out(self, self._title, self._about, self._bar, self._result, box)
        self.setMinimumWidth(_WIDTH)
        self._reached.connect(self._bar.setValue)
        self.finished.connect(self._leave)
        context.session.indexed.connect(self._follow)
        self.retranslate()
        self._check()

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Check the search index"))
        self._title.setText(self.tr("Check the search index"))
        self._about.setText(
            self.tr(
                "The index is what makes searching quick. It is made from the archive and can be "
                "made anew at any time; nothing that was recorded can be lost with it. Every "
                "record is compared with what the index has of it."
            )
        )
        self._bar.setAccessibleName(self.tr("Progress"))
        self._anew.setText(self.tr("Make it anew"))
        self._close.setText(self.tr("Close"))
        self._show()

    def _check(self) -> None:
        path = self._context.session.desk.archive.path
        stop, reached = self._stop, self._reached.emit
        self._job = self._context.work.documents(
            lambda: _check(path, stop, reached), self._take, self._fail,
            title=self.tr("Checking the search index"), stop=stop.set,
        )  # fmt: skip
        self._show()

    def _take(self, doubt: IndexDoubt) -> None:
        self._job, self._doubt = None, doubt
        self._show()

    def _fail(self, error: MinutesError) -> None:
        self._job, self._making, self._error = None, False, error
        self._show()

    def _make_anew(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._making, self._error, self._doubt = True, None, None
        self._bar.setValue(0)
        self._context.session.work.archive(
            self._context.session.desk.indexing.rebuild,
            lambda _: self._context.session.indexing.look(), self._fail,
        )  # fmt: skip
        self._show()

    def _follow(self, _state: object) -> None:
        percent = self._context.session.indexing.percent
        if self._making and percent is not None:
            self._bar.setValue(percent)
        elif self._making:
            self._making = False
            self._check()

    def _show(self) -> None:
        busy = self._making or self._job is not None
        self._bar.setVisible(busy)
        self._anew.setEnabled(not (self._making or self._context.session.read_only))
        words, look = self._words()
        self._result.setText(words)
        set_look(self._result, look)
        self.setAccessibleDescription(words)
        make_room(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        make_room(self)  # the size of its words is known by now

    def _words(self) -> tuple[str, str]:
        if self._making:
            return self.tr(
                "The index is being made anew. You can close this window and go on working; "
                "until it is done, a search may find less."
            ), "muted"
        if self._job is not None:
            return self.tr("Comparing…"), "muted"
        if self._error is not None:
            said = describe(self._error)
            return " ".join(filter(None, (said.title, said.safe, said.next))), "danger"
        return self._words_of(self._doubt) if self._doubt is not None else ("", "muted")

    def _words_of(self, doubt: IndexDoubt) -> tuple[str, str]:
        if doubt.sound:
            return self.tr("All is right: %n records were compared.", "", doubt.checked), "muted"
        wrong = doubt.missing + doubt.changed + doubt.stray
        if not wrong:
            return self.tr("The index is damaged. Make it anew."), "warning"
        return self.tr("%n records are not in the index as they should be. Make it anew.", "",
                       wrong), "warning"  # fmt: skip

    def _leave(self) -> None:
        self._stop.set()
        if self._job is not None:
            self._job.cancel()


def _check(path: Path, stop: Event, reached: object) -> IndexDoubt:
    """Check on a connection of its own."""
    desk = Desk.open(path, read_only=True)

    def progress(done: int, of: int) -> None:
        if stop.is_set():
            raise SearchInterrupted
        if callable(reached):
            reached(_WHOLE * done // max(of, 1))

    try:
        return desk.ask(lambda one: one.indexing.check(progress))
    finally:
        desk.close()
