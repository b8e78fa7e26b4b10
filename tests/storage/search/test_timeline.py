"""Meetings in the order of days: hits come in it however they are asked for, and what is kept."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import product

import pytest

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.query import Order, Text
from minutes_app.services.desk import Desk
from minutes_app.storage.archive import Archive
from minutes_app.storage.search import index_words, listing, timeline
from minutes_app.storage.search.order import dated, months, ordered
from minutes_app.storage.search.plan import plan
from minutes_app.storage.search.searcher import Reader
from minutes_app.storage.search.timeline import Timeline

NOW = datetime(2026, 6, 19, 8, tzinfo=UTC)


def record(archive: Archive, number: int, month: int) -> None:
    meeting = Meeting(new_id(), f"人{number}", NOW, start=PartialDate(2026, month, number % 9 + 1))
    texts = ("人才。", "住房。", "人才住房。", "other")
    entries = [Entry(new_id(), meeting.id, text, NOW) for text in texts[: 1 + number % 4]]
    with archive.operation("test", meeting.id) as operation:
        operation.put(meeting, *entries)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    path = tmp_path_factory.mktemp("timeline") / "a.minutes"
    with Desk.open(path, create=True).archive as archive:
        for number in range(60):
            record(archive, number * 7 % 60, 4 + number % 3)
        yield archive


def in_order(archive: Archive, reader: Reader, word: str) -> list[int]:
    every = reader._index.ids(plan(reader._binder.bind(Text(word))).match())
    return list(ordered(archive.connection, dated(archive.connection, every)))


@dataclass(frozen=True)
class Ways:
    """What decides how hits are asked for."""

    looked_up: int
    dense: int
    kept: int
    wide: int
    sparse: int


WAYS = product((0, 10), (-1, 1 << 20), (0, 9, 1000), (0, 32), (1, 64))


@pytest.mark.parametrize("ways", [Ways(*one) for one in WAYS], ids=repr)
def test_hits_come_in_the_order_of_days(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, ways: Ways
) -> None:
    monkeypatch.setattr(listing, "FEW", 1)
    monkeypatch.setattr(timeline, "LOOKED_UP", ways.looked_up)
    monkeypatch.setattr(timeline, "_DENSE", ways.dense)
    monkeypatch.setattr(timeline, "_KEPT", ways.kept)
    monkeypatch.setattr(timeline, "_SPARSE", ways.sparse)
    monkeypatch.setattr(timeline, "_FIRST", 2)
    monkeypatch.setattr(timeline, "_MOST", 5)
    monkeypatch.setattr(index_words, "_WIDE", ways.wide)
    reader = Reader(archive)
    for word in ("人", "人才", "住", "人才"):
        wanted = in_order(archive, reader, word)
        assert reader.passages(Text(word), Order.DATE, 0, 3) == wanted[:3]
        assert reader.passages(Text(word), Order.DATE, 0, 1000) == wanted


def test_days_until_one_come_first_where_only_those_are_meant(archive: Archive) -> None:
    known = Timeline(archive.connection)
    month = known.months()[0]
    every = [lot.last for lot in known.lots(month, "~")]
    some = [one for lot in known.lots(month, month + "-06") for one in lot.places]
    days = "SELECT max(m.day) FROM passage p JOIN search_meeting m ON m.number = p.meeting"
    held = archive.connection.execute(f"{days} WHERE p.id IN ({','.join(map(str, some))})")
    assert held.fetchone()[0] == month + "-06"
    assert [lot.last for lot in known.lots(month, "~")] == every


def test_what_is_kept_is_read_once_until_it_is_to_be_forgotten(archive: Archive) -> None:
    known = Timeline(archive.connection)
    assert known.months() == months(archive.connection)
    assert list(known.front())
    asked: list[str] = []
    archive.connection.set_trace_callback(asked.append)
    try:
        assert list(known.front())
        assert known.months()
        assert not asked
        known.forget()
        assert list(known.front())
        assert asked
    finally:
        archive.connection.set_trace_callback(None)


def test_who_goes_on_where_another_has_come_further_sees_each_meeting_once(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timeline, "_FIRST", 2)
    monkeypatch.setattr(timeline, "_MOST", 5)
    known = Timeline(archive.connection)
    slow = known.front()
    first = next(slow)
    quick = list(known.front())
    assert [first, *slow] == quick == list(known.front())
    assert len({place for lot in quick for place in lot.places}) == sum(
        len(lot.places) for lot in quick
    )


def test_a_meeting_that_is_recorded_stands_first_at_once(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "FEW", 1)
    reader = Reader(archive)
    before = reader.passages(Text("人"), Order.DATE, 0, 5)
    record(archive, 61, 11)
    after = reader.passages(Text("人"), Order.DATE, 0, 7)
    assert after[0] not in before
    assert after[2:] == before
