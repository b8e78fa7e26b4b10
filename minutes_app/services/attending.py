"""Who is there, and how: each way of taking part is one step, with all that goes with it."""

from dataclasses import replace

from minutes_app.capture.reading import AttendeeDraft, Reading
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, Attendee, Manner
from minutes_app.domain.records import Change
from minutes_app.services.capturing import Capturing, Slot
from minutes_app.services.cleaning import clean_record
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive

_THERE = {Attendance.PRESENT, Attendance.IN_ATTENDANCE}


class Attending:
    """Operations on how somebody takes part. Each is one step of undo."""

    def __init__(self, archive: Archive, capturing: Capturing) -> None:
        self._archive = archive
        self._capturing = capturing

    def mark(self, attendee: Id, attendance: Attendance) -> Change:
        """Say whether and how somebody is there.

        Who is there needs no reason; a deputy belongs to those only who sent one.
        """
        one = self._archive.get(Attendee, attendee)
        marked = replace(
            one,
            attendance=attendance,
            reason="" if attendance in _THERE else one.reason,
            deputy=one.deputy if attendance is Attendance.DEPUTISED else None,
        )
        with self._archive.operation("attendee.edit", one.meeting) as operation:
            operation.put(clean_record(marked))
        return operation.change()

    def number_seats(self, meeting: Id) -> Change:
        """Number the seats of those who sit at the table, in the order of the list.

        Who is away or takes part from elsewhere has none; seats that were typed go, too.
        """
        with self._archive.operation("attendee.seats", meeting) as operation:
            number = 0
            for one in reading.load_meeting(self._archive, meeting).attendees():
                seated = one.attendance in _THERE and one.manner is Manner.IN_PERSON
                number += seated
                seat = str(number) if seated else ""
                if one.seat != seat:
                    operation.put(replace(one, seat=seat))
        return operation.change()

    def depute(self, attendee: Id, deputy: Id | None) -> Change:
        """Say who of the list came instead of somebody; None for nobody after all.

        Raises ``RecordError`` (``attendee.own_deputy``) for the very same.
        """
        one = self._archive.get(Attendee, attendee)
        if deputy == attendee:
            raise RecordError("attendee.own_deputy", name=one.shown_name)
        attendance = Attendance.DEPUTISED if deputy else one.attendance
        with self._archive.operation("attendee.edit", one.meeting) as operation:
            operation.put(replace(one, deputy=deputy, attendance=attendance))
        return operation.change()

    def depute_new(self, attendee: Id, deputy: AttendeeDraft) -> Change:
        """Put somebody on the list, in the same group, who came instead of an attendee."""
        one = self._archive.get(Attendee, attendee)
        draft = AttendeeDraft(one.name, one.kind, attendee=attendee, deputy=deputy)
        reading = Reading("", "", attendees=(draft,))
        return self._capturing.record(one.meeting, reading, Slot(group=one.group))
