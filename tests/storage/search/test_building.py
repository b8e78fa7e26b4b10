"""Building, checking and rebuilding: what waits is known, and what is wrong is found."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import Entry, Responsible, Voice
from minutes_app.domain.errors import SaveError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Attendee, Meeting
from minutes_app.domain.people import Body, Person
from minutes_app.language import Tongue, use_language
from minutes_app.language.names import name_of_field
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.engine import Connection
from minutes_app.storage.search import building, index, meetings, states
from minutes_app.storage.search.parts import PartName
from minutes_app.storage.search.passages import record_key, record_of
from minutes_app.storage.search.results import IndexState
from minutes_app.storage.search.texts import parts_of

NOW = datetime(2026, 6, 19, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.minutes"


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    opened = Desk.open(path, create=True)
    yield opened
    opened.close()


def fill(desk: Desk, months: int = 3, entries: int = 5) -> list[Id]:
    made: list[Id] = []
    person, body = Person(new_id(), "李雷", ("李磊",)), Body(new_id(), "市科技局", "科技局")
    with desk.archive.operation("test", ARCHIVE) as operation:
        operation.put(person, body)
        for month in range(1, months + 1):
            meeting = Meeting(new_id(), f"第{month}次会议", NOW, start=PartialDate(2026, month))
            speaker = Attendee(new_id(), meeting.id, "李 雷", person=person.id)
            operation.put(meeting, speaker)
            for number in range(entries):
                operation.put(Entry(
                    new_id(), meeting.id, f"人才住房{number}", NOW, voices=(Voice(speaker.id),),
                    lead=(Responsible("市科委", body.id), Responsible("某某公司")),
                ))  # fmt: skip
            made.append(meeting.id)
    return made


def count(connection: Connection, table: str = "passage") -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def numbers(connection: Connection) -> list[int]:
    return [row[0] for row in connection.execute("SELECT id FROM passage").fetchall()]


def write(desk: Desk, query: str, *values: object) -> None:
    with desk.archive.deriving() as connection:
        connection.execute(query, values)


def test_an_empty_archive_is_complete_and_stays_so(desk: Desk) -> None:
    assert desk.indexing.state() == IndexState(0, 0)
    fill(desk)
    assert desk.indexing.state() == IndexState(3, 0)
    assert desk.indexing.check().sound


def test_an_archive_without_an_index_gets_one_the_newest_meeting_first(desk: Desk) -> None:
    made = fill(desk, entries=40)
    desk.indexing.rebuild()
    connection = desk.archive.connection
    assert desk.indexing.state() == IndexState(3, 4)  # and the directory
    assert count(connection) == count(connection, "passage_words_docsize") == 0
    steps = 0
    while not (found := desk.indexing.build_next(0)).complete:
        steps += 1
        doubt = desk.indexing.check()
        assert doubt.sound, doubt  # what waits is not missing, and what is there is right
        if found.waiting == 2:
            ready = "SELECT meeting FROM search_meeting WHERE version = ?"
            (row,) = connection.execute(ready, (states.INDEX_VERSION,))
            assert row[0] == made[-1]
    assert steps == 3  # and one more: four slices, of which no meeting is a whole one
    assert count(connection) == 2 + 3 * 42
    before = connection.total_changes
    assert desk.indexing.build_next(0).complete
    assert connection.total_changes == before


def test_building_goes_on_after_the_program_was_ended(path: Path) -> None:
    with Archive.open(path, create=True) as archive:
        fill(Desk(archive), entries=90)
        building.rebuild(archive)
        builder = building.Builder(archive)
        for _ in range(3):
            builder.build_next(0)
        there = set(numbers(archive.connection))
        assert there
    desk = Desk.open(path)
    assert there == set(numbers(desk.archive.connection))
    assert not desk.indexing.state().complete
    while not desk.indexing.build_next().complete:
        pass
    assert there < set(numbers(desk.archive.connection))
    assert desk.indexing.check().sound
    desk.close()


def test_a_step_that_fails_is_done_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(desk)
    desk.indexing.rebuild()

    def full(*_: object, **__: object) -> int:
        raise OSError("the disk")

    with monkeypatch.context() as broken:
        broken.setattr(meetings, "write", full)
        with pytest.raises(OSError, match="the disk"):
            desk.indexing.build_next()
    while not desk.indexing.build_next().complete:
        pass
    assert desk.indexing.check().sound


def test_what_is_written_or_binned_while_a_meeting_is_being_built_is_right(desk: Desk) -> None:
    made = fill(desk, months=1, entries=90)
    desk.indexing.rebuild()
    desk.indexing.build_next(0)
    desk.indexing.build_next(0)
    entry = desk.meetings.load(made[0]).outline().entries()[0]
    desk.recording.edit(entry.id, text="改过的话")
    desk.meetings.bin(made[0])
    assert desk.indexing.check().sound
    assert count(desk.archive.connection, "search_meeting") == 0
    desk.undo(ARCHIVE)
    while not desk.indexing.build_next(0).complete:
        pass
    assert desk.indexing.check().sound


def test_what_is_taken_out_while_a_meeting_is_being_built_is_made_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "MOST_AT_ONCE", 3)
    fill(desk, months=1, entries=80)
    desk.indexing.rebuild()
    while count(desk.archive.connection) < 40:
        assert not desk.indexing.build_next(0).complete
    (attendee,) = reading.all_of(desk.archive, Attendee)
    with desk.archive.operation("test", ARCHIVE) as operation:
        operation.put(replace(attendee, name="李磊"))  # more entries than are written at once
    while not desk.indexing.build_next(0).complete:
        pass
    assert desk.indexing.check().sound


def test_a_large_import_is_left_to_the_builder(desk: Desk) -> None:
    fill(desk, months=1, entries=1_100)
    assert desk.indexing.state() == IndexState(1, 1)
    assert desk.indexing.check().sound
    while not desk.indexing.build_next().complete:
        pass
    assert count(desk.archive.connection) == 2 + 1_102
    assert desk.indexing.check().sound


_LAST = "(SELECT max(id) FROM passage)"
_NEWEST = "number IN (SELECT min(number) FROM search_meeting)"
_OLDEST = "number IN (SELECT max(number) FROM search_meeting)"
_SPOILED: dict[str, tuple[str, str]] = {
    "a passage is gone": (f"DELETE FROM passage WHERE id = {_LAST}", "missing stray"),
    "its words are gone": (f"DELETE FROM passage_words WHERE rowid = {_LAST}", "missing"),
    "a record changed behind it": ("UPDATE entry SET text = 'x' WHERE rowid = 1", "changed"),
    "nothing": ("DELETE FROM source", ""),
    "a name is lost": ("DELETE FROM passage_name WHERE party = 0", "changed"),
    "another day": ("UPDATE search_meeting SET day = day || 'x'", "changed"),
    "numbers against the days": (f"UPDATE search_meeting SET number = 1 << 28 WHERE {_NEWEST}",
                                 "missing changed stray"),
    "another name": ("UPDATE search_name SET shown = '' WHERE number < 2", "changed"),
    "a meeting is unknown": (f"DELETE FROM search_meeting WHERE {_OLDEST}", "missing stray"),
    "a meeting was binned": ("UPDATE meeting SET binned = '2026' WHERE rowid = 1", "stray"),
    "blocks are gone": ("DELETE FROM passage_words_data WHERE id > 100", "broken"),
}  # fmt: skip


@pytest.mark.parametrize("fault", list(_SPOILED))
def test_a_check_finds_what_is_wrong_and_a_rebuild_mends_it(desk: Desk, fault: str) -> None:
    fill(desk)
    query, wanted = _SPOILED[fault]
    write(desk, query)
    doubt = desk.indexing.check()
    named = {name for name in ("missing", "changed", "stray", "broken") if getattr(doubt, name)}
    assert named == set(wanted.split())
    assert doubt.sound is not bool(wanted)
    desk.indexing.rebuild()
    while not desk.indexing.build_next().complete:
        pass
    assert desk.indexing.check().sound


def test_an_index_of_another_form_is_emptied_at_the_opening(path: Path) -> None:
    desk = Desk.open(path, create=True)
    fill(desk)
    write(desk, "UPDATE derived SET version = 0 WHERE name = ?", states.FORM)
    desk.close()
    reader = Desk.open(path, read_only=True)
    assert reader.indexing.state() == IndexState(3, 4)  # nothing of it may be trusted
    assert reader.indexing.build_next() == IndexState(3, 4)
    assert not reader.indexing.tidy()
    with pytest.raises(SaveError):
        reader.indexing.rebuild()
    reader.close()
    desk = Desk.open(path)
    assert count(desk.archive.connection) == 0
    assert desk.indexing.state() == IndexState(3, 4)
    desk.close()


def test_the_history_knows_nothing_of_the_index(desk: Desk) -> None:
    fill(desk)
    before = desk.history(ARCHIVE), count(desk.archive.connection, "operation")
    desk.indexing.rebuild()
    desk.indexing.build_next()
    desk.indexing.tidy()
    assert (desk.history(ARCHIVE), count(desk.archive.connection, "operation")) == before


def test_tidying_joins_pieces_and_comes_to_an_end(desk: Desk) -> None:
    (meeting,) = fill(desk, months=1, entries=2)
    entry = desk.meetings.load(meeting).outline().entries()[0]
    for number in range(7):
        desk.recording.edit(entry.id, text=f"第{number}遍")
    pieces = "(SELECT DISTINCT segid FROM passage_words_idx)"
    before = count(desk.archive.connection, pieces)
    for _ in range(100):
        if not desk.indexing.tidy(0):
            break
    assert not desk.indexing.tidy()
    assert count(desk.archive.connection, pieces) < before
    assert desk.indexing.check().sound


def test_the_parts_of_passages_are_read_by_their_numbers(desk: Desk) -> None:
    fill(desk, months=1, entries=1)
    connection = desk.archive.connection
    texts = {
        tuple((part.name.value, part.text) for part in parts)
        for _, parts in parts_of(connection, numbers(connection))
    }
    assert texts == {
        (("title", "第1次会议"),),
        (("name", "李 雷"),),
        (("name", "李雷"), ("name", "李磊")),
        (("name", "市科技局"), ("name", "科技局")),
        (("text", "人才住房0"), ("lead", "市科委"), ("lead", "某某公司")),
    }
    assert list(parts_of(connection, [999])) == []


def test_names_are_counted_once_and_found_as_they_were_written(desk: Desk) -> None:
    fill(desk, months=1, entries=1)
    rows = desk.archive.connection.execute(
        "SELECT n.party, s.shown FROM passage_name n JOIN search_name s ON s.number = n.name"
    ).fetchall()
    assert sorted(rows) == [(0, "李雷"), (1, "市科技局"), (1, "某某公司")]
    written = desk.archive.connection.execute(
        "SELECT folded FROM search_name WHERE key LIKE 'n:%' ORDER BY 1"
    ).fetchall()
    assert written == [("市科委",), ("李雷",), ("某某公司",)]


@pytest.mark.parametrize(
    "record",
    [
        "01a20566-4dad-7000-8c72-f3aa080f5812",
        "p",
        "sixteen-bytes-id",
        "ä" * 8,
        "x" * 36,
        "0123-5678-0123-5678-0123-5678-012345",
    ],
)
def test_any_id_comes_back_from_its_key(record: str) -> None:
    assert record_of(record_key(Id(record))) == record


@pytest.mark.parametrize("tongue", Tongue)
def test_every_part_has_words(tongue: Tongue) -> None:
    use_language(tongue)
    words = [name_of_field(name) for name in PartName]
    use_language(Tongue.ENGLISH)
    assert not set(words) & {name.value for name in PartName}


def everybody(count: int, first: str) -> list[Person]:
    return [Person(Id(f"{first}{number:04}"), f"王{number}") for number in range(count)]


def test_a_large_directory_is_looked_through_in_pieces(desk: Desk) -> None:
    with desk.archive.operation("test", ARCHIVE) as operation:
        operation.put(*everybody(1200, "b"), Body(new_id(), "教育局"))
    with desk.archive.deriving() as connection:
        states.begin(connection)
    steps = 0
    while not desk.indexing.build_next(0).complete:
        steps += 1
    assert steps >= 1200 // 32
    assert count(desk.archive.connection) == 1201
    assert desk.indexing.check().sound


def test_who_comes_in_behind_the_look_is_looked_for_again(desk: Desk) -> None:
    """So many at once that they are left to the builder, before those that it has reached."""
    with desk.archive.operation("test", ARCHIVE) as operation:
        operation.put(*everybody(1200, "b"))
    desk.indexing.rebuild()
    for _ in range(25):  # it is among the second five hundred
        assert not desk.indexing.build_next(0).complete
    with desk.archive.operation("test", ARCHIVE) as operation:
        operation.put(*everybody(1100, "a"))
    while not desk.indexing.build_next(0).complete:
        pass
    assert count(desk.archive.connection) == 2300
    assert desk.indexing.check().sound
