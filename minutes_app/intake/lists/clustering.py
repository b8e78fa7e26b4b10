"""Which offices belong to which name: the cheapest way to part a segment into people."""

from dataclasses import dataclass
from enum import Enum, auto

from minutes_app.intake.lists.chinese_titles import is_collective
from minutes_app.intake.lists.elements import Kind, Sep
from minutes_app.intake.lists.units import Shape, Unit

_MOST_UNITS = 14
_NEVER = 1e9

# What it costs that two units of one person stand apart by this.
_OFFICES = {Sep.GLUED: 0.0, Sep.SPACE: 0.2, Sep.FIELD: 0.2, Sep.ENUM: 0.3, Sep.COMMA: 0.8}
_TO_NAME = {Sep.GLUED: 0.0, Sep.SPACE: 0.2, Sep.FIELD: 0.2, Sep.ENUM: 3.0, Sep.COMMA: 1.5}
_FROM_NAME = {Sep.GLUED: 0.0, Sep.SPACE: 0.2, Sep.FIELD: 0.1, Sep.ENUM: 3.0, Sep.COMMA: 0.6}
# What it costs that two people stand together like this.
_BETWEEN = {Sep.GLUED: 6.0, Sep.SPACE: 1.0, Sep.FIELD: 2.5, Sep.ENUM: 0.0, Sep.COMMA: 0.1}
_NAMES = {Sep.GLUED: 6.0, Sep.SPACE: 0.3, Sep.FIELD: 0.5, Sep.ENUM: 0.0, Sep.COMMA: 0.1}


class Order(Enum):
    """Whether offices stand before names, or after."""

    OFFICE_FIRST = auto()
    NAME_FIRST = auto()


@dataclass(frozen=True, slots=True)
class Cluster:
    """The units of one row."""

    units: tuple[Unit, ...]

    @property
    def name(self) -> Unit | None:
        """The unit with the name."""
        return next((unit for unit in self.units if unit.shape is Shape.NAME), None)

    @property
    def people(self) -> Unit | None:
        """The unit with people without names."""
        return next((unit for unit in self.units if unit.shape is Shape.PEOPLE), None)


def cluster(units: list[Unit], leaning: Order | None = None) -> tuple[list[Cluster], Order]:
    """Part the units of a segment into people; ``leaning`` is how other segments are ordered."""
    best: tuple[float, list[Cluster], Order] | None = None
    for order in (Order.OFFICE_FIRST, Order.NAME_FIRST):
        cost, clusters = _part(units, order)
        if leaning is not None and order is not leaning:
            cost += 0.4
        if best is None or cost < best[0]:
            best = (cost, clusters, order)
    if best is None:
        return [], Order.OFFICE_FIRST
    return best[1], best[2]


def _part(units: list[Unit], order: Order) -> tuple[float, list[Cluster]]:
    bare = _bare_name_cost(units, order)
    costs = [0.0] + [_NEVER] * len(units)
    cuts = [0] * (len(units) + 1)
    for end in range(1, len(units) + 1):
        growing = _Growing(order, bare)
        for start in range(end - 1, max(-1, end - 1 - _MOST_UNITS), -1):
            if not growing.take(units[start]):
                break
            cost = costs[start] + growing.cost() + _boundary(units, start)
            if cost < costs[end]:
                costs[end], cuts[end] = cost, start
    clusters: list[Cluster] = []
    end = len(units)
    while end:
        clusters.append(Cluster(tuple(units[cuts[end] : end])))
        end = cuts[end]
    return costs[-1], clusters[::-1]


def _bare_name_cost(units: list[Unit], order: Order) -> float:
    """A name alone is odd where the others have their offices behind them."""
    offices = any(unit.shape is Shape.OFFICE and unit.sep is Sep.COMMA for unit in units)
    return 2.0 if order is Order.NAME_FIRST and offices else 0.5


def _boundary(units: list[Unit], start: int) -> float:
    if start == 0:
        return 0.0
    before, after = units[start - 1], units[start]
    both = before.shape is Shape.NAME and after.shape is Shape.NAME
    if Shape.ET_AL in {before.shape, after.shape} or after.sep is Sep.SEMI:
        return 0.0
    if before.brackets and after.sep is Sep.GLUED:
        return 1.0
    return (_NAMES if both else _BETWEEN)[after.sep]


class _Growing:
    """A cluster that is grown from its last unit backwards."""

    __slots__ = ("_after", "_bare", "_before", "_glued", "_inside", "_last", "_name", "_order", "_other")

    def __init__(self, order: Order, bare: float) -> None:
        self._order = order
        self._bare = bare
        self._inside = 0.0
        self._name: Unit | None = None
        self._before = 0
        self._after: list[Unit] = []
        self._glued = True
        self._last: Unit | None = None
        self._other = False

    def take(self, unit: Unit) -> bool:
        """Put a unit before the others; False if it cannot belong to them."""
        if self._other or (self._last is not None and unit.shape in {Shape.PEOPLE, Shape.ET_AL}):
            return False
        if self._last is not None and not self._tie(unit, self._last):
            return False
        if unit.shape is Shape.NAME:
            self._name = unit
        elif unit.shape is Shape.OFFICE:
            if self._name is not None:
                self._before += 1
            else:
                self._after.append(unit)
        else:
            self._other = True
        self._last = unit
        return True

    def _tie(self, unit: Unit, following: Unit) -> bool:
        if following.sep is Sep.SEMI:
            return False
        if unit.shape is Shape.NAME:
            if self._name is not None:
                return False
            self._inside += _FROM_NAME[following.sep]
            self._glued = following.sep is Sep.GLUED
        elif following.shape is Shape.NAME:
            self._inside += _TO_NAME[following.sep]
        else:
            self._inside += _OFFICES[following.sep]
        return True

    def cost(self) -> float:
        """Return what the cluster costs as it is."""
        if self._other:
            return 0.0
        if self._name is None:
            return self._inside + _nameless(self._after)
        shape = self._uneven()
        if self._name.head.partial and not self._name.honorific:
            shape += 0.0 if self._before or self._after else 1.0
        return self._inside + shape + max(0.0, 0.6 - self._name.head.sure)

    def _uneven(self) -> float:
        after = len(self._after)
        if not after and not self._before:
            return 0.5 if self._name is not None and self._name.has_office else self._bare
        if after and self._before:
            plain = self._glued or all(unit.titled and not unit.bodies_only for unit in self._after)
            return 0.3 if plain else 1.5
        if after:
            return 0.0 if self._glued or self._order is Order.NAME_FIRST else 1.0
        return 0.0 if self._order is Order.OFFICE_FIRST else 1.0


def _nameless(units: list[Unit]) -> float:
    """What offices without a name cost: a body may take part, an office may not."""
    if len(units) == 1:
        only = units[0]
        if only.bodies_only:
            return 1.5
        if is_collective(only.elements[-1].text):
            return 2.0
    if all(one.kind is Kind.BODY for unit in units for one in unit.elements):
        return 1.5 + 2.0 * (len(units) - 1)
    return 4.0 + 0.5 * len(units)
