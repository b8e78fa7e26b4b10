"""The record of a meeting: writing down what is said, and putting it in order afterwards."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from minutes_app.domain.entries import Deadline, Entry, EntryKind, Responsible, Task, Voice
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Meeting, MeetingStatus
from minutes_app.domain.numbering import take_ordinal_off
from minutes_app.domain.ordering import key_at, keys_after
from minutes_app.domain.outline import Outline
from minutes_app.domain.records import Change
from minutes_app.domain.text import is_wide
from minutes_app.services.cleaning import clean_record
from minutes_app.services.papers.loosening import loosen
from minutes_app.services.placing import Placing
from minutes_app.services.supervising import keep_task
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import Operation

Clock = Callable[[], datetime]

NUMBERED_KINDS = frozenset({EntryKind.SUGGESTION, EntryKind.INSTRUCTION, EntryKind.RESOLUTION})
"""Kinds whose entries are counted (一是, First) unless somebody says otherwise."""


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry to be written down: what was typed, read."""

    text: str
    kind: EntryKind = EntryKind.NARRATION
    voices: tuple[Voice, ...] = ()
    numbered: bool = False
    parent: Id | None = None
    part: Id | None = None
    proposal: Id | None = None
    lead: tuple[Responsible, ...] = ()
    support: tuple[Responsible, ...] = ()
    deadline: Deadline | None = None
    is_sub_point: bool = False
    """Whether it goes under the entry that is written down before it in the same operation."""


