"""Attendee lists: how much of what they say is read, how much of what is read they say, how fast.

Names, bodies and titles as triples over the lists of ``tests/intake/corpus``, by class and overall;
those that were held out while the reader was made are told apart, and ordinary lists that are made
from a seed. Bars: 0.97 for precision and
recall, one second for 5,000 people, time in proportion for what nobody would paste.
``python -m benchmarks lists``
"""

import time
from collections.abc import Iterator, Sequence

from benchmarks.report import Row
from benchmarks.timing import Ratio
from minutes_app.intake.lists.reading import read_list
from tests.intake.lists.corpus import Case, Score, cases
from tests.intake.lists.shapes_chinese import cases as chinese_shapes
from tests.intake.lists.shapes_english import VOCABULARIES, made_lists
from tests.intake.lists.shapes_english_vocabulary import Vocabulary

BAR = 0.97
_PEOPLE = 5_000
_TURNS = 3
_SEED, _EACH = 1, 25
_SMALL, _LARGE = 25_000, 100_000
_SHAPES = 345
_GROWTH_BAR = 2.0
_HOSTILE = {"separators": "、，；", "brackets": "（）（", "titles": "局长、", "halves": "张三（"}
_SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀兰霞平刚桂英"


def measure() -> Iterator[Row]:
    """Read every list, then long ones and hostile ones."""
    yield from _agreement("made for", cases())
    yield from _agreement("held out", cases(held_out=True))
    for kind in dict.fromkeys(case.kind for case in cases()):
        yield from _of_class(kind, [case for case in cases() if case.kind == kind])
    for which, words in zip(("words mended with", "other words"), VOCABULARIES, strict=True):
        yield from _agreement(f"of ordinary shapes, English, {which}", _made(words))
    for which, other in (("words mended with", False), ("other words", True)):
        made = list(chinese_shapes(_SHAPES, other=other))
        yield from _agreement(f"of ordinary shapes, Chinese, {which}", made)
    for words, text in (("Chinese", _chinese()), ("English", _english())):
        taken = min(_seconds(text) for _ in range(_TURNS))
        yield _row(f"list of {_PEOPLE:,} people, {words}", "one second", taken, 1.0)
    for words, sign in _HOSTILE.items():
        small, large = (_seconds((sign * size)[:size]) for size in (_SMALL, _LARGE))
        what = f"{_LARGE:,} characters of {words}"
        against = f"{_SMALL:,}, in proportion"
        yield _row(what, against, large / small * _SMALL / _LARGE, _GROWTH_BAR)


def _agreement(which: str, some: Sequence[Case]) -> Iterator[Row]:
    score, lost, total = _score(some)
    of = f"{len(some)} lists {which}"
    promised = f"promised {BAR}"
    yield _row(f"precision {score.precision:.3f}, {of}", promised, BAR / score.precision, 1.0)
    yield _row(f"recall {score.recall:.3f}, {of}", promised, BAR / score.recall, 1.0)
    yield _row(f"{lost} characters not understood", f"{total:,} of {which}", lost / total, None)


def _made(words: Vocabulary) -> list[Case]:
    return list(made_lists(_SEED, _EACH, words))


def _of_class(kind: str, some: Sequence[Case]) -> Iterator[Row]:
    score, _, _ = _score(some)
    yield _row(f"precision {score.precision:.3f}, {kind}", "all of it", score.precision, None)
    yield _row(f"recall {score.recall:.3f}, {kind}", "all of it", score.recall, None)


def _score(some: Sequence[Case]) -> tuple[Score, int, int]:
    score, lost, total = Score(), 0, 0
    for case in some:
        result = read_list(case.text)
        score.add(case, result)
        lost += sum(piece.end - piece.start for piece in result.not_understood)
        total += len(case.text)
    return score, lost, total


def _seconds(text: str) -> float:
    start = time.process_time()
    read_list(text)
    return time.process_time() - start


def _row(what: str, against: str, value: float, bar: float | None) -> Row:
    return Row(what, against, Ratio(value, value, value), bar)


def _chinese() -> str:
    people = (
        f"{_SURNAMES[i % 20]}{_GIVEN[i // 20 % 24]}{_GIVEN[i // 480 % 24]}"
        f" 市科技局第{i % 90}处 副处长"
        for i in range(_PEOPLE)
    )
    return "\n".join(people)


def _english() -> str:
    surnames = "Li Wang Zhang Chen Liu Smith Jones Brown Han Bell".split()
    given = "Lei Mei Hao Jun Peter Anna Mary John Wei Fang".split()
    people = (
        f"{given[i % 10]} {surnames[i // 10 % 10]}, Deputy Director, Bureau of Commerce {i // 100}"
        for i in range(_PEOPLE)
    )
    return "\n".join(people)
