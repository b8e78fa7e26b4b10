"""People who come again: with the titles that they hold now, and what has changed since."""

from dataclasses import dataclass, replace
from datetime import date

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendance, Attendee, AttendeeKind, Group, Meeting
from minutes_app.domain.people import Body, Office, OfficeHeld, name_on, offices_on
from minutes_app.domain.records import MeetingRecord, Record
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive


@dataclass(frozen=True, slots=True)
class TitleChange:
    """Somebody who held other offices, or bore another name, last time. Nothing held is ()."""

    attendee: Id
    name: str
    before: tuple[OfficeHeld, ...]
    now: tuple[OfficeHeld, ...]
    former_name: str = ""


class Succession:
    """From the people of one meeting to those of the next."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def people_again(self, record: MeetingRecord, meeting: Meeting) -> list[Record]:
        """Return the groups and the people of ``record`` as they come to ``meeting``.

        Whoever was excused or absent is expected again. A deputy is not, unless from another
        body than the one who sent them: then they were there for that body too.
        """
        groups = {group.id: replace(group, id=new_id(), meeting=meeting.id)
                  for group in record.all_of(Group)}  # fmt: skip
        deputies = {one.deputy: one for one in record.all_of(Attendee) if one.deputy}
        again = [
            self._attendee_again(one, meeting, groups.get(one.group) if one.group else None)
            for one in record.all_of(Attendee)
            if one.id not in deputies or _is_of_another_body(one, deputies[one.id])
        ]
        return [*groups.values(), *again]

    def offices_held(self, person: Id, day: date | None) -> tuple[OfficeHeld, ...]:
        """Return the offices that a person holds on a day, as a meeting records them."""
        held = offices_on(reading.offices_of(self._archive, person), day)
        return tuple(self._as_held(office, day) for office in held)

    def _attendee_again(self, one: Attendee, meeting: Meeting, group: Group | None) -> Attendee:
        day = meeting.start.whole_day
        attendance = one.attendance
        if attendance is not Attendance.IN_ATTENDANCE:
            attendance = Attendance.PRESENT
        offices = self._offices_again(one, day)
        return replace(
            one,
            id=new_id(), meeting=meeting.id, group=group.id if group else None,
            name=self._name_again(one, day), attendance=attendance, deputy=None, reason="",
            extent="", arrived=None, left=None, offices=offices,
            # What somebody held has ended, and nobody knows of anything new.
            offices_known=bool(offices) or (one.offices_known and not one.offices),
        )  # fmt: skip

    def _offices_again(self, one: Attendee, day: date | None) -> tuple[OfficeHeld, ...]:
        """Return what the directory knows, in last time's words as far as they still hold."""
        known = reading.offices_of(self._archive, one.person) if one.person else []
        if not known:
            return tuple(self._renamed(office, day) for office in one.offices)
        last = {(office.title, office.body): office for office in one.offices}
        now = [(office, last.get((office.title, office.body))) for office in offices_on(known, day)]
        if len(now) == len(last) and all(said for _, said in now):
            return tuple(self._renamed(office, day) for office in one.offices)
        return tuple(
            self._renamed(said, day) if said else self._as_held(office, day) for office, said in now
        )

    def _renamed(self, office: OfficeHeld, day: date | None) -> OfficeHeld:
        """Return an office with its body's name of the day, unless it was said in other words."""
        name = self._name_now(office.body, office.body_name, day)
        former = "" if name != office.body_name else office.former_body_name
        return replace(office, body_name=name, former_body_name=former)

    def _name_again(self, one: Attendee, day: date | None) -> str:
        is_body = one.kind is AttendeeKind.BODY
        return self._name_now(one.body, one.name, day) if is_body else one.name

    def _name_now(self, body_id: Id | None, said: str, day: date | None) -> str:
        """Return what a body that was called ``said`` is called on a day."""
        body = self._archive.get(Body, body_id) if body_id else None
        if body is None or said not in {one.name for one in body.former_names}:
            return said
        return name_on(body, day)

    def _as_held(self, office: Office, day: date | None) -> OfficeHeld:
        body = self._archive.get(Body, office.body) if office.body else None
        return OfficeHeld(office.title, name_on(body, day) if body else "", office.body)


def title_changes(last: MeetingRecord, record: MeetingRecord) -> list[TitleChange]:
    """Return who comes to a meeting with other offices, or another name, than to the last one."""
    before = {_link(one): one for one in last.all_of(Attendee) if _link(one)}
    return [
        TitleChange(
            one.id, one.shown_name, was.offices, one.offices,
            was.name if was.name != one.name else "",
        )
        for one in record.attendees()
        if (was := before.get(_link(one)))
        and (_said(was.offices) != _said(one.offices) or was.name != one.name)
    ]  # fmt: skip


def _is_of_another_body(deputy: Attendee, sender: Attendee) -> bool:
    theirs, senders = ({one.body_name for one in who.offices if one.body_name}
                       for who in (deputy, sender))  # fmt: skip
    return bool(theirs and senders) and not theirs & senders


def _link(one: Attendee) -> Id | None:
    return one.person or (one.body if one.kind is AttendeeKind.BODY else None)


def _said(offices: tuple[OfficeHeld, ...]) -> list[tuple[str, str]]:
    return [(one.title, one.body_name) for one in offices]
