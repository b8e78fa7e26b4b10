"""The last page of English minutes: nobody signs a page without text, no line is left alone."""

from dataclasses import replace

import pytest

from minutes_app.documents.compose import compose
from minutes_app.documents.faces import Faces
from minutes_app.documents.layouts import load_layout
from minutes_app.documents.pages import Typesetter
from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.records import MeetingRecord
from tests.documents.compose.rich import Builder, rich_english
from tests.documents.typeset import catalogue, lines_of


def minutes_of(entries: int) -> MeetingRecord:
    make = Builder()
    speakers = [make.attendee("Ann Moss", roles=(m.Role.CHAIR,)), make.attendee("Tom Reed")]
    for number in range(entries):
        make.say("the accounts are in order and nobody has anything to add to them",
                 e.EntryKind.REPORT, speakers[number % 2])  # fmt: skip
    issue = replace(rich_english().meeting.issue, copies=40)
    head = replace(rich_english().meeting, issue=issue, bylines=(), topics=(), theme="")
    return MeetingRecord.of(head, make.parts)


@pytest.mark.parametrize("name", ["formal-en", "formal-letter-en"])
def test_a_signature_stands_on_a_page_with_text_and_the_distribution_stands_together(
    name: str,
) -> None:
    layout = load_layout(name)
    typesetter = Typesetter(layout, Faces(layout.faces, catalogue()))
    signed_over = 0
    for entries in range(6, 44):
        pages = typesetter.typeset(compose(minutes_of(entries), layout)).pages
        told = [lines_of(page) for page in pages]
        signed = next(page for page in told if any("correct record" in line for line in page))
        above = signed[: next(at for at, line in enumerate(signed) if "correct record" in line)]
        assert any("accounts" in line for line in above), entries
        assert any(line.startswith("Name") for line in signed)
        signed_over += signed is not told[0]
        foot = next(page for page in told if any("Distribution:" in line for line in page))
        assert sum(line.startswith(("Issued:", "Copies:")) for line in foot) == 2, entries
    assert signed_over
