"""The index follows every write, in its transaction: done, undone, imported or removed.

What a write touches is written anew where text or facets changed. Where it touches more than some
thousand passages, those are taken out and their meetings wait for the builder: what is in the
index is right at any time, and what is missing is known.
"""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field, replace

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
from minutes_app.domain.records import Record
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import directory, meetings, names, writing
from minutes_app.storage.search.passages import Passage, passage_of_new
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.writing import Writer

MOST_AT_ONCE = 1_000
"""Passages that are written within the transaction of the records."""

_WHERE: dict[type[Record], Where] = {
    Meeting: Where.MEETING,
    Part: Where.PART,
    Group: Where.GROUP,
    Attendee: Where.ATTENDEE,
    CitedDocument: Where.DOCUMENT,
    Source: Where.SOURCE,
    Proposal: Where.PROPOSAL,
    Entry: Where.ENTRY,
    Annex: Where.ANNEX,
    Person: Where.PERSON,
    Body: Where.BODY,
}
_SPOKEN = "SELECT DISTINCT owner FROM entry_voices WHERE attendee = ?"
_OF_SERIES = "SELECT id FROM meeting WHERE series = ?"
_HOLDERS = "SELECT DISTINCT person FROM office WHERE body = ?"


@dataclass(slots=True)
class _Touched:
    """What an operation did, as far as the index cares. Order is kept, each thing once."""

    changed: dict[tuple[Where, Id], Id | None] = field(default_factory=dict)
    """Records, each with its meeting."""
    new: dict[Id, Record] = field(default_factory=dict)
    """Those of them that were not there before, and so not in the index."""
    tasks: dict[Id, Task] | None = field(default_factory=dict)
    """New tasks by their entry; None where more was written that new entries may be named by."""
    gone: dict[tuple[Where, Id], None] = field(default_factory=dict)
    whole: dict[Id, None] = field(default_factory=dict)
    """Meetings that came, came back, or whose month or series is another."""
    rows: dict[Id, None] = field(default_factory=dict)
    dropped: dict[Id, None] = field(default_factory=dict)
    renamed: dict[str, str] = field(default_factory=dict)


def follow(connection: Connection, images: Iterable[tuple[Record | None, Record | None]]) -> None:
    """Bring the index up to date with records that were written: each before and after."""
    touched = _Touched()
    for before, after in images:
        _note(connection, touched, before, after)
    for meeting in touched.dropped:
        meetings.drop(connection, meeting)
    for where, record in touched.gone:
        writing.remove_record(connection, where, record)
    if touched.renamed:
        names.rename(connection, touched.renamed.items())
    whole = dict.fromkeys(touched.whole)
    for meeting in (*touched.whole, *touched.rows):
        whole |= dict.fromkeys(sorted(meetings.follow(connection, meeting)))
    written, left = _write_whole(connection, whole, MOST_AT_ONCE)
    moved, left = _write_changed(connection, touched, written, left)
    _write_whole(connection, moved, left)


def _write_whole(
    connection: Connection, whole: Iterable[Id], left: int
) -> tuple[frozenset[Id], int]:
    """Write meetings as wholes, of ``left`` passages, and those that have to move for them.

    Those that would be too many are taken out, and waited for. Return all of them, and how many
    passages may be written yet.
    """
    queue = [*whole]
    for meeting in queue:
        records = list(meetings.records_of(connection, meeting))
        if len(records) > left:
            meetings.empty(connection, meeting)
            continue
        left -= len(records)
        queue += sorted(meetings.write_all(connection, meeting, records))
    return frozenset(queue), left


def _write_changed(
    connection: Connection, touched: _Touched, whole: Container[Id], left: int
) -> tuple[list[Id], int]:
    """Write single records; those that are too many are taken out, and waited for.

    Return the meetings that are to be written as wholes, and how many passages may be.
    """
    records = [
        one
        for one, meeting in touched.changed.items()
        if one not in touched.gone
        and (meeting is None or (meeting not in whole and meeting not in touched.dropped))
    ]
    if len(records) <= left:
        made = _made(connection, touched, records)
        rest = [one for one in records if one not in made]
        writer = Writer(connection)
        moved = meetings.write(connection, writer, rest, new=touched.new, made=made.values())
        written = sum(touched.changed[one] not in moved for one in records)
        return sorted(moved), left - written
    for where, record in records:
        writing.remove_record(connection, where, record)
    for where, ids in _by_sort(records).items():
        if where in (Where.PERSON, Where.BODY):
            directory.await_passages(connection)
        else:
            meetings.await_passages_of(connection, where, ids)
    return [], left


