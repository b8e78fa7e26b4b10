"""No key that an input method uses is taken by the real window, wherever it is."""

from typing import Any

from PySide6.QtGui import QAction, QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from minutes_app import app
from minutes_app.ui.commands import FORBIDDEN_KEYS
from minutes_app.ui.places import PLACES
from tests.ui.record.at_the_line import open_meeting

PROMISED = ("Ctrl+Space", "Shift+Space", "Ctrl+;", "Ctrl+.", "Ctrl+Alt+P", "Ctrl+Shift+U",
            "Ctrl+Shift+F", "Ctrl+Return", "Ctrl+Enter")  # fmt: skip


def test_no_action_and_no_shortcut_has_a_forbidden_key(qtbot: QtBot, open_window: Any) -> None:
    desk = open_meeting(qtbot, open_window)
    assert set(PROMISED) <= set(FORBIDDEN_KEYS)
    pane = desk.page.pane
    assert pane is not None
    for tab in range(pane._tabs.count()):
        pane._tabs.setCurrentIndex(tab)
    for place in PLACES:
        desk.window.go(place.command)
    desk.window.go("place.meetings")
    desk.window.actions_.run("palette.open")
    desk.wait()
    taken = {
        key.toString() for action in desk.window.findChildren(QAction) for key in action.shortcuts()
    } | {one.key().toString() for one in desk.window.findChildren(QShortcut)}
    assert len(taken) > 30
    assert taken.isdisjoint(QKeySequence(key).toString() for key in PROMISED)


def test_the_input_method_is_named_before_qt_starts(monkeypatch: Any) -> None:
    class StartedError(Exception):
        pass

    def start() -> None:
        assert (app.os.environ["QT_IM_MODULE"], app.os.environ["IBUS_USE_PORTAL"]) == ("ibus", "1")
        raise StartedError

    for name in ("QT_IM_MODULE", "QT_IM_MODULES", "IBUS_USE_PORTAL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XMODIFIERS", "@im=fcitx")
    monkeypatch.setattr(app.sys, "platform", "linux")
    monkeypatch.setattr(app, "make_application", start)
    environment = dict(app.os.environ)
    monkeypatch.setattr(app.os, "environ", environment)
    try:
        app.main([])
    except StartedError:
        return
    raise AssertionError
