"""The whole text of what was found, with all that was looked for marked in it, for files."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from minutes_app.domain.query import Node
from minutes_app.storage.engine import Connection
from minutes_app.storage.search.excerpts import excerpt
from minutes_app.storage.search.needles import Needle, Span, needles_of
from minutes_app.storage.search.parts import Part
from minutes_app.storage.search.results import Hit, Where
from minutes_app.storage.search.texts import parts_of

_LINE = 1 << 40
"""Longer than any text: an excerpt of so many characters is all of it."""


@dataclass(frozen=True, slots=True)
class WholePart:
    """A part of a record on one line; ``marks`` as in ``results.Hit``."""

    part: str
    text: str
    marks: tuple[Span, ...] = ()


def whole_parts(
    connection: Connection, root: Node | None, hits: Iterable[Hit]
) -> list[tuple[WholePart, ...]]:
    """Return, for each hit, what of its record is to be read: the part in which it was found.

    Of an entry that is always its text, and the part behind it where that is another. A record
    that is gone by now has what the hit shows.
    """
    every = list(hits)
    found = dict(parts_of(connection, [hit.passage for hit in every]))
    needles = needles_of(root)
    return [_of(hit, found.get(hit.passage, ()), needles) for hit in every]


def _of(hit: Hit, parts: Sequence[Part], needles: Sequence[Needle]) -> tuple[WholePart, ...]:
    shown = [one for one in parts if one.name == hit.part]
    told = [_whole(shown, needles)] if shown else []
    first = parts[:1] if hit.where is Where.ENTRY and parts else ()
    if first and first[0].name != hit.part:
        told.insert(0, _whole(first, needles))
    return tuple(told) or (WholePart(hit.part, hit.text, hit.marks),)


def _whole(parts: Sequence[Part], needles: Sequence[Needle]) -> WholePart:
    found = excerpt(parts, needles, _LINE)
    return WholePart(found.part, found.text, found.marks)
