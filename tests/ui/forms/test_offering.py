"""Fields that offer what fits: what was not typed is never taken for an empty field."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.ui.forms.offering import Offer, OfferField
from tests.ui.meetings_at_hand import type_into


class _Colours(OfferField):
    """Offers three colours, one of them twice; it never learns a name by itself."""

    def look_up(self, text: str) -> None:
        names = ("red", "green", "grey")
        self.offer([Offer(number, name, name) for number, name in enumerate(names) if text in name])


Pair = tuple[_Colours, QLineEdit]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Pair]:
    window, field, other = QWidget(), _Colours(), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(other)
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    window.activateWindow()
    field.setFocus()
    yield field, other
    window.hide()


def test_leaving_before_the_name_is_known_keeps_the_link(shown: Pair) -> None:
    field, other = shown
    field.show_value(2)
    assert field.text() == ""
    other.setFocus()
    assert field.value() == 2


def test_keys_choose(shown: Pair, qtbot: QtBot) -> None:
    field, _ = shown
    type_into(field, "g")
    assert field.offers == ["green", "grey"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(field.edited):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.value(), field.text(), field.offers) == (2, "grey", [])


def test_a_full_name_is_taken_on_leaving_and_escape_takes_nothing(
    shown: Pair, qtbot: QtBot
) -> None:
    field, other = shown
    type_into(field, "red")
    other.setFocus()
    assert field.value() == 0
    field.setFocus()
    type_into(field, "gre")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.value(), field.text()) == (0, "red")


def test_an_emptied_field_links_to_nothing(shown: Pair, qtbot: QtBot) -> None:
    field, other = shown
    type_into(field, "red")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    type_into(field, "")
    other.setFocus()
    assert field.value() is None
