"""Where an English title ends, and what may stand in it."""

from minutes_app.intake.lists.english_words import BODIES, FUNCTIONS, HEADS, MODIFIERS

_SMALL = frozenset("and & of the for".split())
_LONGEST = 10
_SHORTEST = 7
_WORKERS = ("ologist", "ographer", "ician", "iatrist", "onomist", "apist", "icist", "logian")


def head_length(spelt: list[str]) -> int:
    """Return how many words from the first on are a title with its modifiers, and end in a head."""
    best = 0
    for index, word in enumerate(spelt[:_LONGEST]):
        if word in HEADS or _compound(word):
            best = index + 1
        elif word not in MODIFIERS and word not in FUNCTIONS:
            break
    return best


def title_ends(spelt: list[str]) -> int:
    """Return how many words from the first on end in a title; its body may stand before it."""
    simple = head_length(spelt)
    if simple:
        return simple
    before = next((i for i, one in enumerate(spelt) if one in {"of", "for", "at"}), len(spelt))
    last = 0
    for index, word in enumerate(spelt[: min(before, _LONGEST)]):
        if word in HEADS or _compound(word):
            last = index + 1
    if not last or (last < before and not _starts_office(spelt[:last])):
        return 0
    return last


def _starts_office(spelt: list[str]) -> bool:
    """Whether the words before a head are a body or a field of work."""
    return all(
        one in FUNCTIONS or one in MODIFIERS or one in HEADS or one in BODIES for one in spelt
    ) or any(one in BODIES for one in spelt[:-1])


def _compound(word: str) -> bool:
    """Whether a word is a head with a hyphen before or behind: Director-General, Vice-Rector."""
    if len(word) > _SHORTEST and word.endswith(_WORKERS):
        return True
    return "-" in word and any(part in HEADS for part in word.split("-"))


def is_title(words: str) -> bool:
    """Whether the words are a title and nothing more."""
    spelt = [word.casefold().strip(".,") for word in words.split()]
    return bool(spelt) and title_ends(spelt) >= 1 and all(one not in _SMALL for one in spelt[:1])
