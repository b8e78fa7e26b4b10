"""What of a query the index answers by itself, what a condition in SQL does, and what is read.

A query is bound first (``binding``): its leaves become conditions of four sorts. A plan then
says how all of them together are carried out:

- ``words``: an expression of FTS5 that holds for every hit, and perhaps for more. "" is none.
- ``stretches``: between which numbers all hits lie, as those of some days do (``numbering``).
- ``rows``: conditions in SQL on ``passage p`` and ``search_meeting m`` that hold for every hit.
- ``check``: what is left to be looked at passage by passage (``matching``).

A negation goes into the expression only where what it negates is exact there: what holds for more
than it should must not exclude anything.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from minutes_app.storage.search.facets import Facet, match_any
from minutes_app.storage.search.needles import Needle
from minutes_app.storage.search.stretches import ALL, Stretches, intersected

EVERY = match_any(Facet.WHERE)
"""The expression of FTS5 for all that is in the index."""
Values = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """Holds where an expression of FTS5 does."""

    expression: str


@dataclass(frozen=True, slots=True)
class Rows:
    """Holds where a condition in SQL does, in brackets and never NULL.

    ``within``: an expression of FTS5 that then holds too; "" where there is none.
    """

    condition: str
    values: Values
    within: str = ""


@dataclass(frozen=True, slots=True)
class Within:
    """Holds where the number of the passage lies in one of some stretches."""

    stretches: Stretches


@dataclass(frozen=True, slots=True)
class Stands:
    """Holds where something typed stands within one part of the passage; see ``matching``.

    ``needle`` finds it in folded text; ``typed`` is the text before folding. ``within`` as of
    ``Rows``.
    """

    needle: Needle
    typed: str
    within: str


@dataclass(frozen=True, slots=True)
class Nor:
    """Holds where another does not."""

    of: "Bound"


@dataclass(frozen=True, slots=True)
class Both:
    """Holds where all do; of none: everywhere."""

    of: tuple["Bound", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """Holds where one does; of none: nowhere."""

    of: tuple["Bound", ...]


Bound = Words | Rows | Within | Stands | Nor | Both | Either
EVERYWHERE = Both(())
NOWHERE = Either(())


@dataclass(frozen=True, slots=True)
class Plan:
    """How a query is carried out; see the module.

    ``empty``: nothing can be found.
    """

    words: str = ""
    rows: tuple[Rows, ...] = ()
    check: Bound | None = None
    empty: bool = False
    stretches: Stretches = ALL

    def match(self, also: str = "") -> str:
        """Return the expression, together with another; never ""."""
        return (conjoined([self.words, also]) if also else self.words) or EVERY

    def asked(self, also: str = "") -> "Asked":
        """Return what to ask the index, together with another expression."""
        return Asked(self.match(also), self.stretches)


class Asked(NamedTuple):
    """What the index is asked: an expression of FTS5, and the numbers between which it counts."""

    match: str
    stretches: Stretches = ALL


def plan(bound: Bound) -> Plan:
    """Return how a bound query is carried out."""
    if isinstance(bound, Words):
        return Plan(bound.expression)  # as most are
    bound = simplified(bound)
    if bound == NOWHERE:
        return Plan(empty=True)
    held: list[Bound] = []
    rows: list[Rows] = []
    checks: list[Bound] = []
    lying = ALL
    for one in _conjuncts(bound):
        if isinstance(one, Within):
            lying = intersected(lying, one.stretches)
            continue
        in_rows = _as_rows(one)
        if in_rows is not None:
            rows.append(in_rows)
        elif isinstance(one, Stands):
            checks.append(replace(one, within=""))  # the expression says it already
        elif not _is_exact(one):
            checks.append(one)
        held.append(one)
    check = None if not checks else checks[0] if len(checks) == 1 else Both(tuple(checks))
    words = _superset(Both(tuple(held)))
    return Plan(words, tuple(rows), check, empty=not lying, stretches=lying)


def conjoined(expressions: Iterable[str]) -> str:
    """Return the expression that holds where all of some do; "" is everywhere."""
    return _joined(" AND ", [one for one in dict.fromkeys(expressions) if one])


def disjoined(expressions: Iterable[str]) -> str:
    """Return the expression that holds where one of some does; there must be one."""
    return _joined(" OR ", list(dict.fromkeys(expressions)))


def simplified(bound: Bound) -> Bound:
    """Return the same without what holds everywhere or nowhere, and without nests of one sort."""
    match bound:
        case Both():
            return _flat(Both, bound.of, EVERYWHERE, NOWHERE)
        case Either():
            return _flat(Either, bound.of, NOWHERE, EVERYWHERE)
        case Nor():
            inner = simplified(bound.of)
            if isinstance(inner, Nor):
                return inner.of
            if inner == EVERYWHERE:
                return NOWHERE
            return EVERYWHERE if inner == NOWHERE else Nor(inner)
        case _:
            return bound


def _flat(
    sort: type[Both] | type[Either], of: tuple[Bound, ...], neutral: Bound, absorbing: Bound
) -> Bound:
    kept: dict[Bound, None] = {}
    for one in map(simplified, of):
        if one == absorbing:
            return absorbing
        if one != neutral:
            kept.update(dict.fromkeys(one.of if isinstance(one, sort) else (one,)))
    return next(iter(kept)) if len(kept) == 1 else sort(tuple(kept))


def _conjuncts(bound: Bound) -> tuple[Bound, ...]:
    return bound.of if isinstance(bound, Both) else (bound,)


def _is_exact(bound: Bound) -> bool:
    """Tell whether an expression decides."""
    match bound:
        case Words():
            return True
        case Rows() | Within() | Stands():
            return False
        case Nor():
            return _is_exact(bound.of)
        case Both() | Either():
            return all(map(_is_exact, bound.of))


def _superset(bound: Bound) -> str:
    """Return an expression that holds wherever this does, the narrowest there is; "" is none."""
    match bound:
        case Words():
            return bound.expression
        case Rows() | Stands():
            return bound.within
        case Within():
            return ""
        case Nor():
            return f"({EVERY} NOT {_superset(bound.of)})" if _is_exact(bound.of) else ""
        case Either():
            each = [_superset(one) for one in bound.of]
            return disjoined(each) if all(each) else ""
        case Both():
            return _of_all(bound.of)


def _of_all(of: tuple[Bound, ...]) -> str:
    without = [_superset(one.of) for one in of if isinstance(one, Nor) and _is_exact(one.of)]
    held = conjoined(_superset(one) for one in of if not isinstance(one, Nor))
    if not without:
        return held
    return f"({held or EVERY} NOT {disjoined(without)})"


def _as_rows(bound: Bound) -> Rows | None:
    """Return one condition in SQL where it is made of such conditions only."""
    match bound:
        case Rows():
            return bound
        case Nor():
            inner = _as_rows(bound.of)
            return None if inner is None else Rows(f"NOT {inner.condition}", inner.values)
        case Both() | Either():
            each = [_as_rows(one) for one in bound.of]
            if not each or None in each:
                return None
            return _all_rows(" OR " if isinstance(bound, Either) else " AND ", each)
        case _:
            return None


def _all_rows(sign: str, each: list[Rows | None]) -> Rows:
    known = [one for one in each if one is not None]
    values = tuple(value for one in known for value in one.values)
    return Rows(f"({sign.join(f'({one.condition})' for one in known)})", values)


def _joined(sign: str, each: list[str]) -> str:
    return each[0] if len(each) == 1 else f"({sign.join(each)})" if each else ""
