"""The keys that commands have now: those of the table, and what the user changed.

Only what differs is kept, as JSON in the preferences: ``{"entry.join": ["Ctrl+Shift+J"]}``. What a
hand wrote there and cannot be is passed over: names of no command, keys that no command may have, a
key that was given to another command as well. A key that the table of a newer version gives to
another command stays with the one that the user gave it to.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Final

from PySide6.QtCore import QObject, Signal

from minutes_app.ui.commands import COMMANDS, Command
from minutes_app.ui.preferences import KEYS, Preferences, from_json

_BY_ID: Final = {command.id: command for command in COMMANDS}


class KeyMap(QObject):
    """Knows the keys of each command. ``changed`` comes when some are others, from anywhere."""

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._own: dict[str, tuple[str, ...]] = {}
        self._read()
        preferences.changed.connect(self._preference_changed)

    def keys(self, command_id: str) -> tuple[str, ...]:
        """Return the keys of a command."""
        return self._own.get(command_id, _BY_ID[command_id].keys)

    def is_changed(self, command_id: str) -> bool:
        """Tell whether a command has other keys than those of the table."""
        return command_id in self._own

    @property
    def has_changes(self) -> bool:
        """Whether any command has other keys than those of the table."""
        return bool(self._own)

    def owner(self, key: str) -> Command | None:
        """Return the command that has a key, None if none has."""
        from minutes_app.ui.shortcuts.rules import normal  # noqa: PLC0415 - rarely asked

        for command in COMMANDS:
            if not command.local and key in map(normal, self.keys(command.id)):
                return command
        return None

    def give(self, command_id: str, keys: Iterable[str]) -> None:
        """Give a command these keys and no others; who had one of them loses it."""
        own = dict(self._own)
        taken = tuple(dict.fromkeys(keys))
        for key in taken:
            other = self.owner(key)
            if other is not None and other.id != command_id:
                had = own.get(other.id, other.keys)
                own[other.id] = tuple(one for one in had if one != key)
        own[command_id] = taken
        self._keep(own)

    def reset(self, command_id: str) -> None:
        """Give a command its keys of the table again; who has one of them meanwhile loses it."""
        self.give(command_id, _BY_ID[command_id].keys)

    def reset_all(self) -> None:
        """Give every command its keys of the table."""
        self._keep({})

    def _keep(self, own: Mapping[str, tuple[str, ...]]) -> None:
        from minutes_app.ui.shortcuts.rules import normal  # noqa: PLC0415 - rarely changed

        differing = {
            name: list(keys) for name, keys in own.items()
            if list(map(normal, keys)) != list(map(normal, _BY_ID[name].keys))
        }  # fmt: skip
        self._preferences.set(KEYS, json.dumps(differing, sort_keys=True) if differing else "")

    def _preference_changed(self, key: str) -> None:
        if key == KEYS.key:
            self._read()
            self.changed.emit()

    def _read(self) -> None:
        written = self._preferences.get(KEYS)
        self._own = _readable(written) if written else {}


def _readable(written: str) -> dict[str, tuple[str, ...]]:
    """Return what can be taken of what is written; no key goes to two commands."""
    value: Any = from_json(written)
    if not isinstance(value, dict):
        return {}
    own: dict[str, tuple[str, ...]] = {}
    taken: set[str] = set()
    for name in filter(value.__contains__, _BY_ID):
        keys = _usable(name, value[name])
        if keys is not None and taken.isdisjoint(keys):
            own[name] = keys
            taken.update(keys)
    return own | _what_is_left(own, taken)


def _usable(name: str, given: Any) -> tuple[str, ...] | None:
    """Return the keys that are given for a command, None if they cannot be its keys."""
    from minutes_app.ui.shortcuts.rules import normal, refusal  # noqa: PLC0415 - rarely needed

    command = _BY_ID.get(name)
    if command is None or not command.changeable or not isinstance(given, list):
        return None
    if not all(isinstance(key, str) for key in given):
        return None
    keys = tuple(map(normal, given))
    if any(refusal(key) for key in keys):
        return None
    return tuple(dict.fromkeys(keys))


def _what_is_left(own: Mapping[str, object], taken: set[str]) -> dict[str, tuple[str, ...]]:
    """Return the keys of commands that were not changed, but have a key that was given away."""
    from minutes_app.ui.shortcuts.rules import normal  # noqa: PLC0415 - rarely needed

    return {
        one.id: tuple(key for key in one.keys if normal(key) not in taken)
        for one in COMMANDS
        if one.changeable and one.id not in own and not taken.isdisjoint(map(normal, one.keys))
    }
