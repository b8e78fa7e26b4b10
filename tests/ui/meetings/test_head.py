"""The title of the open meeting: whole lines of it, and all of it in the hint."""

import pytest
from pytestqt.qtbot import QtBot

from minutes_app.ui.context import Surroundings
from minutes_app.ui.meetings.head import TitleField


@pytest.mark.parametrize("words", ["关于推进有关工作的会议" * 20, "On further integration " * 20])
def test_a_long_title_shows_whole_lines(qtbot: QtBot, around: Surroundings, words: str) -> None:
    assert around
    field = TitleField()
    qtbot.addWidget(field)
    field.resize(300, 40)
    field.show_value(words)
    field.show()
    lines = field.document().firstBlock().layout()
    assert lines.lineCount() > 3
    below = field.document().documentMargin() + lines.lineAt(3).y()
    assert field.viewport().height() <= below + 1
    assert field.viewport().height() > below - lines.lineAt(3).height()
    assert field.toolTip() == words.strip()
    field.show_value("Short")
    assert not field.toolTip()
