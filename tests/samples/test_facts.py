"""The samples hold every fact of the meetings that they retell."""

import msgspec
import pytest

from minutes_app.domain.dates import Basis
from minutes_app.domain.entries import Collective, Entry, EntryKind
from minutes_app.domain.meetings import Attendee, Group, MeetingStatus, Source
from minutes_app.domain.proposals import PartyRole, Proposal, Satisfaction
from minutes_app.domain.records import MeetingRecord
from minutes_app.interchange import read_meeting, record_of, write_meeting
from tests.samples.meeting_facts import SAMPLES, facts_of, listed_facts, sample

SYMPOSIA = SAMPLES[:2]


def _record(name: str) -> MeetingRecord:
    return record_of(read_meeting(sample(name)))


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_exactly_what_the_program_writes(name: str) -> None:
    assert write_meeting(read_meeting(sample(name))) == sample(name)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_holds_every_listed_fact(name: str) -> None:
    held = "\n".join(_texts(msgspec.json.decode(sample(name))))
    offices = [
        f"{office.body_name}{office.title}"
        for attendee in _record(name).all_of(Attendee)
        for office in attendee.offices
    ]
    held = "\n".join([held, *offices]).replace("October 21st", "October 21").casefold()
    assert [fact for fact in listed_facts(name) if fact.casefold() not in held] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_names_titles_and_bodies_are_among_the_facts(name: str) -> None:
    facts, record = facts_of(_record(name)), _record(name)
    assert record.meeting.title in facts
    for attendee in record.all_of(Attendee):
        assert attendee.name in facts
        assert {office.title for office in attendee.offices} - {""} <= set(facts)
    listed = listed_facts(name)
    assert {one.name for one in record.all_of(Attendee)} <= set(listed)


@pytest.mark.parametrize("name", SAMPLES)
def test_each_entry_is_traced_to_a_line_of_the_notes(name: str) -> None:
    record = _record(name)
    (source,) = record.all_of(Source)
    traced = [
        source.text[trace.start : trace.end]
        for entry in record.outline().entries()
        for trace in entry.traces
    ]
    assert traced == source.text.splitlines()
    assert len(traced) == len(record.outline())


@pytest.mark.parametrize("name", SAMPLES)
def test_what_nobody_said_is_unknown(name: str) -> None:
    record = _record(name)
    assert record.meeting.status is MeetingStatus.DRAFT
    assert record.meeting.bylines == ()
    assert not any(entry.supervised for entry in record.all_of(Entry))


@pytest.mark.parametrize("name", SYMPOSIA)
def test_the_symposium_is_held_in_structure(name: str) -> None:
    record = _record(name)
    start = record.meeting.start
    assert (start.year, start.month, start.day, start.basis) == (None, 6, 19, Basis.STATED)
    unknown = [one.name for one in record.attendees() if not one.offices_known]
    assert len(unknown) == 3
    assert _count(record, EntryKind.SUGGESTION) == 3
    assert _count(record, EntryKind.INSTRUCTION) == 4
    assert _count(record, EntryKind.BACKGROUND) == 1
    (proposal,) = record.all_of(Proposal)
    assert len(proposal.recommendations) == 4
    assert proposal.satisfaction is Satisfaction.SATISFIED
    assert len(proposal.of_role(PartyRole.SUPPLEMENTARY_HANDLER)) == 4
    for role in set(PartyRole) - {PartyRole.SUPPLEMENTARY_HANDLER}:
        assert len(proposal.of_role(role)) == 1


def test_the_consultation_is_held_in_structure() -> None:
    record = _record("mayors-consultation.en")
    assert len(record.meeting.topics) == 5
    groups = record.all_of(Group)
    sizes = [sum(one.group == group.id for one in record.attendees()) for group in groups]
    assert sizes == [5, 4, 3]
    assert _count(record, EntryKind.SUGGESTION, Collective.RECOMMENDED) == 8
    assert _count(record, EntryKind.ASSESSMENT, Collective.MEETING) == 2
    assert _count(record, EntryKind.ASSESSMENT, Collective.EVERYONE) == 1
    assert _count(record, EntryKind.COMMITMENT) == 4


def _count(record: MeetingRecord, kind: EntryKind, voice: Collective | None = None) -> int:
    return sum(
        entry.kind is kind and (voice is None or entry.voices[0].collective is voice)
        for entry in record.all_of(Entry)
    )


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        value = list(value.values())
    return [text for one in value for text in _texts(one)] if isinstance(value, list) else []
