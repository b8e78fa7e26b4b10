"""Order keys: a place between any two neighbours, without renumbering the rest.

A key is a string of base-62 digits that reads as the fraction 0.d1d2d3…; it never ends in the
lowest digit, so there is always room on both sides. Strings compare as the fractions do. The idea
is the fractional indexing of collaborative editors (D. Greenspan, "Implementing Fractional
Indexing", 2020); unlike whole-number positions, a move touches one row.
"""

from collections.abc import Sequence

_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_BASE = len(_DIGITS)


def key_between(before: str, after: str) -> str:
    """Return a key after ``before`` and before ``after`` ("" is the open end on either side).

    Raises ``ValueError`` where ``before`` is not smaller than ``after``.
    """
    if after and before >= after:
        raise ValueError("the keys are not in order")
    if not after:
        return _after(before)
    prefix = ""
    position = 0
    while True:
        low = _digit(before, position)
        high = _digit(after, position) if position < len(after) else _BASE
        if high - low > 1:
            return prefix + _DIGITS[(low + high) // 2]
        prefix += _DIGITS[low]
        position += 1
        if high != low:  # below ``after`` from here on: only ``before`` bounds what follows
            return prefix + _after(before[position:])


def keys_after(before: str, count: int) -> list[str]:
    """Return ``count`` keys in order, all after ``before``."""
    keys: list[str] = []
    for _ in range(count):
        before = _after(before)
        keys.append(before)
    return keys


def keys_between(before: str, after: str, count: int) -> list[str]:
    """Return ``count`` keys in order between two; see ``key_between``."""
    keys: list[str] = []
    for _ in range(count):
        before = key_between(before, after)
        keys.append(before)
    return keys


def key_at(keys: Sequence[str], index: int) -> str:
    """Return a key that would stand at ``index`` among sorted ``keys``."""
    before = keys[index - 1] if index > 0 else ""
    after = keys[index] if index < len(keys) else ""
    return key_between(before, after)


def _after(before: str) -> str:
    """Count on, so that appending ten thousand entries keeps keys short.

    The first digit tells how many follow it: the digits count like an odometer, whose width grows
    when it is full, and a longer odometer sorts after a shorter one.
    """
    if not before:
        return "V1"
    head = _DIGITS.index(before[0])
    width = head - _DIGITS.index("V") + 1
    if width < 1 or head == _BASE - 1:
        return before + "V"
    counter = before[1 : 1 + width].ljust(width, "0")
    value = 0
    for digit in counter:
        value = value * _BASE + _DIGITS.index(digit)
    value += 1
    if value == _BASE**width:
        return _DIGITS[head + 1] + "0" * width + "1"
    digits = ""
    for _ in range(width):
        value, digit = divmod(value, _BASE)
        digits = _DIGITS[digit] + digits
    # Trailing zeros would leave no room before the key.
    return before[0] + digits if digits[-1] != "0" else before[0] + digits + "V"


def _digit(key: str, position: int) -> int:
    return _DIGITS.index(key[position]) if position < len(key) else 0
