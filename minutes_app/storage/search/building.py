"""Building the index of an archive that has none yet, behind whatever else is done.

It goes meeting by meeting, the newest first, in small transactions. A crash between them leaves
what is there, and the rest waiting: nothing but the next look tells them apart, so there is nothing
to mend.
"""

from collections.abc import Container
from dataclasses import dataclass
from time import monotonic

from minutes_app.domain.errors import SaveError
from minutes_app.domain.ids import Id
from minutes_app.storage import derived, engine
from minutes_app.storage.archive import Archive
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import directory, meetings
from minutes_app.storage.search.damage import outlived, told
from minutes_app.storage.search.laying import lay_anew
from minutes_app.storage.search.passages import record_key
from minutes_app.storage.search.results import IndexState, Where
from minutes_app.storage.search.states import (
    ALL,
    INDEX_VERSION,
    WAITING,
    begin,
    is_trusted,
    note,
    state,
    versions,
)
from minutes_app.storage.search.writing import Writer

_SLICE = 32
"""Passages that are written between two looks at the clock."""

_WAITING = "SELECT meeting FROM search_meeting WHERE version <= ? ORDER BY +day DESC LIMIT 1"
_NEXT = """
    SELECT m.id, m.day FROM meeting m WHERE m.binned IS NULL AND (m.day, m.id) < (?, ?)
    AND NOT EXISTS (SELECT 1 FROM search_meeting s WHERE s.meeting = m.id)
    ORDER BY m.day DESC, m.id DESC LIMIT 1
"""
_THERE = "SELECT record FROM passage WHERE id BETWEEN ? AND ?"
_LAST = ("~", "~")
"""A day and an id after all others."""


def rebuild(archive: Archive) -> None:
    """Empty the index; ``Builder`` makes it anew. Until then searches are told what waits.

    One that is too damaged to be emptied is given up, and another laid. Keys of names, from which
    it is made, and lists are mended with it. Raises ``SaveError``.
    """
    if not derived.is_sound(archive.connection):
        with archive.deriving() as connection:
            derived.make_anew(connection)
    try:
        with archive.deriving() as connection:
            begin(connection)
    except SaveError as error:
        cause = error.__cause__
        if not (isinstance(cause, engine.DatabaseError) and engine.is_damage(cause)):
            raise
        with archive.deriving() as connection:
            lay_anew(connection)
            begin(connection)


@dataclass(slots=True)
class _Task:
    """What is to be written of a meeting (None: of the directory, and how far that reaches)."""

    meeting: Id | None
    records: list[tuple[Where, Id]]
    reached: directory.Reached | None = None
    moved: Container[Id | None] = ()
    """Meetings that moved for this one: all that was to be written of them is to be looked for."""


class Builder:
    """Goes through what waits. It belongs to the thread of the archive, as all that writes does."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._task: _Task | None = None
        self._reached = _LAST

    def build_next(self, seconds: float) -> IndexState:
        """Write for about so many seconds, in one transaction; return what waits then.

        Nothing is written where nothing waits, nor into an archive that is only read. An index
        that turns out to be damaged is begun anew. Raises ``SaveError``; ``ArchiveError`` where
        that of an archive which is only read is damaged.
        """
        found = self._state()
        if found.complete or self._archive.read_only:
            return found
        task, self._task = self._task, None  # one that fails is looked for anew
        with self._archive.deriving() as connection, outlived(connection):
            self._build(connection, task, monotonic() + seconds)
        return state(self._archive.connection)

    def _state(self) -> IndexState:
        """Return how much is there; an index that cannot be trusted, or read, is begun anew."""
        connection = self._archive.connection
        if not (self._archive.read_only or is_trusted(connection)):
            self._begin_anew()
        try:
            return state(connection)
        except engine.DatabaseError as error:
            if self._archive.read_only or not engine.is_damage(error):
                raise told(error, self._archive.path) from error
        self._begin_anew()
        return state(connection)

    def _begin_anew(self) -> None:
        rebuild(self._archive)
        self._task, self._reached = None, _LAST

    def _build(self, connection: Connection, task: _Task | None, until: float) -> None:
        writer = Writer(connection)
        task = task if task is not None and _is_waiting(connection, task.meeting) else None
        # Since these were found to be missing, somebody may have written them.
        known = frozenset(record for _, record in task.records) if task else frozenset[Id]()
        while True:
            records: dict[tuple[Where, Id], Id | None] = {}  # each with its meeting
            while len(records) < _SLICE:
                if task is None:
                    task = self._next(connection)
                    writer.look_again()  # a meeting that came in may have taken what others had
                if task is None:
                    break
                records = {one: of for one, of in records.items() if of not in task.moved}
                room = _SLICE - len(records)
                records |= dict.fromkeys(task.records[:room], task.meeting)
                del task.records[:room]
                if not task.records:
                    task = _after(connection, task)
                if task is not None and not task.records and monotonic() > until:
                    break  # a piece of the directory in which nobody is missing
            new = {record for _, record in records} - known
            moved = meetings.write(connection, writer, records, new=new)
            if task is not None and task.meeting in moved:
                task = None  # all of it is to be made now
            if not records or monotonic() > until:
                self._task = task
                return

    def _next(self, connection: Connection) -> _Task | None:
        """Return what to write next; None where everything is there, and that is noted then."""
        if not directory.is_complete(connection):
            directory.begin_look(connection)
            return _Task(None, *directory.missing(connection, directory.START))
        row = connection.execute(_WAITING, (WAITING,)).fetchone()
        if row is None and versions(connection).get(ALL) != INDEX_VERSION:
            return self._enrol_next(connection)
        return None if row is None else _begun(connection, row[0])

    def _enrol_next(self, connection: Connection) -> _Task | None:
        row = connection.execute(_NEXT, self._reached).fetchone()
        if row is None and self._reached != _LAST:
            row = connection.execute(_NEXT, _LAST).fetchone()  # none came in behind
        if row is None:
            note(connection, ALL)
            return None
        self._reached = (row[1], row[0])
        moved = meetings.enrol(connection, row[0])
        return _begun(connection, row[0], moved - {row[0]})


def _begun(connection: Connection, meeting: Id, moved: Container[Id | None] = ()) -> _Task:
    meetings.begin(connection, meeting)
    return _Task(meeting, _missing(connection, meeting), moved=moved)


def _is_waiting(connection: Connection, meeting: Id | None) -> bool:
    """Tell whether what was begun is still to be gone on with.

    The meeting may be in the bin by now, or more of it may be missing than was seen.
    """
    if meeting is None:
        return not directory.is_complete(connection)
    return meetings.is_under_way(connection, meeting)


def _after(connection: Connection, task: _Task) -> _Task | None:
    """Go on after what was written: with the next of the directory, or it is complete."""
    if task.meeting is not None:
        meetings.complete(connection, task.meeting)
    elif task.reached is not None:
        return _Task(None, *directory.missing(connection, task.reached))
    else:
        directory.end_look(connection)
    return None


def _missing(connection: Connection, meeting: Id) -> list[tuple[Where, Id]]:
    """Return the records of a meeting that have no passage (those without text among them)."""
    there = {row[0] for row in connection.execute(_THERE, meetings.numbers(connection, meeting))}
    # The head has the id of the meeting, which no other record of it has.
    records = meetings.records_of(connection, meeting)
    return [one for one in records if record_key(one[1]) not in there]
