"""How well a few letters fit a name: by its characters, by pinyin, by initials, or mixed.

A name is a row of characters; each may be typed as itself or, if it is Chinese, as one of its
readings: the whole syllable, its first letter (zh, ch, sh count as one), or, for the last that was
typed, any beginning. So ``dcpdf``, ``daochu``, ``导出``, ``导p`` and ``pdf`` all find 导出 PDF, and
what was found can be shown, character by character.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Final

from minutes_app.domain.folding import folded_words
from minutes_app.domain.text import has_han

LONGEST: Final = 120
"""Characters of a name in which letters are looked for."""
_AT_START, _AT_WORD, _NEXT = 15, 8, 8
_LITERAL, _SYLLABLE, _INITIAL = 10, 9, 6
_GAP, _LONGEST_GAP = 1, 10
_SCATTERED = -12
_DOUBLE_INITIALS: Final = ("zh", "ch", "sh")
_CHARACTERS: Final = 4_096
"""Of so many it is kept what they are compared as: most of a key went into that."""

Readings = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True, order=True)
class Match:
    """How well letters fit (more is better), and the places of the characters they stand for.

    ``scattered`` says that letters were found inside words without standing together.
    """

    score: int
    places: tuple[int, ...] = field(compare=False)
    scattered: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Name:
    """Something that is found: its text, and the readings of each character ("()" for Latin)."""

    text: str
    readings: Readings = ()

    @cached_property
    def units(self) -> tuple[tuple[str, tuple[str, ...], bool], ...]:
        """For each character: as it is compared, its readings, and whether a word begins there."""
        units: list[tuple[str, tuple[str, ...], bool]] = []
        before = " "
        for place, character in enumerate(self.text[:LONGEST]):
            readings = tuple(self.readings[place]) if place < len(self.readings) else ()
            begins = bool(readings) or not before.isalnum() or _han(before) or _han(character)
            units.append((_folded(character), readings, begins and character.isalnum()))
            before = character
        return tuple(units)

    @cached_property
    def starts(self) -> dict[str, list[int]]:
        """The places of the characters that may be typed beginning with a letter."""
        found: dict[str, list[int]] = {}
        for place, (shown, readings, _) in enumerate(self.units):
            for letter in _first_letters(shown, readings):
                found.setdefault(letter, []).append(place)
        return found

    @cached_property
    def letters(self) -> frozenset[str]:
        """Every letter that may be typed for it: most names are out of the question by this."""
        return frozenset().union(*(_letters(shown, readings) for shown, readings, _ in self.units))


def words_of(typed: str) -> tuple[str, ...]:
    """Return what was typed as it is compared, word by word."""
    return folded_words(typed)


def match(words: Sequence[str], name: Name) -> Match | None:
    """Tell how well words fit a name; each must be found somewhere in it. None if one is not."""
    found: list[Match] = []
    for word in words:
        if not name.letters.issuperset(word):
            return None
        one = _Search(word, name).best()
        if one is None:
            return None
        found.append(one)
    places = sorted({place for one in found for place in one.places})
    score = sum(one.score for one in found)
    return Match(score, tuple(places), any(one.scattered for one in found))


class _Search:
    """Finds the best way to lay a word over the characters of a name."""

    def __init__(self, word: str, name: Name) -> None:
        self._word = word
        self._units = name.units
        self._starts = name.starts
        self._taking: dict[int, list[tuple[int, list[tuple[int, int]]]]] = {}
        self._known: dict[tuple[int, int], Match | None] = {}

    def best(self) -> Match | None:
        """Return the best way, None if there is none."""
        found = self._from(0, 0)
        if found is None or not found.places or found.scattered:
            return found
        first, last = found.places[0], found.places[-1]
        stands_together = last - first == len(found.places) - 1
        if self._units[first][2] or stands_together:
            return found
        # Letters that begin inside a word mean that word; jumping on from there is chance.
        return Match(found.score + _SCATTERED, found.places, scattered=True)

    def _from(self, place: int, typed: int) -> Match | None:
        """Return the best way for the rest of the word in the characters from a place on."""
        if typed == len(self._word):
            return Match(0, ())
        key = (place, typed)
        if key not in self._known:
            ways = self._ways(place, typed)
            self._known[key] = max(ways, default=None, key=lambda one: one.score)
        return self._known[key]

    def _ways(self, start: int, typed: int) -> Iterator[Match]:
        for place, taken in self._takers(typed):
            if place < start:
                continue
            _, _, begins = self._units[place]
            for length, worth in taken:
                rest = self._from(place + 1, typed + length)
                if rest is None:
                    continue
                close = place == start and typed > 0
                loose = typed > 0 and not close and not begins
                whole = worth + rest.score
                whole += _AT_START if place == 0 else _AT_WORD if begins else 0
                whole += _NEXT if close else 0
                whole -= _GAP * min(place - start, _LONGEST_GAP) if typed else 0
                whole += _SCATTERED if loose else 0
                yield Match(whole, (place, *rest.places), loose or rest.scattered)

    def _takers(self, typed: int) -> list[tuple[int, list[tuple[int, int]]]]:
        """Return the places that may take letters from there on, and what each may take."""
        if typed not in self._taking:
            places = self._starts.get(self._word[typed], ())
            each = ((place, list(self._taken(place, typed))) for place in places)
            self._taking[typed] = [(place, taken) for place, taken in each if taken]
        return self._taking[typed]

    def _taken(self, place: int, typed: int) -> Iterator[tuple[int, int]]:
        """Yield how many letters a character may take, and what that is worth."""
        shown, readings, _ = self._units[place]
        if self._word.startswith(shown, typed):
            yield len(shown), _LITERAL
        for reading in readings:
            if self._word.startswith(reading, typed):
                yield len(reading), _SYLLABLE
                continue
            rest = self._word[typed:]
            if len(rest) > 1 and reading.startswith(rest):
                yield len(rest), _SYLLABLE - 1
            for initial in (reading[:1], reading[:2] if reading[:2] in _DOUBLE_INITIALS else ""):
                if initial and initial != reading and rest.startswith(initial):
                    yield len(initial), _INITIAL


@lru_cache(_CHARACTERS)
def _folded(character: str) -> str:
    """Fold one character, a blank too: places are counted."""
    return unicodedata.normalize("NFKC", character).casefold()


@lru_cache(_CHARACTERS)
def _han(character: str) -> bool:
    return has_han(character)


@lru_cache(_CHARACTERS)
def _first_letters(shown: str, readings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(form[:1] for form in (shown, *readings)))


@lru_cache(_CHARACTERS)
def _letters(shown: str, readings: tuple[str, ...]) -> frozenset[str]:
    return frozenset(letter for form in (shown, *readings) for letter in form)
