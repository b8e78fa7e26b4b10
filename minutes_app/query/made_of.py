"""What a word without blanks may be made of: 上周的会, 三季度建议, 超期未办结."""

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.language.query_names import DAYS, DUES, DueWord, called
from minutes_app.language.sameness import same
from minutes_app.query.meanings import period_meant

SAID: Final = ("讲话", "发言", "说过", "讲过", "提出", "说", "讲")
WHO: Final = ("谁承办", "谁负责", "谁牵头", "谁主办", "谁来办")
"""Asks for what was given to somebody to do."""
TASKS: Final = frozenset({"事项", "任务", "督办事项", "督办任务"})
"""What is due or open is one of these in any case."""
_GOES_ON: Final = re.compile("[第零〇一二三四五六七八九十百千两几0-9至到从自]")
"""What days behind it belong to: 第九月, 截至今天."""
_LEAST = 2
"""Characters that days may stand behind: in 马上周 there is no 上周."""
_LONGEST_PERIOD = 12
_SHORTEST_PERIOD = 2


def cut(part: str) -> tuple[str, ...]:
    """Cut a word into its days, what they are of, and a kind at its end, or that it was said.

    Days stand at the beginning, or else behind what they are of: 吴局长去年说. What is left between
    them stays whole, unless all of it says how far tasks have come.
    """
    folded = same(part)
    if len(folded) != len(part):
        return (part,)
    day = _period(folded) or next((one for one in _days() if folded.startswith(one)), "")
    rest = part[len(day) :]
    ends = (*_kinds(), *SAID, *WHO)
    kind = next((one for one in ends if same(rest).endswith(one)), "")
    middle = rest[: len(rest) - len(kind)]
    behind = "" if day else _days_behind(same(middle))
    before = middle[: len(middle) - len(behind)]
    return part[: len(day)], *_states_in(before), middle[len(before) :], rest[len(middle) :]


def _period(folded: str) -> str:
    """Return the days from which on to which on a word tells in its beginning, or ""."""
    for end in range(min(len(folded), _LONGEST_PERIOD), _SHORTEST_PERIOD - 1, -1):
        found = period_meant(folded[:end])
        if found is not None and found.bounded:
            return folded[:end]
    return ""


def _days_behind(folded: str) -> str:
    """Return the days that a word ends with, behind something else, or ""."""
    length = len(folded)
    for start in range(max(_LEAST, length - _LONGEST_PERIOD), length - _SHORTEST_PERIOD + 1):
        end = folded[start:]
        if not _GOES_ON.match(folded[start - 1]) and (end in _days() or _period(end) == end):
            return end
    return ""


def _states_in(middle: str) -> tuple[str, ...]:
    """Return the states of tasks that a text is made of, the text itself if of anything else."""
    found: list[str] = []
    at, folded = 0, same(middle)
    while at < len(folded):
        one = next((name for name in _states() if folded.startswith(name, at)), "")
        if not one:
            return (middle,)
        found.append(middle[at : at + len(one)])
        at += len(one)
    return tuple(found)


# Folded when they are first needed, as in ``fields``.
@cache
def _days() -> tuple[str, ...]:
    return _longest_first(name for one in DAYS.values() for name in one.chinese)


@cache
def _kinds() -> tuple[str, ...]:
    return _longest_first(name for kind in EntryKind for name in called(kind).chinese)


@cache
def _states() -> tuple[str, ...]:
    names = [name for status in TaskStatus for name in called(status).chinese]
    return _longest_first([*names, *DUES[DueWord.OVERDUE].chinese, *TASKS])


def _longest_first(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(map(same, names), key=len, reverse=True))
