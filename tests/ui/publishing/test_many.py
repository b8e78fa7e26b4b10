"""Papers of many meetings through the dialog: chosen, written beside the window, summed up."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from minutes_app.documents.layout import PaperKind
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.services.papers.publishing import Format
from minutes_app.ui.context import Context
from minutes_app.ui.places import Place
from minutes_app.ui.publishing.many.dialog import BatchDialog
from minutes_app.ui.publishing.many.door import BatchDoor
from minutes_app.ui.window import MainWindow
from tests.ui.conftest import assert_freed, finish, nameless

if TYPE_CHECKING:
    from minutes_app.domain.ids import Id

OpenWindow = Callable[..., tuple[MainWindow, Context]]


class Desk:
    """A window on an archive with three meetings, and the dialog over it."""

    def __init__(self, qtbot: QtBot, window: MainWindow, context: Context, out: Path) -> None:
        self.qtbot, self.window, self.context, self.out = qtbot, window, context, out
        self.ids: list[Id] = []
        for number in range(1, 4):
            self.perform(
                lambda desk, one=number: desk.meetings.create(
                    f"Meeting {one}", language=Language.ENGLISH, start=PartialDate(2026, one, 5)
                )
            )
        self.door = BatchDoor(context, lambda: lambda _: self.ids[:2], window)
        self.dialog = self.open()

    def perform(self, operation: Callable[[Any], Any]) -> None:
        def note(change: Any) -> None:
            self.ids += [one.id for one in change.of_type(Meeting)]

        self.context.session.perform(operation, note)
        finish(self.qtbot, self.context.work)

    def open(self) -> BatchDialog:
        self.door.choose()
        finish(self.qtbot, self.context.work)
        dialog = self.window.findChildren(BatchDialog)[-1]
        dialog.wishes.folder.setText(str(self.out))
        return dialog

    def run(self) -> None:
        self.dialog.export.click()
        self.qtbot.waitUntil(lambda: self.dialog.pages.currentIndex() == 2, timeout=20_000)

    def names(self) -> list[str]:
        return sorted(path.name for path in self.out.iterdir()) if self.out.is_dir() else []


@pytest.fixture
def desk(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> Desk:
    places = (Place("place.meetings", lambda _: QWidget()),)
    return Desk(qtbot, *open_window(places=places), tmp_path / "out")


def test_what_is_selected_is_ticked_and_written(desk: Desk) -> None:
    assert [one.title for one in desk.dialog.meetings.chosen] == ["Meeting 2", "Meeting 1"]
    desk.dialog.wishes.papers[PaperKind.NEWS].setChecked(True)
    desk.run()
    assert desk.names() == [
        "Meeting 1 News brief.pdf", "Meeting 1.pdf", "Meeting 2 News brief.pdf", "Meeting 2.pdf",
    ]  # fmt: skip
    assert "4 files written" in desk.dialog.summary.words.text()
    assert not desk.dialog.summary.failures.isVisible()


def test_days_limit_the_list(desk: Desk) -> None:
    chooser = desk.dialog.meetings
    chooser.since.show_value(PartialDate(2026, 2))
    chooser.until.show_value(PartialDate(2026, 3, 4))
    chooser.fill()
    assert chooser.list.count() == 1
    assert [one.title for one in chooser.chosen] == ["Meeting 2"]
    chooser.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not desk.dialog.export.isEnabled()


def test_nothing_is_exported_without_papers_or_formats(desk: Desk) -> None:
    wishes = desk.dialog.wishes
    wishes.formats[Format.PDF].setChecked(False)
    assert not desk.dialog.export.isEnabled()
    wishes.formats[Format.WORD].setChecked(True)
    assert desk.dialog.export.isEnabled()
    wishes.papers[PaperKind.MINUTES].setChecked(False)
    assert not desk.dialog.export.isEnabled()


def test_the_example_follows_the_pattern(desk: Desk) -> None:
    pattern = desk.dialog.wishes.pattern
    pattern.line.setText("{date} {title}")
    pattern.line.edited.emit()
    assert "2026-02-05 Meeting 2.pdf" in pattern.example.text()
    pattern.line.setText("{titel}")
    pattern.line.edited.emit()
    assert "{titel} names nothing" in pattern.example.text()
    pattern.line.clear()
    assert "{" not in pattern.line.placeholderText()
    first, second = pattern.pieces().actions()[:2]
    second.trigger()
    pattern.line.insert(" ")
    first.trigger()
    assert pattern.value() == "{date} {title}"
    assert "2026-02-05 Meeting 2.pdf" in pattern.example.text()


def test_a_meeting_that_fails_is_named_with_its_reason_and_can_be_opened(desk: Desk) -> None:
    desk.out.mkdir()
    (desk.out / "Meeting 1.pdf").mkdir()
    existing = desk.dialog.wishes.existing
    existing.setCurrentIndex(existing.findData("replace"))
    went: list[str] = []
    desk.context.navigator.open_meeting.connect(lambda meeting, _: went.append(meeting))
    desk.run()
    summary = desk.dialog.summary
    assert "1 file written" in summary.words.text()
    assert summary.failures.count() == 1
    assert summary.failures.item(0).text() == "Meeting 1"
    assert "Could not write" in summary.reason.text()
    summary.open.click()
    assert went == [desk.ids[0]]
    assert not desk.dialog.isVisible()


def test_cancel_stops_within_a_meeting_and_leaves_whole_files(desk: Desk) -> None:
    desk.dialog.meetings._tick_shown(ticked=True)
    for box in desk.dialog.wishes.papers.values():
        box.setChecked(True)
    desk.dialog.export.click()
    desk.qtbot.waitUntil(lambda: bool(desk.names()), timeout=20_000)
    desk.dialog.cancel.click()
    desk.qtbot.waitUntil(lambda: desk.dialog.pages.currentIndex() == 2, timeout=20_000)
    written = [path for path in desk.out.iterdir() if not path.name.startswith(".")]
    assert 0 < len(written) < 21
    assert all(path.read_bytes().rstrip().endswith(b"%%EOF") for path in written)
    assert len(written) == len(list(desk.out.iterdir()))
    assert "Stopped after" in desk.dialog.summary.words.text()
    desk.dialog.cancel.click()
    assert not desk.dialog.isVisible()


def test_the_window_answers_while_files_are_written(desk: Desk) -> None:
    """Between two beats of a clock in the window's thread nothing takes long."""
    for box in desk.dialog.wishes.papers.values():
        box.setChecked(True)
    beats: list[float] = []
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: beats.append(perf_counter()))
    timer.start()
    desk.run()
    timer.stop()
    gaps = [after - before for before, after in pairwise(beats)]
    assert max(gaps) < 1


def test_everything_in_it_has_a_name(desk: Desk) -> None:
    assert nameless(desk.dialog) == []


def test_a_closed_dialog_is_gone(desk: Desk) -> None:
    desk.dialog.reject()
    assert_freed(desk.qtbot, desk.open)
