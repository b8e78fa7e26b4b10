"""Classes of characters for line breaking: what may not start or end a line, what holds together.

The rules are those of Chinese typesetting (CLREQ, 3.1.3 and GB/T 15834) for wide text and of
ordinary word wrapping for the rest.
"""

import unicodedata

from minutes_app.documents.faces import Script

NO_START = frozenset(
    "，。；：、！？）》」』】”’…—～·•〕〉｝］〗〙〞︰％‰℃℉°′″々〻ー゛゜!),.:;?]}»›%¢‐‑–"
)
"""Characters that may not stand at the start of a line."""

NO_END = frozenset("（《「『【“‘〔〈｛［〖〘〝([{«‹$￥¥£€₩№§＄￡")
"""Characters that may not stand at the end of a line."""

WORD, DIGIT, WIDE, SPACE, GLUE, HYPHEN, SLASH, NEWLINE = (1 << n for n in range(8))
STARTS_NOT, ENDS_NOT, UNBROKEN, OPENS, CLOSES, LATIN, ZERO = (1 << n for n in range(8, 15))

_AMBIGUOUS = frozenset("“”‘’…—·")
_CELLS = frozenset("“”‘’…—⸺")
_UNITS = frozenset("年月日号时分秒点万亿千百元角期届次个名人位家项件条款章节页卷吨亩米里度周天岁")
_WIDE_SPACE = "\u3000"
_JOINERS = frozenset("\u00a0\u2007\u202f\u2060\u200d")
_WIDE_CLOSERS = frozenset("，。；：、！？）》」』】”’〕〉｝］〗〙〞")
_WIDE_OPENERS = frozenset("（《「『【“‘〔〈｛［〖〘〝")
_ZERO_CATEGORIES = ("Mn", "Me", "Cf")


def script_of(character: str, *, chinese: bool) -> Script:
    """Return which family sets a character, in a Chinese or another text.

    Quotation marks, dashes and ellipses belong to both; ``ambiguous`` ones are decided by their
    surroundings before (``documents.pages.measure``).
    """
    width = unicodedata.east_asian_width(character)
    if width in "WF" or character == "〻":
        return Script.EAST_ASIAN
    if chinese and (character in _AMBIGUOUS or (width == "A" and not character.isalpha())):
        return Script.EAST_ASIAN
    return Script.LATIN


def is_ambiguous(character: str) -> bool:
    """Tell whether a character is set in either script, as its neighbours are."""
    return character in _AMBIGUOUS


def fills_cell(character: str) -> bool:
    """Tell whether a character takes a full cell in wide text, however narrow its glyph is."""
    return character in _CELLS


def ignorable(character: str) -> bool:
    """Tell whether nothing need be painted for a character that no face has."""
    category = unicodedata.category(character)
    return category in _ZERO_CATEGORIES or category.startswith("Z") or category == "Cc"


def flags_of(character: str, script: Script) -> int:
    """Return the classes of a character as bits."""
    flags = _spacing_flags(character)
    if flags:
        return flags | (LATIN if script is Script.LATIN else 0)
    if character in NO_START:
        flags |= STARTS_NOT
    if character in NO_END:
        flags |= ENDS_NOT
    if character in "—…⸺":
        flags |= UNBROKEN
    if script is Script.EAST_ASIAN:
        flags |= WIDE
        flags |= CLOSES if character in _WIDE_CLOSERS else 0
        flags |= OPENS if character in _WIDE_OPENERS else 0
        return flags
    return flags | LATIN | _narrow_flags(character)


def _spacing_flags(character: str) -> int:
    if character == "\n":
        return NEWLINE
    if character in _JOINERS:
        return GLUE
    if character == "\u200b":
        return SPACE | ZERO
    category = unicodedata.category(character)
    if category in _ZERO_CATEGORIES:
        return GLUE | ZERO
    return SPACE if category.startswith("Z") or character == "\t" else 0


def _narrow_flags(character: str) -> int:
    if character.isdigit():
        return DIGIT
    if character in "-‐–—":
        return HYPHEN
    return SLASH if character in "/\\" else WORD


def may_break(text: str, flags: list[int], at: int) -> bool:
    """Tell whether a line may end before the character at ``at`` (not at 0, not at the end)."""
    before, after = flags[at - 1], flags[at]
    if after & (SPACE | GLUE | STARTS_NOT):
        return False
    if before & SPACE:
        return _breaks_at_space(text, flags, at - 1)
    if before & (GLUE | ENDS_NOT):
        return bool(before & ZERO and after & WIDE)
    if after & WIDE:
        return not (before & DIGIT and text[at] in _UNITS)
    return bool(before & WIDE) or _breaks_in_word(flags, at)


def _breaks_at_space(text: str, flags: list[int], space: int) -> bool:
    """Tell whether a line may end at the spaces of which ``space`` is the last."""
    if text[space] == _WIDE_SPACE and _within_name(flags, space):
        return False
    while space > 0 and flags[space] & SPACE:
        space -= 1
    return not flags[space] & ENDS_NOT


def _within_name(flags: list[int], at: int) -> bool:
    """Tell whether a wide space only widens a name of two characters (赵　刚)."""
    if not (0 < at < len(flags) - 1 and flags[at - 1] & flags[at + 1] & WIDE):
        return False
    starts = at < 2 or not flags[at - 2] & WIDE or bool(flags[at - 2] & STARTS_NOT)
    ends = at + 2 >= len(flags) or not flags[at + 2] & WIDE or bool(flags[at + 2] & STARTS_NOT)
    return starts and ends


def _breaks_in_word(flags: list[int], at: int) -> bool:
    """Tell whether a narrow word may be divided: after a hyphen or slash between letters."""
    before = flags[at - 1]
    if not before & (HYPHEN | SLASH) or at < 3 or at + 1 >= len(flags):
        return False
    around = (flags[at - 3], flags[at - 2], flags[at], flags[at + 1])
    return all(flag & WORD for flag in around)
