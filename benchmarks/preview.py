"""An edit in a meeting of 100 pages, until the preview has painted the page that it changed.

In the real window: the entry is saved, the minutes are composed and set anew off the window's
thread, and the page that is looked at is painted. The slowest of a hundred edits against 300 ms,
for an entry in the middle, for words set by hand there, and for an entry at the very beginning,
after which every page is another one. ``python -m benchmarks preview``
"""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from benchmarks.report import Row
from benchmarks.samples import meeting_of_pages
from benchmarks.timing import Work, in_turns, slowest
from benchmarks.windows import Stage, make_program
from minutes_app.app import Program
from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.ids import Id
from minutes_app.domain.records import Change, MeetingRecord
from minutes_app.services.desk import Desk
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE
from minutes_app.ui.preview.pane import PreviewPane
from minutes_app.ui.preview.view import PagesView
from scripts.at_rest import settle

LIMIT = 0.3
"""Seconds until somebody who looks at the page sees what was typed."""
_PAGES = 100
_TURNS = 30
_GIVEN_UP = 10_000


def measure() -> Iterator[Row]:
    """Edit in the real window, one kind of edit after the other."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        program = make_program(folder / "preferences.ini")
        record = meeting_of_pages(_PAGES)
        archive = folder / "archive.minutes"
        _fill(archive, record)
        stage = Stage.open(program, archive, record.meeting.id)
        yield from _editing(program, stage, record)
        stage.close(program.work)
        program.close()


def _fill(path: Path, record: MeetingRecord) -> None:
    with (
        Archive.open(path, create=True) as archive,
        archive.operation("meeting.import", ARCHIVE_SCOPE) as operation,
    ):
        operation.put(*record.records())


def _editing(program: Program, stage: Stage, record: MeetingRecord) -> Iterator[Row]:
    pane = stage.window.findChild(PreviewPane)
    assert pane is not None
    settle(program.work)
    entries = [one for one in record.outline().entries() if one.kind is not EntryKind.HEADING]
    middle, first = entries[len(entries) // 2], entries[0]
    sheets = pane.view.sheets
    assert sheets is not None
    works = {
        "an entry in the middle": _edit(stage, pane, middle),
        "words set by hand there": _word(stage, pane, middle),
        "an entry at the beginning": _edit(stage, pane, first),
    }
    taken = in_turns(works, _TURNS, warm=3)
    for name in works:
        found = slowest(taken, name, LIMIT)
        what = f"{len(sheets.pages)} pages, {name}"
        yield Row(what, f"{LIMIT * 1000:.0f} ms until its page is painted", found, 1.0)


def _edit(stage: Stage, pane: PreviewPane, entry: Entry) -> Work:
    """Return an edit of an entry, and waiting for its page."""
    turns = iter(range(10_000))

    def work() -> None:
        text = f"{entry.text}改动{next(turns)}次"
        stage.session.perform(lambda desk: _set_text(desk, entry, text))
        _wait(pane, entry.id, text[-6:])

    return work


def _set_text(desk: Desk, entry: Entry, text: str) -> Change:
    return desk.recording.edit(entry.id, text=text)


def _word(stage: Stage, pane: PreviewPane, entry: Entry) -> Work:
    """Return setting by hand the words of what follows an entry, and waiting for their page."""
    turns = iter(range(10_000))

    def work() -> None:
        sheets = pane.view.sheets
        assert sheets is not None
        told = [one for one in sheets.document.paragraphs() if one.sources]
        at = next(at for at, one in enumerate(told) if entry.id in one.sources)
        paragraph = told[at + 1]  # one of its own: words set by hand hide what is edited
        text, manner = f"会议改写文字第{next(turns)}次。", sheets.document.manner
        meeting = entry.meeting
        stage.session.perform(lambda desk: desk.wording.set(meeting, manner, paragraph, text))
        _wait(pane, paragraph.sources[0], text)

    return work


def _wait(pane: PreviewPane, entry: Id, words: str) -> None:
    """Bring an entry to sight and wait until some words of it are painted."""
    pane.show_source(entry)
    loop = QEventLoop()
    painted = _Painted(pane.view, lambda: _stands(pane.view, entry, words), loop.quit)
    QTimer.singleShot(_GIVEN_UP, loop, loop.quit)
    loop.exec()
    painted.stop()
    assert painted.seen, "the page was never painted"


def _stands(view: PagesView, entry: Id, words: str) -> bool:
    sheets = view.sheets
    told = sheets.document.paragraphs() if sheets else ()
    return any(words in one.text for one in told if entry in one.sources)


class _Painted(QObject):
    """Tells when pages are painted on which something stands."""

    def __init__(
        self, view: PagesView, stands: Callable[[], bool], then: Callable[[], object]
    ) -> None:
        super().__init__()
        self._pages = view.viewport()
        self._stands = stands
        self._then = then
        self.seen = False
        self._pages.installEventFilter(self)

    def stop(self) -> None:
        """Watch no longer."""
        self._pages.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's
        """Look at each painting, hold nothing back."""
        if event.type() == QEvent.Type.Paint and self._stands():
            self.seen = True
            # When this one has been painted.
            QTimer.singleShot(0, self, self._then)
        return False
