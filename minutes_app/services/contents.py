"""What belongs to a meeting besides its entries: people, groups, parts, proposals, papers.

They are all placed things of one meeting, so one service adds, edits, moves and removes them.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import (
    Attendee,
    AttendeeKind,
    CitedDocument,
    Group,
    Part,
    Source,
)
from minutes_app.domain.ordering import key_at, keys_after
from minutes_app.domain.papers import Annex
from minutes_app.domain.people import Body, Office, OfficeHeld, Person
from minutes_app.domain.proposals import Proposal
from minutes_app.domain.records import Change
from minutes_app.services.cleaning import clean_record
from minutes_app.storage import namesakes, reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import Operation

C = TypeVar("C", Attendee, Group, Part, Proposal, CitedDocument, Source, Annex)


class Contents:
    """Operations on what belongs to a meeting. Each returns what changed."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def add(self, *contents: C) -> Change:
        """Add new contents of one type to their meeting, after those that it has."""
        kind, meeting = type(contents[0]), contents[0].meeting
        last = reading.last_position(self._archive, kind, meeting)
        with self._archive.operation(f"{_label(kind)}.add", meeting) as operation:
            for one, position in zip(contents, keys_after(last, len(contents)), strict=True):
                placed = clean_record(replace(one, position=position))
                if isinstance(placed, Attendee):
                    placed = self._known_to_directory(operation, placed)
                operation.put(placed)
        return operation.change()

    def put_attendees(
        self, meeting: Id, new: Sequence[Attendee], changed: Sequence[Attendee]
    ) -> Change:
        """Put people on the list and change others there, as one step."""
        last = reading.last_position(self._archive, Attendee, meeting)
        with self._archive.operation("attendee.add", meeting) as operation:
            for one, position in zip(new, keys_after(last, len(new)), strict=True):
                placed = clean_record(replace(one, position=position))
                operation.put(self._known_to_directory(operation, placed))
            operation.put(*(clean_record(one) for one in changed))
        return operation.change()

    def edit(self, kind: type[C], record_id: Id, /, **fields: Any) -> Change:
        """Change fields of one of the contents; typing on in one field is one step of undo."""
        meeting = self._archive.get(kind, record_id).meeting
        key = f"{_label(kind)}.edit {record_id} {' '.join(sorted(fields))}"
        label = f"{_label(kind)}.edit"
        with self._archive.operation(label, meeting, merge_key=key) as operation:
            edited = clean_record(replace(operation.get(kind, record_id), **fields))
            if isinstance(edited, Attendee) and "offices" in fields:
                edited = replace(edited, offices=tuple(map(self._linked, edited.offices)))
            operation.put(edited)
        return operation.change()

    def move(self, kind: type[C], record_id: Id, index: int) -> Change:
        """Move one of the contents to the ``index``-th place among its like.

        Attendees are placed among those of their group.
        """
        one = self._archive.get(kind, record_id)
        others = [
            other
            for other in reading.of_meeting(self._archive, kind, one.meeting)
            if other.id != one.id and _group_of(other) == _group_of(one)
        ]
        position = key_at([other.position for other in others], min(max(index, 0), len(others)))
        with self._archive.operation(f"{_label(kind)}.move", one.meeting) as operation:
            operation.put(replace(one, position=position))
        return operation.change()

    def remove(self, kind: type[C], *record_ids: Id) -> Change:
        """Remove contents of one type from their meeting.

        Raises ``RecordError`` (``attendee.has_entries`` with ``name`` and ``count``) for somebody
        who spoke; attendees of a group that is removed stay, in no group.
        """
        meeting = self._archive.get(kind, record_ids[0]).meeting
        with self._archive.operation(f"{_label(kind)}.remove", meeting) as operation:
            for record_id in record_ids:
                self._detach(operation, operation.get(kind, record_id))
            operation.remove(kind, *record_ids)
        return operation.change()

    def _detach(self, operation: Operation, one: C) -> None:
        """Take a record out of all others of its meeting; their own words stay."""
        from minutes_app.interchange.references import with_references  # noqa: PLC0415

        if isinstance(one, Attendee) and (count := reading.entries_by(self._archive, one.id)):
            raise RecordError("attendee.has_entries", name=one.shown_name, count=count)
        for other in reading.load_meeting(self._archive, one.meeting).records():
            kept = with_references(other, lambda _, found: None if found == one.id else found)
            if kept is not None:
                operation.put(kept)

    def _known_to_directory(self, operation: Operation, attendee: Attendee) -> Attendee:
        """Link an attendee to the directory; whoever is not in it yet is entered.

        A named person is one of the directory only if exactly one there has that name.
        """
        offices = tuple(self._office_with_body(operation, office) for office in attendee.offices)
        attendee = replace(attendee, offices=offices)
        if attendee.kind is AttendeeKind.BODY and attendee.body is None and attendee.name:
            return replace(attendee, body=self._body_named(operation, attendee.name))
        if attendee.kind is not AttendeeKind.PERSON or attendee.person or not attendee.name:
            return attendee
        known = namesakes.only_person_called(self._archive, attendee.name)
        if known:
            return replace(attendee, person=known.id)
        person = Person(new_id(), attendee.name, honorific=attendee.honorific)
        operation.put(person)
        for rank, held in enumerate(attendee.offices):
            operation.put(Office(new_id(), person.id, held.title, held.body, rank=rank))
        return replace(attendee, person=person.id)

    def _office_with_body(self, operation: Operation, office: OfficeHeld) -> OfficeHeld:
        if office.body or not office.body_name:
            return office
        return replace(office, body=self._body_named(operation, office.body_name))

    def _linked(self, office: OfficeHeld) -> OfficeHeld:
        """Link an office to the body that bears or bore its name; while it is typed, make none."""
        if office.body or not office.body_name:
            return office
        known = namesakes.bodies_named(self._archive, office.body_name)
        return replace(office, body=known[0].id) if known else office

    def _body_named(self, operation: Operation, name: str) -> Id:
        """Return the body that bears or bore a name; a new one where there is none."""
        known = namesakes.bodies_named(self._archive, name)
        if known:
            return known[0].id
        body = Body(new_id(), name)
        operation.put(body)
        return body.id


def _label(kind: type[C]) -> str:
    return kind.__name__.lower()


def _group_of(one: C) -> Id | None:
    return one.group if isinstance(one, Attendee) else None
