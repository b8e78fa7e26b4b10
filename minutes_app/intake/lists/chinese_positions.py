"""Chinese words that may be a name or a body, settled by where they stand in entry and list."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from minutes_app.intake.lists.chinese_bodies import (
    body_strength,
    ending_length,
    is_part_of,
    may_be_part,
)
from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.lines import Line
from minutes_app.intake.lists.surnames import name_strength

_FIELDS = (Sep.SPACE, Sep.FIELD, Sep.COMMA)
_PLACES = ("镇", "乡", "村")
_SURE = 0.9
_FEWEST = 2
_LONGEST_NAME = 4
_ANY_BODY = "某大学"
"""Stands for the body that is not said, of which somebody's office is a part."""


def settle_by_place(lines: list[Line]) -> None:
    """Read 凤栖村 beside a name as a body, and 柯炳院 where the other lines have names as one."""
    segments = [segment.elements for line in lines for segment in line.segments]
    for elements in segments:
        _bodies_beside(elements)
        _qualifying(elements)
        for one in elements:
            if one.kind is Kind.BRACKET:
                _first_inside(one.children)
                _qualifying(one.children, inside=True)
    _bodies_above(lines)
    orders = Counter(order for elements in segments for order in _orders(elements))
    for elements in segments:
        _names_within(elements, orders)
    usual = Counter(place for place in map(_name_at, segments) if place is not None)
    for elements in segments:
        _name_where_usual(elements, usual, len(segments))


def _orders(elements: list[Element]) -> Iterator[tuple[Kind, ...]]:
    """Yield of what kinds, in their order, the runs are in which a name is glued to a title."""
    for first, last in _runs(elements):
        kinds = tuple(one.kind for one in elements[first:last])
        if Kind.NAME in kinds and Kind.TITLE in kinds:
            yield kinds


def _runs(elements: list[Element]) -> list[tuple[int, int]]:
    """Return from where to where elements stand without a sign between them."""
    starts = [place for place, one in enumerate(elements) if not place or one.sep > Sep.GLUED]
    return list(pairwise([*starts, len(elements)]))


def _names_within(elements: list[Element], orders: Counter[tuple[Kind, ...]]) -> None:
    """Find the name in 团县委边梅青年发展部 before 部长, if the list has names there."""
    between = orders[(Kind.BODY, Kind.NAME, Kind.TITLE)]
    first = orders[(Kind.NAME, Kind.TITLE)]
    office_first = orders[(Kind.BODY, Kind.TITLE, Kind.NAME)] + orders[(Kind.TITLE, Kind.NAME)]
    if max(between, first) < max(1, office_first + 1):
        return
    for start, last in reversed(_runs(elements)):
        if [one.kind for one in elements[start:last]] == [Kind.BODY, Kind.TITLE]:
            elements[start : start + 1] = _parted(elements[start], whole=between > first)


def _parted(body: Element, *, whole: bool) -> list[Element]:
    """Part a body, if one is said before the name (``whole``), a name, and a part of the body."""
    words = body.text
    if not whole and len(words) < _LONGEST_NAME and not body_strength(words) and _like_name(words):
        body.kind = Kind.NAME
        return [body]
    best = max(_ways(words, whole=whole), default=None)
    return _three(body, *best[2:]) if best else [body]


def _ways(words: str, *, whole: bool) -> Iterator[tuple[bool, int, str, str, str]]:
    """Yield the ways to part a body, with what speaks for each: 办公室 is a usual part."""
    for size in (3, 2):
        for start in range(2, len(words) - size - 1) if whole else (0,):
            before, name, part = words[:start], words[start : start + size], words[start + size :]
            if name_strength(name) < _SURE or not (
                may_be_part(part) or is_part_of(part, before or _ANY_BODY)
            ):
                continue
            if not whole or body_strength(before) >= _SURE:
                known = ending_length(part) == len(part)
                yield known, 10 * min(ending_length(before), 2) + size, before, name, part


def _like_name(words: str) -> bool:
    """Whether it may be a rare name: 盘万超."""
    return len(words) > 1 and name_strength(words) > 0


def _three(body: Element, before: str, name: str, part: str) -> list[Element]:
    at = body.start + len(before)
    found = [Element(Kind.BODY, body.start, at, before, sep=body.sep)] if before else []
    sep = Sep.GLUED if before else body.sep
    found.append(Element(Kind.NAME, at, at + len(name), name, 0.7, sep))
    at += len(name)
    return [*found, Element(Kind.BODY, at, at + len(part), part, sep=Sep.GLUED)]


