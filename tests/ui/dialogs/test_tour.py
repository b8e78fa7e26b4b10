"""The tour: real lines, read as in a meeting; nothing reaches the archive; it can be skipped."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.language import Tongue
from minutes_app.ui.dialogs import Dialogs
from minutes_app.ui.dialogs.tour.dialog import TourDialog
from minutes_app.ui.dialogs.tour.steps import steps
from minutes_app.ui.dialogs.welcome import WelcomeDialog
from minutes_app.ui.preferences import TOUR_WANTED, WELCOMED
from tests.ui.conftest import assert_freed, both_languages, drop_deleted, nameless
from tests.ui.meetings_at_hand import Hand, at_hand, type_into


@pytest.fixture
def hand(qtbot: QtBot, open_window: Any, speak: Callable[[Tongue], None]) -> Iterator[Hand]:
    made = at_hand(qtbot, open_window)
    yield made
    made.close()
    drop_deleted()


def enter(tour: TourDialog) -> None:
    QTest.keyClick(tour.line, Qt.Key.Key_Return)


@both_languages
def test_the_examples_lead_through(
    hand: Hand, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    tour = TourDialog(hand.context, hand.window)
    tour.show()
    before = hand.ask(lambda desk: (desk.meetings.all(), desk.directory.listing()))
    for number in range(len(steps())):
        step = tour.step
        assert step is not None
        assert step.title == steps()[number].title
        assert nameless(tour) == []
        type_into(tour.line, step.example)
        assert tour.echo.text().strip()
        enter(tour)
    assert tour.step is None
    assert tour.record.text().count("✓") == len(steps())
    assert "Ctrl+K" in tour.words.text()
    assert not tour.line.isVisible()
    tour.leave.click()
    assert hand.ask(lambda desk: (desk.meetings.all(), desk.directory.listing())) == before
    tour.deleteLater()


def test_no_line_of_one_step_does_the_next(hand: Hand) -> None:
    """What a step asks for is really asked for."""
    tour = TourDialog(hand.context, hand.window)
    tour.show()
    for _ in range(1, len(steps())):
        tour.skip.click()
        step = tour.step
        assert step is not None
        type_into(tour.line, "The meeting discussed the plan.")
        enter(tour)
        assert tour.step is not None
        assert tour.step.title == step.title
        assert tour.said.text() == step.missing
        assert tour.line.toPlainText() == "The meeting discussed the plan."
    tour.skip.click()
    assert tour.step is None
    tour.deleteLater()


def test_the_input_method_keeps_its_keys(hand: Hand) -> None:
    tour = TourDialog(hand.context, hand.window)
    tour.show()
    tour.example.click()
    QApplication.sendEvent(tour.line, QInputMethodEvent("hui", []))
    enter(tour)
    assert tour.step is not None
    assert tour.step.title == steps()[0].title
    tour.deleteLater()


def test_it_is_freed(hand: Hand) -> None:
    assert_freed(hand.qtbot, lambda: TourDialog(hand.context, hand.window))


@pytest.mark.parametrize("wanted", [True, False])
def test_the_first_run_offers_it_once(hand: Hand, wanted: bool) -> None:
    dialogs = Dialogs(hand.context, hand.window, lambda _: None)
    welcome = dialogs.welcome()
    assert isinstance(welcome, WelcomeDialog)
    assert welcome.tour.isChecked()
    welcome.tour.setChecked(wanted)
    welcome.start.click()
    hand.wait()
    tours = [one for one in hand.window.findChildren(TourDialog) if one.isVisible()]
    assert bool(tours) is wanted
    assert hand.context.preferences.get(WELCOMED)
    assert not hand.context.preferences.get(TOUR_WANTED)
    for tour in tours:
        tour.close()
    assert dialogs.welcome() is None


def test_it_comes_over_the_window_of_another_folder(hand: Hand) -> None:
    preferences = hand.context.preferences
    preferences.set(WELCOMED, True)
    preferences.set(TOUR_WANTED, True)
    tour = Dialogs(hand.context, hand.window, lambda _: None).welcome()
    assert isinstance(tour, TourDialog)
    tour.close()
