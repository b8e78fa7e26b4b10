"""Whether what was issued is what it was: the chain, the bytes, the records.

``verifying`` asks the same of a file that came back.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

import msgspec

from minutes_app.domain.entries import Task
from minutes_app.domain.errors import MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting, MeetingStatus, Series
from minutes_app.domain.papers import Version, VersionKind
from minutes_app.domain.people import Body, Person
from minutes_app.domain.records import Record
from minutes_app.interchange.meeting_file import MeetingFile, mapped
from minutes_app.interchange.reading import read_meeting
from minutes_app.interchange.references import with_references
from minutes_app.interchange.writing import write_meeting
from minutes_app.services.issuing import chain
from minutes_app.services.transfer import file_of
from minutes_app.storage import contents, mapping, reading
from minutes_app.storage.archive import Archive


class Breach(StrEnum):
    """What is wrong with something that was issued.

    ``SEAL``: a version, or one before it, was altered, taken out or moved. ``GONE``: the history
    knows a version that is no longer there, or is another now. ``BYTES``: its data or a file of it
    is missing or damaged. ``RECORD``: the meeting says something else than what was issued of it.
    ``UNPROVEN``: a meeting is called issued and no version of it was kept (an older program).
    """

    SEAL = "seal"
    GONE = "gone"
    BYTES = "bytes"
    RECORD = "record"
    UNPROVEN = "unproven"


@dataclass(frozen=True, slots=True)
class Doubt:
    """One thing that is not as it was issued; ``number`` is that of the correction."""

    breach: Breach
    meeting: Id
    title: str
    number: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """What was found: how many versions were issued, the seal of the last, and what is wrong."""

    issued: int
    head: str
    doubts: tuple[Doubt, ...]

    @property
    def sound(self) -> bool:
        """Whether nothing was tampered with."""
        return all(one.breach is Breach.UNPROVEN for one in self.doubts)


class Seals:
    """Looks through what was issued. It reads only."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def check(self, *, quick: bool = False) -> Report:
        """Return whether all that was issued is what it was.

        ``quick`` leaves out the bytes of the files and the records, for the opening of an archive.
        """
        versions = reading.issued(self._archive)
        doubts = [*self._seals(versions), *self._history(versions)]
        heads = self._heads({one.meeting for one in (*versions, *doubts)})
        if not quick:
            doubts += self._bytes(versions)
        last = {version.meeting: version for version in versions}
        for version in last.values():
            if self._differs(version, heads.get(version.meeting), quick=quick):
                doubts.append(_doubt(Breach.RECORD, version))
        titled = [replace(one, title=_title(heads, one.meeting)) for one in doubts]
        titled += self._unproven({one.meeting for one in (*versions, *doubts)})
        head = versions[-1].chain if versions else ""
        return Report(len(versions), head, tuple(dict.fromkeys(titled)))

    def _heads(self, meetings: set[Id]) -> dict[Id, Meeting]:
        """Return the heads of some meetings: of all there may be a hundred thousand."""
        found = mapping.load_many(self._archive.connection, Meeting, meetings)
        return {one.id: one for one in found}

    def _unproven(self, known: set[Id]) -> Iterator[Doubt]:
        """Yield the meetings that are called issued, and of which nothing is known."""
        query = "SELECT id, title, correction FROM meeting WHERE status = ? ORDER BY id"
        for meeting, title, correction in self._archive.connection.execute(
            query, (MeetingStatus.ISSUED.value,)
        ):
            if meeting not in known:
                yield Doubt(Breach.UNPROVEN, Id(meeting), title, correction)

    def _seals(self, versions: list[Version]) -> Iterator[Doubt]:
        """Yield where the chain breaks; after a break it is followed from there on."""
        before = ""
        for version in versions:
            if chain.link(version, before) != version.chain:
                yield _doubt(Breach.SEAL, version)
            before = version.chain

    def _history(self, versions: list[Version]) -> Iterator[Doubt]:
        """Yield versions that the history put here and that are not as it put them."""
        known = {one.id: one for one in versions}
        for version in self._remembered():
            if known.get(version.id) != version:
                yield _doubt(Breach.GONE, version)

    def _remembered(self) -> Iterator[Version]:
        query = """
            SELECT c.after FROM operation_change c JOIN operation o ON o.sequence = c.operation
            WHERE c.type = 'version' AND c.after IS NOT NULL AND o.state = 'done'
              AND o.label IN ('meeting.issue', 'meeting.import') ORDER BY o.sequence, c.place
        """
        for (image,) in self._archive.connection.execute(query):
            try:
                version = mapping.decode(Version, image)
            except msgspec.DecodeError:
                continue  # a history that was tampered with proves nothing
            if version.kind is not VersionKind.NAMED:
                yield version

    def _bytes(self, versions: list[Version]) -> Iterator[Doubt]:
        for version in versions:
            named = {version.content, *(file.content for file in version.files)}
            if len(contents.load_all(self._archive.connection, named)) < len(named):
                yield _doubt(Breach.BYTES, version)

    def _differs(self, version: Version, head: Meeting | None, *, quick: bool) -> bool:
        """Tell whether a meeting is another than what was issued of it last."""
        if head is None:
            return True
        if head.status is not MeetingStatus.ISSUED:
            return head.correction <= version.number  # it was never opened for a correction
        if head.correction != version.number:
            return True
        kept = contents.load_all(self._archive.connection, [version.content])
        if quick or not kept:
            return False  # what is missing is told of with the bytes
        now = file_of(self._archive, reading.load_meeting(self._archive, version.meeting))
        try:
            return _words(now) != _words(read_meeting(kept[version.content]))
        except MinutesError:
            return True


def _words(file: MeetingFile) -> bytes:
    """Return what a meeting says, without what may go on after it was issued.

    That an entry with an owner or a day is a task, the entry says.
    """
    said = {one.id for one in file.entries if one.supervised}
    tasks = sorted((Task(one.id, one.meeting, one.entry) for one in file.tasks
                    if one.entry not in said), key=lambda one: one.id)  # fmt: skip
    bare = replace(
        file, series=None, bodies=(), people=(), offices=(), versions=(), contents=(),
        meeting=replace(file.meeting, series=None, binned=None), tasks=tuple(tasks),
    )  # fmt: skip
    return write_meeting(mapped(bare, _unlinked))


def _unlinked(record: Record) -> Record | None:
    common = (Person, Body, Series)
    return with_references(record, lambda kind, found: None if kind in common else found)


def _doubt(breach: Breach, version: Version) -> Doubt:
    return Doubt(breach, version.meeting, "", version.number)


def _title(heads: dict[Id, Meeting], meeting: Id) -> str:
    head = heads.get(meeting)
    return head.title if head else meeting
