"""Lists from outside, beside the directory and onto the list of attendees."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import (
    Attendance,
    Attendee,
    AttendeeKind,
    Group,
    Meeting,
)
from minutes_app.domain.people import Body, Office, OfficeHeld, Person, offices_on
from minutes_app.domain.records import MeetingRecord
from minutes_app.intake.lists.rows import ListRow
from minutes_app.services.desk import Desk
from minutes_app.services.intake import Wish
from minutes_app.services.matching import Match, News

DAY = date(2026, 6, 19)


class House:
    """An archive with a directory, and an empty meeting in it."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.meeting = (
            desk.meetings.create("座谈会", start=PartialDate.of(DAY)).of_type(Meeting)[0].id
        )
        self.science = Body(Id("b1"), "市科技局", short_name="科技局")
        self.trade = Body(Id("b2"), "市经信局")
        self.zhang = Person(Id("p1"), "张三")
        self.wang = Person(Id("p2"), "王五")
        self.other_wang = Person(Id("p3"), "王五")
        desk.directory.add(
            self.science, self.trade, self.zhang, self.wang, self.other_wang,
            Office(Id("o1"), self.zhang.id, "副局长", self.science.id),
            Office(Id("o2"), self.wang.id, "处长", self.science.id),
            Office(Id("o3"), self.other_wang.id, "处长", self.trade.id),
        )  # fmt: skip

    def match(self, *rows: ListRow) -> list[Match]:
        return self.desk.intake.match(self.meeting, rows)

    def put(self, *wishes: Wish) -> None:
        self.desk.intake.put(self.meeting, wishes)

    @property
    def record(self) -> MeetingRecord:
        return self.desk.meetings.load(self.meeting)

    def attendee(self, name: str) -> Attendee:
        return next(one for one in self.record.attendees() if one.shown_name == name)

    def held(self, person: Id, day: date) -> list[tuple[str, Id | None]]:
        offices = [one for one in self.desk.directory.listing().offices if one.person == person]
        return [(one.title, one.body) for one in offices_on(offices, day)]


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    yield House(desk)
    desk.close()


def office(body: str, title: str) -> OfficeHeld:
    return OfficeHeld(title, body)


def row(name: str, *offices: OfficeHeld, **fields: object) -> ListRow:
    made = ListRow(name, offices=offices, offices_known=bool(offices))
    return replace(made, **fields)  # type: ignore[arg-type]


def test_the_reader_is_told_every_name(house: House) -> None:
    known = house.desk.intake.known()
    assert known.is_person("张三")
    assert known.is_body("科技局")
    assert known.is_title("副局长")
    assert not known.is_person("李四")


def test_somebody_known_comes_with_the_offices_of_the_day(house: House) -> None:
    (match,) = house.match(row("张三"))
    assert [one.person.id for one in match.candidates] == ["p1"]
    assert [held.title for held in match.candidates[0].offices] == ["副局长"]
    assert match.candidates[0].news is None
    house.put(Wish(row("张三"), Id("p1")))
    one = house.attendee("张三")
    assert [(held.title, held.body) for held in one.offices] == [("副局长", "b1")]
    assert one.offices_known


def test_namesakes_are_offered_the_likelier_first(house: House) -> None:
    (match,) = house.match(row("王五", office("市经信局", "处长")))
    assert [one.person.id for one in match.candidates] == ["p3", "p2"]
    assert match.candidates[0].news is None
    assert match.candidates[1].news is News.ALSO


def test_a_short_name_of_a_body_is_that_body(house: House) -> None:
    (match,) = house.match(row("张三", office("科技局", "副局长")))
    assert match.candidates[0].news is None


def test_what_is_new_enters_the_directory(house: House) -> None:
    house.put(Wish(row("李四", office("市港口局", "局长"))))
    listing = house.desk.directory.listing()
    person = next(one for one in listing.people if one.name == "李四")
    body = next(one for one in listing.bodies if one.name == "市港口局")
    assert house.held(person.id, DAY) == [("局长", body.id)]
    assert house.attendee("李四").person == person.id
    assert house.attendee("李四").offices == (OfficeHeld("局长", "市港口局", body.id),)


def test_two_bodies_of_one_name_are_told_by_their_words(house: House) -> None:
    house.desk.directory.add(Body(Id("b9"), "市经信局"))
    (match,) = house.match(row("王五", office("市经信局", "")))
    assert [one.person.id for one in match.candidates] == ["p3", "p2"]
    assert [held.body_name for held in match.candidates[0].offices] == ["市经信局"]
    assert match.candidates[0].news is None


