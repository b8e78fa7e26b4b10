"""The passage of a new entry, made from the record, is the one that the tables hold of it."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given

from minutes_app.domain.entries import Entry, Task
from minutes_app.domain.papers import Wording
from minutes_app.domain.records import MeetingRecord
from minutes_app.storage.archive import Archive
from minutes_app.storage.search.passages import passage_of_new, passages
from minutes_app.storage.search.results import Where
from tests.strategies import meeting_records


@pytest.fixture(scope="module")
def archive() -> Iterator[Archive]:
    with (
        tempfile.TemporaryDirectory() as folder,
        Archive.open(Path(folder) / "a.minutes", create=True) as archive,
    ):
        yield archive


class _TakenBackError(Exception):
    """Ends an operation that was only tried."""


def compare(archive: Archive, record: MeetingRecord) -> None:
    """Write a meeting and compare what is made of its entries; nothing of it stays."""
    tasks = {task.entry: task for task in record.all_of(Task)}
    written = [one for one in record.records() if not isinstance(one, Wording)]
    with archive.operation("x", "archive") as operation:
        operation.put(*([record.series] if record.series else []), *written)
        connection = archive.connection
        made = {
            one.id: passage_of_new(connection, one, tasks.get(one.id))
            for one in record.all_of(Entry)
        }
        read = passages(connection, Where.ENTRY, made)
        assert {one.record: one for one in read} == made
        raise _TakenBackError


@given(record=meeting_records())
def test_it_says_what_the_tables_say(archive: Archive, record: MeetingRecord) -> None:
    with pytest.raises(_TakenBackError):
        compare(archive, record)
