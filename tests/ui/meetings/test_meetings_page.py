"""The place of meetings, and the bin, in the real window over a real archive."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from minutes_app.domain.meetings import Language, Meeting
from minutes_app.language import Tongue
from minutes_app.services.desk import Desk as Archive
from minutes_app.services.papers.publishing import Format
from minutes_app.ui.bin.page import BinPage
from minutes_app.ui.meetings.new_meeting import NewMeetingDialog
from minutes_app.ui.meetings.page import MeetingsPage
from minutes_app.ui.preferences import LAST_MEETING
from minutes_app.ui.widgets.panes import Panes
from tests.ui.conftest import both_languages, nameless
from tests.ui.record.at_the_line import Desk, open_meeting


@pytest.fixture
def desk(qtbot: QtBot, open_window: Any) -> Desk:
    return open_meeting(qtbot, open_window)


def titles(desk: Desk) -> list[str]:
    """Return the meetings in the list."""
    return [row.summary.title for row in desk.page.list.model.loaded]


def in_the_bin(desk: Desk) -> list[str]:
    """Return the meetings in the bin as the archive has them."""
    found: list[Any] = []
    desk.context.session.ask(lambda one: one.meetings.all(binned=True), found.append)
    desk.wait()
    return [one.title for one in found[0]]


def press(desk: Desk, words: str) -> None:
    """Press the button of the message."""
    buttons = desk.context.notices.message.findChildren(QPushButton)
    next(one for one in buttons if one.text() == words).click()
    desk.wait()


def bin_page(desk: Desk) -> BinPage:
    """Open the bin."""
    page = desk.window.go("place.bin")
    desk.wait()
    assert isinstance(page, BinPage)
    return page


@pytest.mark.parametrize("width", [1280, 640])
def test_the_list_is_where_a_meeting_is_opened_from_anywhere(desk: Desk, width: int) -> None:
    """In another place, and where the list had no room, the keys went to what nobody saw."""
    desk.window.resize(width, 700)
    desk.window.go("place.tasks")
    desk.wait()
    desk.window.actions_.run("meeting.open")
    desk.wait()
    view = desk.page.list.view
    assert view.isVisible()
    assert desk.window.focusWidget() is view


def test_enter_makes_a_meeting(desk: Desk, qtbot: QtBot) -> None:
    desk.window.actions_.run("meeting.new")
    desk.wait()
    dialog = desk.page.findChild(NewMeetingDialog)
    assert isinstance(dialog, NewMeetingDialog)
    QTest.keyClicks(dialog._title, "Autumn symposium")
    QTest.keyClick(dialog._title, Qt.Key.Key_Return)
    desk.wait()
    assert set(titles(desk)) == {"Spring symposium", "Autumn symposium"}
    assert desk.page.meeting
    assert desk.page.meeting.record.meeting.title == "Autumn symposium"


def test_a_pdf_that_carries_its_meeting_is_brought_in(desk: Desk, tmp_path: Path) -> None:
    other = Archive.open(tmp_path / "other.minutes", create=True)
    meeting = other.transfer.import_sample(Language.ENGLISH).of_type(Meeting)[0]
    paper, broken = tmp_path / "x.pdf", tmp_path / "broken.pdf"
    other.publishing.publication(meeting.id).save(Format.PDF, paper)
    other.close()
    desk.page.import_file(paper)
    desk.qtbot.waitUntil(lambda: meeting.title in titles(desk))
    desk.wait()
    assert desk.page.meeting
    assert desk.page.meeting.id == meeting.id
    broken.write_bytes(paper.read_bytes()[:5000])
    desk.page.import_file(broken)
    banner = desk.context.notices.banner
    desk.qtbot.waitUntil(lambda: "No meeting of this program" in banner.accessibleName())


def test_large_letters_squeeze_no_field_of_a_new_meeting(desk: Desk) -> None:
    while desk.context.appearance.scale < 2:
        desk.context.appearance.zoom(1)
    desk.window.actions_.run("meeting.new")
    desk.wait()
    dialog = desk.page.findChild(NewMeetingDialog)
    assert isinstance(dialog, NewMeetingDialog)
    line = dialog._start.line
    assert line.height() >= dialog._title.height()
    dialog.reject()
    desk.context.appearance.zoom(0)


def test_the_title_is_written_over_in_place(desk: Desk, qtbot: QtBot) -> None:
    assert desk.page.pane
    field = desk.page.pane.head.title
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Summer symposium")
    qtbot.waitUntil(lambda: desk.stored().meeting.title == "Summer symposium", timeout=3000)
    desk.wait()
    assert titles(desk) == ["Summer symposium"]


def test_a_meeting_goes_to_the_bin_and_is_undone(desk: Desk) -> None:
    desk.window.actions_.run("meeting.remove")
    desk.wait()
    assert titles(desk) == []
    assert desk.page.meeting is None
    press(desk, "Undo")
    assert titles(desk) == ["Spring symposium"]


def test_the_bin_gives_back(desk: Desk) -> None:
    desk.record_line("Said")
    desk.window.actions_.run("meeting.remove")
    desk.wait()
    page = bin_page(desk)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    desk.wait()
    assert in_the_bin(desk) == []
    press(desk, "Open")
    assert desk.texts() == ["Said"]


@pytest.mark.parametrize("answer", ["Keep", "Delete"])
def test_emptying_the_bin_asks(desk: Desk, answer: str) -> None:
    desk.window.actions_.run("meeting.remove")
    desk.wait()
    page = bin_page(desk)
    page.empty_all.click()
    assert page.question is not None
    assert in_the_bin(desk) == ["Spring symposium"], "nothing is gone before the answer"
    next(one for one in page.question.buttons() if one.text() == answer).click()
    desk.wait()
    assert page.question is None
    assert in_the_bin(desk) == (["Spring symposium"] if answer == "Keep" else [])


def test_a_sample_is_offered_where_there_is_nothing(qtbot: QtBot, open_window: Any) -> None:
    desk = open_meeting(qtbot, open_window)
    desk.page.close_meeting()
    assert desk.page._sample.isVisible()
    desk.page._sample.click()
    desk.wait()
    assert desk.page.meeting
    assert len(titles(desk)) == 2
    assert desk.entries()


@pytest.mark.parametrize(
    ("width", "list_shown", "preview_shown"),
    [(1280, True, True), (1000, False, True), (860, False, False)],
)
def test_panes_fold(desk: Desk, width: int, list_shown: bool, preview_shown: bool) -> None:
    desk.window.resize(width, 700)
    desk.wait()
    panes = desk.page.findChild(Panes)
    assert isinstance(panes, Panes)
    assert (panes.side.isVisible(), panes.preview.isVisible()) == (list_shown, preview_shown)


def test_every_tab_opens(desk: Desk) -> None:
    assert desk.page.pane
    tabs = desk.page.pane._tabs
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        desk.wait()
        shown = tabs.widget(number)
        assert shown is not None
        assert shown.isVisible()
        assert nameless(desk.window) == []


@both_languages
def test_the_bin_has_names_for_everything(desk: Desk, speak: Any, language: Tongue) -> None:
    desk.window.actions_.run("meeting.remove")
    desk.wait()
    bin_page(desk)
    speak(language)
    assert nameless(desk.window) == []


def test_a_meeting_that_is_asked_for_comes_before_the_last_one(
    qtbot: QtBot, open_window: Any
) -> None:
    desk = open_meeting(qtbot, open_window)
    last = desk.page.meeting
    assert last is not None
    made: list[Any] = []
    desk.context.session.perform(lambda one: one.meetings.create("Asked for"), made.append)
    desk.wait()
    desk.page.close_meeting()
    desk.context.preferences.set(LAST_MEETING, last.id)
    page = MeetingsPage(desk.context)
    page.open_meeting(made[0].of_type(Meeting)[0].id)
    desk.wait()
    assert page.meeting
    assert page.meeting.record.meeting.title == "Asked for"
    page.close_meeting()
    page.deleteLater()
