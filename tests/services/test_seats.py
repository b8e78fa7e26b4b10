"""Seats are numbered in protocol order, for those who sit at the table, as one step of undo."""

from pathlib import Path

from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Attendance, Attendee, Manner, Meeting
from minutes_app.services.desk import Desk


def test_seats_follow_the_list_and_skip_who_is_away(tmp_path: Path) -> None:
    desk = Desk.open(tmp_path / "archive.minutes", create=True)
    meeting = desk.meetings.create("Budget").of_type(Meeting)[0].id
    facts: tuple[dict[str, object], ...] = (
        {}, {"attendance": Attendance.EXCUSED, "seat": "9"}, {"manner": Manner.ONLINE},
        {"attendance": Attendance.IN_ATTENDANCE},
    )  # fmt: skip
    for number, fields in enumerate(facts):
        one = Attendee(new_id(), meeting, name=f"Person {number}", **fields)  # type: ignore[arg-type]
        desk.contents.add(one)
    assert desk.attending.number_seats(meeting)
    seats = [one.seat for one in desk.meetings.load(meeting).attendees()]
    assert seats == ["1", "", "", "2"]
    assert not desk.attending.number_seats(meeting)
    desk.close()
