"""Where what is dragged falls in the list of people, as its model hears of it."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent

from minutes_app.domain.meetings import (
    Group,
)
from minutes_app.ui.people.page import PeoplePage
from minutes_app.ui.people.rows import PeopleModel
from tests.ui.meetings_at_hand import Hand


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
