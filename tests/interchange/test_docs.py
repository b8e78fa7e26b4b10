"""The page about the format tells the truth."""

import json
import re
from pathlib import Path

import jsonschema

from minutes_app.domain.entries import Entry
from minutes_app.interchange import (
    meeting_schema,
    read_meeting,
    record_of,
    write_meeting,
)
from minutes_app.interchange.meeting_file import LISTS

_ROOT = Path(__file__).parents[2]
_PAGE = (_ROOT / "docs" / "json-format.md").read_text("utf-8")


def _example() -> bytes:
    (text,) = re.findall(r"```json\n(.*?)```", _PAGE, re.DOTALL)
    return text.encode()


def test_the_example_is_what_the_program_writes() -> None:
    assert write_meeting(read_meeting(_example())) == _example()
    jsonschema.Draft202012Validator(meeting_schema()).validate(json.loads(_example()))
    (entry,) = record_of(read_meeting(_example())).all_of(Entry)
    assert entry.supervised


def test_the_page_names_every_list_and_every_error() -> None:
    for name in ("format", "version", "meeting", "series", *LISTS):
        assert f"`{name}`" in _PAGE
    sources = (_ROOT / "minutes_app" / "interchange").glob("*.py")
    raised = {
        code
        for path in sources
        for code in re.findall(r'"(import\.[a-z_]+)"', path.read_text("utf-8"))
    }
    assert raised | {"import.wrong_type"} == set(re.findall(r"`(import\.[a-z_]+)`", _PAGE))
