"""Hands at the real window that count the keys which they press beyond the words.

What is counted (the stricter reading of the keystroke-level model):

* every physical key: a sign that needs Shift is two keys, Ctrl+K is two, Enter one;
* letters that stand for a name or a day (``kjj``, ``12.31``) and the key with which an input method
  hands them over as letters;
* keys of the palette, of lists, of undo: whatever is pressed.

What is not counted are the words that have to be said in any program: the texts of the entries, and
name, body and title of somebody who is new, with the keys by which an input method writes them
(the model counts 3.3 a character for them). Times are those of the model: each key, one act of
thought for each line or command, nothing for the mouse, which is not touched.
"""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

Plain = Qt.KeyboardModifier.NoModifier
Control = Qt.KeyboardModifier.ControlModifier
_MODIFIERS = (Control, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier)
_SHIFTED = frozenset('!@#$%^&*()_+{}|:"<>?~！＠＃￥％＆＊（）＋～：？“”《》')
_FULL_WIDTH = str.maketrans("!@&~:,*?", "！＠＆～：，＊？")
KEY, THOUGHT = 0.20, 1.35
"""Seconds of the keystroke-level model: K and M."""


class Hands:
    """Presses keys where the focus is; ``keys`` beyond the words, ``thoughts`` of the model.

    ``chinese``: an input method is on, so letters are composed and signs are of full width.
    """

    def __init__(self, settle: Callable[[], None], *, chinese: bool) -> None:
        self._settle = settle
        self._chinese = chinese
        self.keys = 0
        self.thoughts = 0

    @property
    def seconds(self) -> float:
        """What the model makes of it."""
        return self.keys * KEY + self.thoughts * THOUGHT

    def begin(self) -> None:
        """Think, once for each line or command."""
        self.thoughts += 1

    def words(self, text: str) -> None:
        """Type words that have to be said: not counted."""
        if text.isascii():
            QTest.keyClicks(_focus(), text)
        else:
            _compose(text[:1], "")
            _compose("", text)

    def signs(self, text: str) -> None:
        """Type signs, digits, spaces."""
        for one in text.translate(_FULL_WIDTH) if self._chinese else text:
            self.keys += 2 if one in _SHIFTED else 1
            if one.isascii():
                QTest.keyClicks(_focus(), one)
            else:
                _compose("", one)

    def letters(self, text: str) -> None:
        """Type letters that are to stay letters: an input method hands them over on a key."""
        self.keys += len(text)
        if not self._chinese:
            QTest.keyClicks(_focus(), text)
            return
        for end in range(1, len(text) + 1):
            _compose(text[:end], "")
        self.keys += 1
        _compose("", text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Plain) -> None:
        """Press a key, with those that are held down with it, and let the window follow."""
        self.keys += 1 + sum(bool(modifiers & one) for one in _MODIFIERS)
        QTest.keyClick(_focus(), key, modifiers)
        self._settle()

    def enter(self) -> None:
        """Press Enter."""
        self.press(Qt.Key.Key_Return)


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def _compose(letters: str, commit: str) -> None:
    event = QInputMethodEvent(letters, [])
    event.setCommitString(commit)
    QApplication.sendEvent(_focus(), event)
