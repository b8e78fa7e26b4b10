"""The next meeting of a series in the window: who comes again, and what has changed since."""

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Group, MeetingStatus, OfficeHeld
from minutes_app.domain.people import Body, FormerName, Office, Person
from minutes_app.language import Tongue
from minutes_app.ui.meetings.changes import _ChangesDialog
from minutes_app.ui.meetings.new_meeting import NewMeetingDialog
from tests.ui.conftest import both_languages, nameless
from tests.ui.record.at_the_line import Desk, open_meeting

BODY = Body(
    new_id(), "Digital Bureau", former_names=(FormerName("Trade Bureau", PartialDate(2024)),)
)


@pytest.fixture
def desk(qtbot: QtBot, open_window: Any) -> Desk:
    made = open_meeting(qtbot, open_window)
    meeting = made.page.meeting
    assert meeting is not None
    people = {name: Person(new_id(), name) for name in ("Ann Old", "Bob New", "Cid Same")}
    offices = (
        Office(new_id(), people["Ann Old"].id, "Director", until=PartialDate(2024, 1)),
        Office(new_id(), people["Bob New"].id, "Deputy", BODY.id),
        Office(new_id(), people["Cid Same"].id, "Clerk"),
    )
    group = Group(new_id(), meeting.id, "Guests")
    held = {
        "Ann Old": OfficeHeld("Director"),
        "Bob New": OfficeHeld("Deputy", "Trade Bureau", BODY.id),
        "Cid Same": OfficeHeld("Clerk"),
    }
    attendees = [
        Attendee(
            new_id(), meeting.id, name, person=people[name].id, group=group.id, offices=(office,)
        )
        for name, office in held.items()
    ]
    perform = made.context.session.perform
    perform(lambda one: one.directory.add(BODY, *people.values(), *offices))
    perform(lambda one: one.contents.add(group))
    perform(lambda one: one.contents.add(*attendees))
    perform(lambda one: one.protocol.place(attendees[2].id, group.id, 0))
    made.wait()
    return made


def make_next(desk: Desk) -> Id:
    """Make the next meeting as a person does."""
    desk.window.actions_.run("meeting.next")
    desk.wait()
    dialog = desk.page.findChild(NewMeetingDialog)
    assert isinstance(dialog, NewMeetingDialog)
    dialog._buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    desk.wait()
    assert desk.page.meeting is not None
    return desk.page.meeting.id


def test_people_come_again_with_what_they_hold_now(desk: Desk) -> None:
    before = desk.page.meeting
    assert before is not None
    first = before.id
    assert make_next(desk) != first
    record = desk.stored()
    mine = [one for one in record.attendees() if one.group]
    assert [one.name for one in mine] == ["Cid Same", "Ann Old", "Bob New"]
    held = {one.name: [(o.title, o.body_name) for o in one.offices] for one in mine}
    assert held == {
        "Cid Same": [("Clerk", "")],
        "Ann Old": [],
        "Bob New": [("Deputy", "Digital Bureau")],
    }
    assert [one.name for one in record.all_of(Group)] == ["Guests"]


@both_languages
def test_it_says_what_changed_and_leads_there(desk: Desk, speak: Any, language: Tongue) -> None:
    make_next(desk)
    pane = desk.page.pane
    assert pane is not None
    speak(language)
    assert pane._changes.isVisible()
    words = {
        Tongue.ENGLISH: "2 titles changed since last time",
        Tongue.CHINESE: "2 项职务较上次有变",
    }
    assert pane._changes.button.text() == words[language]
    pane._changes.button.click()
    dialog = desk.window.findChild(_ChangesDialog)
    assert dialog is not None
    assert nameless(dialog) == []
    rows = [(row.card.title, row.card.detail) for row in dialog._model.rows]
    assert [name for name, _ in rows] == ["Ann Old", "Bob New"]
    assert rows[1][1] == "Deputy, Trade Bureau  →  Deputy, Digital Bureau"
    dialog.view.setCurrentIndex(dialog._model.index(1, 0))
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    desk.wait()
    people = pane._people_shown()
    assert people.view.currentIndex().data() == "Bob New"
    assert people.editor.record.name == "Bob New"


def test_once_it_has_begun_nothing_is_said_of_last_time(desk: Desk) -> None:
    make_next(desk)
    pane, meeting = desk.page.pane, desk.page.meeting
    assert pane is not None
    assert meeting is not None
    now = MeetingStatus.IN_PROGRESS
    desk.context.session.perform(lambda one: one.meetings.edit(meeting.id, status=now))
    desk.wait()
    assert not pane._changes.isVisible()


def test_commands_order_people_from_anywhere(desk: Desk) -> None:
    desk.window.actions_.run("people.order")
    desk.wait()
    names = [one.name for one in desk.stored().attendees() if one.group]
    assert names == ["Cid Same", "Ann Old", "Bob New"]
    assert "Cid Same" in desk.context.notices.message.accessibleName()


def test_title_and_facts_begin_at_the_same_place(desk: Desk) -> None:
    pane = desk.page.pane
    assert pane is not None
    title, facts = pane.head.title, pane.head.facts
    caret = title.cursorRect(title.cursorForPosition(QPoint(0, 0)))
    at = title.viewport().mapTo(pane, caret.topLeft()).x()
    assert abs(at - facts.mapTo(pane, facts.contentsRect().topLeft()).x()) <= 1
