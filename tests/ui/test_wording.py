"""Words of users in widgets: they are shown as they are."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as Text
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import TaskStatus
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.storage.reading import MeetingSummary, TaskSummary
from minutes_app.ui.intake.columns import CellsModel
from minutes_app.ui.models.meetings import MeetingListModel, MeetingRow
from minutes_app.ui.tasks.rows import TasksModel, task_rows
from minutes_app.ui.widgets.buttons import ToolButton, WordButton
from minutes_app.ui.wording import hint

MARKUP = '<img src="file://host/x.png"> A & B\n</qt><b>重点</b> &lt;'


def shown(tooltip: str) -> str:
    """Return what Qt shows of a tooltip."""
    if not Text.mightBeRichText(tooltip):
        return tooltip
    document = QTextDocument()
    document.setHtml(tooltip)
    return document.toPlainText()


@given(st.text(st.sampled_from('<>/&;ab国 \n"=')).map(str.strip))
def test_a_hint_is_shown_as_it_is(text: str) -> None:
    assert shown(hint(text)).split() == text.split()


@pytest.mark.parametrize("kind", [WordButton, ToolButton])
def test_hints_of_buttons_are_no_markup(qtbot: QtBot, kind: type[WordButton | ToolButton]) -> None:
    button = kind("info", lambda: None)
    qtbot.addWidget(button)
    button.set_words("Open", MARKUP)
    assert shown(button.toolTip()).endswith(MARKUP)


def test_hints_of_rows_are_no_markup(qapp: QApplication) -> None:
    one, role = Id("1"), Qt.ItemDataRole.ToolTipRole
    state = MeetingStatus.DRAFT
    meeting = MeetingRow(MeetingSummary(one, MARKUP, "", PartialDate(), state, "", 0, binned=False))
    task = TaskSummary(one, one, "", one, MARKUP, (), (), None, "", TaskStatus.OPEN)
    cells = CellsModel(qapp)
    cells.set_rows([(MARKUP,)])
    for hinted in (
        MeetingListModel(qapp).shown(meeting, role),
        TasksModel(qapp).shown(task_rows([task], date(2026, 6, 19), "")[0], role),
        cells.index(0, 0).data(role),
    ):
        assert shown(str(hinted)).split() == MARKUP.split()
