"""Keys that were changed: kept, refused, and harmless when a hand wrote nonsense."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QKeyCombination, Qt

from minutes_app.ui.commands import COMMANDS, FORBIDDEN_KEYS
from minutes_app.ui.preferences import KEYS, Preferences
from minutes_app.ui.shortcuts import KeyMap
from minutes_app.ui.shortcuts.rules import Refusal, normal, pressed, refusal, with_twin, words_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
TABLE = {command.id: command.keys for command in COMMANDS}


@pytest.fixture
def keymap(preferences: Preferences) -> KeyMap:
    return KeyMap(preferences)


def all_keys(keymap: KeyMap) -> dict[str, tuple[str, ...]]:
    return {command.id: keymap.keys(command.id) for command in COMMANDS}


def test_without_a_change_keys_are_those_of_the_table(keymap: KeyMap) -> None:
    assert all_keys(keymap) == TABLE
    assert not keymap.has_changes


def test_a_change_is_kept_in_the_file(keymap: KeyMap, tmp_path: Path) -> None:
    keymap.give("meeting.duplicate", ("Ctrl+D",))
    again = KeyMap(Preferences(tmp_path / "preferences.ini"))
    assert again.keys("meeting.duplicate") == ("Ctrl+D",)
    assert again.is_changed("meeting.duplicate")
    keymap.reset("meeting.duplicate")
    assert all_keys(keymap) == TABLE
    assert not keymap.has_changes


def test_who_had_the_key_loses_it_and_no_more(keymap: KeyMap) -> None:
    keymap.give("entry.remove", ("F2",))
    assert keymap.keys("speaker.2") == ("Ctrl+2",)
    assert keymap.keys("entry.remove") == ("F2",)
    assert keymap.owner("F2") is not None
    keymap.reset("speaker.2")
    assert keymap.keys("speaker.2") == ("Ctrl+2", "F2")
    assert keymap.keys("entry.remove") == ()
    keymap.reset_all()
    assert all_keys(keymap) == TABLE


@pytest.mark.parametrize("key", FORBIDDEN_KEYS)
def test_keys_of_input_methods_are_refused(key: str) -> None:
    assert refusal(key) is Refusal.INPUT_METHOD


@pytest.mark.parametrize(
    ("key", "why"),
    [
        ("K", Refusal.TYPING), ("Shift+K", Refusal.TYPING), ("7", Refusal.TYPING),
        ("Home", Refusal.TYPING), ("Shift+Left", Refusal.TYPING), ("PgUp", Refusal.TYPING),
        ("Return", Refusal.FIXED), ("Tab", Refusal.FIXED), ("Esc", Refusal.FIXED),
        ("Del", Refusal.FIXED),
        ("Ctrl+C", Refusal.EDITING), ("Ctrl+Z", Refusal.EDITING), ("Ctrl+U", Refusal.EDITING),
        ("Ctrl+Left", Refusal.EDITING),
        ("Alt+F", Refusal.MENU), ("", Refusal.UNREADABLE), ("Ctrl+Nonsense", Refusal.UNREADABLE),
        ("Ctrl+K, Ctrl+J", Refusal.UNREADABLE),
        ("F2", None), ("Shift+F7", None), ("Ctrl+D", None), ("Alt+7", None), ("Ctrl+Shift+A", None),
        ("Alt+Up", None),
    ],
)  # fmt: skip
def test_which_keys_are_refused_and_why(key: str, why: Refusal | None) -> None:
    assert refusal(key) is why
    if why is not None:
        assert words_of(why)


def test_no_key_of_the_table_would_be_refused() -> None:
    for command in COMMANDS:
        if command.changeable:
            assert [refusal(key) for key in command.keys] == [None] * len(command.keys)


@pytest.mark.parametrize(
    "written",
    [
        "", "{", "[]", "7", '"x"', '{"entry.join": "Ctrl+D"}', '{"entry.join": [7]}',
        '{"no.such": ["Ctrl+D"]}', '{"entry.join": ["K"]}', '{"entry.join": ["Ctrl+Space"]}',
        '{"entry.join": ["Ctrl+Nonsense"]}', '{"edit.undo": ["Ctrl+D"]}',
        '{"capture.record": ["Ctrl+D"]}', '{"entry.join": null}', "[" * 100_000,
    ],
)  # fmt: skip
def test_nonsense_in_the_file_does_no_harm(preferences: Preferences, written: str) -> None:
    preferences.set(KEYS, written)
    assert all_keys(KeyMap(preferences)) == TABLE


def test_a_key_of_a_newer_table_stays_with_whom_the_user_gave_it(preferences: Preferences) -> None:
    """Written when no other command had the key, read by a version in which one has."""
    preferences.set(KEYS, '{"entry.remove": ["Ctrl+J", "F2"]}')
    keymap = KeyMap(preferences)
    assert keymap.keys("entry.remove") == ("Ctrl+J", "F2")
    assert keymap.keys("entry.join") == ()
    assert keymap.keys("speaker.2") == ("Ctrl+2",)
    keymap.reset("entry.join")
    assert keymap.keys("entry.join") == ("Ctrl+J",)
    assert keymap.keys("entry.remove") == ("F2",)


def test_what_is_right_beside_nonsense_counts(preferences: Preferences) -> None:
    written = {"entry.join": ["ctrl+d"], "entry.up": ["Ctrl+D"], "entry.down": ["X"], "x": 1}
    preferences.set(KEYS, json.dumps(written))
    keymap = KeyMap(preferences)
    taken = [name for name in ("entry.join", "entry.up") if keymap.keys(name) == ("Ctrl+D",)]
    assert len(taken) == 1
    assert keymap.keys("entry.down") == TABLE["entry.down"]


KEY_TEXTS = st.sampled_from(
    ["Ctrl+D", "Ctrl+J", "F2", "Ctrl+N", "K", "Ctrl+Space", "Alt+1", "x+y", ""]
)
WRITTEN = st.dictionaries(
    st.sampled_from([command.id for command in COMMANDS]), st.lists(KEY_TEXTS, max_size=3)
)


@given(WRITTEN)
def test_whatever_is_written_no_key_does_two_things(written: dict[str, list[str]]) -> None:
    preferences = Preferences(Path("/nonexistent/preferences.ini"))
    preferences.set(KEYS, json.dumps(written))
    keymap = KeyMap(preferences)
    given_keys = [
        normal(key) for one in COMMANDS if not one.local for key in keymap.keys(one.id)
    ]  # fmt: skip
    assert len(set(given_keys)) == len(given_keys)


def test_what_was_pressed_is_read() -> None:
    both = Modifier.ControlModifier | Modifier.ShiftModifier
    assert pressed(QKeyCombination(both, Key.Key_J)) == "Ctrl+Shift+J"
    assert pressed(QKeyCombination(Modifier.ControlModifier, Key.Key_Control)) == ""
    pad = Modifier.ControlModifier | Modifier.KeypadModifier
    assert pressed(QKeyCombination(pad, Key.Key_5)) == "Ctrl+5"
    assert pressed(QKeyCombination(both, Key.Key_Backtab)) == "Ctrl+Shift+Tab"


def test_both_enter_keys_go_together() -> None:
    assert with_twin("Ctrl+Shift+Return") == ("Ctrl+Shift+Return", "Ctrl+Shift+Enter")
    assert with_twin("Ctrl+D") == ("Ctrl+D",)