def _qualifying(elements: list[Element], *, inside: bool = False) -> None:
    """Take 车间 in 恒达厂 车间主任 张三 for a part of the title: somebody else is named.

    ``inside`` brackets behind somebody nobody is named.
    """
    for place in range(len(elements) - 2, 0, -1):
        before, one, title = elements[place - 1 : place + 2]
        kinds = (before.kind, one.kind, title.kind, title.sep)
        if kinds != (Kind.BODY, Kind.NAME, Kind.TITLE, Sep.GLUED) or len(one.text) != 2:
            continue
        after = elements[place + 2] if place + 2 < len(elements) else None
        follows = after is not None and _named(after) and after.sep in _FIELDS[:2]
        earlier = elements[place - 2] if place > 1 else None
        precedes = earlier is not None and _named(earlier) and before.sep in _FIELDS
        if inside or follows or (precedes and one.sep in (Sep.GLUED, *_FIELDS)):
            title.text, title.start, title.sep = one.text + title.text, one.start, one.sep
            del elements[place]


def _like_body(one: Element) -> bool:
    return one.kind is Kind.NAME and len(one.text) > 2 and one.text.endswith(_PLACES)


def _named(one: Element) -> bool:
    return one.kind is Kind.NAME and not one.partial and not one.text.endswith(_PLACES)


def _to_body(one: Element) -> None:
    one.kind, one.sure = Kind.BODY, max(body_strength(one.text), 0.5)


def _bodies_beside(elements: list[Element]) -> None:
    """Take what may be a place for one where somebody and a title stand in the same entry."""
    for place, one in enumerate(elements):
        if not _like_body(one):
            continue
        before = elements[place - 1] if place else None
        after = elements[place + 1 : place + 3]
        kinds = [other.kind for other in after]
        parted = all(other.sep <= Sep.COMMA and other.sep is not Sep.ENUM for other in after)
        named = before is not None and _named(before) and one.sep in _FIELDS
        titled = bool(after) and after[0].kind is Kind.TITLE and parted
        own = len(after) == 2 and set(kinds) == {Kind.NAME, Kind.TITLE} and parted
        dashed = bool(after) and _named(after[0]) and after[0].sep is Sep.FIELD
        if dashed or (named and titled) or (own and any(map(_named, after))):
            _to_body(one)


def _first_inside(children: list[Element]) -> None:
    """Take a place in brackets, before a title, for a body: 张三（凤栖镇，副镇长）."""
    if len(children) > 1 and _like_body(children[0]) and children[1].kind is Kind.TITLE:
        _to_body(children[0])


def _bodies_above(lines: list[Line]) -> None:
    """Take a place alone in its line for a body over those whose titles stand below it."""
    for above, below in pairwise(lines):
        if len(above.elements) != 1 or not _like_body(above.elements[0]):
            continue
        kinds = {one.kind for one in below.elements}
        if kinds >= {Kind.NAME, Kind.TITLE}:
            _to_body(above.elements[0])


def _name_at(elements: list[Element]) -> int | None:
    """Return where the one name of an entry stands: 0 first, -1 last, 1 between the others."""
    names = [place for place, one in enumerate(elements) if one.kind is Kind.NAME]
    if len(names) != 1:
        return None
    if names[0] == 0:
        return 0
    return -1 if names[0] == len(elements) - 1 else 1


def _name_where_usual(elements: list[Element], usual: Counter[int], entries: int) -> None:
    if not elements or any(one.kind is Kind.NAME for one in elements):
        return
    for place, times in usual.most_common(1):
        one = elements[place] if -len(elements) <= place < len(elements) else None
        enough = times >= _FEWEST and 2 * times >= entries
        if one is not None and enough and _may_be_name(one) and _apart(elements, place):
            one.kind, one.sure, one.body_too = Kind.NAME, 0.6, True


def _may_be_name(one: Element) -> bool:
    return one.kind is Kind.BODY and len(one.text) < 4 and name_strength(one.text) >= _SURE


def _apart(elements: list[Element], place: int) -> bool:
    """Whether signs or blanks stand around it: what is glued to a title is its body."""
    at = place % len(elements)
    after = elements[at + 1].sep if at + 1 < len(elements) else Sep.SPACE
    before = elements[at].sep if at else Sep.SPACE
    return before is not Sep.GLUED and after is not Sep.GLUED
