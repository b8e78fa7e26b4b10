"""Small numbers as they stand in lists: 3, ３, 三, twelve."""

_DIGITS: dict[str, int] = {
    "〇": 0,
    "零": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_TENS = {"十": 10, "百": 100}
_WORDS: tuple[str, ...] = tuple(
    (
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen twenty"
    ).split()
)
LARGEST = 99_999

HAN_NUMBER = "[0-9]{1,5}|[一二两兩三四五六七八九十百]{1,5}"
"""For patterns: a number in digits or in Chinese characters."""


def number(text: str) -> int | None:
    """Return the number that the text says, or None."""
    if text.isascii() and text.isdigit():
        return min(int(text[:9]), LARGEST)
    if text.casefold() in _WORDS:
        return _WORDS.index(text.casefold())
    return _chinese(text)


def _chinese(text: str) -> int | None:
    total, last = 0, None
    for sign in text:
        if sign in _DIGITS:
            last = _DIGITS[sign]
        elif sign in _TENS:
            total += (1 if last is None else last) * _TENS[sign]
            last = 0
        else:
            return None
    return total + (last or 0) if text else None
