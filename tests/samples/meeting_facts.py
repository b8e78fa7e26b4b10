"""The facts of a meeting as strings that its minutes must contain, each in one piece."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from minutes_app.domain.dates import DayPart, PartialDate
from minutes_app.domain.entries import Entry
from minutes_app.domain.meetings import Attendee, CitedDocument, Language
from minutes_app.domain.people import OfficeHeld
from minutes_app.domain.proposals import Proposal
from minutes_app.domain.records import MeetingRecord
from minutes_app.host.resources import resource

SAMPLES = ("supervision-symposium.en", "supervision-symposium.zh", "mayors-consultation.en")

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_DAYPARTS = dict(zip(DayPart, ("上午", "中午", "下午", "晚上"), strict=True))


def sample(name: str) -> bytes:
    """Return the bytes of a shipped sample."""
    return resource("samples", f"{name}.json").read_bytes()


def listed_facts(name: str) -> list[str]:
    """Return the facts of a sample that were written down by hand."""
    path = Path(__file__).with_name("facts") / f"{name}.txt"
    return path.read_text("utf-8").splitlines()


def facts_of(record: MeetingRecord) -> list[str]:
    """Return names, titles, bodies, dates, figures and points of a meeting, each once.

    A long text is given in pieces that no writer breaks up: its clauses.
    """
    return list(dict.fromkeys(fact for fact in _facts(record) if fact))


def _facts(record: MeetingRecord) -> Iterator[str]:
    meeting = record.meeting
    yield from (meeting.title, meeting.number, meeting.place, meeting.theme)
    yield from (*meeting.slogans, *meeting.hosts)
    yield from _date(meeting.start, meeting.language)
    for text in (*meeting.topics, meeting.background):
        yield from _clauses(text)
    for attendee in record.attendees():
        yield from _attendee(attendee, meeting.language)
    for document in record.all_of(CitedDocument):
        yield document.title
    for proposal in record.all_of(Proposal):
        yield from _proposal(proposal)
    for entry in record.outline().entries():
        yield from _clauses(entry.text)
        yield from _figures(entry)


def _attendee(attendee: Attendee, language: Language) -> Iterator[str]:
    yield from (attendee.name, attendee.description, attendee.extent, attendee.reason)
    for office in attendee.offices:
        yield from _office(office, language)


def _office(office: OfficeHeld, language: Language) -> Iterator[str]:
    yield from (office.title, office.body_name, office.former_body_name)
    # Of two offices in one body, Chinese names the body once: the first title follows it.
    if language is Language.CHINESE and not office.former_body_name:
        yield office.title and office.body_name


def _proposal(proposal: Proposal) -> Iterator[str]:
    yield from (proposal.title, proposal.number, proposal.session)
    for text in (proposal.purpose, *proposal.recommendations):
        yield from _clauses(text)
    for party in proposal.parties:
        yield from (party.name, party.former_name)


def _figures(entry: Entry) -> Iterator[str]:
    for figure in entry.figures:
        yield from (figure.quantity, figure.unit, figure.period, figure.change, figure.share)


def _date(moment: PartialDate, language: Language) -> Iterator[str]:
    if language is Language.CHINESE:
        yield f"{moment.year}年" if moment.year else ""
        yield f"{moment.month}月{moment.day}日" if moment.month and moment.day else ""
        yield _DAYPARTS[moment.daypart] if moment.daypart else ""
        return
    yield str(moment.year or "")
    yield _MONTHS[moment.month - 1] if moment.month else ""
    yield str(moment.day or "")
    yield moment.daypart or ""


def _clauses(text: str) -> Iterable[str]:
    """Split where a writer may put another mark or change the case of the first letter."""
    for mark in "。；：，.;:,":
        text = text.replace(mark, "\n")
    for clause in text.split("\n"):
        # The first word of a text may begin small or great, by where it stands in a sentence.
        yield clause.strip()[1:].strip() if clause.strip()[:1].isupper() else clause.strip()
