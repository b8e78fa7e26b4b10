"""The directory: people, bodies, and who holds which office as of a day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id


@dataclass(frozen=True, slots=True)
class FormerName:
    """A name that a body bore until some day."""

    name: str
    until: PartialDate = PartialDate()


@dataclass(frozen=True, slots=True)
class Body:
    """A bureau, committee, university, company, association or city (单位)."""

    id: Id
    name: str
    short_name: str = ""
    parent: Id | None = None
    former_names: tuple[FormerName, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    """A person. Offices are records of their own, because they change."""

    id: Id
    name: str
    other_names: tuple[str, ...] = ()
    honorific: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Office:
    """A title that a person holds in a body, from one day until another (职务).

    ``rank`` orders the offices of one person, most senior first (0 comes first).
    """

    id: Id
    person: Id
    title: str
    body: Id | None = None
    since: PartialDate = PartialDate()
    until: PartialDate = PartialDate()
    rank: int = 0


@dataclass(frozen=True, slots=True)
class OfficeHeld:
    """An office as it was on the day of a meeting: a snapshot in words, with a link if known.

    The words stay even when the body is renamed or the person moves on, so that issued minutes
    never change after the fact.
    """

    title: str = ""
    body_name: str = ""
    body: Id | None = None
    former_body_name: str = ""


def offices_on(offices: Iterable[Office], day: date | None) -> list[Office]:
    """Return the offices held on ``day`` (today's when None), the most senior first.

    An unknown bound is open. A bound of which only the year (or year and month) is known counts
    generously: somebody who left "in 2025" still held the office on any day of 2025.
    """
    held = [office for office in offices if day is None or _covers(office, day)]
    if day is None:
        held = [office for office in held if not office.until.known]
    return sorted(held, key=lambda office: (office.rank, office.id))


def last_before(offices: Iterable[Office], day: date) -> Office | None:
    """Return the office that ended last before ``day``; None where none has."""
    ended = [one for one in offices if one.until.year and _latest(one.until) < day]
    return max(ended, key=lambda one: (_latest(one.until), -one.rank, one.id), default=None)


def name_on(body: Body, day: date | None) -> str:
    """Return what a body was called on ``day``: a former name until the day on which it ended.

    A former name of which nobody knows until when it was borne counts for no day.
    """
    if day is None:
        return body.name
    ended = [(_latest(one.until), one.name) for one in body.former_names if one.until.year]
    return min((one for one in ended if day <= one[0]), default=(day, body.name))[1]


def _covers(office: Office, day: date) -> bool:
    return _earliest(office.since) <= day <= _latest(office.until)


def _earliest(bound: PartialDate) -> date:
    if bound.year is None:
        return date.min
    return date(bound.year, bound.month or 1, bound.day or 1)


def _latest(bound: PartialDate) -> date:
    if bound.year is None:
        return date.max
    if bound.month is None:
        return date(bound.year, 12, 31)
    import calendar  # noqa: PLC0415 - seldom asked for, and brings the languages of the machine

    last_of_month = calendar.monthrange(bound.year, bound.month)[1]
    return date(bound.year, bound.month, bound.day or last_of_month)
