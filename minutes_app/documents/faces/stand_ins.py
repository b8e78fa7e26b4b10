"""The report of stand-ins: nothing is set in another face silently."""

from dataclasses import dataclass
from enum import StrEnum


class Script(StrEnum):
    """Which of the two families of a face is meant."""

    EAST_ASIAN = "east_asian"
    LATIN = "latin"


class Reason(StrEnum):
    """Why another face is used."""

    MISSING = "missing"
    """The family is not installed."""
    GLYPHS = "glyphs"
    """The family has no glyph for some characters."""


@dataclass(frozen=True, slots=True)
class StandIn:
    """A face used in place of another. ``characters`` are those that needed it (GLYPHS only)."""

    asked: str
    got: str
    reason: Reason
    script: Script
    characters: str = ""
