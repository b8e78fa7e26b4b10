"""Matters arising and the next meeting, by their commands in the window."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Deadline, EntryKind
from minutes_app.domain.meetings import Meeting
from minutes_app.language import Tongue
from minutes_app.services.recording import NewEntry
from tests.ui.conftest import both_languages
from tests.ui.record.at_the_line import Desk, open_meeting


@pytest.fixture
def desk(qtbot: QtBot, open_window: Any) -> Desk:
    return open_meeting(qtbot, open_window)


def with_neighbours(desk: Desk) -> None:
    """Give the open meeting one before it, with an open task, and one after it."""
    meeting = desk.page.meeting
    assert meeting is not None

    def work(one: Any) -> Any:
        one.meetings.edit(meeting.id, start=PartialDate(2026, 2, 1))
        before = one.meetings.create("Before", start=PartialDate(2026, 1, 1)).of_type(Meeting)[0].id
        one.recording.add(before, NewEntry("sell the crane", EntryKind.INSTRUCTION,
                                           deadline=Deadline("soon")))  # fmt: skip
        after = one.meetings.create_next(meeting.id, start=PartialDate(2026, 3, 1)).of_type(Meeting)
        series = after[-1].series
        one.meetings.edit(before, series=series)
        return one.meetings.edit(meeting.id, series=series)

    desk.context.session.perform(work)
    desk.wait()


@both_languages
def test_both_commands_write_and_are_taken_back(desk: Desk, speak: Any, language: Tongue) -> None:
    speak(language)
    with_neighbours(desk)
    before = desk.texts()
    desk.context.actions.run("meeting.arising")
    desk.wait()
    after = desk.texts()
    assert any("sell the crane" in text for text in after)
    assert len(after) == len(before) + 2
    desk.context.actions.run("meeting.note_next")
    desk.wait()
    assert len(desk.texts()) == len(before) + 3
    meeting = desk.page.meeting
    assert meeting is not None
    for _ in range(2):
        meeting.undo()
        desk.wait()
    assert desk.texts() == before


def test_a_meeting_alone_says_so(desk: Desk) -> None:
    before = desk.texts()
    desk.context.actions.run("meeting.arising")
    desk.wait()
    assert desk.texts() == before
    assert "no meeting before" in desk.context.notices.banner.accessibleName()
