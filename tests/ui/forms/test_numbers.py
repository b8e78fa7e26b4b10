"""Numbers that are typed: what stands in the field is what is recorded, and nothing else can."""

import pytest
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.ui.forms import NumberField


@pytest.fixture
def field(qtbot: QtBot) -> NumberField:
    field = NumberField()
    qtbot.addWidget(field)
    return field


def commit(field: NumberField, words: str) -> None:
    event = QInputMethodEvent()
    event.setCommitString(words)
    QApplication.sendEvent(field, event)


@pytest.mark.parametrize(
    ("typed", "stands", "number"),
    [
        ("3号", "3", 3), ("第3期", "3", 3), ("30 份", "30", 30), ("12", "12", 12),
        ("３", "３", 3), ("-5", "", None), ("〔2026〕3号", "", None), ("ten", "", None),
        ("1234567890", "", None), ("", "", None),
    ],
)  # fmt: skip
def test_a_number_comes_without_its_words_or_not_at_all(
    field: NumberField, typed: str, stands: str, number: int | None
) -> None:
    commit(field, typed)
    assert (field.text(), field.value()) == (stands, number)


def test_words_that_are_pasted_behind_a_number_stay_out(field: NumberField) -> None:
    QTest.keyClicks(field, "3x0")
    QGuiApplication.clipboard().setText("号")
    field.paste()
    assert (field.text(), field.value()) == ("30", 30)


def test_a_number_is_put_right_in_its_middle(field: NumberField) -> None:
    field.show_value(2026)
    field.setCursorPosition(2)
    QTest.keyClicks(field, "a1")
    assert (field.text(), field.cursorPosition()) == ("20126", 3)
