"""Places of people across groups, and series, on a real archive."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Group, Meeting
from minutes_app.services.arranging import Arranging
from minutes_app.services.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk.open(tmp_path / "a.minutes", create=True)
    yield made
    made.close()


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
    arranging = Arranging(desk.archive)
    for expected in (["b", "a", "c"], ["b", "a", "c"], ["b", "c", "a"], ["b", "c", "a"]):
        arranging.step_attendee(first, 1)
        assert order(desk, meeting) == expected
    for expected in (["b", "a", "c"], ["b", "a", "c"], ["a", "b", "c"], ["a", "b", "c"]):
        arranging.step_attendee(first, -1)
        assert order(desk, meeting) == expected


def test_a_move_is_one_step_of_undo(desk: Desk, meeting: Id) -> None:
    group = Group(new_id(), meeting, "G")
    desk.contents.add(group)
    first, _ = people(desk, meeting, "a", "b")
    Arranging(desk.archive).place_attendee(first, group.id, 0)
    assert order(desk, meeting) == ["b", "a"]
    desk.undo(meeting)
    assert order(desk, meeting) == ["a", "b"]
    assert desk.meetings.load(meeting).find(Attendee, first).group is None  # type: ignore[union-attr]


def test_places_that_were_shared_are_told_apart(desk: Desk, meeting: Id) -> None:
    first, second, third = people(desk, meeting, "a", "b", "c")
    for one in (first, second):
        desk.contents.edit(Attendee, one, position="V1")
    Arranging(desk.archive).place_attendee(third, None, 1)
    found = order(desk, meeting)
    assert found[1] == "c"
    assert sorted(found) == ["a", "b", "c"]


def test_series(desk: Desk, meeting: Id) -> None:
    arranging = Arranging(desk.archive)
    change = arranging.put_in_series(meeting, " Weekly ")
    record = desk.meetings.load(meeting)
    assert record.series is not None
    assert record.series.name == "Weekly"
    kept = desk.meetings.load(meeting)
    kept.series = None
    kept.apply(change)
    assert kept.series == record.series
    arranging.edit_series(record.series.id, note="Mondays")
    assert [(one.name, one.note) for one in arranging.series()] == [("Weekly", "Mondays")]
    other = next(one.id for one in desk.meetings.create("N").put if isinstance(one, Meeting))
    arranging.put_in_series(other, "Weekly")
    assert len(arranging.series()) == 1
    arranging.put_in_series(meeting, "")
    assert desk.meetings.load(meeting).series is None
