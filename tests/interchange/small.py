"""A small meeting to write by hand about."""

from datetime import UTC, datetime

from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.interchange import MeetingFile

AT = datetime(2026, 6, 19, 1, 30, tzinfo=UTC)
MEETING = Meeting(Id("0197c000-0000-7000-8000-000000000001"), "Weekly meeting", AT)


def small_file() -> MeetingFile:
    return MeetingFile(MEETING)


def entry(text: str, position: str = "") -> Entry:
    return Entry(new_id(), MEETING.id, text, AT, position=position)
