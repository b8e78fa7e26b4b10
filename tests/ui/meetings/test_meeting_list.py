"""The list of meetings over an archive with more of them than are ever read at once."""

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.storage.operations import ARCHIVE_SCOPE
from minutes_app.ui.models.lists import ROW_ROLE
from tests.ui.record.at_the_line import Desk, open_meeting

_MANY = 450
_KEY = Qt.Key
_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qtbot: QtBot, open_window: Any) -> Desk:
    """A window with 450 meetings more, of which the oldest is number 0."""
    desk = open_meeting(qtbot, open_window)

    def make(archive: Any) -> Any:
        with archive.archive.operation("meeting.new", ARCHIVE_SCOPE) as operation:
            for number in range(_MANY):
                day = PartialDate(2000 + number // 12, number % 12 + 1, 5)
                now = datetime(2026, 1, 1, tzinfo=UTC)
                operation.put(Meeting(new_id(), f"第{number}次发展会议", now, start=day))
        return operation.change()

    desk.context.session.perform(make)
    desk.wait()
    desk.qtbot.waitUntil(lambda: rows(desk) == _MANY + 1)
    return desk


def rows(desk: Desk) -> int:
    return desk.page.list.model.rowCount()


def shown(desk: Desk, place: int) -> str:
    """Return the title at a place, waiting until it is there."""
    index = desk.page.list.model.index(place)
    desk.qtbot.waitUntil(lambda: index.data(ROW_ROLE) is not None)
    return index.data(ROW_ROLE).summary.title


def current(desk: Desk) -> str:
    return shown(desk, desk.page.list.view.currentIndex().row())


def type_filter(desk: Desk, words: str) -> None:
    desk.page.list._filter.setText(words)
    desk.wait()
    desk.wait()


def of(change: Any) -> Meeting:
    return change.of_type(Meeting)[0]


def selected(desk: Desk) -> list[str]:
    """Return the titles of what is selected, as the archive is asked for them."""
    question = desk.page.list.selection()
    found: list[Any] = []
    desk.context.session.ask(
        lambda archive: [one.title for one in archive.meetings.some(question(archive))],
        found.append,
    )
    desk.wait()
    return found[0]


def test_all_are_there_and_only_some_are_read(desk: Desk) -> None:
    assert rows(desk) == _MANY + 1
    assert len(desk.page.list.model.loaded) <= 300
    assert shown(desk, _MANY) == "第0次发展会议"


def test_the_open_meeting_is_marked_wherever_it_stands(desk: Desk) -> None:
    old = desk.page.list.model
    desk.context.session.ask(
        lambda archive: archive.meetings.between([(_MANY, _MANY)]),
        lambda found: desk.page.open_meeting(found[0]),
    )
    desk.wait()
    desk.wait()
    assert desk.page.list.view.currentIndex().row() == _MANY
    assert current(desk) == "第0次发展会议"
    assert desk.page.list.view.rows_in_sight()[1] == _MANY
    assert old is desk.page.list.model


def test_what_stands_there_stays_marked_when_another_comes_before_it(desk: Desk) -> None:
    view, model = desk.page.list.view, desk.page.list.model
    title = shown(desk, 40)
    desk.page.open_meeting(model.index(40).data(ROW_ROLE).key)
    desk.wait()
    desk.context.session.perform(
        lambda archive: archive.meetings.create("Newest", start=PartialDate(2099, 1, 1))
    )
    desk.wait()
    assert (view.currentIndex().row(), current(desk)) == (41, title)
    assert shown(desk, 0) == "Newest"
    assert selected(desk) == [title]


def test_a_title_that_changes_leaves_the_selection_as_it_is(desk: Desk) -> None:
    view, model = desk.page.list.view, desk.page.list.model
    view.setCurrentIndex(model.index(3))
    QTest.keyClick(view, _KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    before = selected(desk)
    key = model.index(3).data(ROW_ROLE).key
    desk.context.session.perform(lambda archive: archive.meetings.edit(key, title="Other"))
    desk.wait()
    assert shown(desk, 3) == "Other"
    assert selected(desk) == ["Other", *before[1:]]


def test_no_other_meeting_is_selected_when_places_change(desk: Desk) -> None:
    view, model = desk.page.list.view, desk.page.list.model
    view.setCurrentIndex(model.index(3))
    QTest.keyClick(view, _KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    before = selected(desk)
    desk.context.session.perform(lambda archive: archive.meetings.create("Newest"))
    desk.wait()
    assert len(before) == 2
    assert selected(desk) == ["Spring symposium"], "the open one, and nothing beside it"


def test_everything_is_selected_over_all_pages(desk: Desk) -> None:
    view = desk.page.list.view
    view.setFocus()
    QTest.keyClick(view, _KEY.Key_A, _CONTROL)
    assert len(selected(desk)) == _MANY + 1
    assert view.selectionModel().selection().size() == 1
    type_filter(desk, "第44")
    QTest.keyClick(view, _KEY.Key_A, _CONTROL)
    assert sorted(selected(desk)) == sorted(f"第{one}次发展会议" for one in (44, *range(440, 450)))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("第449次", 1), ("發展 449", 1), ("ＦＡＺＨＡＮ", _MANY), ("fzhy", _MANY),
        ("spring", 1), ("SPRING SYM", 1), ("2003-07", 1), ("2003-07-06", 0), ("zzz", 0), (" ", 451),
    ],
)  # fmt: skip
def test_the_filter_finds_any_writing_in_the_whole_archive(
    desk: Desk, words: str, found: int
) -> None:
    type_filter(desk, words)
    desk.qtbot.waitUntil(lambda: rows(desk) == found)


def test_down_in_the_filter_leads_into_the_list_and_opens_nothing(desk: Desk) -> None:
    chosen: list[str] = []
    desk.page.list.chosen.connect(chosen.append)
    desk.page.list._filter.setFocus()
    desk.qtbot.keyClick(desk.page.list._filter, Qt.Key.Key_Down)
    assert desk.page.list.view.hasFocus()
    assert desk.page.list.view.currentIndex().isValid()
    assert chosen == []


def test_the_newest_keystroke_wins(desk: Desk) -> None:
    field = desk.page.list._filter
    field.setFocus()
    for letters in ("第1", "第14", "第14次"):
        field.setText(letters)
    desk.wait()
    desk.wait()
    assert (rows(desk), shown(desk, 0)) == (1, "第14次发展会议")
    field.clear()
    desk.qtbot.waitUntil(lambda: rows(desk) == _MANY + 1)


def test_a_filtered_list_follows_the_archive(desk: Desk) -> None:
    type_filter(desk, "第7次")
    key = desk.page.list.model.index(0)
    shown(desk, 0)
    meeting = key.data(ROW_ROLE).key
    desk.context.session.perform(lambda archive: archive.meetings.bin(meeting))
    desk.wait()
    desk.wait()
    assert rows(desk) == 0
