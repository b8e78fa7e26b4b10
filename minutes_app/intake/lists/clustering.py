"""Which offices belong to which name: the cheapest way to part a segment into people."""

from dataclasses import dataclass
from enum import Enum, auto

from minutes_app.intake.lists.chinese_titles import is_collective
from minutes_app.intake.lists.elements import Kind, Sep
from minutes_app.intake.lists.marks import has_han
from minutes_app.intake.lists.units import Shape, Unit

_MOST_UNITS = 14
_NEVER = 1e9

# What it costs that two units of one person stand apart by this: one cost for each ``Sep``.
_OFFICES = (0.0, 0.2, 0.2, 0.3, 0.8, _NEVER)
_TO_NAME = (0.0, 0.2, 0.2, 3.0, 1.5, _NEVER)
_FROM_NAME = (0.0, 0.2, 0.1, 3.0, 0.6, _NEVER)
# What it costs that two people stand together like this.
_BETWEEN = (6.0, 1.0, 2.5, 0.0, 0.1, 0.0)
_NAMES = (6.0, 0.3, 0.5, 0.0, 0.1, 0.0)


_LINKS = frozenset({Sep.GLUED, Sep.SPACE, Sep.FIELD, Sep.COMMA})


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


def cluster(units: list[Unit], leaning: Order | None = None) -> list[Cluster]:
    """Part the units of a segment into people; ``leaning`` is how other segments are ordered."""
    if len(units) < 2 or _one_entry(units):
        return [Cluster(tuple(units))] if units else []
    office_first, by_office = _part(units, Order.OFFICE_FIRST)
    name_first, by_name = _part(units, Order.NAME_FIRST)
    if leaning is not None:
        office_first += 0.4 * (leaning is Order.NAME_FIRST)
        name_first += 0.4 * (leaning is Order.OFFICE_FIRST)
    return by_office if office_first <= name_first else by_name


def _one_entry(units: list[Unit]) -> bool:
    """Whether it is the plainest of entries: a name, and its office by commas or blanks."""
    return (
        len(units) < 5
        and units[0].shape is Shape.NAME
        and all(one.shape is Shape.OFFICE and one.sep in _LINKS for one in units[1:])
    )


def _part(units: list[Unit], order: Order) -> tuple[float, list[Cluster]]:
    bare = _bare_name_cost(units, order)
    costs = [0.0] + [_NEVER] * len(units)
    cuts = [0] * (len(units) + 1)
    named = -_MOST_UNITS
    for end in range(1, len(units) + 1):
        growing = _Growing(order, bare)
        named = end if units[end - 1].shape is Shape.NAME else named
        # Offices without a name near by are not joined, so nothing is tried with them.
        most = _MOST_UNITS if end - named < _MOST_UNITS else 1
        for start in range(end - 1, max(-1, end - 1 - most), -1):
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
    # An Enum is slow to hash, and this is asked for each pair: hence no set here.
    others = before.shape is Shape.ET_AL or after.shape is Shape.ET_AL
    if others or after.sep is Sep.SEMI:
        return 0.0
    if before.brackets and after.sep is Sep.GLUED:
        return 1.0
    return (_NAMES if both else _BETWEEN)[after.sep]


class _Growing:
    """A cluster that is grown from its last unit backwards."""

    __slots__ = (
        "_after",
        "_bare",
        "_before",
        "_first_titled",
        "_glued",
        "_inside",
        "_last",
        "_name",
        "_order",
        "_other",
    )

    def __init__(self, order: Order, bare: float) -> None:
        self._order = order
        self._bare = bare
        self._inside = 0.0
        self._name: Unit | None = None
        self._before = 0
        self._first_titled = True
        self._after: list[Unit] = []
        self._glued = True
        self._last: Unit | None = None
        self._other = False

    def take(self, unit: Unit) -> bool:
        """Put a unit before the others; False if it cannot belong to them."""
        if (
            self._other
            or (self._last is not None and unit.alone)
            or (
                self._last is not None and (unit.shape is Shape.PEOPLE or unit.shape is Shape.ET_AL)
            )
        ):
            return False
        if self._last is not None and not self._tie(unit, self._last):
            return False
        if unit.shape is Shape.NAME:
            self._name = unit
        elif unit.shape is Shape.OFFICE:
            if self._name is not None:
                self._before += 1
                self._first_titled &= unit.head.kind is Kind.TITLE
            else:
                self._after.append(unit)
        else:
            self._other = True
        self._other = self._other or unit.alone
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
            return 0.3 if self._glued or self._split() else 1.5
        if after:
            return 0.0 if self._glued or self._order is Order.NAME_FIRST else 1.0
        return 0.0 if self._order is Order.OFFICE_FIRST else 1.0

    def _split(self) -> bool:
        """Whether the name stands between its title and the body of that, or the other way."""
        if all(unit.titled for unit in self._after):
            return True
        bodies = all(unit.bodies_only for unit in self._after)
        near = self._after[-1].sep < Sep.ENUM or not has_han(self._after[-1].head.text)
        return bodies and near and self._first_titled


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
