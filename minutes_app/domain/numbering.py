"""Numerals and ordinals in Chinese and English, and taking typed ones off again."""

import re

from minutes_app.domain.meetings import Language

_DIGITS = "零一二三四五六七八九"
_UNITS = ("", "十", "百", "千")
_ENGLISH = (
    "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth Eleventh Twelfth Thirteenth "
    "Fourteenth Fifteenth Sixteenth Seventeenth Eighteenth Nineteenth Twentieth"
).split()
_CHINESE_NUMBER = "[一二三四五六七八九十百零]{1,5}"
_LARGEST = 10_000
_TYPED = re.compile(
    rf"\s*(?:第?{_CHINESE_NUMBER}(?:是|、|要)|第{_CHINESE_NUMBER}点?[，,：:]"
    rf"|[（(](?:{_CHINESE_NUMBER}|\d{{1,3}})[)）][、.．]?"
    r"|\d{1,3}(?:[、．)）]|\.(?!\d))"
    rf"|(?:{'|'.join(_ENGLISH)}|{'|'.join(f'{word}ly' for word in _ENGLISH)}),"
    r"|[•·●▪◦‣-](?=\s))\s*",
    re.IGNORECASE,
)


def chinese_number(number: int) -> str:
    """Write 1 to 9999 in Chinese numerals: 10 is 十, 12 is 十二, 105 is 一百零五.

    Raises ``ValueError`` outside that range.
    """
    if not 0 < number < _LARGEST:
        raise ValueError(f"no Chinese numeral for {number} here")
    written = ""
    pending_zero = False
    for power in range(3, -1, -1):
        digit = number // 10**power % 10
        if digit:
            written += ("零" if pending_zero else "") + _DIGITS[digit] + _UNITS[power]
            pending_zero = False
        elif written:
            pending_zero = True
    return written.removeprefix("一") if written.startswith("一十") else written


def ordinal_word(number: int, language: Language) -> str:
    """Return the ordinal that opens a point in prose: 一是, or First (without the comma)."""
    if language is Language.CHINESE:
        return f"{chinese_number(number) if number < _LARGEST else number}是"
    if number <= len(_ENGLISH):
        return _ENGLISH[number - 1]
    teen = number % 100 in {11, 12, 13}
    suffix = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def take_ordinal_off(text: str) -> tuple[str, bool]:
    """Return ``text`` without an ordinal typed before it, and whether there was one.

    A text that is nothing but an ordinal is left as it is.
    """
    match = _TYPED.match(text)
    if not match or match.end() == len(text):
        return text, False
    return text[match.end() :], True
