"""The published schema is the one that the reader follows."""

import json

import jsonschema
import pytest
from hypothesis import given, settings

from minutes_app.host.resources import resource
from minutes_app.interchange import MeetingFile, meeting_schema, write_meeting
from minutes_app.interchange.schema import published_schema
from tests.interchange.files import files
from tests.interchange.mistakes import HAND_MADE, MISTAKES
from tests.samples.meeting_facts import SAMPLES, sample

# What only the reader can tell: links, calendars, JSON that Python's own reader lets through.
_BEYOND_A_SCHEMA = {
    "import.dangling", "import.circle", "import.duplicate_id", "import.other_meeting",
    "import.json", "import.repeated_field",
}  # fmt: skip

_VALIDATOR = jsonschema.Draft202012Validator(meeting_schema())


def test_the_published_schema_is_the_generated_one() -> None:
    published = resource("schema", "meeting-1.schema.json").read_bytes()
    assert published == published_schema(), "write published_schema() there"


def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(meeting_schema())
    assert meeting_schema()["$id"] == "urn:minutes-app:schema:meeting:1"


@pytest.mark.parametrize("name", SAMPLES)
def test_samples_follow_the_schema(name: str) -> None:
    _VALIDATOR.validate(json.loads(sample(name)))


@given(files())
@settings(max_examples=30)
def test_every_file_follows_the_schema(file: MeetingFile) -> None:
    _VALIDATOR.validate(json.loads(write_meeting(file)))


def test_a_hand_made_file_follows_the_schema() -> None:
    _VALIDATOR.validate(json.loads(HAND_MADE))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (old, new)
        for old, new, code, path, found, _ in MISTAKES
        # JSON Schema has no calendar, holds 6.0 for a whole number and NaN for any number.
        if code not in _BEYOND_A_SCHEMA and path != "meeting.start"
        if found not in {"2026-02-30", "6.0", "NaN"} and "0001-01-01" not in new
    ],
)
def test_what_the_reader_refuses_the_schema_refuses(old: str, new: str) -> None:
    text = HAND_MADE.replace(old, new, 1).replace("9" * 5000, "9" * 500)
    assert not _VALIDATOR.is_valid(json.loads(text))


def test_a_body_within_a_type_is_described() -> None:
    definitions = meeting_schema()["$defs"]
    assert {"Entry", "Attendee", "PartialDate", "OfficeHeld", "Trace"} <= definitions.keys()
    for one in definitions.values():
        assert one["description"]
        assert "``" not in one["description"]
    assert "position" not in definitions["Entry"]["properties"]
