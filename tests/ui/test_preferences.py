"""Preferences keep their types through the file, and say what changed."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from minutes_app.ui.palette.used import used_last
from minutes_app.ui.preferences import (
    SCALE,
    SETTINGS,
    USED_LAST,
    Preferences,
    Setting,
    default_path,
    from_json,
)

CHANGED = {str: "zh_CN", float: 1.25, bool: True, bytes: b"\0\xff1"}


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_kept_through_the_file(qapp: object, tmp_path: Path, setting: Setting) -> None:
    path = tmp_path / "new folder" / "p.ini"
    first = Preferences(path)
    assert first.get(setting) == setting.default
    value = CHANGED[type(setting.default)]
    value = not setting.default if isinstance(setting.default, bool) else value
    first.set(setting, value)
    first.flush()
    again = Preferences(path).get(setting)
    assert (again, type(again)) == (value, type(setting.default))


def test_keys_are_unique() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)


def test_change_is_told_once(qtbot: QtBot, preferences: Preferences) -> None:
    setting = Setting("look/theme", "system")
    with qtbot.waitSignal(preferences.changed) as told:
        preferences.set(setting, "dark")
    assert told.args == ["look/theme"]
    with qtbot.assertNotEmitted(preferences.changed):
        preferences.set(setting, "dark")


def test_spoilt_file_gives_defaults(tmp_path: Path) -> None:
    path = tmp_path / "p.ini"
    path.write_text("[look]\ntext_scale=huge\ntheme=dark\n", encoding="utf-8")
    kept = Preferences(path)
    assert kept.get(Setting("look/text_scale", 1.0)) == 1.0
    assert kept.get(Setting("look/theme", "")) == "dark"


@pytest.mark.parametrize("written", ["nan", "inf", "-inf", "1e999"])
def test_a_size_is_a_number(tmp_path: Path, written: str) -> None:
    path = tmp_path / "p.ini"
    path.write_text(f"[look]\ntext_scale={written}\n", encoding="utf-8")
    assert Preferences(path).get(SCALE) == SCALE.default


@pytest.mark.parametrize("written", ["", "{", "[" * 100_000, "1" * 10_000])
def test_what_is_no_json_is_nothing(preferences: Preferences, written: str) -> None:
    assert from_json(written) is None
    preferences.set(USED_LAST, written)
    assert used_last(preferences) == []


def test_place_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MINUTES_PREFERENCES", str(tmp_path / "x.ini"))
    assert default_path() == tmp_path / "x.ini"
    monkeypatch.delenv("MINUTES_PREFERENCES")
    assert default_path().name == "preferences.ini"
