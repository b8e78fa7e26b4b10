"""Searches that are kept under a name."""

from dataclasses import dataclass

from minutes_app.domain.ids import Id


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that somebody wants to make again. ``query`` is what was typed."""

    id: Id
    name: str
    query: str
    position: str = ""
