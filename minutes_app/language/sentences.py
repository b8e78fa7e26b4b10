"""Sentences set one after the other: a blank parts English ones, none follows a Chinese mark."""

from collections.abc import Iterable

_WIDE_ENDS = frozenset("。！？；：，、）”’》】…")
_ENDS = frozenset(".!?;:,)]\"'")
_FIRST_WIDE = "\u2e80"


def joined(sentences: Iterable[str]) -> str:
    """Return sentences as one text; empty ones are passed over."""
    text = ""
    for sentence in filter(None, sentences):
        text = f"{_ended(text)}{sentence}"
    return text


def _ended(text: str) -> str:
    """Return a sentence with what parts it from the next; one that ends in a reason has no stop."""
    if not text or text[-1] in _WIDE_ENDS:
        return text
    if text[-1] in _ENDS:
        return f"{text} "
    return f"{text}。" if text[-1] >= _FIRST_WIDE else f"{text}. "
