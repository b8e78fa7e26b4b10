"""The index is at any time what a rebuild would make: whatever is written, undone or removed."""

import tempfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import (
    Deadline,
    Entry,
    EntryKind,
    Figure,
    Progress,
    Responsible,
    Task,
    Voice,
)
from minutes_app.domain.errors import ConflictError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, MeetingStatus, Series
from minutes_app.domain.people import Body, Office, OfficeHeld, Person
from minutes_app.domain.records import MeetingPart
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.services.recording import NewEntry
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import checking, facets, index
from minutes_app.storage.search.building import Builder, rebuild
from minutes_app.storage.search.cutting import sought
from minutes_app.storage.search.facets import Facet, Has
from minutes_app.storage.search.numbering import MEETING_OF
from minutes_app.storage.search.passages import SORTS, record_of
from minutes_app.storage.search.results import Where
from minutes_app.storage.search.states import state
from tests.storage.test_derived import lists, made_anew
from tests.strategies import lines, names

NOW = datetime(2026, 6, 19, tzinfo=UTC)
picks = st.integers(0, 10_000)
WORDS = ("会", "议", "人才", "局", "a", "tal", "1")


def build(archive: Archive) -> int:
    """Build what waits; return in how many steps."""
    builder = Builder(archive)
    for step in range(10_000):
        if builder.build_next(0).complete:
            return step
    raise AssertionError("the builder does not come to an end")


def found(connection: Connection, expression: str) -> set[tuple[Where, Id]]:
    rows = connection.execute(
        "SELECT p.sort, p.record FROM passage_words w JOIN passage p ON p.id = w.rowid"
        " WHERE passage_words MATCH ?",
        (expression,),
    ).fetchall()
    return {(SORTS[sort], record_of(key)) for sort, key in rows}


def contents(connection: Connection) -> object:
    """Return all that is in the index but for numbers, which are given out as they come."""
    names_by_number = dict(connection.execute("SELECT number, key FROM search_name").fetchall())
    named: dict[int, set[object]] = {}
    for number, party, name in connection.execute("SELECT * FROM passage_name").fetchall():
        named.setdefault(number, set()).add((party, names_by_number[name]))
    of_meeting = dict(connection.execute("SELECT number, meeting FROM search_meeting").fetchall())
    passages = {
        (SORTS[sort], record_of(key)): (
            of_meeting.get(meeting), due, check, frozenset(named.get(number, ()))
        )
        for number, key, meeting, sort, due, check in connection.execute(
            f"SELECT id, record, {MEETING_OF}, sort, due, checksum FROM passage p"
        ).fetchall()
    }  # fmt: skip
    rows = connection.execute("SELECT meeting, day, status, version FROM search_meeting").fetchall()
    asked = [wanted.match for word in WORDS if (wanted := sought(word))]
    asked += [facets.match_any(facet) for facet in (Facet.TASK, Facet.KIND, Facet.SERIES)]
    asked += [facets.match(Facet.HAS, has) for has in Has]
    for number, key in names_by_number.items():
        for facet in (Facet.SPEAKER, Facet.OWNER):
            if hits := found(connection, facets.match(facet, str(number))):
                passages[facet, key] = frozenset(hits)  # pyright: ignore[reportArgumentType]
    return passages, sorted(rows), {one: found(connection, one) for one in asked}


