"""From what is typed to the record."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.domain.entries import Entry, EntryKind, Task, Voice
from minutes_app.domain.meetings import Attendance, Attendee, Meeting, MeetingStatus
from minutes_app.domain.records import MeetingRecord
from minutes_app.services.capturing import Slot
from minutes_app.services.desk import Desk


class Scribe:
    """Types lines into a meeting, as the window does."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.meeting = desk.meetings.create("座谈会").of_type(Meeting)[0].id
        self.slot = Slot()

    @property
    def record(self) -> MeetingRecord:
        return self.desk.meetings.load(self.meeting)

    def type(self, line: str) -> Entry | None:
        context = CaptureContext(
            date(2026, 6, 19),
            tuple(self.record.attendees()),
            self.desk.capturing.names(),
            self.slot.voice,
            self.slot.kind,
        )
        reading = read_line(line, context)
        change = self.desk.capturing.record(self.meeting, reading, self.slot)
        entries = change.of_type(Entry)
        if not entries:
            return None
        voice = entries[0].voices[0] if entries[0].voices else None
        self.slot = Slot(voice, entries[0].kind, last=entries[0].id)
        return entries[0]

    def attendee(self, name: str) -> Attendee:
        return next(one for one in self.record.attendees() if one.name == name)


@pytest.fixture
def scribe(tmp_path: Path) -> Iterator[Scribe]:
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    yield Scribe(desk)
    desk.close()


def test_a_meeting_typed_line_by_line(scribe: Scribe) -> None:
    scribe.type("+彭佳学，市委书记")
    scribe.type("+市科技局")
    scribe.type("#领导指示")
    instruction = scribe.type("彭佳学：！以综合改革破除障碍@市科技局～年底前")
    assert instruction is not None
    assert (instruction.text, instruction.kind) == ("以综合改革破除障碍", EntryKind.INSTRUCTION)
    assert instruction.voices == (Voice(scribe.attendee("彭佳学").id),)
    assert [one.name for one in instruction.lead] == ["市科技局"]
    assert instruction.deadline is not None
    assert instruction.deadline.day == date(2026, 12, 31)
    assert instruction.numbered
    second = scribe.type("持续引进战略资源")
    assert second is not None
    assert (second.kind, second.voices) == (EntryKind.INSTRUCTION, instruction.voices)
    point = scribe.type("-长期稳定投入")
    another = scribe.type("-建设高水平平台")
    assert point is not None
    assert another is not None
    assert point.parent == another.parent == second.id
    assert [task.entry for task in scribe.record.all_of(Task)] == [instruction.id]
    assert [place.ordinal for place in scribe.record.outline().walk()][1:3] == [1, 2]


def test_somebody_else_begins_with_a_view(scribe: Scribe) -> None:
    scribe.type("+吴杰")
    scribe.type("！先说一条指示")
    entry = scribe.type("吴杰：大胆走出去")
    assert entry is not None
    assert entry.kind is EntryKind.VIEW


def test_somebody_on_the_list_is_changed_and_not_added(scribe: Scribe) -> None:
    scribe.type("+李雷，市数字经济局，副局长")
    scribe.type("+李雷=q")
    lei = scribe.attendee("李雷")
    assert lei.attendance is Attendance.EXCUSED
    assert lei.offices
    assert len(scribe.record.attendees()) == 1


def test_a_deputy_comes_onto_the_list(scribe: Scribe) -> None:
    scribe.type("+李雷")
    scribe.type("+李雷=d韩梅")
    assert scribe.attendee("李雷").deputy == scribe.attendee("韩梅").id
    assert scribe.attendee("李雷").attendance is Attendance.DEPUTISED


def test_somebody_known_comes_with_the_offices_of_the_day(scribe: Scribe) -> None:
    scribe.type("+李雷，市数字经济局，副局长")
    offices = [(held.title, held.body) for held in scribe.attendee("李雷").offices]
    other = Scribe(scribe.desk)
    other.type("+李雷")
    again = other.attendee("李雷")
    assert again.person == scribe.attendee("李雷").person
    assert [(held.title, held.body) for held in again.offices] == offices


def test_pasted_lines_are_one_step_of_undo(scribe: Scribe) -> None:
    context = CaptureContext(date(2026, 6, 19))
    readings = [read_line(line, context) for line in ("一是甲", "二是乙", "三是丙")]
    scribe.desk.capturing.record_lines(scribe.meeting, readings, Slot(kind=EntryKind.SUGGESTION))
    assert [one.text for one in scribe.record.outline().entries()] == ["甲", "乙", "丙"]
    scribe.desk.undo(scribe.meeting)
    assert len(scribe.record.outline()) == 0


def test_pasted_sub_points_go_under_the_point_before_them(scribe: Scribe) -> None:
    context = CaptureContext(date(2026, 6, 19))
    scribe.type("before")
    readings = [read_line(line, context) for line in ("甲", "- 子一", "- 子二", "乙", "- 子三")]
    scribe.desk.capturing.record_lines(scribe.meeting, readings, scribe.slot)
    shown = [(place.depth, place.entry.text) for place in scribe.record.outline().walk()]
    assert shown == [(0, "before"), (0, "甲"), (1, "子一"), (1, "子二"), (0, "乙"), (1, "子三")]


def test_a_planned_meeting_is_in_progress_once_something_is_recorded(scribe: Scribe) -> None:
    scribe.type("+彭佳学，市委书记")
    assert scribe.record.meeting.status is MeetingStatus.PLANNED, "people are listed beforehand"
    scribe.type("开始")
    assert scribe.record.meeting.status is MeetingStatus.IN_PROGRESS
    scribe.desk.undo(scribe.meeting)
    assert scribe.record.meeting.status is MeetingStatus.PLANNED
    scribe.desk.meetings.edit(scribe.meeting, status=MeetingStatus.FINAL)
    scribe.type("补记")
    assert scribe.record.meeting.status is MeetingStatus.FINAL


def test_a_sub_point_goes_under_what_was_recorded_last_also_after_opening_anew(
    scribe: Scribe,
) -> None:
    scribe.type("甲")
    above = scribe.type("乙")
    assert above
    scribe.slot = Slot()  # the window was closed in between, or an undo took the last one away
    below = scribe.type("- 子")
    assert below
    assert below.parent == above.id
    scribe.slot = Slot()
    again = scribe.type("- 子二")
    assert again
    assert again.parent == above.id
