"""Places: found by characters, pinyin and initials, the best first, never more than asked for."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry, Responsible, Task
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.people import Body, FormerName, Office, Person
from minutes_app.language.sameness import same
from minutes_app.services.desk import Desk
from minutes_app.services.searching import Searching
from minutes_app.storage import place_lookup, place_words, task_places
from minutes_app.storage.place_lookup import MANY
from minutes_app.storage.places import Place, PlaceKind

NOW = datetime(2026, 6, 19, tzinfo=UTC)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory):
    with Desk.open(tmp_path_factory.mktemp("desk") / "a.minutes", create=True).archive as archive:
        desk = Desk(archive)
        _fill(desk)
        yield desk


def _fill(desk: Desk) -> None:
    body = Body(new_id(), "东海市科学技术局", "市科技局", former_names=(FormerName("市科委"),))
    people = [
        Person(new_id(), "单勇", ("查良",)),
        Person(new_id(), "单明"),
        Person(new_id(), "R%D"),
    ]
    meeting = Meeting(new_id(), "重点工作调度会", NOW, start=PartialDate.of(date(2026, 6, 19)))
    older = Meeting(new_id(), "关于重点工作的座谈会", NOW, start=PartialDate.of(date(2025, 6, 19)))
    newest = Meeting(new_id(), "重点项目会", NOW, start=PartialDate.of(date(2026, 7, 1)))
    binned = replace(newest, id=new_id(), title="重点作废会", binned=NOW)
    entry = Entry(new_id(), meeting.id, "督促重点企业复工", NOW, lead=(Responsible("市科技局"),))
    with desk.archive.operation("test", "archive") as operation:
        operation.put(
            body, *people, meeting, older, newest, binned, Task(new_id(), meeting.id, entry.id),
            entry, Office(new_id(), people[0].id, "局长", body.id),
        )  # fmt: skip


def found(desk: Desk, text: str, **more: int) -> list[str]:
    return [place.title for place in desk.searching.places(text, **more)]


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("重点", ["重点项目会", "重点工作调度会", "关于重点工作的座谈会", "督促重点企业复工"]),
        ("zdgz", ["重点工作调度会", "关于重点工作的座谈会"]),
        ("zhongdiangongzuo", ["重点工作调度会", "关于重点工作的座谈会"]),
        ("会 diaodu", ["重点工作调度会"]),
        ("调d", ["重点工作调度会"]),
        ("kjj", ["东海市科学技术局"]),
        ("科委", ["东海市科学技术局"]),
        ("sy", ["单勇"]),
        ("DANYONG", ["单勇"]),
        ("zl", ["单勇"]),
        ("单", ["单明", "单勇"]),
        ("dczdqy", ["督促重点企业复工"]),
        ("复工", ["督促重点企业复工"]),
        ("%", ["R%D"]),
        ("_", []),
        ("作废", []),
    ],
)
def test_places_by_characters_pinyin_and_initials(
    desk: Desk, typed: str, titles: list[str]
) -> None:
    assert found(desk, typed) == titles


def test_a_place_says_what_tells_it_apart(desk: Desk) -> None:
    meeting, *_ = desk.searching.places("zdgz")
    assert (meeting.kind, meeting.start.whole_day) == (PlaceKind.MEETING, date(2026, 6, 19))
    (person,) = desk.searching.places("单勇")
    assert person.detail == "东海市科学技术局 局长"
    (body,) = desk.searching.places("kjj")
    assert body.others == ("市科技局", "市科委")
    (task,) = desk.searching.places("复工")
    assert (task.detail, task.meeting) == ("市科技局", meeting.id)


def test_what_begins_so_comes_first_however_much_is_newer(desk: Desk) -> None:
    assert found(desk, "关", limit=1) == ["关于重点工作的座谈会"]
    assert found(desk, "重点", limit=1) == ["重点项目会", "督促重点企业复工"]
    assert found(desk, "工作", limit=1) == ["重点工作调度会"]
    assert len(desk.searching.places("", limit=2)) == 2 + 2 + 1 + 1


def test_a_task_is_found_by_what_its_entry_says_now(desk: Desk) -> None:
    (task,) = desk.searching.places("复工")
    desk.recording.edit(task.id, text="帮助企业解困")
    assert found(desk, "bzqyjk") == ["帮助企业解困"]
    assert task.meeting is not None
    desk.undo(task.meeting)
    assert found(desk, "bzqyjk") == []
    assert found(desk, "dczdqy") == ["督促重点企业复工"]


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=20), st.integers(1, 5))
def test_whatever_is_typed_is_answered_with_no_more_than_asked_for(
    desk: Desk, typed: str, limit: int
) -> None:
    places = desk.searching.places(typed, limit=limit)
    kinds = [place.kind for place in places]
    assert all(kinds.count(kind) <= limit for kind in PlaceKind)
    assert len(set(places)) == len(places)
    assert all(isinstance(place, Place) for place in places)


def test_places_are_found_again_by_their_ids(desk: Desk) -> None:
    """What was opened last is asked for by id: in that order, and only what is still there."""
    meeting = desk.searching.places("重点工作调度会")[0]
    person = desk.searching.places("单勇")[0]
    task = next(one for one in desk.searching.places("") if one.kind is PlaceKind.TASK)
    wanted = [task, person, meeting]
    assert desk.searching.places_of([one.id for one in wanted]) == wanted
    assert desk.searching.places_of(["nobody", person.id, "%"]) == [person]
    assert desk.searching.places_of([]) == []


pieces = st.text(
    st.sampled_from("重点工作会座谈督促企业复工调单勇zdgongsy%R，é"), min_size=1, max_size=4
)


def by_reading(desk: Desk, words: list[str], limit: int) -> list[str]:
    """Look through everything, the newest first, the slow way."""
    query = (
        "SELECT coalesce(t.entry, k.record), k.keys FROM name_keys k"
        " LEFT JOIN task t ON t.id = k.record"
    )
    keys = dict(desk.archive.connection.execute(query).fetchall())
    found: list[str] = []
    for kind in PlaceKind:
        fold = str.lower if kind is PlaceKind.TASK else same
        pieces = [one for word in words for one in re.findall("[!-~]+|[^ -~]+", fold(word))]
        fitting: list[tuple[bool, str]] = []
        for place in desk.searching.places("", limit=99):
            names = [fold(name) for name in (place.title, *place.others)]
            spelled = keys[place.id].split()
            if place.kind is kind and all(
                any(one in name for name in names + spelled * one.isascii()) for one in pieces
            ):
                starts = names + spelled * pieces[0].isascii()
                fitting.append((not any(name.startswith(pieces[0]) for name in starts), place.id))
        fitting.sort(key=lambda one: one[0])
        found += [place for _, place in fitting[:limit]]
    return found


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(pieces, min_size=1, max_size=2), st.integers(1, 5))
def test_places_are_those_that_reading_everything_finds(
    desk: Desk, words: list[str], limit: int
) -> None:
    found = [place.id for place in desk.searching.places(" ".join(words), limit=limit)]
    assert found == by_reading(desk, words, limit)


chinese = st.text(st.sampled_from("重点工作会座谈督促企业复工单勇"), min_size=1, max_size=4)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(chinese, min_size=1, max_size=2), st.integers(1, 5), st.booleans())
def test_what_the_index_tells_is_what_reading_everything_finds(
    desk: Desk, words: list[str], limit: int, wide: bool
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(task_places, "FEW", 1)
        patch.setattr(task_places, "_CANDIDATES", 0 if wide else 9)
        patch.setattr(task_places, "_LARGEST", 1)
        patch.setattr(place_lookup, "_FEW", 0 if wide else 9)
        found = Searching(desk.archive).places(" ".join(words), limit=limit)
    assert [place.id for place in found] == by_reading(desk, words, limit)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces, st.integers(1, 3), st.integers(1, 4), st.integers(0, 6))
def test_letter_by_letter_the_same_is_found_as_at_once(
    desk: Desk, word: str, limit: int, many: int, ahead: int
) -> None:
    """What is kept of the letters before leaves nothing out."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(place_lookup, "MANY", many)
        patch.setattr(place_lookup, "_AHEAD", ahead)
        searching = Searching(desk.archive)
        for end in (*range(1, len(word) + 1), 1):
            found = [place.id for place in searching.places(word[:end], limit=limit)]
            assert found == by_reading(desk, [word[:end]], limit)
            searching.places_ahead()


