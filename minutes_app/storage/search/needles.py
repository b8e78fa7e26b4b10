"""Words of a query as they are found again in a text: to check a passage, to mark, to score."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from minutes_app.domain.query import All, Either, In, Node, Scope, Text
from minutes_app.storage.search.cutting import Pattern, sought
from minutes_app.storage.search.results import Where

Span = tuple[int, int]

PLACES: dict[Scope, frozenset[Where]] = {
    Scope.TITLES: frozenset({Where.MEETING}),
    Scope.ENTRIES: frozenset({Where.ENTRY}),
    Scope.PEOPLE: frozenset({Where.PERSON, Where.ATTENDEE}),
    Scope.BODIES: frozenset({Where.BODY}),
    Scope.TASKS: frozenset({Where.ENTRY}),
    Scope.FIGURES: frozenset({Where.ENTRY}),
    Scope.PROPOSALS: frozenset({Where.PROPOSAL}),
    Scope.DOCUMENTS: frozenset({Where.DOCUMENT}),
    Scope.SOURCES: frozenset({Where.SOURCE}),
    Scope.ANNEXES: frozenset({Where.ANNEX}),
}
"""The sorts of records that a scope is about. ``TASKS`` are entries that have a task."""

PARTS: dict[Scope, frozenset[str]] = {
    Scope.TITLES: frozenset({"title"}),
    Scope.FIGURES: frozenset({"figure"}),
}
"""Scopes that are a part of such a record: the words must stand in it."""


@dataclass(frozen=True, slots=True)
class Needle:
    """Something typed, as it stands in folded text. ``parts``: where alone; None is anywhere.

    ``plain``: a stretch of text that is all of the pattern; "" where it is more.
    """

    pattern: Pattern
    parts: frozenset[str] | None = None
    plain: str = ""

    def looks_into(self, part: str) -> bool:
        """Tell whether it may stand in a part of this name."""
        return self.parts is None or part in self.parts

    def spans(self, folded: str, most: int | None = None, start: int = 0) -> list[Span]:
        """Return where it stands, one place after the other: ``most`` of them from a place on."""
        found = self.pattern.finditer(folded, start)
        return [one.span() for one in (found if most is None else islice(found, most))]


def needles_of(root: Node | None) -> tuple[Needle, ...]:
    """Return what is to be found again in a hit: all words but those that must not stand there."""
    return tuple(dict.fromkeys(_needles(root, None)))


def _needles(node: Node | None, parts: frozenset[str] | None) -> Iterator[Needle]:
    match node:
        case Text():
            wanted = sought(node.text)
            if wanted is not None:
                yield Needle(wanted.pattern, parts, wanted.plain)
        case In():
            yield from _needles(node.of, within(parts, node.scope))
        case All() | Either():
            for one in node.of:
                yield from _needles(one, parts)
        case _:
            return


def within(parts: frozenset[str] | None, scope: Scope) -> frozenset[str] | None:
    """Return the parts that are left where a scope narrows them."""
    own = PARTS.get(scope)
    if own is None or parts is None:
        return parts if own is None else own
    return parts & own
