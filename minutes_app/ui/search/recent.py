"""What was searched for last, kept in the preferences; it is of this machine, not of an archive."""

import json
from typing import Any

from minutes_app.ui.preferences import SEARCHED_LAST, Preferences, from_json

MOST = 20
"""Searches that are remembered."""
_LONGEST = 500
"""Characters up to which one is worth it."""


def searched_last(preferences: Preferences) -> list[str]:
    """Return what was searched for, the last first; what cannot be read is nothing."""
    value: Any = from_json(preferences.get(SEARCHED_LAST))
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def note_search(preferences: Preferences, text: str) -> None:
    """Remember what somebody went on from: opened, exported, kept."""
    text = " ".join(text.split())
    if text and len(text) <= _LONGEST:
        last = [text, *(one for one in searched_last(preferences) if one != text)]
        _keep(preferences, last[:MOST])


def forget_search(preferences: Preferences, text: str) -> None:
    """Remember one no longer."""
    _keep(preferences, [one for one in searched_last(preferences) if one != text])


def forget_all(preferences: Preferences) -> None:
    """Remember none."""
    _keep(preferences, [])


def _keep(preferences: Preferences, searches: list[str]) -> None:
    preferences.set(SEARCHED_LAST, json.dumps(searches, ensure_ascii=False) if searches else "")
