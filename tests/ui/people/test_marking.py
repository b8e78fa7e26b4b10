"""How somebody takes part: by keys in the list, by its menu, with reason and deputy."""

from PySide6.QtCore import Qt

from minutes_app.domain.entries import Entry
from minutes_app.domain.meetings import (
    Attendance,
    Attendee,
    Manner,
)
from minutes_app.ui.people.page import PeoplePage
from tests.ui.meetings_at_hand import Hand, type_into
from tests.ui.people.at_the_list import press, steps


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
