"""Protocol order and moves by hand, on a real archive."""

import pytest

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import (
    Attendee,
    AttendeeKind,
    Group,
    Language,
    Meeting,
    OfficeHeld,
    SurnameOrder,
)
from minutes_app.services.desk import Desk


@pytest.fixture
def meeting(desk: Desk) -> Id:
    return next(one.id for one in desk.meetings.create("M").put if isinstance(one, Meeting))


def people(desk: Desk, meeting: Id, *names: str, group: Id | None = None) -> list[Id]:
    new = [Attendee(new_id(), meeting, name, group=group) for name in names]
    desk.contents.add(*new)
    return [one.id for one in new]


def order(desk: Desk, meeting: Id) -> list[str]:
    return [one.name for one in desk.meetings.load(meeting).attendees()]


def test_steps_lead_on_into_the_next_group(desk: Desk, meeting: Id) -> None:
    group = Group(new_id(), meeting, "G")
    desk.contents.add(group)
    first, _ = people(desk, meeting, "a", "b")
    people(desk, meeting, "c", group=group.id)
    for expected in (["b", "a", "c"], ["b", "a", "c"], ["b", "c", "a"], ["b", "c", "a"]):
        desk.protocol.step(first, 1)
        assert order(desk, meeting) == expected
    for expected in (["b", "a", "c"], ["b", "a", "c"], ["a", "b", "c"], ["a", "b", "c"]):
        desk.protocol.step(first, -1)
        assert order(desk, meeting) == expected


def test_a_move_is_one_step_of_undo(desk: Desk, meeting: Id) -> None:
    group = Group(new_id(), meeting, "G")
    desk.contents.add(group)
    first, _ = people(desk, meeting, "a", "b")
    desk.protocol.place(first, group.id, 0)
    assert order(desk, meeting) == ["b", "a"]
    desk.undo(meeting)
    assert order(desk, meeting) == ["a", "b"]
    assert desk.meetings.load(meeting).find(Attendee, first).group is None  # type: ignore[union-attr]


def test_places_that_were_shared_are_told_apart(desk: Desk, meeting: Id) -> None:
    first, second, third = people(desk, meeting, "a", "b", "c")
    for one in (first, second):
        desk.contents.edit(Attendee, one, position="V1")
    desk.protocol.place(third, None, 1)
    found = order(desk, meeting)
    assert found[1] == "c"
    assert sorted(found) == ["a", "b", "c"]


def titled(desk: Desk, meeting: Id, *people: tuple[str, str, str], group: Id | None = None) -> None:
    desk.contents.add(
        *(
            Attendee(new_id(), meeting, name, group=group, offices=(OfficeHeld(title, body),))
            for name, body, title in people
        )
    )


def found(desk: Desk, meeting: Id, name: str) -> Attendee:
    return next(one for one in desk.meetings.load(meeting).attendees() if one.name == name)


def test_rank_goes_first_then_the_strokes_of_the_surname(desk: Desk, meeting: Id) -> None:
    titled(
        desk, meeting, ("赵六", "市教育局", "副局长"), ("王五", "市教育局", "局长"),
        ("周一", "临江市人民政府", "副市长"), ("丁二", "市科技局", "局长"), ("欧阳明", "", ""),
    )  # fmt: skip
    done = desk.protocol.put_in_order(meeting)
    assert order(desk, meeting) == ["周一", "丁二", "王五", "赵六", "欧阳明"]
    assert (done.kept, done.by_pinyin, done.unranked) == ((), (), ("欧阳明",))
    desk.undo(meeting)
    assert order(desk, meeting) == ["赵六", "王五", "周一", "丁二", "欧阳明"]


def test_doing_it_again_changes_nothing_and_leaves_no_step_of_undo(desk: Desk, meeting: Id) -> None:
    titled(desk, meeting, ("乙", "", "局长"), ("丁", "", "局长"))
    desk.protocol.put_in_order(meeting)
    assert not desk.protocol.put_in_order(meeting).change
    assert order(desk, meeting) == ["乙", "丁"]


def test_the_house_says_ranks_and_the_order_of_surnames(desk: Desk, meeting: Id) -> None:
    titled(desk, meeting, ("赵六", "", "院士"), ("丁二", "", "专家"), ("安一", "", "专家"))
    desk.meetings.edit_house(ranks=("专家", "院士"), surname_order=SurnameOrder.PINYIN)
    assert desk.protocol.put_in_order(meeting).unranked == ()
    assert order(desk, meeting) == ["安一", "丁二", "赵六"]


