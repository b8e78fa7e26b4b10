"""Titles of meetings: found by words, pinyin and days, and always as they are now."""

from datetime import date
from pathlib import Path

import pytest

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.services.desk import Desk


@pytest.fixture
def desk(tmp_path: Path):
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    yield desk
    desk.close()


def held(desk: Desk, title: str, day: date) -> Id:
    made = desk.meetings.create(title, start=PartialDate.of(day))
    return made.of_type(Meeting)[0].id


def found(desk: Desk, text: str) -> list[str]:
    return [desk.archive.get(Meeting, one).title for one in desk.searching.meetings(text)]


def test_titles_by_words_pinyin_and_days(desk: Desk) -> None:
    held(desk, "重点工作调度会", date(2026, 6, 19))
    held(desk, "重點項目會", date(2026, 7, 1))
    assert found(desk, "重点") == ["重點項目會", "重点工作调度会"]
    assert found(desk, "zdgz") == found(desk, "调度 2026-06") == ["重点工作调度会"]
    assert found(desk, "2026-07-01") == ["重點項目會"]
    assert found(desk, "") == ["重點項目會", "重点工作调度会"]


def test_what_changed_is_found_as_it_is_now(desk: Desk) -> None:
    first = held(desk, "重点工作调度会", date(2026, 6, 19))
    second = held(desk, "座谈会", date(2026, 7, 1))
    assert len(found(desk, "")) == 2
    desk.meetings.edit(first, title="研讨会")
    assert (found(desk, "zdgz"), found(desk, "yth")) == ([], ["研讨会"])
    desk.meetings.edit(first, start=PartialDate.of(date(2026, 8, 1)))
    assert (found(desk, ""), found(desk, "2026-08")) == (["研讨会", "座谈会"], ["研讨会"])
    desk.meetings.bin(second)
    assert found(desk, "会") == ["研讨会"]
    desk.undo(first)
    desk.undo(first)
    assert found(desk, "zdgz") == ["重点工作调度会"]
    third = held(desk, "重点会", date(2026, 9, 1))
    assert found(desk, "重点") == ["重点会", "重点工作调度会"]
    assert third
