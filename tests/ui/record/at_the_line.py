"""A meeting that is open in the real window, with hands on its capture line."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.domain.records import MeetingRecord
from minutes_app.ui.context import Context
from minutes_app.ui.meetings.page import MeetingsPage
from minutes_app.ui.record.page import RecordPage
from minutes_app.ui.window import MainWindow
from tests.ui.conftest import finish


@dataclass
class Desk:
    """The window with a meeting open in it."""

    qtbot: QtBot
    window: MainWindow
    context: Context
    faults: list[Exception]

    @property
    def page(self) -> MeetingsPage:
        page = self.window.go("place.meetings")
        assert isinstance(page, MeetingsPage)
        return page

    @property
    def record(self) -> RecordPage:
        assert self.page.pane is not None
        return self.page.pane.record

    @property
    def line(self) -> Any:
        return self.record.line

    def open(self, meeting: Id) -> None:
        """Open a meeting, in a window that has the keyboard."""
        self.context.navigator.open(meeting)
        self.wait()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=5000)

    def wait(self) -> None:
        """Wait until everything asked for is done and shown; no fault may come of it."""
        for _ in range(3):
            finish(self.qtbot, self.context.work)
        assert not self.faults

    def type(self, words: str) -> None:
        """Type as a keyboard does (ASCII), or as an input method commits (the rest)."""
        target = focused()
        if words.isascii():
            QTest.keyClicks(target, words)
        else:
            compose(target, "", words)
        QTest.qWait(1)  # the letter is painted first, then what is said about it

    def key(self, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is; shortcuts of the window have their say."""
        QTest.keyClick(focused(), key, modifiers)
        self.wait()

    def record_line(self, words: str) -> None:
        """Type a line and press Enter."""
        self.line.setFocus()
        self.type(words)
        self.key(Qt.Key.Key_Return)

    def texts(self) -> list[str]:
        """Return the entries as they are in the archive, in reading order."""
        return [entry.text for entry in self.entries()]

    def entries(self) -> list[Entry]:
        """Return the entries of the archive."""
        return self.stored().outline().entries()

    def stored(self) -> MeetingRecord:
        """Return the open meeting as it is in the archive."""
        meeting = self.page.meeting
        assert meeting is not None
        found: list[MeetingRecord] = []
        self.context.session.ask(lambda desk: desk.meetings.load(meeting.id), found.append)
        self.wait()
        return found[0]


def focused() -> QWidget:
    """Return the widget with the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def compose(target: QWidget, preedit: str, commit: str = "") -> None:
    """Do what an input method does: show letters that are not there yet, or commit words."""
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(target, event)


def open_meeting(
    qtbot: QtBot, open_window: Any, language: Language = Language.ENGLISH, **fields: Any
) -> Desk:
    """Open the window with a new, empty meeting in it."""
    window, context = open_window()
    faults: list[Exception] = []
    context.work.broken.connect(faults.append)
    desk = Desk(qtbot, window, context, faults)
    window.go("place.meetings")
    made: list[Any] = []
    context.session.perform(
        lambda one: one.meetings.create("Spring symposium", language=language, **fields),
        made.append,
    )
    desk.wait()
    desk.open(made[0].of_type(Meeting)[0].id)
    return desk


def middle_of(view: Any, row: int) -> QPoint:
    """Return a place in the middle of a row."""
    return view.visualRect(view.model().index(row, 0)).center()
