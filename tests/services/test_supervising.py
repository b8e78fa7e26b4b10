"""Entries that become supervised tasks, and entries again, on a real archive."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from minutes_app.domain.entries import (
    Collective,
    Deadline,
    Entry,
    Progress,
    Responsible,
    Task,
    Voice,
)
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import MeetingRecord
from minutes_app.services.desk import Desk
from minutes_app.services.recording import NewEntry

_OWNER = (Responsible("Finance Bureau"),)
_DAY = Deadline("by Dec 31", date(2026, 12, 31))


class Kept:
    def __init__(self, path: Path) -> None:
        self.desk = Desk.open(path / "a.minutes", create=True)
        made = self.desk.meetings.create("M").put
        self.meeting = next(one.id for one in made if isinstance(one, Meeting))
        self.desk.recording.add_all(self.meeting, [NewEntry("one"), NewEntry("two")])
        self.first, self.second = (one.id for one in self.record.outline().entries())

    @property
    def record(self) -> MeetingRecord:
        return self.desk.meetings.load(self.meeting)

    def entry(self, one: Id) -> Entry:
        found = self.record.find(Entry, one)
        assert found
        return found

    def tasks(self) -> list[Id]:
        return [task.entry for task in self.record.all_of(Task)]


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    made = Kept(tmp_path)
    yield made
    made.desk.close()


def test_without_owner_or_day_it_is_supervised_all_the_same(kept: Kept) -> None:
    kept.desk.supervising.supervise([kept.first])
    assert kept.tasks() == [kept.first]
    assert [one.entry for one in kept.desk.tasks()] == [kept.first]
    kept.desk.recording.edit(kept.first, text="other words")
    assert kept.tasks() == [kept.first], "what was asked for by itself stays"


def test_several_at_once_are_one_step(kept: Kept) -> None:
    kept.desk.recording.edit(kept.second, deadline=Deadline("soon"))
    both = [kept.first, kept.second]
    kept.desk.supervising.supervise(both, lead=_OWNER)
    assert set(kept.tasks()) == set(both)
    assert kept.entry(kept.second).deadline == Deadline("soon")
    kept.desk.supervising.supervise(both, deadline=_DAY)
    assert [(kept.entry(one).lead, kept.entry(one).deadline) for one in both] == [
        (_OWNER, _DAY)
    ] * 2
    kept.desk.undo(kept.meeting)
    kept.desk.undo(kept.meeting)
    assert kept.tasks() == [kept.second]


def test_giving_up_takes_all_of_it_and_undo_has_it(kept: Kept) -> None:
    kept.desk.supervising.supervise([kept.first], lead=_OWNER, deadline=_DAY)
    task = kept.record.all_of(Task)[0]
    kept.desk.recording.edit_task(task.id, progress=(Progress(date(2026, 7, 1), "begun"),))
    before = kept.record.all_of(Task)
    kept.desk.supervising.give_up([kept.first, kept.second])
    assert kept.tasks() == []
    assert not kept.entry(kept.first).supervised
    kept.desk.undo(kept.meeting)
    assert kept.record.all_of(Task) == before


def test_joining_keeps_what_was_reported(kept: Kept) -> None:
    kept.desk.supervising.supervise([kept.second])
    task = kept.record.all_of(Task)[0]
    kept.desk.recording.edit_task(task.id, progress=(Progress(date(2026, 7, 1), "begun"),))
    kept.desk.recording.join(kept.second)
    assert [(one.entry, len(one.progress)) for one in kept.record.all_of(Task)] == [(kept.first, 1)]


def test_joining_loses_neither_a_speaker_nor_a_day(kept: Kept) -> None:
    recording = kept.desk.recording
    recording.edit(kept.second, voices=(Voice(collective=Collective.MEETING),))
    with pytest.raises(RecordError) as refused:
        recording.join(kept.second)
    assert refused.value.code == "entry.other_speaker"
    recording.edit(kept.first, voices=(Voice(collective=Collective.MEETING),), deadline=_DAY)
    recording.edit(kept.second, deadline=Deadline("soon"))
    with pytest.raises(RecordError) as refused:
        recording.join(kept.second)
    assert refused.value.code == "entry.other_deadline"
    recording.edit(kept.second, deadline=_DAY)
    recording.join(kept.second)
    assert kept.entry(kept.first).deadline == _DAY


def test_words_without_a_speaker_go_to_the_one_before(kept: Kept) -> None:
    voices = (Voice(collective=Collective.MEETING),)
    kept.desk.recording.edit(kept.first, voices=voices)
    kept.desk.recording.join(kept.second)
    assert kept.entry(kept.first).voices == voices
