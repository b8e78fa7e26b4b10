"""The ledger: what it shows, what it hides, where Enter leads."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from minutes_app.domain.entries import Deadline, Entry, Responsible, Task, TaskStatus
from minutes_app.domain.errors import ArchiveError
from minutes_app.domain.ids import new_id
from minutes_app.domain.records import Change
from minutes_app.language import Tongue
from minutes_app.services.desk import Desk
from minutes_app.storage.reading import TaskSummary
from minutes_app.storage.task_list import TaskList
from minutes_app.ui.models.lists import ROW_ROLE
from minutes_app.ui.models.paged import PAGE
from minutes_app.ui.tasks import asking
from minutes_app.ui.tasks.page import TasksPage
from tests.ui.conftest import both_languages, nameless
from tests.ui.meetings_at_hand import Hand, at_hand, enter

NOW = datetime(2026, 6, 19, tzinfo=UTC)


@pytest.fixture
def hand(qtbot: QtBot, open_window: Any) -> Iterator[Hand]:
    made = at_hand(qtbot, open_window)
    entries = [one.id for one in made.meeting.record.outline().entries()[5:7]]
    made.perform(
        lambda desk: desk.recording.edit(
            entries[0], deadline=Deadline("2020-12-31", date(2020, 12, 31))
        )
    )
    made.perform(
        lambda desk: desk.recording.edit(
            entries[1], lead=(Responsible("A & B"),), support=(Responsible("C"),)
        )
    )
    yield made
    made.close()


@pytest.fixture
def page(hand: Hand) -> TasksPage:
    made = hand.window.go("place.tasks")
    assert isinstance(made, TasksPage)
    hand.wait()
    return made


def test_the_ledger(page: TasksPage) -> None:
    first, second = (row.card for row in page._model.loaded)
    assert "Overdue" in first.aside
    assert first.tone == "danger"
    assert "Lead: A & B" in second.detail
    assert "With: C" in second.detail
    assert "Symposium" in second.detail


def test_filter_and_closing(hand: Hand, page: TasksPage) -> None:
    watch = QAbstractItemModelTester(
        page._model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    page.view.setCurrentIndex(page._model.index(0))
    hand.wait()
    enter(hand.qtbot, page.form.cell("status").field, TaskStatus.DONE)
    page.form.flush()
    hand.wait()
    assert page._model.rowCount() == 2  # the one just closed stays until another is chosen
    page.view.setCurrentIndex(page._model.index(1))
    page.entered()
    hand.wait()
    assert page._model.rowCount() == 1
    page.filter.choose(1)
    hand.wait()
    assert page._model.rowCount() == 2
    page.filter.words.setText("a &")
    hand.wait()
    assert page._model.rowCount() == 1
    page.filter.words.setText("nobody has this")
    hand.wait()
    assert page._lists.currentWidget() is page._empty
    del watch


def test_enter_leads_to_the_meeting(hand: Hand, page: TasksPage) -> None:
    asked: list[tuple[str, object]] = []
    hand.context.navigator.leading.disconnect()
    hand.context.navigator.open_meeting.connect(lambda *where: asked.append(where))
    page.view.setCurrentIndex(page._model.index(0))
    hand.qtbot.keyClick(page.view, Qt.Key.Key_Return)
    summary = page._model.loaded[0].summary
    assert asked == [(summary.meeting, summary.entry)]


@both_languages
def test_everything_is_named(
    hand: Hand, page: TasksPage, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    page.view.setCurrentIndex(page._model.index(0))
    hand.wait()
    speak(language)
    assert nameless(page) == []
    overdue = "已逾期" if language is Tongue.CHINESE else "Overdue"
    assert overdue in page._model.loaded[0].card.aside


def test_what_is_recorded_elsewhere_reads_no_tasks_until_one_comes_back(
    hand: Hand, page: TasksPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[object] = []
    asked = page._context.session.searching.ask
    monkeypatch.setattr(
        page._context.session.searching, "ask",
        lambda *args, **named: (read.append(named), asked(*args, **named)),
    )  # fmt: skip
    hand.window.go("place.people")
    entry = hand.meeting.record.outline().entries()[5].id
    hand.perform(lambda desk: desk.recording.edit(entry, text="Said anew"))
    assert read == []
    hand.window.go("place.tasks")
    hand.wait()
    assert page._model.loaded[0].card.title == "Said anew"


@pytest.fixture
def many(hand: Hand) -> TasksPage:
    """The ledger with 350 tasks: a day each, every third is done, every seventh has a word."""
    meeting = hand.meeting.record.meeting.id
    tasks = [
        Entry(
            new_id(), meeting, f"任务{number}" + "稀有" * (number % 7 == 0), NOW,
            deadline=Deadline("then", date(2030, 1, 1) + timedelta(number)),
        )
        for number in range(350)
    ]  # fmt: skip

    def fill(desk: Desk) -> Change:
        with desk.archive.operation("task.add", "archive") as operation:
            for number, entry in enumerate(tasks):
                status = TaskStatus.OPEN if number % 3 else TaskStatus.DONE
                operation.put(entry, Task(new_id(), meeting, entry.id, status))
        return operation.change()

    hand.perform(fill)
    page = hand.window.go("place.tasks")
    assert isinstance(page, TasksPage)
    hand.wait()
    return page


def every(hand: Hand) -> list[TaskSummary]:
    """Return the whole ledger, as it is exported."""
    return hand.ask(lambda desk: desk.tasks())


def titles(hand: Hand, page: TasksPage) -> list[str]:
    """Return all rows, scrolled to."""
    for place in range(0, page._model.rowCount(), 10):
        page._model.expect(place)
        hand.wait()
    return [row.card.title for row in page._model.loaded]


def test_a_long_ledger_comes_in_pages(hand: Hand, many: TasksPage) -> None:
    page = many
    own = [one.text for one in every(hand) if not one.text.startswith("任务")]
    assert len(page._model.loaded) == PAGE
    assert page._model.rowCount() == 233 + len(own)
    shown = titles(hand, page)
    assert [one.text for one in every(hand) if one.status is TaskStatus.OPEN] == shown
    page.filter.choose(1)
    hand.wait()
    assert titles(hand, page) == [one.text for one in every(hand)]
    rare = [one.text for one in every(hand) if "稀有" in one.text]
    page.filter.words.setText("稀有")
    hand.qtbot.waitUntil(lambda: page._model.rowCount() == len(rare))  # more come at rest
    assert titles(hand, page) == rare
    page.filter.words.setText("任务")
    hand.qtbot.waitUntil(lambda: page._model.rowCount() == 350)


def test_what_is_chosen_far_down_stays_chosen_when_it_moves(hand: Hand, many: TasksPage) -> None:
    page = many
    page._model.expect(180)
    hand.wait()
    page.view.setCurrentIndex(page._model.index(180))
    hand.wait()
    key, entry = page.view.key(), page._model.row(180)
    assert entry is not None
    hand.perform(
        lambda desk: desk.recording.edit(
            entry.summary.entry, deadline=Deadline("soon", date(2029, 1, 1))
        )
    )
    hand.wait()
    row = page.view.currentIndex().row()
    assert row < 10
    assert page.view.key() == page.form.record.id == key
    assert not page._detail.isHidden()


def choose(hand: Hand, page: TasksPage, place: int) -> object:
    """Choose a row of those with some words, and return its key."""
    page.filter.words.setText("任务")
    hand.qtbot.waitUntil(lambda: page._model.rowCount() == 233)
    page._model.expect(place)
    hand.wait()
    page.view.setCurrentIndex(page._model.index(place))
    hand.wait()
    return page.view.key()


@pytest.mark.parametrize("place", [20, 180])
def test_what_is_chosen_far_down_among_words_stays_chosen(
    hand: Hand, many: TasksPage, place: int
) -> None:
    page = many
    key = choose(hand, page, place)
    scrolled = page.view.verticalScrollBar().value()
    enter(hand.qtbot, page.form.cell("status").field, TaskStatus.DROPPED)
    page.form.flush()
    hand.wait()
    assert page.view.key() == page.form.record.id == key
    assert not page._detail.isHidden()
    hand.window.go("place.people")
    hand.window.go("place.tasks")
    hand.wait()
    assert page.view.key() == page.form.record.id == key
    assert page.view.verticalScrollBar().value() == scrolled > 0
    hand.qtbot.waitUntil(lambda: page._model.rowCount() == 233)  # closed, and there all the same
    assert page.view.key() == key


@pytest.mark.parametrize("year", [2029, 2099])
def test_what_is_chosen_among_words_stays_chosen_when_it_moves(
    hand: Hand, many: TasksPage, year: int
) -> None:
    page = many
    key = choose(hand, page, 20)
    entry = page._model.index(20).data(ROW_ROLE).summary.entry
    hand.perform(
        lambda desk: desk.recording.edit(entry, deadline=Deadline("then", date(year, 1, 1)))
    )
    moved = 0 if year == 2029 else 232
    hand.qtbot.waitUntil(lambda: page.view.currentIndex().row() == moved)
    assert page.view.key() == page.form.record.id == key
    assert not page._detail.isHidden()


def test_where_the_chosen_one_lost_its_words_its_neighbour_is_chosen(
    hand: Hand, many: TasksPage
) -> None:
    page = many
    choose(hand, page, 20)
    entry, after = page._model.index(20).data(ROW_ROLE).summary.entry, page._model.row(21)
    scrolled = page.view.verticalScrollBar().value()
    assert after is not None
    assert scrolled > 0
    hand.perform(lambda desk: desk.recording.edit(entry, text="Something else"))
    hand.qtbot.waitUntil(lambda: page._model.rowCount() == 232)
    hand.wait()
    assert page.view.key() == page.form.record.id == after.key
    assert page.view.verticalScrollBar().value() == scrolled


def test_what_is_looked_at_among_words_stays_in_sight(hand: Hand, many: TasksPage) -> None:
    page = many
    choose(hand, page, 180)
    page.view.setCurrentIndex(QModelIndex())
    seen = page.view.rows_in_sight()
    page.entered()
    hand.wait()
    assert page.view.rows_in_sight() == seen


def test_as_many_are_found_at_once_as_a_high_window_shows(
    hand: Hand, many: TasksPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = many
    page._rest.setInterval(1_000_000)  # nothing more comes
    hand.show(page, height=4000)
    page.filter.words.setText("任务")
    hand.wait()
    assert page._model.rowCount() > 4000 // page.view.row_height() > 12
    page._rest.stop()


def test_more_are_asked_for_again_where_they_could_not_be_read(
    hand: Hand, many: TasksPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, told = many, []
    page._again.told.connect(told.append)
    page._again.setInterval(1)
    more, tries = asking.more_of, iter((True, True, False))

    def look(searching: Any, shown: asking.Shown) -> asking.Shown:
        if next(tries, False):
            raise ArchiveError("archive.unreadable")
        return more(searching, shown)

    monkeypatch.setattr("minutes_app.ui.tasks.page.more_of", look)
    page.filter.words.setText("任务")
    hand.qtbot.waitUntil(lambda: page._model.rowCount() == 233)
    assert len(told) == 1


def test_what_words_are_looked_for_in_is_read_on_after_a_write_and_for_all(
    hand: Hand, many: TasksPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[bool] = []
    real = TaskList.read_on

    def read_on(self: TaskList, *, closed: bool) -> bool:
        read.append(closed)
        return real(self, closed=closed)

    monkeypatch.setattr(TaskList, "read_on", read_on)
    hand.qtbot.waitUntil(lambda: not many._rest.isActive())
    hand.wait()
    read.clear()
    entry = many._model.index(0).data(ROW_ROLE).summary.entry
    hand.perform(lambda desk: desk.recording.edit(entry, text="Said anew"))
    hand.qtbot.waitUntil(lambda: bool(read))
    assert not any(read)
    many.filter.choose(1)
    hand.qtbot.waitUntil(lambda: read[-1])


def test_the_rest_comes_though_one_was_away_meanwhile(hand: Hand, many: TasksPage) -> None:
    page = many
    page._rest.setInterval(1_000_000)
    page.filter.words.setText("任务")
    hand.wait()
    page.hide()
    page._look_on()
    hand.wait()
    assert page._model.rowCount() < 233
    page._rest.setInterval(1)
    page.show()
    hand.qtbot.waitUntil(lambda: page._model.rowCount() == 233)


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_PageDown])
def test_down_in_the_filter_leads_into_the_list(hand: Hand, page: TasksPage, key: Qt.Key) -> None:
    words = page.filter.words
    words.setFocus()
    hand.qtbot.keyClick(words, key)
    hand.wait()
    assert page.view.hasFocus()
    assert page.view.currentIndex().row() == 0
    page.view.setCurrentIndex(page._model.index(1))
    words.setFocus()
    hand.qtbot.keyClick(words, key)
    assert page.view.currentIndex().row() == 1, "the row that was chosen stays so"
    words.setFocus()
    words.setText("nobody has this")
    hand.wait()
    hand.qtbot.keyClick(words, key)
    assert words.hasFocus()


def remove_entry(hand: Hand, page: TasksPage, place: int) -> None:
    """Take away the entry of a row, as in its meeting: its task goes, too."""
    row = page._model.row(place)
    assert row is not None
    hand.perform(lambda desk: desk.recording.remove(row.summary.entry))
    hand.wait()


@pytest.mark.parametrize("everything", [0, 1])
@pytest.mark.parametrize("place", [180, 15])
def test_where_the_chosen_one_goes_away_its_neighbour_is_chosen(
    hand: Hand, many: TasksPage, place: int, everything: int
) -> None:
    page = many
    page.filter.choose(everything)
    hand.wait()
    page._model.expect(place)
    hand.wait()
    page.view.setCurrentIndex(page._model.index(place))
    hand.wait()
    after = page._model.row(place + 1)
    scrolled = page.view.verticalScrollBar().value()
    assert after is not None
    assert scrolled > 0
    remove_entry(hand, page, place)
    assert page.view.currentIndex().row() == place
    assert page.view.key() == page.form.record.id == after.key
    assert not page._detail.isHidden()
    assert page.view.verticalScrollBar().value() == scrolled


def test_where_the_last_one_goes_away_the_one_before_is_chosen(hand: Hand, many: TasksPage) -> None:
    page, last = many, many._model.rowCount() - 1
    page._model.expect(last)
    hand.wait()
    page.view.setCurrentIndex(page._model.index(last))
    hand.wait()
    before = page._model.row(last - 1)
    assert before is not None
    remove_entry(hand, page, last)
    assert page.view.currentIndex().row() == last - 1
    assert page.view.key() == page.form.record.id == before.key
    assert page.view.rows_in_sight()[1] == last - 1


def test_one_that_goes_while_another_page_is_open_leaves_its_neighbour(
    hand: Hand, many: TasksPage
) -> None:
    page = many
    page.view.setCurrentIndex(page._model.index(15))
    hand.wait()
    after = page._model.row(16)
    assert after is not None
    hand.window.go("place.people")
    remove_entry(hand, page, 15)
    hand.window.go("place.tasks")
    hand.wait()
    assert page.view.key() == page.form.record.id == after.key


def test_the_only_one_that_goes_leaves_nothing(hand: Hand, page: TasksPage) -> None:
    for left in (1, 0):
        page.view.setCurrentIndex(page._model.index(left))
        hand.wait()
        remove_entry(hand, page, left)
        assert page._model.rowCount() == left
    assert page.view.key() is None
    assert page._detail.isHidden()
    assert page._lists.currentWidget() is page._empty
