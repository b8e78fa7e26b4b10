"""Memory is looked through while the window is left, not at a key."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.ui.memory import CalmMemory


class _Knot:
    """Something that only a collection can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def memory(qapp: QApplication) -> Iterator[CalmMemory]:
    before = gc.get_threshold()
    made = CalmMemory(qapp)
    made.collect_again()
    yield made
    qapp.applicationStateChanged.disconnect(made._state_changed)
    made.deleteLater()
    gc.set_threshold(*before)


def old_knot() -> weakref.ref[_Knot]:
    """Return a knot without an owner that young collections have passed over."""
    knot = _Knot()
    gc.collect()
    found = weakref.ref(knot)
    del knot
    return found


def test_a_start_collects_nothing_and_what_comes_after_does(
    qapp: QApplication, qtbot: QtBot, memory: CalmMemory
) -> None:
    again = CalmMemory(qapp)
    before = [one["collections"] for one in gc.get_stats()]
    kept = [[number] for number in range(50_000)]
    assert [one["collections"] for one in gc.get_stats()] == before
    qtbot.waitUntil(gc.isenabled, timeout=10_000)
    kept += [[number] for number in range(5_000)]
    assert gc.get_stats()[0]["collections"] > before[0]
    qapp.applicationStateChanged.disconnect(again._state_changed)
    again.deleteLater()


def test_a_hundred_thousand_keys_collect_no_more_than_once(memory: CalmMemory) -> None:
    gc.collect()
    before = gc.get_stats()[2]["collections"]
    kept = [[number] for number in range(400_000)]
    assert len(kept) == 400_000
    assert gc.get_stats()[2]["collections"] == before


def test_what_nobody_uses_goes_while_the_window_is_left(memory: CalmMemory, qtbot: QtBot) -> None:
    found = old_knot()
    memory._state_changed(Qt.ApplicationState.ApplicationInactive)
    assert found() is not None, "not yet: it may be a glance elsewhere"
    qtbot.waitUntil(lambda: found() is None, timeout=10_000)


def test_a_glance_elsewhere_costs_nothing(memory: CalmMemory, qtbot: QtBot) -> None:
    found = old_knot()
    memory._state_changed(Qt.ApplicationState.ApplicationInactive)
    memory._state_changed(Qt.ApplicationState.ApplicationActive)
    qtbot.wait(1_300)
    assert found() is not None
    gc.collect()
