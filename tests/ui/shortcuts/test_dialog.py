"""Changing keys in the real window: recorded by pressing, conflicts said first, shown at once."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from minutes_app.language import Tongue
from minutes_app.ui.dialogs import Dialogs
from minutes_app.ui.dialogs.keys import KeysDialog
from minutes_app.ui.shortcuts.dialog import ShortcutsDialog
from tests.ui.conftest import assert_freed, both_languages, drop_deleted, nameless
from tests.ui.meetings_at_hand import Hand, at_hand
from tests.ui.record.at_the_line import open_meeting

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CONTROL, SHIFT = Modifier.ControlModifier, Modifier.ShiftModifier


@pytest.fixture
def hand(qtbot: QtBot, open_window: Any, speak: Callable[[Tongue], None]) -> Iterator[Hand]:
    made = at_hand(qtbot, open_window)
    yield made
    made.close()
    drop_deleted()


@pytest.fixture
def dialog(hand: Hand) -> Iterator[ShortcutsDialog]:
    made = ShortcutsDialog(hand.context, hand.window)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def choose(dialog: ShortcutsDialog, command: str) -> None:
    dialog.words.clear()
    assert dialog.view.select(command)


def press(dialog: ShortcutsDialog, key: Qt.Key, modifiers: Any = Modifier.NoModifier) -> None:
    assert dialog.recorder.isVisible()
    QTest.keyClick(dialog.recorder, key, modifiers)


def keys_in_menu(hand: Hand, command: str) -> str:
    return hand.window.actions_[command].shortcut().toString()


def test_new_keys_act_at_once_everywhere(hand: Hand, dialog: ShortcutsDialog) -> None:
    help_page = KeysDialog(hand.context.actions, hand.window)
    choose(dialog, "view.theme")
    QTest.keyClick(dialog.view, Key.Key_Return)
    press(dialog, Key.Key_Control, CONTROL)
    assert dialog.recorder.isVisible(), "a modifier alone is not the key"
    press(dialog, Key.Key_D, CONTROL | SHIFT)
    assert not dialog.recorder.isVisible()
    assert keys_in_menu(hand, "view.theme") == "Ctrl+Shift+D"
    assert "Ctrl+Shift+D" in hand.window.actions_["view.theme"].toolTip()
    assert "Ctrl+Shift+D" in help_page.page.toPlainText()
    assert "changed" in help_page.page.toPlainText()
    theme = hand.context.appearance.theme.name
    dialog.close()
    hand.window.activateWindow()
    hand.qtbot.waitUntil(hand.window.isActiveWindow)
    QTest.keyClick(hand.window, Key.Key_D, CONTROL | SHIFT)
    assert hand.context.appearance.theme.name != theme
    help_page.deleteLater()


def test_a_conflict_is_said_and_taken_only_when_it_is_wanted(
    hand: Hand, dialog: ShortcutsDialog
) -> None:
    choose(dialog, "entry.remove")
    dialog.new.click()
    press(dialog, Key.Key_J, CONTROL)
    assert dialog.said.text() == "Ctrl+J is “Join with the entry before”. Use it here instead?"
    assert keys_in_menu(hand, "entry.join") == "Ctrl+J"
    QTest.keyClick(dialog.recorder, Key.Key_Escape)
    assert keys_in_menu(hand, "entry.remove") == ""
    dialog.new.click()
    press(dialog, Key.Key_J, CONTROL)
    dialog.instead.click()
    assert keys_in_menu(hand, "entry.remove") == "Ctrl+J"
    assert keys_in_menu(hand, "entry.join") == ""
    dialog.reset.click()
    choose(dialog, "entry.join")
    dialog.reset.click()
    assert keys_in_menu(hand, "entry.join") == "Ctrl+J"
    assert not hand.context.actions.keymap.has_changes  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("key", "modifiers", "reason"),
    [
        (Key.Key_Space, CONTROL, "Input methods use this key."),
        (Key.Key_K, Modifier.NoModifier, "This key types"),
        (Key.Key_K, SHIFT, "This key types"),
        (Key.Key_C, CONTROL, "Text is edited with this key"),
        (Key.Key_F, Modifier.AltModifier, "opens menus"),
        (Key.Key_Return, Modifier.NoModifier, "fixed in the line"),
    ],
)
def test_keys_that_cannot_be_had_are_refused_with_the_reason(
    hand: Hand, dialog: ShortcutsDialog, key: Qt.Key, modifiers: Any, reason: str
) -> None:
    choose(dialog, "view.theme")
    dialog.new.click()
    press(dialog, key, modifiers)
    assert reason in dialog.said.text()
    assert dialog.recorder.isVisible(), "another key can be pressed at once"
    assert keys_in_menu(hand, "view.theme") == ""


def test_a_second_key_and_none(hand: Hand, dialog: ShortcutsDialog) -> None:
    choose(dialog, "export.again")
    dialog.more.click()
    press(dialog, Key.Key_F8)
    action = hand.window.actions_["export.again"]
    assert [one.toString() for one in action.shortcuts()] == ["Ctrl+Shift+E", "F8"]
    QTest.keyClick(dialog.view, Key.Key_Delete)
    assert action.shortcuts() == []
    dialog.reset_all.click()
    assert keys_in_menu(hand, "export.again") == "Ctrl+Shift+E"


def test_fixed_keys_are_shown_and_stay(hand: Hand, dialog: ShortcutsDialog) -> None:
    for command in ("edit.undo", "capture.record", "entry.indent"):
        choose(dialog, command)
        assert not dialog.new.isEnabled()
        QTest.keyClick(dialog.view, Key.Key_Return)
        assert not dialog.recorder.isVisible()
        QTest.keyClick(dialog.view, Key.Key_Delete)
    assert keys_in_menu(hand, "edit.undo") == "Ctrl+Z"


def test_the_list_is_filtered_by_words_menu_and_keys(hand: Hand, dialog: ShortcutsDialog) -> None:
    def shown() -> list[str]:
        return [row.key for row in dialog._model.rows if row.command]

    dialog.words.setText("sub-point")
    assert shown() == ["entry.indent", "entry.outdent"]
    dialog.words.setText("ctrl+j")
    assert shown() == ["entry.join"]
    dialog.words.setText("zzzz")
    assert shown() == []
    assert not dialog.new.isEnabled()


def test_speaker_slots_say_their_keys(qtbot: QtBot, open_window: Any) -> None:
    desk = open_meeting(qtbot, open_window)
    keymap = desk.context.actions.keymap
    assert keymap is not None
    chip = "Ctrl+1"
    assert any(chip in words for words in _slots(desk))
    keymap.give("speaker.1", ("F12",))
    assert any("F12" in words for words in _slots(desk))
    assert not any(chip in words for words in _slots(desk))
    desk.window.hide()
    desk.wait()


def _slots(desk: Any) -> list[str]:
    QApplication.sendPostedEvents()
    bar = desk.record.bar
    return [one.text() for one in bar.findChildren(QPushButton) if one.isVisibleTo(bar)]


@both_languages
def test_named_in_both_languages_and_freed(
    hand: Hand, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    dialog = ShortcutsDialog(hand.context, hand.window)
    dialog.show()
    dialog.new.click()
    assert nameless(dialog) == []
    assert all(row.card.title for row in dialog._model.rows)
    dialog.close()
    dialog.deleteLater()
    assert_freed(hand.qtbot, lambda: ShortcutsDialog(hand.context, hand.window))


def test_it_is_reached_from_help_and_menu(hand: Hand) -> None:
    dialogs = Dialogs(hand.context, hand.window, lambda _: None)
    hand.context.actions.run("help.change_keys")
    assert isinstance(dialogs.change_keys(), ShortcutsDialog)
    page = dialogs.keys()
    assert isinstance(page, KeysDialog)
    assert any(button.text() == "Change keys" for button in page._buttons)
    for one in (dialogs.change_keys(), page):
        one.close()
