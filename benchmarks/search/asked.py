"""What is asked of the archive: classes of queries, each with many words, chosen from the texts."""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from benchmarks.search.bench import Bench
from benchmarks.search.register import register
from benchmarks.search.texts import MIXED
from benchmarks.search.vocabulary import SEED, chinese_words, english, traditional
from minutes_app.domain.query import Order
from minutes_app.language.pinyin import keys_of

WORDS = 60
"""Queries of a class, at most."""
COMMONEST = 24
"""Words that are common: each stands in every sixth entry at least, some in every second."""
_ENTRY_LIKE = "SELECT e.id FROM entry e WHERE {where} ORDER BY e.id DESC"
_FILTERED_LIKE = """
    SELECT e.id FROM entry e JOIN meeting m ON m.id = e.meeting
    WHERE {where} AND e.kind = 'report' AND m.day BETWEEN '2018-01-01' AND '2021-12-31'
      AND EXISTS (SELECT 1 FROM entry_voices v JOIN attendee a ON a.id = v.attendee
        WHERE v.owner = e.id AND a.name = ?)
    ORDER BY m.day DESC, e.id DESC
"""
_NAMES_LIKE = "SELECT record FROM name_keys WHERE {where} ORDER BY record DESC"


@dataclass(frozen=True, slots=True)
class Asked:
    """One query: what is typed, and the same for ``LIKE``: a statement and its patterns."""

    text: str
    like: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Queries of one class."""

    name: str
    queries: tuple[Asked, ...]
    order: Order = Order.DATE


def groups(bench: Bench) -> Iterator[Group]:
    """Yield the classes of queries, with words of this archive."""
    chance = random.Random(SEED)
    two, three, four = (_of_length(length) for length in (2, 3, 4))
    common = sorted(two[: COMMONEST * 3], key=bench.count, reverse=True)[:COMMONEST]
    rare = _counted(bench, chance.sample(two[len(two) // 2 :], 600), bench.entries // 10_000 + 2)
    yield Group(COMMON, tuple(map(_word, common)))
    yield Group(RARE, tuple(map(_word, rare)))
    yield Group("one character", _several(_characters(two), chance))
    yield Group("three characters", _several(three[:4_000], chance))
    yield Group("two words", tuple(_words(*pair) for pair in _pairs(common, chance)))
    yield Group("phrase of four characters", _several(four[:3_000], chance))
    yield Group("English word", tuple(map(_word, english().words[5 : 5 + WORDS])))
    prefixes = [word[:4] for word in english().words[60:900]]
    yield Group("English prefix", _several(prefixes, chance))
    yield Group("mixed, 5G基站", tuple(map(_word, MIXED)))
    yield Group("traditional for simplified", tuple(_old(word) for word in _changed(two)))
    yield Group("word, name, days, kind", tuple(_filtered(bench, common, chance)))
    yield Group("pinyin of a person", tuple(_by_pinyin(bench)))
    yield Group(RELEVANCE, tuple(map(_word, common)), Order.RELEVANCE)


COMMON, RARE, RELEVANCE = "common word", "rare word", "common word by relevance"


def _of_length(length: int) -> list[str]:
    return [word for word in chinese_words() if len(word) == length]


def _counted(bench: Bench, words: Iterable[str], most: int) -> list[str]:
    """Return words that stand somewhere, but not often."""
    found = (word for word in words if 0 < bench.count(word) <= most)
    return list(islice(found, WORDS))


def _several(words: Iterable[str], chance: random.Random) -> tuple[Asked, ...]:
    some = list(dict.fromkeys(words))
    return tuple(map(_word, chance.sample(some, min(WORDS, len(some)))))


def _characters(words: list[str]) -> list[str]:
    return list(dict.fromkeys("".join(words[:3_000])))


def _pairs(words: list[str], chance: random.Random) -> Iterator[tuple[str, str]]:
    for _ in words:
        first, second = chance.sample(words, 2)
        yield first, second


def _changed(words: list[str]) -> list[str]:
    table = traditional()
    return [word for word in words[:2_000] if word.translate(table) != word][:WORDS]


def _word(word: str) -> Asked:
    return _words(word)


def _words(*words: str) -> Asked:
    where = " AND ".join(["e.text LIKE ?"] * len(words))
    return Asked(" ".join(words), _ENTRY_LIKE.format(where=where), tuple(f"%{w}%" for w in words))


def _old(word: str) -> Asked:
    return Asked(word.translate(traditional()), *_like(word))


def _like(word: str) -> tuple[str, tuple[str, ...]]:
    asked = _words(word)
    return asked.like, asked.values


def _filtered(bench: Bench, words: list[str], chance: random.Random) -> Iterator[Asked]:
    people = register(bench.people).people
    for word in words:
        name = people[chance.randrange(min(400, len(people)))].name
        text = f'{word} speaker:"{name}" date:2018..2021 kind:report'
        yield Asked(text, _FILTERED_LIKE.format(where="e.text LIKE ?"), (f"%{word}%", name))


def _by_pinyin(bench: Bench) -> Iterator[Asked]:
    people = register(bench.people).people
    for number in range(0, min(len(people), WORDS * 20), 20):
        keys = keys_of(people[number].name)
        yield Asked(keys[0], _NAMES_LIKE.format(where="keys LIKE ?"), (f"%{keys[0]}%",))
