"""Stretches of the numbers of passages: what stands on some days stands side by side."""

from collections.abc import Iterable

Stretch = tuple[int, int]
"""The first and the last number."""
Stretches = tuple[Stretch, ...]
"""Some of them in order, none touching another."""

LAST = (1 << 63) - 1
ALL: Stretches = ((0, LAST),)


def intersected(some: Stretches, others: Stretches) -> Stretches:
    """Return what lies in both."""
    both = ((max(a, c), min(b, d)) for a, b in some for c, d in others)
    return tuple(sorted((low, high) for low, high in both if low <= high))


def without(some: Stretches, gone: Iterable[Stretch]) -> Stretches:
    """Return what is left where others are cut out."""
    for low, high in gone:
        some = intersected(some, ((0, low - 1), (high + 1, LAST)))
    return some


def has(some: Stretches, number: int) -> bool:
    """Tell whether a number lies in one of them."""
    return any(low <= number <= high for low, high in some)
