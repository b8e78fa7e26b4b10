"""Finding words in the open meeting."""

from time import thread_time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from minutes_app.services.recording import NewEntry
from minutes_app.ui.record.outline.finder import Finder
from tests.ui.record.at_the_line import Desk, compose, focused

Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def write(desk: Desk, *texts: str) -> None:
    meeting = desk.page.meeting
    assert meeting
    lines = [NewEntry(text) for text in texts]
    meeting.perform(lambda one: one.recording.add_all(meeting.id, lines))
    desk.wait()


def said(desk: Desk) -> str:
    return desk.record._tools.find_bar._count.text()


def current(desk: Desk) -> str:
    row = desk.record.outline.currentIndex().row()
    return desk.record._model.rows[row].entry.text


def test_enter_leads_on_and_esc_back_to_where_one_was(desk: Desk) -> None:
    write(
        desk, *(f"plan {number}" if number % 10 == 0 else f"line {number}" for number in range(120))
    )
    desk.record.outline.choose(desk.record._model.rows[5].key)
    place = desk.record.outline.verticalScrollBar().value()
    desk.line.setFocus()
    desk.type("half a line")
    desk.key(Qt.Key.Key_F, Control)
    desk.type("PLAN")
    assert said(desk) == "2 of 12"
    assert current(desk) == "plan 10"
    desk.key(Qt.Key.Key_Return)
    assert (said(desk), current(desk)) == ("3 of 12", "plan 20")
    for _ in range(3):
        desk.key(Qt.Key.Key_Return, Shift)
    assert (said(desk), current(desk)) == ("12 of 12", "plan 110")
    desk.key(Qt.Key.Key_Escape)
    assert focused() is desk.line
    assert desk.line.toPlainText() == "half a line"
    assert current(desk) == "line 5"
    assert desk.record.outline.verticalScrollBar().value() == place
    assert not desk.record._tools.find_bar.isVisible()


def test_what_is_found_is_marked_and_the_current_one_more(desk: Desk) -> None:
    write(desk, "plan and plan", "no such", "the plan")
    desk.key(Qt.Key.Key_F, Control)
    desk.type("plan")
    finder = desk.record._tools.find_bar._finder
    rows = desk.record._model.rows
    marks = [[(one.start, one.is_current) for one in finder.matches(row)] for row in rows]
    assert marks == [[(0, True), (9, False)], [], [(4, False)]]
    desk.key(Qt.Key.Key_Return)
    assert [one.is_current for one in finder.matches(rows[0])] == [False, True]
    before = desk.record.outline.viewport().grab().toImage()
    desk.key(Qt.Key.Key_Escape)
    assert desk.record.outline.viewport().grab().toImage() != before


def test_a_change_is_found_and_one_stays_where_one_is(desk: Desk, qtbot: QtBot) -> None:
    write(desk, "plan a", "plan b")
    desk.key(Qt.Key.Key_F, Control)
    desk.type("plan")
    assert current(desk) == "plan a"
    write(desk, "plan c")
    qtbot.waitUntil(lambda: said(desk) == "1 of 3", timeout=3000)
    desk.record._tools.find_bar.field.clear()
    assert said(desk) == ""
    desk.type("nothing like it")
    assert said(desk) == "not found"


def test_letters_that_are_composed_belong_to_the_input_method(desk: Desk) -> None:
    write(desk, "计划", "plan")
    desk.key(Qt.Key.Key_F, Control)
    bar = desk.record._tools.find_bar
    compose(bar.field, "jihua")
    desk.key(Qt.Key.Key_Escape)
    desk.key(Qt.Key.Key_Return)
    assert bar.isVisible()
    compose(bar.field, "", "计划")
    assert said(desk) == "1 of 1"


def test_ten_thousand_entries_are_looked_through_between_keys(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.key(Qt.Key.Key_F9)  # without the pages, which take longest
    write(desk, *(f"会议要求，第 {number} 项工作要抓紧落实。" * 3 for number in range(10_000)))
    times: list[float] = []
    look = Finder._look

    def timed(finder: Any) -> None:
        begun = thread_time()
        look(finder)
        times.append(thread_time() - begun)

    desk.key(Qt.Key.Key_F, Control)
    monkeypatch.setattr(Finder, "_look", timed)
    finder = desk.record._tools.find_bar._finder
    finder._slices.timeout.disconnect()
    finder._slices.timeout.connect(lambda: timed(finder))
    desk.type("落实")
    qtbot.waitUntil(lambda: finder.done, timeout=10_000)
    assert said(desk) == "1 of 30000"
    # The time of the thread: others may be at work on the machine.
    assert sorted(times)[len(times) // 2] < 0.016
    assert len(times) >= 10
