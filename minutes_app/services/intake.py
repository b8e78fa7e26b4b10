"""Lists from outside: beside what is known, and onto the list of attendees."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendance, Attendee, AttendeeKind, Group, Meeting
from minutes_app.domain.ordering import keys_after
from minutes_app.domain.people import Body, Office, OfficeHeld, Person, offices_on
from minutes_app.domain.records import Change
from minutes_app.domain.text import clean_line
from minutes_app.intake.lists.known import KnownNames
from minutes_app.intake.lists.rows import ListRow
from minutes_app.services.cleaning import clean_record
from minutes_app.services.matching import Match, Matcher, News, completed, is_same
from minutes_app.storage import directory, namesakes, reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import Operation


@dataclass(frozen=True, slots=True)
class Wish:
    """A row as it is to be put on the list: ``row`` says what holds, whatever was read.

    ``person`` is who it is in the directory (None: somebody new), ``attendee`` who it is on the
    list already. ``news`` says what becomes of offices that the directory does not know.
    """

    row: ListRow
    person: Id | None = None
    attendee: Id | None = None
    news: News = News.ALSO


class Intake:
    """Reading what a list needs to know, and putting its people on the list of a meeting."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def known(self) -> KnownNames:
        """Return every name of the directory, for the reader of lists."""
        return KnownNames(
            people=namesakes.names_of_people(self._archive),
            bodies=frozenset(namesakes.bodies_called(reading.all_of(self._archive, Body))),
            titles=namesakes.titles(self._archive),
        )

    def match(self, meeting: Id, rows: Sequence[ListRow]) -> list[Match]:
        """Return who each row may be, in the directory and on the meeting's list."""
        day = self._archive.get(Meeting, meeting).start.whole_day
        attendees = reading.of_meeting(self._archive, Attendee, meeting)
        matcher = Matcher.of(self._archive, rows, attendees, day)
        return [matcher.match(row) for row in rows]

    def put(self, meeting: Id, wishes: Sequence[Wish]) -> Change:
        """Put people on the list of a meeting, or change those who are on it, as one step of undo.

        Groups of the same name are used again. People, bodies and offices that are new enter the
        directory; a new office of somebody known is held since the day of the meeting.
        """
        with self._archive.operation("attendee.import", meeting) as operation:
            _Putting(self._archive, operation, meeting, wishes).put()
        return operation.change()


