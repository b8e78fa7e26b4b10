"""Numbers of passages follow the days, whatever comes between, grows or moves."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Meeting, Series
from minutes_app.domain.query import All, Held, Not, Order, Text
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.storage.archive import Archive
from minutes_app.storage.engine import Connection
from minutes_app.storage.operations import Operation
from minutes_app.storage.search import building, checking, index, meetings, numbering, writing
from minutes_app.storage.search.building import Builder, rebuild
from minutes_app.storage.search.searcher import Reader
from minutes_app.storage.search.states import is_trusted, state
from minutes_app.storage.search.stretches import Stretches, has, intersected, without
from tests.storage.search.reference import Archived

NOW = datetime(2026, 6, 19, 8, tzinfo=UTC)
DAYS = st.builds(PartialDate, st.integers(2024, 2026), st.integers(1, 3), st.integers(1, 9))


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Desk.open(tmp_path / "a.minutes", create=True).archive as archive:
        yield archive


@pytest.fixture
def cramped(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave so little room that something moves at nearly every write."""
    monkeypatch.setattr(numbering, "_ROOM", 0)
    monkeypatch.setattr(numbering, "_NEWEST", 1)


def record(archive: Archive, day: PartialDate, entries: int = 1) -> Id:
    meeting = Meeting(new_id(), "人才会", NOW, start=day)
    with archive.operation("test", meeting.id) as operation:
        operation.put(meeting, *_entries(meeting.id, entries))
    return meeting.id


def grow(archive: Archive, meeting: Id, entries: int) -> None:
    with archive.operation("test", meeting) as operation:
        operation.put(*_entries(meeting, entries))


def _entries(meeting: Id, count: int) -> list[Entry]:
    return [Entry(new_id(), meeting, f"人才{number}", NOW) for number in range(count)]


def move(archive: Archive, meeting: Id, day: PartialDate) -> None:
    Desk(archive).meetings.edit(meeting, start=day)


