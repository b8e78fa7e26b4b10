"""What brackets behind somebody say: an office, a remark, who came instead."""

import re
from typing import Protocol

from minutes_app.domain.meetings import Attendance, AttendeeKind
from minutes_app.intake.lists.chinese_titles import TITLE, belongs_to_title
from minutes_app.intake.lists.drafts import Draft
from minutes_app.intake.lists.elements import Element, Kind, Sep
from minutes_app.intake.lists.english_names import is_initials
from minutes_app.intake.lists.marks import has_han, one_blank
from minutes_app.intake.lists.numerals import HAN_NUMBER, number
from minutes_app.intake.lists.offices import offices_of
from minutes_app.intake.lists.rows import DoubtCode, PieceKind
from minutes_app.intake.lists.units import Shape, Unit
from minutes_app.intake.lists.words import is_reason

_COUNT = re.compile(f"(?:共|约)?({HAN_NUMBER})[人名位]?(?:代表)?")
_FORMER = re.compile("(?:原|曾用名|前身)(?:为|是|名|称)?[:,]?(.{2,30})|formerly(?: the)? (.{2,80})")
_LONGEST = 24


class Rows(Protocol):
    """Where rows go that a bracket speaks of besides."""

    line: int
    rows: list[Draft]


def read_brackets(draft: Draft, unit: Unit, rows: Rows) -> list[Element]:
    """Take what brackets say into the row; return the bodies and titles that stand in them."""
    found: list[Element] = []
    for bracket in unit.brackets:
        if _deputies(draft, bracket, rows) or _small(draft, unit, bracket):
            continue
        found += _children(draft, unit, bracket)
    return found


def _small(draft: Draft, unit: Unit, bracket: Element) -> bool:
    """Take a number of people, a former name, a reason."""
    words = bracket.text.strip()
    counted = _COUNT.fullmatch(words)
    if counted and unit.shape is not Shape.NAME:
        draft.count, draft.kind = number(counted[1]), AttendeeKind.UNNAMED
        draft.paint(bracket.start, bracket.end, PieceKind.COUNT)
        return True
    people = bracket.children[0] if len(bracket.children) == 1 else None
    if people and people.kind is Kind.PEOPLE and unit.shape is Shape.OFFICE:
        draft.count, draft.kind = people.count, AttendeeKind.UNNAMED
        draft.description = people.text
        draft.paint(bracket.start, bracket.end, PieceKind.COUNT)
        return True
    former = _FORMER.fullmatch(words)
    if former and unit.shape is Shape.OFFICE and unit.elements[-1].kind is Kind.BODY:
        unit.elements[-1].former = (former[1] or former[2]).strip()
        draft.paint(bracket.start, bracket.end, PieceKind.BODY)
        return True
    name = draft.name or unit.head.text
    again = is_initials(words, name) or words in name.split()
    titled = TITLE.fullmatch(words) is not None
    if unit.shape is Shape.NAME and (again or (belongs_to_title(words) and not titled)):
        draft.notes.append(words)
        draft.paint(bracket.start, bracket.end, PieceKind.NOTE)
        return True
    if is_reason(words):
        draft.reason = one_blank(words)
        draft.paint(bracket.start, bracket.end, PieceKind.ATTENDANCE)
        return True
    return False


def _children(draft: Draft, unit: Unit, bracket: Element) -> list[Element]:
    offices: list[Element] = []
    only = len(bracket.children) == 1
    for one in bracket.children:
        if one.kind is Kind.PEOPLE and one.count is None and TITLE.fullmatch(one.text):
            one.kind = Kind.TITLE  # 张三（市人大常委会委员）
        if one.kind is Kind.BODY and one.text.isascii() and one.text[:1].islower():
            one.kind = Kind.NOTE  # what a body has to do with it: a clash with Cabinet
        if only and one.kind is Kind.TITLE and one.facts and one.facts.role:
            one.kind = Kind.MARK
        if one.kind in {Kind.BODY, Kind.TITLE}:
            draft.paint(one.start, one.end, _piece(one))
            offices.append(one)
        elif one.facts:
            draft.paint(one.start, one.end, PieceKind.ATTENDANCE)
            draft.learn(one.facts)
        elif one.honorific and one.kind is Kind.MARK:
            draft.paint(one.start, one.end, PieceKind.HONORIFIC)
            draft.honorific = draft.honorific or one.honorific
        elif one.kind is Kind.NOTE:
            draft.paint(one.start, one.end, PieceKind.NOTE)
            draft.notes += [one.text] if one.text else []
        else:
            offices += _other(draft, unit, one, only=only)
    if offices:
        offices[0].sep = Sep.COMMA
    return offices


def _other(draft: Draft, unit: Unit, one: Element, *, only: bool) -> list[Element]:
    """Take the name in the other script for a note, an unknown word for a body."""
    if (
        one.kind is Kind.NAME
        and only
        and has_han(one.text) != has_han(draft.name or unit.head.text)
    ):
        draft.paint(one.start, one.end, PieceKind.NOTE)
        draft.notes.append(one.text)
        return []
    if one.kind in {Kind.UNKNOWN, Kind.NAME} and is_reason(one.text):
        draft.paint(one.start, one.end, PieceKind.ATTENDANCE)
        draft.reason = draft.reason or one.text
        return []
    if only and one.text.isascii() and one.text[:1].islower() and unit.shape is not Shape.PEOPLE:
        draft.paint(one.start, one.end, PieceKind.NOTE)
        draft.notes.append(one.text)
        return []
    if one.kind is Kind.UNKNOWN and one.text.isascii() and one.text[:1].islower():
        draft.paint(one.start, one.end, PieceKind.NOTE)
        draft.notes.append(one.text)
        return []
    if only and one.kind in {Kind.UNKNOWN, Kind.NAME} and len(one.text) <= _LONGEST:
        draft.paint(one.start, one.end, PieceKind.BODY)
        one.kind, one.sure = Kind.BODY, 0.3
        return [one]
    draft.doubt(DoubtCode.NOT_UNDERSTOOD, one)
    return []


def _deputies(draft: Draft, bracket: Element, rows: Rows) -> bool:
    """Read （副局长李四代） and （代局长张三参会）."""
    people = [one for one in bracket.children if one.kind is Kind.NAME]
    if bracket.facts is None or len(people) != 1 or draft.kind is not AttendeeKind.PERSON:
        return False
    other = Draft(rows.line, name=people[0].text, group=draft.group)
    other.paint(people[0].start, people[0].end, PieceKind.NAME)
    draft.paint(bracket.start, bracket.children[0].start, PieceKind.ATTENDANCE)
    draft.paint(bracket.children[-1].end, bracket.end, PieceKind.ATTENDANCE)
    offices = [one for one in bracket.children if one.kind in {Kind.BODY, Kind.TITLE}]
    for one in offices:
        other.paint(one.start, one.end, _piece(one))
    other.offices = offices_of(offices)
    absent, came = (other, draft) if bracket.facts.stands_for else (draft, other)
    came.stands_for, absent.deputy = absent.name, came.name
    absent.attendance = Attendance.DEPUTISED
    rows.rows.append(other)
    return True


def _piece(one: Element) -> PieceKind:
    return PieceKind.BODY if one.kind is Kind.BODY else PieceKind.TITLE
