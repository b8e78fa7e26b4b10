"""The meeting closes while words are half typed, on their way, or wait for somebody."""

import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from minutes_app.domain.ids import Id
from minutes_app.ui.forms.picking import Picker
from tests.ui.conftest import drop_deleted
from tests.ui.record.at_the_line import Desk

_Return = Qt.Key.Key_Return


def held_up(desk: Desk) -> None:
    """Let the archive be busy for a while."""
    desk.context.session.ask(lambda _: time.sleep(0.15), lambda _: None)


def settled(desk: Desk) -> None:
    """Let go of the widgets that are gone, and do all that is under way."""
    drop_deleted()
    desk.wait()


def kept(desk: Desk, meeting: Id) -> tuple[list[str], str]:
    """Return what is recorded of a meeting, and its draft."""
    found: list[Any] = []
    desk.context.session.ask(lambda one: (one.meetings.load(meeting), one.draft(meeting)),
                             found.append)  # fmt: skip
    desk.wait()
    record, draft = found[0]
    return [one.text for one in record.outline().entries()], draft


@pytest.mark.parametrize("command", ["meeting.close", "meeting.remove"])
def test_a_line_on_its_way_is_recorded_once_and_is_no_draft(desk: Desk, command: str) -> None:
    meeting = desk.page.meeting
    assert meeting is not None
    desk.line.setFocus()
    held_up(desk)
    desk.type("on its way")
    QTest.keyClick(desk.line, _Return)
    desk.type("half a line")
    desk.window.actions_.run(command)
    settled(desk)
    assert kept(desk, meeting.id) == (["on its way"], "half a line")


def test_a_line_is_no_draft_where_the_program_ends_before_it_hears_of_it(desk: Desk) -> None:
    meeting = desk.page.meeting
    assert meeting is not None
    desk.line.setFocus()
    desk.type("kept as a draft first")
    desk.qtbot.wait(450)
    QTest.keyClick(desk.line, _Return)
    found: list[str] = []
    desk.context.session.ask(lambda one: found.append(one.draft(meeting.id)), lambda _: None)
    desk.wait()
    assert found == [""]


@pytest.mark.parametrize("typed", ["/search", "/close", "Ada Low:"])
def test_a_line_that_is_done_and_records_nothing_is_no_draft(desk: Desk, typed: str) -> None:
    meeting = desk.page.meeting
    assert meeting is not None
    desk.record_line("+Ada Low")
    desk.line.setFocus()
    desk.type(typed)
    desk.line.keep_draft()
    desk.key(_Return)
    settled(desk)
    assert kept(desk, meeting.id) == ([], "")


def test_a_line_that_waits_for_somebody_stays_a_draft(desk: Desk) -> None:
    meeting = desk.page.meeting
    assert meeting is not None
    desk.line.setFocus()
    held_up(desk)
    desk.type("act @Harbour Bureau")
    QTest.keyClick(desk.line, Qt.Key.Key_Tab)
    QTest.keyClick(desk.line, _Return)
    desk.type("next")
    desk.window.actions_.run("meeting.close")
    settled(desk)
    assert kept(desk, meeting.id) == ([], "act @Harbour Bureau\nnext")


def test_a_line_refused_after_closing_is_told_of_and_stays_a_draft(desk: Desk) -> None:
    meeting = desk.page.meeting
    assert meeting is not None
    desk.line.setFocus()
    held_up(desk)
    told: list[str] = []
    desk.context.work.failed.connect(lambda error: told.append(error.code))
    desk.type("+Li Lei, Harbour Bureau, Director=o")  # nothing is recorded at which he could go
    QTest.keyClick(desk.line, _Return)
    desk.window.actions_.run("meeting.close")
    settled(desk)
    assert kept(desk, meeting.id) == ([], "+Li Lei, Harbour Bureau, Director=o")
    assert told == ["attendee.nothing_recorded"]


def test_nothing_is_told_to_what_is_gone(desk: Desk) -> None:
    desk.record_line("one")
    held_up(desk)
    desk.context.navigator.open(desk.page.meeting.id)  # type: ignore[union-attr]
    for command in ("entry.task", "entry.join", "entry.split"):
        desk.window.actions_.run(command)
    desk.window.actions_.run("meeting.close")
    settled(desk)


def test_a_list_of_speakers_that_is_open_does_nothing_when_the_meeting_is_gone(desk: Desk) -> None:
    desk.record_line("+Li Lei")
    desk.window.actions_.run("speaker.more")
    picker = desk.window.findChild(Picker)
    assert picker is not None
    desk.window.actions_.run("meeting.close")
    settled(desk)
    picker.pick()
    settled(desk)
