"""The line of facts under a meeting's title."""

from datetime import UTC, datetime

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, Attendee, Meeting
from minutes_app.domain.records import MeetingRecord
from minutes_app.ui.meetings.facts import facts_of


def test_everybody_on_the_list_is_counted_by_the_way_of_taking_part() -> None:
    meeting = Meeting(Id("m"), "Harbour", datetime(2026, 6, 19, tzinfo=UTC), place="Hall")
    people = [
        Attendee(Id(f"a{at}"), meeting.id, f"N{at}", attendance=way)
        for at, way in enumerate([*Attendance, Attendance.PRESENT])
    ]
    unnamed = Attendee(Id("u"), meeting.id, count=3, description="experts")
    record = MeetingRecord.of(meeting, [*people, unnamed])
    assert facts_of(record) == (
        "Hall · Present\xa05 · In attendance\xa01 · Excused\xa01 · Absent\xa01 · Deputised\xa01"
    )
