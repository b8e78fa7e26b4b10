"""A preview of a sample in a real window, with paragraphs to take in hand."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.meetings import Language
from minutes_app.domain.papers import Wording
from minutes_app.ui.preview.editor import WordsEditor
from minutes_app.ui.preview.pane import PreviewPane
from minutes_app.ui.preview.spots import Spot
from tests.ui.meetings_at_hand import Hand, at_hand


@dataclass
class PreviewAtHand:
    """What a person at the preview does and sees."""

    hand: Hand
    pane: PreviewPane

    def wait(self) -> None:
        """Wait until the pages are those of the record."""
        self.hand.wait()
        self.hand.qtbot.waitUntil(lambda: self.pane.is_current, timeout=10_000)
        self.hand.wait()

    def spots(self) -> list[Spot]:
        sheets = self.pane.view.sheets
        assert sheets
        return [spot for number in range(len(sheets.pages)) for spot in sheets.spots.on(number)]

    def spot(self, words: str) -> Spot:
        return next(one for one in self.spots() if words in one.paragraph.text)

    def told(self) -> str:
        return "\n".join(one.paragraph.text for one in self.spots())

    def body(self) -> list[Spot]:
        """The paragraphs that carry entries."""
        return [one for one in self.spots() if one.paragraph.sources and not one.in_table]

    def choose(self, spot: Spot) -> None:
        self.pane.view.setFocus()
        self.pane.view.choose(spot)

    def place(self, spot: Spot) -> QPoint:
        """Bring a paragraph to sight and return its middle in the viewport."""
        self.pane.view.choose(spot)
        area = self.pane.view.area_of(spot)
        return QPoint(area.left() + 20, area.center().y())

    @property
    def editor(self) -> WordsEditor:
        found = self.pane.hand.editing.editor
        assert found
        return found

    def press(self, key: Qt.Key, widget: QWidget | None = None) -> None:
        QTest.keyClick(widget or self.pane.view, key)

    def type_over(self, words: str) -> None:
        self.editor.selectAll()
        event = QInputMethodEvent("", [])
        event.setCommitString(words)
        QApplication.sendEvent(self.editor, event)

    def wordings(self) -> list[Wording]:
        return self.hand.stored().all_of(Wording)


@pytest.fixture
def preview(
    qtbot: QtBot, open_window: Callable[..., object]
) -> Callable[[Language], PreviewAtHand]:
    def make(language: Language = Language.ENGLISH) -> PreviewAtHand:
        hand = at_hand(qtbot, open_window, language)
        pane = PreviewPane(hand.context, hand.meeting)
        hand.show(pane)
        made = PreviewAtHand(hand, pane)
        made.wait()
        return made

    return make
