"""Signs of the language of searches, half and full width."""

import re
from typing import Final

OPENS: Final = "(（"
CLOSES: Final = ")）"
BARS: Final = "|｜"
MINUS: Final = "-－−"
COLONS: Final = ":："
QUOTES: Final = {'"': '"', "＂": "＂", "“": "”", "「": "」", "『": "』", "«": "»"}
"""Signs that begin a phrase, and what ends it."""
CURLY: Final = "“”"
SEPARATORS: Final = ",，、|｜"
"""Between several values of one field."""
OR: Final = frozenset({"OR", "或", "或者"})
AND: Final = frozenset({"AND", "且", "并且"})
NOT: Final = frozenset({"NOT", "不含", "不包含"})
JOINING: Final = OR | AND | NOT
"""Words that are not looked for where others stand beside them."""
_STOPS = "".join(map(re.escape, (*OPENS, *CLOSES, *BARS, *QUOTES)))
WORD: Final = re.compile(rf"[^\s{_STOPS}]+")
"""What stands between white space and signs."""
VALUE: Final = re.compile(rf"[^\s{_STOPS}{re.escape(SEPARATORS)}]+")
"""One of several values of a field."""
COMPARED: Final = re.compile(r"(?:<=|>=|[<>=≤≥]|[＜＞＝]＝?)[^\S\n]*")
NAME: Final = re.compile(rf"([^\W\d_]{{1,12}})([{COLONS}])")
"""A word and a colon at the beginning of a term."""
NAME_COMPARED: Final = re.compile(r"([^\W\d_]{1,12})(?=[<>≤≥＜＞])")
BLANKS: Final = re.compile(r"\s*")


def closing(text: str, at: int) -> int:
    """Return where the phrase ends that begins with the quote at ``at``; -1: nowhere.

    A straight quote that is written twice stands for itself. Curly quotes are typed in whatever
    direction, so any of them ends one that finds none of the right direction.
    """
    sign = text[at]
    if sign == '"':
        end = text.find('"', at + 1)
        while end >= 0 and text.startswith('""', end) and end > at:
            end = text.find('"', end + 2)
        return end
    end = text.find(QUOTES[sign], at + 1)
    if end < 0 and sign in CURLY:
        return next((i for i in range(at + 1, len(text)) if text[i] in '“"'), -1)
    return end
