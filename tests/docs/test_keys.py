"""``docs/keys.md`` has the keys of every command, and no other."""

import re
from collections.abc import Sequence

import pytest

from minutes_app.language import Tongue, use_language
from minutes_app.ui.commands import COMMANDS, FORBIDDEN_KEYS, Menu
from tests.docs.pages import page, section

TEXT = page("docs/keys.md")
SECTIONS = {
    Menu.FILE: "File",
    Menu.EDIT: "Edit",
    Menu.VIEW: "View",
    Menu.MEETING: "Meeting",
    Menu.HELP: "Help",
    Menu.NONE: "While recording",
}


def _row(keys: Sequence[str], english: str, chinese: str) -> str:
    pressed = ", ".join(f"`{key}`" for key in keys)
    return f"| {pressed} | {english} | {chinese} |"


def _expected(menu: Menu) -> list[str]:
    commands = [one for one in COMMANDS if one.menu is menu and one.keys]
    words: list[list[str]] = []
    for tongue in (Tongue.ENGLISH, Tongue.CHINESE):
        use_language(tongue)
        words.append([one.text() for one in commands])
    use_language(Tongue.ENGLISH)
    return [_row(one.keys, *said) for one, *said in zip(commands, *words, strict=True)]


@pytest.mark.parametrize("menu", list(Menu), ids=lambda menu: menu.name)
def test_keys_are_those_of_the_commands(menu: Menu) -> None:
    written = re.findall(r"^\| `.+$", section(TEXT, SECTIONS[menu]), re.MULTILINE)
    assert written == _expected(menu)


def test_keys_left_to_input_methods_are_those_that_are_forbidden() -> None:
    written = re.findall(r"`(.+?)`", section(TEXT, "Keys that are left alone"))
    assert written == list(FORBIDDEN_KEYS)