def _made(
    connection: Connection, touched: _Touched, records: Iterable[tuple[Where, Id]]
) -> dict[tuple[Where, Id], Passage]:
    """Return the passages of new entries, where the records written say all that is in them."""
    if touched.tasks is None:
        return {}
    found: dict[tuple[Where, Id], Passage] = {}
    for where, record in records:
        if isinstance(entry := touched.new.get(record), Entry):
            task = touched.tasks.get(record)
            found[where, record] = passage_of_new(connection, entry, task)
    return found


def _by_sort(records: Iterable[tuple[Where, Id]]) -> dict[Where, list[Id]]:
    found: dict[Where, list[Id]] = {}
    for where, record in records:
        found.setdefault(where, []).append(record)
    return found


def _note(
    connection: Connection, touched: _Touched, before: Record | None, after: Record | None
) -> None:
    """Note what a record that was written makes old in the index."""
    record = after or before
    if record is None:
        return
    if isinstance(record, Meeting):
        _note_meeting(touched, record.id, before, after)
    elif type(record) in _WHERE:
        key = (_WHERE[type(record)], record.id)
        if after is None:
            touched.gone[key] = None
        elif before is None or not _reads_alike(before, after):
            touched.changed[key] = getattr(after, "meeting", None)
            if before is None:
                touched.new[record.id] = record
    elif isinstance(record, Task | Wording):
        _note_of_entry(touched, before, after)
    for found in _depending(connection, before, after):
        touched.changed[found] = getattr(record, "meeting", None)
    if isinstance(after, Person | Body):
        touched.renamed[f"{'p' if isinstance(after, Person) else 'b'}:{after.id}"] = after.name


def _note_of_entry(touched: _Touched, before: Record | None, after: Record | None) -> None:
    if touched.tasks is not None and before is None and isinstance(after, Task):
        touched.tasks[after.entry] = after
    else:
        touched.tasks = None


def _note_meeting(
    touched: _Touched, meeting: Id, before: Record | None, after: Record | None
) -> None:
    if not isinstance(after, Meeting) or after.binned is not None:
        touched.dropped[meeting] = None
        return
    if not isinstance(before, Meeting) or before.binned is not None:
        touched.whole[meeting] = None
        return
    if _filed_under(before) != _filed_under(after):
        touched.whole[meeting] = None
    touched.rows[meeting] = None
    touched.changed[Where.MEETING, meeting] = meeting


def _filed_under(meeting: Meeting) -> tuple[object, ...]:
    """Return what all passages of a meeting have of its head, but for the day of the month."""
    created = meeting.created.year if meeting.start.year is None else None
    return meeting.start.year, meeting.start.month, created, meeting.series


def _depending(
    connection: Connection, before: Record | None, after: Record | None
) -> list[tuple[Where, Id]]:
    """Return the records whose text or names hold something of a record that was written."""
    found = [owner for record in (before, after) if (owner := _owner(record)) is not None]
    if isinstance(before, Attendee) and isinstance(after, Attendee):
        if _spoken_of(before) != _spoken_of(after):
            found += ((Where.ENTRY, one) for one in _ids(connection, _SPOKEN, after.id))
    elif isinstance(before, Series) and isinstance(after, Series):
        if (before.name, before.note) != (after.name, after.note):
            found += ((Where.MEETING, one) for one in _ids(connection, _OF_SERIES, after.id))
    elif isinstance(before, Body) and isinstance(after, Body) and before.name != after.name:
        found += ((Where.PERSON, one) for one in _ids(connection, _HOLDERS, after.id))
    return found


def _owner(record: Record | None) -> tuple[Where, Id] | None:
    """Return the record in whose passage the text of one stands that has no passage itself."""
    match record:
        case Task():
            return Where.ENTRY, record.entry
        case Office():
            return Where.PERSON, record.person
        case Wording(entry=entry) if entry is not None:
            return Where.ENTRY, entry
        case Wording() | Version():
            return Where.MEETING, record.meeting
        case _:
            return None


def _spoken_of(one: Attendee) -> tuple[str, Id | None, Id | None]:
    return one.shown_name, one.person, one.body


def _ids(connection: Connection, query: str, record: Id) -> list[Id]:
    return [Id(row[0]) for row in connection.execute(query, (record,)).fetchall()]


def _reads_alike(before: Record, after: Record) -> bool:
    """Tell that nothing but the place of a record changed, as far as one can tell at a glance."""
    if isinstance(before, Entry) and isinstance(after, Entry):
        before = replace(
            before, position=after.position, parent=after.parent, part=after.part,
            numbered=after.numbered, traces=after.traces,
        )  # fmt: skip
    elif isinstance(before, Attendee) and isinstance(after, Attendee):
        before = replace(before, position=after.position, group=after.group, by_hand=after.by_hand)
    return before == after
