"""What phrases and styles of layouts are called by a person, and where they are used.

The names are data (``resources/names/layouts.toml``) in both languages, because there are some
three hundred of them and a phrase of a layout is data, too.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Any

from minutes_app.domain.entries import EntryKind
from minutes_app.domain.meetings import Language
from minutes_app.host.resources import resource
from minutes_app.language.names import name_of, shown_language

_VOICES = "speech"
"""The group of phrases whose names are put together: what is said, by whom, in which form."""


@dataclass(frozen=True, slots=True)
class Named:
    """Where something of a layout is used, and what it is called there."""

    group: str
    name: str


def phrase_name(key: str) -> Named:
    """Return what a phrase is called ("lead.view"); one that nobody named keeps its key."""
    group = _groups("phrases").get(key)
    if group:
        return Named(group, _said(_names()["phrases"][group][key]))
    parts = [_part(one) for one in key.split(".")]
    if all(parts):
        first = key.partition(".")[0]
        return Named("record" if first == "kind" else _VOICES, " · ".join(parts))
    return Named("", key)


def style_name(key: str, title: str) -> Named:
    """Return what a style is called; one that nobody named has the title of its layout."""
    group = _groups("styles").get(key, "")
    return Named(group, _said(_names()["styles"][group][key]) if group else title)


def group_name(group: str) -> str:
    """Return what a group of phrases or styles is called ("" for those of none)."""
    return _said(_names()["groups"][group]) if group else ""


def groups_in_order(paper: str = "") -> list[str]:
    """Return all groups in order; the one of a paper ("news") comes first."""
    names = list(_names()["groups"])
    return sorted([*names, ""], key=lambda one: (one != paper or not paper, one == ""))


def _part(part: str) -> str:
    if part in _names()["parts"]:
        return _said(_names()["parts"][part])
    return name_of(EntryKind(part)) if part in set(EntryKind) else ""


def _said(words: list[str]) -> str:
    return words[shown_language() is Language.CHINESE]


@cache
def _names() -> dict[str, Any]:
    return tomllib.loads(resource("names", "layouts.toml").read_text(encoding="utf-8"))


@cache
def _groups(of: str) -> dict[str, str]:
    return {key: group for group, names in _names()[of].items() for key in names}
