"""Typing goes on while the archive is busy: what it answers late takes nothing back."""

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.input_methods.composing import FIELDS, text_of
from tests.ui.record.at_the_line import Desk, focused

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_REST = 200
"""Milliseconds after which a field has asked to be saved."""


def busy(desk: Desk, seconds: float) -> None:
    desk.context.session.ask(lambda _: time.sleep(seconds), lambda _: None)


def type_on(qtbot: QtBot, words: str) -> None:
    """Type words with a pause after each, long enough for it to be saved."""
    for word in words.split("|"):
        QTest.keyClicks(focused(), word)
        qtbot.wait(_REST)


@pytest.mark.parametrize(
    "name", ["row of the outline", "title", "a line of a form", "a long field of a form"]
)
@pytest.mark.parametrize("pause", [0.0, 0.5])
def test_every_letter_stays_where_it_was_typed(
    qtbot: QtBot, desk: Desk, name: str, pause: float
) -> None:
    field: QWidget = FIELDS[name](desk)
    if pause:
        busy(desk, pause)
    type_on(qtbot, "one| two |three")
    desk.wait()
    type_on(qtbot, " four ")
    assert focused() is field
    assert text_of(field) == "one two three four "
    QTest.keyClick(field, Qt.Key.Key_Left)
    type_on(qtbot, "5")
    desk.wait()
    assert text_of(field) == "one two three four5 "


def test_what_was_undone_elsewhere_comes_into_the_row(qtbot: QtBot, desk: Desk) -> None:
    field = FIELDS["row of the outline"](desk)
    type_on(qtbot, "one ")
    desk.wait()
    meeting = desk.page.meeting
    assert meeting is not None
    meeting.undo()
    desk.wait()
    assert text_of(field) == desk.entries()[-1].text != "one"
