"""Chinese numerals read as digits, where they can only be one number."""

import re

_DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_RUN = re.compile(f"[{''.join(_DIGITS)}十百]+")
_COUNTED = re.compile(r"(?:([一二两三四五六七八九])百(零?))?(?:([一二三四五六七八九]?)十)?(\w?)")
_YEAR_LENGTH = 4


def digits_for_chinese(text: str) -> str:
    """Write numerals from 0 to 999, and years digit by digit, in ASCII digits.

    What is no one number is left as it stands: 二三天 means two or three days, not 23.
    """
    return _RUN.sub(lambda run: _number(run[0]), text)


def _number(run: str) -> str:
    if len(run) in {1, _YEAR_LENGTH} and all(character in _DIGITS for character in run):
        return "".join(str(_DIGITS[character]) for character in run)
    match = _COUNTED.fullmatch(run)
    if match is None or match[4] == "百":
        return run
    hundreds, zero, tens, ones = match.groups()
    if match[4] == "十" or bool(zero) != bool(hundreds and ones and "十" not in run):
        return run
    value = _DIGITS.get(hundreds, 0) * 100 + _DIGITS.get(ones, 0)
    if "十" in run:
        value += _DIGITS.get(tens or "一", 1) * 10
    return str(value)
