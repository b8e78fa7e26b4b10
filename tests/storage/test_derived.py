"""Lists worked out from the records: whatever was written, they are as if made from it anew."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Deadline, Entry, Task, TaskStatus
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.people import Body, FormerName, Person
from minutes_app.domain.records import Record
from minutes_app.storage import derived, ledger, name_keys, place_words
from minutes_app.storage.archive import Archive
from minutes_app.storage.operations import ARCHIVE_SCOPE

NOW = datetime(2026, 6, 19, tzinfo=UTC)
NAMES = st.sampled_from(["重点會", "吴\t铮", "Café A", "", "*[x]?"])
DAYS = st.sampled_from([None, date(2026, 1, 2), date(2025, 12, 31)])
IDS = st.sampled_from([Id("1"), Id("2"), Id("3")])

people = st.builds(Person, IDS, NAMES, st.lists(NAMES, max_size=2).map(tuple))
bodies = st.builds(
    Body, IDS.map(lambda one: Id(f"b{one}")), NAMES, NAMES,
    former_names=st.lists(st.builds(FormerName, NAMES), max_size=2).map(tuple),
)  # fmt: skip
starts = st.builds(
    PartialDate, st.sampled_from([None, 2025, 2026]), st.sampled_from([None, 2]),
    st.sampled_from([None, 3]),
)  # fmt: skip
meetings = st.builds(
    Meeting, IDS.map(lambda one: Id(f"m{one}")), NAMES, st.just(NOW), start=starts,
    binned=st.sampled_from([None, NOW]),
)  # fmt: skip


@st.composite
def tasks(draw: st.DrawFn) -> tuple[Record, ...]:
    """Return a task and its entry, in one order or the other, and their meeting."""
    number, meeting = draw(IDS), draw(meetings)
    day = draw(DAYS)
    deadline = Deadline("then", day) if day or draw(st.booleans()) else None
    entry = Entry(Id(f"e{number}"), meeting.id, draw(NAMES), NOW, deadline=deadline)
    task = Task(Id(f"t{number}"), meeting.id, entry.id, draw(st.sampled_from(TaskStatus)))
    return tuple(draw(st.permutations([meeting, entry, task])))


written = people.map(lambda one: (one,)) | bodies.map(lambda one: (one,)) | tasks()


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "a.minutes", create=True) as opened:
        yield opened


def lists(archive: Archive) -> list[list[tuple[object, ...]]]:
    query = "SELECT * FROM {} ORDER BY 1, 2, 3"
    return [
        archive.connection.execute(query.format(table)).fetchall()
        for table in ("place_words", "ledger")  # the keys of names stand in the first
    ]


def made_anew(archive: Archive) -> list[list[tuple[object, ...]]]:
    connection = archive.connection
    connection.execute("BEGIN")
    keys = connection.execute("SELECT * FROM name_keys ORDER BY record").fetchall()
    name_keys.make_all(connection)
    assert connection.execute("SELECT * FROM name_keys ORDER BY record").fetchall() == keys
    place_words.make_all(connection)
    ledger.make_all(connection)
    found = lists(archive)
    connection.execute("ROLLBACK")
    return found


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(written | st.sampled_from([(), None]), min_size=1, max_size=8))
def test_lists_are_as_if_made_anew(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[Record, ...] | None]
) -> None:
    with Archive.open(tmp_path_factory.mktemp("a") / "a.minutes", create=True) as archive:
        for step in steps:
            if step is None:
                archive.undo(ARCHIVE_SCOPE)
            elif step:
                with archive.operation("test", ARCHIVE_SCOPE) as operation:
                    operation.put(*step)
            else:
                archive.redo(ARCHIVE_SCOPE)
            assert lists(archive) == made_anew(archive)


def test_rows_go_with_their_records(archive: Archive) -> None:
    meeting = Meeting(Id("m"), "重点会", NOW)
    entry = Entry(Id("e"), meeting.id, "x", NOW, deadline=Deadline("", date(2026, 1, 2)))
    task = Task(Id("t"), meeting.id, entry.id)
    with archive.operation("test", ARCHIVE_SCOPE) as operation:
        operation.put(meeting, entry, task, Person(Id("p"), "吴铮"))
    assert lists(archive) == [
        [
            ("meeting", "2026-00-00", "m", "\t重点会\t" + _keys(archive)),
            ("person", "", "p", "\t吴铮\twuzheng\twz"),
        ],
        [("t", "2026-01-02", 0)],
    ]
    with archive.operation("test", ARCHIVE_SCOPE) as operation:
        operation.put(replace(entry, deadline=None), replace(task, status=TaskStatus.DONE))
    assert lists(archive)[1] == [("t", "~", 1)]
    with archive.operation("test", ARCHIVE_SCOPE) as operation:
        operation.put(replace(meeting, binned=NOW))
    assert lists(archive) == [[("person", "", "p", "\t吴铮\twuzheng\twz")], []]
    archive.undo(ARCHIVE_SCOPE)
    assert lists(archive)[1] == [("t", "~", 1)]
    with archive.operation("test", ARCHIVE_SCOPE) as operation:
        operation.remove(Entry, entry.id)
        operation.remove(Task, task.id)
        operation.remove(Meeting, meeting.id)
        operation.remove(Person, Id("p"))
    assert lists(archive) == [[], []]


def test_an_archive_without_lists_gets_them_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.minutes"
    with Archive.open(path, create=True) as archive:
        with archive.operation("test", ARCHIVE_SCOPE) as operation:
            operation.put(Person(Id("p"), "吴铮"))
        made = lists(archive)
        archive.connection.execute("DROP TABLE place_words")
        archive.connection.execute("DELETE FROM derived WHERE name = 'lists'")
    with Archive.open(path) as archive:
        assert lists(archive) == made
        archive.connection.execute("DELETE FROM ledger")
        derived.bring_up_to_date(archive.connection)
        assert made_anew(archive) == lists(archive) == made


def test_a_row_that_should_not_be_there_keeps_nobody_from_saving(archive: Archive) -> None:
    insert = "INSERT INTO place_words VALUES (?, ?, ?, 'stray')"
    with archive.operation("test", ARCHIVE_SCOPE) as operation:
        archive.connection.execute(insert, ("person", "", "p"))
        archive.connection.execute(insert, ("meeting", "2026-00-00", "m"))
        operation.add(Person(Id("p"), "吴铮"), Meeting(Id("m"), "重点会", NOW))
    assert lists(archive) == made_anew(archive)


def _keys(archive: Archive) -> str:
    """Return the keys of the title, as they stand there."""
    query = "SELECT keys FROM name_keys WHERE record = 'm'"
    keys = archive.connection.execute(query).fetchone()[0].split()
    return "\t".join(keys)
