"""Titles that only their neighbours show: 记者 before a name, 会　长 spread over a line."""

import itertools
from collections.abc import Iterator

from minutes_app.intake.lists.chinese import FIRM_NAME
from minutes_app.intake.lists.chinese_titles import TITLE
from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.marks import has_han, without_blanks


def as_titles(elements: list[Element]) -> list[Element]:
    """Take 记者 and 律师 before a name for the title of that person, not for people without one."""
    _join_bodies(elements)
    if len(elements) == 3 and _member_of(elements):
        elements[2].kind = Kind.TITLE
    for one, after in itertools.pairwise(elements):
        named = after.kind is Kind.NAME and after.sure >= FIRM_NAME and after.sep <= Sep.FIELD
        if one.kind is Kind.PEOPLE and one.count is None and named and TITLE.fullmatch(one.text):
            one.kind = Kind.TITLE
    return elements


def _join_bodies(elements: list[Element]) -> None:
    """Join 上海大学 and 史地专修 before 主任 张三: no name, for one follows the title."""
    for place in range(len(elements) - 4, -1, -1):
        body, poor, title, name = elements[place : place + 4]
        after = elements[place + 4] if place + 4 < len(elements) else None
        kinds = (body.kind, poor.kind, title.kind, name.kind)
        glued = poor.sep is title.sep is Sep.GLUED and name.sep is Sep.SPACE
        own = after is not None and after.kind is Kind.TITLE and after.sep is Sep.GLUED
        if kinds != (Kind.BODY, Kind.NAME, Kind.TITLE, Kind.NAME) or not glued or own:
            continue
        if poor.sure < FIRM_NAME <= name.sure and not poor.partial and has_han(poor.text):
            body.text, body.end = body.text + poor.text, poor.end
            del elements[place + 1]


def _member_of(elements: list[Element]) -> bool:
    """Whether a body and what somebody is there follow a name: 丁一，天目律师事务所律师."""
    name, body, people = elements
    return (
        (name.kind, body.kind, people.kind) == (Kind.NAME, Kind.BODY, Kind.PEOPLE)
        and people.count is None
        and people.sep is Sep.GLUED
        and name.sure >= FIRM_NAME
        and TITLE.fullmatch(people.text) is not None
    )


def titles_apart(text: str, pieces: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Join the characters of a title that was spread over a line: 会　长."""
    place = 0
    while place < len(pieces):
        stop = place
        while stop < len(pieces) and pieces[stop][1] - pieces[stop][0] == 1 and stop < place + 3:
            stop += 1
        while stop > place + 1:
            first, last = pieces[place][0], pieces[stop - 1][1]
            if TITLE.fullmatch(without_blanks(text[first:last])):
                yield first, last
                break
            stop -= 1
        else:
            yield pieces[place]
            stop = place + 1
        place = stop
