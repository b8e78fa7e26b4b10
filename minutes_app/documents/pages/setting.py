"""Setting a broken line: justification, shrunk marks, and the runs that painters draw."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from minutes_app.documents.layout import Align
from minutes_app.documents.pages.breaking import Cut, shrinkable
from minutes_app.documents.pages.classes import OPENS, WIDE
from minutes_app.documents.pages.items import GlyphRun, Line
from minutes_app.documents.pages.measure import Measured

_WIDEST_WIDE = 0.5
_WIDEST_SPACE = 0.75


@dataclass(frozen=True, slots=True)
class Frame:
    """How lines stand: the type's size and line height, tracking, and how they are aligned."""

    size: float
    height: float
    baseline: float
    align: Align
    wide_tracking: float
    narrow_tracking: float


class _Segment(NamedTuple):
    start: int
    end: int
    wide: bool


def set_line(
    measured: Measured, cut: Cut, frame: Frame, room: tuple[float, float], *, blank: bool = False
) -> Line:
    """Return the line's runs; ``room`` is where its column begins for it and how wide that is.

    ``blank`` says that the space was left out at which it was broken.
    """
    left, width = room
    natural = measured.ends[cut.end] - measured.ends[cut.start] - cut.shrink
    changes = _shrunk(measured, cut) if cut.shrink > 0 else {}
    segments = list(_segments(measured, cut, changes))
    slack = width - natural
    stretch = 0.0
    if frame.align is Align.JUSTIFY and not cut.last and slack > 0:
        stretch = _stretch(measured, segments, slack, frame.size)
    x = left
    if frame.align is Align.CENTER:
        x += max(0.0, slack) / 2
    elif frame.align is Align.RIGHT:
        x += max(0.0, slack)
    # Two dashes that were moved together still end where the line does.
    ending = _moved_back(measured, cut)
    runs: list[GlyphRun] = []
    lead = 0
    for number, segment in enumerate(segments):
        nudge = ending if segment.start >= cut.end - 2 else 0.0
        x = _add_run(measured, segment, frame, x + nudge, (stretch, changes), runs) - nudge
        if segment.end <= measured.number:
            lead = len(runs)
        follows = segments[number + 1] if number + 1 < len(segments) else None
        if stretch and follows and follows.wide and not segment.wide:
            x += stretch if segment.end > measured.rigid else 0
    return Line(tuple(runs), frame.height, x, lead, blank)


def _moved_back(measured: Measured, cut: Cut) -> float:
    """Return how far the second of two dashes at the end of a line was moved from its cell."""
    joined = cut.end - cut.start > 1 and cut.end - 2 in measured.tight
    return -measured.offsets.get(cut.end - 1, 0.0) if joined else 0.0


def _add_run(
    measured: Measured,
    segment: _Segment,
    frame: Frame,
    x: float,
    change: tuple[float, dict[int, float]],
    runs: list[GlyphRun],
) -> float:
    """Add one run and return where the pen is after it."""
    start, end, wide = segment
    stretch, changes = change
    if start < measured.rigid:
        stretch = 0
    glyphs = measured.glyphs
    pen = x + measured.offsets.get(start, 0.0)
    reduced = changes.get(start, 0.0)
    if reduced and glyphs[start].flags & OPENS:
        pen -= reduced
    spacing = frame.wide_tracking + stretch if wide else frame.narrow_tracking
    text = measured.shown(start, end)
    if text:
        word_spacing = 0 if wide else stretch
        ink = glyphs[start].ink
        if ink.face >= 0:
            run = GlyphRun(text, ink, frame.size, pen, frame.baseline, spacing, word_spacing)
            runs.append(run)
    x += measured.ends[end] - measured.ends[start] - reduced
    if stretch:
        gaps = _wide_gaps(measured, segment) if wide else text.count(" ")
        x += stretch * gaps
    return x


def _wide_gaps(measured: Measured, segment: _Segment) -> int:
    """Return how many gaps a wide segment has: one after each character but a joined dash."""
    joined = segment.end - segment.start == 1 and segment.start in measured.tight
    return 0 if joined else segment.end - segment.start


def _segments(measured: Measured, cut: Cut, changes: dict[int, float]) -> Iterator[_Segment]:
    """Split the line where a new run must start."""
    bounds = measured.bounds
    low = bisect_right(bounds, cut.start)
    inner = bounds[low : bisect_left(bounds, cut.end)]
    if changes:
        more = {place for at in changes for place in (at, at + 1)}
        inner = sorted({*inner, *(at for at in more if cut.start < at < cut.end)})
    if cut.start < measured.rigid < cut.end and measured.rigid not in inner:
        inner = sorted([*inner, measured.rigid])
    start = cut.start
    for end in (*inner, cut.end):
        if end > start:
            yield _Segment(start, end, bool(measured.flags[start] & WIDE))
            start = end


def _shrunk(measured: Measured, cut: Cut) -> dict[int, float]:
    """Share what the marks must give away: the last one first, the others alike."""
    needed = cut.shrink
    changes: dict[int, float] = {}
    last = cut.end - 1
    if room := measured.room(last):
        changes[last] = min(room, needed)
        needed -= changes[last]
    places = shrinkable(measured, cut.start, last)
    rooms = {at: room for at in places if (room := measured.room(at))}
    total = sum(rooms.values())
    if needed > 0 and total:
        share = min(1.0, needed / total)
        changes.update({at: room * share for at, room in rooms.items()})
    return changes


def _stretch(measured: Measured, segments: list[_Segment], slack: float, size: float) -> float:
    """Return what each gap of a justified line takes, 0 where that would tear it apart.

    Gaps lie after each wide character, between narrow and wide ones, and at spaces.
    """
    gaps, any_wide = 0, False
    for number, segment in enumerate(segments):
        if segment.start < measured.rigid:
            continue
        follows = segments[number + 1] if number + 1 < len(segments) else None
        if segment.wide:
            any_wide = True
            gaps += _wide_gaps(measured, segment) - (0 if follows else 1)
        else:
            gaps += measured.shown(segment.start, segment.end).count(" ")
            gaps += 1 if follows and follows.wide else 0
    widest = (_WIDEST_WIDE if any_wide else _WIDEST_SPACE) * size
    return slack / gaps if gaps and slack / gaps <= widest else 0.0