class Recording(Placing):
    """Operations on the entries of meetings. Each returns what changed."""

    def __init__(self, archive: Archive, clock: Clock) -> None:
        super().__init__(archive)
        self._clock = clock

    def add(self, meeting: Id, new: NewEntry, *, after: Id | None = None) -> Change:
        """Write an entry down, at the end of its level, or right after another entry.

        After an entry means beside it: ``new.parent`` is then that entry's parent.
        """
        return self.add_all(meeting, [new], after=after)

    def add_all(self, meeting: Id, new: Sequence[NewEntry], *, after: Id | None = None) -> Change:
        """Write several entries down in order, as one step of undo.

        A meeting that was planned is in progress then.
        """
        now = self._clock().astimezone(UTC)
        with self._archive.operation("entry.add", meeting) as operation:
            before = operation.get(Entry, after) if after else None
            above: Entry | None = None
            for one in new:
                if one.is_sub_point and above is not None:
                    position = self._position(meeting, above.id, None)
                    self._add(operation, _entry(meeting, one, now, above.id, position))
                    continue
                parent = before.parent if before is not None else one.parent
                position = self._position(meeting, parent, before)
                above = self._add(operation, _entry(meeting, one, now, parent, position))
                before = above if before is not None else None
            if operation.status(meeting) is MeetingStatus.PLANNED:
                about = operation.get(Meeting, meeting)
                operation.put(replace(about, status=MeetingStatus.IN_PROGRESS))
        return operation.change()

    def edit(self, entry_id: Id, **fields: Any) -> Change:
        """Change fields of an entry; typing on in one entry is one step of undo."""
        meeting = reading.owner_of(self._archive, Entry, entry_id)
        key = f"entry.edit {entry_id} {' '.join(sorted(fields))}"
        with self._archive.operation("entry.edit", meeting, merge_key=key) as operation:
            self._edit(operation, entry_id, fields)
        return operation.change()

    def edit_all(self, entries: Sequence[Id], **fields: Any) -> Change:
        """Give several entries of one meeting the same fields (a kind, a voice), as one step."""
        meeting = reading.owner_of(self._archive, Entry, entries[0])
        with self._archive.operation("entry.edit", meeting) as operation:
            for entry_id in entries:
                self._edit(operation, entry_id, fields)
        return operation.change()

    def set_kind(self, entries: Sequence[Id], kind: EntryKind) -> Change:
        """Make entries another kind: suggestions and the like are counted, a heading is nobody's.

        What was counted before goes on being so.
        """
        meeting = reading.owner_of(self._archive, Entry, entries[0])
        with self._archive.operation("entry.edit", meeting) as operation:
            for old in (operation.get(Entry, one) for one in entries):
                voices = () if kind is EntryKind.HEADING else old.voices
                counted = bool(voices) and kind in NUMBERED_KINDS
                new = replace(old, kind=kind, voices=voices, numbered=old.numbered or counted)
                if new != old:
                    operation.put(new)
        return operation.change()

    def arrive(self, attendee: Id, entry: Id | None) -> Change:
        """Note at which entry somebody arrived; None for who was there from the beginning."""
        return self._note(attendee, arrived=entry)

    def leave(self, attendee: Id, entry: Id | None) -> Change:
        """Note at which entry somebody left; None for who stayed to the end."""
        return self._note(attendee, left=entry)

    def remove(self, *entries: Id) -> Change:
        """Remove entries with what is under them. The undo brings them back."""
        meeting = reading.owner_of(self._archive, Entry, entries[0])
        outline = self._outline(meeting)
        doomed = {one.id for entry in entries for one in outline.subtree(entry)}
        with self._archive.operation("entry.remove", meeting) as operation:
            self._forget_arrivals(operation, meeting, doomed)
            for entry_id in doomed:
                if task := self._task_of(outline[entry_id]):
                    operation.remove(Task, task.id)
            loosen(self._archive, operation, meeting, doomed)
            operation.remove(Entry, *doomed)
        return operation.change()

    def split(self, entry_id: Id, at: int) -> Change:
        """Split an entry's text before its ``at``-th character; the second half follows it.

        What is under the entry stays with the first half, owners and deadline too. Raises
        ``RecordError`` (``entry.empty``) where a half would have no text.
        """
        entry = self._archive.get(Entry, entry_id)
        first, second = entry.text[:at].rstrip(), entry.text[at:].lstrip()
        if not first or not second:
            raise RecordError("entry.empty")
        with self._archive.operation("entry.split", entry.meeting) as operation:
            rest = replace(
                entry, id=new_id(), text=second,
                position=self._position(entry.meeting, entry.parent, entry),
                lead=(), support=(), deadline=None, figures=(), citations=(),
            )  # fmt: skip
            operation.put(replace(entry, text=first), rest)
        return operation.change()

    def join(self, entry_id: Id) -> Change:
        """Join an entry to the one before it on its level, with all that belongs to both.

        Nothing changes for the first of its level. Raises ``RecordError`` where a speaker or a day
        would be lost: ``entry.other_speaker``, ``entry.other_deadline``.
        """
        entry = self._archive.get(Entry, entry_id)
        line = [one for one, _ in self._siblings(entry)]
        at = line.index(entry.id)
        if not at:
            return Change("entry.join", entry.meeting)
        first = self._archive.get(Entry, line[at - 1])
        _check_joining(first, entry)
        under = reading.entries_under(self._archive, entry.meeting, entry.id)
        last = reading.last_position(self._archive, Entry, entry.meeting, first.id)
        with self._archive.operation("entry.join", entry.meeting) as operation:
            joined = _joined(first, entry)
            operation.put(joined)
            for child, position in zip(under, keys_after(last, len(under)), strict=True):
                operation.put(replace(child, parent=first.id, position=position))
            task = self._task_of(first)
            if (second := self._task_of(entry)) and task is None:
                task = replace(second, entry=first.id)  # what was reported on it goes on
                operation.put(task)
            elif second:
                operation.remove(Task, second.id)
            self._forget_arrivals(operation, entry.meeting, {entry.id})
            loosen(self._archive, operation, entry.meeting, {entry.id})
            operation.remove(Entry, entry.id)
            keep_task(operation, first, joined, task)
        return operation.change()

    def edit_task(self, task_id: Id, **fields: Any) -> Change:
        """Change the status or the progress of a supervised task."""
        meeting = reading.owner_of(self._archive, Task, task_id)
        with self._archive.operation("task.edit", meeting) as operation:
            operation.put(clean_record(replace(operation.get(Task, task_id), **fields)))
        return operation.change()

    def _add(self, operation: Operation, entry: Entry) -> Entry:
        """Write a new entry, and its task where it has one."""
        operation.add(entry)
        self._check_depth([entry])
        keep_task(operation, entry, entry, None)
        return entry

    def _position(self, meeting: Id, parent: Id | None, before: Entry | None) -> str:
        """Return a place after ``before``, or at the end of what is under ``parent``."""
        if before is None:
            last = reading.last_position(self._archive, Entry, meeting, parent)
            return keys_after(last, 1)[0]
        siblings = [position for _, position in self._siblings(before)]
        return key_at(siblings, siblings.index(before.position) + 1)

    def _siblings(self, entry: Entry) -> list[tuple[Id, str]]:
        return reading.places_under(self._archive, entry.meeting, entry.parent)

    def _outline(self, meeting: Id) -> Outline:
        return Outline(reading.of_meeting(self._archive, Entry, meeting))

    def _task_of(self, entry: Entry) -> Task | None:
        return reading.task_of(self._archive, entry.id)

    def _edit(self, operation: Operation, entry_id: Id, fields: Mapping[str, Any]) -> None:
        old = operation.get(Entry, entry_id)
        new = _checked(replace(old, **fields))
        operation.put(new)
        if old.supervised or new.supervised:  # most are neither: nothing is asked
            keep_task(operation, old, new, self._task_of(new))

    def _note(self, attendee: Id, **fields: Id | None) -> Change:
        meeting = reading.owner_of(self._archive, Attendee, attendee)
        with self._archive.operation("attendee.edit", meeting) as operation:
            operation.put(replace(operation.get(Attendee, attendee), **fields))
        return operation.change()

    def _forget_arrivals(self, operation: Operation, meeting: Id, doomed: set[Id]) -> None:
        """Keep attendees who came or went at an entry that is going away."""
        for attendee in reading.attendees_at(self._archive, meeting, doomed):
            operation.put(
                replace(
                    attendee,
                    arrived=None if attendee.arrived in doomed else attendee.arrived,
                    left=None if attendee.left in doomed else attendee.left,
                )
            )