def test_surnames_are_read_as_surnames(desk: Desk, meeting: Id) -> None:
    desk.meetings.edit_house(surname_order=SurnameOrder.PINYIN)
    people(desk, meeting, "丁一", "单二", "陈三", "仇四", "解五")
    desk.protocol.put_in_order(meeting)
    assert order(desk, meeting) == ["陈三", "丁一", "仇四", "单二", "解五"]


def test_english_names_stand_by_surname(desk: Desk) -> None:
    made = desk.meetings.create("M", language=Language.ENGLISH).put
    meeting = next(one.id for one in made if isinstance(one, Meeting))
    titled(
        desk, meeting, ("Zoe Adams", "", "Director"), ("Zhang Wei", "", "Director"),
        ("Adam Young", "", "Director"), ("Ben Carter", "", "Mayor"),
    )  # fmt: skip
    desk.protocol.put_in_order(meeting)
    assert order(desk, meeting) == ["Ben Carter", "Zoe Adams", "Adam Young", "Zhang Wei"]


def test_whoever_was_put_by_hand_stays_unless_it_is_said(desk: Desk, meeting: Id) -> None:
    titled(desk, meeting, ("赵六", "", "局长"), ("王五", "", "局长"), ("周一", "", "市长"))
    desk.protocol.place(found(desk, meeting, "赵六").id, None, 0)
    done = desk.protocol.put_in_order(meeting)
    assert order(desk, meeting) == ["赵六", "周一", "王五"]
    assert done.kept == ("赵六",)
    desk.protocol.put_in_order(meeting, also_by_hand=True)
    assert order(desk, meeting) == ["周一", "王五", "赵六"]
    assert not found(desk, meeting, "赵六").by_hand


def test_one_group_alone_is_put_in_order(desk: Desk, meeting: Id) -> None:
    group = Group(new_id(), meeting, "G")
    desk.contents.add(group)
    titled(desk, meeting, ("赵六", "", "局长"), ("王五", "", "市长"))
    titled(desk, meeting, ("钱二", "", "局长"), ("丁三", "", "局长"), group=group.id)
    desk.protocol.put_in_order(meeting, [group.id])
    assert order(desk, meeting) == ["赵六", "王五", "丁三", "钱二"]
    desk.protocol.put_in_order(meeting, [None])
    assert order(desk, meeting) == ["王五", "赵六", "丁三", "钱二"]


def test_bodies_and_the_unnamed_follow_people_as_they_stand(desk: Desk, meeting: Id) -> None:
    desk.contents.add(
        Attendee(new_id(), meeting, kind=AttendeeKind.UNNAMED, count=3, description="experts"),
        Attendee(new_id(), meeting, "Bureau", kind=AttendeeKind.BODY),
        Attendee(new_id(), meeting, "丁二"),
    )
    desk.protocol.put_in_order(meeting)
    shown = [one.shown_name for one in desk.meetings.load(meeting).attendees()]
    assert shown == ["丁二", "experts", "Bureau"]


def test_a_surname_without_strokes_is_placed_by_pinyin_and_told(desk: Desk, meeting: Id) -> None:
    people(desk, meeting, "㐀明", "赵六")
    assert desk.protocol.put_in_order(meeting).by_pinyin == ("㐀明",)
    assert order(desk, meeting) == ["赵六", "㐀明"]


def test_joining_a_group_is_no_place_chosen_by_hand(desk: Desk, meeting: Id) -> None:
    group = Group(new_id(), meeting, "G")
    desk.contents.add(group)
    first, _ = people(desk, meeting, "a", "b")
    people(desk, meeting, "c", group=group.id)
    desk.protocol.join(first, group.id)
    assert order(desk, meeting) == ["b", "c", "a"]
    assert not found(desk, meeting, "a").by_hand


def test_trying_out_a_list_writes_nothing(desk: Desk, meeting: Id) -> None:
    titled(desk, meeting, ("赵六", "市教育局", "局长"), ("王五", "", "市长"), ("丁二", "", ""))
    some = desk.meetings.load(meeting).attendees()
    shown = desk.protocol.try_out(some, ("市长", "局长"), SurnameOrder.STROKES)
    assert [(one.name, one.line) for one in shown] == [
        ("王五", "市长"),
        ("赵六", "局长"),
        ("丁二", ""),
    ]
    assert order(desk, meeting) == ["赵六", "王五", "丁二"]


def test_the_lists_that_are_shipped(desk: Desk) -> None:
    for language in Language:
        ranks = desk.protocol.ranks(language)
        assert len(ranks) == len(set(ranks)) > 50
