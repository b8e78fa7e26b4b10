"""People come again with the titles that they hold on the day, in last time's words."""

from typing import Any

import pytest

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import (
    Attendance,
    Attendee,
    AttendeeKind,
    Group,
    Meeting,
    OfficeHeld,
)
from minutes_app.domain.people import Body, FormerName, Office, Person
from minutes_app.domain.records import MeetingRecord
from minutes_app.services.desk import Desk

LAST, NEXT = PartialDate(2026, 1, 10), PartialDate(2026, 6, 19)


@pytest.fixture
def last(desk: Desk) -> Id:
    made = desk.meetings.create("M", start=LAST).put
    return next(one.id for one in made if isinstance(one, Meeting))


def known(desk: Desk, name: str, *offices: tuple[str, Id | None, PartialDate]) -> Person:
    person = Person(new_id(), name)
    desk.directory.add(
        person,
        *(
            Office(new_id(), person.id, title, body, until=until, rank=rank)
            for rank, (title, body, until) in enumerate(offices)
        ),
    )
    return person


def again(desk: Desk, last: Id) -> MeetingRecord:
    change = desk.meetings.create_next(last, start=NEXT)
    return desk.meetings.load(change.of_type(Meeting)[-1].id)


def said(record: MeetingRecord, name: str) -> tuple[list[str], bool]:
    one = next(one for one in record.attendees() if one.name == name)
    return [f"{office.body_name}{office.title}" for office in one.offices], one.offices_known


def test_a_title_that_ended_is_not_brought_again(desk: Desk, last: Id) -> None:
    person = known(desk, "李雷", ("局长", None, PartialDate(2026, 3)))
    desk.contents.add(
        Attendee(new_id(), last, "李雷", person=person.id, offices=(OfficeHeld("局长"),))
    )
    record = again(desk, last)
    assert said(record, "李雷") == ([], False)
    changes = desk.meetings.title_changes(record.meeting.id)
    assert [(one.name, one.before, one.now) for one in changes] == [
        ("李雷", (OfficeHeld("局长"),), ())
    ]


def test_one_of_two_titles_ended(desk: Desk, last: Id) -> None:
    person = known(
        desk, "李雷", ("书记", None, PartialDate()), ("局长", None, PartialDate(2026, 3))
    )
    held = (OfficeHeld("局长"), OfficeHeld("书记"))
    desk.contents.add(Attendee(new_id(), last, "李雷", person=person.id, offices=held))
    assert said(again(desk, last), "李雷") == (["书记"], True)


def test_whom_the_directory_knows_no_title_of_keeps_last_times(desk: Desk, last: Id) -> None:
    person = known(desk, "李雷")
    desk.contents.add(
        Attendee(new_id(), last, "李雷", person=person.id, offices=(OfficeHeld("顾问"),))
    )
    desk.contents.add(Attendee(new_id(), last, "吴未", offices_known=False))
    desk.contents.add(Attendee(new_id(), last, "单名"))
    record = again(desk, last)
    assert said(record, "李雷") == (["顾问"], True)
    assert said(record, "吴未") == ([], False)
    assert said(record, "单名") == ([], True)
    assert desk.meetings.title_changes(record.meeting.id) == []


def test_a_body_comes_under_its_new_name(desk: Desk, last: Id) -> None:
    former = FormerName("经信局", PartialDate(2026, 2, 28))
    body = Body(new_id(), "数字经济局", "数经局", former_names=(former,))
    desk.directory.add(body)
    person = known(desk, "李雷", ("局长", body.id, PartialDate()))
    for name, link, words in (
        ("李雷", person.id, "经信局"),
        ("顾问", None, "经信局"),
        ("短", None, "数经局"),
    ):
        held = (OfficeHeld("局长", words, body.id),)
        desk.contents.add(Attendee(new_id(), last, name, person=link, offices=held))
    desk.contents.add(Attendee(new_id(), last, "经信局", kind=AttendeeKind.BODY, body=body.id))
    record = again(desk, last)
    assert said(record, "李雷") == (["数字经济局局长"], True)
    assert said(record, "顾问") == (["数字经济局局长"], True)
    assert said(record, "短") == (["数经局局长"], True)
    assert [one.name for one in record.all_of(Attendee) if one.kind is AttendeeKind.BODY] == [
        "数字经济局"
    ]
    names = [(one.name, one.former_name) for one in desk.meetings.title_changes(record.meeting.id)]
    assert ("李雷", "") in names
    assert ("数字经济局", "经信局") in names


def test_order_by_hand_and_groups_are_kept(desk: Desk, last: Id) -> None:
    group = Group(new_id(), last, "G")
    desk.contents.add(group)
    desk.contents.add(*(Attendee(new_id(), last, name, group=group.id) for name in "abc"))
    moved = desk.meetings.load(last).attendees()[2]
    desk.protocol.place(moved.id, group.id, 0)
    record = again(desk, last)
    assert [one.name for one in record.attendees()] == ["c", "a", "b"]
    assert [one.by_hand for one in record.attendees()] == [True, False, False]
    assert [one.name for one in record.all_of(Group)] == ["G"]


def test_the_first_of_a_series_has_nothing_before_it(desk: Desk, last: Id) -> None:
    assert desk.meetings.title_changes(last) == []


def test_a_deputy_of_another_body_was_there_for_it_too(desk: Desk, last: Id) -> None:
    def attendee(name: str, body: str, **fields: Any) -> Attendee:
        offices = (OfficeHeld("Chair", body),) if body else ()
        return Attendee(new_id(), last, name, offices=offices, **fields)

    own, other, nobody = attendee("Own", "A"), attendee("Other", "B"), attendee("Nobody", "")
    senders = [attendee(f"From {one.name}", "A", attendance=Attendance.DEPUTISED, deputy=one.id)
               for one in (own, other, nobody)]  # fmt: skip
    desk.contents.add(own, other, nobody, *senders)
    names = {one.name for one in again(desk, last).attendees()}
    assert names == {"Other", "From Own", "From Other", "From Nobody"}