titled = st.text(st.sampled_from("重点工作会座谈调度项目zdgongxm2026-07"), min_size=1, max_size=7)


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(titled, st.none() | st.integers(1, 3), st.integers(1, 4), st.integers(0, 3))
def test_titles_letter_by_letter_are_those_that_going_along_all_finds(
    desk: Desk, typed: str, most: int | None, many: int, few: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(place_lookup, "MANY", many)
        patch.setattr(place_lookup, "_FEW", few)
        patch.setattr(place_lookup, "_AHEAD", 2 * few)
        searching = Searching(desk.archive)
        for end in (*range(1, len(typed) + 1), 1):
            words = [same(typed[:end])]
            everything = place_words.meetings(desk.archive.connection, words)
            assert searching.meetings(typed[:end], most) == everything[:most]


def test_what_is_kept_is_looked_up_anew_after_a_write(desk: Desk) -> None:
    assert found(desk, "台账") == []
    made = Meeting(new_id(), "台账会", NOW)
    with desk.archive.operation("test", "archive") as operation:
        operation.put(made)
    assert found(desk, "台账会") == ["台账会"]
    desk.undo("archive")
    assert found(desk, "台账会") == []


def test_many_meetings_with_common_words(desk: Desk) -> None:
    """What begins so is found behind any number of newer ones that only hold it."""
    days = (date(2027, 1, 1 + number % 28) for number in range(MANY + 5))
    newer = [
        Meeting(new_id(), f"第{number}次工作会", NOW, start=PartialDate.of(day))
        for number, day in enumerate(days)
    ]
    with desk.archive.operation("test", "archive") as operation:
        operation.put(*newer, Meeting(new_id(), "工作会", NOW, start=PartialDate(2001)))
    assert found(desk, "工作", limit=3)[0] == "工作会"
    assert found(desk, "gzh", limit=3)[0] == "工作会"
    assert found(desk, "工作 重点", limit=3)[:2] == ["重点工作调度会", "关于重点工作的座谈会"]
    assert len(desk.searching.meetings("gzh")) == MANY + 6
    desk.undo("archive")


def record_tasks(desk: Desk) -> None:
    """Record four tasks, one after the other."""
    meeting = desk.searching.places("重点工作调度会")[0].id
    entries = [Entry(new_id(), meeting, f"{place}查台账", NOW) for place in "甲乙丙丁"]
    tasks = [Task(new_id(), meeting, entry.id) for entry in entries]
    with desk.archive.operation("test", "archive") as operation:
        operation.put(*entries, *tasks)


def test_of_many_tasks_with_a_word_the_newest_are_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_tasks(desk)
    monkeypatch.setattr(task_places, "FEW", 1)
    monkeypatch.setattr(task_places, "_LOT", 1)
    assert found(desk, "台账", limit=2) == ["丁查台账", "丙查台账"]
    assert found(desk, "台账 甲") == ["甲查台账"]
    desk.undo("archive")


def test_of_words_that_too_many_may_have_no_more_than_some_tasks_are_read(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """People and meetings are answered in the same breath: 300,000 tasks would keep them."""
    record_tasks(desk)
    monkeypatch.setattr(task_places, "FEW", 1)
    monkeypatch.setattr(task_places, "_CANDIDATES", 0)
    monkeypatch.setattr(task_places, "_LARGEST", 1)
    monkeypatch.setattr(task_places, "_BOUND", 2)
    assert found(desk, "台账") == ["丁查台账", "丙查台账", "乙查台账"]
    assert found(desk, "台账 甲") == []
    desk.undo("archive")


def test_places_are_found_while_the_index_is_made(desk: Desk) -> None:
    desk.indexing.rebuild()
    assert found(desk, "复工") == ["督促重点企业复工"]
    assert found(desk, "调d") == ["重点工作调度会"]
    while not desk.indexing.build_next().complete:
        pass
    assert found(desk, "复工") == ["督促重点企业复工"]
