"""A field that takes keys of commands, as fields of one line do on Linux, does not get them."""

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

CONTROL = Qt.KeyboardModifier.ControlModifier


class Taking(QLineEdit):
    """Takes Ctrl+E and Ctrl+U for itself, as ``QLineEdit`` does on X11."""

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in {Qt.Key.Key_E, Qt.Key.Key_U}
            and event.modifiers() == CONTROL
        ):
            event.accept()
            return True
        return super().event(event)


def test_commands_come_first_and_other_keys_stay(qtbot: QtBot, open_window: Any) -> None:
    window, context = open_window()
    ran: list[str] = []
    context.actions.handle("find.everywhere", lambda: ran.append("find"))
    field = Taking(window.centralWidget())
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "words")
    QTest.keyClick(field, Qt.Key.Key_E, CONTROL)
    assert ran == ["find"]
    QTest.keyClick(field, Qt.Key.Key_U, CONTROL)
    assert field.text() == "words"
    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == "", "undo stays with the field"
    assert ran == ["find"]
    context.actions.release("find.everywhere")
    QTest.keyClick(field, Qt.Key.Key_E, CONTROL)
    assert ran == ["find"]
