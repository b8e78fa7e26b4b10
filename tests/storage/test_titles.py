"""Titles of meetings: found by words, pinyin and days, and always as they are now."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.language.sameness import same
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


def by_reading(desk: Desk, text: str) -> list[Id]:
    """Look through all titles, the slow way."""
    query = "SELECT id, day, title, keys FROM meeting JOIN name_keys ON record = id"
    found: list[tuple[str, Id]] = []
    for meeting, day, title, keys in desk.archive.connection.execute(query).fetchall():
        if all(
            word in same(title)
            or (word.isascii() and word.isalnum() and word in keys)
            or (re.fullmatch(r"\d{4}-\d\d(-\d\d)?", word) and day.startswith(word))
            for word in same(text).split()
        ):
            found.append((day, Id(meeting)))
    return [meeting for _, meeting in sorted(found, reverse=True)]


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory):
    desk = Desk.open(tmp_path_factory.mktemp("many") / "a.minutes", create=True)
    titles = (
        "重点工作调度会",
        "重點項目會",
        "Café meeting [5]",
        "5G*基站?会",
        "2026-05",
        "a\tb 会",
    )
    for day, title in enumerate(titles, 1):
        held(desk, title, date(2026, 5 + day % 2, day))
    yield desk
    desk.close()


words = st.text(st.sampled_from("重点會会调zdgn5*?[] \té2026-"), max_size=4)


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(words | st.sampled_from(["2026-05", "2026-06-01", "cafe"]), max_size=3))
def test_titles_are_those_that_reading_all_finds(many: Desk, typed: list[str]) -> None:
    text = " ".join(typed)
    assert many.searching.meetings(text) == by_reading(many, text)


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
