"""Meetings in the order of days: hits come in it however they are asked for, and what is kept."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.query import Order, Text
from minutes_app.services.desk import Desk
from minutes_app.storage.archive import Archive
from minutes_app.storage.search import index_words, listing, timeline
from minutes_app.storage.search.order import months, ordered
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
    every = reader._index.ids(reader._planned(Text(word)).match())
    return ordered(archive.connection, every)


@pytest.mark.parametrize("looked_up", [0, 10])
@pytest.mark.parametrize("dense", [-1, 1 << 20])
@pytest.mark.parametrize("kept", [0, 9, 1000])
@pytest.mark.parametrize("wide", [0, 32])
def test_hits_come_in_the_order_of_days(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, looked_up: int, dense: int, kept: int,
    wide: int,
) -> None:  # fmt: skip
    monkeypatch.setattr(listing, "FEW", 1)
    monkeypatch.setattr(timeline, "LOOKED_UP", looked_up)
    monkeypatch.setattr(timeline, "_DENSE", dense)
    monkeypatch.setattr(timeline, "_KEPT", kept)
    monkeypatch.setattr(timeline, "_FIRST", 2)
    monkeypatch.setattr(timeline, "_MOST", 5)
    monkeypatch.setattr(index_words, "_WIDE", wide)
    reader = Reader(archive)
    for word in ("人", "人才", "住", "人才"):
        wanted = in_order(archive, reader, word)
        assert reader.passages(Text(word), Order.DATE, 0, 3) == wanted[:3]
        assert reader.passages(Text(word), Order.DATE, 0, 1000) == wanted


def test_days_until_one_come_first_where_only_those_are_meant(archive: Archive) -> None:
    known = Timeline(archive.connection)
    month = known.months()[0]
    every = [lot.last for lot in known.lots(month, "~")]
    some = [one for lot in known.lots(month, month + "-06") for one in lot.passages]
    days = "SELECT max(m.day) FROM passage p JOIN search_meeting m ON m.number = p.meeting"
    held = archive.connection.execute(f"{days} WHERE p.id IN ({','.join(map(str, some))})")
    assert held.fetchone()[0] == month + "-06"
    assert [lot.last for lot in known.lots(month, "~")] == every


def test_what_is_kept_is_read_once_until_it_is_to_be_forgotten(archive: Archive) -> None:
    known = Timeline(archive.connection)
    month = known.months()[0]
    assert known.months() == months(archive.connection)
    assert [one.passages for one in known.lots(month, "~")]
    asked: list[str] = []
    archive.connection.set_trace_callback(asked.append)
    try:
        assert [one.passages for one in known.lots(month, "~")]
        assert known.months()
        assert not asked
        known.forget()
        assert [one.passages for one in known.lots(month, "~")]
        assert asked
    finally:
        archive.connection.set_trace_callback(None)


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
