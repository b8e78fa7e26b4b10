"""A meeting goes out and comes in again without losing a thing."""

from dataclasses import fields, replace
from typing import get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minutes_app.domain.entries import Entry, Task, Voice
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, MeetingStatus, Part
from minutes_app.domain.people import Body, Office, Person
from minutes_app.domain.records import DIRECTORY_TYPES, RECORD_TYPES, MeetingRecord
from minutes_app.interchange import (
    MeetingFile,
    build_file,
    read_meeting,
    record_of,
    records_of,
    with_new_ids,
    write_meeting,
)
from minutes_app.interchange.meeting_file import LISTS, ORDERED
from minutes_app.interchange.reading_order import in_reading_order
from minutes_app.interchange.references import TARGETS
from tests.interchange.files import files
from tests.interchange.small import MEETING, entry, small_file
from tests.strategies import meeting_records


@given(files())
def test_written_read_and_written_again_is_the_same_to_the_byte(file: MeetingFile) -> None:
    written = write_meeting(file)
    assert write_meeting(read_meeting(written)) == written


@given(files())
def test_what_is_read_is_what_was_written_but_for_positions(file: MeetingFile) -> None:
    assert _unplaced(read_meeting(write_meeting(file))) == _unplaced(file)


@given(meeting_records())
def test_the_record_of_a_file_reads_as_the_record_it_was_made_from(record: MeetingRecord) -> None:
    back = record_of(read_meeting(write_meeting(build_file(record))))
    assert [_plain(one) for one in back.outline().entries()] == [
        _plain(one) for one in record.outline().entries()
    ]
    assert [one.id for one in back.attendees()] == [one.id for one in record.attendees()]
    assert back.series == record.series
    assert len(back.records()) == len(record.records())


@given(st.text(), st.text())
def test_any_text_can_be_written_and_read(title: str, note: str) -> None:
    file = replace(small_file(), meeting=replace(MEETING, title=title, note=note))
    written = write_meeting(file)
    assert write_meeting(read_meeting(written)) == written


@given(files())
def test_a_copy_shares_no_id_and_says_the_same(file: MeetingFile) -> None:
    copy = with_new_ids(file)
    old, new = _ids(file), _ids(copy)
    assert not set(old) & set(new)
    renamed = dict(zip(old, new, strict=True))
    head = file.meeting
    if head.status is MeetingStatus.ISSUED or head.correction:
        head = replace(head, status=MeetingStatus.DRAFT, correction=0)
    # The copy was never issued.
    written = write_meeting(replace(file, meeting=head)).decode()
    for before, after in renamed.items():
        written = written.replace(before, after)
    assert write_meeting(copy).decode() == written


@given(files())
def test_a_copy_within_one_archive_keeps_the_directory(file: MeetingFile) -> None:
    copy = with_new_ids(file, keep_directory=True)
    kept = {record.id for record in records_of(file)} & set(_ids(copy))
    assert kept == {one.id for one in records_of(file) if isinstance(one, DIRECTORY_TYPES)}
    assert (copy.bodies, copy.people, copy.offices) == (file.bodies, file.people, file.offices)


def test_every_field_that_holds_an_id_is_known_as_a_reference() -> None:
    seen: set[tuple[type, str]] = set()
    waiting: list[type] = [kind for kind in RECORD_TYPES if kind.__name__ != "House"]
    done: set[type] = set()
    while waiting:
        kind = waiting.pop()
        done.add(kind)
        for name, hint in get_type_hints(kind).items():
            words = [hint, *getattr(hint, "__args__", ())]
            if Id in words and name != "id":
                seen.add((kind, name))
            waiting += [
                one for one in words if hasattr(one, "__dataclass_fields__") and one not in done
            ]
    assert seen == set(TARGETS)


def test_lists_are_all_fields_but_the_meeting_and_its_series() -> None:
    assert {"meeting", "series", *LISTS, "contents"} == {
        field.name for field in fields(MeetingFile)
    }
    positioned = {name for name in LISTS if "position" in get_type_hints(_item(name))}
    assert positioned == set(ORDERED)


def test_records_stand_after_those_that_they_belong_to() -> None:
    low, high = Body(new_id(), "Talent Office"), Body(new_id(), "Organisation Department")
    low = replace(low, parent=high.id)
    file = replace(small_file(), bodies=(low, high))
    assert [one.id for one in records_of(file)][:2] == [high.id, low.id]


