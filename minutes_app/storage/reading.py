"""Queries over an archive that are more than one record by its id."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

import msgspec

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry, Task, TaskStatus
from minutes_app.domain.errors import NotFoundError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendee, Meeting, MeetingStatus, Series
from minutes_app.domain.papers import Version
from minutes_app.domain.people import Body, Office, Person
from minutes_app.domain.records import MEETING_PART_TYPES, MeetingPart, MeetingRecord, Record
from minutes_app.storage import directory, mapping
from minutes_app.storage.archive import Archive

P = TypeVar("P", bound=MeetingPart)
R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class MeetingSummary:
    """A meeting as a list shows it. ``day`` is for sorting only: unknown parts are made up."""

    id: Id
    title: str
    day: str
    start: PartialDate
    status: MeetingStatus
    place: str
    entries: int
    binned: bool


@dataclass(frozen=True, slots=True)
class TaskSummary:
    """A supervised task as the ledger shows it."""

    id: Id
    meeting: Id
    meeting_title: str
    entry: Id
    text: str
    lead: tuple[str, ...]
    support: tuple[str, ...]
    due: date | None
    due_stated_as: str
    status: TaskStatus


TASKS = """
    SELECT t.id, t.meeting, m.title, t.entry, e.text, e.deadline ->> '$.day',
           e.deadline ->> '$.stated_as', t.status,
           (SELECT json_group_array(name) FROM entry_lead WHERE owner = e.id),
           (SELECT json_group_array(name) FROM entry_support WHERE owner = e.id)
    FROM task t JOIN entry e ON e.id = t.entry JOIN meeting m ON m.id = t.meeting
"""
"""The beginning of a question for what ``task_from`` makes of a row."""
MEETINGS = """
    SELECT m.id, m.title, m.day, m.start, m.status, m.place, m.binned IS NOT NULL,
           (SELECT count(*) FROM entry e WHERE e.meeting = m.id)
    FROM meeting m
