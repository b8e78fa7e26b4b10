"""Entries with an owner or a day that come from elsewhere are tasks, as if recorded here."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from minutes_app.domain.entries import Deadline, Entry, Progress, Responsible, Task
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Meeting, MeetingStatus
from minutes_app.domain.papers import Version
from minutes_app.domain.query import Order
from minutes_app.interchange import MeetingFile
from minutes_app.interchange.reading import read_meeting
from minutes_app.interchange.writing import write_meeting
from minutes_app.services.desk import Desk
from minutes_app.storage.operations import ARCHIVE_SCOPE
from tests.services.issuing.issued import issue

_AT = datetime(2026, 6, 19, 1, 30, tzinfo=UTC)
_OWNER = Responsible("Finance Bureau")


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Desk]:
    other = Desk.open(tmp_path / "b.minutes", create=True)
    yield other
    other.close()


def _file() -> MeetingFile:
    """Return a meeting of three entries with an owner or a day, and one with neither."""
    meeting = Meeting(new_id(), "Weekly meeting", _AT)
    plain = [Entry(new_id(), meeting.id, text, _AT, position=text) for text in "abcd"]
    entries = (
        replace(plain[0], lead=(_OWNER,)),
        replace(plain[1], support=(_OWNER,)),
        replace(plain[2], deadline=Deadline("soon", date(2026, 12, 31))),
        plain[3],
    )
    done = Task(new_id(), meeting.id, entries[1].id, progress=(Progress(date(2026, 7, 1), "p"),))
    return MeetingFile(meeting, entries=entries, tasks=(done,))


def _found(desk: Desk, typed: str) -> set[str]:
    searching = desk.searching
    rows = searching.rows(searching.parse(typed), Order.DATE, 0, 100)
    return {one.text for one in rows if one.kind is not None}


def test_an_import_makes_the_tasks_that_the_window_would_have_made(desk: Desk) -> None:
    file = _file()
    desk.transfer.import_json(write_meeting(file))
    tasks = desk.meetings.load(file.meeting.id).all_of(Task)
    assert {one.entry for one in tasks} == {one.id for one in file.entries[:3]}
    assert file.tasks[0] in tasks
    assert {one.entry for one in desk.tasks()} == {one.id for one in file.entries[:3]}
    for typed in ("status:open", "in:tasks", "状态：未办结"):
        assert _found(desk, typed) == {"a", "b", "c"}


def _without_tasks(data: bytes) -> bytes:
    return write_meeting(replace(read_meeting(data), tasks=()))


def test_a_version_that_is_put_back_keeps_what_was_reported(desk: Desk) -> None:
    file = _file()
    desk.transfer.import_json(write_meeting(file))
    meeting = file.meeting.id
    desk.versions.keep(meeting, "draft")
    (version,) = desk.versions.all(meeting)
    _kept_as(desk, version.id, _without_tasks(desk.versions.data(version.id)))
    before = {one.entry: one for one in desk.meetings.load(meeting).all_of(Task)}
    desk.versions.restore(version.id)
    assert {one.entry: one for one in desk.meetings.load(meeting).all_of(Task)} == before


def test_what_was_issued_without_tasks_is_found_sound(desk: Desk, other: Desk) -> None:
    file = _file()
    desk.transfer.import_json(write_meeting(file))
    meeting = file.meeting.id
    with desk.archive.operation("test", meeting) as operation:
        for one in desk.meetings.load(meeting).all_of(Task):
            operation.remove(Task, one.id)
    issue(desk, meeting)
    other.transfer.import_json(desk.transfer.parcel(meeting).data())
    assert other.meetings.load(meeting).meeting.status is MeetingStatus.ISSUED
    assert len(other.meetings.load(meeting).all_of(Task)) == 3
    assert desk.seals.check().sound
    assert other.seals.check().sound


def _kept_as(desk: Desk, version: Id, data: bytes) -> None:
    """Have a version be of other bytes, as one of an older program was."""
    with desk.archive.operation("test", ARCHIVE_SCOPE) as operation:
        operation.put(replace(operation.get(Version, version), content=operation.keep(data)))
