"""Entries dragged in the outline with the mouse."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.record.at_the_line import Desk
from tests.ui.record.at_the_outline import at, choose, chosen, drag, shown, write

Control = Qt.KeyboardModifier.ControlModifier


# The mouse


def test_an_entry_is_dragged_onto_another_and_between_two(desk: Desk) -> None:
    write(desk, *"abcd")
    drag(desk, 3, at(desk, 1, 0.5))
    assert (shown(desk), chosen(desk)) == ("a b ·d c", ["d"])
    drag(desk, 0, at(desk, 1, 0.95, 1))
    assert shown(desk) == "b ·a ·d c"
    drag(desk, 1, at(desk, 3, 0.97))
    assert shown(desk) == "b ·d c a"
    desk.key(Qt.Key.Key_Z, Control)
    desk.key(Qt.Key.Key_Z, Control)
    assert shown(desk) == "a b ·d c"


def test_several_are_dragged_together_and_a_click_chooses_one(desk: Desk) -> None:
    write(desk, *"abcd")
    choose(desk, "a", "c")
    drag(desk, 0, at(desk, 3, 0.97))
    assert (shown(desk), chosen(desk)) == ("b d a c", ["a", "c"])
    QTest.mouseClick(
        desk.record.outline.viewport(), Qt.MouseButton.LeftButton, pos=at(desk, 3, 0.5)
    )
    assert chosen(desk) == ["c"]


def test_nothing_is_dropped_into_itself_and_esc_gives_up(desk: Desk) -> None:
    ids = write(desk, *"ab")
    write(desk, "x", parent=ids[0])
    drag(desk, 0, at(desk, 1, 0.5))
    assert shown(desk) == "a ·x b"
    drag(desk, 0, at(desk, 2, 0.5), drop=False)
    view = desk.record.outline
    assert view.drag.onto == 2
    desk.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at(desk, 2, 0.5))
    desk.wait()
    assert shown(desk) == "a ·x b"
    assert not view.drag.active


def test_dragging_to_the_edge_scrolls(desk: Desk, qtbot: QtBot) -> None:
    write(desk, *(f"entry {number}" for number in range(80)))
    view = desk.record.outline
    view.verticalScrollBar().setValue(0)
    drag(desk, 0, QPoint(40, view.viewport().height() - 2), drop=False)
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 200, timeout=5000)
    view.drag.cancel()
