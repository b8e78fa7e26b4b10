"""What is said of searches, and what fields and values are called, in both languages."""

from collections.abc import Iterator
from datetime import date

import pytest

from minutes_app.domain.entries import EntryKind, TaskStatus
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.query import FaultCode, Field, Scope
from minutes_app.language.choice import Tongue
from minutes_app.language.current import use_language
from minutes_app.language.names import name_of
from minutes_app.language.pinyin import readings_of
from minutes_app.language.query_names import (
    DAYS,
    DUES,
    FIELDS,
    GUESSED,
    SOUNDS,
    Called,
    DayWord,
    DueWord,
    Listed,
    called,
)
from minutes_app.language.query_words import name_of_fault
from minutes_app.language.sameness import same
from minutes_app.query.parser import read_query

TODAY = date(2026, 11, 22)
LISTED: list[Listed] = [*EntryKind, *TaskStatus, *MeetingStatus, *Scope]
WRONG = {
    FaultCode.UNKNOWN_FIELD: ["spaeker:a", "foo:bar", "类性：建议", "主持人：吴杰", "venue:a"],
    FaultCode.UNKNOWN_VALUE: ["kind:foo", "kind:instuction", "status:{x}", "in:b"],
    FaultCode.NO_VALUE: ["speaker:"],
    FaultCode.BAD_DATE: ["date:{soon}"],
    FaultCode.RANGE_TURNED: ["date:2025..2024"],
    FaultCode.OPEN_QUOTE: ['"a'],
    FaultCode.OPEN_BRACKET: ["(a"],
    FaultCode.STRAY_BRACKET: ["a)"],
    FaultCode.NOTHING_TO_JOIN: ["a OR"],
    FaultCode.NOTHING_TO_EXCLUDE: ["a NOT"],
    FaultCode.TOO_LONG: ["a" * 501, "a " * 6000, " ".join(map(str, range(200))), "(" * 21 + "a"],
}


@pytest.fixture(params=Tongue)
def tongue(request: pytest.FixtureRequest) -> Iterator[Tongue]:
    use_language(request.param)
    yield request.param
    use_language(Tongue.ENGLISH)


@pytest.mark.parametrize("code", FaultCode)
def test_every_fault_has_words_in_both_languages(code: FaultCode, tongue: Tongue) -> None:
    for text in WRONG[code]:
        faults = [fault for fault in read_query(text, TODAY).faults if fault.code is code]
        assert faults
        for fault in faults:
            words = name_of_fault(fault)
            assert words.endswith((".", "?", "。", "？"))
            assert ("。" in words or "？" in words) == (tongue is Tongue.CHINESE)
            named = fault.facts.get("name") or fault.facts.get("value") or ""
            assert named in words


def test_the_nearest_field_is_offered_else_all_are_named() -> None:
    near, far = (read_query(text, TODAY).faults[0] for text in ("spaeker:a", "foo:bar"))
    assert "“speaker:”" in name_of_fault(near)
    assert all(field.english[0] in name_of_fault(far) for field in FIELDS.values())


@pytest.mark.parametrize(
    ("text", "english", "chinese"),
    [
        ("主持人：吴杰", "in:people 吴杰", "范围:人员 吴杰"),
        ("参会：吴杰", "in:people 吴杰", "范围:人员 吴杰"),
        ("出席:", "in:people …", "范围:人员 …"),
        ("参会人员：吴杰", "in:people 吴杰", "范围:人员 吴杰"),
        ("host:Wu", "in:people Wu", "范围:人员 Wu"),
        ("attendee:Wu", "in:people Wu", "范围:人员 Wu"),
        ("附件：规划", "in:annexes 规划", "范围:附件 规划"),
        ("file:plan", "in:annexes plan", "范围:附件 plan"),
        ("地点：三楼", "三楼", "三楼"),
        ("记录人：吴杰", "吴杰", "吴杰"),
    ],
)
def test_a_field_that_is_guessed_is_answered(
    tongue: Tongue, text: str, english: str, chinese: str
) -> None:
    faults = read_query(text, TODAY).faults
    assert [fault.code for fault in faults] == [FaultCode.UNKNOWN_FIELD]
    offered = chinese if tongue is Tongue.CHINESE else english
    assert f"“{offered}”" in name_of_fault(faults[0])
    assert not read_query(offered, TODAY).faults


def test_characters_that_sound_alike_do() -> None:
    for sound in SOUNDS:
        assert set.intersection(*(set(readings_of(character)) for character in sound))
    short = [name for names in FIELDS.values() for name in names.chinese if len(name) == 2]
    with_others = set("".join(SOUNDS)) | {"日"}
    assert set("".join(short)) <= with_others


def test_what_is_guessed_is_no_field() -> None:
    guessed = {same(name) for _, names in GUESSED for name in names.every}
    assert not guessed & {same(name) for names in FIELDS.values() for name in names.every}


NOT_DONE = {"unfinished", "not done", "未完成", "未办结"}
"""Names of two states together."""


@pytest.mark.usefixtures("tongue")
@pytest.mark.parametrize("value", [*EntryKind, *TaskStatus, *MeetingStatus], ids=repr)
def test_values_are_called_as_everywhere_else(value: Listed) -> None:
    assert same(name_of(value)) in map(same, called(value).every)


def test_all_have_names_in_both_languages() -> None:
    every = [*(called(value) for value in LISTED), *FIELDS.values(), *DAYS.values(), *DUES.values()]
    assert (set(FIELDS), set(DAYS), set(DUES)) == (set(Field), set(DayWord), set(DueWord))
    assert all(names.english and names.chinese for names in every)
    assert all(name.isascii() for names in every for name in names.english)
    assert not any(name.isascii() for names in every for name in names.chinese)


@pytest.mark.parametrize(
    "names",
    [
        [*FIELDS.values()],
        [*DAYS.values()],
        [*DUES.values()],
        [called(value) for value in EntryKind],
        [called(value) for value in (*TaskStatus, *MeetingStatus)],
        [called(value) for value in Scope],
    ],
)
def test_no_name_is_of_two(names: list[Called]) -> None:
    every = [same(name) for one in names for name in one.every]
    twice = {one for one in every if every.count(one) > 1}
    assert twice <= NOT_DONE


def test_what_is_not_done_is_not_begun_or_under_way() -> None:
    for value in TaskStatus:
        found = NOT_DONE & {same(name) for name in called(value).every}
        assert found == (NOT_DONE if value in {TaskStatus.OPEN, TaskStatus.IN_PROGRESS} else set())
