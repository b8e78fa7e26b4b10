"""The ledger: what it shows, what it hides, where Enter leads."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from minutes_app.domain.entries import Deadline, Entry, Responsible, Task, TaskStatus
from minutes_app.domain.ids import new_id
from minutes_app.domain.records import Change
from minutes_app.language import Tongue
from minutes_app.services.desk import Desk
from minutes_app.storage.reading import TaskSummary
from minutes_app.ui.models.paged import PAGE
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
