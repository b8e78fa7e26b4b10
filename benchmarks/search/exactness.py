"""Recall and precision: what the index finds against reading all texts, for 1 to 4 characters.

Every entry is read, folded as the program folds, and looked through for each word: that is what
"stands in it" means. For each word the number of hits must be the same, and of rare words the hits
themselves; of common ones pieces of the list from all over it.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field

import msgspec

from benchmarks.report import Row
from benchmarks.search.bench import Bench
from benchmarks.search.vocabulary import SEED, chinese_words
from benchmarks.timing import Ratio
from minutes_app.domain.ids import Id
from minutes_app.domain.query import Order
from minutes_app.language.sameness import same

LENGTHS = (1, 2, 3, 4)
_OF_EACH = 40
_WHOLE, _PIECES, _PIECE = 3_000, 5, 200
_TEXTS = """
    SELECT e.id, e.text, e.note, coalesce(e.deadline ->> '$.stated_as', ''),
      (SELECT json_group_array(name) FROM entry_lead l WHERE l.owner = e.id),
      (SELECT json_group_array(name) FROM entry_support s WHERE s.owner = e.id),
      (SELECT json_group_array(subject || char(10) || unit) FROM entry_figures f
       WHERE f.owner = e.id),
      (SELECT json_group_array(p.text) FROM task t JOIN task_progress p ON p.owner = t.id
       WHERE t.entry = e.id)
    FROM entry e
"""
_PLAIN = 3


@dataclass(slots=True)
class _Tally:
    """What was found of one word, and what stands there."""

    standing: set[Id] = field(default_factory=set[Id])
    looked_at: int = 0
    right: int = 0
    missing: int = 0


def measure(bench: Bench) -> Iterator[Row]:
    """Compare the index with a reading of everything."""
    tallies = {word: _Tally() for length in LENGTHS for word in _words(length)}
    _read(bench, tallies)
    for word, tally in tallies.items():
        _ask(bench, word, tally)
    for length in LENGTHS:
        yield from _rows(length, [one for word, one in tallies.items() if len(word) == length])


def _words(length: int) -> list[str]:
    """Return words of all frequencies, and strings that are none: the end of one and the next."""
    chance = random.Random(f"{SEED}:{length}")
    known = [word for word in chinese_words() if len(word) == max(2, length)]
    words = [word[:length] for word in chance.sample(known, _OF_EACH // 2)]
    words += [word[:length] for word in chance.sample(known[:400], _OF_EACH // 4)]
    joined = [a[-1] + b[: length - 1] for a, b in zip(known[:50], known[20:70], strict=False)]
    return list(dict.fromkeys([*words, *chance.sample(joined, _OF_EACH // 4)]))


def _read(bench: Bench, tallies: dict[str, _Tally]) -> None:
    for record, *parts in bench.raw.execute(_TEXTS):
        text = same("\n".join(_told(parts)))
        for word, tally in tallies.items():
            if word in text:
                tally.standing.add(record)


def _told(parts: list[str]) -> Iterator[str]:
    yield from parts[:_PLAIN]
    for part in parts[_PLAIN:]:
        if part != "[]":
            yield from msgspec.json.decode(part, type=list[str])


def _ask(bench: Bench, word: str, tally: _Tally) -> None:
    query = bench.searcher.parse(f"in:entries {word}")
    found = bench.searcher.total(query)
    pieces = [(0, found)]
    if found > _WHOLE:
        step = (found - _PIECE) // (_PIECES - 1)
        pieces = [(number * step, _PIECE) for number in range(_PIECES)]
    hits = [hit.record for at, count in pieces
            for hit in bench.searcher.rows(query, Order.DATE, at, count)]  # fmt: skip
    tally.looked_at = len(hits)
    tally.right = len(set(hits) & tally.standing)
    whole = found <= _WHOLE
    tally.missing = len(tally.standing - set(hits)) if whole else len(tally.standing) - found


def _rows(length: int, tallies: list[_Tally]) -> Iterator[Row]:
    standing = sum(len(one.standing) for one in tallies)
    missing = sum(abs(one.missing) for one in tallies)
    looked_at, right = (
        sum(getattr(one, what) for one in tallies) for what in ("looked_at", "right")
    )
    what = f"{length} character{'s' if length > 1 else ''}, {len(tallies)} words"
    for name, value in (("recall", 1 - missing / max(standing, 1)),
                        ("precision", right / max(looked_at, 1))):  # fmt: skip
        yield Row(f"{name} of {what}", "reading every entry", Ratio(value, value, value), 1.0,
                  at_least=True)  # fmt: skip
