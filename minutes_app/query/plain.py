"""The direct way for what is typed most: words alone, without a sign that means anything.

Most searches are a word or two, and each of them is read before the archive can be asked; to look
for brackets, quotes and fields in them takes longer than to find where they stand.
"""

import re
from typing import Final

from minutes_app.domain.query import All, Query, Text
from minutes_app.query import signs

LONGEST: Final = 100
"""Code points that are read so: neither the words nor the letters of one can be too many."""
_ONLY_WORDS = re.compile("[0-9A-Za-z\u4e00-\u9fff\\s]+")
"""Common letters: whatever they are folded to, they can be looked for."""


def plain_query(text: str) -> Query | None:
    """Return what plain words mean, as ``parser.read_in_full`` does; None for what may be more."""
    if len(text) > LONGEST or not _ONLY_WORDS.fullmatch(text):
        return None
    words = text.split()
    if not (words and signs.JOINING.isdisjoint(words)):
        return None
    each = tuple(map(Text, dict.fromkeys(words)))
    return Query(text, each[0] if len(each) == 1 else All(each))
