"""Whether some Latin words are the name of a person."""

import re
from functools import lru_cache

from minutes_app.intake.lists.english_name_words import (
    BODY_SURNAMES,
    FAMILY,
    GIVEN,
    PARTICLES,
    PINYIN_GIVEN,
    PINYIN_SURNAMES,
    SUFFIXES,
)
from minutes_app.intake.lists.english_words import (
    BODIES,
    DEGREES,
    FUNCTIONS,
    GROUPS,
    HEADS,
    HONORIFICS,
    MODIFIERS,
)

_LETTER = "[^\\W\\d_]"
_WORD = re.compile(f"(?:{_LETTER}'|Mc|Mac)?{_LETTER}+(?:['-]{_LETTER}+)*\\.?")
_INITIAL = re.compile(f"(?:{_LETTER}\\.-?)+|{_LETTER}\\.?")
_QUOTES = "\"“”'"
_PREFIXED = re.compile(r"(?:al|el|d|as|ash|ad|an|ar|at|ul|l|z|dell|'t)[-'](?=[A-Z])")
_MOST = 6
_COMMON = frozenset(
    "the of for and in at on to by from with about between our your all any new great".split()
)
_NEITHER = BODIES | GROUPS | _COMMON
_WORKING = HEADS | MODIFIERS
STRONG = 0.9
_DEGREE = re.compile(r"\(?[A-Z][A-Za-z.()-]*")


def plain(word: str) -> str:
    """Return a word as the lists spell it."""
    return word.casefold().strip(".,;:'\"()")


@lru_cache(maxsize=8192)
def latin_name_strength(words: str) -> float:
    """Return how much Latin words look like a full name: 0 to 1."""
    parts = words.split()
    if not 1 < len(parts) <= 2 * _MOST or not all(map(may_stand_in_name, parts)):
        return 0.0
    spelt = [plain(part) for part in parts]
    real = [one for one in spelt if one not in PARTICLES and one not in SUFFIXES]
    called = real[:-1] if real and _called_so(parts, spelt) else real
    other = any(one in _NEITHER and one not in FAMILY for one in called)
    if not real or len(real) > _MOST or other:
        return 0.0
    if not (parts[-1][0].isupper() or _PREFIXED.match(parts[-1]) or spelt[-1] in SUFFIXES):
        return 0.0
    if _evident(parts, spelt):
        return STRONG
    if any(one in _WORKING or one in FUNCTIONS for one in real):
        return 0.2
    return 0.6 if parts[0][0].isupper() else 0.0


def _called_so(parts: list[str], spelt: list[str]) -> bool:
    """Whether the last word, though a body elsewhere, ends a name: Kate Church, R. Church."""
    first = spelt[0] in GIVEN or _INITIAL.fullmatch(parts[0]) is not None
    return len(parts) <= 3 and first and spelt[-1] in BODY_SURNAMES


def may_be_surname(words: str) -> bool:
    """Whether a name may stand in two or three words that end as a body does: Mabel Church."""
    parts = words.split()
    ends = plain(parts[-1]) in BODY_SURNAMES | FAMILY if parts else False
    return 1 < len(parts) <= 3 and ends and all(map(may_stand_in_name, parts))


def name_without_degrees(parts: list[str]) -> int:
    """Return how many of the words are left when PhD, CBE and the like come off their end."""
    left = len(parts)
    while left > 2 and plain(parts[left - 1]) in DEGREES and _written_as_degree(parts[left - 1]):
        left -= 1
    return left


def _written_as_degree(word: str) -> bool:
    """Whether a word is no name by its letters: PhD, CBE, M.A., (Ret.), but not Peng."""
    short = sum(sign.isupper() for sign in word) > 1 or "." in word or plain(word).startswith("ret")
    return short and _DEGREE.match(word) is not None


def is_initials(words: str, name: str) -> bool:
    """Whether the words are the initials of a name, as minutes put them behind it."""
    letters = words.replace(".", "").replace(" ", "")
    if not 1 < len(letters) < 6 or not letters.isupper() or not letters.isalpha():
        return False
    firsts = "".join(part[0] for part in re.split(r"[\s-]+", name) if part).upper()
    at = 0
    for sign in firsts:
        at += at < len(letters) and letters[at] == sign
    return at == len(letters) or (letters[0] == firsts[:1] and letters[-1] == firsts[-1:])


def is_pinyin_name(words: str) -> bool:
    """Whether the words are a Chinese name in Latin letters, in either order."""
    spelt = [plain(part) for part in words.split()]
    if len(spelt) not in {2, 3}:
        return False
    first, rest = spelt[0], spelt[1:]
    if first in PINYIN_SURNAMES and all(map(PINYIN_GIVEN.fullmatch, rest)):
        return True
    last, before = spelt[-1], spelt[:-1]
    return last in PINYIN_SURNAMES and all(map(PINYIN_GIVEN.fullmatch, before))


def _evident(parts: list[str], spelt: list[str]) -> bool:
    if is_pinyin_name(" ".join(parts)):
        return True
    if spelt[0] in GIVEN or spelt[0].split("-")[0] in GIVEN or spelt[-1] in FAMILY:
        return not any(one in _WORKING and one not in GIVEN | FAMILY for one in spelt)
    initials = any(_INITIAL.fullmatch(part) and part[0].isupper() for part in parts)
    if spelt[-1] in HEADS and spelt[-1] not in FAMILY | GIVEN and not initials:
        return False
    if _called_so(parts, spelt) or initials or spelt[-1] in SUFFIXES | GIVEN or spelt[0] in FAMILY:
        return True
    return _marked(parts, spelt)


def _marked(parts: list[str], spelt: list[str]) -> bool:
    """Whether a particle, or a surname in capitals, tells that the words are a name."""
    if any(one in PARTICLES and part.islower() for one, part in zip(spelt, parts, strict=True)):
        return spelt[0] not in _WORKING
    caps = [part for part in parts if part.isupper() and len(part) > 1]
    if len(caps) != 1 or len(parts) != 2 or spelt[0] in _WORKING | HONORIFICS:
        return False
    return plain(caps[0]) in PINYIN_SURNAMES or len(caps[0]) > 4


def may_stand_in_name(part: str) -> bool:
    """Whether a word may be a part of a name by its letters."""
    if plain(part) in PARTICLES or plain(part) in SUFFIXES or _PREFIXED.match(part):
        return True
    if part[0] in _QUOTES and part[-1] in _QUOTES:
        part = part[1:-1] or part
    return part[0].isupper() and bool(_WORD.fullmatch(part) or _INITIAL.fullmatch(part))
