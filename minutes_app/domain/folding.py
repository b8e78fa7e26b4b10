"""Writing that is compared, not shown: without width, case and superfluous white space."""

import re
import unicodedata
from collections.abc import Iterable

from minutes_app.domain.text import has_han

_LATIN_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORDS = frozenset({"of", "and", "the", "for", "de"})


def fold(text: str) -> str:
    """Return ``text`` as it is compared: ＫＪＪ, KJJ and kjj are one."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text)
    return " ".join(text.casefold().split())


def fold_name(text: str) -> str:
    """Fold a name; spaces in Chinese names only stretch them (李　雷)."""
    folded = fold(text)
    return folded if folded.isascii() or not has_han(folded) else folded.replace(" ", "")


def folded_words(typed: str) -> tuple[str, ...]:
    """Return what was typed to find something, word by word."""
    return tuple(fold(typed).split())


def holds(words: Iterable[str], *texts: str) -> bool:
    """Tell whether every one of some folded words stands somewhere in the texts."""
    found = fold(" ".join(texts))
    return all(word in found for word in words)


def latin_initials(name: str) -> str:
    """Return the initials of a name in Latin letters: deb of Digital Economy Bureau; else ""."""
    if has_han(name):
        return ""
    words = (word for word in _LATIN_WORD.findall(fold(name)) if word not in _SMALL_WORDS)
    return "".join(word[0] for word in words)
