"""The tab People: what is typed, moved and removed there is in the archive, and can be undone."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from minutes_app.domain.meetings import (
    Attendance,
    Attendee,
    AttendeeKind,
    Group,
    Language,
)
from minutes_app.language import Tongue
from minutes_app.ui.people.page import PeoplePage
from minutes_app.ui.people.rows import counted
from tests.ui.conftest import both_languages, nameless
from tests.ui.meetings_at_hand import Hand, at_hand, type_into
from tests.ui.people.at_the_list import add, names, steps

Up, Down, Alt = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier


def test_the_model_keeps_qts_rules(hand: Hand, page: PeoplePage) -> None:
    watch = QAbstractItemModelTester(
        page.view.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    someone = hand.meeting.record.attendees()[2]
    page.select(someone.id)
    for key in (Up, Up, Up, Down, Down, Down, Down, Down, Down):
        hand.qtbot.keyClick(page.view, key, Alt)
        hand.wait()
    add(hand, page, "Alice Green, Director")
    hand.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    hand.wait()
    del watch


def test_one_line_adds(hand: Hand, page: PeoplePage) -> None:
    one = add(hand, page, "Alice Green, Director, Port Bureau")
    assert one.name == "Alice Green"
    assert [(o.title, o.body_name) for o in one.offices] == [("Director", "Port Bureau")]
    assert page.view.key() == one.id
    excused = add(hand, page, "Bob Brown =q")
    assert excused.attendance is Attendance.EXCUSED
    unnamed = add(hand, page, "3 experts of three bodies")
    assert (unnamed.kind, unnamed.count) == (AttendeeKind.UNNAMED, 3)


def test_chinese_order_is_read_too(qtbot: QtBot, open_window: Any) -> None:
    hand = at_hand(qtbot, open_window, Language.CHINESE)
    page = PeoplePage(hand.context, hand.meeting)
    hand.show(page)
    one = add(hand, page, "市港口局局长张三")
    assert one.name == "张三"
    assert [(o.body_name, o.title) for o in one.offices] == [("市港口局", "局长")]
    page.deleteLater()


def test_a_newcomer_joins_the_group_that_is_chosen(hand: Hand, page: PeoplePage) -> None:
    group = hand.meeting.record.all_of(Group)[1]
    page.view.select(group.id)
    assert add(hand, page, "Alice Green, Director").group == group.id


def test_what_is_no_person_stays_in_the_line(hand: Hand, page: PeoplePage) -> None:
    before = names(hand)
    type_into(page.adding.line, "Did anybody come? Nobody knows!")
    hand.qtbot.keyClick(page.adding.line, Qt.Key.Key_Return)
    assert page.adding.line.text()
    assert names(hand) == before


def test_the_echo_names_the_deputy(page: PeoplePage) -> None:
    type_into(page.adding.line, "Alice Green=d Bob Stone")
    assert "Bob Stone" in page.adding._echo.text()


def test_people_without_names_are_counted_as_each_language_does(
    speak: Callable[[Tongue], None],
) -> None:
    speak(Tongue.ENGLISH)
    assert counted(3, "experts") == "3 experts"
    speak(Tongue.CHINESE)
    assert counted(3, "专家") == "3名专家"


def test_keys_move_within_groups_and_on(hand: Hand, page: PeoplePage) -> None:
    record = hand.meeting.record
    groups = record.all_of(Group)
    members = [one for one in record.attendees() if one.group == groups[0].id]
    page.select(members[0].id)
    hand.qtbot.keyClick(page.view, Down, Alt)
    hand.wait()
    now = [one.id for one in hand.stored().attendees() if one.group == groups[0].id]
    assert now[:2] == [members[1].id, members[0].id]
    assert page.view.key() == members[0].id
    for _ in members:
        hand.qtbot.keyClick(page.view, Down, Alt)
        hand.wait()
    moved = hand.stored().find(Attendee, members[0].id)
    assert moved is not None
    assert moved.group == groups[1].id
    for _ in range(12):
        hand.qtbot.keyClick(page.view, Up, Alt)
        hand.wait()
    assert hand.stored().attendees()[0].id == members[0].id
    assert hand.stored().attendees()[0].group is None


def test_groups_are_made_named_moved_removed(hand: Hand, page: PeoplePage) -> None:
    before = [group.name for group in hand.stored().all_of(Group)]
    page._new_group.click()
    hand.wait()
    key: Any = page.view.key()
    model = page.view.model()
    assert model.setData(page.view.currentIndex(), "Guests & others")
    hand.wait()
    assert [group.name for group in hand.stored().all_of(Group)] == [*before, "Guests & others"]
    hand.qtbot.keyClick(page.view, Up, Alt)
    hand.wait()
    assert [group.name for group in hand.stored().all_of(Group)][-2] == "Guests & others"
    page.view.select(key)
    hand.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    hand.wait()
    assert [group.name for group in hand.stored().all_of(Group)] == before


def test_removing_offers_undo(hand: Hand, page: PeoplePage) -> None:
    one = add(hand, page, "Alice Green, Director")
    page.select(one.id)
    hand.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    hand.wait()
    assert hand.stored().find(Attendee, one.id) is None
    message = hand.context.notices.message
    assert "Alice Green" in message.accessibleName()
    hand.undo_as_offered()
    assert hand.stored().find(Attendee, one.id) is not None


def test_undo_is_offered_no_longer_than_it_means_that(hand: Hand, page: PeoplePage) -> None:
    one = add(hand, page, "Alice Green, Director")
    page.select(one.id)
    hand.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    hand.wait()
    message = hand.context.notices.message
    assert not message.isHidden()
    hand.perform(lambda desk: desk.meetings.edit(hand.meeting.id, note="later"))
    assert message.isHidden()


def test_who_spoke_is_not_removed(hand: Hand, page: PeoplePage) -> None:
    speaker = next(
        voice.attendee
        for entry in hand.meeting.record.outline().entries()
        for voice in entry.voices
        if voice.attendee
    )
    page.select(speaker)
    hand.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    hand.wait()
    assert hand.stored().find(Attendee, speaker) is not None
    assert "named as the speaker" in page._refusal.text()
    assert page._refusal.isVisible()
    page.view.setCurrentIndex(page.view.model().index(0, 0))
    page.view.setCurrentIndex(page.view.model().index(3, 0))
    assert not page._refusal.isVisible()


def test_undo_shows_in_the_fields(hand: Hand, page: PeoplePage) -> None:
    one = hand.meeting.record.attendees()[2]
    page.select(one.id)
    type_into(page.editor.cell("reason").field, "ill")
    page.flush()
    hand.wait()
    hand.meeting.undo()
    hand.wait()
    assert page.editor.cell("reason").field.text() == ""


def test_typing_on_is_one_step_of_undo(hand: Hand, page: PeoplePage) -> None:
    one = hand.meeting.record.attendees()[2]
    page.select(one.id)
    field = page.editor.cell("note").field
    field.setFocus()
    for word in ("by ", "train ", "and boat"):
        hand.qtbot.keyClicks(field, word)
        page.flush()
        hand.wait()
    assert hand.stored().find(Attendee, one.id).note == "by train and boat"  # type: ignore[union-attr]
    hand.meeting.undo()
    hand.wait()
    assert field.toPlainText() == ""


@both_languages
def test_everything_is_named(
    hand: Hand, page: PeoplePage, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    page.select(hand.meeting.record.attendees()[0].id)
    speak(language)
    assert nameless(page) == []
    shown = page._remove.accessibleName()
    assert shown == ("移除" if language is Tongue.CHINESE else "Remove")


def test_an_empty_list_says_what_to_do(hand: Hand) -> None:
    hand.perform(lambda desk: desk.meetings.create("Empty"))
    record = hand.ask(
        lambda desk: desk.meetings.load(
            next(one.id for one in desk.meetings.all() if one.title == "Empty")
        )
    )
    from minutes_app.ui.session.meeting import OpenMeeting

    page = PeoplePage(hand.context, OpenMeeting(hand.context.session, record, hand.window))
    hand.show(page)
    assert page._lists.currentWidget() is page._empty


def test_adding_to_a_group_is_one_step(hand: Hand, page: PeoplePage) -> None:
    before = steps(hand)
    page.view.select(hand.meeting.record.all_of(Group)[1].id)
    add(hand, page, "Alice Green, Director")
    assert steps(hand) == before + 1
