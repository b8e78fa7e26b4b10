"""From what somebody looks for to conditions that an archive can answer (``plan``).

Words become expressions of the index. Names become numbers of the index, series their ids, days
the months and years of which they are the whole.
"""

from collections.abc import Iterable
from datetime import date

from minutes_app.domain import query
from minutes_app.domain.query import Named, Node, OfKind, OfSeries, OfStatus, Party, Scope, Text
from minutes_app.storage.search import facets
from minutes_app.storage.search.cutting import sought
from minutes_app.storage.search.facets import Facet, Has
from minutes_app.storage.search.held import held, held_within
from minutes_app.storage.search.needles import PLACES, Needle, within
from minutes_app.storage.search.plan import (
    EVERYWHERE,
    NOWHERE,
    Both,
    Bound,
    Either,
    Nor,
    Rows,
    Stands,
    Words,
    disjoined,
)
from minutes_app.storage.search.registers import Registers

_PARTIES = {
    Party.SPEAKER: (Facet.SPEAKER, Facet.SPEAKER_PIECE),
    Party.OWNER: (Facet.OWNER, Facet.OWNER_PIECE),
}


class Binder:
    """Binds queries to an archive."""

    def __init__(self, registers: Registers) -> None:
        self._registers = registers

    def bind(self, root: Node) -> Bound:
        """Return the conditions of a query."""
        if not isinstance(root, query.All):
            return self._conjunct(root)
        return Both(tuple(map(self._conjunct, root.of)))

    def _conjunct(self, node: Node) -> Bound:
        """Return a condition that all hits meet."""
        if isinstance(node, query.Held):
            return held_within(node, self._registers.numbers)
        return self._bind(node, None)

    def _bind(self, node: Node, parts: frozenset[str] | None) -> Bound:
        match node:
            case Text():
                return _text(node, parts)
            case query.In():
                return Both((_place(node.scope), self._bind(node.of, within(parts, node.scope))))
            case query.Not():
                return Nor(self._bind(node.of, parts))
            case query.All():
                return Both(tuple(self._bind(one, parts) for one in node.of))
            case query.Either():
                return Either(tuple(self._bind(one, parts) for one in node.of))
            case _:
                return self._filter(node)

    def _filter(self, node: query.Filter) -> Bound:
        match node:
            case Named():
                return self._named(node)
            case OfSeries():
                return _any_of(Facet.SERIES, self._registers.series(node.name))
            case OfKind():
                return _any_of(Facet.KIND, (kind.value for kind in node.kinds))
            case OfStatus():
                return _status(node)
            case query.Held():
                return held(node, self._registers.years())
            case query.Due():
                return _due(node)

    def _named(self, node: Named) -> Bound:
        facet, of_pieces = _PARTIES[node.party]
        short = self._registers.short(node.name)
        if short is None:
            names = self._registers.meant(node.name)
            return _any_of(facet, (str(one.number) for one in names))
        piece, besides = short
        each = [facets.match(facet, str(number)) for number in besides]
        return Words(disjoined([facets.match(of_pieces, piece), *each]))


def _text(node: Text, parts: frozenset[str] | None) -> Bound:
    wanted = sought(node.text)
    if wanted is None:
        return EVERYWHERE
    if wanted.exact and parts is None:
        return Words(wanted.match)
    return Stands(Needle(wanted.pattern, parts), node.text.strip(), wanted.match)


def _place(scope: Scope) -> Bound:
    if scope is Scope.TASKS:
        return Words(facets.match_any(Facet.TASK))
    places = _any_of(Facet.WHERE, sorted(place.value for place in PLACES[scope]))
    if scope is Scope.FIGURES:
        return Both((places, Words(facets.match(Facet.HAS, Has.FIGURE))))
    return places


def _any_of(facet: Facet, values: Iterable[str]) -> Bound:
    each = [facets.match(facet, value) for value in values]
    return Words(disjoined(each)) if each else NOWHERE


def _status(node: OfStatus) -> Bound:
    tasks = _any_of(Facet.TASK, [one.value for one in node.tasks])
    if not node.meetings:
        return tasks
    signs = ", ".join("?" * len(node.meetings))
    values = tuple(one.value for one in node.meetings)
    return Either((tasks, Rows(f"(coalesce(m.status IN ({signs}), 0))", values)))


def _due(node: query.Due) -> Bound:
    since, until = _number(node.since, 0), _number(node.until, 99_999_999)
    return Rows(
        "(coalesce(p.due BETWEEN ? AND ?, 0))", (since, until), facets.match(Facet.HAS, Has.DUE)
    )


def _number(day: date | None, otherwise: int) -> int:
    """Return a day as ``passage.due`` has it."""
    return otherwise if day is None else day.year * 10_000 + day.month * 100 + day.day
