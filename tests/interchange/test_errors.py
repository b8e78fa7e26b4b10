"""What is wrong in a file is named with the place in the user's file, never guessed around."""

import json
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.errors import ImportFileError
from minutes_app.interchange import MeetingFile, read_meeting, write_meeting
from minutes_app.interchange import reading as reading_module
from tests.interchange.files import files
from tests.interchange.mistakes import GONE, HAND_MADE, MISTAKES


def _error(text: str | bytes) -> ImportFileError:
    with pytest.raises(ImportFileError) as caught:
        read_meeting(text if isinstance(text, bytes) else text.encode())
    assert set(caught.value.parameters) == {"path", "line", "column", "found", "expected"}
    return caught.value


def test_a_hand_made_file_is_read() -> None:
    file = read_meeting(HAND_MADE.encode())
    assert file.meeting.created.isoformat() == "2026-06-19T01:30:00+00:00"
    assert file.entries[1].parent == file.entries[0].id
    assert file.entries[1].meeting == file.meeting.id


@pytest.mark.parametrize(
    ("old", "new", "code", "path", "found", "expected"),
    MISTAKES,
)
def test_an_error_names_the_field_and_its_line(
    old: str, new: str, code: str, path: str, found: str | None, expected: object
) -> None:
    assert HAND_MADE.count(old) >= 1
    error = _error(HAND_MADE.replace(old, new, 1))
    assert (error.code, error.parameters["path"]) == (code, path)
    if found is not None:
        assert error.parameters["found"] == found
    if expected is not None:
        assert error.parameters["expected"] == expected


