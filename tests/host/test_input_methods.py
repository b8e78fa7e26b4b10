"""What is set so that fcitx is reached, and what is left as it was."""

from pathlib import Path

import pytest

from minutes_app.host.input_methods import input_method_environment

IBUS = {"QT_IM_MODULE": "ibus", "IBUS_USE_PORTAL": "1"}


@pytest.mark.parametrize(
    ("given", "set_"),
    [
        ({"XMODIFIERS": "@im=fcitx"}, IBUS),
        ({"QT_IM_MODULE": "fcitx"}, IBUS),
        ({"QT_IM_MODULE": "fcitx5", "XMODIFIERS": "@im=fcitx"}, IBUS),
        ({"GTK_IM_MODULE": "fcitx"}, IBUS),
        ({"INPUT_METHOD": "fcitx5"}, IBUS),
        ({"QT_IM_MODULES": "wayland;fcitx"}, IBUS | {"QT_IM_MODULES": "wayland;ibus"}),
        ({"QT_IM_MODULES": "wayland;fcitx;ibus"}, IBUS | {"QT_IM_MODULES": "wayland;ibus"}),
        ({}, {}),
        ({"QT_IM_MODULE": "ibus"}, {}),
        ({"QT_IM_MODULE": "ibus", "XMODIFIERS": "@im=fcitx"}, {}),
        ({"QT_IM_MODULE": "xim", "XMODIFIERS": "@im=fcitx"}, {}),
        ({"QT_IM_MODULES": "wayland;ibus", "XMODIFIERS": "@im=fcitx"}, {}),
        ({"XMODIFIERS": "@im=ibus"}, {}),
    ],
)
def test_fcitx_is_reached_as_ibus(given: dict[str, str], set_: dict[str, str]) -> None:
    assert input_method_environment(given, "linux", []) == set_
    assert input_method_environment(given, "darwin", []) == {}
    assert input_method_environment(given, "win32", []) == {}


def test_what_works_is_left_alone(tmp_path: Path) -> None:
    given = {"XMODIFIERS": "@im=fcitx"}
    assert input_method_environment(given, "linux", [tmp_path]) == IBUS
    plugins = tmp_path / "platforminputcontexts"
    plugins.mkdir()
    (plugins / "libcomposeplatforminputcontextplugin.so").touch()
    assert input_method_environment(given, "linux", [tmp_path]) == IBUS
    (plugins / "libfcitx5platforminputcontextplugin.so").touch()
    assert input_method_environment(given, "linux", [tmp_path]) == {}
