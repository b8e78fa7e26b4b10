"""From a line that was read to the record: entries, and people put on the list."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from minutes_app.capture.line import PASSING_KINDS
from minutes_app.capture.names import Known, NameIndex, NameKind
from minutes_app.capture.reading import AttendeeDraft, Reading
from minutes_app.domain.entries import Entry, EntryKind, Voice
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendance, Attendee, AttendeeKind, Meeting
from minutes_app.domain.people import Body, Person
from minutes_app.domain.records import Change
from minutes_app.language.pinyin import keys_of, keys_of_body
from minutes_app.services.contents import Contents
from minutes_app.services.meetings import Meetings
from minutes_app.services.recording import NUMBERED_KINDS, NewEntry, Recording
from minutes_app.storage import name_keys
from minutes_app.storage import reading as archive_reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.name_keys import Named

NAMES_AT_ONCE = 2_000
"""Names that are read in one go: a few hundredths of a second for which saving waits."""


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


@dataclass(frozen=True, slots=True)
class NamesChange:
    """What an index of names has to take in and to leave out to follow the directory."""

    put: tuple[Known, ...] = ()
    dropped: tuple[Id, ...] = ()

    def follow(self, names: NameIndex) -> None:
        """Bring an index up to date; a name takes it a few microseconds."""
        for known_id in self.dropped:
            names.drop(known_id)
        for known in self.put:
            names.put(known)


def gather(index: NameIndex, names: Iterable[Named], *, whole: bool) -> bool:
    """Take names into an index that nobody asks yet, on any thread; return ``whole``.

    After the last piece, which makes it whole, it may be asked.
    """
    index.gather(map(_known, names))
    if whole:
        index.arrange()
    return whole


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
        """Return an index of everybody and everything known, for the parser.

        50,000 people take about a second: never to be made in the thread of the window.
        """
        return NameIndex(map(_known, name_keys.named(self._archive.connection)))

    def some_names(self, last: Named | None = None, count: int = NAMES_AT_ONCE) -> list[Named]:
        """Return the next names for an index; ``last`` is the last one of those before."""
        return name_keys.named_after(self._archive.connection, last, count)

    def names_there(self, meeting: Id) -> tuple[Known, ...]:
        """Return who has to do with a meeting: who attends, and where they hold office."""
        attendees = archive_reading.of_meeting(self._archive, Attendee, meeting)
        ids = {one for each in attendees for one in (each.person, each.body) if one}
        ids |= {held.body for each in attendees for held in each.offices if held.body}
        return tuple(map(_known, name_keys.named(self._archive.connection, ids)))

    def names_after(self, change: Change) -> NamesChange:
        """Return what a change means for an index of ``names``, which follows it so."""
        put = [one.id for one in change.put if isinstance(one, (Person, Body))]
        dropped = tuple(record for kind, record in change.removed if kind in {Person, Body})
        found = name_keys.named(self._archive.connection, put) if put else ()
        return NamesChange(tuple(map(_known, found)), dropped)

    def attendee_keys(self, meeting: Id) -> dict[Id, tuple[str, ...]]:
        """Return the keys of attendees of a meeting who are not in the directory, by id."""
        return {
            one.id: keys_of_body(one.name) if one.kind is AttendeeKind.BODY else keys_of(one.name)
            for one in archive_reading.of_meeting(self._archive, Attendee, meeting)
            if one.name and not (one.person or one.body)
        }

    def record(self, meeting: Id, reading: Reading, slot: Slot) -> Change:
        """Record a reading that is an entry or attendees, as one step of undo.

        Raises ``RecordError``: ``entry.empty`` for one that holds nothing to record,
        ``attendee.nothing_recorded`` where somebody leaves (``=o``) before anything was recorded,
        ``attendee.own_deputy`` where somebody comes instead of themselves.
        """
        if reading.attendees:
            return self._put_on_list(meeting, reading.attendees, slot.group)
        return self._recording.add(meeting, self._entry(meeting, reading, slot))

    def record_lines(self, meeting: Id, readings: list[Reading], slot: Slot) -> Change:
        """Record many lines that were pasted together, as one step of undo."""
        entries = [
            replace(self._entry(meeting, one, slot), is_sub_point=one.is_sub_point)
            for one in readings
        ]
        return self._recording.add_all(meeting, entries)

    def _entry(self, meeting: Id, reading: Reading, slot: Slot) -> NewEntry:
        voice = reading.speaker or slot.voice
        kind = _kind(reading, slot)
        if kind is EntryKind.HEADING:
            voice = None
        return NewEntry(
            reading.body, kind,
            voices=(voice,) if voice else (),
            numbered=reading.numbered or (voice is not None and kind in NUMBERED_KINDS),
            parent=self._parent(meeting, slot) if reading.is_sub_point else None,
            part=slot.part,
            lead=reading.lead, support=reading.support, deadline=reading.deadline,
        )  # fmt: skip

    def _parent(self, meeting: Id, slot: Slot) -> Id | None:
        """Return under what a sub-point goes: the point that was recorded last."""
        known = slot.last or archive_reading.last_recorded(self._archive, meeting)
        if known is None:
            return None
        last = self._archive.get(Entry, known)
        return last.parent or last.id

    def _put_on_list(
        self, meeting_id: Id, drafts: tuple[AttendeeDraft, ...], group: Id | None
    ) -> Change:
        meeting = self._archive.get(Meeting, meeting_id)
        wanted: list[tuple[AttendeeDraft, Attendee]] = []
        for draft in drafts:
            if draft.deputy and _are_one(draft, draft.deputy):
                raise RecordError("attendee.own_deputy", name=draft.name)
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
        now = self._last_recorded(meeting, draft) if draft.arrives or draft.leaves else None
        unlisted = Attendee(new_id(), meeting.id, offices_known=False)
        one = _with_draft(listed or unlisted, draft, deputy, now)
        if one.offices or not one.person:
            return one
        held = self._meetings.offices_held(one.person, meeting.start.whole_day)
        known = bool(held) or (listed is not None and one.offices_known)
        return replace(one, offices=held, offices_known=known)

    def _last_recorded(self, meeting: Meeting, draft: AttendeeDraft) -> Id | None:
        """Return the entry at which somebody comes or goes; who comes before any was just there."""
        last = archive_reading.last_recorded(self._archive, meeting.id)
        if last is None and draft.leaves:
            raise RecordError("attendee.nothing_recorded", name=draft.name)
        return last


def _known(one: Named) -> Known:
    kind = NameKind.BODY if one.is_body else NameKind.PERSON
    return Known.of(one.id, kind, one.name, short=one.short, former=one.former, keys=one.keys)


def _kind(reading: Reading, slot: Slot) -> EntryKind:
    """Return what was typed, else what the slot had last; somebody else begins with a view."""
    if reading.kind is not None:
        return reading.kind
    if reading.speaker not in {None, slot.voice}:
        return EntryKind.VIEW
    return EntryKind.NARRATION if slot.kind in PASSING_KINDS else slot.kind


def _with_draft(one: Attendee, draft: AttendeeDraft, deputy: Id | None, now: Id | None) -> Attendee:
    """Return an attendee with what was typed; ``now`` is the entry at which they come or go."""
    attendance = _attendance(one, draft, deputy)
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
        attendance=attendance,
        deputy=deputy or one.deputy,
        reason=draft.reason or (one.reason if attendance is one.attendance else ""),
        arrived=now if draft.arrives else one.arrived,
        left=None if draft.arrives else now if draft.leaves else one.left,
    )


def _are_one(one: AttendeeDraft, other: AttendeeDraft) -> bool:
    """Tell whether two drafts are of the same attendee, the same person, or of one new name."""
    if one.is_new and other.is_new:
        return one.name == other.name
    if one.attendee and other.attendee:
        return one.attendee == other.attendee
    return bool(one.person) and one.person == other.person


def _attendance(one: Attendee, draft: AttendeeDraft, deputy: Id | None) -> Attendance:
    """Return how somebody takes part; who comes or goes was there, in the way that was known."""
    if deputy:
        return Attendance.DEPUTISED
    if (draft.arrives or draft.leaves) and one.attendance is Attendance.IN_ATTENDANCE:
        return one.attendance
    return draft.attendance
