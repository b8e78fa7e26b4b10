"""The line of facts under a meeting's title."""

from minutes_app.domain.meetings import Attendance, Attendee, Role
from minutes_app.domain.records import MeetingRecord
from minutes_app.language import translate
from minutes_app.language.dates import show_range
from minutes_app.language.names import name_of, shown_language


def facts_of(record: MeetingRecord) -> str:
    """Return date, place, chair and how many came, in the language in use."""
    meeting = record.meeting
    people = record.all_of(Attendee)
    chair = [one.shown_name for one in people if Role.CHAIR in one.roles]
    parts = [
        show_range(meeting.start, meeting.end, shown_language()),
        meeting.place,
        translate("meeting", "Chair {name}").format(name=", ".join(chair)) if chair else "",
        *_counts(people),
    ]
    return " · ".join(part for part in parts if part)


def _counts(people: list[Attendee]) -> list[str]:
    counts: list[str] = []
    for attendance in Attendance:
        count = sum(one.count or 1 for one in people if one.attendance is attendance)
        if count:
            counts.append(f"{name_of(attendance)}\N{NO-BREAK SPACE}{count}")
    return counts
