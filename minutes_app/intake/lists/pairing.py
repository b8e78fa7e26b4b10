"""Lines that go together: a name and its office in turn, a body over its people."""

from minutes_app.intake.lists.elements import Kind, Sep
from minutes_app.intake.lists.labels import Label, Over
from minutes_app.intake.lists.lines import Line

_NAME, _OFFICE, _BODY = "name", "office", "body"


def pair_lines(lines: list[Line]) -> None:
    """Join lines that tell one person between them, and make headings of lone bodies."""
    kinds = [_kind(line) for line in lines]
    first = next((kind for kind in kinds if kind in {_NAME, _OFFICE}), "")
    if not any(map(_tells_both, lines)):
        _join_in_turn(lines, kinds, first)
    _bodies_over(lines, kinds)


def _kind(line: Line) -> str:
    """Return what a line consists of, if it is one thing only."""
    if len(line.segments) != 1 or line.segments[0].label:
        return ""
    elements = [one for one in line.segments[0].elements if one.kind is not Kind.NOTE or one.text]
    kinds = [one.kind for one in elements]
    if kinds == [Kind.NAME]:
        return _NAME
    if kinds == [Kind.BODY]:
        return _BODY
    offices = {Kind.BODY, Kind.TITLE}
    return _OFFICE if Kind.TITLE in kinds and set(kinds) <= offices else ""


def _tells_both(line: Line) -> bool:
    """Whether a name and an office stand in one line: then no other line waits for the next."""
    kinds = {one.kind for one in line.elements}
    return Kind.NAME in kinds and bool(kinds & {Kind.BODY, Kind.TITLE})


def _join_in_turn(lines: list[Line], kinds: list[str], first: str) -> None:
    """Join 张三 / 市科技局局长 on two lines, whichever comes first in the list."""
    second = _OFFICE if first == _NAME else _NAME
    for index in range(len(lines) - 1):
        if not first or kinds[index] != first or kinds[index + 1] != second:
            continue
        upper, lower = lines[index].segments[0], lines[index + 1].segments[0]
        for one in lower.elements:
            one.sep = min(one.sep, Sep.COMMA)
        lower.elements[0].sep = Sep.FIELD
        upper.elements += lower.elements
        lines[index + 1].segments = []
        kinds[index] = kinds[index + 1] = ""


def _bodies_over(lines: list[Line], kinds: list[str]) -> None:
    for index in range(len(lines) - 1):
        if kinds[index] == _BODY and _lacks_body(lines[index + 1]):
            body = lines[index].segments[0].elements[0]
            lines[index].heading = Label(Over.BODY, body.text)
            lines[index].segments = []


def _lacks_body(line: Line) -> bool:
    """Whether the people of a line have no body of their own."""
    kinds = {one.kind for one in line.elements}
    inside = {one.kind for each in line.elements for one in each.children}
    return Kind.NAME in kinds and Kind.BODY not in kinds | inside
