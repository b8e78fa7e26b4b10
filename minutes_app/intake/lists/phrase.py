"""The words of an English phrase, with their places."""

from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_name_words import (
    SUFFIXES,
)
from minutes_app.intake.lists.english_names import plain
from minutes_app.intake.lists.english_words import (
    CORPORATE,
)

OF = frozenset("of at in from for with".split())
ARTICLES = frozenset("the a an".split())
_SHORT = frozenset("rep dept univ assoc inst intl bros corp".split())


def _spelt(word: str) -> str:
    """Return a word as the lists spell it; Cao is a surname where CAO is an office."""
    return f"{plain(word)}-" if word.strip(".,;:") == "Cao" else plain(word)


class Words:
    """The words of a phrase with their places in the source, and as the lists spell them."""

    __slots__ = ("at", "plain", "spans", "text")

    def __init__(self, text: str, at: int, spans: tuple[tuple[int, int], ...]) -> None:
        self.text = text
        self.at = at
        self.spans = spans
        self.plain = [_spelt(text[start:end]) for start, end in spans]

    def part(self, first: int, last: int | None = None) -> tuple[str, int, int]:
        """Return some of the words and where they begin and end."""
        spans = self.spans[first:last]
        start, end = spans[0][0], spans[-1][1]
        return self.text[start:end], self.at + start, self.at + end

    def element(
        self, kind: Kind, first: int, last: int | None = None, sure: float = 1.0
    ) -> Element:
        """Return an element made of some of the words."""
        text, start, end = self.part(first, last)
        return Element(kind, start, end, _without_stop(text.strip(" ,")), sure, Sep.GLUED)


def _without_stop(text: str) -> str:
    """Take off the full stop of a sentence, not that of "Ltd."."""
    last = text.rsplit(None, 1)[-1] if text.strip() else ""
    kept = len(last) < 4 or "." in last[:-1] or plain(last) in CORPORATE | SUFFIXES | _SHORT
    return text if kept else text.rstrip(".")
