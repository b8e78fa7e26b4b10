"""What a key leaves as it is: the outline above the line is not painted while somebody types."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from minutes_app.domain.ids import new_id
from minutes_app.domain.people import Body, Person
from minutes_app.ui.record.line.popup import ChoicePopup
from tests.ui.events import Events
from tests.ui.record.at_the_line import Desk, focused, open_meeting

PEOPLE = tuple(Person(new_id(), f"张伟{one}") for one in "东南西北中")
BODIES = tuple(Body(new_id(), f"市第{one}局") for one in "一二三")


@pytest.fixture
def desk(qtbot: QtBot, open_window: Any) -> Desk:
    """A meeting with something to paint in it, and people whom one word may mean."""
    desk = open_meeting(qtbot, open_window)
    desk.context.session.perform(lambda one: one.directory.add(*PEOPLE, *BODIES))
    desk.wait()
    for number in range(4):
        desk.record_line(f"Entry {number}")
    desk.line.setFocus()
    return desk


@pytest.fixture
def outline(desk: Desk) -> Events:
    """What happens to the outline and to what it stands in."""
    record = desk.record
    return Events(record.outline.viewport(), record.outline, record)


@pytest.mark.parametrize(
    ("begin", "letters"),
    [
        ("Settle the bill", ", and tell all who have to know of it by Friday"),
        ("!Pay @", "zhangwei"),
        ("!Pay @", "张伟"),
        ("+", "张伟"),
        ("+张伟东 ", "zhang"),
        ("!Pay @市第一局~", "Friday"),
    ],
)
def test_no_key_paints_the_outline(desk: Desk, outline: Events, begin: str, letters: str) -> None:
    desk.type(begin + letters[0])
    desk.type(letters[1])
    desk.wait()
    outline.counts.clear()
    for letter in letters[2:]:
        desk.type(letter)
    for _ in letters[2:]:
        QTest.keyClick(focused(), Qt.Key.Key_Backspace)
        QTest.qWait(1)
    assert outline.counts[QEvent.Type.Paint] == 0
    assert outline.counts[QEvent.Type.Resize] == 0


def test_the_list_stays_up_from_key_to_key(desk: Desk) -> None:
    desk.type("!Pay @zh")
    popup = desk.window.findChild(ChoicePopup)
    assert popup is not None
    events = Events(popup)
    for letter in "angwei":
        desk.type(letter)
        assert popup.isVisible()
    assert events.counts[QEvent.Type.Hide] == 0
    assert events.counts[QEvent.Type.Show] == 0


def test_a_letter_of_another_script_moves_nothing(desk: Desk, outline: Events) -> None:
    echo = desk.record.side.echo
    desk.type("!Pay @Fin")
    height = echo.height()
    desk.type("张")
    desk.line.clear()
    desk.type("!Pay @市第一局")
    assert "市第一局" in echo.text()
    assert echo.height() == height


def test_words_keep_their_lines_until_they_are_at_rest(desk: Desk) -> None:
    echo = desk.record.side.echo
    height = echo.height()
    echo.show_words("many words " * 60, at_rest=False)
    taller = echo.height()
    assert taller > 2 * height
    echo.show_words("few words", at_rest=False)
    assert echo.height() == taller
    echo.show_words("few words")
    assert echo.height() == height


def test_an_empty_line_gives_back_what_its_words_took(desk: Desk) -> None:
    desk.window.resize(700, 600)
    desk.wait()
    hint, echo = desk.record.side.hint, desk.record.side.echo
    heights = hint.height(), echo.height()
    desk.type("+张伟东, 市第一局, 局长=l、张伟南, 市第二局, 局长=q、张伟北, 市第三局, 局长=a")
    assert echo.height() > heights[1]
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    desk.wait()
    assert (hint.height(), echo.height()) == heights


def test_no_key_waits_for_the_calendar_of_working_days(desk: Desk) -> None:
    """It is loaded beside the window when the meeting is opened."""
    assert "_announced" in desk.record.reader._working.__dict__
