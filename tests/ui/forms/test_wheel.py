"""The wheel scrolls a page of fields; it turns the one that somebody is at, and no other."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.documents.switches import Switch, SwitchType
from minutes_app.domain.entries import EntryKind
from minutes_app.ui.forms import ChoiceField
from minutes_app.ui.layouts.fields import Amount, Choices, FontName

FIELDS: dict[str, Callable[[], Any]] = {
    "amount": lambda: Amount(Switch(("page", "left"), SwitchType.NUMBER, "", least=1, most=9)),
    "choices": lambda: Choices([(number, str(number)) for number in range(1, 9)]),
    "font": lambda: FontName(["A", "B", "C"]),
    "enumeration": lambda: ChoiceField(EntryKind),
}


def turn(field: QWidget) -> bool:
    """Turn the wheel over a field by one notch; tell whether the field took it."""
    place = QPointF(field.rect().center())
    event = QWheelEvent(
        place, field.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    event.setAccepted(True)
    QApplication.sendEvent(field, event)
    return event.isAccepted()


@pytest.mark.parametrize("name", FIELDS)
def test_only_the_field_that_has_the_focus_is_turned(qtbot: QtBot, name: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    field, other = FIELDS[name](), Choices([(1, "1")])
    column.addWidget(field)
    column.addWidget(other)
    page.show()
    page.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    if name == "amount":
        field.show_value(5)
    before = field.value()
    assert not turn(field)
    assert field.value() == before
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    turn(field)
    assert field.value() != before
