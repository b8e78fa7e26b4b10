"""Colours of a content stream as #RRGGBB."""

from collections.abc import Sequence
from functools import cache

_GREY, _RGB, _CMYK = 1, 3, 4


@cache
def grey(level: float) -> str:
    """Return a grey: 0 is black."""
    return _hex(level, level, level)


def colour_of(numbers: Sequence[float]) -> str:
    """Return the colour of one (grey), three (RGB) or four (CMYK) numbers; else black."""
    if len(numbers) == _GREY:
        return grey(numbers[0])
    if len(numbers) == _RGB:
        return _hex(*numbers)
    if len(numbers) == _CMYK:
        black = 1 - numbers[3]
        return _hex(*((1 - ink) * black for ink in numbers[:3]))
    return grey(0)


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue of #RRGGBB, 0 to 255."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def is_dark(colour: str) -> bool:
    """Tell whether a colour passes for black."""
    return max(channels(colour)) <= 40


def is_red(colour: str) -> bool:
    """Tell whether a colour passes for red."""
    red, green, blue = channels(colour)
    return red >= 180 and max(green, blue) <= 60


def _hex(red: float, green: float, blue: float) -> str:
    parts = (round(255 * min(max(part, 0.0), 1.0)) for part in (red, green, blue))
    return "#" + "".join(f"{part:02X}" for part in parts)
