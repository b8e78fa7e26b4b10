"""People: titles, names that come twice, order, and who speaks without being there."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from minutes_app.domain.folding import fold, fold_name
from minutes_app.domain.meetings import Attendance, Attendee, AttendeeKind, Manner
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.text import has_han
from minutes_app.intake.lists.surnames import name_strength
from minutes_app.services.proofing.case import Case
from minutes_app.services.proofing.findings import Finding, at_attendee, at_entry, found

if TYPE_CHECKING:
    from minutes_app.domain.ids import Id

_A_NAME = 0.9
_AWAY = frozenset({Attendance.ABSENT, Attendance.EXCUSED, Attendance.DEPUTISED})
_SPEAKS = re.compile(
    r"(?:^|[。；\n])([\u4e00-\u9fff]{2,4}?)(?:同志)?"
    r"(?:指出|强调|表示|认为|要求|建议|介绍|汇报|提出|发言)"
)
_SPEAKS_ENGLISH = re.compile(
    r"(?:^|[.;]\s+|\n)(?:Mr|Mrs|Ms|Dr|Prof|Professor)\.?\s+"
    r"([A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,2})\s+"
    r"(?:said|noted|stated|reported|stressed|explained|proposed|suggested|replied|asked|added|agreed"
    r"|informed|recommended|thanked)\b"
)
_LESSENING = frozenset("副原前")
_LESSENING_WORDS = ("deputy ", "vice ", "vice-", "former ", "acting ", "assistant ")
_NOT_AFTER = frozenset({"代表", "委员"})
"""Titles that are verbs or nouns as well where they follow a name: 许诺代表市科技局."""


def titles(case: Case) -> Iterator[Finding]:
    """Find who has no title, or none that is known, or no name."""
    for one in _persons(case):
        if not one.shown_name:
            yield found("people.no_name", at_attendee(one.id))
        elif not one.offices and not one.offices_known:
            yield found("people.title_unknown", at_attendee(one.id), name=one.shown_name)
        elif not one.offices:
            yield found("people.no_office", at_attendee(one.id), name=one.shown_name)


def directory(case: Case) -> Iterator[Finding]:
    """Find who has another title in the directory on the day of the meeting."""
    for one in _persons(case):
        known = case.held.get(one.person, ()) if one.person else ()
        if (
            known
            and one.offices
            and {_office_key(o) for o in one.offices}.isdisjoint(_office_key(o) for o in known)
        ):
            yield found(
                "people.other_title", at_attendee(one.id), name=one.name,
                here=_said(one.offices), there=_said(known),
            )  # fmt: skip


def names(case: Case) -> Iterator[Finding]:
    """Find names that come twice."""
    first: dict[str, Attendee] = {}
    for one in _persons(case):
        if not one.name:
            continue
        before = first.setdefault(fold_name(one.name), one)
        if before is not one:
            same = one.person is not None and one.person == before.person
            same = same or (_said(one.offices) == _said(before.offices))
            check = "people.listed_twice" if same else "people.same_name"
            yield found(check, at_attendee(one.id), name=one.name)


def order(case: Case) -> Iterator[Finding]:
    """Find who stands after somebody who ranks lower, in one group and of one attendance."""
    lowest: dict[tuple[Id | None, Attendance], Attendee] = {}
    for one in case.attendees():
        rank = case.ranks.get(one.id)
        if rank is None or one.by_hand or not one.shown_name:
            continue
        key = (one.group, one.attendance)
        before = lowest.get(key)
        if before is not None and rank < case.ranks[before.id]:
            yield found(
                "people.order", at_attendee(one.id), name=one.shown_name, before=before.shown_name
            )
        else:
            lowest[key] = one


def absent_speakers(case: Case) -> Iterator[Finding]:
    """Find who speaks without having been there, and deputies whom nobody named."""
    away = {one.id: one for one in case.attendees() if one.attendance in _AWAY}
    for entry in case.entries():
        for voice in entry.voices:
            one = away.get(voice.attendee) if voice.attendee else None
            if one is not None and one.manner is not Manner.BY_LETTER:
                yield found("people.absent_speaks", at_entry(entry.id), entry.text, name=one.name)
    for one in away.values():
        if one.attendance is Attendance.DEPUTISED and one.deputy is None:
            yield found("people.no_deputy", at_attendee(one.id), name=one.shown_name)


def strangers(case: Case) -> Iterator[Finding]:
    """Find names that speak in the text and stand on no list."""
    listed = case.names_here()
    spoken = {fold(one.name) for one in case.attendees()}
    for entry in case.entries():
        for match in _SPEAKS.finditer(entry.text):
            name = match[1]
            if name_strength(name) >= _A_NAME and not any(name in known for known in listed):
                yield found("people.not_listed", at_entry(entry.id), entry.text, at=match.start(1),
                            name=name)  # fmt: skip
        for match in _SPEAKS_ENGLISH.finditer(entry.text):
            if not any(set(fold(match[1]).split()) & set(known.split()) for known in spoken):
                yield found("people.not_listed", at_entry(entry.id), entry.text, at=match.start(1),
                            name=match[1])  # fmt: skip


def titles_in_text(case: Case) -> Iterator[Finding]:
    """Find people who are called by another title in the record than on the list."""
    people = {fold(one.name): one for one in _persons(case) if one.name and one.offices}
    if not people:
        return
    titles = {fold(office.title) for one in people.values() for office in one.offices}
    before = _Titles(titles | {fold(title) for title in case.titles})
    names = re.compile("|".join(map(re.escape, sorted(people, key=len, reverse=True))))
    for entry in case.entries():
        text = fold(entry.text)
        for match in names.finditer(text):
            one = people[match[0]]
            said = before.ending(text[: match.start()].rstrip())
            said = said or before.beginning(text[match.end() :])
            if said and _is_another(said, one):
                yield found(
                    "people.title_in_text", at_entry(entry.id), entry.text, at=match.start(),
                    name=one.name, text=said, listed=_said(one.offices),
                )  # fmt: skip


class _Titles:
    """Known titles, to be looked for at the end or the beginning of a text."""

    def __init__(self, titles: set[str]) -> None:
        self._titles = titles - {""}
        self._lengths = sorted({len(title) for title in self._titles}, reverse=True)

    def ending(self, text: str) -> str:
        """Return the longest title that a text ends with, with what lessens it; "" for none."""
        for length in self._lengths:
            if text[-length:] in self._titles:
                rest, title = text[:-length], text[-length:]
                if not has_han(title):
                    word = next((one for one in _LESSENING_WORDS if rest.endswith(one)), "")
                    alone = not rest[-1:].isalpha()
                    return f"{word}{title}" if alone else ""
                return (rest[-1] if rest and rest[-1] in _LESSENING else "") + title
        return ""

    def beginning(self, text: str) -> str:
        """Return the longest Chinese title that stands right after a name; "" for none."""
        lessened = text[:1] if text[:1] in _LESSENING else ""
        for length in self._lengths:
            title = text[len(lessened) :][:length]
            if title in self._titles - _NOT_AFTER and has_han(title):
                return lessened + title
        return ""


def _is_another(said: str, one: Attendee) -> bool:
    """Tell whether a title is none of somebody's own: a deputy is not the head, nor the other."""
    own = [fold(office.title) for office in one.offices if office.title]
    marks = (*_LESSENING, *_LESSENING_WORDS)
    moved = said not in own and any(
        said == mark + title or title == mark + said for mark in marks for title in own
    )
    return bool(own) and (moved or not any(title in said or said in title for title in own))


def _persons(case: Case) -> Iterator[Attendee]:
    return (one for one in case.attendees() if one.kind is AttendeeKind.PERSON)


def _office_key(office: OfficeHeld) -> str:
    return fold_name(office.title)


def _said(offices: tuple[OfficeHeld, ...]) -> str:
    joined = [
        office.body_name + office.title if has_han(office.title + office.body_name)
        else ", ".join(filter(None, (office.title, office.body_name)))
        for office in offices
    ]  # fmt: skip
    return "、".join(joined) if has_han("".join(joined)) else "; ".join(joined)
