"""Which keys a command may have. Input methods, typing and menus need the others.

Keys are written as ``QKeySequence`` writes them for every platform ("Ctrl+Shift+E").
"""

from enum import StrEnum
from functools import cache
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from minutes_app.language import translate
from minutes_app.ui.commands import COMMANDS, FORBIDDEN_KEYS

_Modifier = Qt.KeyboardModifier
_CONTROL: Final = _Modifier.ControlModifier | _Modifier.MetaModifier
_FUNCTION_KEYS: Final = range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1)
_EDITING: Final = (
    "Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Insert", "Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y",
    "Ctrl+U",  # on X11 a field of one line takes it, and is emptied

    "Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down", "Ctrl+Home", "Ctrl+End",
    "Ctrl+Shift+Left", "Ctrl+Shift+Right", "Ctrl+Shift+Up", "Ctrl+Shift+Down",
    "Ctrl+Shift+Home", "Ctrl+Shift+End", "Ctrl+Backspace", "Ctrl+Del", "Ctrl+Tab",
    "Ctrl+Shift+Tab",
)  # fmt: skip
_ENTER, _RETURN = "Enter", "Return"


class Refusal(StrEnum):
    """Why a command may not have a key."""

    UNREADABLE = "unreadable"
    INPUT_METHOD = "input method"
    TYPING = "typing"
    EDITING = "editing"
    MENU = "menu"
    FIXED = "fixed"


def normal(key: str) -> str:
    """Return a key as it is compared and kept, "" for what is no single key."""
    sequence = QKeySequence.fromString(key, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or _of(sequence).key() in {Qt.Key.Key_unknown, Qt.Key(0)}:
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def pressed(combination: QKeyCombination) -> str:
    """Return the key that was pressed, "" for a modifier alone. The number pad is no other key."""
    key = combination.key()
    if key in _LONE:
        return ""
    modifiers = combination.keyboardModifiers() & ~_Modifier.KeypadModifier
    if key == Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | _Modifier.ShiftModifier
    sequence = QKeySequence(QKeyCombination(modifiers, key))
    return normal(sequence.toString(QKeySequence.SequenceFormat.PortableText))


def with_twin(key: str) -> tuple[str, ...]:
    """Return a key, with Enter of the number pad beside the great one."""
    head, plus, last = key.rpartition("+")
    twins = {_ENTER: _RETURN, _RETURN: _ENTER}
    return (key, f"{head}{plus}{twins[last]}") if last in twins else (key,)


def shown(key: str) -> str:
    """Return a key as this platform writes it (⇧⌘E)."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def refusal(key: str) -> Refusal | None:
    """Tell why no command may be given a key; None if one may."""
    key = normal(key)
    if not key:
        return Refusal.UNREADABLE
    taken = {
        Refusal.INPUT_METHOD: _forbidden(),
        Refusal.FIXED: _fixed(),
        Refusal.EDITING: _editing(),
    }
    for why, keys in taken.items():
        if key in keys:
            return why
    combination = _of(QKeySequence(key))
    modifiers, code = combination.keyboardModifiers(), combination.key()
    if code in _FUNCTION_KEYS or modifiers & _CONTROL:
        return None
    if not modifiers & _Modifier.AltModifier:
        return Refusal.TYPING
    return Refusal.MENU if Qt.Key.Key_A <= code <= Qt.Key.Key_Z else None


def _of(sequence: QKeySequence) -> QKeyCombination:
    """Return the first combination of a sequence (its type does not say that it can be asked)."""
    return sequence[0]  # type: ignore[index]


def words_of(why: Refusal) -> str:
    """Say why a key cannot be taken."""
    return {
        Refusal.UNREADABLE: translate("shortcuts", "This key cannot be read."),
        Refusal.INPUT_METHOD: translate("shortcuts", "Input methods use this key."),
        Refusal.TYPING: translate(
            "shortcuts", "This key types or moves the caret. Hold Ctrl or Alt with it, or take F2."
        ),
        Refusal.EDITING: translate("shortcuts", "Text is edited with this key everywhere."),
        Refusal.MENU: translate("shortcuts", "Alt with a letter opens menus. Hold Ctrl, too."),
        Refusal.FIXED: translate("shortcuts", "This key is fixed in the line and the outline."),
    }[why]


@cache
def _forbidden() -> frozenset[str]:
    return frozenset(map(normal, FORBIDDEN_KEYS))


@cache
def _editing() -> frozenset[str]:
    return frozenset(map(normal, _EDITING))


@cache
def _fixed() -> frozenset[str]:
    return frozenset(normal(key) for one in COMMANDS if one.local for key in one.keys)


_LONE: Final = frozenset({
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown, Qt.Key(0),
})  # fmt: skip
