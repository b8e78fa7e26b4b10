"""The facts of a meeting, each with its kind, in pieces that no writer breaks up."""

from collections.abc import Iterator

from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.meetings import Language
from minutes_app.domain.papers import Annex
from minutes_app.domain.proposals import Proposal
from minutes_app.domain.records import MeetingRecord
from tests.documents.facts.calls_for import Kind

Fact = tuple[Kind, str]
_FINAL = {m.MeetingStatus.FINAL, m.MeetingStatus.ISSUED}
_MONTHS = (
    "January February March April May June July August September October November December"
).split()


def facts_of(record: MeetingRecord, language: Language) -> list[Fact]:
    """Return every fact of a meeting, as minutes in a language have it; none is empty."""
    return [
        fact
        for source in (
            _of_meeting,
            _of_paper,
            _of_people,
            _of_parts,
            _of_proposals,
            _of_entries,
            _of_annexes,
        )
        for fact in source(record, language)
        if fact[1].strip()
    ]


def _of_meeting(record: MeetingRecord, language: Language) -> Iterator[Fact]:
    meeting = record.meeting
    yield Kind.TITLE, meeting.title
    yield Kind.MEETING_NUMBER, meeting.number
    yield Kind.SERIES, record.series.name if record.series else ""
    yield Kind.PLACE, meeting.place
    yield Kind.THEME, meeting.theme
    yield from ((Kind.HOST, one) for one in meeting.hosts)
    yield from ((Kind.TOPIC, one) for one in meeting.topics)
    yield from ((Kind.SLOGAN, one) for one in meeting.slogans)
    yield from ((Kind.BACKGROUND, one) for one in meeting.background.splitlines())
    yield from ((Kind.DATE, one) for one in _moment(meeting.start, language))
    for document in record.all_of(m.CitedDocument):
        told = (document.title, document.number, document.issuer, document.relation)
        yield from ((Kind.DOCUMENT, one) for one in told)
        yield from ((Kind.DOCUMENT_DATE, one) for one in _moment(document.date, language))


def _of_paper(record: MeetingRecord, language: Language) -> Iterator[Fact]:
    issue = record.meeting.issue
    yield Kind.MARK, issue.mark
    yield Kind.OFFICE_OF_ISSUE, issue.office
    yield Kind.ISSUE_NUMBER, str(issue.number or "")
    yield from ((Kind.ISSUE_DATE, one) for one in _moment(issue.date, language))
    yield from ((Kind.CLASSIFICATION, one)
                for one in (issue.secrecy, issue.urgency, issue.copy_number))  # fmt: skip
    yield Kind.COPIES, str(issue.copies or "")
    yield from ((Kind.COPY_TO, one) for one in issue.copy_to)
    yield from ((Kind.ADDRESSEE, one) for one in issue.addressees)
    for recipient in issue.distribution:
        yield Kind.RECIPIENT, recipient.name
        yield Kind.RECIPIENT, recipient.numbers
    for line in record.meeting.bylines:
        yield from ((Kind.BYLINE, one) for one in (line.name, line.capacity))


def _of_people(record: MeetingRecord, _language: Language) -> Iterator[Fact]:
    groups = {group.id: group.name for group in record.all_of(m.Group)}
    there = {one.id: one for one in record.attendees()}
    for one in there.values():
        yield Kind.NAME, one.name
        yield Kind.UNNAMED, one.description
        yield Kind.HONORIFIC, one.honorific
        yield Kind.EXTENT, one.extent
        yield Kind.REASON, one.reason
        if one.group and m.Role.CHAIR not in one.roles:
            yield Kind.GROUP, groups[one.group]
        if one.attendance is m.Attendance.DEPUTISED and one.deputy and one.deputy in there:
            yield Kind.DEPUTY, there[one.deputy].name
        for office in one.offices:
            yield from ((Kind.OFFICE, text) for text in (office.title, office.body_name))
            yield Kind.FORMER_BODY, office.former_body_name if office.body_name else ""


def _of_parts(record: MeetingRecord, language: Language) -> Iterator[Fact]:
    for part in record.all_of(m.Part):
        yield from ((Kind.PART, one) for one in (part.title, part.kind))
        yield Kind.PART_PLACE, part.place
        yield from ((Kind.PART_DATE, one) for one in _moment(part.start, language))


def _of_proposals(record: MeetingRecord, _language: Language) -> Iterator[Fact]:
    for proposal in record.all_of(Proposal):
        told = (proposal.title, proposal.kind, proposal.number, proposal.session, proposal.purpose)
        yield from ((Kind.PROPOSAL, one) for one in told)
        yield from ((Kind.RECOMMENDATION, one) for one in proposal.recommendations)
        for party in proposal.parties:
            said = (party.name, party.capacity, party.former_name)
            yield from ((Kind.PARTY, one) for one in said)


def _of_entries(record: MeetingRecord, language: Language) -> Iterator[Fact]:
    names = {one.id: one.name for one in record.attendees()}
    final = record.meeting.status in _FINAL
    for entry in record.outline().entries():
        if final and entry.kind is e.EntryKind.QUERY:
            continue
        speaker = entry.voices[0].attendee if len(entry.voices) == 1 else None
        own = names.get(speaker, "") if speaker else ""
        text = entry.text.strip()
        yield from ((Kind.TEXT, line) for line in text.removeprefix(own).splitlines())
        for figure in entry.figures:
            numbers = (figure.quantity, figure.change, figure.share)
            yield from ((Kind.FIGURE, one) for one in numbers)
        margin = entry.kind in (e.EntryKind.QUERY, e.EntryKind.HEADING)
        cited = Kind.MARGIN_CITATION if margin else Kind.CITATION
        yield from ((cited, one.where) for one in entry.citations)
        yield from ((Kind.OWNER, one.name) for one in (*entry.lead, *entry.support))
        if entry.deadline and entry.deadline.day:
            day = PartialDate.of(entry.deadline.day)
            yield from ((Kind.DEADLINE, one) for one in _moment(day, language))
        elif entry.deadline:
            yield Kind.DEADLINE, entry.deadline.stated_as


def _of_annexes(record: MeetingRecord, _language: Language) -> Iterator[Fact]:
    for annex in record.all_of(Annex):
        yield from ((Kind.ANNEX, line) for line in (annex.title, *annex.text.splitlines()))


def _moment(moment: PartialDate, language: Language) -> Iterator[str]:
    """Return what must be read of a moment: year, month and day, as far as they are known."""
    chinese = language is Language.CHINESE
    if moment.year is not None:
        yield f"{moment.year}年" if chinese else str(moment.year)
    if moment.month is not None:
        yield f"{moment.month}月" if chinese else _MONTHS[moment.month - 1]
    if moment.day is not None:
        yield f"{moment.day}日" if chinese else str(moment.day)
