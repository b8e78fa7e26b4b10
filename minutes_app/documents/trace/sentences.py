"""Sentences, the words they are compared by, and how far words stand in other words."""

import re
from collections.abc import Iterable, Iterator

from minutes_app.domain.folding import fold
from minutes_app.domain.text import has_han

_ENDS = re.compile(
    "(?<=[。！？；…])[”’」』）]*"  # a Chinese stop with the marks that close behind it
    r"|(?<=[.!?;])[\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z\d])"
    "|\n"
)
_ABBREVIATION = re.compile(r"\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|Prof|No|Nos|St|vs|Art|para|e\.g|i\.e)\.$")
_HAN = re.compile("[\u3400-\u9fff\U00020000-\U0003ffff]+")
_WORD = re.compile(r"[^\W_]+")
_STEM = 5
"""Letters of an English word that are compared: "recommends" is "recommended"."""
_SMALL = frozenset(
    "the a an and or of to in on at for by with from as that this it its be is are was were been"
    " has have had will would shall should may might can could not no he she they his her their"
    " which who also said".split()
)


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, Chinese or English, without the blanks between them."""
    found: list[str] = []
    start = 0
    for end in _ENDS.finditer(text):
        piece = text[start : end.end()]
        if _ABBREVIATION.search(piece.rstrip()):
            continue
        found.append(piece.strip())
        start = end.end()
    found.append(text[start:].strip())
    return [sentence for sentence in found if _WORD.search(sentence)]


def words(text: str) -> frozenset[str]:
    """Return what a text is compared by: pairs of Chinese characters, stems of English words."""
    return frozenset(_words(fold(text)))


def share(some: frozenset[str], *of: frozenset[str]) -> float:
    """Return which part of some words stands in others; 1 for none."""
    if not some:
        return 1.0
    return sum(1 for word in some if any(word in other for other in of)) / len(some)


def all_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of several texts; no pair of characters reaches from one to the next."""
    return frozenset(word for text in texts for word in words(text))


def _words(folded: str) -> Iterator[str]:
    for run in _WORD.findall(folded):
        if not has_han(run):
            if run not in _SMALL:
                yield run if run[0].isdigit() else run[:_STEM]
            continue
        for han in _HAN.findall(run):
            yield from (han[at : at + 2] for at in range(max(len(han) - 1, 1)))
        yield from (rest[:_STEM] for rest in _HAN.split(run) if rest)
