"""The names that a line is read against: with their keys, and following the directory."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from minutes_app.capture.context import CaptureContext
from minutes_app.capture.line import read_line
from minutes_app.capture.names import Grade
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Attendee, AttendeeKind, Meeting
from minutes_app.domain.people import Body, FormerName, Person
from minutes_app.services.desk import Desk

NOW = datetime(2026, 6, 19, 1, 0, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path):
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    yield Desk(desk.archive, lambda: NOW)
    desk.close()


def test_everybody_is_found_by_every_reading_and_former_name(desk: Desk) -> None:
    body = Body(new_id(), "东海市科学技术局", "市科技局", former_names=(FormerName("市科委"),))
    desk.directory.add(Person(new_id(), "单勇"), body, Body(new_id(), "Finance Bureau"))
    names = desk.capturing.names()
    for typed in ("sy", "dy", "shanyong", "chanyong", "单勇"):
        assert names.find(typed)[0].known.name == "单勇"
    for typed in ("kjj", "skjj", "skw", "市科委", "kejiju"):
        (match,) = names.find(typed)
        assert (match.known.name, match.written) == ("市科技局", "市科技局")
    assert names.find("市科委")[0].grade is Grade.ALIAS
    assert names.find("fb")[0].known.name == "Finance Bureau"


def test_an_index_follows_the_directory(desk: Desk) -> None:
    names = desk.capturing.names()
    person = Person(new_id(), "单勇")
    desk.capturing.names_after(desk.directory.add(person)).follow(names)
    assert names.find("sy")
    renamed = desk.directory.edit(Person, person.id, name="吴铮")
    desk.capturing.names_after(renamed).follow(names)
    assert not names.find("sy")
    assert names.find("wz")
    desk.capturing.names_after(desk.directory.remove(Person, person.id)).follow(names)
    assert len(names) == 0
    undone = desk.undo("archive")
    assert undone is not None
    desk.capturing.names_after(undone).follow(names)
    assert names.find("wz")


def test_attendees_who_are_in_no_directory_have_keys(desk: Desk) -> None:
    meeting = desk.meetings.create("会").of_type(Meeting)[0].id
    people = [
        Attendee(new_id(), meeting, "区小明"),
        Attendee(new_id(), meeting, "东海市教育局", kind=AttendeeKind.BODY),
        Attendee(new_id(), meeting, kind=AttendeeKind.UNNAMED, description="专家", count=3),
    ]
    with desk.archive.operation("test", meeting) as operation:  # as an imported file has them
        operation.put(*people)
    keys = desk.capturing.attendee_keys(meeting)
    assert {"oxm", "qxm", "ouxiaoming"} <= set(keys[people[0].id])
    assert "jyj" in keys[people[1].id]
    assert people[2].id not in keys
    context = CaptureContext(date(2026, 6, 19), tuple(people), attendee_keys=keys)
    assert read_line("qxm：同意", context).speaker is not None


def test_a_meeting_and_a_task_are_no_names(desk: Desk) -> None:
    desk.meetings.create("重点工作会")
    assert len(desk.capturing.names()) == 0
