"""Strategies of whole files, the directory among what they hold."""

from dataclasses import replace

from hypothesis import strategies as st

from minutes_app.domain.entries import Entry, Responsible
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee
from minutes_app.domain.people import Body, FormerName, Office, Person
from minutes_app.interchange import MeetingFile, build_file
from minutes_app.interchange.meeting_file import mapped
from tests.strategies import lines, meeting_records, names, partial_dates


def _id(kind: int, number: int) -> Id:
    return Id(f"0197b000-000{kind}-7000-8000-{number:012x}")


@st.composite
def files(draw: st.DrawFn) -> MeetingFile:
    """A meeting with a directory that its people, offices and owners come from."""
    bodies = [
        Body(
            _id(1, number),
            draw(names),
            parent=_id(1, draw(st.integers(0, number - 1)))
            if number and draw(st.booleans())
            else None,
            former_names=tuple(
                draw(st.lists(st.builds(FormerName, names, partial_dates()), max_size=1))
            ),
        )
        for number in range(draw(st.integers(0, 3)))
    ]
    people = [
        Person(_id(2, number), draw(names), (draw(names),), note=draw(lines))
        for number in range(draw(st.integers(0, 3)))
    ]
    body = st.sampled_from([None, *(one.id for one in bodies)])
    person = st.sampled_from([None, *(one.id for one in people)])
    offices = [
        Office(_id(3, number), one.id, draw(names), draw(body), draw(partial_dates()), rank=number)
        for number, one in enumerate(people)
    ]

    def linked(record):
        if isinstance(record, Attendee):
            held = tuple(replace(one, body=draw(body)) for one in record.offices)
            return replace(record, person=draw(person), body=draw(body), offices=held)
        if isinstance(record, Entry):
            lead = (*record.lead, Responsible(draw(names), draw(body), draw(person)))
            return replace(record, lead=lead)
        return record

    made = mapped(build_file(draw(meeting_records())), linked)
    return replace(made, bodies=tuple(bodies), people=tuple(people), offices=tuple(offices))
