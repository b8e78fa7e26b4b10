"""Words of folded text as the index holds them, and what is asked of it for something typed.

Scripts without spaces are cut into overlapping pairs of characters and the last character of each
run, other words are whole. Their first two and three letters are words of their own: while somebody
types, FTS5 would join the passages of thousands of words at each key. Both sides are cut here, so
that they cannot part. Text is folded by ``language.sameness.same`` before it comes here.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import add

from minutes_app.language.sameness import same

LONGEST = 64
"""Characters of a word that the index holds; more are left to the check."""
_MOST_TOKENS = 48
"""Words of the index that one typed term asks for; more are left to the check."""
_BEGINNING = "\U00100000"
"""What stands before the first letters of a word; no text has it, as with facets."""
_BEGINNINGS = (2, 3)
"""Letters that are kept so. One is in the index itself (``prefix='1'``), more begin few words."""
_KEPT = 64
"""Typed terms that are kept: each is asked for to find passages, to check them and to mark them."""
_LETTERS = 3
"""Letters of a word in a name that ``pieces`` takes at most."""

# Han with its extensions and compatibility, 々〆〇〻, kana and bopomofo, Thai, Lao, Myanmar, Khmer.
_DENSE = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ebd\u0ec0-\u0ece\u1000-\u109f\u1780-\u17d3\u2e80-\u2fdf"
    "\u3005-\u3007\u3021-\u3029\u303b\u3041-\u3096\u3099-\u309f\u30a1-\u30fa\u30fc-\u30ff"
    "\u3105-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_RUNS = re.compile(f"([{_DENSE}]+)|([^\\W_{_DENSE}]+)")
_BEGINS_WORD = re.compile(f"[^\\W_{_DENSE}]")
_ONE = re.compile(f"[{_DENSE}]{{1,2}}|([^\\W_{_DENSE}]{{1,{LONGEST}}})")
"""What one word of the index says all of: most of what is typed."""


def tokens(folded: Iterable[str]) -> dict[str, None]:
    """Return the words under which some folded texts lie in the index, each once, in order.

    No word is made of two texts.
    """
    found: list[str] = []
    for text in folded:
        for dense, word in _RUNS.findall(text):
            if dense:
                found += map(add, dense, dense[1:])
                found.append(dense[-1])
            else:
                found.append(word[:LONGEST])
                found += (
                    _BEGINNING + word[:length] for length in _BEGINNINGS if len(word) >= length
                )
    return dict.fromkeys(found)


def pieces(folded: str) -> Iterator[str]:
    """Yield the parts by which a name is found while it is being typed.

    They are the characters and pairs of scripts without spaces, and the first letters of words.
    """
    for dense, word in _RUNS.findall(folded):
        if dense:
            yield from dense
            yield from map(add, dense, dense[1:])
        else:
            yield from (word[:length] for length in range(1, min(len(word), _LETTERS) + 1))


def is_piece(folded: str) -> bool:
    """Tell whether something typed is as short as what ``pieces`` yields."""
    run = _RUNS.fullmatch(folded)
    return run is not None and len(folded) <= (2 if run[1] else _LETTERS)


@dataclass(frozen=True)
class Pattern:
    """How a folded term stands in folded text: words from their start, blanks of any width.

    ``begins``: what is typed with a letter or digit in front begins a word; Chinese stands
    anywhere. It is looked at here, for each letter that is typed makes another pattern, and to
    compile which characters are of a word takes a millisecond. Nothing is compiled before a text
    is looked at: what the index says all of is found without.
    """

    folded: str
    begins: bool

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Return the first place from one on; None where there is none."""
        found = self._words.search(text, start)
        while found and self.begins and _goes_on(text, found.start()):
            found = self._words.search(text, found.start() + 1)
        return found

    def finditer(self, text: str, start: int = 0) -> Iterator[re.Match[str]]:
        """Yield the places from one on, without overlaps."""
        while found := self.search(text, start):
            yield found
            start = found.end()

    @cached_property
    def _words(self) -> re.Pattern[str]:
        return re.compile(r"\s+".join(map(re.escape, self.folded.split())))


def _goes_on(text: str, place: int) -> bool:
    """Tell whether a letter stands before a place that is of one word with what follows."""
    return place > 0 and _BEGINS_WORD.match(text, place - 1) is not None


@dataclass(frozen=True)
class Sought:
    """What is asked for one typed term.

    ``match`` is an expression of FTS5 that every record meets in which the term stands; "" where
    the index knows nothing of it (signs only). ``exact`` tells that all that meet it are meant;
    otherwise ``pattern`` must be found in one of the folded parts of the record.
    """

    match: str
    exact: bool
    folded: str
    begins: bool

    @cached_property
    def pattern(self) -> Pattern:
        """What finds the term in any folded text, also to mark it."""
        return Pattern(self.folded, self.begins)

    @property
    def plain(self) -> str:
        """Text that is all of the pattern; "" where it must begin a word, or has blanks."""
        return "" if self.begins or " " in self.folded else self.folded


@lru_cache(maxsize=_KEPT)
def sought(text: str) -> Sought | None:
    """Return what to ask for a word or a phrase that was typed; None where it is only blanks.

    Words within are whole and stand one after the other; the last may go on.
    """
    folded = " ".join(same(text).split())
    if not folded:
        return None
    one = _ONE.fullmatch(folded)
    if one is None:
        return _several(folded)
    if one[1]:
        return Sought(beginning(folded), True, folded, True)
    return Sought(quoted(folded, begins=len(folded) == 1), True, folded, False)


def quoted(token: str, *, begins: bool = False) -> str:
    """Return a word for FTS5; ``begins``: whatever begins with it."""
    text = '"' + token.replace('"', '""') + '"'
    return f"{text} *" if begins else text


def beginning(letters: str) -> str:
    """Return the expression of FTS5 for words that begin with some folded letters."""
    if len(letters) in _BEGINNINGS:
        return quoted(_BEGINNING + letters)
    return quoted(letters[:LONGEST], begins=True)


def _several(folded: str) -> Sought:
    """Return what to ask for what is more than one word of the index, or none."""
    asked = list(_asked(folded))[:_MOST_TOKENS]
    match = asked[0] if len(asked) == 1 else f"({' AND '.join(asked)})" if asked else ""
    return Sought(match, False, folded, _BEGINS_WORD.match(folded) is not None)


def _asked(folded: str) -> dict[str, None]:
    """Return expressions for the words of a folded term."""
    asked: dict[str, None] = {}
    for run in _RUNS.finditer(folded):
        dense, word = run.groups()
        if dense and len(dense) == 1:
            asked[quoted(dense, begins=True)] = None
        elif dense:
            asked.update((quoted(pair), None) for pair in map(add, dense, dense[1:]))
        else:
            goes_on = run.end() == len(folded) or len(word) > LONGEST
            asked[beginning(word) if goes_on else quoted(word)] = None
    return asked
