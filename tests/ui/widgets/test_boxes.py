"""Boxes of choices: what is longer than the field ends in an ellipsis."""

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from minutes_app.domain.meetings import MeetingKind
from minutes_app.ui.forms import ChoiceField
from minutes_app.ui.widgets.boxes import ElidedBox


def test_words_without_room_end_in_an_ellipsis(qtbot: QtBot) -> None:
    box = ElidedBox()
    qtbot.addWidget(box)
    box.addItem("Symposium of the whole municipality")
    box.resize(140, box.sizeHint().height())
    assert box.shown_words().endswith("…")
    assert not box.grab().isNull()
    box.resize(900, box.sizeHint().height())
    assert box.shown_words() == box.currentText()


def test_fields_of_choice_are_such_boxes(qtbot: QtBot) -> None:
    field = ChoiceField(MeetingKind)
    qtbot.addWidget(field)
    field.setItemText(field.currentIndex(), "x" * 200)
    field.resize(140, field.sizeHint().height())
    assert field.shown_words().endswith("…")


def test_nothing_chosen_is_painted_too(qtbot: QtBot) -> None:
    box = ElidedBox()
    qtbot.addWidget(box)
    box.setPlaceholderText("Nothing")
    assert isinstance(box, QComboBox)
    assert box.shown_words() == ""
    assert not box.grab().isNull()
