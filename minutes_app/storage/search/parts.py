"""The parts of a record in which words are looked for: what they are called, how they are read."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from minutes_app.language.sameness import same

_LATIN = re.compile("[A-Za-z]")


class PartName(StrEnum):
    """The parts of records. ``language.names.name_of_field`` has the words for them."""

    TITLE = "title"
    NUMBER = "number"
    SERIES = "series"
    SERIES_NOTE = "series_note"
    DATE = "date"
    PLACE = "place"
    THEME = "theme"
    HOST = "host"
    TOPIC = "topic"
    BACKGROUND = "background"
    SLOGAN = "slogan"
    BYLINE = "byline"
    ISSUE = "issue"
    NOTE = "note"
    KIND = "kind"
    NAME = "name"
    HONORIFIC = "honorific"
    OFFICE = "office"
    DESCRIPTION = "description"
    EXTENT = "extent"
    REASON = "reason"
    ISSUER = "issuer"
    RELATION = "relation"
    TEXT = "text"
    ORIGIN = "origin"
    SESSION = "session"
    PURPOSE = "purpose"
    RECOMMENDATION = "recommendation"
    PARTY = "party"
    LEAD = "lead"
    SUPPORT = "support"
    FIGURE = "figure"
    DEADLINE = "deadline"
    CITATION = "citation"
    PROGRESS = "progress"
    FILE = "file"
    SEAT = "seat"
    WORDING = "wording"
    VERSION = "version"
    SIGNER = "signer"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a record in which words are looked for, as it was written."""

    name: PartName
    text: str

    @property
    def folded(self) -> str:
        """The text as words are looked for in it."""
        return same(self.text)


Parts = tuple[Part, ...]


def kept(parts: Iterable[Part]) -> Parts:
    """Return parts without those that hold nothing."""
    return tuple(part for part in parts if part.text)


def listed(name: PartName, found: str) -> list[Part]:
    """Return the parts of a list of words in JSON."""
    return [] if found == "[]" else [Part(name, text) for text in msgspec.json.decode(found)]


def pieced(name: PartName, found: str) -> list[Part]:
    """Return the parts of a list of stretches in JSON, each a list of pieces."""
    if found == "[]":
        return []
    return [
        Part(name, " ".join(filter(None, map(_joined, stretches))))
        for stretches in msgspec.json.decode(found)
    ]


def _joined(pieces: list[str]) -> str:
    """Join pieces as they are written: 超过30亿元, over 30 units."""
    text = ""
    for piece in filter(None, pieces):
        apart = text and (_LATIN.match(text[-1]) or _LATIN.match(piece))
        text += f" {piece}" if apart else piece
    return text
