"""The dictionary of the house: typed, pasted, edited, removed, undone; nothing is lost silently."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from minutes_app.domain.meetings import Abbreviation
from minutes_app.language import Tongue
from minutes_app.ui.dialogs.abbreviations.dialog import AbbreviationsDialog
from minutes_app.ui.dialogs.abbreviations.entries import merge, read_lines, short_form
from minutes_app.ui.dialogs.abbreviations.table import SHORT, TEXT
from tests.ui.conftest import assert_freed, both_languages, drop_deleted, nameless
from tests.ui.meetings_at_hand import Hand, at_hand, type_into

LINES = "xzscl\t新质生产力\n＝ＳＫＪＪ：市科技局\n坏行\n\ngzzb 工作专班\r\ngzzb\t工作组\n"


@pytest.mark.parametrize(
    ("typed", "short"),
    [("xzscl", "xzscl"), ("=XZ", "xz"), ("＝ｘｚ", "xz"), (" a1 ", "a1"), ("新", ""), ("a b", ""),
     ("", ""), ("x" * 31, "")],
)  # fmt: skip
def test_short_forms(typed: str, short: str) -> None:
    assert short_form(typed) == short


def test_pasted_lines_are_read() -> None:
    pasted = read_lines(LINES)
    assert pasted.read == (
        Abbreviation("xzscl", "新质生产力"),
        Abbreviation("skjj", "市科技局"),
        Abbreviation("gzzb", "工作组"),
    )
    assert pasted.unread == ("坏行",)


def test_what_is_known_otherwise_is_not_overwritten() -> None:
    known = (Abbreviation("a", "one"), Abbreviation("b", "two"))
    merged = merge(
        known, (Abbreviation("a", "one"), Abbreviation("b", "2"), Abbreviation("c", "3"))
    )
    assert merged.dictionary == (*known, Abbreviation("c", "3"))
    assert (merged.same, merged.clashing) == (1, (Abbreviation("b", "2"),))


@given(st.text(max_size=200))
def test_every_line_is_read_or_told(text: str) -> None:
    pasted = read_lines(text)
    lines = [line for line in text.splitlines() if line.strip()]
    assert len(pasted.read) + len(pasted.unread) <= len(lines)
    assert bool(lines) == bool(pasted.read or pasted.unread)
    assert all(short_form(one.short) == one.short and one.text for one in pasted.read)


@pytest.fixture
def hand(qtbot: QtBot, open_window: Any, speak: Callable[[Tongue], None]) -> Iterator[Hand]:
    made = at_hand(qtbot, open_window)
    yield made
    made.close()
    drop_deleted()


@pytest.fixture
def dialog(hand: Hand) -> Iterator[AbbreviationsDialog]:
    made = AbbreviationsDialog(hand.context, hand.window)
    made.show()
    hand.wait()
    yield made
    made.close()
    made.deleteLater()


def stored(hand: Hand) -> dict[str, str]:
    house = hand.ask(lambda desk: desk.meetings.house())
    return {one.short: one.text for one in house.abbreviations}


def test_typing_and_enter_adds(hand: Hand, dialog: AbbreviationsDialog) -> None:
    type_into(dialog.short, "XZSCL")
    QTest.keyClick(dialog.short, Qt.Key.Key_Return)
    type_into(dialog.words, "新质生产力")
    compose(dialog.words, "gong")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    hand.wait()
    assert stored(hand) == {}, "Enter belonged to the input method"
    compose(dialog.words, "")
    QTest.keyClick(dialog.words, Qt.Key.Key_Return)
    hand.wait()
    assert stored(hand) == {"xzscl": "新质生产力"}
    assert dialog.short.text() == dialog.words.text() == ""
    assert "1 abbreviation added." in dialog.said.text()
    dialog.undo.click()
    hand.wait()
    assert stored(hand) == {}
    assert dialog.model.rows == ()


def compose(field: QLineEdit, preedit: str) -> None:
    QApplication.sendEvent(field, QInputMethodEvent(preedit, []))


def test_what_cannot_be_is_said(hand: Hand, dialog: AbbreviationsDialog) -> None:
    type_into(dialog.short, "新")
    type_into(dialog.words, "x")
    dialog.add.click()
    assert "Latin letters" in dialog.said.text()
    type_into(dialog.short, "x")
    type_into(dialog.words, "")
    dialog.add.click()
    assert "stands for" in dialog.said.text()
    hand.wait()
    assert stored(hand) == {}


def test_many_lines_are_pasted_and_clashes_are_told(
    hand: Hand, dialog: AbbreviationsDialog
) -> None:
    QGuiApplication.clipboard().setText("a\tone\nb\ttwo\nc\tthree")
    QTest.keyClick(dialog.short, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hand.wait()
    assert stored(hand) == {"a": "one", "b": "two", "c": "three"}
    QGuiApplication.clipboard().setText("a\tone\nb\tother\nd\tfour\n新\tx")
    dialog.view.setFocus()
    QTest.keyClick(dialog.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    hand.wait()
    assert stored(hand) == {"a": "one", "b": "two", "c": "three", "d": "four"}
    said = dialog.said.text()
    assert "1 abbreviation added." in said
    assert "1 was there already." in said
    assert "“b” stands for “two” already. Replace it with “other”?" in said
    assert "not understood: 新" in said
    dialog.instead.click()
    hand.wait()
    assert stored(hand)["b"] == "other"
    dialog.undo.click()
    hand.wait()
    assert stored(hand)["b"] == "two"


def edit(dialog: AbbreviationsDialog, short: str, column: int, words: str) -> None:
    index = dialog.model.index(dialog.model.row_of(short), column)
    dialog.view.setFocus()
    dialog.view.setCurrentIndex(index)
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    editor = dialog.view.viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.accessibleName()
    type_into(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return)


def test_rows_are_edited_and_removed_by_key(hand: Hand, dialog: AbbreviationsDialog) -> None:
    dialog.take_lines("a\tone\nb\ttwo\nc\tthree")
    hand.wait()
    edit(dialog, "b", TEXT, "zwei")
    hand.wait()
    edit(dialog, "b", SHORT, "z")
    hand.wait()
    assert stored(hand) == {"a": "one", "z": "zwei", "c": "three"}
    edit(dialog, "a", SHORT, "c")
    hand.wait()
    assert "“c” stands for “three” already." in dialog.said.text()
    assert stored(hand) == {"a": "one", "z": "zwei", "c": "three"}
    dialog.view.selectRow(dialog.model.row_of("c"))
    QTest.keyClick(dialog.view, Qt.Key.Key_Delete)
    hand.wait()
    assert stored(hand) == {"a": "one", "z": "zwei"}
    assert dialog.view.chosen() == ["z"], "the next one is chosen"


def test_the_list_is_filtered(hand: Hand, dialog: AbbreviationsDialog) -> None:
    dialog.take_lines("xzscl\t新质生产力\nskjj\t市科技局")
    hand.wait()
    dialog.filter.setText("科技")
    assert [one.short for one in dialog.model.rows] == ["skjj"]


@both_languages
def test_named_in_both_languages_and_freed(
    hand: Hand, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    dialog = AbbreviationsDialog(hand.context, hand.window)
    dialog.show()
    hand.wait()
    assert nameless(dialog) == []
    dialog.close()
    dialog.deleteLater()
    assert_freed(hand.qtbot, lambda: AbbreviationsDialog(hand.context, hand.window))
