"""In every field: letters that are composed are neither lost nor taken for text too early."""

from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from minutes_app.ui.composition import _parts
from minutes_app.ui.palette.overlay import PaletteLine
from tests.ui.input_methods.composing import (
    LETTERS,
    WORD,
    InputMethod,
    Manner,
    leave_window,
    text_of,
)
from tests.ui.record.at_the_line import Desk, focused

Control = Qt.KeyboardModifier.ControlModifier
Shift = Qt.KeyboardModifier.ShiftModifier
Plain = Qt.KeyboardModifier.NoModifier
Query = Qt.InputMethodQuery
Hint = Qt.InputMethodHint

KEYS = [
    (Qt.Key.Key_Return, Plain), (Qt.Key.Key_Enter, Plain), (Qt.Key.Key_Escape, Plain),
    (Qt.Key.Key_Tab, Plain), (Qt.Key.Key_Backtab, Shift), (Qt.Key.Key_Up, Plain),
    (Qt.Key.Key_Down, Plain), (Qt.Key.Key_PageUp, Plain), (Qt.Key.Key_PageDown, Plain),
    (Qt.Key.Key_Z, Control), (Qt.Key.Key_Z, Control | Shift),
]  # fmt: skip


def test_keys_that_choose_words_do_nothing_else(
    desk: Desk, field: QWidget, method: InputMethod
) -> None:
    before = desk.texts()
    field.setFocus()
    method.compose("", "首都")
    for letters in ("z", "zh", LETTERS):
        method.compose(letters)
    for key, modifiers in KEYS:
        QTest.keyClick(focused(), key, modifiers)
        assert focused() is field, key
        assert text_of(field) == "首都", key
    method.compose("", WORD)
    assert text_of(field) == f"首都{WORD}"
    desk.wait()
    assert desk.texts() in (before, [f"首都{WORD}"]), "only the row itself may be saved"


def test_a_command_runs_after_the_letters_are_text(
    desk: Desk, field: Any, method: InputMethod
) -> None:
    seen: list[str] = []
    desk.window.actions_.handle("help.keys", lambda: seen.append(text_of(field)))
    # A key of another command closes the palette.
    manners = [Manner.DROPS] if isinstance(field, PaletteLine) else list(Manner)
    for method.manner in manners:
        field.clear()
        method.compose(LETTERS)
        QTest.keyClick(field, Qt.Key.Key_F1)
        QApplication.sendPostedEvents()
        if method.manner is Manner.LATER:
            assert len(seen) == 2, "it waits"
            method.compose("", WORD)
            QApplication.sendPostedEvents()
        assert text_of(field) == seen[-1]
    assert seen == [LETTERS, LETTERS, WORD][: len(manners)]


@pytest.mark.parametrize("way", ["focus", "click", "window"])
def test_what_ends_a_composition_leaves_its_letters(
    desk: Desk, field: Any, method: InputMethod, way: str
) -> None:
    kept: list[str] = []
    field.textChanged.connect(lambda *_: kept.append(text_of(field)))
    for method.manner in Manner if way != "focus" else (Manner.DROPS,):
        field.clear()
        kept.clear()
        method.compose(LETTERS)
        if way == "focus":
            desk.window.rail.findChildren(QWidget)[1].setFocus()
        elif way == "click":
            target = _clicked(field)
            QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=QPoint(4, 8))
        else:
            leave_window(desk)
        assert LETTERS in kept
        assert way == "focus" or text_of(field) == LETTERS


def test_letters_that_are_dropped_by_hand_stay_dropped(
    desk: Desk, field: QWidget, method: InputMethod
) -> None:
    method.manner = Manner.DROPS
    method.compose(LETTERS)
    method.compose("")  # Esc, in the input method
    assert text_of(field) == ""
    desk.window.actions_.handle("help.keys", lambda: None)
    QTest.keyClick(field, Qt.Key.Key_F1)
    assert text_of(field) == ""


def test_words_come_in_every_way(field: Any, method: InputMethod) -> None:
    method.compose("", "中果")
    method.compose("", WORD, replace=(-2, 2))
    assert text_of(field) == WORD, "composed again"
    field.clear()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(field, QKeyEvent(kind, Qt.Key.Key_Dead_Acute, Plain))
    method.compose("´")
    assert text_of(field) == ""
    method.compose("", "é")
    assert text_of(field) == "é", "a dead key"
    field.clear()
    method.compose("", "第一\n第二")
    assert text_of(field).replace("\n", " ").split() == ["第一", "第二"], "two lines at once"


def test_undo_takes_back_what_was_composed(field: QWidget, method: InputMethod) -> None:
    method.compose(LETTERS)
    method.compose("", WORD)
    QTest.keyClick(field, Qt.Key.Key_Z, Control)
    assert text_of(field) == ""
    QTest.keyClick(field, Qt.Key.Key_Z, Control | Shift)
    assert text_of(field) == WORD


def test_the_input_method_is_told_where_it_writes(field: Any, method: InputMethod) -> None:
    method.compose("", "中华人民")
    method.compose("gong")
    assert field.inputMethodQuery(Query.ImEnabled) is True
    assert field.inputMethodQuery(Query.ImSurroundingText) == "中华人民"
    assert field.inputMethodQuery(Query.ImCursorPosition) == 4
    assert field.inputMethodQuery(Query.ImAnchorPosition) == 4
    method.compose("", "共")
    assert field.inputMethodQuery(Query.ImSurroundingText) == "中华人民共"
    hints = Hint(field.inputMethodQuery(Query.ImHints))
    kept_out = (
        Hint.ImhHiddenText | Hint.ImhSensitiveData | Hint.ImhLatinOnly | Hint.ImhPreferLatin
        | Hint.ImhNoPredictiveText | Hint.ImhDigitsOnly | Hint.ImhUrlCharactersOnly
        | Hint.ImhEmailCharactersOnly
    )  # fmt: skip
    assert not hints & kept_out


def test_the_list_of_words_stands_at_the_caret(field: Any, method: InputMethod) -> None:
    """Also after the field has grown and scrolled, and while letters stand in it."""
    long_ = isinstance(field, QPlainTextEdit)
    places = [_caret(field)]
    for words in ("中", "国", f"{WORD}{WORD}\n" * 30 if long_ else WORD * 100, WORD):
        method.compose("", words)
        places.append(_caret(field))
    assert places[0].x() < places[1].x() < places[2].x()
    assert places[3] != places[2]
    method.compose("zhong")
    assert _caret(field).x() >= places[-1].x() - 1


def _caret(field: Any) -> QPoint:
    """Return where the input method is told that the caret is, which lies in the field."""
    QApplication.sendPostedEvents()
    rect = field.inputMethodQuery(Query.ImCursorRectangle)
    centre = rect.center().toPoint() if hasattr(rect.center(), "toPoint") else rect.center()
    assert field.rect().adjusted(-2, -2, 2, 2).contains(centre), (rect, field.rect())
    return centre


def _clicked(field: Any) -> QWidget:
    """Return what the mouse meets in a field."""
    return field.viewport() if isinstance(field, QAbstractScrollArea) else field


def test_a_window_of_the_system_that_is_gone_is_not_watched(qtbot: QtBot) -> None:
    gone = QWindow()
    shiboken6.delete(gone)

    class Field(QLineEdit):
        def window(self) -> Any:
            return self

        def windowHandle(self) -> QWindow:  # noqa: N802 - Qt's name
            return gone

    field = Field()
    qtbot.addWidget(field)
    assert _parts(field) == [field]
