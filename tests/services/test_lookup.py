"""Looking things up in the directory: by any of their names, as of a day, a page at a time."""

from datetime import date
from typing import Any

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Responsible
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Meeting, OfficeHeld
from minutes_app.domain.people import Body, FormerName, Office, Person
from minutes_app.services.desk import Desk
from minutes_app.services.recording import NewEntry

TODAY = date(2026, 6, 19)


def put(desk: Desk, *records: Any) -> None:
    desk.directory.add(*records)


def names(desk: Desk, kind: Any, words: str, day: date = TODAY) -> list[str]:
    return [one.record.name for one in desk.lookup.find(kind, words, day).rows]


def meeting(desk: Desk, title: str = "M", **fields: Any) -> Id:
    made = desk.meetings.create(title, **fields).put
    return next(one.id for one in made if isinstance(one, Meeting))


def test_people_are_found_by_all_that_they_are_called(desk: Desk) -> None:
    body = Body(new_id(), "临江市数字经济局", "市数经局")
    one = Person(new_id(), "单雷", other_names=("单小雷",))
    put(
        desk, body, one, Office(new_id(), one.id, "副局长", body.id), Person(new_id(), "Anna Weber")
    )
    for words in ("单", "雷", "小雷", "shanlei", "sl", "dl", "danl", "副局长", "数字经济", "数经局",
                  "sl 副局", "ＳＬ"):  # fmt: skip
        assert names(desk, Person, words) == ["单雷"], words
    for words in ("weber", "aw", "ANNA"):
        assert names(desk, Person, words) == ["Anna Weber"], words
    assert names(desk, Person, "nobody") == []
    assert names(desk, Person, "sl 局长 weber") == []


def test_bodies_are_found_by_former_names(desk: Desk) -> None:
    former = FormerName("经济和信息化局", PartialDate(2024, 1))
    put(desk, Body(new_id(), "数字经济局", former_names=(former,)), Body(new_id(), "教育局"))
    for words in ("信息化", "jjhxxhj", "szjj"):
        assert names(desk, Body, words) == ["数字经济局"], words


def test_a_page_at_a_time_by_spelling(desk: Desk) -> None:
    put(desk, *(Person(new_id(), name) for name in ("周一", "安二", "Bob", "丁三")))
    first = desk.lookup.find(Person, "", TODAY, most=3)
    assert [one.record.name for one in first.rows] == ["安二", "Bob", "丁三"]
    assert (first.first, first.total) == (0, 4)
    rest = desk.lookup.find(Person, "", TODAY, first=3, most=3)
    assert [one.record.name for one in rest.rows] == ["周一"]


def test_names_that_begin_so_come_first(desk: Desk) -> None:
    put(desk, *(Person(new_id(), name) for name in ("阿明", "明德")))
    assert names(desk, Person, "明") == ["明德", "阿明"]


def test_offices_are_those_of_the_day(desk: Desk) -> None:
    body = Body(
        new_id(), "数字经济局", former_names=(FormerName("经信局", PartialDate(2024, 5, 31)),)
    )
    one = Person(new_id(), "李雷")
    put(
        desk, body, one,
        Office(new_id(), one.id, "副局长", body.id, until=PartialDate(2023, 12), rank=1),
        Office(new_id(), one.id, "局长", body.id, since=PartialDate(2024), until=PartialDate(2025)),
        Office(new_id(), one.id, "党组书记", body.id, since=PartialDate(2025, 3),
               until=PartialDate(2025, 9), rank=1),
    )  # fmt: skip

    def said(day: date) -> list[str]:
        listed = desk.lookup.get(Person, one.id, day)
        assert listed is not None
        found = listed.held or ((listed.before,) if listed.before else ())
        return [f"{held.body}{held.title}" for held in found]

    assert said(date(2023, 6, 1)) == ["经信局副局长"]
    assert said(date(2024, 2, 1)) == ["经信局局长"]
    assert said(date(2024, 6, 1)) == ["数字经济局局长"]
    assert said(date(2025, 5, 1)) == ["数字经济局局长", "数字经济局党组书记"]
    assert said(TODAY) == ["数字经济局局长"]
    today = desk.lookup.get(Person, one.id, TODAY)
    assert today is not None
    assert not today.held