"""
"""What ``meeting_of`` makes a summary of."""


def meeting_of(row: Sequence[Any]) -> MeetingSummary:
    """Return what a row of ``MEETINGS`` says."""
    return MeetingSummary(
        Id(row[0]), row[1], row[2], msgspec.json.decode(row[3], type=PartialDate),
        MeetingStatus(row[4]), row[5], row[7], bool(row[6]),
    )  # fmt: skip


def meetings(archive: Archive, *, binned: bool = False) -> list[MeetingSummary]:
    """Return the meetings of the archive (or of its bin), the newest day first."""
    query = f"""
        {MEETINGS} WHERE m.binned IS {"NOT NULL" if binned else "NULL"}
        ORDER BY m.day DESC, m.id DESC
    """
    return [meeting_of(row) for row in archive.connection.execute(query)]


def load_meeting(archive: Archive, meeting_id: Id) -> MeetingRecord:
    """Return the whole record of a meeting. Raises ``NotFoundError``."""
    meeting = archive.get(Meeting, meeting_id)
    parts: list[MeetingPart] = []
    for kind in MEETING_PART_TYPES:
        parts += mapping.load_of_meeting(archive.connection, kind, meeting_id)
    series = mapping.load(archive.connection, Series, meeting.series) if meeting.series else None
    return MeetingRecord.of(meeting, parts, series)


def meeting_before(archive: Archive, meeting: Id) -> Id | None:
    """Return the meeting of the same series that came before this one; None for the first."""
    return next(iter(meetings_before(archive, meeting)), None)


def _day(table: str) -> str:
    """Return the day by which meetings of a series follow each other.

    One of which neither year nor month is known yet is still to come.
    """
    unknown = f"coalesce({table}.start ->> '$.year', {table}.start ->> '$.month') IS NULL"
    return f"iif({unknown}, '9999-99-99', {table}.day)"


def issued(archive: Archive) -> list[Version]:
    """Return every version that was issued, in the order in which they were put here."""
    return mapping.load_where(archive.connection, Version, "kind <> 'named'", (), "rowid")


def last_issued(archive: Archive) -> Version | None:
    """Return the version that was issued last in this archive."""
    newest = "rowid = (SELECT max(rowid) FROM version WHERE kind <> 'named')"
    return next(iter(mapping.load_where(archive.connection, Version, newest, ())), None)


def meetings_before(archive: Archive, meeting: Id) -> list[Id]:
    """Return the meetings of the same series that came before this one, the last first."""
    query = f"""
        SELECT b.id FROM meeting m JOIN meeting b ON b.series = m.series AND b.id <> m.id
        WHERE m.id = ? AND b.binned IS NULL AND ({_day("b")}, b.id) < ({_day("m")}, m.id)
        ORDER BY {_day("b")} DESC, b.id DESC
    """
    return [Id(row[0]) for row in archive.connection.execute(query, (meeting,))]


def meeting_after(archive: Archive, meeting: Id) -> Id | None:
    """Return the meeting of the same series that comes next; None for the last."""
    query = f"""
        SELECT b.id FROM meeting m JOIN meeting b ON b.series = m.series AND b.id <> m.id
        WHERE m.id = ? AND b.binned IS NULL AND ({_day("b")}, b.id) > ({_day("m")}, m.id)
        ORDER BY {_day("b")}, b.id LIMIT 1
    """
    row = archive.connection.execute(query, (meeting,)).fetchone()
    return Id(row[0]) if row else None


def resolve_meeting(archive: Archive, words: str) -> Id:
    """Return the meeting that a person means by an id, the end or start of one, or its title.

    A part of a title does if only one meeting has it; a whole title goes before a part, and what
    lies in the bin is meant only by its id. Raises ``NotFoundError``: ``meeting.none``, or
    ``meeting.several`` with their ``titles`` and ``ids``.
    """
    by_id = (
        "id = ?1 OR (length(?1) >= 4 AND"
        " (substr(id, 1, length(?1)) = ?1 OR substr(id, -length(?1)) = ?1))"
    )
    titled = "binned IS NULL AND title = ?1"
    partly = "binned IS NULL AND instr(title, ?1) > 0"
    for condition in (by_id, titled, partly) if words else ():
        query = f"SELECT id, title FROM meeting WHERE {condition} ORDER BY day DESC, id DESC"
        rows = archive.connection.execute(query, (words,)).fetchall()
        if len(rows) == 1:
            return Id(rows[0][0])
        if rows:
            ids, titles = ([row[column] for row in rows] for column in (0, 1))
            raise NotFoundError("meeting.several", words=words, titles=titles, ids=ids)
    raise NotFoundError("meeting.none", words=words)


def all_of(archive: Archive, kind: type[R]) -> list[R]:
    """Return every record of one type of the directory."""
    return mapping.load_all(archive.connection, kind)


def of_meeting(archive: Archive, kind: type[P], meeting: Id) -> list[P]:
    """Return the records of one type of a meeting, by position."""
    found = mapping.load_of_meeting(archive.connection, kind, meeting)
    return sorted(found, key=lambda part: (getattr(part, "position", ""), part.id))


def owner_of(archive: Archive, kind: type[MeetingPart], record_id: Id) -> Id:
    """Return the meeting that a record belongs to. Raises ``NotFoundError``."""
    name = mapping.type_name(kind)
    query = f'SELECT meeting FROM "{name}" WHERE id = ?'
    row = archive.connection.execute(query, (record_id,)).fetchone()
    if row is None:
        raise NotFoundError("record.missing", type=name, id=record_id)
    return Id(row[0])


def last_position(
    archive: Archive, kind: type[MeetingPart], meeting: Id, parent: Id | None = None
) -> str:
    """Return the last position among the records of a type (entries: under ``parent``)."""
    query = f'SELECT max(position) FROM "{mapping.type_name(kind)}" WHERE meeting = ?'
    values: tuple[Id, ...] = (meeting,)
    if parent is not None:
        query, values = f"{query} AND parent = ?", (meeting, parent)
    elif kind is Entry:
        query = f"{query} AND parent IS NULL"
    row = archive.connection.execute(query, values).fetchone()
    return row[0] or ""


def entries_under(archive: Archive, meeting: Id, parent: Id | None) -> list[Entry]:
    """Return the entries right under one entry (None: at the top), in order."""
    return mapping.load_where(
        archive.connection, Entry, "meeting = ? AND parent IS ?", (meeting, parent), "position, id"
    )


def places_under(archive: Archive, meeting: Id, parent: Id | None) -> list[tuple[Id, str]]:
    """Return ids and positions of the entries right under one entry (None: the top), in order."""
    query = "SELECT id, position FROM entry WHERE meeting = ? AND parent IS ? ORDER BY position, id"
    rows = archive.connection.execute(query, (meeting, parent))
    return [(Id(row[0]), row[1]) for row in rows]


def height(archive: Archive, entry: Id, most: int) -> int:
    """Return how many levels an entry and what is under it have, up to ``most`` and one more."""
    query = """
        WITH RECURSIVE below (id, level) AS (
          VALUES (?, 1)
          UNION ALL
          SELECT e.id, level + 1 FROM below JOIN entry e ON e.parent = below.id WHERE level <= ?
        )
        SELECT max(level) FROM below
    """
    return int(archive.connection.execute(query, (entry, most)).fetchone()[0])


def offices_of(archive: Archive, person: Id) -> list[Office]:
    """Return every office that a person holds or held, by age."""
    return mapping.load_where(archive.connection, Office, "person = ?", (person,), "id")


def task_of(archive: Archive, entry: Id) -> Task | None:
    """Return the supervised task of an entry."""
    found = mapping.load_where(archive.connection, Task, "entry = ?", (entry,))
    return found[0] if found else None


def last_recorded(archive: Archive, meeting: Id) -> Id | None:
    """Return the entry of a meeting that was recorded last, wherever it stands."""
    query = "SELECT id FROM entry WHERE meeting = ? ORDER BY recorded DESC, id DESC LIMIT 1"
    row = archive.connection.execute(query, (meeting,)).fetchone()
    return Id(row[0]) if row else None


def attendees_at(archive: Archive, meeting: Id, entries: Iterable[Id]) -> list[Attendee]:
    """Return the attendees who arrived or left at one of some entries."""
    wanted = set(entries)
    came_or_went = mapping.load_where(
        archive.connection,
        Attendee,
        'meeting = ? AND (arrived IS NOT NULL OR "left" IS NOT NULL)',
        (meeting,),
    )
    return [one for one in came_or_went if one.arrived in wanted or one.left in wanted]


def entries_by(archive: Archive, attendee: Id) -> int:
    """Return how many entries an attendee speaks in."""
    query = "SELECT count(DISTINCT owner) FROM entry_voices WHERE attendee = ?"
    return int(archive.connection.execute(query, (attendee,)).fetchone()[0])


def excerpt(
    archive: Archive, bodies: Iterable[Id], people: Iterable[Id]
) -> tuple[list[Body], list[Person], list[Office]]:
    """Return some people and bodies of the directory with what belongs to them, by age.

    With a person come all offices, with an office its body, with a body those that it belongs to.
    """
    found_people = mapping.load_many(archive.connection, Person, people)
    held = directory.offices_of_people(archive, (person.id for person in found_people))
    offices = [office for person in found_people for office in held.get(person.id, ())]
    wanted = {*bodies, *(office.body for office in offices if office.body)}
    found_bodies: dict[Id, Body] = {}
    while wanted:
        found = mapping.load_many(archive.connection, Body, wanted)
        found_bodies.update({body.id: body for body in found})
        wanted = {body.parent for body in found if body.parent} - set(found_bodies)
    return [found_bodies[body_id] for body_id in sorted(found_bodies)], found_people, offices


def tasks(archive: Archive) -> list[TaskSummary]:
    """Return the supervised tasks of all meetings that are not in the bin, the next due first."""
    query = f"""{TASKS} WHERE m.binned IS NULL
        ORDER BY e.deadline ->> '$.day' IS NULL, e.deadline ->> '$.day', t.id"""
    return [task_from(row) for row in archive.connection.execute(query)]


def task_from(row: tuple[Any, ...]) -> TaskSummary:
    """Return what a row of ``TASKS`` tells."""
    return TaskSummary(
        Id(row[0]), Id(row[1]), row[2], Id(row[3]), row[4],
        tuple(msgspec.json.decode(row[8])), tuple(msgspec.json.decode(row[9])),
        date.fromisoformat(row[5]) if row[5] else None, row[6] or "", TaskStatus(row[7]),
    )  # fmt: skip