class AnIndexThatFollows(RuleBasedStateMachine):
    """Writes of every kind, undone and done again, in two meetings of a series."""

    most = index.MOST_AT_ONCE

    def __init__(self) -> None:
        super().__init__()
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(index, "MOST_AT_ONCE", self.most)
        self.folder = tempfile.TemporaryDirectory()
        self.desk = Desk.open(Path(self.folder.name) / "a.minutes", create=True)
        self.meetings: list[Id] = []

    @initialize(title=names, other=names)
    def begin(self, title: str, other: str) -> None:
        self.person, self.body, self.series = new_id(), new_id(), new_id()
        with self.desk.archive.operation("test", ARCHIVE) as operation:
            operation.put(
                Person(self.person, "李雷"), Body(self.body, "市科技局"),
                Series(self.series, "人才工作会议"),
                Office(new_id(), self.person, "局长", self.body),
            )  # fmt: skip
        for one in (title, other):
            self.meetings.append(self.desk.meetings.create(one).put[0].id)

    def pick(self, kind: type[MeetingPart], meeting: Id, at: int) -> Id | None:
        ids = [one.id for one in reading.of_meeting(self.desk.archive, kind, meeting)]
        return ids[at % len(ids)] if ids else None

    def live(self, at: int) -> Id | None:
        rows = self.desk.meetings.all()
        return rows[at % len(rows)].id if rows else None

    @rule(name=names, at=picks)
    def add_attendee(self, name: str, at: int) -> None:
        if meeting := self.live(at):
            links = ((None, None), (self.person, None), (None, self.body))[at % 3]
            one = Attendee(new_id(), meeting, name, person=links[0], body=links[1],
                           offices=(OfficeHeld("局长", name),))  # fmt: skip
            self.desk.contents.add(one)

    @rule(name=names, at=picks, linked=st.booleans())
    def rename_attendee(self, name: str, at: int, *, linked: bool) -> None:
        meeting = self.live(at)
        if meeting and (one := self.pick(Attendee, meeting, at)):
            person = self.person if linked else None
            self.desk.contents.edit(Attendee, one, name=name, person=person)

    @rule(text=lines, owner=st.none() | names, at=picks, kind=st.sampled_from(EntryKind))
    def add_entry(self, text: str, owner: str | None, at: int, kind: EntryKind) -> None:
        if not (meeting := self.live(at)):
            return
        speaker = self.pick(Attendee, meeting, at)
        new = NewEntry(
            text, kind, voices=(Voice(speaker),) if speaker else (),
            lead=(Responsible(owner, self.body if at % 2 else None),) if owner else (),
            deadline=Deadline("年底", date(2026, 12, 31)) if owner else None,
        )  # fmt: skip
        self.desk.recording.add(meeting, new)

    @rule(at=picks, text=lines, deed=st.sampled_from(["edit", "remove", "move", "progress"]))
    def change_entry(self, at: int, text: str, deed: str) -> None:
        meeting = self.live(at)
        entry = self.pick(Entry, meeting, at) if meeting else None
        if meeting is None or entry is None:
            return
        if deed == "edit":
            figures = (Figure("人才公寓", "1200", "套"),) if at % 3 else ()
            self.desk.recording.edit(entry, text=text, figures=figures)
        elif deed == "remove":
            self.desk.recording.remove(entry)
        elif deed == "move":
            self.desk.recording.move(entry, at % 3 - 1)
        elif task := self.pick(Task, meeting, at):
            self.desk.recording.edit_task(task, progress=(Progress(date(2026, 7, 1), text),))

    @rule(name=names, which=st.sampled_from(["person", "body", "series"]))
    def rename_in_directory(self, name: str, which: str) -> None:
        kinds = {"person": Person(self.person, name), "body": Body(self.body, name),
                 "series": Series(self.series, name)}  # fmt: skip
        with self.desk.archive.operation("test", ARCHIVE) as operation:
            operation.put(kinds[which])

    @rule(at=picks, month=st.integers(1, 3), day=st.integers(1, 3), status=st.booleans())
    def file_meeting_elsewhere(self, at: int, month: int, day: int, *, status: bool) -> None:
        if meeting := self.live(at):
            start = PartialDate(2026 if at % 2 else None, month, day)
            series = self.series if at % 3 else None
            how = MeetingStatus.DRAFT if status else MeetingStatus.PLANNED
            self.desk.meetings.edit(meeting, start=start, series=series, status=how)

    @rule(at=picks, deed=st.sampled_from(["bin", "restore", "remove", "duplicate"]))
    def meeting_as_a_whole(self, at: int, deed: str) -> None:
        binned = [one.id for one in self.desk.meetings.all(binned=True)]
        meeting = self.live(at)
        if deed in ("restore", "remove") and binned:
            getattr(self.desk.meetings, deed)(binned[at % len(binned)])
        elif deed == "bin" and meeting:
            self.desk.meetings.bin(meeting)
        elif deed == "duplicate" and meeting and len(self.desk.meetings.all()) < 4:
            self.desk.meetings.duplicate(meeting, title="副本")

    @rule(times=st.integers(1, 3), turn=st.sampled_from(["undo", "redo"]), at=picks)
    def turn(self, times: int, turn: str, at: int) -> None:
        scope = self.live(at) if at % 2 else ARCHIVE
        for _ in range(times if scope else 0):
            try:
                getattr(self.desk, turn)(scope)
            except ConflictError:
                return  # later work stands on it: nothing was changed

    @rule()
    def build(self) -> None:
        build(self.desk.archive)

    @precondition(lambda self: self.meetings)
    @invariant()
    def nothing_is_wrong(self) -> None:
        doubt = checking.check(self.desk.archive.connection)
        assert doubt.sound, doubt

    @precondition(lambda self: self.meetings)
    @invariant()
    def lists_are_as_if_made_anew(self) -> None:
        archive = self.desk.archive
        assert lists(archive) == made_anew(archive)
        assert archive.connection.execute("PRAGMA foreign_key_check").fetchall() == []

    def teardown(self) -> None:
        archive = self.desk.archive
        build(archive)
        before = contents(archive.connection)
        rebuild(archive)
        assert archive.connection.execute("SELECT count(*) FROM passage").fetchone() == (0,)
        build(archive)
        assert contents(archive.connection) == before
        assert state(archive.connection).complete
        self.desk.close()
        self.patch.undo()
        self.folder.cleanup()


class AnIndexThatIsLeftToTheBuilder(AnIndexThatFollows):
    """The same where nearly everything is too much for one transaction."""

    most = 3


AnIndexThatFollows.TestCase.settings = settings(
    max_examples=40,
    stateful_step_count=25,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
AnIndexThatIsLeftToTheBuilder.TestCase.settings = AnIndexThatFollows.TestCase.settings
TestAnIndexThatFollows = AnIndexThatFollows.TestCase
TestAnIndexThatIsLeftToTheBuilder = AnIndexThatIsLeftToTheBuilder.TestCase
