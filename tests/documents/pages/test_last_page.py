"""The last page of English minutes: nobody signs a page without text, no line is left alone."""

from dataclasses import replace
from datetime import date

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


def with_actions(entries: int, *, recorded: bool) -> MeetingRecord:
    """Minutes whose last piece before the signature is the table of actions."""
    record = minutes_of(entries)
    make = Builder()
    chair = make.attendee("Ann Moss", roles=(m.Role.CHAIR,))
    for number in range(entries):
        make.say(f"send the accounts of year {number}", e.EntryKind.INSTRUCTION, chair,
                 lead=(e.Responsible("Tom Reed"),),
                 deadline=e.Deadline(day=date(2026, 9, 30)))  # fmt: skip
    by = (m.Byline(m.BylineRole.RECORDER, "Cy Hall"),) if recorded else ()
    return MeetingRecord.of(replace(record.meeting, bylines=by), make.parts)


@pytest.mark.parametrize("name", ["formal-en", "formal-letter-en"])
@pytest.mark.parametrize("recorded", [False, True])
def test_what_ends_the_minutes_stands_under_a_row_of_the_actions(name: str, recorded: bool) -> None:
    layout = load_layout(name)
    typesetter = Typesetter(layout, Faces(layout.faces, catalogue()))
    over = 0
    for entries in range(3, 40):
        pages = typesetter.typeset(compose(with_actions(entries, recorded=recorded), layout)).pages
        told = [lines_of(page) for page in pages]
        last = told[-1]
        at = next((n for n, line in enumerate(last) if "correct record" in line), None)
        assert at is not None, f"{entries}: the distribution stands without the signature"
        assert any("accounts" in line for line in last[:at]), f"{entries}: nothing above the name"
        assert any(line.startswith("Distribution:") for line in last[at:])
        over += len(told) > 1
    assert over


@pytest.mark.parametrize("name", ["formal-en", "formal-letter-en"])
def test_the_day_of_an_action_and_the_heads_stand_on_one_line(name: str) -> None:
    layout = load_layout(name)
    typesetter = Typesetter(layout, Faces(layout.faces, catalogue()))
    pages = typesetter.typeset(compose(with_actions(3, recorded=False), layout)).pages
    days = [line for page in pages for line in lines_of(page) if line == "30 September 2026"]
    assert len(days) == 3
    heads = {line for page in pages for line in lines_of(page)}
    assert {"No.", "Para.", "Action", "Owner", "Due", "Status"} <= heads
