"""The ledger: what it shows, what it hides, where Enter leads."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from minutes_app.domain.entries import Deadline, Responsible, TaskStatus
from minutes_app.language import Tongue
from minutes_app.ui.tasks.page import TasksPage
from tests.ui.conftest import both_languages, nameless
from tests.ui.meetings_at_hand import Hand, at_hand, enter


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
