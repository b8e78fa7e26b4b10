"""Numbers of passages follow the days, whatever comes between, grows or moves."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.query import Order, Text
from minutes_app.services.desk import Desk
from minutes_app.storage.archive import Archive
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import checking, index, meetings, numbering
from minutes_app.storage.search.building import Builder, rebuild
from minutes_app.storage.search.searcher import Reader
from minutes_app.storage.search.states import is_trusted, state
from minutes_app.storage.search.stretches import Stretches, has, intersected, without

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


def build(archive: Archive) -> None:
    builder = Builder(archive)
    while not builder.build_next(0).complete:
        pass


def listed(archive: Archive) -> list[Id]:
    """Return meetings as a list of all that was found has them."""
    found = Reader(archive).rows(Text("人才"), Order.DATE, 0, 10_000)
    assert len({one.passage for one in found}) == len(found)
    return list(dict.fromkeys(one.meeting for one in found if one.meeting))


def by_day(connection: Connection) -> list[Id]:
    query = "SELECT id FROM meeting WHERE binned IS NULL ORDER BY day DESC, id DESC"
    return [row[0] for row in connection.execute(query)]


ACTS = st.lists(
    st.tuples(st.just("record"), DAYS, st.integers(0, 9))
    | st.tuples(st.just("grow"), st.integers(0, 99), st.integers(1, 9))
    | st.tuples(st.just("move"), st.integers(0, 99), DAYS)
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
    known: list[Id] = []

    @settings(max_examples=25)
    @given(ACTS)
    def check(acts: list[tuple[str, PartialDate | int, PartialDate | int | None]]) -> None:
        for what, first, second in acts:
            live = by_day(archive.connection)
            if isinstance(first, PartialDate):
                known.append(record(archive, first, int(second or 0)))  # pyright: ignore[reportArgumentType]
            elif live and what == "grow":
                grow(archive, live[first % len(live)], int(second or 0))  # pyright: ignore[reportArgumentType]
            elif live and isinstance(second, PartialDate):
                move(archive, live[first % len(live)], second)
            elif live:
                Desk(archive).meetings.bin(live[first % len(live)])
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