def test_one_body_is_entered_once(house: House) -> None:
    house.put(
        Wish(row("甲一", office("市港口局", "局长"))),
        Wish(row("乙二", office("市港口局", "副局长"))),
    )
    assert [one.name for one in house.desk.directory.listing().bodies].count("市港口局") == 1


def test_a_new_title_in_the_same_body_takes_the_place_of_the_old(house: House) -> None:
    (match,) = house.match(row("张三", office("市科技局", "局长")))
    assert match.candidates[0].news is News.INSTEAD
    house.put(Wish(row("张三", office("市科技局", "局长")), Id("p1"), news=News.INSTEAD))
    assert house.held(Id("p1"), DAY) == [("局长", "b1")]
    assert house.held(Id("p1"), date(2026, 6, 18)) == [("副局长", "b1")]


def test_another_office_comes_beside_or_stays_out_of_the_directory(house: House) -> None:
    said = row("张三", office("市政府", "副秘书长"))
    house.put(Wish(said, Id("p1"), news=News.ONLY_HERE))
    assert house.held(Id("p1"), DAY) == [("副局长", "b1")]
    assert house.attendee("张三").offices[0].title == "副秘书长"
    house.put(Wish(said, Id("p1"), news=News.ALSO))
    assert [title for title, _ in house.held(Id("p1"), DAY)] == ["副局长", "副秘书长"]
    assert [title for title, _ in house.held(Id("p1"), date(2026, 6, 18))] == ["副局长"]


def test_who_is_on_the_list_is_changed_and_not_doubled(house: House) -> None:
    house.put(Wish(row("张三"), Id("p1")))
    (match,) = house.match(row("张三"))
    listed = match.candidates[0].attendee
    assert listed == house.attendee("张三").id
    house.put(Wish(row("张三", attendance=Attendance.EXCUSED), Id("p1"), listed))
    assert [one.attendance for one in house.record.attendees()] == [Attendance.EXCUSED]
    house.put(Wish(row("张三"), Id("p1")), Wish(row("张三", note="电话"), Id("p1")))
    assert len(house.record.attendees()) == 1
    assert house.attendee("张三").note == "电话"


def test_groups_are_made_once_and_used_again(house: House) -> None:
    house.put(Wish(row("甲一", group="市直部门")), Wish(row("乙二", group="高校")))
    house.put(Wish(row("丙三", group="市直部门")))
    groups = house.record.all_of(Group)
    assert [one.name for one in groups] == ["市直部门", "高校"]
    assert [one.name for one in house.record.attendees()] == ["甲一", "丙三", "乙二"]


def test_bodies_and_people_without_names_come_too(house: House) -> None:
    body = ListRow("市科技局", AttendeeKind.BODY)
    some = ListRow(kind=AttendeeKind.UNNAMED, count=3, description="专家")
    matches = house.match(body, some)
    assert matches[0].body == "b1"
    house.put(Wish(body), Wish(some))
    assert house.attendee("市科技局").body == "b1"
    assert house.attendee("专家").count == 3
    again = house.match(body, some)
    assert [one.attendee for one in again] == [one.id for one in house.record.attendees()]


def test_a_deputy_comes_onto_the_list(house: House) -> None:
    house.put(Wish(row("李四", stands_for="张三")), Wish(row("赵六", deputy="钱七")))
    zhang, zhao = house.attendee("张三"), house.attendee("赵六")
    assert (zhang.attendance, zhang.deputy) == (Attendance.DEPUTISED, house.attendee("李四").id)
    assert zhang.person == "p1"
    assert (zhao.attendance, zhao.deputy) == (Attendance.DEPUTISED, house.attendee("钱七").id)
    assert house.attendee("李四").attendance is Attendance.PRESENT


def test_all_of_it_is_one_step_of_undo(house: House) -> None:
    before = house.desk.directory.listing()
    house.put(
        Wish(row("李四", office("市港口局", "局长"), group="市直部门")),
        Wish(row("张三", office("市科技局", "局长")), Id("p1"), news=News.INSTEAD),
    )
    assert house.desk.history(house.meeting)[0] == "attendee.import"
    house.desk.undo(house.meeting)
    assert house.record.attendees() == []
    assert house.record.all_of(Group) == []
    assert house.desk.directory.listing() == before
    house.desk.redo(house.meeting)
    assert {one.name for one in house.record.attendees()} == {"李四", "张三"}


def test_words_are_cleaned(house: House) -> None:
    house.put(Wish(row("李\x00四", office("市\u202e港口局", "局长"))))
    assert house.attendee("李四").offices[0].body_name == "市港口局"
