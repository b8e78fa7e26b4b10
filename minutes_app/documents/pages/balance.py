"""Wrapping a title: broken where the sense breaks, as a trapezium or a diamond (7.3.1)."""

from collections.abc import Callable, Sequence
from itertools import combinations, pairwise

from minutes_app.documents.pages.breaking import Cut
from minutes_app.documents.pages.classes import SPACE, may_break
from minutes_app.documents.pages.measure import Measured
from minutes_app.documents.sense import NEVER, break_costs

Width = Callable[[int, int], float]

_LONGEST = 240
_MOST_TRIED = 3
_EVEN, _WAIST, _BOX = 0.6, 0.12, 0.01
_SAME = 0.03
"""Parts of a line by which two lines may differ and still look alike."""


def balanced(measured: Measured, cuts: list[Cut], width: float) -> list[Cut]:
    """Return as many lines as ``cuts`` has (or one more), broken where that is best.

    Long text and text with forced ends is left as it is.
    """
    text, ends = measured.text, measured.ends
    if len(cuts) < 2 or len(text) > _LONGEST or "\n" in text:
        return cuts
    allowed = [at for at in range(1, len(text)) if may_break(text, measured.flags, at)]

    def measure(start: int, end: int) -> float:
        return ends[end] - ends[start]

    # Where so few lines would tear words apart, one more does not.
    found = (best_breaks(text, allowed, len(cuts) + more, measure, width + 0.01) for more in (0, 1))
    breaks = next((one for one in found if one is not None), None)
    if breaks is None:
        return cuts
    bounds = [0, *breaks, len(text)]
    return [_cut(measured, start, end) for start, end in pairwise(bounds)]


def best_breaks(
    text: str, allowed: Sequence[int], count: int, width: Width, room: float
) -> tuple[int, ...] | None:
    """Return where ``count`` lines of a title begin after the first; None if none would fit.

    ``allowed`` are the places where a line may begin at all, ``width`` measures a stretch.
    """
    costs = break_costs(text)
    places = [at for at in allowed if costs[at] < NEVER]
    if len(places) < count - 1:
        places = list(allowed)
    ideal = width(0, len(text)) / count

    def cost(breaks: tuple[int, ...]) -> float:
        lengths = [width(*bounds) / ideal for bounds in pairwise((0, *breaks, len(text)))]
        return sum(costs[at] for at in breaks) + _shape(lengths)

    if count > _MOST_TRIED:
        return _in_turn(places, costs, (count, ideal, room), width, len(text))
    fitting = [
        breaks
        for breaks in combinations(places, count - 1)
        if all(width(*bounds) <= room for bounds in pairwise((0, *breaks, len(text))))
    ]
    return min(fitting, key=cost, default=None)


def _shape(lengths: Sequence[float]) -> float:
    """Return what the outline of the lines costs: nothing for an even trapezium or diamond."""
    cost = _EVEN * sum((length - 1) ** 2 for length in lengths)
    for above, line, below in zip(lengths, lengths[1:], lengths[2:], strict=False):
        if line < min(above, below) - _SAME:
            cost += _WAIST
    return cost + _BOX * all(abs(one - two) < _SAME for one, two in pairwise(lengths))


def _in_turn(
    places: Sequence[int],
    costs: Sequence[float],
    target: tuple[int, float, float],
    width: Width,
    total: int,
) -> tuple[int, ...] | None:
    """Find the breaks of many lines one after the other, whatever outline they make."""
    count, ideal, room = target
    table: list[dict[int, tuple[float, tuple[int, ...]]]] = [{0: (0.0, ())}]
    for _ in range(count):
        row: dict[int, tuple[float, tuple[int, ...]]] = {}
        for here in (*places, total):
            options = [
                (
                    cost
                    + _EVEN * (width(before, here) / ideal - 1) ** 2
                    + (costs[here] if here < total else 0.0),
                    (*breaks, here),
                )
                for before, (cost, breaks) in table[-1].items()
                if before < here and width(before, here) <= room
            ]
            if options:
                row[here] = min(options)
        table.append(row)
    found = table[-1].get(total)
    return found[1][:-1] if found else None


def _cut(measured: Measured, start: int, end: int) -> Cut:
    visible = end
    while visible > start + 1 and measured.flags[visible - 1] & SPACE:
        visible -= 1
    return Cut(start, visible, last=end == len(measured.text))
