"""The capture line under an input method: signs, speakers, choices, drafts, undo."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.entries import EntryKind
from tests.ui.input_methods.composing import (
    LETTERS,
    WORD,
    InputMethod,
    Manner,
    leave_window,
)
from tests.ui.record.at_the_line import Desk, focused

Control = Qt.KeyboardModifier.ControlModifier
Plain = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(
    ("sign", "kind"),
    [("！", EntryKind.INSTRUCTION), ("＊", EntryKind.RESOLUTION), ("？", EntryKind.QUERY),
     ("＃", EntryKind.HEADING)],
)  # fmt: skip
def test_signs_of_chinese_typing_are_signs(
    desk: Desk, method: InputMethod, sign: str, kind: EntryKind
) -> None:
    method.compose(sign)
    assert desk.line.reading().kind is None, "not yet"
    method.compose("", sign)
    method.compose(LETTERS)
    method.compose("", WORD)
    desk.key(Qt.Key.Key_Return)
    assert [(one.kind, one.text) for one in desk.entries()] == [(kind, WORD)]


@pytest.mark.parametrize("key", ["F2", "F3", "F4", "F5", "1", "2", "5", "6"])
def test_keys_of_speakers_take_the_letters_along(desk: Desk, method: InputMethod, key: str) -> None:
    for name in ("Wu Jie", "Xu Yan", "Peng Jiaxue", "Liu Yang", "Zhang Yi"):
        desk.record_line(f"+{name}, Deputy")
        desk.record_line(f"{name}: Hello")
    pinned = [None, *desk.record._speakers.pinned]
    slot = int(key.removeprefix("F"))
    for method.manner in Manner:
        desk.line.setFocus()
        desk.line.clear()
        method.compose(LETTERS)
        code = getattr(Qt.Key, f"Key_{key}")
        QTest.keyClick(focused(), code, Plain if key.startswith("F") else Control)
        QApplication.sendPostedEvents()
        if method.manner is Manner.LATER:
            method.compose("", WORD)
            QApplication.sendPostedEvents()
        assert desk.record._speakers.current == pinned[slot - 1]
        expected = WORD if method.manner is Manner.LATER else LETTERS
        assert desk.line.toPlainText() == expected


def test_choices_stay_away_while_letters_are_composed(
    qtbot: QtBot, desk: Desk, method: InputMethod
) -> None:
    desk.record_line("+市科技局")
    desk.record_line("+市财政局")
    desk.line.setFocus()
    assistant = desk.line.assistant
    method.compose("", "！加快整改")
    desk.type("@")
    method.compose("", "市")
    QTest.qWait(1)  # the list comes after the letters
    assert assistant.is_open
    assert focused() is desk.line
    popup = assistant._popup
    assert popup is not None
    assert not popup.isWindow()
    assert popup.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert all(one.focusPolicy() == Qt.FocusPolicy.NoFocus for one in popup.findChildren(QWidget))
    for letters in ("k", "ke", "ke ji"):
        method.compose(letters)
        QTest.qWait(1)
        assert not assistant.is_open, letters
    method.compose("", "科技")
    QTest.qWait(1)
    assert assistant.is_open
    assert focused() is desk.line
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.line.toPlainText().rstrip() == "！加快整改@市科技局"
    assert desk.texts() == [], "the first Enter takes the choice"
    desk.key(Qt.Key.Key_Return)
    assert desk.texts() == ["加快整改"]


def test_the_record_is_not_undone_while_letters_are_composed(
    desk: Desk, method: InputMethod
) -> None:
    desk.record_line("One")
    desk.line.setFocus()
    method.compose(LETTERS)
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.texts() == ["One"]
    method.compose("", WORD)
    desk.key(Qt.Key.Key_Z, Control)
    assert (desk.texts(), desk.line.toPlainText()) == (["One"], "")
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.texts() == [], "nothing is left in the line: now the record"


def test_a_window_that_is_left_keeps_the_letters_as_a_draft(
    qtbot: QtBot, desk: Desk, method: InputMethod
) -> None:
    method.manner = Manner.DROPS
    desk.line.setFocus()
    method.compose("", WORD)
    method.compose(LETTERS)
    leave_window(desk)
    meeting = desk.page.meeting
    assert meeting is not None
    kept: list[str] = []

    def is_kept() -> bool:
        desk.context.session.ask(lambda one: one.draft(meeting.id), kept.append)
        return f"{WORD}{LETTERS}" in kept

    qtbot.waitUntil(is_kept, timeout=3000)


class Painted(QObject):
    """Remembers how much of a widget was painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.width = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: Any) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and isinstance(event, QPaintEvent):
            self.width = max(self.width, event.region().boundingRect().width())
        return False


def test_letters_do_not_stand_among_the_words_of_the_empty_line(
    qtbot: QtBot, desk: Desk, method: InputMethod
) -> None:
    desk.line.setFocus()
    QApplication.sendPostedEvents()
    viewport = desk.line.viewport()
    painted = Painted(viewport)
    method.compose("zhong")
    qtbot.waitUntil(lambda: painted.width == viewport.width())


def test_nothing_composed_reaches_another_meeting(desk: Desk, method: InputMethod) -> None:
    method.manner = Manner.DROPS
    desk.line.setFocus()
    method.compose(LETTERS)
    first = desk.page.meeting
    assert first is not None
    desk.window.actions_.run("meeting.close")
    desk.wait()
    desk.open(first.id)
    assert desk.line.toPlainText() == LETTERS, "kept as a draft of its own meeting"