def test_points_under_points_stand_right_after_them_whatever_the_file_says() -> None:
    first, second = entry("first"), entry("second")
    under = replace(entry("under the first"), parent=first.id)
    file = replace(small_file(), entries=(under, second, first))
    read = read_meeting(write_meeting(file))
    assert [one.text for one in read.entries] == ["second", "first", "under the first"]
    assert [one.text for one in record_of(read).outline().entries()] == [
        "second", "first", "under the first",
    ]  # fmt: skip


def test_an_entry_without_its_parent_is_not_lost() -> None:
    lonely = replace(entry("lonely"), parent=new_id())
    assert in_reading_order([lonely]) == (lonely,)


def test_the_directory_is_cut_to_what_the_meeting_refers_to() -> None:
    office_body, above, other = (Body(new_id(), name) for name in ("Bureau", "City", "Elsewhere"))
    office_body = replace(office_body, parent=above.id)
    known, stranger = Person(new_id(), "Known"), Person(new_id(), "Stranger")
    held = Office(new_id(), known.id, "Director", office_body.id)
    not_held = Office(new_id(), stranger.id, "Director", other.id)
    attendee = Attendee(new_id(), MEETING.id, "Known", person=known.id)
    record = MeetingRecord.of(MEETING, [attendee])
    file = build_file(record, [other, above, office_body], [stranger, known], [not_held, held])
    assert file.people == (known,)
    assert file.offices == (held,)
    assert {body.id for body in file.bodies} == {office_body.id, above.id}


def test_links_to_what_is_gone_are_left_out_so_that_the_file_can_be_read() -> None:
    gone = new_id()
    attendee = Attendee(new_id(), MEETING.id, "Known", person=gone, group=gone)
    part = Part(new_id(), MEETING.id, "Visit", attendees=(gone, attendee.id))
    said = replace(entry("said"), voices=(Voice(attendee.id),), proposal=gone)
    lost = Task(new_id(), MEETING.id, gone)
    file = build_file(MeetingRecord.of(MEETING, [attendee, part, said, lost]))
    assert file.attendees[0].person is None
    assert file.parts[0].attendees == (attendee.id,)
    assert file.entries[0].voices == (Voice(attendee.id),)
    assert file.tasks == ()
    read_meeting(write_meeting(file))


def test_tasks_follow_the_order_of_what_they_come_from() -> None:
    first, second = entry("first", "V1"), entry("second", "V2")
    tasks = [Task(new_id(), MEETING.id, second.id), Task(new_id(), MEETING.id, first.id)]
    file = build_file(MeetingRecord.of(MEETING, [first, second, *tasks]))
    assert [task.entry for task in file.tasks] == [first.id, second.id]


def test_what_equals_its_default_is_left_out() -> None:
    text = write_meeting(replace(small_file(), entries=(entry("said"),))).decode()
    assert '"position"' not in text
    assert '"meeting":' in text
    assert text.count('"meeting"') == 1
    assert "null" not in text
    assert text.endswith("}\n")


def test_a_file_may_name_its_meeting_and_nothing_where_nothing_is() -> None:
    said = entry("said")
    file = replace(small_file(), entries=(said,))
    text = write_meeting(file).decode()
    more = f'"meeting": "{MEETING.id}", "parent": null, "text": "said"'
    assert read_meeting(text.replace('"text": "said"', more).encode()) == read_meeting(
        text.encode()
    )


@pytest.mark.slow
def test_a_long_meeting_is_read_in_seconds() -> None:
    entries = tuple(entry(f"point {number}") for number in range(10_000))
    file = replace(small_file(), entries=entries)
    read = read_meeting(write_meeting(file))
    assert len(read.entries) == len(entries)


def _item(name: str) -> type:
    return get_type_hints(MeetingFile)[name].__args__[0]


def _ids(file: MeetingFile) -> list[Id]:
    return [record.id for record in records_of(file)]


def _plain(entry: Entry) -> Entry:
    return replace(entry, position="", parent=None)


def _unplaced(file: MeetingFile) -> MeetingFile:
    lists = {
        name: tuple(replace(one, position="") for one in getattr(file, name)) for name in ORDERED
    }
    return replace(file, **lists)
