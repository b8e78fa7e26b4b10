"""What one file holds: a whole meeting, and the excerpt of the directory that it refers to."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar, cast

from minutes_app.domain.entries import Entry, Task
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import (
    Attendee,
    CitedDocument,
    Group,
    Meeting,
    Part,
    Series,
    Source,
)
from minutes_app.domain.papers import Annex, Version, Wording
from minutes_app.domain.people import Body, Office, Person
from minutes_app.domain.proposals import Proposal
from minutes_app.domain.records import MeetingPart, MeetingRecord, Record
from minutes_app.interchange.references import references, with_references

D = TypeVar("D", Body, Person, Office)


@dataclass(frozen=True, slots=True)
class Content:
    """Bytes that records of the file name by their SHA-256 (``digest``, in hexadecimal).

    ``data`` is Base64 of the bytes packed as zlib does.
    """

    digest: str
    data: str


@dataclass(frozen=True, slots=True)
class MeetingFile:
    """A whole meeting as one file. The order in each list is the order in the meeting.

    ``entries`` stand in reading order, a parent before what is under it. ``bodies``, ``people`` and
    ``offices`` are the part of the directory that the meeting refers to. ``contents`` are the bytes
    of annexes and versions; a file that is carried inside a document has none.
    """

    meeting: Meeting
    series: Series | None = None
    bodies: tuple[Body, ...] = ()
    people: tuple[Person, ...] = ()
    offices: tuple[Office, ...] = ()
    parts: tuple[Part, ...] = ()
    groups: tuple[Group, ...] = ()
    attendees: tuple[Attendee, ...] = ()
    documents: tuple[CitedDocument, ...] = ()
    sources: tuple[Source, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    entries: tuple[Entry, ...] = ()
    tasks: tuple[Task, ...] = ()
    annexes: tuple[Annex, ...] = ()
    wordings: tuple[Wording, ...] = ()
    versions: tuple[Version, ...] = ()
    contents: tuple[Content, ...] = ()


LISTS = tuple(field.name for field in fields(MeetingFile)[2:-1])
"""The names of the lists of records of a file, in the order in which they are written."""

ORDERED = ("parts", "groups", "attendees", "documents", "sources", "proposals", "entries",
           "annexes", "wordings")  # fmt: skip
"""The lists whose records have a ``position``."""


def build_file(
    record: MeetingRecord,
    bodies: Iterable[Body] = (),
    people: Iterable[Person] = (),
    offices: Iterable[Office] = (),
) -> MeetingFile:
    """Make the file of a meeting, given the directory or any part of it.

    Of the directory it takes what the meeting refers to. A link to something that is not there
    any more is left out: the words stand beside it, and a file must always be readable again.
    """
    entries = tuple(record.outline().entries())
    places = {entry.id: place for place, entry in enumerate(entries)}
    tasks = sorted(record.all_of(Task), key=lambda task: (places.get(task.entry, -1), task.id))
    whole = MeetingFile(
        record.meeting,
        record.series,
        parts=tuple(record.all_of(Part)),
        groups=tuple(record.all_of(Group)),
        attendees=tuple(record.all_of(Attendee)),
        documents=tuple(record.all_of(CitedDocument)),
        sources=tuple(record.all_of(Source)),
        proposals=tuple(record.all_of(Proposal)),
        entries=entries,
        tasks=tuple(tasks),
        annexes=tuple(record.all_of(Annex)),
        wordings=tuple(record.all_of(Wording)),
        versions=tuple(record.all_of(Version)),
    )
    return _without_dangling(_with_directory(whole, bodies, people, offices))


def records_of(file: MeetingFile) -> list[Record]:
    """Return all records of a file, each after those that it belongs to or stands under."""
    series = [file.series] if file.series else []
    return [
        *series, *_parents_first(file.bodies), *file.people, *file.offices, file.meeting,
        *parts_of(file),
    ]  # fmt: skip


def parts_of(file: MeetingFile) -> list[MeetingPart]:
    """Return the records of a file that belong to its meeting."""
    return [
        *file.parts, *file.groups, *file.attendees, *file.documents, *file.sources,
        *file.proposals, *file.entries, *file.tasks, *file.annexes, *file.wordings, *file.versions,
    ]  # fmt: skip


def record_of(file: MeetingFile) -> MeetingRecord:
    """Return the record of a file's meeting, as the composer and the window know it."""
    return MeetingRecord.of(file.meeting, parts_of(file), file.series)


def mapped(file: MeetingFile, change: Callable[[Record], Record | None]) -> MeetingFile:
    """Return a file with each record replaced by what ``change`` makes of it (None: left out)."""
    lists: dict[str, Any] = {}
    for name in LISTS:
        made = (change(record) for record in getattr(file, name))
        lists[name] = tuple(record for record in made if record is not None)
    series = change(file.series) if file.series else None
    return replace(
        file,
        meeting=cast("Meeting", change(file.meeting)),
        series=cast("Series | None", series),
        **lists,
    )


def _with_directory(
    file: MeetingFile, bodies: Iterable[Body], people: Iterable[Person], offices: Iterable[Office]
) -> MeetingFile:
    named = {identity for record in records_of(file) for _, _, identity in references(record)}
    kept_people = _by_age(person for person in people if person.id in named)
    held = {person.id for person in kept_people}
    kept_offices = _by_age(office for office in offices if office.person in held)
    known = {body.id: body for body in bodies}
    wanted = [*named, *(office.body for office in kept_offices if office.body)]
    kept_bodies: dict[Id, Body] = {}
    while wanted:
        body = known.get(wanted.pop())
        if body and body.id not in kept_bodies:
            kept_bodies[body.id] = body
            wanted += [body.parent] if body.parent else []
    return replace(
        file, bodies=_by_age(kept_bodies.values()), people=kept_people, offices=kept_offices
    )


def _without_dangling(file: MeetingFile) -> MeetingFile:
    known = {(type(record), record.id) for record in records_of(file)}

    def kept(kind: type[Record], identity: Id) -> Id | None:
        return identity if (kind, identity) in known else None

    return mapped(file, lambda record: with_references(record, kept))


def _by_age(records: Iterable[D]) -> tuple[D, ...]:
    return tuple(sorted(records, key=lambda record: record.id))


def _parents_first(bodies: Iterable[Body]) -> list[Body]:
    """Order bodies so that each stands after the one it belongs to."""
    waiting = {body.id: body for body in bodies}
    placed: dict[Id, Body] = {}
    for body in waiting.values():
        line: list[Body] = []
        above: Body | None = body
        while above and above.id not in placed and above not in line:
            line.append(above)
            above = waiting.get(above.parent) if above.parent else None
        placed.update({one.id: one for one in reversed(line)})
    return list(placed.values())
