"""Meetings as wholes: made, repeated, copied, binned, carried to another archive."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Deadline, EntryKind, Responsible, Voice
from minutes_app.domain.errors import ConflictError, MinutesError, NotFoundError, RecordError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import (
    Attendance,
    Attendee,
    Group,
    Language,
    Meeting,
    MeetingStatus,
)
from minutes_app.domain.people import Body, Office, OfficeHeld, Person
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.services.directory import Listing
from minutes_app.services.recording import NewEntry
from minutes_app.services.transfer import sample_paths
from minutes_app.storage.archive import Archive

NOW = datetime(2026, 6, 19, 9, tzinfo=UTC)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    archive = Archive.open(tmp_path / "a.minutes", create=True)
    desk = Desk(archive, clock=lambda: NOW)
    yield desk
    desk.close()


def made(desk: Desk, title: str = "Weekly", **fields: Any) -> Id:
    return desk.meetings.create(title, **fields).of_type(Meeting)[0].id


def test_a_new_meeting_has_what_the_house_always_has(desk: Desk) -> None:
    desk.meetings.edit_house(mark="市政府会议纪要", office="办公室", copy_to=("市委办",))
    meeting = desk.meetings.load(made(desk)).meeting
    assert meeting.issue.mark == "市政府会议纪要"
    assert meeting.issue.office == "办公室"
    assert meeting.issue.copy_to == ("市委办",)
    assert meeting.start.whole_day == NOW.astimezone().date()
    assert meeting.language is Language.CHINESE


@pytest.mark.parametrize("title", ["", "  ", "\x00"])
def test_a_meeting_needs_a_title(desk: Desk, title: str) -> None:
    with pytest.raises(RecordError, match=r"meeting\.untitled"):
        desk.meetings.create(title)
    assert desk.meetings.all() == []


def test_the_next_of_a_series_brings_people_with_the_titles_that_they_hold_now(desk: Desk) -> None:
    first = made(desk, number="7", start=PartialDate.of(date(2026, 6, 12)))
    group = Group(new_id(), first, "Leaders")
    desk.contents.add(group)
    chair = Attendee(
        new_id(), first, "Li Lei", group=group.id, offices=(OfficeHeld("Director", "Bureau"),)
    )
    away = Attendee(new_id(), first, "Han Mei", attendance=Attendance.EXCUSED, reason="ill")
    guest = Attendee(new_id(), first, "Jim", attendance=Attendance.IN_ATTENDANCE)
    desk.contents.add(chair, away, guest)
    person = desk.directory.listing().people[0]
    old = desk.directory.listing().offices[0]
    desk.directory.edit(Office, old.id, until=PartialDate.of(date(2026, 6, 15)))
    desk.directory.add(
        Office(new_id(), person.id, "Vice Mayor", since=PartialDate.of(date(2026, 6, 16)))
    )

    second = desk.meetings.create_next(first).of_type(Meeting)[-1].id
    record = desk.meetings.load(second)
    assert [one.name for one in record.attendees()] == ["Han Mei", "Jim", "Li Lei"]
    people = {one.name: one for one in record.attendees()}
    assert [office.title for office in people["Li Lei"].offices] == ["Vice Mayor"]
    assert people["Li Lei"].group == record.all_of(Group)[0].id != group.id
    assert people["Han Mei"].attendance is Attendance.PRESENT
    assert people["Jim"].attendance is Attendance.IN_ATTENDANCE
    assert record.meeting.number == "8"
    assert record.series == desk.meetings.load(first).series is not None
    assert record.meeting.start.whole_day == NOW.astimezone().date()
    desk.undo(ARCHIVE)
    assert desk.meetings.load(first).series is None


def test_a_copy_is_whole_and_apart(desk: Desk) -> None:
    first = made(desk)
    speaker = Attendee(new_id(), first, "Li Lei")
    desk.contents.add(speaker)
    desk.recording.add(
        first,
        NewEntry(
            "do it",
            EntryKind.INSTRUCTION,
            (Voice(speaker.id),),
            lead=(Responsible("Bureau"),),
            deadline=Deadline("soon"),
        ),
    )
    copy = desk.meetings.duplicate(first, "Copy").of_type(Meeting)[0].id
    record = desk.meetings.load(copy)
    assert record.meeting.title == "Copy"
    entry = record.outline().entries()[0]
    assert entry.voices[0].attendee == record.attendees()[0].id != speaker.id
    assert record.attendees()[0].person == desk.meetings.load(first).attendees()[0].person
    desk.recording.edit(entry.id, text="changed")
    assert desk.meetings.load(first).outline().entries()[0].text == "do it"
    assert len(desk.directory.listing().people) == 1
    assert len(desk.tasks()) == 2


def test_the_bin_keeps_a_meeting_whole_until_it_is_emptied(desk: Desk) -> None:
    meeting = made(desk)
    desk.recording.add(meeting, NewEntry("said", lead=(Responsible("Bureau"),)))
    with pytest.raises(RecordError, match=r"meeting\.not_binned"):
        desk.meetings.remove(meeting)
    before = desk.transfer.parcel(meeting).data()
    desk.meetings.bin(meeting)
    assert desk.meetings.all() == []
    assert [one.id for one in desk.meetings.all(binned=True)] == [meeting]
    assert desk.searching.total(desk.searching.parse("said")) == 0
    assert desk.tasks() == []
    desk.meetings.restore(meeting)
    assert desk.transfer.parcel(meeting).data() == before
    desk.meetings.bin(meeting)
    desk.meetings.remove(meeting)
    with pytest.raises(NotFoundError):
        desk.meetings.load(meeting)
    desk.undo(ARCHIVE)
    desk.undo(ARCHIVE)
    assert desk.transfer.parcel(meeting).data() == before


def test_undoing_somebodys_first_attendance_keeps_them_where_others_need_them(desk: Desk) -> None:
    first, second = made(desk, "1"), made(desk, "2")
    desk.contents.add(Attendee(new_id(), first, "Li Lei"))
    desk.contents.add(Attendee(new_id(), second, "Li Lei"))
    desk.undo(first)
    assert [one.name for one in desk.directory.listing().people] == ["Li Lei"]
    desk.redo(first)
    assert desk.meetings.load(first).attendees()[0].person == desk.directory.listing().people[0].id


def test_undoing_the_only_attendance_takes_somebody_out_of_the_directory_again(desk: Desk) -> None:
    meeting = made(desk)
    desk.contents.add(Attendee(new_id(), meeting, "Li Lei", offices=(OfficeHeld("", "Bureau"),)))
    desk.undo(meeting)
    assert desk.directory.listing() == Listing((), (), ())
    desk.redo(meeting)
    person = desk.directory.listing().people[0]
    assert desk.meetings.load(meeting).attendees()[0].person == person.id


def test_namesakes_are_not_taken_for_one_another(desk: Desk) -> None:
    meeting = made(desk)
    desk.directory.add(Person(new_id(), "Wang Wei"), Person(new_id(), "Wang Wei"))
    desk.contents.add(Attendee(new_id(), meeting, "Wang Wei"))
    known = {person.id for person in desk.directory.listing().people}
    assert len(known) == 3
    assert desk.meetings.load(meeting).attendees()[0].person in known


def test_who_spoke_cannot_be_taken_off_the_list(desk: Desk) -> None:
    meeting = made(desk)
    speaker = Attendee(new_id(), meeting, "Li Lei")
    desk.contents.add(speaker)
    desk.recording.add(meeting, NewEntry("said", voices=(Voice(speaker.id),)))
    with pytest.raises(RecordError) as caught:
        desk.contents.remove(Attendee, speaker.id)
    assert caught.value.code == "attendee.has_entries"
    assert caught.value.parameters == {"name": "Li Lei", "count": 1}


def test_somebody_whom_a_meeting_names_stays_in_the_directory(desk: Desk) -> None:
    meeting = made(desk)
    desk.contents.add(
        Attendee(new_id(), meeting, "Li Lei", offices=(OfficeHeld("Director", "Bureau"),))
    )
    listing = desk.directory.listing()
    with pytest.raises(ConflictError):
        desk.directory.remove(Person, listing.people[0].id)
    with pytest.raises(ConflictError):
        desk.directory.remove(Body, listing.bodies[0].id)
    assert desk.directory.listing() == listing


@pytest.mark.parametrize("path", sample_paths(), ids=lambda path: path.stem)
def test_out_in_and_out_again_is_the_same_to_the_byte(
    desk: Desk, tmp_path: Path, path: Path
) -> None:
    content = path.read_bytes()
    meeting = desk.transfer.import_json(content).of_type(Meeting)[0]
    assert desk.transfer.parcel(meeting.id).data() == content
    with pytest.raises(ConflictError, match=r"import\.present"):
        desk.transfer.import_json(content)
    copy = desk.transfer.import_json(content, as_copy=True).of_type(Meeting)[0]
    assert copy.id != meeting.id
    assert len(desk.meetings.all()) == 2
    with Archive.open(tmp_path / "b.minutes", create=True) as other:
        there = Desk(other)
        there.transfer.import_json(desk.transfer.parcel(copy.id).data())
        assert there.transfer.parcel(copy.id).data() == desk.transfer.parcel(copy.id).data()


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"[" * 100_000, b'{"format": 1}'])
def test_a_file_that_is_not_right_leaves_the_archive_as_it_was(desk: Desk, content: bytes) -> None:
    with pytest.raises(MinutesError):
        desk.transfer.import_json(content)
    assert desk.meetings.all() == []
    assert desk.history(ARCHIVE) == (None, None)


def test_a_meeting_is_found_by_what_people_type(desk: Desk) -> None:
    meeting = made(desk, "代表建议督办座谈会")
    other = made(desk, "Weekly")
    for words in (meeting, meeting[-6:], "代表建议督办座谈会", "督办"):
        assert desk.meetings.find(words) == meeting
    with pytest.raises(NotFoundError, match=r"meeting\.none"):
        desk.meetings.find("nothing")
    made(desk, "Weekly")
    with pytest.raises(NotFoundError) as caught:
        desk.meetings.find("Weekly")
    assert caught.value.code == "meeting.several"
    desk.meetings.bin(other)
    assert desk.meetings.find("Weekly") != other
    assert desk.meetings.find(other) == other


def test_the_list_is_by_day_with_the_newest_first(desk: Desk) -> None:
    made(desk, "old", start=PartialDate.of(date(2020, 1, 1)))
    made(desk, "new", start=PartialDate.of(date(2026, 7, 1)))
    made(desk, "no year", start=PartialDate(month=6, day=1), status=MeetingStatus.FINAL)
    assert [one.title for one in desk.meetings.all()] == ["new", "no year", "old"]
