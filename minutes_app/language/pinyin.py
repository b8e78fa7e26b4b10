"""What a name is found by on a Latin keyboard: pinyin in full and initials, in every reading.

Made once for each name and kept in the archive (``storage/name_keys.py``), not at each start.
"""

import re
import unicodedata
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import msgspec

from minutes_app.language.pinyin_readings import (
    DOUBLE_SURNAMES,
    HETERONYMS,
    SURNAMES,
    WORDS,
)

_MOST_COMBINATIONS = 16
_LONG = 8
_MOST_OF_LONG = 4
_LONGEST = 40
_LONGEST_PERSON = 4
_SMALL_WORDS = frozenset({"of", "and", "the", "for", "de"})
_RUN = re.compile(
    "[\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]|[A-Za-z\u00c0-\u024f]+|[0-9]+"
)
_LATIN = re.compile("[A-Za-z\u00c0-\u024f]+")
_PLACE_MARK = re.compile("[省市区县州盟旗镇乡]")
_PLACE_WITHIN = 12
_SHORTEST_STEM = 3
_LINES_AT_ONCE = 2000

_Place = tuple[tuple[str, ...], ...]
"""The ways to read one place of a name, the most usual first, each of one syllable or more."""


def keys_of(name: str) -> tuple[str, ...]:
    """Return the keys of a name: pinyin in full first, then initials; small letters and digits.

    A surname has every reading that it has (单 shan, dan, chan), another character those in use
    (重 zhong, chong); 16 combinations at most, the most usual first, fewer for long names. ü is v
    and u. A name in Latin letters has its words as one, and their initials with and without small
    words. A single letter is no key.
    """
    runs: list[str] = _RUN.findall(unicodedata.normalize("NFKC", name))[:_LONGEST]
    if not any(_is_han(run) for run in runs):
        return _kept(_latin_keys(name))
    most = _MOST_COMBINATIONS if len(runs) <= _LONG else _MOST_OF_LONG
    syllables = _combinations(_readings_of(runs), most)
    full = ["".join(one) for one in syllables]
    initials = ["".join(_initial(part) for part in one) for one in syllables]
    if any(not _is_han(run) for run in runs):  # R&D中心 is rdzx, 5G中心 5gzx, ABB公司 abbgs too
        initials += ["".join(_short(*pair) for pair in zip(runs, one, strict=True))
                     for one in syllables]  # fmt: skip
    return _kept([*full, *initials])


def keys_of_body(name: str) -> tuple[str, ...]:
    """Return the keys of a body: of its name, and of what is left without its place.

    东海市科技局 is called 市科技局 and 科技局, so kjj finds it as dhskjj does.
    """
    return _kept([key for part in (name, *_stems(name)) for key in keys_of(part)])


def readings_of(character: str) -> tuple[str, ...]:
    """Return all readings of one character, as a surname too; () for what is not Chinese."""
    if len(character) != 1 or not _is_han(character):
        return ()
    as_surname = _of_surname(character) if character in SURNAMES else ()
    readings = dict.fromkeys(one[0] for one in (*_of_character(character), *as_surname))
    return tuple(reading for reading in readings if reading.isascii())


def _stems(name: str) -> list[str]:
    """Return what is left of a name of a body after each place at its beginning."""
    if not name or not _is_han(name[0]):
        return []
    marks = [match.start() for match in _PLACE_MARK.finditer(name, 0, _PLACE_WITHIN)]
    marks = [mark for mark in marks if not name.startswith("市场", mark)]
    starts = [*(mark + 1 for mark in marks), *marks[-1:]]
    return [name[at:] for at in starts if at and len(name) - at >= _SHORTEST_STEM]