def _entry(meeting: Id, new: NewEntry, now: datetime, parent: Id | None, position: str) -> Entry:
    text, had_ordinal = take_ordinal_off(new.text)
    return _checked(
        Entry(
            new_id(),
            meeting,
            text,
            now,
            new.kind,
            position,
            parent=parent,
            part=new.part,
            numbered=new.numbered or had_ordinal,
            voices=new.voices,
            lead=new.lead,
            support=new.support,
            deadline=new.deadline,
            proposal=new.proposal,
        )
    )


def _checked(entry: Entry) -> Entry:
    entry = clean_record(entry)
    if not entry.text.strip():
        raise RecordError("entry.empty")
    return entry


def _check_joining(first: Entry, second: Entry) -> None:
    if second.voices and second.voices != first.voices:
        raise RecordError("entry.other_speaker")
    if first.deadline and second.deadline and first.deadline != second.deadline:
        raise RecordError("entry.other_deadline")


def _joined(first: Entry, second: Entry) -> Entry:
    gap = "" if is_wide(first.text[-1:]) else " "
    return replace(
        first,
        text=first.text + gap + second.text,
        lead=first.lead + tuple(one for one in second.lead if one not in first.lead),
        support=first.support + tuple(one for one in second.support if one not in first.support),
        deadline=first.deadline or second.deadline,
        figures=first.figures + second.figures,
        citations=first.citations + second.citations,
        traces=first.traces + second.traces,
    )
