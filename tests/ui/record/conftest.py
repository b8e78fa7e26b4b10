"""The open meeting that tests of the record share."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.record.at_the_line import Desk, open_meeting


@pytest.fixture
def desk(qtbot: QtBot, open_window: Any) -> Desk:
    return open_meeting(qtbot, open_window)
