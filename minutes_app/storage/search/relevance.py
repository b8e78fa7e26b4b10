"""The order by relevance: the newest hits, the best of them first.

The newest 500 are looked at; what is older follows by date. Reading all hits to weigh each word by
how rare it is would take a hundred times as long, and of two entries with the same words the newer
one is what a secretary means.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import repeat

from minutes_app.domain.text import has_han
from minutes_app.language.sameness import same, varies
from minutes_app.storage.engine import Connection
from minutes_app.storage.search.needles import Needle
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.texts import main_texts

MOST = 500
"""Hits that are weighed."""

_HEADS = {Where.MEETING: 3.0, Where.PERSON: 3.0, Where.BODY: 3.0, Where.PART: 1.5,
          Where.PROPOSAL: 1.0, Where.DOCUMENT: 1.0, Where.ANNEX: 0.5}  # fmt: skip
"""What it counts that words stand in a name or a title."""
_OFTEN, _AGAIN, _WHOLE = 5, 0.25, 0.5
"""So many times one word counts at most, what each but the first counts, and the end of a word."""
_WORTH = tuple(1 + _AGAIN * (times - 1) + _WHOLE for times in range(_OFTEN + 1))
"""What a word counts that stands so many times in a text, once at the end of a word."""
_NEAR = 40
"""Characters within which words stand together."""
_LONG = 400
"""Characters from which a text is long."""
_RECENT = 0.5
"""What the newest has before the oldest of those that are weighed."""
_KEPT = 2_000_000
"""Characters of text that are kept."""
_AHEAD = 1_000_000
"""Characters of which that many are read ahead: a common word stands in them five hundred times."""


class Weigher:
    """Puts the best first. The texts that were weighed last are kept: those of the newest hits.

    ``forget`` is to be called where the archive may be another.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._kept: dict[int, _Text] = {}
        self._size = 0

    def forget(self) -> None:
        """Keep nothing."""
        self._kept = {}
        self._size = 0

    def read_ahead(self, passages: Iterable[int]) -> bool:
        """Read the texts of some passages before they are asked for; False where there is no room.

        Who weighs one word weighs others, and those find the texts of the newest meetings read.
        """
        if self._size >= _AHEAD:
            return False
        for text in self._texts(list(passages)):
            if text.varies():
                text.folded()
        return True

    def by_relevance(self, passages: Sequence[int], needles: Sequence[Needle]) -> list[int]:
        """Return passages, which come by date, with the best first."""
        if not needles or len(passages) < 2:
            return list(passages)
        step = _RECENT / len(passages)
        weights = _weights(self._texts(passages), needles)
        behind = [place * step - worth for place, worth in enumerate(weights)]
        return [passages[place] for place in sorted(range(len(behind)), key=behind.__getitem__)]

    def _texts(self, passages: Sequence[int]) -> "list[_Text]":
        found = list(map(self._kept.get, passages))
        missing = [one for one, text in zip(passages, found, strict=True) if text is None]
        read = main_texts(self._connection, missing) if missing else ()
        new = {passage: _text(where, written) for passage, where, written in read}
        self._keep(new)
        return [text or new.get(one, _GONE) for one, text in zip(passages, found, strict=True)]

    def _keep(self, new: "dict[int, _Text]") -> None:
        size = sum(len(one.written) for one in new.values())
        if self._size + size > _KEPT:
            self.forget()
        if size <= _KEPT:
            self._kept.update(new)
            self._size += size


@dataclass(slots=True)
class _Text:
    """The main text of a passage, as it was written.

    ``without`` is what it counts if no word stands there: that it is short; ``found`` is what it
    counts, before the words, if one does.
    """

    written: str
    found: float
    without: float
    _folded: str | None = None
    _varies: bool | None = None

    def folded(self) -> str:
        """Return it as words are looked for in it."""
        if self._folded is None:
            self._folded = same(self.written)
        return self._folded

    def varies(self) -> bool:
        """Whether folding it changes the Chinese in it."""
        if self._varies is None:
            self._varies = varies(self.written)
        return self._varies

    def count_folded(self, word: str) -> int:
        """Return how often a Chinese word stands in it that does not stand in it as it is."""
        return self.folded().count(word) if self.varies() else 0


def _text(where: Where, written: str) -> _Text:
    without = -0.5 * min(len(written) / _LONG, 1)
    return _Text(written, without + _HEADS.get(where, 0.0), without)


_GONE = _Text("", 0.0, 0.0)
"""Of a passage that was taken out this moment."""


def _weights(texts: Sequence[_Text], needles: Sequence[Needle]) -> list[float]:
    """Return the weights of some texts.

    Of one Chinese word, as most searches are, it is enough to count it.
    """
    plain = needles[0].plain if len(needles) == 1 else ""
    if not all("\u4e00" <= character <= "\u9fff" for character in plain or "-"):
        return [_weight(text, needles) for text in texts]
    counts = map(str.count, [text.written for text in texts], repeat(plain))
    return [
        text.found + _WORTH[min(times, _OFTEN)] if times else text.without
        for text, times in zip(texts, _or_folded(texts, counts, plain), strict=True)
    ]


def _or_folded(texts: Sequence[_Text], counts: Iterable[int], word: str) -> list[int]:
    """Return how often a word stands in texts: folded, where it does not in them as they are."""
    return [times or text.count_folded(word) for text, times in zip(texts, counts, strict=True)]


def _weight(text: _Text, needles: Sequence[Needle]) -> float:
    worth, firsts = text.found, list[int]()
    for needle in needles:
        found = _standing(text, needle)
        if found is None:
            continue
        first, times, ends_word = found
        firsts.append(first)
        worth += _WORTH[min(times, _OFTEN)] - (0 if ends_word else _WHOLE)
    if len(firsts) > 1 and max(firsts) - min(firsts) < _NEAR:
        worth += 1
    return worth if firsts else text.without


def _standing(text: _Text, needle: Needle) -> tuple[int, int, bool] | None:
    """Return where a needle stands first in a text, how often, and whether it ends a word.

    Folding costs more than all the rest, and most texts are written as words are typed.
    """
    written = text.written
    if needle.plain:
        first = written.find(needle.plain)
        if first >= 0:
            times = written.count(needle.plain)
            return first, times, _ends_word(written, first + len(needle.plain))
    for write in (str, str.lower, None):
        read = write(written) if write else text.folded()
        spans = needle.spans(read, _OFTEN)
        if spans:
            return spans[0][0], len(spans), any(_ends_word(read, end) for _, end in spans)
    return None


def _ends_word(text: str, end: int) -> bool:
    """Tell whether a word of letters or digits is whole; a Chinese one always is."""
    if end == len(text) or has_han(text[end - 1]):
        return True
    return not (text[end - 1].isalnum() and text[end].isascii() and text[end].isalnum())
