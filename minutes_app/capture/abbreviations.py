"""The house dictionary: =xzscl, then Tab, is 新质生产力."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from minutes_app.domain.folding import fold

_TYPED = re.compile(r"[=＝]([A-Za-z0-9Ａ-Ｚａ-ｚ０-９]{1,30})\Z")


@dataclass(frozen=True, slots=True)
class Expansion:
    """What to put in place of a stretch of the line."""

    start: int
    end: int
    text: str


def expansion_before(text: str, caret: int, dictionary: Mapping[str, str]) -> Expansion | None:
    """Return what the abbreviation right before the caret stands for; None if it is none.

    Keys of ``dictionary`` are lower-case Latin letters and digits, without the sign.
    """
    match = _TYPED.search(text[:caret])
    words = dictionary.get(fold(match[1])) if match else None
    return Expansion(match.start(), caret, words) if match and words else None
