"""Hypothesis strategies for whole meetings: every record valid by the rules of the domain.

``meeting_records()`` makes a meeting with all that can belong to it; ids are unique, references
point to what is there, texts are cleaned as the program cleans them at every way in. The smaller
strategies (``partial_dates``, ``figures`` …) serve tests of one record.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from hypothesis import strategies as st

from minutes_app.domain import entries as e
from minutes_app.domain import meetings as m
from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.ordering import keys_after
from minutes_app.domain.papers import Annex
from minutes_app.domain.proposals import Party, PartyRole, Proposal, Satisfaction
from minutes_app.domain.records import MeetingPart, MeetingRecord
from tests.strategies_of_values import (
    bodies_of_text,
    bylines,
    days,
    deadlines,
    figures,
    houses,
    instants,
    issues,
    lines,
    maybe_line,
    maybe_name,
    names,
    numbers,
    offices,
    ordered_ids,
    partial_dates,
)

__all__ = [
    "bodies_of_text", "bylines", "days", "deadlines", "figures", "houses", "instants", "issues",
    "lines", "maybe_line", "maybe_name", "meeting_records", "names", "numbers", "offices",
    "ordered_ids", "partial_dates",
]  # fmt: skip


_COLLECTIVES = st.sampled_from([None, *[None] * len(e.Collective), *e.Collective])
"""As often none as one of them: attendees are to speak, too."""


_SEATS = st.sampled_from(["", "", "1", "A3", "主席台左二"])
_LAYOUTS = st.sampled_from(["", "", "official-zh", "letter-zh", "formal-en"])
_CORRECTIONS = st.sampled_from([0, 0, 1, 2])


@dataclass
class _Making:
    """What has been made of one meeting so far."""

    family: int
    draw: st.DrawFn
    meeting: Id = field(init=False)
    count: int = field(default=0, init=False)
    made: list[MeetingPart] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self.meeting = self.new_id()

    def new_id(self) -> Id:
        self.count += 1
        return Id(f"{self.family >> 16:08x}-{self.family & 0xFFFF:04x}-7000-8000-{self.count:012x}")

    def some(self, ids: Sequence[Id], at_most: int = 3) -> tuple[Id, ...]:
        if not ids:
            return ()
        return tuple(self.draw(st.lists(st.sampled_from(ids), unique=True, max_size=at_most)))

    def one(self, ids: Sequence[Id]) -> Id | None:
        return self.draw(st.sampled_from([None, *ids])) if ids else None

    def positions(self, at_most: int) -> list[str]:
        return keys_after("", self.draw(st.integers(0, at_most)))


def _meeting(making: _Making, series: m.Series | None) -> m.Meeting:
    draw = making.draw
    return m.Meeting(
        id=making.meeting,
        title=draw(names),
        created=draw(instants),
        series=series.id if series else None,
        number=draw(maybe_name),
        kind=draw(st.sampled_from(m.MeetingKind)),
        language=draw(st.sampled_from(m.Language)),
        status=draw(st.sampled_from(m.MeetingStatus)),
        start=draw(partial_dates()),
        end=draw(st.just(PartialDate()) | partial_dates()),
        place=draw(maybe_name),
        hosts=tuple(draw(st.lists(names, max_size=2))),
        theme=draw(maybe_name),
        topics=tuple(draw(st.lists(lines, max_size=3))),
        background=draw(st.just("") | bodies_of_text),
        slogans=tuple(draw(st.lists(names, max_size=2))),
        bylines=tuple(draw(st.lists(bylines, max_size=3))),
        issue=draw(issues),
        note=draw(maybe_line),
        layout=draw(_LAYOUTS),
        correction=draw(_CORRECTIONS),
    )


def _annexes(making: _Making) -> None:
    """Add annexes without files: a record that names bytes is none without them."""
    draw = making.draw
    for position in making.positions(2):
        title, text = draw(names), draw(st.just("") | bodies_of_text)
        making.made.append(
            Annex(making.new_id(), making.meeting, title, position, text, note=draw(maybe_line))
        )


def _groups(making: _Making) -> list[Id]:
    for position in making.positions(2):
        making.made.append(m.Group(making.new_id(), making.meeting, making.draw(names), position))
    return [group.id for group in making.made if isinstance(group, m.Group)]


def _attendees(making: _Making, groups: Sequence[Id]) -> list[m.Attendee]:
    draw, made = making.draw, list[m.Attendee]()
    for position in making.positions(4):
        kind = draw(st.sampled_from(m.AttendeeKind))
        person, unnamed = kind is m.AttendeeKind.PERSON, kind is m.AttendeeKind.UNNAMED
        made.append(
            m.Attendee(
                id=making.new_id(),
                meeting=making.meeting,
                name="" if unnamed else draw(names),
                position=position,
                kind=kind,
                group=making.one(groups),
                honorific=draw(st.sampled_from(["", "Mr", "Ms", "先生"])) if person else "",
                offices=tuple(draw(st.lists(offices, max_size=2))) if person else (),
                offices_known=draw(st.booleans()) or not person,
                count=draw(st.integers(2, 40)) if unnamed else None,
                description=draw(names) if unnamed else "",
                manner=draw(st.sampled_from(m.Manner)),
                roles=tuple(draw(st.lists(st.sampled_from(m.Role), unique=True, max_size=2))),
                extent=draw(maybe_name),
                note=draw(maybe_line),
                seat=draw(_SEATS),
            )
        )
    return [_with_attendance(making, one, made) for one in made]


def _with_attendance(
    making: _Making, one: m.Attendee, all_of_them: Sequence[m.Attendee]
) -> m.Attendee:
    attendance = making.draw(st.sampled_from(m.Attendance))
    others = [other.id for other in all_of_them if other.id != one.id]
    away = attendance in {m.Attendance.EXCUSED, m.Attendance.ABSENT, m.Attendance.DEPUTISED}
    deputised = attendance is m.Attendance.DEPUTISED
    return replace(
        one,
        attendance=attendance,
        reason=making.draw(maybe_name) if away else "",
        deputy=making.one(others) if deputised else None,
    )


def _parts(making: _Making, attendees: Sequence[Id]) -> list[Id]:
    for position in making.positions(2):
        making.made.append(
            m.Part(
                id=making.new_id(),
                meeting=making.meeting,
                title=making.draw(names),
                position=position,
                kind=making.draw(maybe_name),
                place=making.draw(maybe_name),
                start=making.draw(partial_dates()),
                attendees=making.some(attendees),
                note=making.draw(maybe_line),
            )
        )
    return [part.id for part in making.made if isinstance(part, m.Part)]


def _documents(making: _Making) -> list[Id]:
    for position in making.positions(2):
        making.made.append(
            m.CitedDocument(
                id=making.new_id(),
                meeting=making.meeting,
                title=making.draw(names),
                position=position,
                number=making.draw(maybe_name),
                issuer=making.draw(maybe_name),
                date=making.draw(partial_dates()),
                relation=making.draw(maybe_name),
            )
        )
    return [one.id for one in making.made if isinstance(one, m.CitedDocument)]


def _sources(making: _Making) -> list[m.Source]:
    for position in making.positions(1):
        making.made.append(
            m.Source(
                id=making.new_id(),
                meeting=making.meeting,
                label=making.draw(names),
                text=making.draw(bodies_of_text),
                position=position,
                origin=making.draw(maybe_name),
                dated=making.draw(partial_dates()),
            )
        )
    return [source for source in making.made if isinstance(source, m.Source)]


def _proposals(making: _Making, attendees: Sequence[Id]) -> list[Id]:
    draw = making.draw
    for position in making.positions(2):
        parties = tuple(
            Party(
                role=draw(st.sampled_from(PartyRole)),
                name=draw(names),
                attendee=making.one(attendees),
                capacity=draw(maybe_name),
                former_name=draw(maybe_name),
            )
            for _ in range(draw(st.integers(0, 4)))
        )
        making.made.append(
            Proposal(
                id=making.new_id(),
                meeting=making.meeting,
                title=draw(names),
                position=position,
                kind=draw(maybe_name),
                number=draw(maybe_name),
                session=draw(maybe_name),
                purpose=draw(maybe_name),
                parties=parties,
                recommendations=tuple(draw(st.lists(lines, max_size=3))),
                satisfaction=draw(st.sampled_from(Satisfaction)),
                note=draw(maybe_line),
            )
        )
    return [proposal.id for proposal in making.made if isinstance(proposal, Proposal)]


def _voices(making: _Making, attendees: Sequence[Id]) -> tuple[e.Voice, ...]:
    collective = making.draw(_COLLECTIVES)
    if collective:
        return (e.Voice(collective=collective),)
    return tuple(e.Voice(attendee=attendee) for attendee in making.some(attendees, 2))


def _responsible(making: _Making) -> tuple[e.Responsible, ...]:
    return tuple(e.Responsible(name) for name in making.draw(st.lists(names, max_size=2)))


def _traces(making: _Making, sources: Sequence[m.Source]) -> tuple[e.Trace, ...]:
    if not sources or making.draw(st.booleans()):
        return ()
    source = making.draw(st.sampled_from(sources))
    start = making.draw(st.integers(0, len(source.text) - 1))
    return (e.Trace(source.id, start, making.draw(st.integers(start + 1, len(source.text)))),)


def _entries(making: _Making, belongings: "_Belongings") -> None:
    draw, before = making.draw, list[Id]()
    for position in making.positions(6):
        kind = draw(st.sampled_from(e.EntryKind))
        heading = kind is e.EntryKind.HEADING
        entry = e.Entry(
            id=making.new_id(),
            meeting=making.meeting,
            text=draw(lines if heading else bodies_of_text),
            recorded=draw(instants),
            kind=kind,
            position=position,
            parent=making.one(before),
            part=making.one(belongings.parts),
            numbered=not heading and draw(st.booleans()),
            voices=() if heading else _voices(making, belongings.attendees),
            manner=draw(st.sampled_from(e.Manner)),
            lead=() if heading else _responsible(making),
            support=() if heading else _responsible(making),
            deadline=None if heading else draw(st.none() | deadlines),
            proposal=making.one(belongings.proposals),
            figures=() if heading else tuple(draw(st.lists(figures, max_size=1))),
            citations=tuple(
                e.Citation(document, draw(maybe_name))
                for document in making.some(belongings.documents, 1)
            ),
            traces=_traces(making, belongings.sources),
            note=draw(maybe_line),
        )
        making.made.append(entry)
        before.append(entry.id)


@dataclass(frozen=True)
class _Belongings:
    attendees: Sequence[Id]
    parts: Sequence[Id]
    proposals: Sequence[Id]
    documents: Sequence[Id]
    sources: Sequence[m.Source]


def _tasks(making: _Making) -> None:
    progress = st.lists(st.builds(e.Progress, on=days, text=lines), max_size=2).map(tuple)
    for entry in [one for one in making.made if isinstance(one, e.Entry) and one.supervised]:
        status = making.draw(st.sampled_from(e.TaskStatus))
        closed = status in {e.TaskStatus.DONE, e.TaskStatus.DROPPED}
        making.made.append(
            e.Task(
                id=making.new_id(),
                meeting=making.meeting,
                entry=entry.id,
                status=status,
                progress=making.draw(progress),
                closed=making.draw(days) if closed else None,
            )
        )


def _moments(making: _Making, attendees: Sequence[m.Attendee]) -> list[m.Attendee]:
    """Let some come late or leave early, at an entry that is there."""
    there = [one.id for one in making.made if isinstance(one, e.Entry)]
    return [replace(one, arrived=making.one(there), left=making.one(there)) for one in attendees]


@st.composite
def meeting_records(draw: st.DrawFn) -> MeetingRecord:
    """A whole meeting: valid, unique ids, every reference to something in the record."""
    making = _Making(draw(ordered_ids), draw)
    series = (
        m.Series(making.new_id(), draw(names), draw(maybe_line)) if draw(st.booleans()) else None
    )
    meeting = _meeting(making, series)
    attendees = _attendees(making, _groups(making))
    people = [one.id for one in attendees]
    belongings = _Belongings(
        attendees=people,
        parts=_parts(making, people),
        proposals=_proposals(making, people),
        documents=_documents(making),
        sources=_sources(making),
    )
    _entries(making, belongings)
    making.made += _moments(making, attendees)
    _tasks(making)
    _annexes(making)
    return MeetingRecord.of(meeting, making.made, series)
