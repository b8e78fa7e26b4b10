"""The place Search: words found, marked, opened."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from minutes_app.domain.meetings import Language
from minutes_app.language import Tongue
from minutes_app.ui.search.page import SearchPage
from tests.ui.conftest import both_languages, nameless
from tests.ui.meetings_at_hand import Hand, at_hand, type_into


@pytest.fixture
def hand(qtbot: QtBot, open_window: Any) -> Iterator[Hand]:
    made = at_hand(qtbot, open_window, Language.CHINESE)
    yield made
    made.close()


@pytest.fixture
def page(hand: Hand) -> SearchPage:
    made = hand.window.go("place.search")
    assert isinstance(made, SearchPage)
    return made


def look_for(hand: Hand, page: SearchPage, words: str) -> None:
    type_into(page.line, words)
    hand.qtbot.waitUntil(lambda: page._asked == words.strip())
    hand.wait()


def test_two_characters_find(hand: Hand, page: SearchPage) -> None:
    watch = QAbstractItemModelTester(
        page._model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    look_for(hand, page, "创新")
    rows = list(page._model.rows)
    assert rows[0].hit is None
    assert rows[0].card.header
    assert all("创新" in row.card.title for row in rows[1:])
    assert list(rows[1].card.marked) == ["创新"]
    look_for(hand, page, "创新 平台")
    assert len(page._model.rows) < len(rows)
    look_for(hand, page, "不存在的词")
    assert page._stack.currentWidget() is page._empty
    del watch


def test_keys_lead_into_the_results_and_on(hand: Hand, page: SearchPage) -> None:
    asked: list[tuple[str, object]] = []
    hand.context.navigator.leading.disconnect()
    hand.context.navigator.open_meeting.connect(lambda *where: asked.append(where))
    look_for(hand, page, "创新")
    hand.qtbot.keyClick(page.line, Qt.Key.Key_Down)
    assert hand.window.focusWidget() is page.view
    page.view.select(next(row.key for row in page._model.rows if row.hit and row.hit.entry))
    hand.qtbot.keyClick(page.view, Qt.Key.Key_Return)
    [(meeting, entry)] = asked
    assert meeting == hand.meeting.id
    assert entry in {one.id for one in hand.meeting.record.outline().entries()}


@both_languages
def test_everything_is_named(
    hand: Hand, page: SearchPage, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    look_for(hand, page, "创新")
    speak(language)
    assert nameless(page) == []
    assert ("处" in page._count.text()) == (language is Tongue.CHINESE)
