"""A random script of keys through the real window, and the text that must come of it.

What counts as typed: letters of the keyboard, words that the input method commits, and letters
that were being composed when a command, another field or another window ended that. Keys that edit
(Backspace, Delete, the arrows) are done in the model, too. Each field has its text and its caret
there; Enter moves the text of the line to the end of the record. Where the focus goes on a command
is the window's business: what is typed must stand in the field that has it.
"""

import random
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from minutes_app.ui.palette.overlay import PaletteLine
from minutes_app.ui.record.outline.row_editor import RowEditor
from tests.ui.input_methods.composing import InputMethod, Manner, leave_window, text_of
from tests.ui.record.at_the_line import Desk

if TYPE_CHECKING:
    from collections.abc import Callable

Plain = Qt.KeyboardModifier.NoModifier
Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Alt = Qt.KeyboardModifier.AltModifier
Key = Qt.Key

WORDS = ("改革", "创新", "督办", "落实", "整改", "数字经济", "营商环境", "𠮷林")
LATIN = ("plan ", "grid", " data", "b2b", "v5 ", "qx")
PEOPLE = ("欧阳文", "司马光", "上官婉", "诸葛明")
COMMANDS = (
    (Key.Key_1, Control), (Key.Key_2, Control), (Key.Key_F2, Plain), (Key.Key_F3, Plain),
    (Key.Key_F5, Plain), (Key.Key_9, Control), (Key.Key_F6, Plain), (Key.Key_F6, Shift),
    (Key.Key_F9, Plain), (Key.Key_F9, Shift), (Key.Key_1, Alt), (Key.Key_2, Alt),
    (Key.Key_3, Alt), (Key.Key_4, Alt), (Key.Key_E, Control), (Key.Key_L, Control),
    (Key.Key_K, Control), (Key.Key_F, Control),
)  # fmt: skip
HELD_BACK = (Key.Key_Return, Key.Key_Escape, Key.Key_Tab, Key.Key_Up, Key.Key_Down)


