"""Protocol order: by the rank of the title, then by the surname, then as it stood.

The rank list of a house names titles, the highest first. A line of it is a title (局长), or a title
in a body (市委书记; Director, Education Bureau). Of all lines that fit an office the longest one
counts, since it says most: a 副局长 is not taken for a 局长. Of several offices the highest counts.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from minutes_app.domain.ids import Id
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.text import has_han

T = TypeVar("T")
_Words = tuple[str, ...]

BodyNames = Mapping[Id, Sequence[str]]
"""All names that a body bears or bore, by its id."""

_BRACKETED = re.compile(r"[(（\[【〔][^)）\]】〕]*[)）\]】〕]")
_CHINESE_PARTS = re.compile(r"[、，,;；/／\s]+")
_ENGLISH_PARTS = re.compile(r"\s*[;/]\s*|\s+and\s+|\s*&\s*")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LONG_FORMS = (("中国共产党", ""), ("中共", ""), ("人民代表大会常务委员会", "人大常委会"),
               ("人民代表大会", "人大"), ("委员会", "委"), ("人民政府", "政府"))  # fmt: skip
_LESSENING = frozenset("副原前")
_LESSENING_WORDS = frozenset(
    {"deputy", "vice", "assistant", "associate", "former", "ex", "sub", "under"}
)
_LINKING = frozenset({"of", "to", "for", "the", "in", "at", "with", "by", "from"})


class RankList:
    """The titles of a house, the highest first, to look offices up in."""

    def __init__(self, ranks: Iterable[str]) -> None:
        self._chinese: dict[str, int] = {}
        self._english: dict[_Words, int] = {}
        for place, line in enumerate(ranks):
            if has_han(line):
                self._chinese.setdefault(_folded(line), place)
            elif words := _telling(_words(line)):
                self._english.setdefault(words, place)

    def place(self, offices: Iterable[OfficeHeld], names: BodyNames | None = None) -> int | None:
        """Return the place in the list of the highest of some offices; None where no line fits.

        ``names`` are other names of the bodies, under which the list may have them.
        """
        known = names or {}
        found = [self._place(office, known.get(office.body, ()) if office.body else ())
                 for office in offices]  # fmt: skip
        return min((place for place in found if place is not None), default=None)

    def _place(self, office: OfficeHeld, other_names: Sequence[str]) -> int | None:
        bodies = dict.fromkeys(("", office.body_name, office.former_body_name, *other_names))
        if has_han(office.title + office.body_name):
            fits = [self._chinese_fit(_folded(body), part)
                    for body in bodies for part in _chinese_parts(office.title)]  # fmt: skip
        else:
            fits = [self._english_fit(_words(body), piece)
                    for body in bodies for piece in _english_pieces(office.title)]  # fmt: skip
        longest: dict[object, tuple[int, int]] = {}
        for part, length, place in (fit for fit in fits if fit is not None):
            longest[part] = min(longest.get(part, (0, 0)), (-length, place))
        # The parts of a title (书记、局长) are offices; of each the longest line counts.
        return min((place for _, place in longest.values()), default=None)

    def _chinese_fit(self, body: str, title: str) -> "_Fit | None":
        """Look for the longest line with which body and title end."""
        whole = body + title
        for start in range(len(whole)):
            if start and whole[start - 1] in _LESSENING:
                continue
            place = self._chinese.get(whole[start:])
            if place is not None:
                return title, len(whole) - start, place
        return None

    def _english_fit(self, body: _Words, piece: tuple[_Words, _Words]) -> "_Fit | None":
        """Look for the longest line that stands at the head of a title and what follows it."""
        title, rest = piece
        found: _Fit | None = None
        if (place := self._english.get(_telling(body + title))) is not None:
            found = (title, len(_telling(body + title)), place)
        for start in _heads(title):
            words = _telling(title[start:] + rest + body)
            for end in range(len(words), found[1] if found else 0, -1):
                if (place := self._english.get(words[:end])) is not None:
                    found = (title, end, place)
                    break
        return found


_Fit = tuple[object, int, int]
"""A part of a title, how much of it a line says, and the place of that line."""


def _heads(words: _Words) -> Iterator[int]:
    """Yield where in an English title a line may begin: not after "of", nor after "deputy"."""
    for start, word in enumerate(words):
        if word in _LINKING:
            return
        if not start or words[start - 1] not in _LESSENING_WORDS:
            yield start


def _english_pieces(title: str) -> Iterator[tuple[_Words, _Words]]:
    """Yield the words of each part of a title, with those that follow it after a comma."""
    for part in _ENGLISH_PARTS.split(title):
        pieces = [_words(piece) for piece in part.split(",")]
        for number, piece in enumerate(pieces):
            if piece:
                yield piece, tuple(word for later in pieces[number + 1 :] for word in later)


def _chinese_parts(title: str) -> list[str]:
    return [part for part in _CHINESE_PARTS.split(_folded(title)) if part]


def _folded(text: str) -> str:
    """Return Chinese words in the form in which they are compared: 市人民政府 is 市政府."""
    text = _BRACKETED.sub("", unicodedata.normalize("NFKC", text).replace("，", "、"))
    for long, short in _LONG_FORMS:
        text = text.replace(long, short)
    return text.strip()


def _words(text: str) -> _Words:
    """Return the words of an English title or body; a Vice-Mayor is a Vice Mayor."""
    return tuple(_WORD.findall(_BRACKETED.sub("", unicodedata.normalize("NFKC", text)).casefold()))


def _telling(words: _Words) -> _Words:
    """Leave out the words that only link: Director of the Bureau is Director, Bureau."""
    return tuple(word for word in words if word not in _LINKING)


def arranged(items: Sequence[T], key: Callable[[T], Any], kept: Sequence[bool]) -> list[T]:
    """Return items in order of ``key``; equal ones keep their order.

    Those marked in ``kept`` stay at the very place where they stand; the others fill the rest.
    """
    marked = list(zip(items, kept, strict=True))
    free = iter(sorted((one for one, stays in marked if not stays), key=key))
    return [one if stays else next(free) for one, stays in marked]
