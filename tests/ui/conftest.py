"""What tests of the window share. Qt runs off screen, and a warning of Qt's fails the test.

* ``speak``: a function that switches the language; both languages by ``@both_languages``;
* ``around``: what belongs to a program (work, preferences, appearance …), closed afterwards;
* ``open_window(path)``: a main window on a new archive, with its context;
* ``hand``: a window with a sample meeting open in it (``tests.ui.meetings_at_hand``);
* ``finish(work)``: waits until all background work is done and delivered;
* ``nameless(widget)``: what takes the focus without an accessible name – expect ``[]``;
* ``assert_freed(make)``: opens a dialog, closes it, and proves that it is gone;
* ``uncollected``: keeps the collector out of a measure of time.
"""

import gc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Barrier
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from minutes_app.language import Tongue, use_language
from minutes_app.services.desk import Desk
from minutes_app.ui.composition import CompositionGuard
from minutes_app.ui.context import Context, Surroundings
from minutes_app.ui.places import PLACES, Place
from minutes_app.ui.preferences import THEME, Preferences
from minutes_app.ui.session.archive import ArchiveSession
from minutes_app.ui.theme import Appearance
from minutes_app.ui.translation import LanguageSwitch
from minutes_app.ui.window import MainWindow
from minutes_app.ui.work import Work

if TYPE_CHECKING:
    from tests.ui.meetings_at_hand import Hand

_PATIENCE = 30_000
"""Milliseconds for which background work is waited for, on a machine with much to do."""

both_languages = pytest.mark.parametrize("language", list(Tongue))


@pytest.fixture(scope="session")
def switch(qapp: QApplication) -> LanguageSwitch:
    return LanguageSwitch(qapp, Tongue.ENGLISH)


@pytest.fixture
def speak(switch: LanguageSwitch) -> Iterator[Callable[[Tongue], None]]:
    def use(language: Tongue) -> None:
        switch.use(language)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)

    yield use
    use(Tongue.ENGLISH)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    made = Preferences(tmp_path / "preferences.ini")
    made.set(THEME, "light")
    return made


@pytest.fixture
def around(
    qapp: QApplication, switch: LanguageSwitch, preferences: Preferences
) -> Iterator[Surroundings]:
    use_language(Tongue.ENGLISH)
    work = Work()
    appearance = Appearance(qapp, preferences)
    guard = CompositionGuard(qapp)
    yield Surroundings(work, preferences, appearance, switch, guard)
    work.close()
    for thing in (work, appearance, guard):
        thing.deleteLater()
    drop_deleted()


@pytest.fixture
def open_window(
    qtbot: QtBot, around: Surroundings, tmp_path: Path
) -> Iterator[Callable[..., tuple[MainWindow, Context]]]:
    opened: list[Desk] = []
    sessions: list[ArchiveSession] = []

    def make(
        places: tuple[Place, ...] = PLACES, size: tuple[int, int] = (1280, 800)
    ) -> tuple[MainWindow, Context]:
        path = tmp_path / f"archive-{len(opened)}.minutes"
        around.work.archive(lambda: Desk.open(path, create=True), opened.append)
        finish(qtbot, around.work)
        window = MainWindow(around)
        qtbot.addWidget(window)
        window.resize(*size)
        window.show()
        window.activateWindow()
        sessions.append(ArchiveSession(opened[-1], around.work, window))
        return window, window.open_session(sessions[-1], places)

    yield make
    for session in sessions:
        if isValid(session):
            session.searching.close()
    for desk in opened:
        around.work.archive(desk.close)


@pytest.fixture
def hand(qtbot: QtBot, open_window: Any) -> Iterator["Hand"]:
    from tests.ui.meetings_at_hand import at_hand

    made = at_hand(qtbot, open_window)
    yield made
    made.close()


class _Answers:
    """Ends a loop of events with the last answer to what was asked of background work."""

    def __init__(self, expected: int) -> None:
        self.missing = expected
        self._loop = QEventLoop()

    def take(self, _: object) -> None:
        self.missing -= 1
        if not self.missing:
            self._loop.quit()

    def wait(self) -> None:
        patience = QTimer(interval=_PATIENCE, singleShot=True)
        patience.timeout.connect(self._loop.quit)
        patience.start()
        self._loop.exec()
        patience.stop()
        assert not self.missing, "work that does not end"


def finish(qtbot: QtBot, work: Work) -> None:
    """Wait until everything asked of ``work`` so far is done and delivered.

    The last answer ends the wait: looking every few milliseconds, at each key of a thousand tests,
    adds up to minutes. All threads of the documents meet, so that none has work left. Whoever has
    a ``qtbot`` has the loop of events that this needs.
    """
    for ask, threads in ((work.archive, 1), (work.searches, 1), (work.documents, 2)):
        answers, meeting = _Answers(threads), Barrier(threads)
        for _ in range(threads):
            ask(partial(meeting.wait, _PATIENCE / 1000), answers.take)
        answers.wait()


def nameless(widget: QWidget) -> list[str]:
    """Return the widgets that take the focus and have no accessible name; hidden ones have none."""
    found = []
    for one in [widget, *widget.findChildren(QWidget)]:
        if one.focusPolicy() == Qt.FocusPolicy.NoFocus or _is_inner(one):
            continue
        if one is not widget and not one.isVisibleTo(widget):
            continue
        text = getattr(one, "text", str)() if not isinstance(one, QLineEdit) else ""
        if not (one.accessibleName() or text):
            found.append(f"{type(one).__name__} {one.objectName()}".strip())
    return found


def _is_inner(widget: QWidget) -> bool:
    """Tell parts that Qt makes itself: viewports, fields of boxes, buttons for scrolling."""
    parent = widget.parentWidget()
    inside_view = isinstance(parent, QAbstractScrollArea) and widget is parent.viewport()
    return inside_view or widget.objectName().startswith(("qt_", "ScrollLeft", "ScrollRight"))


def assert_freed(qtbot: QtBot, make: Callable[[], QDialog]) -> None:
    """Prove that a dialog opened and closed as the program does it is gone afterwards."""
    dialog = make()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    dialog.close()
    drop_deleted()
    assert not isValid(dialog)


def drop_deleted() -> None:
    """Carry out what ``deleteLater`` asked for."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def uncollected() -> Iterator[None]:
    """Keep the collector out of a measure: in a long run of tests it takes its time anywhere."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()
