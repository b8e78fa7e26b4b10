"""Lines of words that are looked for: a click empties them, at every size of text."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.language import Tongue
from minutes_app.ui.context import Surroundings
from minutes_app.ui.widgets.lines import ClearableLine, FilterLine


@pytest.fixture
def line(qtbot: QtBot, around: Surroundings) -> Iterator[ClearableLine]:
    made = ClearableLine()
    qtbot.addWidget(made)
    made.resize(300, made.sizeHint().height())
    made.show()
    made.setFocus()
    yield made
    around.appearance.zoom(0)


def button_of(line: ClearableLine) -> QToolButton:
    """Return what empties a line."""
    (button,) = line.findChildren(QToolButton)
    return button


def test_a_click_empties_the_line_and_is_undone(line: ClearableLine) -> None:
    button = button_of(line)
    assert not button.isVisible(), "nothing to empty"
    QTest.keyClicks(line, "talent")
    assert button.isVisible()
    edited: list[str] = []
    line.textEdited.connect(edited.append)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert line.text() == ""
    assert edited == [""], "by hand, as if it had been typed over"
    assert not button.isVisible()
    assert line.hasFocus()
    line.undo()
    assert line.text() == "talent"


def test_what_empties_it_grows_with_the_text(line: ClearableLine, around: Surroundings) -> None:
    QTest.keyClicks(line, "talent")
    button, sides = button_of(line), []
    for _ in range(4):
        line.resize(300, line.sizeHint().height())
        sides.append(button.iconSize().width())
        assert button.iconSize().width() <= button.width()
        assert line.rect().contains(button.geometry())
        around.appearance.zoom(1)
    assert sides[0] == 16
    assert sides == sorted(set(sides)), "at each step"
    assert sides[3] / sides[0] == pytest.approx(1.4, abs=0.1)


def test_no_word_runs_under_it(line: ClearableLine, around: Surroundings) -> None:
    for _ in range(2):
        line.resize(300, line.sizeHint().height())
        line.setText("talent " * 30)
        line.end(False)
        line.grab()  # the caret is brought to sight as it is painted
        assert line.cursorRect().right() <= button_of(line).geometry().left() + 1
        for _ in range(4):
            around.appearance.zoom(1)


def test_it_is_named_in_the_language_of_the_moment(
    line: ClearableLine, speak: Callable[[Tongue], None]
) -> None:
    assert button_of(line).accessibleName() == "Clear"
    speak(Tongue.CHINESE)
    assert button_of(line).accessibleName() == "清除"


class Filtered:
    """A line over the list that it filters."""

    def __init__(self, qtbot: QtBot) -> None:
        self.page, self.line, self.view = QWidget(), FilterLine(), QListView()
        self.model = QStringListModel(["one", "two"])
        self.view.setModel(self.model)
        self.line.lead_to(self.view)
        column = QVBoxLayout(self.page)
        column.addWidget(self.line)
        column.addWidget(self.view)
        qtbot.addWidget(self.page)
        self.page.show()
        self.line.setFocus()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> bool:
        """Press a key in the line; tell whether it was taken."""
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
        QApplication.sendEvent(self.line, event)
        return event.isAccepted()


@pytest.fixture
def filtered(qtbot: QtBot) -> Filtered:
    return Filtered(qtbot)


DOWN, PLAIN = Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize("key", [DOWN, Qt.Key.Key_PageDown])
def test_the_arrow_leads_into_the_list_to_a_row_that_is_marked(
    filtered: Filtered, key: Qt.Key
) -> None:
    view = filtered.view
    assert filtered.press(key, PLAIN), "nobody else is to do something with it"
    assert view.hasFocus()
    assert [one.row() for one in view.selectedIndexes()] == [0]
    view.setCurrentIndex(filtered.model.index(1))
    filtered.line.setFocus()
    filtered.press(key, PLAIN)
    assert [one.row() for one in view.selectedIndexes()] == [1], "what is chosen stays so"


@pytest.mark.parametrize(
    "modifier", [Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier]
)
def test_with_another_key_the_arrow_is_left_to_others(
    filtered: Filtered, modifier: Qt.KeyboardModifier
) -> None:
    filtered.press(DOWN, modifier)
    assert filtered.line.hasFocus()
    assert not filtered.view.currentIndex().isValid()


def test_where_no_row_can_be_seen_the_line_is_not_left(filtered: Filtered) -> None:
    filtered.model.setStringList([])
    assert not filtered.press(DOWN, PLAIN)
    filtered.model.setStringList(["one"])
    filtered.view.hide()
    assert not filtered.press(DOWN, PLAIN)
    assert filtered.line.hasFocus()
    assert not filtered.view.currentIndex().isValid()
