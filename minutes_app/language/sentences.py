"""Sentences set one after the other: a blank parts English ones, none follows a Chinese mark."""

from collections.abc import Iterable

_WIDE_ENDS = frozenset("。！？；：，、）”’》】…")


def joined(sentences: Iterable[str]) -> str:
    """Return sentences as one text; empty ones are passed over."""
    text = ""
    for sentence in filter(None, sentences):
        between = "" if not text or text[-1] in _WIDE_ENDS else " "
        text = f"{text}{between}{sentence}"
    return text
