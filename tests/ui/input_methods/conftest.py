"""The desk of the other tests, with a stand-in for the input method of the platform."""

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from minutes_app.ui import composition
from tests.ui.input_methods.composing import FIELDS, InputMethod, Platform
from tests.ui.record.at_the_line import Desk, focused, open_meeting


@pytest.fixture
def desk(qtbot: QtBot, open_window: Any) -> Desk:
    return open_meeting(qtbot, open_window)


@pytest.fixture
def method(monkeypatch: pytest.MonkeyPatch) -> InputMethod:
    made = InputMethod()
    monkeypatch.setattr(composition, "QGuiApplication", Platform(made))
    return made


@pytest.fixture(params=FIELDS)
def field(request: pytest.FixtureRequest, desk: Desk, method: InputMethod) -> QWidget:
    """Every field that is typed into, one after the other, with the focus in it."""
    found = FIELDS[request.param](desk)
    assert focused() is found
    return found
