"""From a line that was read to the record: entries, and people put on the list."""

from dataclasses import dataclass, replace

from minutes_app.capture.names import Known, NameIndex
from minutes_app.capture.reading import AttendeeDraft, Reading
from minutes_app.domain.entries import Entry, EntryKind, Voice
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendance, Attendee, Meeting
from minutes_app.domain.people import Body, Person
from minutes_app.domain.records import Change
from minutes_app.services.contents import Contents
from minutes_app.services.meetings import Meetings
from minutes_app.services.recording import NewEntry, Recording
from minutes_app.storage import reading as archive_reading
from minutes_app.storage.archive import Archive

NUMBERED_KINDS = frozenset({EntryKind.SUGGESTION, EntryKind.INSTRUCTION, EntryKind.RESOLUTION})
"""Kinds whose entries are counted (一是, First) unless somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class Slot:
    """What holds where a line does not say: who is speaking, in which part, and what kind it is.

    ``last`` is the entry recorded before; a sub-point goes under it, or beside it if it is one.
    ``group`` is the one that people who are new on the list join.
    """

    voice: Voice | None = None
    kind: EntryKind = EntryKind.NARRATION
    part: Id | None = None
    last: Id | None = None
    group: Id | None = None


class Capturing:
    """Recording what is typed into the capture line."""

    def __init__(
        self, archive: Archive, meetings: Meetings, recording: Recording, contents: Contents
    ) -> None:
        self._archive = archive
        self._meetings = meetings
        self._recording = recording
        self._contents = contents

    def names(self) -> NameIndex:
        """Return an index of everybody and everything known, for the parser."""
        people = archive_reading.all_of(self._archive, Person)
        bodies = archive_reading.all_of(self._archive, Body)
        known = [Known.of_person(person) for person in people]
        return NameIndex(known + [Known.of_body(body) for body in bodies])

    def record(self, meeting: Id, reading: Reading, slot: Slot) -> Change:
        """Record a reading that is an entry or attendees, as one step of undo.

        Raises ``RecordError`` (``entry.empty``) for one that holds nothing to record.
        """
        if reading.attendees:
            return self._put_on_list(meeting, reading.attendees, slot.group)
        return self._recording.add(meeting, self._entry(reading, slot))

    def record_lines(self, meeting: Id, readings: list[Reading], slot: Slot) -> Change:
        """Record many lines that were pasted together, as one step of undo."""
        entries = [
            replace(self._entry(one, slot), is_sub_point=one.is_sub_point) for one in readings
        ]
        return self._recording.add_all(meeting, entries)

    def _entry(self, reading: Reading, slot: Slot) -> NewEntry:
        voice = reading.speaker or slot.voice
        kind = _kind(reading, slot)
        if kind is EntryKind.HEADING:
            voice = None
        return NewEntry(
            reading.body, kind,
            voices=(voice,) if voice else (),
            numbered=reading.numbered or (voice is not None and kind in NUMBERED_KINDS),
            parent=self._parent(slot) if reading.is_sub_point else None,
            part=slot.part,
            lead=reading.lead, support=reading.support, deadline=reading.deadline,
        )  # fmt: skip

    def _parent(self, slot: Slot) -> Id | None:
        if slot.last is None:
            return None
        last = self._archive.get(Entry, slot.last)
        return last.parent or last.id

    def _put_on_list(
        self, meeting_id: Id, drafts: tuple[AttendeeDraft, ...], group: Id | None
    ) -> Change:
        meeting = self._archive.get(Meeting, meeting_id)
        wanted: list[tuple[AttendeeDraft, Attendee]] = []
        for draft in drafts:
            deputy = self._attendee(meeting, draft.deputy, None) if draft.deputy else None
            if draft.deputy and deputy:
                wanted.append((draft.deputy, deputy))
            one = self._attendee(meeting, draft, deputy.id if deputy else None)
            wanted.append((draft, one))
        return self._contents.put_attendees(
            meeting_id,
            new=[replace(one, group=group) for draft, one in wanted if draft.attendee is None],
            changed=[one for draft, one in wanted if draft.attendee is not None],
        )

    def _attendee(self, meeting: Meeting, draft: AttendeeDraft, deputy: Id | None) -> Attendee:
        """Return somebody as the list should have them, with the offices held on the day."""
        listed = self._archive.get(Attendee, draft.attendee) if draft.attendee else None
        one = _with_draft(listed or Attendee(new_id(), meeting.id), draft, deputy)
        if one.offices or not one.person:
            return one
        held = self._meetings.offices_held(one.person, meeting.start.whole_day)
        return replace(one, offices=held, offices_known=bool(held) or one.offices_known)


def _kind(reading: Reading, slot: Slot) -> EntryKind:
    """Return what was typed, else what the slot had last; somebody else begins with a view."""
    if reading.kind is not None:
        return reading.kind
    if reading.speaker not in {None, slot.voice}:
        return EntryKind.VIEW
    return EntryKind.NARRATION if slot.kind is EntryKind.HEADING else slot.kind


def _with_draft(one: Attendee, draft: AttendeeDraft, deputy: Id | None) -> Attendee:
    return replace(
        one,
        name=draft.name or one.name,
        kind=draft.kind,
        person=draft.person or one.person,
        body=draft.body or one.body,
        offices=draft.offices or one.offices,
        offices_known=draft.offices_known or one.offices_known,
        count=draft.count if draft.count is not None else one.count,
        description=draft.description or one.description,
        attendance=Attendance.DEPUTISED if deputy else draft.attendance,
        deputy=deputy or one.deputy,
    )
