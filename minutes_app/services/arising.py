"""Matters arising: what earlier meetings of the series left open, brought into this one."""

from collections.abc import Callable
from datetime import UTC, datetime

from minutes_app.domain.entries import Entry, EntryKind, Task, TaskStatus
from minutes_app.domain.errors import RecordError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.ordering import key_between, keys_after
from minutes_app.domain.records import Change
from minutes_app.language.arising import (
    arising_heading,
    arising_headings,
    arising_matter,
    arising_progress,
    next_meeting,
)
from minutes_app.services.cleaning import clean_record
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import Operation

Clock = Callable[[], datetime]

_ENDS = frozenset({"", "：", ":", "。", ".", "；", ";"})
"""What may follow a matter where it is told: more of its words would make it another."""
_OPEN = frozenset({TaskStatus.OPEN, TaskStatus.IN_PROGRESS})


class Arising:
    """Brings what is open, and the day of the next meeting, into the record of a meeting.

    The matters become entries without owner or day: their tasks stay with the meetings that gave
    them, so that the ledger has each once.
    """

    def __init__(self, archive: Archive, clock: Clock) -> None:
        self._archive = archive
        self._clock = clock

    def bring(self, meeting: Id) -> Change:
        """Write the open tasks of the series' earlier meetings under a heading at the top.

        What stands there already is left alone. Raises ``RecordError``: ``arising.no_meeting``
        where the series has none before, ``arising.nothing`` where nothing new is open.
        """
        before = reading.meetings_before(self._archive, meeting)
        if not before:
            raise RecordError("arising.no_meeting")
        with self._archive.operation("arising.bring", meeting) as operation:
            about = operation.get(Meeting, meeting)
            there = reading.entries_under(self._archive, meeting, None)
            heading = self._heading(about, there)
            known = reading.entries_under(self._archive, meeting, heading.id)
            texts = self._new_matters(about, before, [entry.text for entry in known])
            if not texts:
                raise RecordError("arising.nothing")
            operation.put(heading)
            last = known[-1].position if known else ""
            for text, position in zip(texts, keys_after(last, len(texts)), strict=True):
                self._put(operation, meeting, text, position, heading.id)
        return operation.change()

    def note_next(self, meeting: Id) -> Change:
        """Write at the end when and where the next meeting of the series is.

        Raises ``RecordError``: ``arising.no_next`` where there is none whose day is known,
        ``arising.next_there`` where the same words stand there.
        """
        after = reading.meeting_after(self._archive, meeting)
        language = self._archive.get(Meeting, meeting).language
        text = next_meeting(self._archive.get(Meeting, after), language) if after else ""
        if not text:
            raise RecordError("arising.no_next")
        if text in {one.text for one in reading.entries_under(self._archive, meeting, None)}:
            raise RecordError("arising.next_there")
        with self._archive.operation("arising.next", meeting) as operation:
            last = reading.last_position(self._archive, Entry, meeting)
            self._put(operation, meeting, text, keys_after(last, 1)[0], None)
        return operation.change()

    def _heading(self, about: Meeting, there: list[Entry]) -> Entry:
        """Return the heading that stands there already, or a new one before everything."""
        for entry in there:
            if entry.kind is EntryKind.HEADING and entry.text in arising_headings():
                return entry
        first = there[0].position if there else ""
        return Entry(
            new_id(), about.id, arising_heading(about.language), self._now(), EntryKind.HEADING,
            key_between("", first),
        )  # fmt: skip

    def _new_matters(self, about: Meeting, before: list[Id], known: list[str]) -> list[str]:
        texts: list[str] = []
        for of, entry, task in self._open_of(before):
            older = of.id != before[0]
            matter = arising_matter(entry, of, about.language, older=older)
            if not any(_tells(text, matter) for text in (*known, *texts)):
                texts.append(matter + arising_progress(task, about.language))
        return texts

    def _open_of(self, before: list[Id]) -> list[tuple[Meeting, Entry, Task]]:
        """Return what is open, of the oldest meeting first, in the order of each record."""
        found: list[tuple[Meeting, Entry, Task]] = []
        for one in reversed(before):
            record = reading.load_meeting(self._archive, one)
            tasks = {task.entry: task for task in record.all_of(Task) if task.status in _OPEN}
            found += [
                (record.meeting, entry, tasks[entry.id])
                for entry in record.outline().entries()
                if entry.id in tasks and entry.text.strip()
            ]
        return found

    def _put(
        self, operation: Operation, meeting: Id, text: str, position: str, parent: Id | None
    ) -> None:
        entry = Entry(new_id(), meeting, text, self._now(), position=position, parent=parent)
        operation.put(clean_record(entry))

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)


def _tells(text: str, matter: str) -> bool:
    """Tell whether a text begins with a matter and goes on to how far it has come."""
    return text.startswith(matter) and text[len(matter) : len(matter) + 1] in _ENDS
