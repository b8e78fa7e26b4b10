"""Meetings in and out as JSON files, and the samples that are shipped as such files."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from minutes_app.domain.entries import Task
from minutes_app.domain.errors import ConflictError, ExportError, ImportFileError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.domain.papers import Version, VersionKind
from minutes_app.domain.people import Body, Person
from minutes_app.domain.records import DIRECTORY_TYPES, Change, MeetingRecord
from minutes_app.host.resources import resource
from minutes_app.interchange.contents import digests_of, packed, unpacked
from minutes_app.interchange.copies import with_new_ids
from minutes_app.interchange.meeting_file import MeetingFile, build_file, records_of
from minutes_app.interchange.reading import read_meeting
from minutes_app.interchange.references import references
from minutes_app.interchange.writing import write_meeting
from minutes_app.services.issuing import chain
from minutes_app.storage import contents, reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE

_BEGINNING = 512
"""Bytes in which a file that is no text mostly has a zero, and a text has none."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """A meeting for another archive, taken from this one at one moment.

    Packing takes time where files are large, so ``data`` is for a thread of its own.
    """

    file: MeetingFile
    held: Mapping[str, bytes]

    @property
    def left_out(self) -> tuple[str, ...]:
        """The names of files that cannot go along: their bytes are missing here, or damaged.

        A version stays behind with all of its files where one of them does.
        """
        names = [one.file_name for one in self.file.annexes if self._lacks(one.content)]
        for version in self.file.versions:
            if any(self._lacks(one) for one in (version.content, *_contents(version))):
                own = [one.name for one in version.files]
                names += own or [version.note or version.made.date().isoformat()]
        return tuple(dict.fromkeys(names))

    def data(self) -> bytes:
        """Return the file of it. What cannot go along is no reason to keep all else back."""
        return write_meeting(replace(self.file, contents=packed(self.held)))

    def complaint(self) -> ExportError | None:
        """Return what is to be said of what was left out: ``export.left_out`` (``names``)."""
        names = ", ".join(self.left_out)
        return ExportError("export.left_out", names=names) if names else None

    def _lacks(self, digest: str) -> bool:
        return bool(digest) and digest not in self.held


def meeting_file(archive: Archive, meeting: Id) -> MeetingFile:
    """Return a meeting of the archive with all that belongs to it, the bytes of its files too."""
    parcel = parcel_of(archive, reading.load_meeting(archive, meeting))
    return replace(parcel.file, contents=packed(parcel.held))


def parcel_of(archive: Archive, record: MeetingRecord) -> Parcel:
    """Return a record that is at hand, with the bytes of its files."""
    file = file_of(archive, record)
    return Parcel(file, contents.load_all(archive.connection, digests_of(file)))


def file_of(archive: Archive, record: MeetingRecord) -> MeetingFile:
    """Return the file of a record that is at hand, without bytes, as documents carry it.

    Lying in a bin is no part of a file.
    """
    named = [reference for one in record.records() for reference in references(one)]
    bodies = {found for _, kind, found in named if kind is Body}
    people = {found for _, kind, found in named if kind is Person}
    file = build_file(record, *reading.excerpt(archive, bodies, people))
    return replace(file, meeting=replace(file.meeting, binned=None))


def meeting_data(content: bytes) -> bytes:
    """Return the meeting file in what was chosen: the file itself, or what a paper carries.

    A PDF or Word file is opened in a process of its own; call it beside the window. Raises
    ``ImportFileError``.
    """
    from minutes_app.documents.carried_apart import (  # noqa: PLC0415 - not needed at start
        may_carry,
        read_carried_apart,
    )

    if not may_carry(content):
        if b"\0" in content[:_BEGINNING]:
            # A picture, an old Word file: of its first line there is nothing to tell.
            raise ImportFileError("import.carries_none")
        return content
    carried = read_carried_apart(content)
    return _with_files(carried.data, carried.files) if carried.files else carried.data


def _with_files(data: bytes, found: Sequence[bytes]) -> bytes:
    """Return a meeting file with the bytes of its annexes, where a paper brought them along."""
    file = read_meeting(data)
    wanted = digests_of(file)
    held = {digest: one for one in found if (digest := contents.digest_of(one)) in wanted}
    return write_meeting(replace(file, contents=packed(held)))


class Transfer:
    """Reading meetings into an archive, and writing them out as data."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def parcel(self, meeting: Id) -> Parcel:
        """Return a meeting for another archive. Raises ``NotFoundError``."""
        return parcel_of(self._archive, reading.load_meeting(self._archive, meeting))

    def import_json(self, content: bytes, *, as_copy: bool = False) -> Change:
        """Read a meeting in, all of it or nothing.

        What of the directory is known stays as it is. An entry with an owner or a day is a task,
        also where the file says nothing of it. ``as_copy`` makes a meeting of its own of
        one that is there already. Versions come with their bytes or not at all; what was issued is
        put at the end of the chain of this archive. Raises ``ImportFileError`` for a file that is
        not right, and ``ConflictError`` (``import.present``, with ``title``) for a meeting that is
        there already. An annex whose bytes are neither in the file nor here stays without a file.
        """
        file = read_meeting(content)
        if as_copy:
            file = with_new_ids(file, keep_directory=True)
        file = with_tasks(file)
        with self._archive.operation("meeting.import", ARCHIVE_SCOPE) as operation:
            present = operation.find(Meeting, file.meeting.id)
            if present is not None:
                raise ConflictError("import.present", title=present.title, id=present.id)
            named = digests_of(file)
            for digest, data in unpacked(file).items():
                if digest in named:
                    operation.keep(data)
            file = _with_files_at_hand(self._archive, file)
            for record in records_of(_with_versions_at_hand(self._archive, file)):
                if operation.find(type(record), record.id) is None:
                    operation.put(record)
                elif not isinstance(record, DIRECTORY_TYPES):
                    raise ImportFileError("import.id_taken", id=record.id)
        return operation.change()

    def import_sample(self, language: Language) -> Change:
        """Read the sample meeting in that shows the program to a reader of ``language``."""
        return self.import_json(sample_for(language).read_bytes())


