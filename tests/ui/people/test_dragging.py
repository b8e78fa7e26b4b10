"""Dragging people with the mouse: pressed, moved, dropped.

Off screen there is no system that carries a drag, so the test carries it: from where the view
begins one to what it is told then by the system.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from minutes_app.ui.people.page import PeoplePage
from tests.ui.meetings_at_hand import Hand

Move = Qt.DropAction.MoveAction
Left, NoKey = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def mouse(kind: QEvent.Type, widget: QWidget, point: QPoint) -> None:
    """Press, move or release the left button over a widget."""
    moves = kind is QEvent.Type.MouseMove
    released = kind is QEvent.Type.MouseButtonRelease
    event = QMouseEvent(
        kind, QPointF(point), QPointF(widget.mapToGlobal(point)),
        Qt.MouseButton.NoButton if moves else Left,
        Qt.MouseButton.NoButton if released else Left, NoKey,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def drag(page: PeoplePage, start: QPoint, end: QPoint) -> list[int]:
    """Drag from one point of the list to another; return the rows that the line stood before."""
    view, viewport = page.view, page.view.viewport()
    targets: list[int] = []

    def carry(_actions: object) -> None:
        data = page._model.mimeData(view.selectedIndexes())
        for step in range(1, 6):
            point = start + (end - start) * step / 5
            view.dragMoveEvent(QDragMoveEvent(point, Move, data, Left, NoKey))
            targets.append(view.drop_target)
        view.dropEvent(QDropEvent(QPointF(end), Move, data, Left, NoKey))

    view.startDrag = carry  # type: ignore[method-assign]
    mouse(QEvent.Type.MouseButtonPress, viewport, start)
    for far in (6, 14, 22):
        if not targets:
            mouse(QEvent.Type.MouseMove, viewport, start - QPoint(0, far))
    mouse(QEvent.Type.MouseButtonRelease, viewport, end)
    return targets


def names(hand: Hand) -> list[str]:
    return [one.shown_name for one in hand.stored().attendees()]


def test_somebody_is_dragged_up(hand: Hand, page: PeoplePage) -> None:
    view, model = page.view, page._model
    before = names(hand)
    first, second = [place for place, row in enumerate(model.rows) if row.attendee][:2]
    above = view.visualRect(model.index(first, 0))
    below = view.visualRect(model.index(second, 0))
    targets = drag(page, below.center(), above.topLeft() + QPoint(30, 3))
    hand.wait()
    assert targets[-1] == first
    assert names(hand) == [before[1], before[0], *before[2:]]
    assert view.drop_target == -1
    chosen = model.rows[view.currentIndex().row()].attendee
    assert chosen is not None
    assert (chosen.shown_name, chosen.by_hand) == (before[1], True)
    hand.perform(lambda desk: desk.undo(hand.meeting.id))
    assert names(hand) == before


def test_a_click_drags_nobody(hand: Hand, page: PeoplePage) -> None:
    before = names(hand)
    view = page.view
    rect = view.visualRect(page._model.index(2, 0))
    mouse(QEvent.Type.MouseButtonPress, view.viewport(), rect.center())
    mouse(QEvent.Type.MouseMove, view.viewport(), rect.center() + QPoint(2, 2))
    mouse(QEvent.Type.MouseButtonRelease, view.viewport(), rect.center() + QPoint(2, 2))
    hand.wait()
    assert names(hand) == before
    assert view.currentIndex().row() == 2
