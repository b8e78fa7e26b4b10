"""Where the sense of a Chinese title breaks: what it costs to end a line at each of its places.

A title is cut into known words and single characters, as few pieces as there can be. Within a
word no line ends; between two words it may; beside a character of which nobody knows to what it
belongs it may if it must. No dictionary is loaded for it: titles are made of few words.
"""

import re
from functools import lru_cache

from minutes_app.documents.sense_words import LONGEST, WORDS
from minutes_app.domain.text import is_wide

NEVER = 9.0
"""The cost of tearing a word apart, or of a line that begins with a particle."""
_UNKNOWN, _GOOD, _FAIR, _POOR = 0.14, -0.08, -0.03, 0.10
_PIECE, _SINGLE = 1.0, 1.6

_PARTICLES = frozenset("的地得了着过之等们化性者所")
"""What never begins a line of a title."""
_JOINS = frozenset("和与及暨或同")
"""What joins two things; it stands better at the end of a line than at the start of one."""
_AFTER_GOOD = frozenset("的、，：；》）”·")
_BEFORE_FAIR = ("工作", "会议", "纪要", "座谈", "情况", "问题", "事项", "通知", "意见", "方案")
_OPENERS, _CLOSERS = "《（“〔", "》）”〕"
_HOLDS = 14
"""Characters between brackets that are kept on one line if that can be done."""
_FIXED = re.compile(
    "第[一二三四五六七八九十百零〇0-9]+(?:次(?:常务|专题|办公|全体|扩大)?(?:会议)?|[届期号季轮批个条])?"
    "|[0-9]{2,4}年度?(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?"
    "|[0-9.]+[%％]?[万亿]?[元吨亩人家个项次年月日]?"
    "|[一二三四五六七八九十]+(?:周年|年|大|届|次|项|个|季度|中全会)"
    "|[A-Za-z][A-Za-z0-9.&+-]*"
)


@lru_cache(maxsize=64)
def break_costs(text: str) -> tuple[float, ...]:
    """Return what it costs to begin a line at each index of a text (0 costs nothing).

    Negative where the sense pauses, ``NEVER`` or more where no line may begin.
    """
    starts, known = _pieces(text)
    costs = [NEVER] * len(text)
    for at in starts:
        costs[at] = _cost(text, at, known) if at else 0.0
    for opened, closed in _brackets(text):
        for at in range(opened + 1, closed + 1):
            costs[at] += _POOR if closed - opened <= _HOLDS else _POOR / 4
    return tuple(costs)


def _cost(text: str, at: int, known: list[bool]) -> float:
    before, after = text[at - 1], text[at]
    if after in _PARTICLES:
        return NEVER
    if before in _JOINS or before in _AFTER_GOOD or text.endswith("关于", 0, at):
        return _GOOD
    if after in _JOINS:
        return _POOR
    unknown = _UNKNOWN * ((not known[at - 1]) + (not known[at]))
    return unknown + (_FAIR if text.startswith(_BEFORE_FAIR, at) else 0.0)


def _pieces(text: str) -> tuple[list[int], list[bool]]:
    """Return where the pieces of a text begin, and of each character whether its word is known."""
    total = len(text)
    best: list[tuple[float, int]] = [(0.0, 0)] * (total + 1)
    fixed = {match.end(): match.start() for match in _FIXED.finditer(text)}
    for end in range(1, total + 1):
        best[end] = min(
            (best[start][0] + (_PIECE if end - start > 1 else _SINGLE), start)
            for start in _starts(text, end, fixed)
        )
    starts: list[int] = []
    known = [False] * total
    end = total
    while end:
        start = best[end][1]
        starts.append(start)
        sure = end - start > 1 or text[start] in _JOINS or not is_wide(text[start])
        known[start:end] = [sure or not text[start].isalnum()] * (end - start)
        end = start
    return starts[::-1], known


def _starts(text: str, end: int, fixed: dict[int, int]) -> list[int]:
    """Return where a piece that ends at ``end`` may begin."""
    found = [start for start in range(max(0, end - LONGEST), end - 1) if text[start:end] in WORDS]
    return [end - 1, *found, *([fixed[end]] if end in fixed else [])]


def _brackets(text: str) -> list[tuple[int, int]]:
    """Return the places of brackets that belong together."""
    found: list[tuple[int, int]] = []
    for opener, closer in zip(_OPENERS, _CLOSERS, strict=True):
        opened = text.find(opener)
        while opened >= 0:
            closed = text.find(closer, opened)
            if closed < 0:
                break
            found.append((opened, closed))
            opened = text.find(opener, closed)
    return found
