"""Looking up people and bodies as of a day: who holds what, what was called how, who was where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from minutes_app.domain.folding import fold
from minutes_app.domain.ids import Id
from minutes_app.domain.people import Body, Office, Person, last_before, name_on, offices_on
from minutes_app.storage import directory, mapping, reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.directory import Appearance

Kind = type[Person | Body]
R = TypeVar("R", Person, Body)


@dataclass(frozen=True, slots=True)
class Held:
    """An office in words: its title, and the body under its name of the day."""

    title: str
    body: str
    office: Office


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody, or something, of the directory as of a day.

    ``held`` are the offices of that day. Of somebody who held none, ``before`` is the one that
    ended last before it. ``name`` is a body's name of the day, ``parent`` that of the body above.
    """

    record: Person | Body
    name: str
    held: tuple[Held, ...] = ()
    before: Held | None = None
    parent: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """Some of those that were found, from place ``first`` on, and how many there are in all."""

    rows: tuple[Listed, ...]
    first: int
    total: int


@dataclass(frozen=True, slots=True)
class Appearances:
    """The last meetings that somebody took part in, and how many there were."""

    shown: tuple[Appearance, ...]
    total: int


class LookUp:
    """Questions to the directory. Nothing is written."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def find(self, kind: Kind, words: str, day: date, *, first: int = 0, most: int = 100) -> Page:
        """Return people or bodies whose name, office, pinyin or initials fit every word."""
        found, total = directory.find(self._archive, kind, fold(words).split(), first, most)
        return Page(tuple(self._listed(kind, found, day)), first, total)

    def get(self, kind: Kind, record: Id, day: date) -> Listed | None:
        """Return one of them as of a day; None where there is none of that id."""
        return next(iter(self._listed(kind, [record], day)), None)

    def offices(self, person: Id) -> tuple[Office, ...]:
        """Return all offices that a person holds or held, the most senior first."""
        found = reading.offices_of(self._archive, person)
        return tuple(sorted(found, key=lambda one: (one.rank, one.id)))

    def appearances(self, kind: Kind, record: Id, most: int = 20) -> Appearances:
        """Return the meetings of a person, or of a body and its people, the newest first."""
        found, total = directory.appearances(self._archive, kind, record, most)
        return Appearances(tuple(found), total)

    def _listed(self, kind: Kind, ids: Sequence[Id], day: date) -> list[Listed]:
        return self._bodies(ids, day) if kind is Body else self._people(ids, day)

    def _people(self, ids: Sequence[Id], day: date) -> list[Listed]:
        people = {one.id: one for one in self._load(Person, ids)}
        offices = directory.offices_of_people(self._archive, ids)
        wanted = {one.body for held in offices.values() for one in held if one.body}
        bodies = {one.id: name_on(one, day) for one in self._load(Body, sorted(wanted))}
        return [
            _as_of(people[one], offices.get(one, []), bodies, day) for one in ids if one in people
        ]

    def _bodies(self, ids: Sequence[Id], day: date) -> list[Listed]:
        bodies = {one.id: one for one in self._load(Body, ids)}
        above = {one.parent for one in bodies.values() if one.parent}
        parents: dict[Id | None, str] = {
            one.id: name_on(one, day) for one in self._load(Body, sorted(above))
        }
        found = [bodies[one] for one in ids if one in bodies]
        return [Listed(one, name_on(one, day), parent=parents.get(one.parent, "")) for one in found]

    def _load(self, kind: type[R], ids: Sequence[Id]) -> list[R]:
        return mapping.load_many(self._archive.connection, kind, ids)


def _as_of(person: Person, offices: list[Office], bodies: dict[Id, str], day: date) -> Listed:
    """Return somebody with what they hold on a day, else what they held last before it."""

    def in_words(office: Office) -> Held:
        return Held(office.title, bodies.get(office.body, "") if office.body else "", office)

    held = offices_on(offices, day)
    before = None if held else last_before(offices, day)
    return Listed(
        person, person.name, tuple(map(in_words, held)), in_words(before) if before else None
    )
