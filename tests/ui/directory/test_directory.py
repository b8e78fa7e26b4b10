"""The directory: found by name, added, removed and brought back; who is needed stays."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from minutes_app.language import Tongue
from minutes_app.ui.directory.page import DirectoryPage
from tests.ui.conftest import both_languages, nameless
from tests.ui.meetings_at_hand import Hand, at_hand, type_into


@pytest.fixture
def hand(qtbot: QtBot, open_window: Any) -> Iterator[Hand]:
    made = at_hand(qtbot, open_window)
    yield made
    made.close()


@pytest.fixture
def page(hand: Hand) -> DirectoryPage:
    made = hand.window.go("place.people")
    assert isinstance(made, DirectoryPage)
    hand.wait()
    return made


def test_found_by_name_and_office(page: DirectoryPage) -> None:
    watch = QAbstractItemModelTester(
        page._model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    everybody = page._model.rowCount()
    assert everybody > 3
    page.filter.words.setText("vice mayor")
    assert [row.record.name for row in page._model.rows] == ["Xu Yan"]
    page.filter.words.setText("nobody at all")
    assert page._lists.currentWidget() is page._empty
    page.filter.words.clear()
    assert page._model.rowCount() == everybody
    page.filter.choose(1)
    page.filter.words.setText("deb")
    assert [row.record.name for row in page._model.rows] == ["Digital Economy Bureau"]
    del watch


def test_added_removed_brought_back(hand: Hand, page: DirectoryPage) -> None:
    hand.qtbot.keyClicks(page.line, "Alice Green")
    hand.qtbot.keyClick(page.line, Qt.Key.Key_Return)
    hand.wait()
    assert page.person.record.name == "Alice Green"
    type_into(page.person.cell("name").field, "Alice Grey")
    page.person.flush()
    hand.wait()
    assert page.view.currentIndex().data() == "Alice Grey"
    hand.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    hand.wait()
    names = [one.name for one in hand.ask(lambda desk: desk.directory.listing()).people]
    assert "Alice Grey" not in names
    hand.undo_as_offered()
    names = [one.name for one in hand.ask(lambda desk: desk.directory.listing()).people]
    assert "Alice Grey" in names


def test_who_is_needed_stays(hand: Hand, page: DirectoryPage) -> None:
    page.view.setCurrentIndex(page._model.index(0))
    before = page._model.rowCount()
    hand.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    hand.wait()
    assert page._model.rowCount() == before
    assert "still used" in page._refusal.text()


def test_a_name_is_needed(hand: Hand, page: DirectoryPage) -> None:
    page.view.setCurrentIndex(page._model.index(0))
    cell = page.person.cell("name")
    type_into(cell.field, "")
    page.person.flush()
    hand.wait()
    assert "needs a name" in cell._error.text()


@both_languages
def test_everything_is_named(
    hand: Hand, page: DirectoryPage, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    for kind in (0, 1):
        page.filter.choose(kind)
        page.view.setCurrentIndex(page._model.index(0))
        assert nameless(page) == []
