"""Versions of a meeting's minutes: kept under a name, looked at, put back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from minutes_app.domain.entries import Task
from minutes_app.domain.errors import NotFoundError, RecordError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Meeting, Series
from minutes_app.domain.papers import Version, VersionKind
from minutes_app.domain.records import DIRECTORY_TYPES, Change, MeetingPart, MeetingRecord, Record
from minutes_app.domain.text import clean_line, clean_text
from minutes_app.interchange.meeting_file import MeetingFile, parts_of, record_of
from minutes_app.interchange.reading import read_meeting
from minutes_app.interchange.references import with_references
from minutes_app.interchange.writing import write_meeting
from minutes_app.services.transfer import file_of, with_tasks
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE, Operation

Clock = Callable[[], datetime]


class Versions:
    """The versions of meetings. Keeping one is no step of undo of the meeting: nothing changed."""

    def __init__(self, archive: Archive, clock: Clock) -> None:
        self._archive = archive
        self._clock = clock

    def keep(self, meeting: Id, name: str, note: str = "") -> Change:
        """Keep a meeting as it stands now under a name.

        Raises ``RecordError`` (``version.unnamed``; ``meeting.issued`` for what is locked: it is
        kept as it was issued).
        """
        name = clean_line(name)
        if not name:
            raise RecordError("version.unnamed")
        data = frozen(self._archive, reading.load_meeting(self._archive, meeting))
        with self._archive.operation("version.keep", ARCHIVE_SCOPE) as operation:
            operation.put(
                Version(
                    new_id(), meeting, VersionKind.NAMED, self._clock().astimezone(UTC),
                    operation.keep(data), name=name, note=clean_text(note),
                )
            )  # fmt: skip
        return operation.change()

    def all(self, meeting: Id) -> list[Version]:
        """Return the versions of a meeting, the newest first."""
        return newest_first(reading.of_meeting(self._archive, Version, meeting))

    def find(self, meeting: Id, words: str) -> Version:
        """Return the version of an id (or an end of one) or a name. Raises ``NotFoundError``."""
        words = clean_line(words)
        for one in self.all(meeting):
            if words and (one.id.endswith(words) or one.name == words):
                return one
        raise NotFoundError("version.unknown", words=words)

    def rename(self, version: Id, name: str) -> Change:
        """Give a named version another name."""
        name = clean_line(name)
        if not name:
            raise RecordError("version.unnamed")
        with self._archive.operation("version.edit", ARCHIVE_SCOPE) as operation:
            operation.put(replace(operation.get(Version, version), name=name))
        return operation.change()

    def remove(self, version: Id) -> Change:
        """Give up a named version. What was issued stays (``meeting.issued``)."""
        with self._archive.operation("version.remove", ARCHIVE_SCOPE) as operation:
            operation.remove(Version, version)
        return operation.change()

    def data(self, version: Id) -> bytes:
        """Return the meeting file of a version, as it was kept."""
        return self._archive.content(self._archive.get(Version, version).content)

    def record(self, version: Id) -> MeetingRecord:
        """Return a meeting as it stood, to be looked at or compared."""
        return record_of(read_meeting(self.data(version)))

    def restore(self, version: Id) -> Change:
        """Put a meeting back to what it was, as one step of undo.

        What was reported on tasks stays, and so does how far the minutes have come.
        """
        one = self._archive.get(Version, version)
        file = read_meeting(self._archive.content(one.content))
        with self._archive.operation("version.restore", one.meeting) as operation:
            now = operation.get(Meeting, one.meeting)
            head = replace(
                file.meeting, status=now.status, correction=now.correction, binned=now.binned
            )
            put_back(self._archive, operation, replace(file, meeting=head))
        return operation.change()


def newest_first(versions: list[Version]) -> list[Version]:
    """Return versions in the order of a list of them."""
    return sorted(versions, key=lambda one: (one.made, one.id), reverse=True)


def frozen(archive: Archive, record: MeetingRecord) -> bytes:
    """Return the file of a record by which a version is kept: all but its other versions."""
    return write_meeting(replace(file_of(archive, record.snapshot()), versions=()))


def put_back(archive: Archive, operation: Operation, file: MeetingFile) -> None:
    """Make a meeting of the archive what a file of it says, but for its versions.

    Tasks go on as they are. A link to a person or body that is gone meanwhile is left out; the
    words beside it stand.
    """
    now = reading.load_meeting(archive, file.meeting.id)
    file = with_tasks(file, now.all_of(Task))
    wanted = {one.id: one for one in parts_of(file) if not isinstance(one, Version)}
    for record in now.records():
        if not isinstance(record, Meeting | Version) and record.id not in wanted:
            operation.remove(type(record), record.id)
    for record in (file.meeting, *(_going_on(operation, one) for one in wanted.values())):
        linked = with_references(record, lambda kind, found: _there(operation, kind, found))
        operation.put(linked or record)


def _going_on(operation: Operation, one: MeetingPart) -> MeetingPart:
    now = operation.find(Task, one.id) if isinstance(one, Task) else None
    return replace(now, entry=one.entry) if now and isinstance(one, Task) else one


def _there(operation: Operation, kind: type[Record], found: Id) -> Id | None:
    common = kind is Series or kind in DIRECTORY_TYPES
    return found if not common or operation.find(kind, found) else None
