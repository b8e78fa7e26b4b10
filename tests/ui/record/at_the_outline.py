"""Hands on the outline of the open meeting."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from minutes_app.domain.ids import Id
from minutes_app.services.recording import NewEntry
from tests.ui.record.at_the_line import Desk


def write(desk: Desk, *texts: str, **fields: Any) -> list[Id]:
    """Put entries into the open meeting; return all of its entries."""
    meeting = desk.page.meeting
    assert meeting
    lines = [NewEntry(text, **fields) for text in texts]
    meeting.perform(lambda one: one.recording.add_all(meeting.id, lines))
    desk.wait()
    desk.record.outline.setFocus()
    return [entry.id for entry in desk.entries()]


def choose(desk: Desk, *texts: str) -> None:
    """Choose entries by their words, the first of them the current one."""
    keys = {one.text: one.id for one in desk.entries()}
    desk.record.outline.setFocus()
    desk.record.outline.choose_all([keys[text] for text in texts], keys[texts[0]])


def chosen(desk: Desk) -> list[str]:
    """Return the words of the chosen entries."""
    words = {one.id: one.text for one in desk.entries()}
    return [words[Id(key)] for key in desk.record.outline.chosen()]


def shown(desk: Desk) -> str:
    """Return the outline, "a (b c) d"."""
    rows = desk.record._model.rows
    return " ".join("·" * row.depth + row.entry.text for row in rows)


def menu_action(desk: Desk, words: str) -> QAction:
    """Return an action of the menu of the chosen entries, by the beginning of its words."""
    menu = desk.record._tools.menu.menu()
    assert menu
    desk.menu = menu  # type: ignore[attr-defined] - it lives as long as the test
    submenus = [one.menu() for one in menu.actions() if one.menu()]
    actions = [*menu.actions(), *(a for sub in submenus for a in sub.actions())]  # type: ignore[union-attr]
    return next(one for one in actions if one.text().startswith(words))


def at(desk: Desk, row: int, share: float, depth: int = 0) -> QPoint:
    """Return a place in a row, by the share of its height and the depth of the mouse."""
    rect = desk.record.outline.visualRect(desk.record._model.index(row))
    return QPoint(14 + 24 * depth, rect.top() + round(rect.height() * share))


def drag(desk: Desk, row: int, to: QPoint, *, drop: bool = True) -> None:
    """Drag a row with the mouse."""
    port = desk.record.outline.viewport()
    start = at(desk, row, 0.7, 2)
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.5, 1.0):
        QTest.mouseMove(port, start + (to - start) * share)
        _move(port, start + (to - start) * share)
    if drop:
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=to)
        desk.wait()


def _move(port: Any, place: QPoint) -> None:
    """Send what a mouse with its button down sends; QTest's own move has no button."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(place), QPointF(port.mapToGlobal(place)),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(port, event)
