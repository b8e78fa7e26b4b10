"""Paths of a content stream: the boxes and straight lines that are painted."""

import itertools
from collections.abc import Iterator
from typing import Any

from minutes_app.documents.proof.measured import Stroke

Matrix = tuple[float, float, float, float, float, float]
_Point = tuple[float, float]
_STRAIGHT = 0.05
"""mm by which a line may lean and still be level or upright."""


def multiply(one: Matrix, two: Matrix) -> Matrix:
    """Return the matrix that does ``one`` and then ``two``."""
    a, b, c, d, e, f = one
    p, q, r, s, t, u = two
    return (
        a * p + b * r, a * q + b * s,
        c * p + d * r, c * q + d * s,
        e * p + f * r + t, e * q + f * s + u,
    )  # fmt: skip


class Path:
    """The path that is being made."""

    def __init__(self) -> None:
        self._figures: list[list[_Point]] = []

    def clear(self) -> None:
        """Begin again."""
        self._figures = []

    def move(self, operands: Any) -> None:
        """Begin a figure."""
        self._figures.append([(float(operands[0]), float(operands[1]))])

    def line(self, operands: Any) -> None:
        """Go on to a point."""
        if self._figures:
            self._figures[-1].append((float(operands[0]), float(operands[1])))

    def curve(self, operands: Any) -> None:
        """Go on to the end of a curve: only where it leads counts here."""
        self.line(operands[-2:])

    def close(self, _: Any) -> None:
        """Go back to where the figure began."""
        if self._figures:
            self._figures[-1].append(self._figures[-1][0])

    def box(self, operands: Any) -> None:
        """Add a rectangle."""
        x, y, width, height = map(float, operands)
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y)]
        self._figures.append(corners)

    def filled(self, matrix: Matrix, colour: str) -> Iterator[Stroke]:
        """Yield the boxes around the figures as they are filled."""
        for figure in self._figures:
            points = [_moved(point, matrix) for point in figure]
            across, down = [x for x, _ in points], [y for _, y in points]
            yield Stroke(min(across), min(down), max(across), max(down), colour)

    def stroked(self, matrix: Matrix, pen: float, colour: str) -> Iterator[Stroke]:
        """Yield the level and upright lines of the figures as they are stroked."""
        a, b, c, d, *_ = matrix
        half = pen * abs(a * d - b * c) ** 0.5 / 2
        for figure in self._figures:
            points = [_moved(point, matrix) for point in figure]
            for (x, y), (to_x, to_y) in itertools.pairwise(points):
                if abs(y - to_y) <= _STRAIGHT:
                    yield Stroke(min(x, to_x), y - half, max(x, to_x), y + half, colour)
                elif abs(x - to_x) <= _STRAIGHT:
                    yield Stroke(x - half, min(y, to_y), x + half, max(y, to_y), colour)


def _moved(point: _Point, matrix: Matrix) -> _Point:
    x, y = point
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f
