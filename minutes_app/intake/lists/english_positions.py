"""What fields are by their place: the columns that most entries of a list have, all have."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_names import STRONG, may_be_surname
from minutes_app.intake.lists.lines import Line
from minutes_app.intake.lists.marks import has_han

_STARTS = frozenset({Sep.FIELD, Sep.COMMA, Sep.SEMI})
_SAID = frozenset({Kind.NAME, Kind.BODY, Kind.TITLE})
_EVIDENT_BODY = 0.8
_FEWEST = 2
_AND = re.compile(r"\s(?:and|&)\s")
_MOST_FIELDS = 6

Place = tuple[int, int]
"""How many fields an entry has, and which of them it is."""


@dataclass(slots=True)
class _Field:
    """One field of an entry: ``home`` is the list in which its elements stand."""

    home: list[Element]
    elements: list[Element] = field(default_factory=list[Element])

    @property
    def evident(self) -> Kind | None:
        """What it evidently is."""
        kinds = {one.kind for one in self.elements if one.kind is not Kind.NOTE}
        if kinds == {Kind.NAME, Kind.TITLE}:
            kinds = {Kind.NAME}  # Mayor Beth Stone
        if len(kinds) != 1 or not all(map(_sure, self.elements)):
            return None
        return next(iter(kinds & _SAID), None)


def learn_positions(lines: list[Line]) -> None:
    """Take what is vague in an entry for what stands at its place in the others."""
    entries = [
        entry
        for line in lines
        for segment in line.segments
        for entry in _entries(segment.elements)
        if len(entry) <= _MOST_FIELDS
    ]
    columns = _columns(entries)
    for entry in entries:
        for index, one in enumerate(entry):
            kind = columns.get((len(entry), index))
            if kind is not None:
                _take_for(one, kind)


def _columns(entries: Iterable[list[_Field]]) -> dict[Place, Kind]:
    """Return what stands where, in those shapes of entries in which one field names somebody."""
    votes: dict[Place, Counter[Kind]] = {}
    for entry in entries:
        for index, one in enumerate(entry):
            kind = one.evident
            if kind is not None:
                votes.setdefault((len(entry), index), Counter())[kind] += 1
    most = {place: count.most_common(1)[0] for place, count in votes.items()}
    agreed = {
        place: kind
        for place, (kind, count) in most.items()
        if count >= _FEWEST and 3 * count >= 2 * votes[place].total()
    }
    named = Counter(size for (size, _), kind in agreed.items() if kind is Kind.NAME)
    return {place: kind for place, kind in agreed.items() if named[place[0]] == 1}


def _entries(elements: list[Element]) -> Iterator[list[_Field]]:
    """Part the elements of a segment into entries, and those into fields."""
    entry: list[_Field] = []
    closed = False
    for one in elements:
        if one.kind is Kind.BRACKET:
            entry += _fields(one.children)
            closed = True
            continue
        if closed and one.sep >= Sep.FIELD:
            yield entry
            entry, closed = [], False
        if not entry or one.sep in _STARTS:
            entry.append(_Field(elements))
        entry[-1].elements.append(one)
    if entry:
        yield entry


def _fields(children: list[Element]) -> list[_Field]:
    found: list[_Field] = []
    for one in children:
        if not found or one.sep in _STARTS:
            found.append(_Field(children))
        found[-1].elements.append(one)
    return found


def _sure(one: Element) -> bool:
    if one.kind is Kind.NAME:
        return one.sure >= STRONG or bool(one.honorific)
    return one.kind is not Kind.UNKNOWN and (one.kind is not Kind.BODY or one.sure >= _EVIDENT_BODY)


def _take_for(one: _Field, kind: Kind) -> None:
    """Make a field what its column is, where its own words do not say otherwise."""
    kinds = {each.kind for each in one.elements}
    if kinds == {kind} or not kinds <= {Kind.NAME, Kind.BODY, Kind.TITLE, Kind.UNKNOWN}:
        _trust(one, kind)
        return
    if any(each.honorific or has_han(each.text) for each in one.elements):
        return
    if kind is Kind.TITLE:
        _titles(one)
    elif len(one.elements) == 1:
        _turn(one.elements[0], kind)


def _trust(one: _Field, kind: Kind) -> None:
    for each in one.elements:
        if each.kind is kind is Kind.NAME and not each.partial:
            each.sure = max(each.sure, STRONG)


def _turn(one: Element, kind: Kind) -> None:
    """Take a vague name for a body, or what may be a name for one."""
    if kind is Kind.NAME:
        vague = one.kind is Kind.UNKNOWN or not _sure(one)
        if one.kind is Kind.TITLE or not (vague or may_be_surname(one.text)):
            return
        one.partial = " " not in one.text
    elif one.kind is Kind.TITLE or not one.text[:1].isupper():
        return
    one.kind, one.sure = kind, STRONG
    if kind is Kind.BODY:
        one.partial = False


def _runs(elements: list[Element]) -> list[Element]:
    """Join what one title was parted into: Head | Gardener."""
    runs: list[Element] = []
    for one in elements:
        last = runs[-1] if runs else None
        if last is None or one.sep >= Sep.FIELD or {last.kind, one.kind} == {Kind.TITLE}:
            runs.append(one)
            continue
        words = f"{last.text} {one.text}"
        runs[-1] = replace(last, kind=Kind.UNKNOWN, end=one.end, text=words)
    return runs


def _titles(one: _Field) -> None:
    """Take a field for a title, or for the titles that "and" joins in it."""
    if any(each.kind is Kind.NAME and each.sure >= STRONG for each in one.elements):
        return
    if any(each.kind is Kind.BODY and each.sure >= _EVIDENT_BODY for each in one.elements):
        return
    made: list[Element] = []
    for each in _runs(one.elements):
        if each.kind is Kind.TITLE:
            made.append(each)
            continue
        at = 0
        for match in [*_AND.finditer(each.text), None]:
            words = each.text[at : match.start() if match else None].removeprefix("and ")
            start = each.start + at
            sep = Sep.ENUM if at else each.sep
            last = each.end if match is None else start + len(words)
            made.append(
                replace(each, kind=Kind.TITLE, start=start, end=last, text=words, sure=0.6, sep=sep)
            )
            made[-1].partial = False
            at = match.end() if match else 0
    first = next(i for i, each in enumerate(one.home) if each is one.elements[0])
    one.home[first : first + len(one.elements)] = made