def _readings_of(runs: list[str]) -> list[_Place]:
    """Return for each place its readings; a word that is read together is one place."""
    places: list[_Place] = []
    may_be_person = len(runs) <= _LONGEST_PERSON
    at = 0
    while at < len(runs):
        run, pair = runs[at], "".join(runs[at : at + 2])
        together = WORDS.get(pair) or (None if at else DOUBLE_SURNAMES.get(pair))
        if together:
            places.append(together)
            at += 1
        elif not _is_han(run):
            places.append(((_plain(run),),))
        elif at == 0 and may_be_person and run in SURNAMES:
            places.append(_of_surname(run))
        else:
            places.append(_of_character(run))
        at += 1
    return places


@cache
def _of_character(character: str) -> _Place:
    """Return the readings in use; a character that nobody knows stands for itself."""
    readings = HETERONYMS.get(character) or _dictionary(character)[:1]
    return _forms(readings) or ((character,),)


@cache
def _of_surname(character: str) -> _Place:
    return _forms((*SURNAMES[character], *_dictionary(character)))


def _forms(readings: tuple[str, ...]) -> _Place:
    forms = dict.fromkeys(form for one in readings for form in _u_forms(one) if form)
    return tuple((form,) for form in forms)


def _u_forms(syllable: str) -> tuple[str, ...]:
    return (syllable, syllable.replace("v", "u")) if "v" in syllable else (syllable,)


def _combinations(places: list[_Place], most: int) -> list[tuple[str, ...]]:
    """Return ways to read all places: those with the fewest unusual readings first."""
    ways: list[tuple[int, tuple[str, ...]]] = [(0, ())]
    for readings in places:
        if len(readings) == 1:
            ways = [(cost, way + readings[0]) for cost, way in ways]
            continue
        ways = [
            (cost + rank, way + syllables)
            for cost, way in ways
            for rank, syllables in enumerate(readings)
        ]
        ways.sort(key=lambda found: found[0])
        del ways[most:]
    return [way for _, way in ways]


def _latin_keys(name: str) -> list[str]:
    words = [_plain(word) for word in _LATIN.findall(unicodedata.normalize("NFKC", name))]
    initials = "".join(word[0] for word in words if word and word not in _SMALL_WORDS)
    every = "".join(word[0] for word in words if word)
    return ["".join(words), initials, every] if len(words) > 1 else ["".join(words)]


def _initial(part: str) -> str:
    return part[:1]


def _short(run: str, part: str) -> str:
    return part[:1] if _is_han(run) or not (run.isupper() or run.isdecimal()) else part


def _is_han(run: str) -> bool:
    return run[0] >= "〇" and not run[0].isascii()


def _plain(text: str) -> str:
    """Return Latin letters without marks, small; ü is v as it is typed in pinyin."""
    parts = unicodedata.normalize("NFD", text.casefold()).replace("u\u0308", "v")
    return "".join(c for c in parts if c.isascii() and c.isalnum())


def _kept(keys: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(key for key in keys if len(key) > 1))


def _dictionary(character: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_plain, _characters().get(ord(character), "").split(","))))


@cache
def _characters() -> dict[int, str]:
    """Return the dictionary of characters that pypinyin carries.

    Its file is read and the package is not imported: that would load 47,000 phrases, which no
    name is made of (0.3 s), or without them (PYPINYIN_NO_PHRASES) still 0.1 s of modules that
    read sentences. All in one go would hold the lock of the interpreter for more than a frame
    of the window, so it is read piece by piece.
    """
    package = find_spec("pypinyin")
    if package is None or not package.submodule_search_locations:
        raise ModuleNotFoundError("pypinyin")
    path = Path(package.submodule_search_locations[0]) / "pinyin_dict.json"
    lines = path.read_bytes().strip(b"{}\n ").split(b"\n")
    known: dict[int, str] = {}
    for first in range(0, len(lines), _LINES_AT_ONCE):
        piece = b"".join(lines[first : first + _LINES_AT_ONCE]).rstrip(b", ")
        known.update(msgspec.json.decode(b"{" + piece + b"}", type=dict[int, str]))
    return known
