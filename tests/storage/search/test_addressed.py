"""Who is meant by a surname with a title: people are looked for as they are spoken to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minutes_app.domain.entries import Entry, Voice
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Meeting, OfficeHeld
from minutes_app.domain.people import Office, Person
from minutes_app.domain.query import Named, Order, Party
from minutes_app.services.desk import Desk
from minutes_app.storage.search.searcher import Reader


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Desk.open(tmp_path / "a.minutes", create=True).archive as archive:
        yield Desk(archive)


@pytest.fixture
def meeting(desk: Desk) -> Id:
    return desk.meetings.create("调研座谈会").of_type(Meeting)[0].id


def speak(desk: Desk, meeting: Id, who: Attendee) -> None:
    head = desk.meetings.load(meeting).meeting
    entry = Entry(new_id(), meeting, who.name, head.created, voices=(Voice(who.id),))
    with desk.archive.operation("test", meeting) as operation:
        operation.put(who, entry)


def heard(desk: Desk, typed: str) -> set[str]:
    hits = Reader(desk.archive).rows(Named(Party.SPEAKER, typed), Order.DATE, 0, 99)
    return {one.text for one in hits}


@pytest.mark.parametrize(
    ("name", "title", "typed"),
    [
        ("彭学军", "市委书记", "彭书记"),
        ("彭学军", "市委书记", "彭书"),
        ("彭学军", "市委书记", "彭学军书记"),
        ("彭学军", "市委书记", "学军书记"),
        ("彭　军", "市委书记", "彭军书记"),
        ("王强", "副局长", "王局长"),
        ("王强", "局长", "王局"),
        ("歐陽明", "主任", "欧阳主任"),
        ("Anna Low", "Deputy Mayor", "Mayor Low"),
        ("Chen Wei", "Director", "director chen"),
        ("Low, Anna", "Secretary-General", "Secretary Low"),
    ],
)
def test_a_name_with_a_title_finds_who_holds_it(
    desk: Desk, meeting: Id, name: str, title: str, typed: str
) -> None:
    office = (OfficeHeld(title),)
    speak(desk, meeting, Attendee(new_id(), meeting, name, "a", offices=office))
    others = [("彭湃", "研究员"), ("张三", "市委书记"), ("张三", "局长"), ("Bo Weber", "Mayor"),
              ("欧明", "主任"), ("李四", "Director")]  # fmt: skip
    for other, held in others:
        speak(desk, meeting, Attendee(new_id(), meeting, other, "b", offices=(OfficeHeld(held),)))
    assert heard(desk, typed) == {" ".join(name.split())}


def test_an_office_of_the_directory_counts_and_all_that_they_said_is_found(
    desk: Desk, meeting: Id
) -> None:
    person = Person(new_id(), "李伟", ("李大伟",), honorific="教授")
    with desk.archive.operation("test", "archive") as operation:
        operation.put(person, Office(new_id(), person.id, "办公室主任"))
    speak(desk, meeting, Attendee(new_id(), meeting, "伟哥", "a", person=person.id))
    for typed in ("李主任", "大伟主任", "李教授", "李伟教授"):
        assert heard(desk, typed) == {"伟哥"}
    assert heard(desk, "李局长") == set()


@pytest.mark.parametrize(("styled", "typed"), [("Mr", "Mr. Low"), ("Mr.", "mr low"),
                                               ("Professor", "Prof. Low")])  # fmt: skip
def test_how_somebody_is_styled_counts(desk: Desk, meeting: Id, styled: str, typed: str) -> None:
    speak(desk, meeting, Attendee(new_id(), meeting, "Anna Low", "a", honorific=styled))
    speak(desk, meeting, Attendee(new_id(), meeting, "Ben Low", "b", honorific="Dr"))
    assert heard(desk, typed) == {"Anna Low"}


def test_a_name_that_is_written_so_is_meant_first(desk: Desk, meeting: Id) -> None:
    speak(desk, meeting, Attendee(new_id(), meeting, "彭学军", "a", offices=(OfficeHeld("书记"),)))
    assert heard(desk, "彭书记") == {"彭学军"}
    assert heard(desk, "=彭书记") == set()
    speak(desk, meeting, Attendee(new_id(), meeting, "彭书记", "b"))
    assert heard(desk, "彭书记") == {"彭书记"}
