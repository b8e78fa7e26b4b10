"""Hands on the list of people."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from minutes_app.domain.meetings import (
    Attendee,
)
from minutes_app.ui.people.page import PeoplePage
from tests.ui.meetings_at_hand import Hand, type_into


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
