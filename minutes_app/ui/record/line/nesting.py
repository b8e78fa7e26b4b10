"""A line that is made a sub-point while it is typed, and one no more."""

from collections.abc import Callable

from minutes_app.capture.reading import Reading, Role

_SIGNS = ("-", "- ")
"""The second for words before which a sign alone would belong to a number (-5%)."""

_BEFORE = frozenset({Role.SPACE, Role.SPEAKER})


def nested_line(reading: Reading, step: int, read: Callable[[str], Reading]) -> str:
    """Return a line as a sub-point (1) or as none (-1); as it stands where it cannot be."""
    if step < 0:
        return "".join(piece for piece, role in reading.pieces() if role is not Role.SUB_POINT)
    if reading.is_sub_point or reading.attendees or reading.command:
        return reading.text
    at = _place(reading)
    made = (reading.text[:at] + sign + reading.text[at:] for sign in _SIGNS)
    return next((text for text in made if read(text).is_sub_point), reading.text)


def _place(reading: Reading) -> int:
    """Return where the sign goes: after the speaker."""
    at = 0
    for piece, role in reading.pieces():
        if role not in _BEFORE:
            break
        at += len(piece)
    return at
