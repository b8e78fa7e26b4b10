"""What was opened from the palette, the last first; kept in the preferences."""

import json
from typing import Any

from minutes_app.ui.preferences import USED_LAST, Preferences, from_json

_MOST = 30


def used_last(preferences: Preferences) -> list[str]:
    """Return the keys of items, the last used first; what cannot be read is nothing."""
    value: Any = from_json(preferences.get(USED_LAST))
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def note_use(preferences: Preferences, key: str) -> None:
    """Remember that an item was used now."""
    keys = [key, *(one for one in used_last(preferences) if one != key)]
    preferences.set(USED_LAST, json.dumps(keys[:_MOST]))
