"""The commands as rows: by menu, with their keys; those that cannot be changed say so."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from minutes_app.domain.folding import folded_words, holds
from minutes_app.language import translate
from minutes_app.ui.actions import Actions
from minutes_app.ui.commands import COMMANDS, Command, Menu, menu_title
from minutes_app.ui.models.cards import CardListModel
from minutes_app.ui.widgets.cards import Card
from minutes_app.ui.wording import plain

_MNEMONIC = re.compile(r"\(\w\)$")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A command, or a menu as a header (``command`` is None)."""

    key: str
    command: Command | None
    card: Card


class KeysModel(CardListModel[KeyRow]):
    """Commands with their keys."""


def menu_name(menu: Menu) -> str:
    """Return the name of a menu as it is read; what is in none belongs to recording."""
    if menu is Menu.NONE:
        return translate("shortcuts", "While recording")
    return _MNEMONIC.sub("", plain(menu_title(menu)))


def key_rows(actions: Actions, words: str) -> list[KeyRow]:
    """Return the commands whose words, menu or keys hold all of some words, menu by menu."""
    wanted = folded_words(words)
    rows: list[KeyRow] = []
    for menu in Menu:
        fitting = [
            _row(actions, one)
            for one in COMMANDS
            if one.menu is menu and _fits(actions, one, wanted)
        ]
        if fitting:
            rows.append(KeyRow(menu, None, Card(menu_name(menu), header=True)))
            rows += fitting
    return rows


def _row(actions: Actions, command: Command) -> KeyRow:
    changed = actions.keymap is not None and actions.keymap.is_changed(command.id)
    note = ""
    if not command.changeable:
        note = translate("shortcuts", "fixed")
    elif changed:
        note = translate("shortcuts", "changed")
    card = Card(
        plain(command.text()), note, actions.keys_shown(command.id),
        tone="accent" if changed else "muted", faded=not command.changeable,
    )  # fmt: skip
    return KeyRow(command.id, command, card)


def _fits(actions: Actions, command: Command, wanted: Iterable[str]) -> bool:
    keys = actions.keys_shown(command.id)
    return holds(wanted, plain(command.text()), menu_name(command.menu), keys)
