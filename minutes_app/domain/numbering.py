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
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_TYPED = re.compile(
    rf"\s*(?:第?{_CHINESE_NUMBER}(?:是|、|要)|第{_CHINESE_NUMBER}点?[，,：:]"
    rf"|[（(](?:{_CHINESE_NUMBER}|\d{{1,3}})[)）][、.．]?"
    r"|\d{1,3}(?:[、．)）]|\.(?!\d))"
    rf"|[{_CIRCLED}]|[（(](?:[a-z]|[ivx]{{2,5}})[)）]"
    rf"|(?:{'|'.join(_ENGLISH)}|{'|'.join(f'{word}ly' for word in _ENGLISH)}),"
    r"|[•·●▪◦‣-](?=\s))\s*",
    re.IGNORECASE,
)

_NUMERAL = re.compile(
    rf"{_CHINESE_NUMBER}|\d{{1,3}}|[{_CIRCLED}]|{'|'.join(_ENGLISH)}", re.IGNORECASE
)
_NEAR = 2_000
"""Characters within which a text is looked through for its next ordinal."""


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


_ROWS = (
    tuple(chinese_number(number) for number in range(1, 101)),
    tuple(_CIRCLED),
    tuple(word.casefold() for word in _ENGLISH),
)
"""Numerals in the order in which one counts."""


def ordinal_word(number: int, language: Language) -> str:
    """Return the ordinal that opens a point in prose: 一是, or First (without the comma)."""
    if language is Language.CHINESE:
        return f"{chinese_number(number) if number < _LARGEST else number}是"
    if number <= len(_ENGLISH):
        return _ENGLISH[number - 1]
    teen = number % 100 in {11, 12, 13}
    suffix = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{suffix}"


def ordinal_mark(number: int, language: Language, level: int = 0) -> str:
    """Return what stands before a point at a level of nesting (0 is the top).

    Chinese: 一是 · 1. · （1） · ①; English: First, · (a) · (i) · 1). Deeper levels are as the last.
    """
    if language is Language.CHINESE:
        circled = _CIRCLED[number - 1] if number <= len(_CIRCLED) else f"（{number}）"
        marks = (ordinal_word(number, language), f"{number}.", f"（{number}）", circled)
    else:
        word = ordinal_word(number, language)
        marks = (f"{word}, ", f"({_letters(number)}) ", f"({_roman(number)}) ", f"{number}) ")
    return marks[min(level, len(marks) - 1)]


def _letters(number: int) -> str:
    """Count in letters: a … z, aa, ab …."""
    written = ""
    while number:
        number, digit = divmod(number - 1, 26)
        written = chr(ord("a") + digit) + written
    return written


def _roman(number: int) -> str:
    """Count in small Roman numerals as far as anybody reads them."""
    if number >= 40:
        return str(number)
    written = ""
    for value, letters in _ROMAN:
        while number >= value:
            written += letters
            number -= value
    return written


def take_ordinal_off(text: str) -> tuple[str, bool]:
    """Return ``text`` without an ordinal typed before it, and whether there was one.

    A text that is nothing but an ordinal is left as it is, and one that counts on within itself:
    of 一是…；二是… no part can go without the others.
    """
    match = _TYPED.match(text)
    if not match or match.end() == len(text):
        return text, False
    rest = text[match.end() :]
    return (text, False) if _counts_on(match[0].strip(), rest) else (rest, True)


def _counts_on(ordinal: str, rest: str) -> bool:
    """Tell whether the ordinal that follows stands in the rest, after a sign."""
    numeral = _NUMERAL.search(ordinal)
    following = _following(numeral[0].casefold()) if numeral else ""
    if numeral is None or not following:
        return False
    mark = ordinal[: numeral.start()] + following + ordinal[numeral.end() :]
    return bool(re.search(rf"[；;。.，,\n]\s*{re.escape(mark)}", rest[:_NEAR], flags=re.IGNORECASE))


def _following(numeral: str) -> str:
    """Return the numeral after one, written in the same way; "" where counting ends."""
    for row in _ROWS:
        if numeral in row[:-1]:
            return row[row.index(numeral) + 1]
    return str(int(numeral) + 1) if numeral.isdecimal() else ""
