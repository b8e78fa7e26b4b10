"""Lengths and colours as WordprocessingML writes them."""

import math

TWIPS_PER_MM = 1440 / 25.4


def twips(points: float) -> int:
    """Points as twentieths of a point."""
    return round(points * 20)


def twips_of_mm(millimetres: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(millimetres * TWIPS_PER_MM)


def floor_twips(points: float) -> int:
    """Points as whole twentieths, never more: what must fit a grid may not be rounded up."""
    return math.floor(points * 20 + 1e-6)


def half_points(points: float) -> int:
    """Points as the half points in which Word counts type sizes (at least half a point)."""
    return max(1, round(points * 2))


def eighths(points: float) -> int:
    """Points as the eighths in which Word counts border weights (2 to 96)."""
    return min(96, max(2, round(points * 8)))


def hexadecimal(colour: str) -> str:
    """``#rrggbb`` as the six digits of Word; "auto" for nothing."""
    return colour.removeprefix("#").upper() or "auto"
