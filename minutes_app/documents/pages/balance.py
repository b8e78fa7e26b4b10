"""Wrapping a title: lines of like length, broken where the sense breaks as far as that shows."""

from minutes_app.documents.pages.breaking import Cut
from minutes_app.documents.pages.classes import SPACE, may_break
from minutes_app.documents.pages.measure import Measured

_LONGEST = 240
_BEFORE_BAD = frozenset("的了等和与及或之性化者们局部委会室")
"""A line that starts with one of these has torn a word or a group apart."""
_AFTER_GOOD = frozenset("的、与和及暨》”）")
"""After these the sense may pause."""
_AFTER_BAD = frozenset("关第一不再")
_BAD, _GOOD = 0.12, -0.06


def balanced(measured: Measured, cuts: list[Cut], width: float) -> list[Cut]:
    """Return as many lines as ``cuts`` has, as even as they come.

    Long text and text with forced ends is left as it is.
    """
    total = len(measured.text)
    if len(cuts) < 2 or total > _LONGEST or "\n" in measured.text:
        return cuts
    places = [at for at in range(1, total) if may_break(measured.text, measured.flags, at)]
    best = _best(measured, [0, *places, total], len(cuts), width)
    return [_cut(measured, start, end) for start, end in best] or cuts


def _best(measured: Measured, places: list[int], count: int, width: float) -> list[tuple[int, int]]:
    """Return the lines of least cost, [] if the places do not allow so few."""
    ends = measured.ends
    ideal = ends[-1] / count
    table: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for _ in range(count):
        row: dict[int, tuple[float, int]] = {}
        for here in places[1:]:
            options = [
                (cost + _cost(measured, before, here, ideal), before)
                for before, (cost, _) in table[-1].items()
                if before < here and ends[here] - ends[before] <= width + 0.01
            ]
            if options:
                row[here] = min(options)
        table.append(row)
    lines: list[tuple[int, int]] = []
    here = places[-1]
    for row in reversed(table[1:]):
        if here not in row:
            return []
        before = row[here][1]
        lines.append((before, here))
        here = before
    return lines[::-1]


def _cost(measured: Measured, start: int, end: int, ideal: float) -> float:
    text = measured.text
    uneven = (measured.ends[end] - measured.ends[start]) / ideal - 1
    cost = uneven * uneven
    if end < len(text):
        cost += _BAD if text[end] in _BEFORE_BAD or text[end - 1] in _AFTER_BAD else 0
        cost += _GOOD if text[end - 1] in _AFTER_GOOD else 0
    return cost


def _cut(measured: Measured, start: int, end: int) -> Cut:
    visible = end
    while visible > start + 1 and measured.flags[visible - 1] & SPACE:
        visible -= 1
    return Cut(start, visible, last=end == len(measured.text))