@pytest.mark.parametrize(
    ("old", "new", "marked"),
    [
        ('"instruction"', '"order"', '"order"'),
        ('"kind": "instruction"', '"kidn": "x"', '"kidn"'),
        ('"2026-12-31"', '"2026-31-12"', '"2026-31-12"'),
        ('"Two"]', '"a \\" b, {c}",\n\n  5]', "5]"),
        ('"leader"]', '"boss"]', '"boss"'),
        ('"month": 6', '"month": 13', "13"),
        ('"Opened"', '"旧\\n行", "text2": 1', '"text2"'),
        ('"Opened"', '"旧", "text": "again"', '"text": "again"'),
        ('"numbered": true', '"numbered" : \n\t "no"', '"no"'),
        ('"numbered": true', '"numbered": tru', "tru,"),
        ('"text": "First",', "", '{\n      "id": "0197c000-0000-7000-8000-000000000006"'),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("start", ["", "\ufeff"])
def test_line_and_column_are_those_of_the_file(
    old: str, new: str, marked: str, line_end: str, start: str
) -> None:
    text = HAND_MADE.replace(old, new, 1)
    before = text[: text.index(marked)]
    error = _error((start + text.replace("\n", line_end)).encode())
    assert error.parameters["line"] == before.count("\n") + 1
    assert error.parameters["column"] == len(before) - before.rfind("\n")


@given(files(), st.data())
@settings(max_examples=50)
def test_any_field_that_is_spoilt_is_found_at_its_place(
    file: MeetingFile, data: st.DataObject
) -> None:
    plain = json.loads(write_meeting(file))
    owners = [one for one in _objects(plain) if one]
    owner = data.draw(st.sampled_from(owners))
    name = data.draw(st.sampled_from(sorted(owner)))
    owner[name] = {"spoilt": "here"}
    indent = data.draw(st.sampled_from([None, 1, 4]))
    text = json.dumps(plain, ensure_ascii=False, indent=indent)
    name_at = text.index('"spoilt"')
    object_at = text.rindex("{", 0, name_at)
    # The object itself is wrong there, or, where an object belongs, its unknown field is.
    lines = {text.count("\n", 0, offset) + 1 for offset in (object_at, name_at)}
    assert _error(text).parameters["line"] in lines


def _objects(value: object) -> list[dict[str, object]]:
    if isinstance(value, dict):
        return [value, *(found for one in value.values() for found in _objects(one))]
    if isinstance(value, list):
        return [found for one in value for found in _objects(one)]
    return []


@pytest.mark.parametrize("deep", ["[" * 100_000, '{"a":' * 100_000, "[" * 100_000 + "]" * 100_000])
def test_a_file_nested_without_end_is_refused(deep: str) -> None:
    error = _error(deep)
    assert error.code == "import.too_deep"
    assert error.parameters["line"] == 1
    assert error.parameters["column"] != 1


def test_points_nested_deeper_than_can_be_shown_are_refused() -> None:
    plain = json.loads(HAND_MADE)
    model = plain["entries"][0]
    ids = [f"0197c000-0001-7000-8000-{number:012}" for number in range(5000)]
    plain["entries"] = [
        {**model, "id": one, **({"parent": above} if above else {})}
        for one, above in zip(ids, ["", *ids], strict=False)
    ]
    plain["entries"].reverse()
    error = _error(json.dumps(plain))
    assert (error.code, error.parameters["found"]) == ("import.too_deep", "101")
    assert error.parameters["path"] == "entries[4899].parent"


def test_entries_in_a_circle_are_refused_where_the_circle_is() -> None:
    plain = json.loads(HAND_MADE)
    first, second = plain["entries"]
    first["parent"] = second["id"]
    led_there = {**first, "id": GONE, "parent": first["id"]}
    plain["entries"] = [led_there, first, second]
    error = _error(json.dumps(plain))
    assert (error.code, error.parameters["path"]) == ("import.circle", "entries[1].parent")


@pytest.mark.parametrize(
    ("data", "code", "line", "column"),
    [
        (b"", "import.empty", 1, 1),
        (b"\n\n  ", "import.empty", 1, 1),
        (b"minutes", "import.json", 1, 1),
        (b"[]", "import.wrong_type", 1, 1),
        (b"null", "import.wrong_type", 1, 1),
        (b"{}", "import.format", 1, 1),
        (b'{"a":\n"\xff"}', "import.encoding", 2, 2),
        ("纪要".encode("gb18030"), "import.encoding", 1, 1),
        ("{}".encode("utf-16"), "import.encoding", 1, 1),
        (b'{"a": "\x00"}', "import.json", 1, 8),
        (b'{"a": 1,}', "import.json", 1, None),
        (b"PK\x03\x04word", "import.json", 1, 1),
    ],
)
def test_what_is_no_such_file_is_refused(
    data: bytes, code: str, line: int, column: int | None
) -> None:
    error = _error(data)
    assert error.code == code
    assert error.parameters["line"] == line
    assert column in {None, error.parameters["column"]}


def test_a_meeting_is_needed() -> None:
    for head in ("", ', "meeting": null', ', "meeting": {}', ', "meeting": []'):
        error = _error(f'{{"format": "minutes-app/meeting", "version": 1{head}}}')
        assert error.code in {"import.missing_field", "import.wrong_type"}


def test_a_file_too_large_is_refused_before_it_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_module, "LARGEST_FILE", 10)
    assert _error(HAND_MADE).code == "import.too_large"


@given(
    st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace"))
)
def test_no_file_at_all_brings_anything_but_a_known_error(data: bytes) -> None:
    _error(data)


@settings(max_examples=50)
@given(files(), st.integers(0, 10**6), st.binary(max_size=3))
def test_a_damaged_file_is_read_or_refused(file: MeetingFile, at: int, put: bytes) -> None:
    data = write_meeting(file)
    at %= len(data)
    damaged = data[:at] + put + data[at + 1 :]
    with suppress(ImportFileError):
        written = write_meeting(read_meeting(damaged))
        assert write_meeting(read_meeting(written)) == written


def test_text_is_cleaned_at_the_way_in() -> None:
    title = '"title": "a\\u0000b\\r\\nc\\ud800 e\\u0301"'
    text = HAND_MADE.replace('"title": "周例会 / Weekly \\"meeting\\" {[,:]}"', title)
    assert read_meeting(text.encode()).meeting.title == "ab\nc \u00e9"
