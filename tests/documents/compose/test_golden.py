"""The whole text of two rich meetings and of the shipped samples, as agreed.

``UPDATE_GOLDEN=1`` writes the files anew; read the difference before it is committed.
"""

import os
from pathlib import Path

import pytest

from minutes_app.documents.compose import compose
from minutes_app.documents.layouts import load_layout
from minutes_app.domain.records import MeetingRecord
from minutes_app.host.resources import resource
from minutes_app.interchange.meeting_file import record_of
from minutes_app.interchange.reading import read_meeting
from tests.documents.compose.outlines import outline_text
from tests.documents.compose.rich import rich_chinese, rich_english

GOLDEN = Path(__file__).parents[2] / "golden" / "compose"


def check(record: MeetingRecord, layout_name: str, golden: str) -> None:
    layout = load_layout(layout_name)
    text = outline_text(compose(record, layout), layout)
    path = GOLDEN / f"{golden}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")


def test_a_rich_meeting_in_chinese() -> None:
    check(rich_chinese(), "official-zh", "rich.zh")


def test_a_rich_meeting_in_english() -> None:
    check(rich_english(), "formal-en", "rich.en")


@pytest.mark.parametrize(
    ("sample", "layout"),
    [
        ("supervision-symposium.zh", "official-zh"),
        ("supervision-symposium.en", "formal-en"),
        ("mayors-consultation.en", "formal-en"),
    ],
)
def test_the_samples(sample: str, layout: str) -> None:
    data = resource("samples", f"{sample}.json").read_bytes()
    check(record_of(read_meeting(data)), layout, sample)
