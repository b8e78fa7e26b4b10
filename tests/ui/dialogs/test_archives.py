"""Which archive is opened instead, and where a new one is made."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from minutes_app.ui.dialogs.archives import choose_archive, choose_place
from tests.ui.conftest import drop_deleted


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_one_that_is_there_is_opened(window: QWidget, tmp_path: Path) -> None:
    chosen: list[Path] = []
    dialog = choose_archive(window, chosen.append, chosen.clear)
    assert dialog.nameFilters() == ["Archives (*.minutes)"]
    dialog.fileSelected.emit(str(tmp_path / "a.minutes"))
    assert chosen == [tmp_path / "a.minutes"]
    dialog.close()


@pytest.mark.parametrize(
    ("typed", "called"),
    [
        ("new", "new.minutes"),
        ("new.minutes", "new.minutes"),
        ("会议 2026.5", "会议 2026.5.minutes"),
    ],
)
def test_a_new_one_is_called_as_archives_are(
    window: QWidget, tmp_path: Path, typed: str, called: str
) -> None:
    chosen: list[Path] = []
    dialog = choose_place(window, chosen.append, chosen.clear)
    dialog.fileSelected.emit(str(tmp_path / typed))
    assert chosen == [tmp_path / called]
    dialog.close()


def test_who_chooses_none_is_heard_and_the_dialog_goes(window: QWidget) -> None:
    heard: list[str] = []
    dialog = choose_archive(window, lambda _: heard.append("chosen"), lambda: heard.append("none"))
    dialog.reject()
    drop_deleted()
    assert heard == ["none"]
    assert not isValid(dialog)
