"""Breaking a measured paragraph into lines: first fit, with Chinese push-in and push-out.

Linear in the text: a line is found by bisection in the running widths, and only the characters
around its end are looked at.
"""

from bisect import bisect_right
from typing import NamedTuple

from minutes_app.documents.pages.classes import ENDS_NOT, GLUE, OPENS, SPACE, STARTS_NOT, may_break
from minutes_app.documents.pages.measure import Measured

_TOLERANCE = 0.01
_PUSHED_IN = 4
_LOOKED_BACK = 400
_LOOKED_AHEAD = 120
_SHORT = 0.6


class Cut(NamedTuple):
    """A line: characters from ``start`` to ``end``; ``last`` if the paragraph or a part ends.

    ``shrink`` is what its marks must give away so that it fits.
    """

    start: int
    end: int
    last: bool
    shrink: float = 0


def break_lines(measured: Measured, first: float, later: float) -> list[Cut]:
    """Break into lines; ``first`` and ``later`` are the widths of the first and other lines."""
    cuts: list[Cut] = []
    text = measured.text
    start, total = 0, len(text)
    while True:
        end = text.find("\n", start)
        end = total if end < 0 else end
        _break_part(measured, start, end, (first, later), cuts)
        if end == total:
            return cuts
        start = end + 1


def _break_part(
    measured: Measured, start: int, end: int, widths: tuple[float, float], cuts: list[Cut]
) -> None:
    """Break the stretch between two forced ends."""
    ends, flags = measured.ends, measured.flags
    if start == end:
        cuts.append(Cut(start, end, last=True))
    last = _trimmed(flags, start, end)
    while start < end:
        measure = widths[1 if cuts else 0]
        limit = ends[start] + measure + _TOLERANCE
        fit = min(bisect_right(ends, limit, start) - 1, end)
        if fit >= last:
            cuts.append(Cut(start, last, last=True))
            return
        at, shrink = _cut(measured, start, max(fit, start + 1), end, limit)
        visible = _trimmed(flags, start, at)
        following = at
        while following < end and flags[following] & SPACE:
            following += 1
        cuts.append(Cut(start, visible, following >= end, shrink))
        start = following


def _trimmed(flags: list[int], start: int, end: int) -> int:
    """Return where a line ends without the spaces at its end."""
    while end > start + 1 and flags[end - 1] & SPACE:
        end -= 1
    return end


def _cut(measured: Measured, start: int, fit: int, end: int, limit: float) -> tuple[int, float]:
    """Return where the line that starts at ``start`` ends, and what its marks must give away."""
    text, flags = measured.text, measured.flags
    if flags[fit] & SPACE:
        after = fit
        while after < end and flags[after] & SPACE:
            after += 1
        if after == end or may_break(text, flags, after):
            return after, 0
    elif may_break(text, flags, fit):
        return fit, 0
    pushed = _push_in(measured, start, fit, end, limit)
    if pushed:
        return pushed
    back = _push_out(measured, start, fit)
    if back is None or _too_short(measured, start, back, fit, end):
        return _forced(measured, start, fit), 0
    return back, 0


def _push_in(
    measured: Measured, start: int, fit: int, end: int, limit: float
) -> tuple[int, float] | None:
    """Take marks that may not start a line into this one, if its marks can make room."""
    ends = measured.ends
    room: float | None = None
    for at in range(fit + 1, min(fit + _PUSHED_IN, end) + 1):
        if at < end and not may_break(measured.text, measured.flags, at):
            continue
        if room is None:
            room = sum(measured.room(place) for place in shrinkable(measured, start, at))
        over = ends[at] - limit + _TOLERANCE
        return (at, over) if over <= room else None
    return None


def shrinkable(measured: Measured, start: int, end: int) -> range:
    """Return the characters of a line that may give blank away.

    An opening mark at its start keeps it: its box would stand out of the left edge.
    """
    first = max(start, measured.rigid)
    return range(first + bool(first < end and measured.flags[first] & OPENS), end)


def _push_out(measured: Measured, start: int, fit: int) -> int | None:
    """Return the last place before ``fit`` where the line may end."""
    text, flags = measured.text, measured.flags
    for at in range(fit - 1, max(start, fit - _LOOKED_BACK), -1):
        if may_break(text, flags, at):
            return at
    return None


def _too_short(measured: Measured, start: int, back: int, fit: int, end: int) -> bool:
    """Tell whether ending at ``back`` leaves a short line before something no line can hold."""
    ends, text, flags = measured.ends, measured.text, measured.flags
    measure = ends[fit] - ends[start]
    if ends[back] - ends[start] > _SHORT * measure:
        return False
    for at in range(fit, min(fit + _LOOKED_AHEAD, end)):
        if flags[at] & SPACE or may_break(text, flags, at):
            return ends[at] - ends[back] > measure
    return ends[min(fit + _LOOKED_AHEAD, end)] - ends[back] > measure


def _forced(measured: Measured, start: int, fit: int) -> int:
    """Break inside something unbreakable, yet not against the rules if that can be helped."""
    text, flags = measured.text, measured.flags
    for at in range(fit, max(start + fit >> 1, start), -1):
        if _harmless(text, flags, at):
            return at
    for at in range(fit, max(start, fit - _PUSHED_IN), -1):
        if not flags[at] & GLUE:
            return at
    return fit


def _harmless(text: str, flags: list[int], at: int) -> bool:
    if flags[at] & (STARTS_NOT | GLUE | SPACE) or flags[at - 1] & (ENDS_NOT | GLUE):
        return False
    return not (text[at - 1].isdigit() and text[at].isdigit())
