"""Annexes: named under the text, and each on a page of its own, in minutes and full records."""

from dataclasses import replace

import pytest

from minutes_app.documents.compose import compose
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.tree import Document, PageBreak, Paragraph
from minutes_app.domain.ids import Id
from minutes_app.domain.papers import Annex
from minutes_app.domain.records import MEETING_PART_TYPES, MeetingRecord
from tests.documents.compose.rich import MEETING, rich_chinese, rich_english

each = pytest.mark.parametrize(
    ("layout", "one", "note", "label"),
    [
        ("formal-en", "Annex:", ["Annex 1:", "Annex 2:"], ["Annex 1", "Annex 2"]),
        ("formal-letter-en", "Annex:", ["Annex 1:", "Annex 2:"], ["Annex 1", "Annex 2"]),
        ("record-en", "Annex:", ["Annex 1:", "Annex 2:"], ["Annex 1", "Annex 2"]),
        ("official-zh", "附件：", ["附件：1．", "2．"], ["附件1", "附件2"]),
        ("record-zh", "附件：", ["附件：1．", "2．"], ["附件1", "附件2"]),
    ],
)


def composed(layout: str, *annexes: Annex) -> Document:
    record = rich_chinese() if layout.endswith("zh") else rich_english()
    parts = [one for one in record.records() if isinstance(one, MEETING_PART_TYPES)]
    record = MeetingRecord.of(record.meeting, [*parts, *annexes], record.series)
    return compose(record, load_layout(layout))


def of_style(document: Document, prefix: str) -> list[Paragraph]:
    return [one for one in document.paragraphs() if one.style.startswith(prefix)]


BUDGET = Annex(Id("one"), MEETING, "Budget for 2027", "a", "Rooms: 40,000\nStaff: 90,000")
PLAN = Annex(Id("two"), MEETING, "Plan of the rooms", "b")


@each
def test_one_annex_has_no_number(layout: str, one: str, note: list[str], label: list[str]) -> None:
    document = composed(layout, BUDGET)
    (named,) = of_style(document, "annex-note")
    assert (named.label, named.text) == (one, "Budget for 2027")
    (over,) = of_style(document, "annex-label")
    assert over.text == label[0].rstrip(" 1")
    at = document.blocks.index(over)
    assert isinstance(document.blocks[at - 1], PageBreak)
    below = document.blocks[at + 1 : at + 4]
    assert [one.text for one in below if isinstance(one, Paragraph)] == [
        "Budget for 2027", "Rooms: 40,000", "Staff: 90,000",
    ]  # fmt: skip


@each
def test_several_are_numbered(layout: str, one: str, note: list[str], label: list[str]) -> None:
    document = composed(layout, BUDGET, replace(PLAN, file_name="plan.pdf"))
    named = of_style(document, "annex-note")
    assert [one.label for one in named] == note
    assert [one.text for one in named] == ["Budget for 2027", "Plan of the rooms"]
    assert [one.text for one in of_style(document, "annex-label")] == label
    assert sum(isinstance(block, PageBreak) for block in document.blocks) == 2
    assert any("plan.pdf" in paragraph.text for paragraph in document.paragraphs())


@each
def test_without_annexes_nothing_is_said(
    layout: str, one: str, note: list[str], label: list[str]
) -> None:
    document = composed(layout)
    assert not of_style(document, "annex-")
    assert not any(isinstance(block, PageBreak) for block in document.blocks)
