"""Speaker slots: pinned, kept, never sorted, changed by hand only."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from minutes_app.domain.entries import Collective, Voice
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee
from minutes_app.language import Tongue
from minutes_app.ui.record.speakers.slots import MOST, Speakers
from tests.ui.conftest import both_languages, nameless
from tests.ui.record.at_the_line import Desk, focused

Alt, Control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
_MEETING = Voice(collective=Collective.MEETING)


def slots(desk: Desk) -> dict[int, str]:
    """Return who is shown with which number of key."""
    found = {}
    for chip in desk.record.bar._shown.values():
        key = chip.text().split("  ")[0]
        if key.startswith(("F", "Ctrl+")):
            found[int(key.removeprefix("Ctrl+").removeprefix("F"))] = chip.accessibleName()
    return found


def attend(desk: Desk, *names: str) -> list[Id]:
    """Put people on the list; return their ids."""
    for name in names:
        desk.record_line(f"+{name}, Deputy")
    listed = {one.name: one.id for one in desk.stored().all_of(Attendee)}
    return [listed[name] for name in names]


def reopen(desk: Desk) -> None:
    """Open the meeting as after a new start of the program."""
    meeting = desk.page.meeting
    assert meeting is not None
    desk.page.close_meeting()
    desk.page._speakers.clear()
    desk.wait()
    desk.open(meeting.id)


def menu_of(desk: Desk, voice: Voice) -> QMenu:
    menu = QMenu(desk.window)
    desk.record.bar._fill_menu(voice, menu)
    return menu


def test_nobody_moves_up_and_all_is_there_after_a_new_start(desk: Desk) -> None:
    ann, bob, cat = attend(desk, "Ann Lee", "Bob May", "Cat Fox")
    for one in (cat, ann, bob):
        desk.record.bar.choose(one)
    assert slots(desk) == {1: "No speaker", 2: "Cat Fox", 3: "Ann Lee", 4: "Bob May"}
    meeting = desk.page.meeting
    assert meeting
    meeting.perform(lambda one: one.contents.remove(Attendee, ann))
    desk.wait()
    assert slots(desk) == {1: "No speaker", 2: "Cat Fox", 4: "Bob May"}
    reopen(desk)
    assert slots(desk) == {1: "No speaker", 2: "Cat Fox", 4: "Bob May"}
    desk.line.setFocus()
    desk.key(Qt.Key.Key_F4)
    assert desk.record._speakers.current == bob
    attend(desk, "Abe Abbot")
    assert slots(desk)[2] == "Cat Fox"
    meeting = desk.page.meeting
    assert meeting
    for _ in range(2):
        meeting.undo()
    desk.wait()
    assert slots(desk)[3] == "Ann Lee", "who comes back has the key again"


def test_slots_are_swapped_and_freed_by_hand(desk: Desk) -> None:
    ann, bob = attend(desk, "Ann Lee", "Bob May")
    for one in (ann, bob):
        desk.record.bar.choose(one)
    menu = menu_of(desk, Voice(bob))
    next(a for a in menu.actions() if "Ann Lee" in a.text()).trigger()
    assert slots(desk) == {1: "No speaker", 2: "Bob May", 3: "Ann Lee"}
    chip = desk.record.bar._shown[Voice(bob)]
    desk.qtbot.waitUntil(chip.isVisible)
    chip.setFocus()
    desk.key(Qt.Key.Key_Right, Alt)
    assert slots(desk) == {1: "No speaker", 2: "Ann Lee", 3: "Bob May"}
    assert focused() is desk.record.bar._shown[Voice(bob)]
    desk.key(Qt.Key.Key_Right, Alt)
    assert slots(desk) == {1: "No speaker", 2: "Ann Lee", 4: "Bob May"}
    desk.key(Qt.Key.Key_Delete)
    assert 4 not in slots(desk)
    desk.record_line("Bob May: Hello")
    assert 4 not in slots(desk), "a key that was taken away does not come back by speaking"
    assert desk.record.bar._shown[Voice(bob)].isChecked(), "who speaks is shown all the same"
    menu_of(desk, Voice(bob)).actions()[7].trigger()
    assert slots(desk)[9] == "Bob May"
    reopen(desk)
    assert slots(desk) == {1: "No speaker", 2: "Ann Lee", 9: "Bob May"}


@pytest.mark.parametrize(
    ("typed", "found"), [("kim", "Kim Ode"), ("kim o", "Kim Ode"), ("刘", "刘洋"), ("ly", "刘洋")]
)
def test_more_speakers_than_keys_are_found_by_typing(desk: Desk, typed: str, found: str) -> None:
    names = [f"{letter} Ode" for letter in ("Abe", "Bea", "Cid", "Dot", "Eve", "Fay", "Gil", "Hal")]
    for one in attend(desk, *names, "Kim Ode", "刘洋"):
        desk.record.bar.choose(one)
    assert len(slots(desk)) == MOST + 1
    desk.record.bar.choose(None)
    desk.line.setFocus()
    desk.type("half a line")
    desk.key(Qt.Key.Key_G, Control)
    desk.type(typed)
    desk.key(Qt.Key.Key_Return)
    speaking = desk.record._speakers.current
    assert speaking == next(a.id for a in desk.stored().all_of(Attendee) if a.name == found)
    assert focused() is desk.line
    assert desk.line.toPlainText() == "half a line"


def test_esc_ends_finding(desk: Desk) -> None:
    attend(desk, "Ann Lee")
    desk.key(Qt.Key.Key_G, Control)
    assert focused() is not desk.line
    desk.key(Qt.Key.Key_Escape)
    assert focused() is desk.line
    assert desk.record._speakers.speaking is None


def test_a_collective_voice_is_pinned_and_recorded(desk: Desk) -> None:
    desk.record.bar.choose(_MEETING)
    assert slots(desk) == {1: "No speaker", 2: "The meeting"}
    desk.record_line("All agreed")
    desk.key(Qt.Key.Key_1, Control)
    desk.line.setFocus()
    desk.key(Qt.Key.Key_F2)
    desk.record_line("And went home")
    assert [one.voices for one in desk.entries()] == [(_MEETING,), (_MEETING,)]
    assert desk.record.outline.model().rows[0].header.startswith("The meeting")  # type: ignore[attr-defined]
    reopen(desk)
    assert slots(desk) == {1: "No speaker", 2: "The meeting"}


def test_a_collective_voice_is_named_before_a_colon_once_it_has_a_slot(desk: Desk) -> None:
    desk.record_line("The meeting: nobody is called so")
    desk.record.bar.choose(_MEETING)
    desk.record.bar.choose(None)
    desk.record_line("the meeting: all agreed")
    desk.record_line("The meeting noted: all agreed")
    assert [(one.text, one.voices) for one in desk.entries()] == [
        ("The meeting: nobody is called so", ()),
        ("all agreed", (_MEETING,)),
        ("The meeting noted: all agreed", (_MEETING,)),
    ]


@both_languages
def test_what_can_be_focused_is_named(
    desk: Desk, speak: Any, qtbot: QtBot, language: Tongue
) -> None:
    attend(desk, "Ann Lee")
    speak(language)
    desk.record.bar.find_speaker()
    assert nameless(desk.window) == []


def test_what_the_archive_keeps_wins_once() -> None:
    speakers = Speakers(slots=[Voice(Id("a")), *[None] * (MOST - 1)])
    speakers.restore((None, Voice(Id("b"))))
    assert speakers.slots == [None, Voice(Id("b")), *[None] * (MOST - 2)]
    speakers.restore((Voice(Id("c")),))
    assert speakers.slots[0] is None


def test_where_nobody_fits_the_list_says_how_to_go_on(desk: Desk) -> None:
    from minutes_app.ui.forms.picking import Picker

    desk.record_line("+Wu Jie, Deputy")
    desk.key(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    picker = desk.window.findChild(Picker)
    assert picker
    desk.type("nobody")
    assert "nobody" in picker.field.accessibleDescription()
    assert not picker.rows.isVisible()
    desk.key(Qt.Key.Key_Return)
    assert picker.isVisible(), "nobody is chosen by it"
    picker.field.setText("wu")
    assert picker.rows.isVisible()
    desk.key(Qt.Key.Key_Return)
    assert focused() is desk.line


def test_who_speaks_stands_at_the_foot_while_the_record_is_in_sight(desk: Desk) -> None:
    (ann,) = attend(desk, "Ann Lee")
    live, record, meetings = desk.window.status._live, desk.record, desk.page
    record.bar.choose(ann)
    told = live.text()
    assert told.startswith("Ann Lee · ")
    desk.window.go("place.search")
    assert not live.text()
    record.bar.choose(None)  # by its key, which holds everywhere
    assert not live.text()
    desk.window.go("place.meetings")
    assert live.text()
    assert "Ann Lee" not in live.text()
    assert meetings.pane
    meetings.pane.show_attendee(None)
    assert not live.text()
    meetings.pane.start()
    assert live.text()
    desk.page.close_meeting()
    assert not live.text()
