"""Arrivals, departures, reasons and deputies as they are typed into the line."""

from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import kind_in, read_line
from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, Attendee, Meeting
from minutes_app.services.capturing import Slot
from minutes_app.services.desk import Desk

NOW = datetime(2026, 6, 19, 1, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path):
    ticks = count()
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    yield Desk(desk.archive, lambda: NOW + timedelta(seconds=next(ticks)))
    desk.close()


@pytest.fixture
def meeting(desk: Desk) -> Id:
    return desk.meetings.create("会").of_type(Meeting)[0].id


def typed(desk: Desk, meeting: Id, line: str, slot: Slot | None = None) -> None:
    attendees = tuple(desk.meetings.load(meeting).attendees())
    context = CaptureContext(date(2026, 6, 19), attendees, desk.capturing.names())
    desk.capturing.record(meeting, read_line(line, context), slot or Slot())


def named(desk: Desk, meeting: Id, name: str) -> Attendee:
    return next(one for one in desk.meetings.load(meeting).attendees() if one.name == name)


def entries(desk: Desk, meeting: Id) -> list[Entry]:
    return list(desk.meetings.load(meeting).outline().entries())


def test_somebody_comes_and_goes_at_the_entry_recorded_last(desk: Desk, meeting: Id) -> None:
    typed(desk, meeting, "+李雷 韩梅")
    typed(desk, meeting, "开会")
    typed(desk, meeting, "继续")
    typed(desk, meeting, "+李雷=i")
    first, second = entries(desk, meeting)
    assert (named(desk, meeting, "李雷").arrived, named(desk, meeting, "李雷").left) == (
        second.id, None
    )  # fmt: skip
    typed(desk, meeting, "散会")
    typed(desk, meeting, "+李雷 韩梅 =o")
    last = entries(desk, meeting)[-1].id
    assert [named(desk, meeting, name).left for name in ("李雷", "韩梅")] == [last, last]
    assert named(desk, meeting, "李雷").arrived == second.id
    assert first.id not in {named(desk, meeting, "李雷").arrived, last}
    desk.undo(meeting)
    assert named(desk, meeting, "韩梅").left is None


def test_who_comes_before_anything_was_recorded_was_just_there(desk: Desk, meeting: Id) -> None:
    typed(desk, meeting, "+李雷=i")
    assert named(desk, meeting, "李雷") == Attendee(
        named(desk, meeting, "李雷").id, meeting, "李雷", named(desk, meeting, "李雷").position,
        person=named(desk, meeting, "李雷").person, offices_known=False,
    )  # fmt: skip
    with pytest.raises(RecordError, match="nothing_recorded"):
        typed(desk, meeting, "+李雷=o")


def test_the_excused_who_comes_after_all_is_there(desk: Desk, meeting: Id) -> None:
    typed(desk, meeting, "开会")
    typed(desk, meeting, "+李雷=q 出差、韩梅=l")
    assert (named(desk, meeting, "李雷").attendance, named(desk, meeting, "李雷").reason) == (
        Attendance.EXCUSED, "出差"
    )  # fmt: skip
    typed(desk, meeting, "+李雷=q")
    assert named(desk, meeting, "李雷").reason == "出差"
    typed(desk, meeting, "+李雷 韩梅 =i")
    came = named(desk, meeting, "李雷")
    assert (came.attendance, came.reason) == (Attendance.PRESENT, "")
    assert came.arrived == entries(desk, meeting)[0].id
    assert named(desk, meeting, "韩梅").attendance is Attendance.IN_ATTENDANCE


def test_several_each_with_their_own_sign(desk: Desk, meeting: Id) -> None:
    typed(desk, meeting, "+李雷=q on leave、韩梅=d 林涛、王芳=a")
    assert named(desk, meeting, "李雷").reason == "on leave"
    assert named(desk, meeting, "韩梅").deputy == named(desk, meeting, "林涛").id
    assert named(desk, meeting, "王芳").attendance is Attendance.ABSENT


@pytest.mark.parametrize("kind", [EntryKind.HEADING, EntryKind.QUERY])
def test_a_heading_and_a_query_pass(desk: Desk, meeting: Id, kind: EntryKind) -> None:
    reading = read_line("继续", CaptureContext(date(2026, 6, 19), last_kind=kind))
    assert kind_in(reading, CaptureContext(date(2026, 6, 19), last_kind=kind)) is None
    typed(desk, meeting, "继续", Slot(kind=kind))
    assert entries(desk, meeting)[0].kind is EntryKind.NARRATION


@pytest.mark.parametrize("line", ["+李雷=d 李雷", "+韩梅=d 韩梅"])
def test_nobody_comes_instead_of_themselves(desk: Desk, meeting: Id, line: str) -> None:
    typed(desk, meeting, "+李雷")
    with pytest.raises(RecordError) as refused:
        typed(desk, meeting, line)
    assert refused.value.code == "attendee.own_deputy"
    one = named(desk, meeting, "李雷")
    with pytest.raises(RecordError):
        desk.attending.depute(one.id, one.id)
    assert desk.meetings.load(meeting).attendees() == [one]