def with_tasks(file: MeetingFile, having: Iterable[Task] = ()) -> MeetingFile:
    """Return a file in which each entry with an owner or a day has its task, as one recorded here.

    Whoever writes a file by hand leaves them out: nothing was reported yet. ``having``: tasks that
    are there already, and go on.
    """
    at_hand = {one.entry: one for one in having}
    told = {one.entry for one in file.tasks}
    lacking = (one for one in file.entries if one.supervised and one.id not in told)
    made = (at_hand.get(one.id) or Task(new_id(), one.meeting, one.id) for one in lacking)
    return replace(file, tasks=(*file.tasks, *made))


def _with_files_at_hand(archive: Archive, file: MeetingFile) -> MeetingFile:
    """Return a file with annexes that name only bytes that are here: papers carry a record alone.

    Papers of a meeting that names what is not there could not be made.
    """
    annexes = tuple(
        one if not one.content or contents.has(archive.connection, one.content)
        else replace(one, content="", file_name="")
        for one in file.annexes
    )  # fmt: skip
    return replace(file, annexes=annexes)


def _with_versions_at_hand(archive: Archive, file: MeetingFile) -> MeetingFile:
    """Return a file with the versions whose bytes are here, issued ones chained to this archive."""
    head = chain.head(archive)
    kept: list[Version] = []
    for version in sorted(file.versions, key=lambda one: (one.made, one.id)):
        named = (version.content, *_contents(version))
        if not all(contents.has(archive.connection, digest) for digest in named):
            continue
        if version.kind is not VersionKind.NAMED:
            head = chain.link(version, head)
            kept.append(replace(version, chain=head))
        else:
            kept.append(version)
    return replace(file, versions=tuple(kept))


def _contents(version: Version) -> tuple[str, ...]:
    return tuple(one.content for one in version.files)


def sample_paths() -> list[Path]:
    """Return the files of the shipped sample meetings, by name."""
    return sorted(resource("samples").glob("*.json"))


def sample_for(language: Language) -> Path:
    """Return the sample that shows the program to somebody who reads ``language``."""
    ending = ".zh.json" if language is Language.CHINESE else ".en.json"
    return next(path for path in reversed(sample_paths()) if path.name.endswith(ending))
