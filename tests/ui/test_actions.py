"""The registry: no forbidden key, no key twice, no dead entry, nothing runs during composition."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.language import Tongue
from minutes_app.ui.actions import Actions
from minutes_app.ui.commands import COMMANDS, FORBIDDEN_KEYS, Command, Need
from minutes_app.ui.context import Surroundings
from minutes_app.ui.wording import escaped, plain

# The table of keys that the program promises; those of the capture line are its own.
PROMISED = {
    "meeting.new": "Ctrl+N", "meeting.open": "Ctrl+O",
    "meeting.close": "Ctrl+W", "meeting.print": "Ctrl+P", "app.preferences": "Ctrl+,",
    "app.quit": "Ctrl+Q", "help.keys": "F1", "view.full_screen": "F11",
    "find.everywhere": "Ctrl+E", "find.here": "Ctrl+F", "speaker.more": "Ctrl+G",
    "export.again": "Ctrl+Shift+E", "capture.focus": "Ctrl+L", "speaker.1": "Ctrl+1",
    "speaker.2": "Ctrl+2 F2", "speaker.5": "Ctrl+5 F5", "speaker.6": "Ctrl+6",
    "speaker.9": "Ctrl+9", "entry.indent": "Tab", "entry.outdent": "Shift+Tab",
    "entry.edit_last": "Up", "entry.up": "Alt+Up", "entry.down": "Alt+Down",
    "entry.split": "Ctrl+Shift+Return Ctrl+Shift+Enter", "entry.join": "Ctrl+J",
    "entry.task": "Ctrl+T", "edit.undo": "Ctrl+Z", "edit.redo": "Ctrl+Shift+Z",
    "pane.next": "F6", "pane.previous": "Shift+F6", "capture.leave": "Esc",
    "place.meetings": "Alt+1", "place.tasks": "Alt+2", "place.people": "Alt+3",
    "place.search": "Alt+4",
}  # fmt: skip


def sequences(command: Command) -> list[str]:
    return [QKeySequence(key).toString() for key in command.keys]


def test_ids_are_unique() -> None:
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_keys_can_be_pressed_and_are_not_those_of_input_methods(command: Command) -> None:
    assert all(sequences(command))
    forbidden = {QKeySequence(key).toString() for key in FORBIDDEN_KEYS}
    assert forbidden.isdisjoint(sequences(command))


def test_no_key_does_two_things() -> None:
    keys = [key for command in COMMANDS if not command.local for key in sequences(command)]
    assert len(set(keys)) == len(keys)


def test_promised_keys() -> None:
    keys = {command.id: " ".join(command.keys) for command in COMMANDS}
    assert {name: keys[name] for name in PROMISED} == PROMISED


@pytest.fixture
def window(qtbot: QtBot, around: Surroundings) -> QMainWindow:
    made = QMainWindow()
    qtbot.addWidget(made)
    return made


def test_what_nobody_answers_to_is_not_shown(window: QMainWindow, around: Surroundings) -> None:
    actions = Actions(window, around.guard)
    actions.menu_bar(window.menuBar())
    assert [one.text() for one in window.menuBar().actions() if one.isVisible()] == []
    done: list[int] = []
    actions.handle("help.about", lambda: done.append(1))
    assert [one.text() for one in window.menuBar().actions() if one.isVisible()] == ["&Help"]
    assert [c.id for c in actions.commands() if not c.local] == ["help.about"]
    actions.run("help.about")
    assert done == [1]
    actions.release("help.about")
    assert not actions["help.about"].isVisible()


def test_buttons_show_with_their_command_and_are_never_windows(
    window: QMainWindow, around: Surroundings
) -> None:
    actions = Actions(window, around.guard)
    early = [actions.button("help.about"), actions.push_button("help.about")]
    actions.handle("help.about", lambda: None)
    late = [actions.button("help.about"), actions.push_button("help.about")]
    assert not any(button.isVisible() for button in (*early, *late))
    body = QWidget()
    layout = QVBoxLayout(body)
    for button in (*early, *late):
        layout.addWidget(button)
    window.setCentralWidget(body)
    window.show()
    assert all(button.isVisible() for button in (*early, *late))
    actions.release("help.about")
    assert not any(button.isVisible() for button in (*early, *late))


def test_needs_enable(window: QMainWindow, around: Surroundings) -> None:
    actions = Actions(window, around.guard)
    actions.handle("meeting.print", lambda: None)
    button, push = actions.button("meeting.print"), actions.push_button("meeting.print")
    assert not any(one.isEnabled() for one in (actions["meeting.print"], button, push))
    actions.provide(Need.MEETING, there=True)
    assert actions["meeting.print"].isEnabled()
    assert button.isEnabled()
    assert push.isEnabled()
    actions.provide(Need.MEETING, there=False)
    assert not actions["meeting.print"].isEnabled()


def test_words_follow_the_language(window: QMainWindow, around: Surroundings, speak) -> None:
    actions = Actions(window, around.guard)
    actions.menu_bar(window.menuBar())
    actions.handle("meeting.new", lambda: None)
    push, button = actions.push_button("meeting.new"), actions.button("meeting.new")
    speak(Tongue.CHINESE)
    actions.retranslate()
    assert (push.text(), button.accessibleName()) == ("新建会议", "新建会议")
    assert "文件(&F)" in [one.text() for one in window.menuBar().actions()]
    assert actions["meeting.new"].toolTip() == "新建会议…  Ctrl+N"


def compose(widget: QWidget, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    event.setCommitString(commit)
    QApplication.sendEvent(widget, event)


def test_commands_wait_for_the_input_method(
    qtbot: QtBot, window: QMainWindow, around: Surroundings
) -> None:
    first, second = QLineEdit(), QLineEdit()
    body = QWidget()
    layout = QVBoxLayout(body)
    layout.addWidget(first)
    layout.addWidget(second)
    window.setCentralWidget(body)
    actions = Actions(window, around.guard)
    actions.provide(Need.MEETING, there=True)
    seen: list[str] = []
    actions.handle("capture.focus", lambda: (seen.append(first.text()), second.setFocus()))
    window.show()
    window.activateWindow()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    compose(first, "ni'hao")
    assert around.guard.composing
    qtbot.keyClick(first, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert seen == []
    compose(first, "", "你好")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["你好"]
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert len(seen) == 2


def test_data_keeps_its_ampersand() -> None:
    assert escaped("R&D") == "R&&D"
    assert plain("&Save R&&D…") == "Save R&D"
