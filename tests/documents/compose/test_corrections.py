"""The papers of a correction say so; how many copies are printed follows the list of recipients."""

from dataclasses import replace

import pytest

from minutes_app.documents.compose import compose
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.tree import Document, Imprint, Paragraph
from minutes_app.domain.meetings import Issue, Language
from minutes_app.domain.papers import Recipient
from minutes_app.interchange import read_meeting, record_of
from minutes_app.services.transfer import sample_for


def composed(name: str, language: Language, correction: int, issue: Issue) -> Document:
    record = record_of(read_meeting(sample_for(language).read_bytes()))
    record.meeting = replace(record.meeting, correction=correction, issue=issue)
    return compose(record, load_layout(name))


def number_of(document: Document) -> str:
    paragraphs = (one for one in document.blocks if isinstance(one, Paragraph))
    return next((one.text for one in paragraphs if one.style == "number"), "")


@pytest.mark.parametrize(
    ("name", "language", "said", "alone"),
    [
        ("official-zh", Language.CHINESE, "〔2026〕12号（更正第2号）", "更正第2号"),
        ("formal-en", Language.ENGLISH, "Minutes No. 12 of 2026, Correction 2", "Correction 2"),
    ],
)
def test_a_correction_is_named_with_the_number(
    name: str, language: Language, said: str, alone: str
) -> None:
    numbered = Issue(year=2026, number=12)
    assert said in number_of(composed(name, language, 2, numbered))
    assert alone in number_of(composed(name, language, 2, Issue()))
    assert "orrection" not in number_of(composed(name, language, 0, numbered))
    assert "更正" not in number_of(composed(name, language, 0, numbered))


def test_the_imprint_counts_the_copies_of_the_list() -> None:
    people = (Recipient("市委办公室", 5), Recipient("市政府办公室"))
    issue = Issue(office="办公室", distribution=people)
    found = composed("official-zh", Language.CHINESE, 0, issue).blocks
    rows = [row for block in found if isinstance(block, Imprint) for row in block.rows]
    assert rows[-1][1] == "共印6份"
