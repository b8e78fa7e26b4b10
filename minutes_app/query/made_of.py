"""What a word without blanks may be made of: 上周的会, 三季度建议, 超期未办结."""

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
_LONGEST_PERIOD = 12
_SHORTEST_PERIOD = 2


def cut(part: str) -> tuple[str, ...]:
    """Cut days from the beginning of a word, and from its end a kind, or that it was said.

    What is left between them stays whole, unless all of it says how far tasks have come.
    """
    folded = same(part)
    if len(folded) != len(part):
        return (part,)
    day = _period(folded) or next((one for one in _days() if folded.startswith(one)), "")
    rest = part[len(day) :]
    ends = (*_kinds(), *SAID, *WHO)
    kind = next((one for one in ends if same(rest).endswith(one)), "")
    middle = rest[: len(rest) - len(kind)]
    return part[: len(day)], *_states_in(middle), rest[len(middle) :]


def _period(folded: str) -> str:
    """Return the days from which on to which on a word tells in its beginning, or ""."""
    for end in range(min(len(folded), _LONGEST_PERIOD), _SHORTEST_PERIOD - 1, -1):
        found = period_meant(folded[:end])
        if found is not None and found.bounded:
            return folded[:end]
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
