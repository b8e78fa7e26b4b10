"""The preview beside the outline: each shows where the other is, and undo reaches both."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from minutes_app.ui.preview.pane import PreviewPane
from minutes_app.ui.preview.spots import Spot
from tests.ui.record.at_the_line import Desk, focused, open_meeting

TEXTS = ("The quay is mended.", "The crane is new.", "The shed is old.")


@pytest.fixture
def desk(qtbot: QtBot, open_window: Any) -> Desk:
    made = open_meeting(qtbot, open_window)
    for text in TEXTS:
        made.record_line(text)
    at_rest(made)
    return made


def at_rest(desk: Desk) -> None:
    """Wait until the pages are those of the record."""
    desk.qtbot.waitUntil(lambda: pane_of(desk).is_current, timeout=10_000)
    desk.wait()


def pane_of(desk: Desk) -> PreviewPane:
    assert desk.page.preview
    return desk.page.preview


def spot(desk: Desk, words: str) -> Spot:
    sheets = pane_of(desk).view.sheets
    assert sheets
    found = [one for number in range(len(sheets.pages)) for one in sheets.spots.on(number)]
    return next(one for one in found if words in one.paragraph.text)


def test_a_paragraph_that_is_clicked_chooses_its_entry_and_keeps_the_keys(desk: Desk) -> None:
    view, wanted = pane_of(desk).view, spot(desk, "crane")
    view.choose(wanted)
    middle = view.area_of(wanted).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    desk.wait()
    assert desk.record.current_entry == wanted.paragraph.sources[0]
    assert focused() is view


def test_the_way_to_the_entry_leads_to_the_outline(desk: Desk) -> None:
    wanted = spot(desk, "crane")
    menu = pane_of(desk).hand.menu.menu(wanted)
    next(one for one in menu.actions() if one.text() == "Go to its entry").trigger()
    desk.wait()
    assert desk.record.current_entry == wanted.paragraph.sources[0]
    assert focused() is desk.record.outline


def test_undo_takes_back_words_set_by_hand_like_everything_else(desk: Desk) -> None:
    view = pane_of(desk).view
    view.setFocus()
    view.choose(spot(desk, "crane"))
    desk.key(Qt.Key.Key_Return)
    editor = pane_of(desk).hand.editing.editor
    assert editor
    editor.selectAll()
    desk.type("The crane is red.")
    desk.key(Qt.Key.Key_Return)
    at_rest(desk)
    assert spot(desk, "The crane is red.")
    desk.context.actions.run("edit.undo")
    desk.wait()
    at_rest(desk)
    assert spot(desk, "The crane is new.").paragraph.by_hand is None


def test_closing_the_meeting_keeps_what_is_half_typed(desk: Desk) -> None:
    view, meeting = pane_of(desk).view, desk.page.meeting
    assert meeting
    pane_of(desk).hand.editing.edit(spot(desk, "crane"))
    editor = pane_of(desk).hand.editing.editor
    assert editor
    editor.selectAll()
    desk.type("The crane is half")
    assert view.isVisible()
    desk.page.close_meeting()
    desk.wait()
    desk.open(meeting.id)
    at_rest(desk)
    assert spot(desk, "The crane is half")