def test_where_somebody_has_been(desk: Desk) -> None:
    one, body = Person(new_id(), "李雷"), Body(new_id(), "教育局")
    put(desk, one, body)
    for day in (3, 1, 2):
        held = meeting(desk, f"M{day}", start=PartialDate(2026, 1, day))
        offices = (OfficeHeld("局长", "教育局", body.id),)
        desk.contents.add(Attendee(new_id(), held, "李雷", person=one.id, offices=offices))
    found = desk.lookup.appearances(Person, one.id, most=2)
    assert [one.title for one in found.shown] == ["M3", "M2"]
    assert found.total == 3
    assert desk.lookup.appearances(Body, body.id).total == 3
    desk.meetings.bin(found.shown[0].meeting)
    assert desk.lookup.appearances(Person, one.id).total == 2


def test_two_records_of_one_person_become_one(desk: Desk) -> None:
    body = Body(new_id(), "教育局")
    kept, other = Person(new_id(), "李雷", note="a"), Person(new_id(), "李　雷", note="b")
    put(
        desk, body, kept, other,
        Office(new_id(), kept.id, "局长", body.id),
        Office(new_id(), other.id, "局长", body.id, since=PartialDate(2024)),
        Office(new_id(), other.id, "书记", body.id),
    )  # fmt: skip
    held = meeting(desk)
    desk.contents.add(Attendee(new_id(), held, "李　雷", person=other.id))
    desk.recording.add(held, NewEntry("text", lead=(Responsible("李　雷", person=other.id),)))
    before = desk.directory.listing()
    desk.directory.merge(Person, kept.id, other.id)
    record = desk.meetings.load(held)
    assert [(one.name, one.person) for one in record.attendees()] == [("李　雷", kept.id)]
    assert [one.lead[0].person for one in record.outline().entries()] == [kept.id]
    listing = desk.directory.listing()
    assert [one.id for one in listing.people] == [kept.id]
    assert (listing.people[0].other_names, listing.people[0].note) == (("李　雷",), "a\nb")
    told = {(one.title, one.since.year) for one in listing.offices if one.person == kept.id}
    assert told == {("局长", 2024), ("书记", None)}
    desk.undo("archive")
    assert desk.directory.listing() == before
    assert [one.person for one in desk.meetings.load(held).attendees()] == [other.id]


def test_two_records_of_one_body_become_one(desk: Desk) -> None:
    old = Body(new_id(), "经信局", "经信")
    kept = Body(new_id(), "数字经济局", parent=old.id)
    child = Body(new_id(), "处", parent=old.id)
    put(desk, old, kept, child)
    desk.directory.merge(Body, kept.id, old.id)
    bodies = {one.name: one for one in desk.directory.listing().bodies}
    assert set(bodies) == {"数字经济局", "处"}
    assert bodies["数字经济局"].parent is None
    assert [one.name for one in bodies["数字经济局"].former_names] == ["经信局"]
    assert bodies["数字经济局"].short_name == "经信"
    assert bodies["处"].parent == kept.id


def test_offices_are_brought_in_one_step(desk: Desk) -> None:
    one = Person(new_id(), "李雷")
    first, second = Office(new_id(), one.id, "A"), Office(new_id(), one.id, "B")
    put(desk, one, first, second)
    third = Office(new_id(), one.id, "C")
    desk.directory.bring_offices(one.id, [third, second])
    assert [held.title for held in desk.lookup.offices(one.id)] == ["C", "B"]
    desk.undo("archive")
    assert {held.title for held in desk.lookup.offices(one.id)} == {"A", "B"}
