"""Columns side by side, and titles in one cell with bodies in another."""

import re
from dataclasses import replace

from minutes_app.domain.people import OfficeHeld
from minutes_app.intake.lists.chinese_bodies import is_part_of
from minutes_app.intake.lists.chinese_titles import TITLE, belongs_to_title
from minutes_app.intake.lists.columns import Column
from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_titles import is_title
from minutes_app.intake.lists.known import Known
from minutes_app.intake.lists.making import clean_name
from minutes_app.intake.lists.marks import has_han, one_blank
from minutes_app.intake.lists.offices import offices_of, said
from minutes_app.intake.lists.rows import PieceKind
from minutes_app.intake.lists.scanning import scan
from minutes_app.intake.lists.units import bracketed

_SEVERAL = re.compile(r"\s*[;；]\s*")
_AND = re.compile(r"\s+(?:and|&)\s+")
_TITLES = re.compile(r"\s*[;；、，]\s*|\s*,\s*(?=[\u4e00-\u9fff])|\s*/\s*")
PIECES = {
    Column.BODY: PieceKind.BODY,
    Column.SECTION: PieceKind.BODY,
    Column.TITLE: PieceKind.TITLE,
    Column.OFFICE: PieceKind.TITLE,
    Column.GROUP: PieceKind.HEADING,
    Column.ATTENDANCE: PieceKind.ATTENDANCE,
    Column.COUNT: PieceKind.COUNT,
    Column.HONORIFIC: PieceKind.HONORIFIC,
    Column.NUMBER: PieceKind.NUMBER,
}


def blocks_of(columns: list[Column]) -> list[dict[int, Column]]:
    """Part a table that has two lists side by side."""
    people = {Column.NAME, Column.LAST}
    names = [place for place, column in enumerate(columns) if column in people]
    if len(names) < 2 or columns[names[0]] is not columns[names[1]]:
        return [dict(enumerate(columns))]
    width = names[1] - names[0]
    return [
        {place: columns[place] for place in range(first, min(first + width, len(columns)))}
        for first in range(0, len(columns), width)
    ]


def full_name(first: str, last: str) -> str:
    """Return a name that stands in two cells."""
    if has_han(first + last):
        return clean_name(last + first)
    return one_blank(f"{first} {last}")


def paired_titles(title: str, body: str, section: str, known: Known) -> list[OfficeHeld]:
    """Pair the titles of a cell with the bodies of another."""
    bodies = _SEVERAL.split(body)
    parts = _SEVERAL.split(title)
    if len(bodies) == len(parts) > 1:
        return [
            office
            for one, its in zip(parts, bodies, strict=True)
            for office in paired_titles(one, its, "", known)
        ]
    whole = (
        said(body + section)
        if has_han(body + section)
        else ", ".join(filter(None, (section, body)))
    )
    if not has_han(title):
        parts = [one for part in parts for one in _both(part)]
        return [OfficeHeld(one_blank(one), whole) for one in parts if one.strip()]
    elements = [one for one in scan(title, 0, len(title), known) if one.text]
    if all(one.kind in {Kind.BODY, Kind.TITLE} for one in elements):
        if whole:
            start = Element(Kind.BODY, 0, 0, whole, sep=Sep.GLUED)
            elements = [start, *elements]
        made = offices_of(elements)
        return [
            replace(one, body_name=one.body_name or whole)
            for one in made
            if one.title or one.body_name != whole
        ]
    return [OfficeHeld(said(one_blank(one)), whole) for one in _TITLES.split(title) if one.strip()]


def _both(words: str) -> list[str]:
    """Part "Founder and CEO" into its titles."""
    parts = _AND.split(words)
    return parts if all(map(is_title, parts)) else [words]


def without_bare(offices: list[OfficeHeld]) -> list[OfficeHeld]:
    """Leave out a title without a body that stands there with one too."""
    titled = {one.title for one in offices if one.body_name}
    return [one for one in offices if one.body_name or one.title not in titled]


def whole_body(said: str, body: str) -> str:
    """Return the body of an office whose cell may say none, or only a part of it."""
    if not said:
        return body
    return body + said if body and is_part_of(said, body) else said


def without_brackets(elements: list[Element]) -> list[Element]:
    """Return what an office consists of, with that in brackets; （主持工作） is of its title."""
    flat: list[Element] = []
    for one in elements:
        if one.kind is Kind.PEOPLE and one.count is None and TITLE.fullmatch(one.text):
            one.kind = Kind.TITLE
        work = one.kind is Kind.BRACKET and belongs_to_title(one.text)
        if work and flat and flat[-1].kind is Kind.TITLE:
            flat[-1].text += bracketed(one.text)
        else:
            flat += one.children if one.kind is Kind.BRACKET else [one]
    return flat
