"""Laws of composing that hold for every meeting: nothing is lost, sentences are well stopped."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from minutes_app.documents.compose import compose
from minutes_app.documents.layout import Layout
from minutes_app.documents.layouts import shipped_layouts
from minutes_app.documents.tree import Document, Paragraph, Table
from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.proposals import Proposal
from minutes_app.domain.records import MeetingRecord
from tests.documents.compose.outlines import plain_text
from tests.documents.each import for_each
from tests.strategies import meeting_records

SHIPPED = {layout.name: layout for layout in shipped_layouts()}
LAYOUTS = {name: SHIPPED[name] for name in ("official-zh", "formal-en")}
FINAL = {m.MeetingStatus.FINAL, m.MeetingStatus.ISSUED}
# A whole meeting takes minutes to shrink; the messages say what to look for without that.
quick = settings(max_examples=60, phases=[Phase.explicit, Phase.reuse, Phase.generate])


def letters(text: str) -> str:
    """Return what must not be lost of a text, whatever stops are mended around it."""
    return "".join(character for character in text.casefold() if character.isalnum())


def facts_of(record: MeetingRecord, layout: Layout) -> Iterator[str]:
    meeting, issue = record.meeting, record.meeting.issue
    yield from (meeting.title, meeting.place, meeting.theme, meeting.number)
    yield from meeting.background.splitlines()
    yield from (*meeting.hosts, *meeting.topics, *meeting.slogans)
    yield from (issue.mark, issue.office, issue.secrecy, issue.urgency, issue.copy_number)
    yield from (*issue.copy_to, str(issue.copies or ""), str(issue.number or ""))
    yield from (text for line in meeting.bylines for text in (line.name, line.capacity))
    yield from facts_of_people(record)
    for part in record.all_of(m.Part):
        yield from (part.title, part.place, part.kind)
    for document in record.all_of(m.CitedDocument):
        yield from (document.title, document.number, document.issuer, document.relation)
    for proposal in record.all_of(Proposal):
        yield from (proposal.title, proposal.kind, proposal.number, proposal.session)
        yield from (proposal.purpose, *proposal.recommendations)
        for party in proposal.parties:
            yield from (party.name, party.capacity, party.former_name)
    for entry in shown(record):
        yield from facts_of_entry(record, entry)


def facts_of_people(record: MeetingRecord) -> Iterator[str]:
    names = {group.id: group.name for group in record.all_of(m.Group)}
    chairs = {one.id for one in record.attendees() if m.Role.CHAIR in one.roles}
    for one in record.attendees():
        yield from (one.name, one.description, one.honorific, one.extent, one.reason)
        if one.id not in chairs and one.group:
            yield names[one.group]
        for office in one.offices:
            yield from (office.title, office.body_name, office.former_body_name)


def facts_of_entry(record: MeetingRecord, entry: e.Entry) -> Iterator[str]:
    names = {one.id: one.name for one in record.attendees()}
    own = names.get(entry.voices[0].attendee, "") if len(entry.voices) == 1 else ""  # type: ignore[arg-type]
    flat = entry.text.strip()
    yield from (flat.removeprefix(own) if own else flat).splitlines()
    for figure in entry.figures:
        yield from (figure.quantity, figure.change, figure.share)
    for citation in entry.citations:
        yield citation.where
    yield from (owner.name for owner in (*entry.lead, *entry.support))
    if entry.deadline:
        yield str(entry.deadline.day.year) if entry.deadline.day else entry.deadline.stated_as


def shown(record: MeetingRecord) -> list[e.Entry]:
    final = record.meeting.status in FINAL
    entries = record.outline().entries()
    return [one for one in entries if not (final and one.kind is e.EntryKind.QUERY)]


def paragraphs(document: Document) -> Iterator[Paragraph]:
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from cell.paragraphs


@quick
@given(record=meeting_records())
@for_each(LAYOUTS)
def test_no_fact_is_lost(name: str, record: MeetingRecord) -> None:
    layout = LAYOUTS[name]
    text = letters(plain_text(compose(record, layout), layout))
    for fact in facts_of(record, layout):
        if letters(fact) not in text:
            pytest.fail(f"lost: {fact!r}")  # short: the record itself would fill the screen


@quick
@given(record=meeting_records())
@for_each(LAYOUTS)
def test_every_entry_can_be_followed_to_its_paragraph(name: str, record: MeetingRecord) -> None:
    document = compose(record, LAYOUTS[name])
    printed = {source for paragraph in paragraphs(document) for source in paragraph.sources}
    for entry in shown(record):
        assert entry.id in printed or not letters(entry.text)
    hidden = {entry.id for entry in record.outline().entries()} - {e.id for e in shown(record)}
    assert not printed & hidden


@quick
@given(record=meeting_records())
@for_each(LAYOUTS)
def test_a_document_only_asks_for_what_its_layout_has(name: str, record: MeetingRecord) -> None:
    layout = LAYOUTS[name]
    for paragraph in paragraphs(compose(record, layout)):
        assert paragraph.style in layout.styles
        assert all(not span.style or span.style in layout.spans for span in paragraph.spans)
        assert all(span.text for span in paragraph.spans)
        assert "\x00" not in paragraph.text
        assert "\n" not in paragraph.text
        if paragraph.numbering:
            levels = layout.lists[paragraph.numbering.list]
            assert 0 <= paragraph.numbering.level < len(levels)
            assert paragraph.numbering.value > 0


@quick
@given(record=meeting_records())
def test_chinese_sentences_are_well_stopped(record: MeetingRecord) -> None:
    for paragraph in compose(record, LAYOUTS["official-zh"]).blocks:
        # Annexes are printed as they were written.
        if isinstance(paragraph, Paragraph) and paragraph.key.place.startswith("annex."):
            continue
        if isinstance(paragraph, Paragraph) and paragraph.style in {"body", "lead-in", "point"}:
            assert re.search(r"[。：？！…?!”’」』]$", paragraph.text), paragraph.text
            assert not re.search("。；|；；|。。|，。|；。|，，", paragraph.text), paragraph.text


@quick
@given(record=meeting_records())
def test_english_sentences_are_well_stopped(record: MeetingRecord) -> None:
    styles = {"paragraph", "lead-in", "point", "point-2", "decision", "action"}
    for paragraph in compose(record, LAYOUTS["formal-en"]).blocks:
        if isinstance(paragraph, Paragraph) and paragraph.style.removesuffix("-kept") in styles:
            text = paragraph.text
            assert re.search(r"[.:?!…。？！\"'”’)\]）》]$", text), text
            assert not re.search(r"(?<!\.)\.\.(?!\.)", text), text
            assert not re.match(r"[a-z]+(?![^\W\d_])", text), text


@quick
@given(record=meeting_records(), status=st.sampled_from(m.MeetingStatus))
@for_each(LAYOUTS)
def test_composing_changes_nothing_and_repeats_itself(
    name: str, record: MeetingRecord, status: m.MeetingStatus
) -> None:
    before = record.snapshot()
    assert compose(record, LAYOUTS[name]) == compose(record, LAYOUTS[name])
    assert record.records() == before.records()


@settings(quick, max_examples=25)
@given(record=meeting_records())
@for_each(SHIPPED)
def test_every_paragraph_has_a_key_of_its_own(name: str, record: MeetingRecord) -> None:
    found = list(compose(record, SHIPPED[name]).paragraphs())
    assert all(one.key.place for one in found)
    assert len({one.key for one in found}) == len(found)
    for paragraph in found:
        assert paragraph.key.entry == (paragraph.sources[0] if paragraph.sources else None)
