"""The page of searches in a real window, over a real archive with its index."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.qtbot import QtBot

from minutes_app.domain.meetings import Language
from minutes_app.storage.search.results import Hit
from minutes_app.ui.search import suggesting
from minutes_app.ui.search.page import SearchPage
from tests.ui.meetings_at_hand import Hand, at_hand, type_into


class Search:
    """A hand with the page of searches open."""

    def __init__(self, hand: Hand, page: SearchPage) -> None:
        self.hand, self.page, self.qtbot = hand, page, hand.qtbot
        self.opened: list[tuple[str, object]] = []
        self.directory: list[str] = []
        hand.context.navigator.open_meeting.connect(lambda *where: self.opened.append(where))
        hand.context.navigator.open_in_directory.connect(self.directory.append)

    def wait(self) -> None:
        """Wait until all is answered, what comes in the background, too."""
        self.hand.wait()
        if self.page.finder.counting:
            self.qtbot.waitUntil(lambda: not self.page.finder.counting)
        for _ in range(2):
            if self._names_come_soon():
                self.qtbot.waitUntil(lambda: not self._names_come_soon())
            self.hand.wait()

    def _names_come_soon(self) -> bool:
        """Tell whether names of a field are asked for in a moment, if no key comes."""
        rest = self.page.suggesting._rest
        return rest.isActive() and rest.interval() == suggesting._SOON

    def look_for(self, words: str) -> None:
        """Type over what stands in the line."""
        type_into(self.page.line, words)
        self.wait()

    def type(self, letters: str) -> None:
        """Type key by key."""
        self.page.line.setFocus()
        self.qtbot.keyClicks(self.page.line, letters)
        self.wait()

    def key(self, key: Qt.Key, widget: Any = None) -> None:
        """Press a key where the focus is, or in a widget."""
        self.qtbot.keyClick(widget or self.hand.window.focusWidget(), key)
        self.wait()

    def hits(self) -> list[Hit]:
        """Return the hits that are here, in order."""
        return [row.hit for row in self.page.view.hits.loaded]

    def count(self, words: str) -> QModelIndex:
        """Return the count beside the list that is called so."""
        model = self.page.filters.counts
        row = next(at for at, one in enumerate(model.rows) if one.value == words)
        return model.index(row)

    def click_count(self, words: str) -> None:
        """Click it."""
        index = self.count(words)
        self.page.filters.scrollTo(index)
        place = self.page.filters.visualRect(index).center()
        self.qtbot.mouseClick(self.page.filters.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.wait()


@pytest.fixture
def search(qtbot: QtBot, open_window: Any) -> Iterator[Search]:
    hand = at_hand(qtbot, open_window, Language.CHINESE)
    page = hand.window.go("place.search")
    assert isinstance(page, SearchPage)
    yield Search(hand, page)
    hand.close()
