"""What somebody who types a plain word may mean by it: 建议 a kind, 去年 days, 吴杰 who speaks."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.query import Field
from minutes_app.language.query_names import DAYS, DUES, FIELDS, Called, DueWord, called
from minutes_app.language.sameness import same
from minutes_app.query.dates import read_days
from minutes_app.query.writing import value_of

MOST_NAMES: Final = 3
"""Names that are offered for a plain word: it may well be no name."""
_SHORTEST = 2
_YEAR = re.compile(r"(?:19|20)\d\d年(?:(?:0?[1-9]|1[0-2])月)?")
_ONLY_A_YEAR = re.compile(r"(?:19|20)\d\d")
_SOME_DAY = date(5000, 6, 15)
"""From which words for days are tried: what is behind it is to come, whatever the day."""
_VERBS = frozenset({"may", "march"})
"""Are months only where they are written so: May."""
_WITHIN = re.compile(r"within .+|.+内")
_BEFORE_A_YEAR = re.compile(r"before \d{4}|\d{4}年?[以之]?前")
_VALUES: Final[tuple[tuple[Field, tuple[Called, ...]], ...]] = (
    (Field.KIND, tuple(called(one) for one in EntryKind)),
    (Field.STATUS, tuple(called(one) for one in (*TaskStatus, *MeetingStatus))),
    (Field.DUE, (DUES[DueWord.OVERDUE],)),
    (Field.DATE, tuple(DAYS.values())),
)


def may_be_a_name(word: str) -> bool:
    """Tell whether a word is long enough to be looked for among names."""
    return len(same(word).strip()) >= _SHORTEST


def filters_meant(word: str) -> Iterator[str]:
    """Yield filters whose value is called as the whole word is, in either language."""
    folded = same(word).strip()
    for field, values in _VALUES:
        for one in values:
            if any(same(name) == folded for name in one.every):
                # What somebody typed may stand for several values: 未完成.
                shared = sum(folded in map(same, other.every) for other in values) > 1
                yield _filter(field, word.strip() if shared else one.usual())
    if _YEAR.fullmatch(folded):
        yield _filter(Field.DATE, folded)
    elif period := period_meant(word.strip()):
        yield _filter(period.field, word.strip())


def are_days(word: str) -> bool:
    """Tell whether a text is nothing but words for days, or a year."""
    folded = same(word).strip()
    return bool(
        folded in _named_days() or _ONLY_A_YEAR.fullmatch(folded) or period_meant(word.strip())
    )


@dataclass(frozen=True, slots=True)
class PeriodMeant:
    """Days that a plain word may be meant for. ``bounded``: held from one day to another."""

    field: Field
    bounded: bool


def period_meant(word: str) -> PeriodMeant | None:
    """Return what a word for days is mostly said of (10月 of meetings, 年底前 of tasks), or None.

    Days in signs alone (2026-06) may be numbers of anything.
    """
    folded = " ".join(same(word).split())
    if not any(map(str.isalpha, folded)) or word in _VERBS or folded in _named_days():
        return None
    days = read_days(word, _SOME_DAY)
    if days is None:
        return None
    ahead = days.since is None or days.since > _SOME_DAY or _WITHIN.fullmatch(folded)
    if ahead and not _BEFORE_A_YEAR.fullmatch(folded):
        return PeriodMeant(Field.DUE, bounded=False)
    return PeriodMeant(Field.DATE, bounded=days.since is not None and days.until is not None)


@cache
def _named_days() -> frozenset[str]:
    return frozenset(same(name) for one in DAYS.values() for name in one.every)


def speakers_meant(word: str, names: Sequence[str]) -> Iterator[str]:
    """Yield filters by those who begin with the word, or are spelled so (wj)."""
    folded = same(word).strip()
    written = [one for one in names if _begins(same(one), folded)]
    # A name in which the word does not stand is meant by its sound, or by another one.
    meant = [one for one in names if folded not in same(one)]
    for name in (*written, *meant)[:MOST_NAMES]:
        yield _filter(Field.SPEAKER, name)


def _begins(name: str, word: str) -> bool:
    return any(part.startswith(word) for part in (name, *name.split()))


def _filter(field: Field, value: str) -> str:
    return f"{FIELDS[field].usual()}:{value_of(field, value)}"
