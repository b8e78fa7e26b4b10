"""The list of meetings over an archive with more of them than are ever read at once."""

from datetime import UTC, datetime
from threading import Event
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.errors import ArchiveError
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.services.searching import Searcher
from minutes_app.storage.operations import ARCHIVE_SCOPE
from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.models.paged import PAGE
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


def open_oldest(desk: Desk) -> str:
    """Open the meeting at the end of the list."""
    lst = desk.page.list
    shown(desk, _MANY)
    key = lst.model.index(_MANY).data(ROW_ROLE).key
    desk.page.open_meeting(key)
    desk.wait()
    return key


def type_and_hold(desk: Desk, words: str) -> None:
    """Have the first hundred that fit in sight, and no more until ``_rest`` is over."""
    desk.page.list._rest.setInterval(1_000_000)
    type_filter(desk, words)
    desk.qtbot.waitUntil(lambda: rows(desk) == PAGE)


def let_go(desk: Desk) -> None:
    desk.page.list._rest.stop()
    desk.page.list._search_all()
    desk.qtbot.waitUntil(lambda: rows(desk) == _MANY)
    desk.wait()


def test_a_filtered_list_does_not_jump_to_what_is_open_when_more_come(desk: Desk) -> None:
    open_oldest(desk)
    type_and_hold(desk, "发展")
    bar = desk.page.list.view.verticalScrollBar()
    assert bar.value() == 0
    let_go(desk)
    assert bar.value() == 0
    assert not desk.page.list.view.currentIndex().isValid()


def test_what_one_went_to_before_its_rows_came_stays_current_when_more_come(desk: Desk) -> None:
    open_oldest(desk)
    pane, hold = desk.page.list, Event()
    pane._rest.setInterval(1_000_000)
    desk.context.work.archive(lambda: hold.wait(20))
    pane._filter.setFocus()
    pane._filter.setText("发展")
    desk.qtbot.waitUntil(lambda: rows(desk) == PAGE)
    desk.qtbot.keyClick(pane._filter, _KEY.Key_Down)
    pane._rest.stop()
    pane._search_all()
    desk.qtbot.waitUntil(lambda: rows(desk) == _MANY)
    assert pane.view.currentIndex().row() == 0
    hold.set()
    desk.wait()
    assert len(selected(desk)) == 1


def test_everything_stays_selected_when_more_come(desk: Desk) -> None:
    open_oldest(desk)
    type_and_hold(desk, "发展")
    desk.page.list.view.setFocus()
    QTest.keyClick(desk.page.list.view, _KEY.Key_A, _CONTROL)
    let_go(desk)
    assert len(selected(desk)) == _MANY


def test_some_stay_selected_when_more_come(desk: Desk) -> None:
    view, model = desk.page.list.view, desk.page.list.model
    type_and_hold(desk, "发展")
    view.setCurrentIndex(model.index(3))
    QTest.keyClick(view, _KEY.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    before = selected(desk)
    let_go(desk)
    assert selected(desk) == before
    assert len(before) == 2


def test_what_is_selected_is_what_is_in_sight_while_the_filter_is_cleared(desk: Desk) -> None:
    view, model = desk.page.list.view, desk.page.list.model
    type_filter(desk, "第7次")
    title = shown(desk, 0)
    view.setCurrentIndex(model.index(0))
    hold = Event()
    desk.context.work.archive(lambda: hold.wait(20))
    desk.page.list._filter.clear()
    question = desk.page.list.selection()
    hold.set()
    found: list[Any] = []
    desk.context.session.ask(
        lambda archive: [one.title for one in archive.meetings.some(question(archive))],
        found.append,
    )
    desk.wait()
    assert found == [[title]]
    desk.qtbot.waitUntil(lambda: rows(desk) == _MANY + 1)


def test_the_whole_list_comes_though_the_archive_changes_while_the_filter_is_cleared(
    desk: Desk,
) -> None:
    type_filter(desk, "第7次")
    shown(desk, 0)
    key = desk.page.list.model.index(0).data(ROW_ROLE).key
    hold = Event()
    desk.context.work.archive(lambda: hold.wait(20))
    desk.context.session.perform(lambda archive: archive.meetings.edit(key, title="Other"))
    desk.page.list._filter.clear()
    hold.set()
    desk.qtbot.waitUntil(lambda: rows(desk) == _MANY + 1)
    desk.wait()
    assert shown(desk, 0) == "第449次发展会议"


def test_the_rest_is_asked_for_again_where_it_could_not_be_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane, told, tries = desk.page.list, [], iter((True, True, False))
    pane._again.told.connect(told.append)
    pane._again.setInterval(1)
    real = Searcher.meetings

    def meetings(self: Searcher, words: str, most: int | None = None) -> Any:
        if most is None and next(tries, False):
            raise ArchiveError("archive.unreadable")
        return real(self, words, most)

    monkeypatch.setattr(Searcher, "meetings", meetings)
    type_filter(desk, "发展")
    desk.qtbot.waitUntil(lambda: rows(desk) == _MANY)
    assert len(told) == 1
