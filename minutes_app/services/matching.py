"""Rows of a list from outside beside the directory and the meeting's list: who is who."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, AttendeeKind
from minutes_app.domain.people import Body, OfficeHeld, Person, offices_on
from minutes_app.intake.lists.rows import ListRow
from minutes_app.storage import directory, namesakes, reading
from minutes_app.storage.archive import Archive


class News(StrEnum):
    """What an office means that the directory does not know of somebody it knows."""

    ALSO = "also"
    """Held since the day of the meeting, beside those that are known."""
    INSTEAD = "instead"
    """Held since the day of the meeting; those that the list does not name ended the day before."""
    ONLY_HERE = "only_here"
    """Words of this meeting; the directory stays as it is."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody of the directory, with the offices held on the day of the meeting.

    ``attendee`` is who they are on the meeting's list. ``news`` is what the list says beyond the
    directory, as far as it may be guessed; None where the directory knows all of it.
    """

    person: Person
    offices: tuple[OfficeHeld, ...] = ()
    attendee: Id | None = None
    news: News | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """One row beside what is known: its namesakes, the likeliest first.

    ``attendee`` is the attendee of this name whom no candidate is: somebody without a person, a
    body. ``body`` is the body of the directory, where the row is one.
    """

    candidates: tuple[Candidate, ...] = ()
    attendee: Id | None = None
    body: Id | None = None

    @property
    def is_known(self) -> bool:
        """Whether the directory has somebody, or a body, of this name."""
        return bool(self.candidates or self.body)


@dataclass(frozen=True, slots=True)
class Matcher:
    """What rows are matched against: read once for a list, not for every row."""

    people: Mapping[str, Sequence[Person]]
    held: Mapping[Id, tuple[OfficeHeld, ...]]
    bodies: Mapping[str, Body]
    attendees: Mapping[str, Sequence[Attendee]]
    """By name, by person or body, and by what is said of people without names."""

    @classmethod
    def of(
        cls, archive: Archive, rows: Iterable[ListRow], attendees: Sequence[Attendee],
        day: date | None, others: Iterable[Id] = (),
    ) -> "Matcher":  # fmt: skip
        """Read what a list needs, with the offices held on ``day`` (None: now).

        Offices come of everybody who bears a name of the list, and of the ``others``.
        """
        people = namesakes.people_called(archive, (row.name for row in rows))
        bodies = reading.all_of(archive, Body)
        names = {body.id: body.name for body in bodies}
        ids = {person.id for some in people.values() for person in some}.union(others)
        offices = directory.offices_of_people(archive, ids)
        held = {
            person: tuple(
                OfficeHeld(one.title, names.get(one.body, "") if one.body else "", one.body)
                for one in offices_on(offices.get(person, ()), day)
            )
            for person in ids
        }
        return cls(people, held, namesakes.bodies_called(bodies), _by_what_they_are(attendees))

    def match(self, row: ListRow) -> Match:
        """Return who a row may be."""
        if row.kind is AttendeeKind.BODY:
            body = self.bodies.get(row.name)
            called = (row.name, body.id) if body else (row.name,)
            listed = self._listed(*called, if_=lambda one: one.kind is AttendeeKind.BODY)
            return Match(attendee=listed, body=body.id if body else None)
        if row.kind is AttendeeKind.UNNAMED or not row.name:
            return Match(attendee=self._listed(row.description, if_=lambda one: not one.name))
        offices = self.linked(row.offices)
        found = [self._candidate(person, offices) for person in self.people.get(row.name, ())]
        found.sort(key=lambda one: (one.attendee is None, not _share(one.offices, offices)))
        known = {one.attendee for one in found}
        listed = self._listed(
            row.name, if_=lambda one: one.name == row.name and one.id not in known
        )
        return Match(tuple(found), listed)

    def linked(self, offices: Iterable[OfficeHeld]) -> tuple[OfficeHeld, ...]:
        """Return offices with their bodies, as far as the directory knows them."""
        return tuple(self._link(office) for office in offices)

    def _link(self, office: OfficeHeld) -> OfficeHeld:
        body = self.bodies.get(office.body_name) if not office.body else None
        if body is None:
            return office
        return OfficeHeld(office.title, office.body_name, body.id, office.former_body_name)

    def _candidate(self, person: Person, offices: tuple[OfficeHeld, ...]) -> Candidate:
        held = self.held.get(person.id, ())
        listed = self._listed(person.id, if_=lambda one: one.person == person.id)
        return Candidate(person, held, listed, news_of(held, offices))

    def _listed(self, *called: str, if_: Callable[[Attendee], bool]) -> Id | None:
        found = (one for words in called for one in self.attendees.get(words, ()) if words)
        return next((one.id for one in found if if_(one)), None)


def _by_what_they_are(attendees: Iterable[Attendee]) -> dict[str, list[Attendee]]:
    found: dict[str, list[Attendee]] = {}
    for one in attendees:
        for key in {one.name, one.description, one.person, one.body} - {None, ""}:
            found.setdefault(str(key), []).append(one)
    return found


def news_of(held: Sequence[OfficeHeld], said: Sequence[OfficeHeld]) -> News | None:
    """Guess what offices that a list says mean beside those that are held; None for nothing new.

    Another title in the one body that somebody is known in takes the place of the old one;
    anything else comes beside it.
    """
    new = [office for office in said if not any(is_same(office, one) for one in held)]
    if not new:
        return None
    bodies = {one.body for one in held}
    if len(held) == 1 and {one.body for one in new} == bodies and len(said) == 1:
        return News.INSTEAD
    return News.ALSO


def is_same(said: OfficeHeld, held: OfficeHeld) -> bool:
    """Tell whether a list means an office that is held; what it leaves out says nothing."""
    linked = said.body is not None and said.body == held.body
    body = not said.body_name or linked or said.body_name == held.body_name
    return body and (not said.title or said.title == held.title)


def completed(said: Sequence[OfficeHeld], held: Sequence[OfficeHeld]) -> tuple[OfficeHeld, ...]:
    """Return the offices that a list says, with what it leaves out taken from those held."""
    return tuple(
        next((one for one in held if is_same(office, one)), office)
        if not (office.title and office.body_name)
        else office
        for office in said
    )


def _share(held: Sequence[OfficeHeld], said: Sequence[OfficeHeld]) -> bool:
    return any(is_same(office, one) for office in said for one in held)
