"""Keys that keep and export the meeting elsewhere keep and export the search in its place."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from minutes_app.services.searching.exporting import ResultFormat
from minutes_app.ui.issuing.asking import AskingDialog
from minutes_app.ui.preferences import EXPORT_FOLDER, RESULTS_FORMAT
from tests.ui.search.conftest import Search

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def press(search: Search, key: Qt.Key, modifiers: Any) -> None:
    search.qtbot.keyClick(search.hand.window.focusWidget(), key, modifiers)
    search.wait()


@pytest.mark.parametrize("down", [0, 1])
def test_the_key_of_versions_keeps_the_search(search: Search, down: int) -> None:
    search.look_for("创新")
    search.page.line.setFocus()
    for _ in range(down):
        search.key(Qt.Key.Key_Down)
    press(search, Qt.Key.Key_S, CONTROL)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, AskingDialog)
    assert dialog.parent() is search.page
    dialog.accept()
    search.wait()
    assert [one.query for one in search.page.kept.saved] == ["创新"]


@pytest.mark.parametrize("down", [0, 1])
def test_the_key_of_exports_asks_where_to_for_the_form_of_last_time(
    search: Search, down: int, tmp_path: Path
) -> None:
    preferences = search.hand.context.preferences
    preferences.set(EXPORT_FOLDER, str(tmp_path))
    preferences.set(RESULTS_FORMAT, ResultFormat.CSV.value)
    search.look_for("创新")
    search.page.line.setFocus()
    for _ in range(down):
        search.key(Qt.Key.Key_Down)
    press(search, Qt.Key.Key_E, CONTROL | SHIFT)
    (dialog,) = search.page.findChildren(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).suffix == ".csv"
    dialog.close()


@pytest.mark.parametrize(("key", "more"), [(Qt.Key.Key_S, None), (Qt.Key.Key_E, SHIFT)])
def test_where_nothing_is_looked_for_the_meeting_out_of_sight_is_left_alone(
    search: Search, key: Qt.Key, more: Any
) -> None:
    ran: list[str] = []
    search.hand.context.actions.running.connect(ran.append)
    search.page.line.setFocus()
    press(search, key, CONTROL | more if more else CONTROL)
    assert QApplication.activeModalWidget() is None
    assert not search.page.findChildren(QFileDialog)
    assert ran == []


def test_the_menu_of_exports_stands_at_the_form_of_last_time(search: Search) -> None:
    search.hand.context.preferences.set(RESULTS_FORMAT, ResultFormat.SPREADSHEET.value)
    search.look_for("创新")
    search.page.bar._export.click()
    menu = search.page.bar._menu
    assert menu.activeAction() is search.page.bar._forms[ResultFormat.SPREADSHEET]
    menu.close()


def test_nothing_is_kept_where_nothing_can_be_changed(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    archive = search.hand.context.session.desk.archive
    monkeypatch.setattr(archive, "read_only", True)
    search.look_for("创新")
    press(search, Qt.Key.Key_S, CONTROL)
    assert QApplication.activeModalWidget() is None
    assert not search.page.bar.can_keep