class _Putting:
    """One list on its way to the attendees of a meeting."""

    def __init__(
        self, archive: Archive, operation: Operation, meeting: Id, wishes: Sequence[Wish]
    ) -> None:
        self._operation = operation
        self._meeting = operation.get(Meeting, meeting)
        self._wishes = [replace(one, row=clean_record(one.row)) for one in wishes]
        self._listed = {one.id: one for one in reading.of_meeting(archive, Attendee, meeting)}
        self._groups = {
            clean_line(one.name): one.id for one in reading.of_meeting(archive, Group, meeting)
        }
        self._archive = archive
        rows = [one.row for one in self._wishes]
        day = self._meeting.start.whole_day
        people = {one.person for one in wishes if one.person}
        self._matcher = Matcher.of(archive, rows, list(self._listed.values()), day, people)
        self._bodies = {name: body.id for name, body in self._matcher.bodies.items()}
        self._offices = directory.offices_of_people(archive, people)
        self._there = frozenset(self._listed)
        self._of_person = {one.person: one.id for one in self._listed.values() if one.person}
        self._named: dict[str, Attendee] = {one.name: one for one in self._listed.values()}
        self._order: list[Id] = []

    def put(self) -> None:
        """Write everything."""
        self._put_groups()
        for wish in self._wishes:
            attendee = self._attendee(wish)
            self._take(attendee)
        for wish, attendee in zip(self._wishes, list(self._order), strict=True):
            self._put_deputies(wish.row, attendee)
        self._write()

    def _take(self, attendee: Attendee) -> None:
        self._listed[attendee.id] = attendee
        self._order.append(attendee.id)
        if attendee.name:
            self._named[attendee.name] = attendee
        if attendee.person:
            self._of_person[attendee.person] = attendee.id

    def _write(self) -> None:
        new = [one for one in dict.fromkeys(self._order) if one not in self._there]
        last = reading.last_position(self._archive, Attendee, self._meeting.id)
        for one, position in zip(new, keys_after(last, len(new)), strict=True):
            self._listed[one] = replace(self._listed[one], position=position)
        for one in dict.fromkeys(self._order):
            self._operation.put(self._listed[one])

    def _put_groups(self) -> None:
        wanted = dict.fromkeys(clean_line(wish.row.group) for wish in self._wishes)
        new = [name for name in wanted if name and name not in self._groups]
        last = reading.last_position(self._archive, Group, self._meeting.id)
        for name, position in zip(new, keys_after(last, len(new)), strict=True):
            group = Group(new_id(), self._meeting.id, name, position)
            self._operation.put(group)
            self._groups[name] = group.id

    def _attendee(self, wish: Wish) -> Attendee:
        row = wish.row
        before = self._before(wish)
        one = before or Attendee(new_id(), self._meeting.id, kind=row.kind)
        offices = self._link(row.offices)
        person = self._person(wish, offices)
        held = self._matcher.held.get(person, ()) if person else ()
        offices = completed(offices, held) or one.offices or held
        return replace(
            one,
            name=one.name or row.name,
            group=self._groups.get(clean_line(row.group), one.group),
            person=person or one.person,
            body=self._body(row.name) if row.kind is AttendeeKind.BODY and row.name else one.body,
            honorific=row.honorific or one.honorific,
            offices=offices,
            offices_known=bool(offices) or row.offices_known,
            count=row.count if row.count is not None else one.count,
            description=row.description or one.description,
            attendance=row.attendance,
            manner=row.manner if before is None else before.manner,
            roles=(*one.roles, *(role for role in row.roles if role not in one.roles)),
            extent=row.extent or one.extent,
            reason=row.reason or one.reason,
            note=row.note or one.note,
        )

    def _before(self, wish: Wish) -> Attendee | None:
        """Return who it is on the list already: nobody of the directory stands there twice."""
        if wish.attendee:
            return self._listed.get(wish.attendee)
        found = self._of_person.get(wish.person) if wish.person else None
        return self._listed[found] if found else None

    def _person(self, wish: Wish, offices: tuple[OfficeHeld, ...]) -> Id | None:
        """Return who it is in the directory, which learns what is new there."""
        row = wish.row
        if row.kind is not AttendeeKind.PERSON or not row.name:
            return None
        if wish.person is None:
            person = Person(new_id(), row.name, honorific=row.honorific)
            self._operation.put(person)
            self._put_offices(person.id, offices, PartialDate(), 0)
            return person.id
        self._take_news(wish.person, offices, wish.news)
        return wish.person

    def _take_news(self, person: Id, said: tuple[OfficeHeld, ...], news: News) -> None:
        held = self._matcher.held.get(person, ())
        new = tuple(office for office in said if not any(is_same(office, one) for one in held))
        if not new or news is News.ONLY_HERE:
            return
        day = self._meeting.start.whole_day
        now = offices_on(self._offices.get(person, ()), day)
        if news is News.INSTEAD:
            ends = PartialDate.of(day - timedelta(days=1)) if day else self._meeting.start
            for office, words in zip(now, held, strict=True):
                if not any(is_same(one, words) for one in said):
                    self._operation.put(replace(office, until=ends))
        rank = max((office.rank for office in now), default=-1) + 1
        self._put_offices(person, new, self._since(), rank)

    def _since(self) -> PartialDate:
        start = self._meeting.start
        return PartialDate(start.year, start.month, start.day, basis=start.basis)

    def _put_offices(
        self, person: Id, offices: Iterable[OfficeHeld], since: PartialDate, rank: int
    ) -> None:
        for place, held in enumerate((one for one in offices if one.title), start=rank):
            self._operation.put(
                Office(new_id(), person, held.title, held.body, since=since, rank=place)
            )

    def _link(self, offices: Iterable[OfficeHeld]) -> tuple[OfficeHeld, ...]:
        return tuple(
            replace(one, body=self._body(one.body_name)) if one.body_name and not one.body else one
            for one in offices
        )

    def _body(self, name: str) -> Id:
        """Return the body that bears or bore a name; a new one where there is none."""
        if name not in self._bodies:
            body = Body(new_id(), name)
            self._operation.put(body)
            self._bodies[name] = body.id
        return self._bodies[name]

    def _put_deputies(self, row: ListRow, attendee: Id) -> None:
        """Say who came instead of whom; whoever of the two is not on the list comes onto it."""
        if row.deputy:
            deputy = self._somebody(row.deputy, Attendance.PRESENT)
            self._send(attendee, deputy)
        if row.stands_for:
            self._send(self._somebody(row.stands_for, Attendance.DEPUTISED), attendee)

    def _send(self, sender: Id, deputy: Id) -> None:
        if sender == deputy:
            return
        sent = replace(self._listed[sender], attendance=Attendance.DEPUTISED, deputy=deputy)
        self._listed[sender] = sent
        self._order.append(sender)

    def _somebody(self, name: str, attendance: Attendance) -> Id:
        """Return the attendee of a name; somebody with no more than that if there is none."""
        found = self._named.get(name)
        if found is None:
            row = ListRow(name, attendance=attendance)
            person = namesakes.only_person_called(self._archive, name)
            found = self._attendee(Wish(row, person.id if person else None))
            self._take(found)
        return found.id
