"""Titles that only their neighbours show: 记者 before a name, 会　长 spread over a line."""

import itertools
from collections.abc import Iterator

from minutes_app.intake.lists.chinese import FIRM_NAME
from minutes_app.intake.lists.chinese_titles import TITLE
from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.marks import without_blanks


def as_titles(elements: list[Element]) -> list[Element]:
    """Take 记者 and 律师 before a name for the title of that person, not for people without one."""
    if len(elements) == 3 and _member_of(elements):
        elements[2].kind = Kind.TITLE
    for one, after in itertools.pairwise(elements):
        named = after.kind is Kind.NAME and after.sure >= FIRM_NAME and after.sep <= Sep.FIELD
        if one.kind is Kind.PEOPLE and one.count is None and named and TITLE.fullmatch(one.text):
            one.kind = Kind.TITLE
    return elements


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
