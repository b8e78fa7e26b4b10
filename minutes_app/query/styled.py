"""People as they are spoken to in plain words: 吴局长, Director Wu, Dr. Low.

Whether anybody is called so is not known here: counting will tell.
"""

import re
from collections.abc import Sequence

from minutes_app.domain.text import has_han
from minutes_app.language.sameness import same

_CHINESE = re.compile(
    r"[^\W\d_副]{1,3}"
    r"(?:书记|市长|县长|区长|省长|镇长|局长|厅长|部长|主任|处长|科长|院长|校长|秘书长|教授|主席)"
)
_TITLE = re.compile(
    r"(?:(?:vice|deputy|party|executive) )?"
    r"(?:(?:director|secretary)(?:[ -]general)?|mayor|governor|minister|commissioner|president"
    r"|chair(?:man|woman|person)?|dean|principal|professor|prof|doctor|dr|mrs?|ms|madam)\.?"
)
_LONGEST_TITLE = 3
"""Words that a title may have: deputy director general."""
_NAME = re.compile(r"[^\W\d_][\w'’.-]*")


def is_styled(word: str) -> bool:
    """Tell whether a folded word is a Chinese name and how one is spoken to: 彭书记."""
    return bool(_CHINESE.fullmatch(word))


def words_of_title(words: Sequence[str]) -> int:
    """Return how many words at the beginning are an English title before a name; 0 for none."""
    for size in range(min(_LONGEST_TITLE, len(words) - 1), 0, -1):
        if _TITLE.fullmatch(same(" ".join(words[:size]))):
            return size
    return 0


def looks_like_a_name(word: str) -> bool:
    """Tell whether a word is written as Latin names are: Wu, O'Brien."""
    return word[:1].isupper() and not has_han(word) and bool(_NAME.fullmatch(word))
