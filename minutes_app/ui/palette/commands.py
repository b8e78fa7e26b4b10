"""The commands that can be run now, as items of the palette."""

from collections.abc import Mapping

from minutes_app.ui.actions import Actions
from minutes_app.ui.commands import Command
from minutes_app.ui.palette.items import Item, Kind
from minutes_app.ui.palette.matching import Name
from minutes_app.ui.shortcuts.rows import menu_name
from minutes_app.ui.wording import plain

OPENER = "palette.open"


def command_items(
    actions: Actions, words: Mapping[str, tuple[str, ...]], names: Mapping[str, Name]
) -> list[Item]:
    """Return the commands that can be run now, menu by menu.

    ``words`` are those of each command in all languages, ``names`` texts with their readings; what
    is in neither yet is found by the words that it shows.
    """
    return [
        _item(actions, one, words.get(one.id, ()), names)
        for one in actions.commands()
        if one.id != OPENER and actions.is_ready(one.id)
    ]


def _item(
    actions: Actions, command: Command, words: tuple[str, ...], names: Mapping[str, Name]
) -> Item:
    # Its words of the moment say more than those of the table: "Undo: new entry".
    texts = dict.fromkeys((plain(actions[command.id].text()), *words))
    return Item(
        Kind.COMMAND,
        command.id,
        tuple(names.get(text) or Name(text) for text in texts),
        keys=tuple(actions.native_keys(command.id)),
        icon=command.icon or "command",
        group=menu_name(command.menu),
    )
