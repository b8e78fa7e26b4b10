"""The tab People: adding by a line, order, groups, removing, refusal, languages."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from minutes_app.domain.entries import Entry
from minutes_app.domain.meetings import (
    Attendance,
    Attendee,
    AttendeeKind,
    Group,
    Language,
    Manner,
)
from minutes_app.language import Tongue
from minutes_app.services.protocol import default_ranks
from minutes_app.ui.people.page import PeoplePage
from minutes_app.ui.people.ranks import RanksDialog
from minutes_app.ui.people.rows import PeopleModel, counted
from tests.ui.conftest import both_languages, nameless
from tests.ui.meetings_at_hand import Hand, at_hand, type_into

Up, Down, Alt = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def hand(qtbot: QtBot, open_window: Any) -> Iterator[Hand]:
    made = at_hand(qtbot, open_window)
    yield made
    made.close()


@pytest.fixture
def page(hand: Hand) -> PeoplePage:
    made = PeoplePage(hand.context, hand.meeting)
    hand.show(made)
    return made


def names(hand: Hand) -> list[str]:
    return [one.shown_name for one in hand.stored().attendees()]


def add(hand: Hand, page: PeoplePage, line: str) -> Attendee:
    before = {one.id for one in hand.meeting.record.all_of(Attendee)}
    type_into(page.adding.line, line)
    hand.qtbot.keyClick(page.adding.line, Qt.Key.Key_Return)
    hand.wait()
    added = [one for one in hand.stored().all_of(Attendee) if one.id not in before]
    assert page.adding.line.text() == ""
    return added[0]


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


def test_dragging_moves(hand: Hand, page: PeoplePage) -> None:
    model: Any = page.view.model()
    record = hand.meeting.record
    someone, group = record.attendees()[0], record.all_of(Group)[2]
    data = model.mimeData([model.index(model.row_of(someone.id), 0)])
    assert data.hasFormat(PeopleModel.mime)
    header = model.index(model.row_of(group.id), 0)
    assert not model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, header)
    hand.wait()
    stored = hand.stored()
    first = next(one for one in stored.attendees() if one.group == group.id)
    assert first.id == someone.id
    assert model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex()) is False
    hand.wait()
    assert hand.stored().attendees()[0].id == someone.id


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


def press(hand: Hand, page: PeoplePage, *keys: str) -> None:
    """Type in the list."""
    for key in keys:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, key)
        QApplication.sendEvent(page.view, event)
    hand.wait()


def steps(hand: Hand) -> int:
    """Return how many steps of undo the meeting has."""
    count = 0
    while hand.ask(lambda desk: desk.undo(hand.meeting.id)):
        count += 1
    for _ in range(count):
        hand.perform(lambda desk: desk.redo(hand.meeting.id))
    return count


def test_two_keys_say_how_somebody_takes_part(hand: Hand, page: PeoplePage) -> None:
    one = hand.meeting.record.attendees()[2]
    page.select(one.id)
    page.view.setFocus()

    def after(*keys: str) -> Attendee:
        press(hand, page, *keys)
        found = hand.stored().find(Attendee, one.id)
        assert found is not None
        page.select(one.id)
        page.view.setFocus()
        return found

    assert after("=", "a").attendance is Attendance.ABSENT
    assert after("=", "l").attendance is Attendance.IN_ATTENDANCE
    assert after("=", "Q").attendance is Attendance.EXCUSED
    hand.perform(lambda desk: desk.contents.edit(Attendee, one.id, reason="ill"))
    there = after("＝", "p")
    assert (there.attendance, there.reason) == (Attendance.PRESENT, "")
    assert after("=", "x").attendance is Attendance.PRESENT
    assert after("a", "d", "q").attendance is Attendance.PRESENT


def test_the_sign_asks_on_for_reason_and_deputy(hand: Hand, page: PeoplePage) -> None:
    one = hand.meeting.record.attendees()[2]
    page.select(one.id)
    page.view.setFocus()
    press(hand, page, "=", "q")
    assert page.editor.cell("reason").field.hasFocus()
    page.view.setFocus()
    press(hand, page, "=", "d")
    assert page.editor.cell("deputy").field.hasFocus()


def test_a_deputy_may_be_somebody_new(hand: Hand, page: PeoplePage) -> None:
    one = hand.meeting.record.attendees()[2]
    before = steps(hand)
    page.select(one.id)
    field = page.editor.cell("deputy").field
    type_into(field, "Alice Green, Clerk")
    assert field.offers == ["Put Alice Green, Clerk on the list, as deputy"]
    hand.qtbot.keyClick(field, Qt.Key.Key_Return)
    hand.wait()
    stored = hand.stored()
    marked = stored.find(Attendee, one.id)
    assert marked is not None
    deputy = stored.find(Attendee, marked.deputy)
    assert deputy is not None
    assert marked.attendance is Attendance.DEPUTISED
    assert (deputy.name, deputy.offices[0].title, deputy.group) == (
        "Alice Green",
        "Clerk",
        one.group,
    )
    assert steps(hand) == before + 1
    assert field.text() == "Alice Green"
    row = page._model.rows[page._model.row_of(one.id)]
    assert "Alice Green came instead" in row.card.detail


def test_adding_to_a_group_is_one_step(hand: Hand, page: PeoplePage) -> None:
    before = steps(hand)
    page.view.select(hand.meeting.record.all_of(Group)[1].id)
    add(hand, page, "Alice Green, Director")
    assert steps(hand) == before + 1


def test_coming_and_going_at_the_last_entry(hand: Hand, page: PeoplePage) -> None:
    one = hand.meeting.record.attendees()[2]
    last = max(hand.meeting.record.all_of(Entry), key=lambda entry: entry.recorded)
    page.select(one.id)
    press(hand, page, "=", "i")
    press(hand, page, "=", "o")
    stored = hand.stored().find(Attendee, one.id)
    assert stored is not None
    assert (stored.arrived, stored.left) == (last.id, last.id)
    assert "came at “" in page._model.rows[page._model.row_of(one.id)].card.detail
    press(hand, page, "=", "i")
    stored = hand.stored().find(Attendee, one.id)
    assert stored is not None
    assert stored.arrived is None


def test_the_menu_does_what_the_keys_do(hand: Hand, page: PeoplePage) -> None:
    one = hand.meeting.record.attendees()[2]
    page.select(one.id)
    menu = page._marking.menu()
    words = [action.text() for action in menu.actions()]
    assert "Excused\t=q" in words
    assert "Online" in words
    next(action for action in menu.actions() if action.text() == "Online").trigger()
    next(
        action for action in menu.actions() if action.text() == "Stays here in protocol order"
    ).trigger()
    hand.wait()
    stored = hand.stored().find(Attendee, one.id)
    assert stored is not None
    assert (stored.manner, stored.by_hand) == (Manner.ONLINE, True)


def test_protocol_order_leaves_what_was_put_by_hand(hand: Hand, page: PeoplePage) -> None:
    hand.perform(lambda desk: desk.meetings.edit_house(ranks=("Mayor", "Clerk")))
    group = hand.meeting.record.all_of(Group)[0]
    page.view.select(group.id)
    for line in ("Cid Young, Clerk", "Bob Adams, Clerk", "Ann Long, Mayor"):
        page.view.select(group.id)
        add(hand, page, line)

    def added() -> list[str]:
        mine = {"Cid Young", "Bob Adams", "Ann Long"}
        return [name for name in names(hand) if name in mine]

    page.put_in_order()
    hand.wait()
    assert added() == ["Ann Long", "Bob Adams", "Cid Young"]
    message = hand.context.notices.message
    assert "protocol order" in message.accessibleName()
    bob = next(one for one in hand.stored().attendees() if one.name == "Bob Adams")
    page.select(bob.id)
    hand.qtbot.keyClick(page.view, Up, Alt)
    hand.wait()
    assert added() == ["Bob Adams", "Ann Long", "Cid Young"]
    page.put_in_order()
    hand.wait()
    assert added()[0] == "Bob Adams"
    assert "Bob Adams" in message.accessibleName()
    buttons = message.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Order them too").click()
    hand.wait()
    assert added() == ["Ann Long", "Bob Adams", "Cid Young"]
    hand.undo_as_offered()
    assert added()[0] == "Bob Adams"


def test_a_drop_falls_where_the_line_is(hand: Hand, page: PeoplePage) -> None:
    view, model = page.view, page._model
    rect = view.visualRect(model.index(1, 0))
    assert view.target_at(rect.topLeft() + QPoint(20, 2)) == 1
    assert view.target_at(rect.bottomLeft() + QPoint(20, -2)) == 2
    assert view.target_at(QPoint(20, view.viewport().height() + 5)) == model.rowCount()
    data = model.mimeData([model.index(0, 0)])
    move = QDragMoveEvent(
        rect.bottomLeft() + QPoint(20, -2), Qt.DropAction.MoveAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    view.dragMoveEvent(move)
    assert view.drop_target == 2
    view.grab()


def test_groups_are_dragged_too(hand: Hand, page: PeoplePage) -> None:
    model = page._model
    groups = [one.id for one in hand.meeting.record.all_of(Group)]
    data = model.mimeData([model.index(model.row_of(groups[-1]), 0)])
    model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    hand.wait()
    assert [one.id for one in hand.stored().all_of(Group)] == [groups[-1], *groups[:-1]]


@both_languages
def test_the_list_of_ranks(
    hand: Hand, page: PeoplePage, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    page.open_ranks()
    hand.wait()
    dialog = page.findChild(RanksDialog)
    assert dialog is not None
    assert dialog.model.titles == default_ranks(Language.ENGLISH)
    assert nameless(dialog) == []
    dialog._add("Clerk\n\nVice Mayor\n  Clerk ")
    hand.wait()
    assert dialog.model.titles[1:3] == ("Clerk", "Vice Mayor")
    hand.qtbot.keyClick(dialog.view, Up, Alt)
    assert dialog.model.titles[1:3] == ("Vice Mayor", "Clerk")
    data = dialog.model.mimeData([dialog.model.index(2, 0)])
    dialog.model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    assert dialog.model.titles[0] == "Clerk"
    hand.wait()
    assert dialog.example.model().index(0, 0).data() == "Xu Yan"
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    hand.wait()
    assert hand.ask(lambda desk: desk.meetings.house()).ranks[0] == "Clerk"


def test_the_list_that_is_shipped_is_not_copied(hand: Hand, page: PeoplePage) -> None:
    page.open_ranks()
    hand.wait()
    dialog = page.findChild(RanksDialog)
    assert dialog is not None
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()
    hand.wait()
    assert hand.ask(lambda desk: desk.meetings.house()).ranks == ()


def test_what_the_sign_asks_for_is_in_sight_and_leads_back(hand: Hand, page: PeoplePage) -> None:
    one = hand.meeting.record.attendees()[2]
    hand.show(page, height=520)
    for letter, attribute in (("q", "reason"), ("d", "deputy")):
        page.select(one.id)
        page.view.setFocus()
        press(hand, page, "=", letter)
        field = page.editor.cell(attribute).field
        assert field.hasFocus()
        assert field.visibleRegion().boundingRect() == field.rect()
        type_into(field, "Alice")
        shown = bool(getattr(field, "offers", ()))
        hand.qtbot.keyClick(field, Qt.Key.Key_Return)
        hand.wait()
        if shown:  # Enter takes what is offered, a second one goes on
            assert field.hasFocus()
            hand.qtbot.keyClick(field, Qt.Key.Key_Return)
        assert page.view.hasFocus()
    marked = hand.stored().find(Attendee, one.id)
    assert marked is not None
    assert marked.deputy is not None


def test_coming_before_anything_is_recorded_is_answered(hand: Hand, page: PeoplePage) -> None:
    for entry in hand.meeting.record.all_of(Entry):
        hand.perform(lambda desk, key=entry.id: desk.recording.remove(key))
    assert not hand.meeting.record.all_of(Entry)
    page.select(hand.meeting.record.attendees()[0].id)
    press(hand, page, "=", "i")
    assert "Nothing is recorded yet" in hand.context.notices.message.accessibleName()