class Model:
    """The text of one field and where its caret is, in characters."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.caret = len(text)

    def put(self, words: str) -> None:
        """Insert at the caret."""
        self.text = self.text[: self.caret] + words + self.text[self.caret :]
        self.caret += len(words)

    def edit(self, key: Qt.Key) -> None:
        """Do what an editing key does."""
        at = self.caret
        if key == Key.Key_Backspace and at:
            self.text, self.caret = self.text[: at - 1] + self.text[at:], at - 1
        elif key == Key.Key_Delete:
            self.text = self.text[:at] + self.text[at + 1 :]
        elif key == Key.Key_Left:
            self.caret = max(at - 1, 0)
        elif key == Key.Key_Right:
            self.caret = min(at + 1, len(self.text))
        elif key == Key.Key_Home:
            self.caret = 0
        elif key == Key.Key_End:
            self.caret = len(self.text)


class Script:
    """Presses keys at random, always the same ones for a seed; ``log`` says which."""

    def __init__(self, desk: Desk, method: InputMethod, seed: int) -> None:
        self._desk = desk
        self._method = method
        self._chance = random.Random(seed)
        self._fields: dict[QWidget, Model] = {}
        self.entries: list[str] = []
        self.keys = 0
        self.log: list[str] = []
        for name in PEOPLE:
            desk.record_line(f"+{name}，副主任")
        for name in PEOPLE:
            desk.record_line(f"{name}：发言")
            self.entries.append("发言")
        desk.window.actions_.run("capture.focus")
        self._steps: tuple[tuple[float, Callable[[], None]], ...] = (
            (20, self._words), (24, self._compose), (12, self._interrupted), (10, self._edit),
            (12, self._enter), (10, self._command), (3, self._elsewhere), (2, self._deactivate),
            (3, self._row), (2, self._title), (2, self._nest), (2, self._undo),
            (0.6, self._look_otherwise),
            (2, self._slow), (2, self._rest),
        )  # fmt: skip

    def play(self, keys: int) -> None:
        """Press so many keys, and look now and then whether all is there."""
        weights = [weight for weight, _ in self._steps]
        looked = 0
        while self.keys < keys:
            ((_, step),) = self._chance.choices(self._steps, weights)
            self.log.append(step.__name__)
            step()
            self._end_of_rows()
            self.look()
            if self.keys - looked > 500:
                looked = self.keys
                self.compare()
        self.compare()

    # What must be

    def look(self) -> None:
        """Compare the field with the focus."""
        field, model = self._here()
        if isinstance(field, QLineEdit) and field.hasSelectedText():
            self._to_end()  # a place that is entered offers its words to be typed over
        if model is not None:
            name = f"{type(field).__name__} {field.accessibleName()}"
            texts = f"{text_of(field)!r} for {model.text!r}"
            assert text_of(field) == model.text, f"{name}: {texts}, {self.told()}"

    def compare(self) -> None:
        """Compare everything, the archive too."""
        self._desk.window.actions_.run("capture.focus")
        self._desk.window.go("place.meetings")
        QApplication.sendPostedEvents()
        self._end_of_rows()
        self._desk.qtbot.wait(450)  # drafts and titles are saved at rest
        self._desk.wait()
        assert _words(self._desk.texts()) == _words(self.entries), self.told()
        for field, model in self._fields.items():
            if isValid(field):
                assert text_of(field) == model.text, self.told()
        line = self._model_of(self._desk.line)
        meeting = self._desk.page.meeting
        assert meeting is not None
        draft = self._desk.context.session
        kept: list[str] = []
        draft.ask(lambda desk: desk.draft(meeting.id), kept.append)
        stored = self._desk.stored().meeting
        assert kept == [line.text], self.told()
        pane = self._desk.page.pane
        assert pane is not None
        assert _words([stored.title]) == _words([self._model_of(pane.head.title).text]), self.told()

    def told(self) -> str:
        """Return the last steps, for who looks into a failure."""
        return f"after {self.keys} keys: {' '.join(self.log[-25:])}"

    # Steps

    def _words(self) -> None:
        model = self._writing()
        word = self._chance.choice(LATIN)
        for letter in word:
            self._press(Key(ord(letter.upper())), Plain, letter)
        model.put(word)

    def _compose(self) -> None:
        """Compose a word; sometimes it is dropped, or chosen with keys that the field sees, too."""
        model = self._writing()
        word = self._chance.choice(WORDS)
        self._spell()
        if self._chance.random() < 0.3:
            self._press(self._chance.choice(HELD_BACK))
        if self._chance.random() < 0.1:
            self._press(Key.Key_Z, Control)
        if self._chance.random() < 0.15:
            self._im("")
            return
        self._im("", word)
        model.put(word)

    def _interrupted(self) -> None:
        """Something ends the composition: a command, another field, another window."""
        model = self._writing()
        letters = self._spell()
        self._method.manner = self._chance.choice(list(Manner))
        way = self._chance.choice(("command", "command", "focus", "window", "click"))
        self.log.append(f"{way}/{self._method.manner}")
        if way == "command":
            key, modifiers = self._chance.choice(COMMANDS)
            self._press(key, modifiers)
            if self._method.letters:
                letters = self._chance.choice(WORDS)
                self._im("", letters)
            QApplication.sendPostedEvents()
        elif way == "focus":
            self._desk.window.rail.findChildren(QWidget)[1].setFocus()
        elif way == "window":
            leave_window(self._desk)
        else:
            field = self._here()[0]
            target = field.viewport() if isinstance(field, QPlainTextEdit) else field
            QTest.mousePress(target, Qt.MouseButton.LeftButton)
            QTest.mouseRelease(target, Qt.MouseButton.LeftButton)
        model.put(letters)
        if way == "click":
            self._to_end()
        self._method.manner = Manner.COMMITS

    def _edit(self) -> None:
        model = self._writing()
        for _ in range(self._chance.randrange(1, 4)):
            key = self._chance.choice(
                (Key.Key_Backspace, Key.Key_Delete, Key.Key_Left, Key.Key_Left, Key.Key_Right,
                 Key.Key_Home, Key.Key_End)
            )  # fmt: skip
            ends = key in {Key.Key_Home, Key.Key_End}
            self._press(key, Control if ends and self._is_long() else Plain)
            model.edit(key)

    def _enter(self) -> None:
        """Enter where it records or ends; elsewhere the line first."""
        field, _ = self._here()
        if not isinstance(field, RowEditor):
            self._to_line()
        field, model = self._here()
        assert model is not None
        self._press(Key.Key_Return)
        if field is self._desk.line and model.text.strip():
            self.entries.append(model.text)
            self._fields[field] = Model()

    def _command(self) -> None:
        key, modifiers = self._chance.choice(COMMANDS)
        self.log.append(f"{modifiers.name}+{key.name}")
        self._press(key, modifiers)
        QApplication.sendPostedEvents()

    def _elsewhere(self) -> None:
        page = self._desk.window.go(self._chance.choice(("place.search", "place.people")))
        next(one for one in page.findChildren(QLineEdit) if one.isVisible()).setFocus()
        self._to_end()

    def _deactivate(self) -> None:
        leave_window(self._desk)
        self._press(Key.Key_Shift)

    def _row(self) -> None:
        """Edit the last entry, from an empty line."""
        self._to_line()
        if self._model_of(self._desk.line).text:
            return
        self._desk.wait()
        self._press(Key.Key_Up)
        field = self._here()[0]
        assert isinstance(field, RowEditor), self.told()
        assert _words([field.toPlainText()]) == _words(self.entries[-1:]), self.told()
        self._fields[field] = Model(field.toPlainText())

    def _title(self) -> None:
        self._desk.window.go("place.meetings")
        pane = self._desk.page.pane
        assert pane is not None
        pane.head.title.setFocus()
        self._to_end()

    def _nest(self) -> None:
        self._to_line()
        if text_of(self._desk.line).strip():  # the line itself: a sign that comes, and goes again
            self._press(Key.Key_Tab)
            self._press(Key.Key_Backtab, Shift)
            return
        shift = self._chance.random() < 0.5
        self._press(Key.Key_Backtab if shift else Key.Key_Tab, Shift if shift else Plain)

    def _undo(self) -> None:
        """Undo a step of the record and do it again, where the line has nothing of its own."""
        self._to_line()
        self._desk.wait()
        if not self._desk.line.document().isUndoAvailable():
            self._press(Key.Key_Z, Control)
            self._desk.wait()
            self._press(Key.Key_Z, Control | Shift)
            self._desk.wait()

    def _look_otherwise(self) -> None:
        """Dress the whole window anew."""
        looks = ("view.theme", "view.larger", "view.smaller", "view.normal")
        self._desk.window.actions_.run(self._chance.choice(looks))

    def _slow(self) -> None:
        """Let the archive be busy while typing goes on."""
        pause = self._chance.choice((0.05, 0.2, 0.4))
        self._desk.context.session.ask(lambda _: time.sleep(pause), lambda _: None)

    def _rest(self) -> None:
        self._desk.qtbot.wait(self._chance.choice((20, 160, 420)))

    # Inside

    def _press(self, key: Qt.Key, modifiers: Any = Plain, text: str = "") -> None:
        self.keys += 1
        target = QApplication.focusWidget() or self._desk.window
        if text:
            QTest.keyClicks(target, text)
        else:
            QTest.keyClick(target, key, modifiers)

    def _im(self, letters: str, commit: str = "") -> None:
        self.keys += 1
        self._method.compose(letters, commit)

    def _spell(self) -> str:
        letters = "".join(self._chance.choice("abeinoz") for _ in range(3))
        for end in range(1, 4):
            self._im(letters[:end])
        return letters

    def _is_long(self) -> bool:
        return isinstance(QApplication.focusWidget(), QPlainTextEdit)

    def _to_end(self) -> None:
        _, model = self._here()
        if model is not None:
            self._press(Key.Key_End, Control if self._is_long() else Plain)
            model.edit(Key.Key_End)

    def _to_line(self) -> None:
        if QApplication.focusWidget() is not self._desk.line:
            if isinstance(QApplication.focusWidget(), PaletteLine):
                self._press(Key.Key_Escape)
            if not self._desk.line.isVisible():
                self._press(Key.Key_1, Alt)
            self._press(Key.Key_L, Control)
            QApplication.sendPostedEvents()
        self._end_of_rows()
        assert QApplication.focusWidget() is self._desk.line, self.told()

    def _writing(self) -> Model:
        """Return the model of the field with the focus; where none has it, go to the line."""
        _, model = self._here()
        if model is None:
            self._to_line()
            model = self._model_of(self._desk.line)
        return model

    def _here(self) -> tuple[Any, Model | None]:
        field = QApplication.focusWidget()
        known = isinstance(field, QPlainTextEdit | QLineEdit) and not field.isReadOnly()
        return (field, self._model_of(field)) if known and field is not None else (field, None)

    def _model_of(self, field: Any) -> Model:
        if field not in self._fields:
            self._fields[field] = Model(text_of(field))
        return self._fields[field]

    def _end_of_rows(self) -> None:
        """An editor of a row that is gone has saved what was typed into it."""
        for field, model in list(self._fields.items()):
            if isinstance(field, RowEditor) and not (isValid(field) and field.isVisible()):
                if model.text.strip():
                    self.entries[-1] = model.text
                del self._fields[field]
            elif isinstance(field, PaletteLine) and not (isValid(field) and field.isVisible()):
                del self._fields[field]


def _words(texts: list[str]) -> list[str]:
    """Return texts as they are recorded: without spaces at their ends, or more than one."""
    return [" ".join(text.split()) for text in texts]
