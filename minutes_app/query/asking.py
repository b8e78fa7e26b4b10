"""Questions as people put them: what did we promise about housing; 人才公寓我们承诺过什么."""

import re
from collections.abc import Sequence
from typing import Final

from minutes_app.language.sameness import same
from minutes_app.query.lexer import Sort, tokens
from minutes_app.query.meanings import are_days

_OPENERS: Final = frozenset(
    {"what", "which", "who", "when", "where", "why", "how", "did", "do", "does", "has", "have",
     "had", "is", "are", "was", "were"}
)  # fmt: skip
_ASKING: Final = frozenset({"what", "which", "who", "when", "where", "why", "how"})
"""Openers that days may stand before: "this year is important" asks nothing."""
_LITTLE: Final = frozenset(
    {"we", "us", "our", "you", "they", "i", "it", "be", "been", "there", "that", "any", "much",
     "many", "about", "on", "regarding", "concerning", "with", "at", "in", "of", "to", "for",
     "from", "by", "a", "an", "the", "said", "say", "ever", "so", "far"}
)  # fmt: skip
"""Words that say nothing of what is looked for, beside those that a question begins with."""
_FEWEST = 3
"""Words from which English ones are a question: "how to" is a title, too."""
_BEFORE_DAYS: Final = frozenset({"in", "on"})
_LONGEST_DAYS = 5
"""Words that days may have: first half of last year."""
_ASKED: Final = re.compile("什么|哪些|哪几[个项条]?|怎么样?|怎样|如何|多少")
_SAYING: Final = (
    "(?:(?<![小传听学])说|(?<![演宣主听])讲|提到|(?<![座洽会访商约])谈)[过了]?些?(?=什么|哪些)"
)
"""Goes with what is asked directly behind it (说了什么), but not in 小说, 演讲, 座谈."""
_AROUND: Final = re.compile(
    f"{_SAYING}|{_ASKED.pattern}|关于|有关|对于|我们|咱们|当时|曾经|是否|有没有|[吗呢？?，,]"
)
_BEFORE: Final = re.compile(
    "^(?:对(?![外口象标接待立比方])|就(?![业医学地近])|在(?![线建职岗校编]))"
)
_BEHIND: Final = re.compile("(?:(?<!通)过|了|是|(?<![所国拥具])有)+$")
"""What goes with the word before, but not in 对外, 就业, 通过, 国有."""
_LEAST = 2
"""Characters that are worth to be looked for alone."""


def without_question(text: str) -> str:
    """Return the words of a question that say what is looked for; "" where it is none.

    Only plain words make a question: what stands in quotes, or with a field, is meant so.
    """
    found = [one for one in tokens(text) if one.text.strip("?？")]
    if not found or any(one.sort is not Sort.WORD for one in found):
        return ""
    folded = [same(one.text).strip("?") for one in found]
    days = _days_first(folded)
    asking = folded[days.stop :]
    if len(asking) >= _FEWEST and asking[0] in (_ASKING if days.stop else _OPENERS):
        left = [one.text.strip("?？,，") for one in found[days.start : days.stop]]
        behind = zip(found[days.stop :], asking, strict=True)
        left += [one.text.strip("?？") for one, word in behind if word not in _OPENERS | _LITTLE]
    elif _ASKED.search(text):
        parts = _AROUND.sub(" ", text).split()
        left = [one for part in parts if (one := _BEHIND.sub("", _BEFORE.sub("", part)))]
    else:
        return ""
    words = " ".join(left)
    as_plain = all(one.sort is Sort.WORD for one in tokens(words))
    return words if as_plain and len(words) >= _LEAST else ""


def _days_first(folded: Sequence[str]) -> slice:
    """Return where days stand at the beginning: last year what …, in March what …."""
    start = int(folded[0] in _BEFORE_DAYS)
    for end in range(min(len(folded), start + _LONGEST_DAYS), start, -1):
        if are_days(" ".join(folded[start:end]).strip(",")):
            return slice(start, end)
    return slice(0, 0)
