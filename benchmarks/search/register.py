"""The directory of the archive: people, bodies, offices and series, some of them named again."""

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache

from benchmarks.search.ids import Ids
from benchmarks.search.vocabulary import SEED, Stock, chinese_words, english, name
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.meetings import Series
from minutes_app.domain.people import Body, FormerName, Office, Person

_TITLES = ("局长", "主任", "书记", "处长", "院长", "总经理", "教授", "研究员", "会长", "科长")
_AREAS = ("市", "东江区", "西岭县", "南湖市", "北山州", "省")
_SORTS = ("局", "委员会", "办公室", "中心", "研究院", "协会", "大学", "集团")
_FOREIGN = 0.05
_RENAMED = 0.1
_BEGUN = datetime(2015, 12, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Register:
    """Everybody and every body; the first ones are met the most."""

    people: tuple[Person, ...]
    bodies: tuple[Body, ...]
    offices: tuple[Office, ...]
    series: tuple[Series, ...]

    def records(self) -> list[Person | Body | Office | Series]:
        """Return all of it."""
        return [*self.series, *self.bodies, *self.people, *self.offices]


@cache
def register(people: int) -> Register:
    """Return a directory with so many people, and bodies and series as they need."""
    chance = random.Random(f"{SEED}:{people}")
    ids = Ids(chance, _BEGUN)
    bodies = tuple(_body(chance, ids, number) for number in range(max(8, people // 20)))
    named = tuple(_person(chance, ids) for _ in range(people))
    by_use = Stock.of([body.id for body in bodies])
    offices = tuple(
        Office(ids.next(), person.id, chance.choice(_TITLES), by_use.pick(chance, 1)[0])  # pyright: ignore[reportArgumentType]
        for person in named
    )
    words = chinese_words()
    series = tuple(
        Series(ids.next(), f"{words[number * 7 % len(words)]}工作例会")
        for number in range(max(4, people // 200))
    )
    return Register(named, bodies, offices, series)


def _body(chance: random.Random, ids: Ids, number: int) -> Body:
    words = chinese_words()
    core = words[number * 13 % 20_000] + chance.choice(_SORTS)
    full = chance.choice(_AREAS) + core
    former: tuple[FormerName, ...] = ()
    if chance.random() < _RENAMED:
        old = chance.choice(words[:20_000]) + chance.choice(_SORTS)
        former = (FormerName(old, PartialDate.of(date(chance.randrange(2008, 2020), 12, 31))),)
    return Body(ids.next(), full, core if chance.random() < 0.5 else "", former_names=former)


def _person(chance: random.Random, ids: Ids) -> Person:
    if chance.random() < _FOREIGN:
        first, last = chance.choices(english().words[100:4000], k=2)
        return Person(ids.next(), f"{first.title()} {last.title()}")
    others = (name(chance),) if chance.random() < _RENAMED / 5 else ()
    return Person(ids.next(), name(chance), others)
