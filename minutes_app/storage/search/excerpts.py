"""The stretch of a passage that is shown of it: where most of what was looked for stands together.

Everything is measured in code points of the text as it was written; what is compared is folded
(``language.sameness``).
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from minutes_app.domain.text import has_han
from minutes_app.language.sameness import places_of, same, span_of
from minutes_app.storage.search.needles import Needle, Span
from minutes_app.storage.search.parts import Part

LENGTH = 120
"""Characters that an excerpt has, more or less."""
_NARROW = 5, 3
"""Of letters that are half as wide as Chinese characters, an excerpt has more, by this ratio."""

_STRETCHES = 16
"""Stretches of places of one needle that are looked at, from which the best is chosen."""
_SIGNS = frozenset("。！？；，、：.!?;,:)）」』”》…")
_SLACK = 16
"""Characters that an excerpt may give up to begin or end where a sentence does."""
_LEAD = 3
"""An excerpt has a part in so many of what it has to spare before what was found."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch on one line; see ``results.Hit`` for what its fields mean."""

    part: str
    text: str
    marks: tuple[Span, ...] = ()
    before: bool = False
    after: bool = False


@dataclass(frozen=True, slots=True)
class _Found:
    """Where a needle stands in a line; ``number`` tells which."""

    start: int
    end: int
    number: int


def excerpt(parts: Sequence[Part], needles: Sequence[Needle], length: int = LENGTH) -> Excerpt:
    """Return what is shown of a passage.

    It is of the part in which the most needles stand, the first of several; where none stands in
    any (only filters were asked for, or a name is known by its pinyin), the beginning.
    """
    most, part, line, found = 0, "", "", list[_Found]()
    for one in parts:
        here = _find(one, needles, length)
        count = len({place.number for place in here})
        if count > most:
            most, part, line, found = count, one.name, one_line(one.text), here
    if not found:
        return _beginning(parts, length)
    length = _room(line, length)
    first, last = _cluster(found, length)
    start, end = _window(line, found[first].start, found[last].end, length)
    marks = _merged([(max(one.start, start) - start, min(one.end, end) - start)
                     for one in found if one.end > start and one.start < end])  # fmt: skip
    return Excerpt(part, line[start:end], marks, start > 0, end < len(line))


def named(part: str, name: str) -> Excerpt:
    """Return the excerpt of a name that was found by what it sounds like: all of it is marked."""
    line = one_line(name)
    return Excerpt(part, line, ((0, len(line)),) if line else ())


def _beginning(parts: Sequence[Part], length: int) -> Excerpt:
    for one in parts:
        line = one_line(one.text)
        if line:
            _, end = _window(line, 0, 0, _room(line, length))
            return Excerpt(one.name, line[:end], (), after=end < len(line))
    return Excerpt("", "")


def _room(line: str, length: int) -> int:
    """Return how many characters of a line stand in the place of so many Chinese ones."""
    more, of = _NARROW
    return length if has_han(line[:length]) else length * more // of


def one_line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


def _find(part: Part, needles: Sequence[Needle], length: int) -> list[_Found]:
    """Return where needles stand, in order."""
    wanted = [(number, one) for number, one in enumerate(needles) if one.looks_into(part.name)]
    if not wanted:
        return []
    line = one_line(part.text)
    folded = same(line)
    spans = _spans(folded, wanted, length)
    if not spans:
        return []
    places = places_of(line, folded)
    found = [_Found(*span_of(places, *span), number) for span, number in spans]
    return sorted(found, key=lambda one: (one.start, one.end))


def _spans(
    folded: str, wanted: Sequence[tuple[int, Needle]], length: int
) -> list[tuple[Span, int]]:
    """Return where needles stand, each with its number.

    What stands everywhere in a long text is looked at a while, from where one that does not stands
    first: nobody reads more than one stretch.
    """
    most = _STRETCHES * length
    places = {number: one.spans(folded, most) for number, one in wanted}
    rare = [spans[0][0] for spans in places.values() if 0 < len(spans) < most]
    start = max(min(rare, default=0) - 2 * length, 0)
    for number, one in wanted:
        if start and len(places[number]) == most:
            places[number] = one.spans(folded, most, start)
    return [(span, number) for number, spans in places.items() for span in spans]


def _cluster(found: Sequence[_Found], length: int) -> tuple[int, int]:
    """Return the first and the last of those within some length that are of the most needles."""
    best, cluster, first = (0, 0), (0, 0), 0
    within = Counter[int]()
    for last, one in enumerate(found):
        within[one.number] += 1
        while first < last and one.end - found[first].start > length:
            within[found[first].number] -= 1
            if not within[found[first].number]:
                del within[found[first].number]
            first += 1
        worth = (len(within), last + 1 - first)
        if worth > best:
            best, cluster = worth, (first, last)
    return cluster


def _window(line: str, first: int, last: int, length: int) -> tuple[int, int]:
    """Return what of a line is shown around a stretch of it, cut where a reader would."""
    if len(line) <= length:
        return 0, len(line)
    spare = max(length - (last - first), 0)
    start = max(min(first - spare // _LEAD, len(line) - length), 0)
    end = min(max(start + length, last), len(line))
    if start:
        start = _start_after(line, start, first)
    if end < len(line):
        end = _end_before(line, end, max(last, start + 1))
    return start, end


def _start_after(line: str, start: int, first: int) -> int:
    """Return where to begin: behind a sign, else at a word, else where it is."""
    stop = min(start + _SLACK, first)
    for place in range(start, stop):
        if line[place - 1] in _SIGNS:
            return place + (line[place] == " " and place < first)
    for place in range(start, stop):
        if _between(line, place):
            return place + (line[place] == " " and place < first)
    return start


def _end_before(line: str, end: int, last: int) -> int:
    stop = max(end - _SLACK, last)
    for place in range(end, stop, -1):
        if line[place - 1] in _SIGNS:
            return place
    for place in range(end, stop, -1):
        if _between(line, place):
            return place - (line[place - 1] == " ")
    return end


def _between(line: str, place: int) -> bool:
    """Tell whether a line can be cut before a place without cutting a word of Latin letters."""
    before, after = line[place - 1], line[place]
    return not (before.isascii() and before.isalnum() and after.isascii() and after.isalnum())


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    """Return marks in order without overlaps."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)
