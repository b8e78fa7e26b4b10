"""A meeting taken down by keyboard, in the real window over a real archive."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import EntryKind, Task
from minutes_app.domain.errors import SaveError
from minutes_app.domain.meetings import Attendee
from minutes_app.language import Tongue
from tests.ui.conftest import both_languages, nameless
from tests.ui.record.at_the_line import Desk, compose, focused, middle_of, open_meeting

Alt, Shift, Control = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def test_a_whole_meeting_by_keyboard(qtbot: QtBot, open_window: Any) -> None:
    start = PartialDate(2026, 6, 19)
    desk = open_meeting(qtbot, open_window, start=start)
    assert focused() is desk.line
    desk.record_line("+Wu Jie, Deputy")
    desk.record_line("+Peng Jiaxue, Secretary")
    desk.record_line("+Science and Technology Bureau")
    assert len(desk.stored().all_of(Attendee)) == 3
    desk.record_line("Wu Jie: Link the four chains")
    desk.record_line("Plan the platforms together")
    desk.record_line("Peng Jiaxue: !Remove barriers @Science and Technology Bureau ~by Dec 31")
    entries = desk.entries()
    assert [one.text for one in entries] == [
        "Link the four chains", "Plan the platforms together", "Remove barriers",
    ]  # fmt: skip
    assert entries[0].voices == entries[1].voices != entries[2].voices
    assert entries[2].kind is EntryKind.INSTRUCTION
    assert entries[2].lead[0].name == "Science and Technology Bureau"
    assert entries[2].deadline
    assert str(entries[2].deadline.day) == "2026-12-31"
    assert len(desk.stored().all_of(Task)) == 1
    assert desk.line.toPlainText() == ""


def test_the_echo_says_how_the_line_is_read(desk: Desk) -> None:
    desk.record_line("+Finance Bureau")
    desk.line.setFocus()
    desk.type("!Pay @Finance Bureau ~by Dec 31")
    said = desk.record.side.echo.text()
    assert "Instruction" in said
    assert "Finance Bureau" in said
    assert "31" in said


def test_colouring_the_line_is_no_typing(desk: Desk) -> None:
    readings: list[object] = []
    desk.line.read.connect(readings.append)
    desk.type("!")
    desk.type("x")
    assert len(readings) == 2


def test_undo_takes_text_first_then_entries(desk: Desk) -> None:
    desk.record_line("One")
    desk.record_line("Two")
    desk.line.setFocus()
    desk.type("three")
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.line.toPlainText() == ""
    assert desk.texts() == ["One", "Two"]
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.texts() == ["One"]
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_Z, Control | Shift)
    assert desk.texts() == ["One", "Two"]


def test_nothing_is_recorded_while_letters_are_composed(desk: Desk) -> None:
    compose(desk.line, "zhongwen")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Tab):
        desk.key(key)
        assert focused() is desk.line
    assert desk.texts() == []
    compose(desk.line, "", "中文")
    assert desk.line.toPlainText() == "中文"
    desk.key(Qt.Key.Key_Return)
    assert desk.texts() == ["中文"]


def test_a_speaker_key_waits_for_the_composed_letters(desk: Desk) -> None:
    desk.record_line("+Wu Jie, Deputy")
    desk.record_line("Wu Jie: Hello")
    desk.line.setFocus()
    compose(desk.line, "ni")
    desk.window.actions_.run("speaker.1")
    assert desk.record._speakers.current is not None
    compose(desk.line, "", "你")
    desk.wait()
    assert desk.record._speakers.current is None
    assert desk.line.toPlainText() == "你"


def test_a_draft_outlives_the_program(desk: Desk, qtbot: QtBot) -> None:
    desk.line.setFocus()
    desk.type("half a sentence")
    meeting = desk.page.meeting
    assert meeting is not None
    kept: list[str] = []

    def is_kept() -> bool:
        desk.context.session.ask(lambda one: one.draft(meeting.id), kept.append)
        return "half a sentence" in kept

    qtbot.waitUntil(is_kept, timeout=3000)
    desk.page.close_meeting()
    desk.wait()
    desk.open(meeting.id)
    assert desk.line.toPlainText() == "half a sentence"


def test_what_was_recorded_is_no_draft(desk: Desk) -> None:
    desk.record_line("Said")
    meeting = desk.page.meeting
    assert meeting is not None
    kept: list[str] = []
    desk.context.session.ask(lambda one: one.draft(meeting.id), kept.append)
    desk.wait()
    assert kept == [""]


def test_a_failed_save_keeps_the_words(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    capturing = desk.context.session.desk.capturing
    record = type(capturing).record

    def full(*_: object) -> None:
        raise SaveError("save.full", path="")

    monkeypatch.setattr(type(capturing), "record", full)
    desk.record_line("Do not lose me")
    assert desk.context.session.has_unsaved
    meeting = desk.page.meeting
    assert meeting is not None
    kept: list[str] = []
    desk.context.session.ask(lambda one: one.draft(meeting.id), kept.append)
    desk.wait()
    assert "Do not lose me" in kept[0]
    monkeypatch.setattr(type(capturing), "record", record)
    desk.context.session.retry()
    desk.wait()
    assert desk.texts() == ["Do not lose me"]
    kept.clear()
    desk.context.session.ask(lambda one: one.draft(meeting.id), kept.append)
    desk.wait()
    assert kept == [""]


def test_up_in_an_empty_line_edits_the_last_entry_and_comes_back(desk: Desk) -> None:
    desk.record_line("Frist")
    desk.line.setFocus()
    desk.key(Qt.Key.Key_Up)
    assert focused() is not desk.line
    focused().selectAll()  # type: ignore[attr-defined]
    desk.type("First")
    desk.key(Qt.Key.Key_Return)
    assert desk.texts() == ["First"]
    assert focused() is desk.line


@pytest.mark.parametrize("way", ["Enter", "double click"])
def test_an_entry_is_edited_in_its_row(desk: Desk, qtbot: QtBot, way: str) -> None:
    desk.record_line("Before")
    desk.key(Qt.Key.Key_Escape)
    view = desk.record.outline
    assert focused() is view
    if way == "double click":
        at = middle_of(view, 0)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    else:
        desk.key(Qt.Key.Key_Return)
    focused().selectAll()  # type: ignore[attr-defined]
    desk.type("After")
    qtbot.waitUntil(lambda: desk.texts() == ["After"], timeout=3000)
    desk.key(Qt.Key.Key_Escape)
    assert focused() is view


def test_entries_are_moved_nested_joined_and_brought_back(desk: Desk) -> None:
    for words in ("One", "Two", "Three"):
        desk.record_line(words)
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_Up, Alt)
    assert desk.texts() == ["One", "Three", "Two"]
    assert desk.record.current_entry == desk.entries()[1].id, "the moved entry stays chosen"
    desk.key(Qt.Key.Key_Down, Alt)
    desk.key(Qt.Key.Key_Tab)
    assert desk.entries()[2].parent == desk.entries()[1].id
    desk.key(Qt.Key.Key_Backtab, Shift)
    assert desk.entries()[2].parent is None
    desk.key(Qt.Key.Key_J, Control)
    assert desk.texts() == ["One", "Two Three"]
    desk.key(Qt.Key.Key_Delete)
    assert desk.texts() == ["One"]
    assert desk.context.notices.message.isVisible()
    for _ in range(2):
        desk.key(Qt.Key.Key_Z, Control)
    assert desk.texts() == ["One", "Two", "Three"]


def test_tab_makes_a_sub_point_of_the_line_that_is_typed(desk: Desk) -> None:
    desk.record_line("+Ann Lee, Deputy")
    desk.record_line("One")
    desk.line.setFocus()
    for typed, nested in (
        ("Two", "-Two"), ("Ann Lee: two", "Ann Lee: -two"), ("!act", "-!act"),
        ("5% more", "- 5% more"), ("+Bob Ray", "+Bob Ray"),
        ("/export pdf", "/export pdf"),
    ):  # fmt: skip
        desk.line.setPlainText(typed)
        desk.key(Qt.Key.Key_Tab)
        assert desk.line.toPlainText() == nested
        desk.key(Qt.Key.Key_Backtab, Shift)
        assert desk.line.toPlainText().replace(" ", "") == typed.replace(" ", "")
    assert [one.parent for one in desk.entries()] == [None], "what is recorded stays as it is"
    desk.line.setPlainText("Two")
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.line.toPlainText() == "Two"
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Return)
    assert [one.parent is None for one in desk.entries()] == [True, False]


def test_in_an_empty_line_tab_and_up_mean_the_same_entry(desk: Desk) -> None:
    for words in ("One", "Two"):
        desk.record_line(words)
    desk.key(Qt.Key.Key_Z, Control)
    desk.key(Qt.Key.Key_Z, Control | Shift)
    desk.key(Qt.Key.Key_Tab)
    assert [one.parent is None for one in desk.entries()] == [True, False]
    desk.key(Qt.Key.Key_Up)
    assert focused().toPlainText() == "Two"  # type: ignore[attr-defined]


def test_an_entry_is_split_at_the_caret(desk: Desk) -> None:
    desk.record_line("One two")
    desk.key(Qt.Key.Key_Up)
    for _ in range(3):
        desk.key(Qt.Key.Key_Left)
    desk.key(Qt.Key.Key_Return, Control | Shift)
    assert desk.texts() == ["One", "two"]


def test_an_instruction_becomes_a_task_and_back(desk: Desk) -> None:
    desk.record_line("+Finance Bureau")
    desk.record_line("!Pay the bill @Finance Bureau")
    desk.key(Qt.Key.Key_Escape)
    assert desk.entries()[0].supervised
    desk.key(Qt.Key.Key_T, Control)
    assert not desk.entries()[0].supervised
    assert desk.entries()[0].kind is EntryKind.INSTRUCTION
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.entries()[0].supervised


def test_speakers_keep_their_keys_while_the_program_runs(desk: Desk) -> None:
    desk.record_line("+Wu Jie, Deputy")
    desk.record_line("+Xu Yan, Mayor")
    desk.record_line("Xu Yan: First")
    desk.record_line("Wu Jie: Second")
    desk.record_line("+Peng Jiaxue, Secretary")
    third = desk.stored().all_of(Attendee)[-1].id
    desk.record.bar.choose(third)  # pinned by hand, has not spoken
    pinned = list(desk.record._speakers.pinned)
    assert third in pinned
    meeting = desk.page.meeting
    assert meeting is not None
    desk.page.close_meeting()
    desk.wait()
    desk.open(meeting.id)
    assert desk.record._speakers.pinned == pinned
    desk.line.setFocus()
    desk.key(Qt.Key.Key_F2)
    assert desk.record._speakers.current == pinned[0]
    desk.key(Qt.Key.Key_1, Control)
    assert desk.record._speakers.current is None


@both_languages
def test_everything_that_takes_the_focus_has_a_name(
    desk: Desk, speak: Any, language: Tongue
) -> None:
    desk.record_line("+Wu Jie, Deputy")
    desk.record_line("Wu Jie: Hello")
    speak(language)
    assert nameless(desk.window) == []


def test_a_key_costs_the_same_in_a_long_meeting(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    from minutes_app.services.recording import NewEntry
    from minutes_app.ui.models import outline_rows as record_rows
    from minutes_app.ui.record.outline.drawing import RowDrawing

    meeting = desk.page.meeting
    assert meeting is not None
    lines = [NewEntry(f"Entry {number} " + "words " * 20) for number in range(3000)]
    measured: list[int] = []
    height = RowDrawing.height
    monkeypatch.setattr(
        RowDrawing, "height", lambda *given: (measured.append(1), height(*given))[1]
    )
    meeting.perform(lambda one: one.recording.add_all(meeting.id, lines))
    desk.wait()
    assert 0 < len(measured) < 200, "only what is seen is measured"
    made: list[int] = []
    rows = record_rows.outline_rows
    monkeypatch.setattr(
        record_rows, "outline_rows", lambda *given: (made.append(1), rows(*given))[1]
    )
    measured.clear()
    desk.line.setFocus()
    desk.type("what is said")
    QApplication.sendPostedEvents()
    assert (made, measured) == ([], [])