def together(archive: Archive, live: list[Id], first: int, day: PartialDate) -> None:
    """Change several meetings at once: some lose records, all get some, one gets another day."""
    some = live[first % len(live) :][: 2 + first % 4]
    query = "SELECT id FROM entry WHERE meeting = ? ORDER BY id"
    with archive.operation("test", ARCHIVE) as operation:
        for place, meeting in enumerate(some):
            entries = [row[0] for row in archive.connection.execute(query, (meeting,))]
            operation.remove(Entry, *entries[: len(entries) * ((first + place) % 4) // 4])
            operation.put(*_entries(meeting, 1 + (first + place) % 9))
        operation.put(replace(operation.get(Meeting, some[-1]), start=day))


def step(archive: Archive, builder: Builder, first: int) -> None:
    """Build a piece; now and then of an index made anew."""
    if not first:
        rebuild(archive)
    builder.build_next(0.002 * (first % 3))


def build(archive: Archive) -> None:
    builder = Builder(archive)
    while not builder.build_next(0).complete:
        pass


def listed(archive: Archive) -> list[Id]:
    """Return meetings as a list of all that was found has them."""
    found = Reader(archive).rows(Text("人才"), Order.DATE, 0, 10_000)
    assert len({one.passage for one in found}) == len(found)
    assert Reader(archive).total(Text("人才"), None) == len(found)
    return list(dict.fromkeys(one.meeting for one in found if one.meeting))


def by_day(connection: Connection) -> list[Id]:
    query = "SELECT id FROM meeting WHERE binned IS NULL ORDER BY day DESC, id DESC"
    return [row[0] for row in connection.execute(query)]


ACTS = st.lists(
    st.tuples(st.just("record"), DAYS, st.integers(0, 9))
    | st.tuples(st.just("grow"), st.integers(0, 99), st.integers(1, 9))
    | st.tuples(st.just("move"), st.integers(0, 99), DAYS)
    | st.tuples(st.just("together"), st.integers(0, 99), DAYS)
    | st.tuples(st.just("build"), st.integers(0, 9), st.none())
    | st.tuples(st.just("bin"), st.integers(0, 99), st.none()),
    min_size=5,
    max_size=30,
)


@pytest.mark.parametrize("most", [1_000, 12])
@pytest.mark.usefixtures("cramped")
def test_lists_are_in_the_order_of_days_whatever_is_written(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(index, "MOST_AT_ONCE", most)
    monkeypatch.setattr(building, "_SLICE", 5)
    known: list[Id] = []
    builder = Builder(archive)

    @settings(max_examples=25)
    @given(ACTS)
    def check(acts: list[tuple[str, PartialDate | int, PartialDate | int | None]]) -> None:
        for what, first, second in acts:
            live = by_day(archive.connection)
            if isinstance(first, PartialDate):
                known.append(record(archive, first, int(second or 0)))  # pyright: ignore[reportArgumentType]
            elif what == "build":
                step(archive, builder, first)
            elif live and what == "together":
                together(archive, live, first, second)  # pyright: ignore[reportArgumentType]
            elif live and what == "grow":
                grow(archive, live[first % len(live)], int(second or 0))  # pyright: ignore[reportArgumentType]
            elif live and isinstance(second, PartialDate):
                move(archive, live[first % len(live)], second)
            elif live:
                Desk(archive).meetings.bin(live[first % len(live)])
            assert is_trusted(archive.connection)  # no number was given out twice
        assert checking.check(archive.connection).sound
        build(archive)
        assert checking.check(archive.connection).sound
        assert listed(archive) == by_day(archive.connection)

    check()


def test_the_head_of_a_meeting_comes_before_all_that_is_in_it(archive: Archive) -> None:
    record(archive, PartialDate(2026, 6, 1), 3)
    record(archive, PartialDate(2026, 6, 2), 3)
    found = Reader(archive).rows(Text("人才"), Order.DATE, 0, 100)
    assert [one.where.value for one in found] == ["meeting", *["entry"] * 3] * 2


def test_recording_moves_nobody_while_there_is_room(archive: Archive) -> None:
    """A save that writes a whole meeting anew would be felt."""
    record(archive, PartialDate(2026, 6, 1), 5)
    meeting = record(archive, PartialDate(2026, 6, 2))
    record(archive, PartialDate(2026, 6, 3))
    before = numbers(archive)
    for _ in range(100):
        grow(archive, meeting, 1)
    assert numbers(archive) == before


def test_a_meeting_that_grows_moves_seldom(archive: Archive) -> None:
    record(archive, PartialDate(2026, 6, 1), 5)
    meeting = record(archive, PartialDate(2026, 6, 2))
    record(archive, PartialDate(2026, 6, 3))
    moves, before = 0, numbers(archive)
    for _ in range(60):
        grow(archive, meeting, 20)
        moves += numbers(archive) != before
        before = numbers(archive)
    assert 0 < moves < 8


def numbers(archive: Archive) -> dict[str, int]:
    query = "SELECT meeting, number FROM search_meeting"
    return dict(archive.connection.execute(query).fetchall())


def test_many_meetings_that_come_into_one_place_move_few(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where years of old minutes are taken in between others."""
    for day in range(1, 29):
        record(archive, PartialDate(2025, 1, day), 15)
        record(archive, PartialDate(2026, 1, day), 15)
    rebuild(archive)
    build(archive)
    moved = 0
    settle = numbering.settle

    def count(connection: Connection, meeting: Id, day: str) -> dict[Id, int]:
        nonlocal moved
        found = settle(connection, meeting, day)
        moved += len(found) - 1
        return found

    monkeypatch.setattr(meetings.numbering, "settle", count)
    for number in range(300):
        record(archive, PartialDate(2025, 3 + number * 7 % 9, 1 + number % 28), 8)
    assert moved / 300 < 12
    build(archive)  # where hundreds moved at once
    assert checking.check(archive.connection).sound
    assert listed(archive) == by_day(archive.connection)


def test_where_numbers_run_out_the_index_is_made_anew(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(numbering, "_FIRST", numbering.MEETINGS + 300)
    for day in range(1, 9):
        record(archive, PartialDate(2026, 6, day))
    assert not is_trusted(archive.connection)
    assert listed(archive) == []
    build(archive)
    assert state(archive.connection).complete
    assert listed(archive) == by_day(archive.connection)


@pytest.mark.parametrize("turn", range(8))
@pytest.mark.usefixtures("cramped")
def test_what_one_meeting_has_to_spare_is_not_given_out_twice(archive: Archive, turn: int) -> None:
    """In one operation: the older is settled in the room that was counted for the newer."""
    record(archive, PartialDate(2026, 5, 1))
    older = record(archive, PartialDate(2026, 6, 1), 5)
    newer = record(archive, PartialDate(2026, 6, 2), 60)
    grow(archive, older, 6)
    query = "SELECT id FROM entry WHERE meeting = ? ORDER BY id LIMIT 50"
    with archive.operation("test", newer) as operation:  # their numbers are not given out again
        gone = archive.connection.execute(query, (newer,)).fetchall()
        operation.remove(Entry, *(row[0] for row in gone))
    with archive.operation("test", ARCHIVE) as operation:
        operation.put(*_entries(newer, 55), *_entries(older, 1))
    assert is_trusted(archive.connection)
    assert checking.check(archive.connection).sound
    assert listed(archive)[:2] == [newer, older]


def test_a_record_that_is_in_the_index_twice_is_noticed(archive: Archive) -> None:
    record(archive, PartialDate(2026, 6, 1), 3)
    with archive.deriving() as connection:
        twice = "SELECT max(id) + 1, record, sort, due, checksum FROM passage"
        connection.execute(f"INSERT INTO passage {twice}")
        words = "INSERT INTO passage_words (rowid, words) SELECT max(id), '人才' FROM passage"
        connection.execute(words)
    assert checking.check(archive.connection).stray == 1


@pytest.mark.usefixtures("cramped")
def test_who_moves_for_a_whole_meeting_is_written_once(archive: Archive) -> None:
    made = [record(archive, PartialDate(2026, 6, day), 5) for day in range(1, 8)]
    with archive.operation("test", ARCHIVE) as operation:
        middle = operation.get(Meeting, made[3])
        operation.put(replace(middle, series=_series(operation)))  # all of it is made anew
        for one in made:
            operation.put(*_entries(one, 20 if one == middle.id else 1))
    assert is_trusted(archive.connection)
    assert checking.check(archive.connection).sound
    assert listed(archive) == made[::-1]


def _series(operation: Operation) -> Id:
    series = Series(new_id(), "周会")
    operation.put(series)
    return series.id


@pytest.mark.usefixtures("cramped")
def test_a_meeting_that_came_in_behind_the_builder_is_built(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "_SLICE", 1)
    record(archive, PartialDate(2026, 6, 12))
    record(archive, PartialDate(2026, 6, 9))
    gone = record(archive, PartialDate(2026, 6, 5), 0)
    record(archive, PartialDate(2026, 6, 1), 40)
    rebuild(archive)
    builder = Builder(archive)
    while gone not in numbers(archive):
        builder.build_next(0)
    Desk(archive).meetings.bin(gone)
    record(archive, PartialDate(2026, 6, 7), 4)  # the builder is behind it
    monkeypatch.setattr(building, "_SLICE", 20)
    while not builder.build_next(0).complete:
        pass
    assert checking.check(archive.connection).sound
    assert listed(archive) == by_day(archive.connection)


def test_an_old_meeting_that_is_edited_does_not_move_for_each_that_is_built(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [record(archive, PartialDate(2026, 6, 29 - day), 10) for day in range(1, 29)]
    grow(archive, made[-1], 300)
    rebuild(archive)
    Desk(archive).meetings.edit(made[-1], place="五楼")
    written = 0
    put = writing.Writer._take_row

    def count(*values: object) -> int:
        nonlocal written
        written += 1
        return put(*values)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(writing.Writer, "_take_row", count)
    build(archive)
    assert written < 2 * archive.connection.execute("SELECT count(*) FROM passage").fetchone()[0]
    assert checking.check(archive.connection).sound
    assert listed(archive) == made


def test_a_day_of_a_month_that_is_not_known_may_be_any_of_the_year(archive: Archive) -> None:
    for start in (PartialDate(2026, None, 19), PartialDate(2026, 6), PartialDate(2026)):
        record(archive, start, 2)
    archived, reader = Archived.of(archive.connection), Reader(archive)
    for since, until in ((None, (2026, 6, 30)), ((2026, 1, 1), (2026, 12, 30)),
                         ((2026, 1, 1), (2026, 12, 31)), ((2025, 3, 4), (2027, 1, 2))):  # fmt: skip
        held = Held(since and date(*since), date(*until))
        for node in (held, Not(held), All((Text("人才"), held)), Not(All((Text("人才"), held)))):
            assert reader.total(node, None) == len(archived.found(node)), node


stretches = st.lists(st.integers(0, 30), unique=True, max_size=8).map(
    lambda edges: tuple(zip(*[iter(sorted(edges))] * 2, strict=False))
)


@given(stretches, stretches)
def test_stretches_are_sets_of_numbers(some: Stretches, others: Stretches) -> None:
    every = range(32)
    for one in every:
        both = has(some, one) and has(others, one)
        assert has(intersected(some, others), one) is both
        assert has(without(some, others), one) is (has(some, one) and not has(others, one))
