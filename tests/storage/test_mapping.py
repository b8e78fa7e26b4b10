"""Whatever the domain can hold, the archive gives back unchanged."""

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass, replace
from typing import get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings

from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.records import RECORD_TYPES, MeetingRecord
from minutes_app.storage import mapping, reading
from minutes_app.storage.archive import Archive
from tests.strategies import meeting_records


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    path = tmp_path_factory.mktemp("archive") / "a.minutes"
    with Archive.open(path, create=True) as archive:
        yield archive


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(record=meeting_records())
def test_a_whole_record_comes_back_as_it_was(archive: Archive, record: MeetingRecord) -> None:
    if record.meeting.status is MeetingStatus.ISSUED:  # that would not be undone
        record.meeting = replace(record.meeting, status=MeetingStatus.FINAL)
    with archive.operation("test", "archive") as operation:
        if record.series:
            operation.put(record.series)
        operation.put(*record.records())
    back = reading.load_meeting(archive, record.meeting.id)
    assert {one.id: one for one in back.records()} == {one.id: one for one in record.records()}
    assert back.series == record.series
    assert archive.undo("archive")
    assert archive.connection.execute("SELECT count(*) FROM meeting").fetchone() == (0,)
    assert archive.connection.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.__name__)
def test_the_schema_has_a_place_for_every_field(archive: Archive, kind: type) -> None:
    def columns(table: str) -> set[str]:
        return {row[1] for row in archive.connection.execute(f'PRAGMA table_info("{table}")')}

    table = mapping.type_name(kind)
    for name in get_type_hints(kind):
        assert name in columns(table) or columns(f"{table}_{name}")


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.__name__)
def test_what_is_kept_as_json_can_do_without_what_is_empty(kind: type) -> None:
    """Empty fields of a value are not written, so each needs a default to be read again."""
    for hint in get_type_hints(kind).values():
        for value in get_args(hint) or (hint,):
            if isinstance(value, type) and is_dataclass(value) and get_origin(hint) is not tuple:
                named = [one for one in fields(value) if one.default_factory is MISSING]
                assert [one.name for one in named if one.default is MISSING] == []


def test_every_reference_between_records_is_a_foreign_key_with_an_index(archive: Archive) -> None:
    execute = archive.connection.execute
    tables = [row[0] for row in execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    bare: list[str] = []
    for table in tables:
        leading = {
            execute(f'PRAGMA index_info("{index[1]}")').fetchone()[2]
            for index in execute(f'PRAGMA index_list("{table}")').fetchall()
        }
        keys = execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
        bare += [f"{table}.{key[3]}" for key in keys if key[3] not in leading]
    assert bare == []
