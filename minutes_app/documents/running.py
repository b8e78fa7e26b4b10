"""What the running heads of pages and of Word have in common: how a long title is shortened."""

from typing import Final

GAP: Final = 2.0
"""Ems that stay free between the left and the right part."""
MOST_RIGHT: Final = 0.5
"""Part of the width that the right part may take."""
ELLIPSIS: Final = "…"
_NEAR: Final = 20


def shortened(text: str, length: int) -> str:
    """Return so many characters of a text at most, and an ellipsis.

    It ends after a whole word, if one ends near.
    """
    kept = text[:length]
    if length < len(text) and not text[length].isspace():
        word, blank, _ = kept.rpartition(" ")
        kept = word if blank and length - len(word) <= _NEAR else kept
    return kept.rstrip(" ,;:–-") + ELLIPSIS
