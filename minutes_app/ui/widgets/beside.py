"""Where the list of a field stands: over the window, beside the field, never past an edge."""

from PySide6.QtCore import QPoint, QRect, QSize

EDGE = 8
"""Pixels that are left free at the edges of the window."""
GAP = 4
"""Pixels between a field and its list."""


def beside(anchor: QRect, wanted: QSize, window: QRect, *, above: bool = False) -> QRect:
    """Return the place of a list under an anchor, or above it, all in pixels of the window.

    It goes to the other side where it has more room there and does not fit here, and is made
    smaller where it fits nowhere. It is never over the anchor.
    """
    room = window.adjusted(EDGE, EDGE, -EDGE, -EDGE)
    over = anchor.top() - GAP - room.top()
    under = room.bottom() - anchor.bottom() - GAP
    here, there = (over, under) if above else (under, over)
    stands_above = above is (here >= wanted.height() or here >= there)
    size = wanted.boundedTo(QSize(room.width(), max(over if stands_above else under, 0)))
    y = anchor.top() - GAP - size.height() if stands_above else anchor.bottom() + GAP
    x = max(min(anchor.left(), room.right() - size.width()), room.left())
    return QRect(QPoint(x, y), size)
