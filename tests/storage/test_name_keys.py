"""Keys of names: as old as the record, whatever wrote it; made where an archive has none."""

from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from minutes_app.domain.errors import ArchiveError, ConflictError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Abbreviation, House, Meeting, SurnameOrder
from minutes_app.domain.people import Body, FormerName, Office, Person
from minutes_app.domain.records import RECORD_TYPES, Record
from minutes_app.language.pinyin import keys_of
from minutes_app.storage import engine, mapping, name_keys
from minutes_app.storage.archive import Archive
from minutes_app.storage.migrations import migrations

NOW = datetime(2026, 6, 19, tzinfo=UTC)


@pytest.fixture
def archive(tmp_path: Path):
    with Archive.open(tmp_path / "a.minutes", create=True) as opened:
        yield opened


def put(archive: Archive, *records: Record) -> None:
    with archive.operation("test", "archive") as operation:
        operation.put(*records)


def keys(archive: Archive) -> dict[str, set[str]]:
    rows = archive.connection.execute("SELECT record, keys FROM name_keys").fetchall()
    return {record: set(found.split()) for record, found in rows}


def test_keys_come_and_go_with_the_record_and_with_undo(archive: Archive) -> None:
    person = Person(new_id(), "单勇", ("查良",))
    put(archive, person)
    assert {"shanyong", "danyong", "sy", "zl"} <= keys(archive)[person.id]
    put(archive, Person(person.id, "吴铮"))
    assert keys(archive) == {person.id: {"wuzheng", "wz"}}
    archive.undo("archive")
    assert "sy" in keys(archive)[person.id]
    archive.undo("archive")
    assert keys(archive) == {}
    archive.redo("archive")
    archive.redo("archive")
    assert keys(archive) == {person.id: {"wuzheng", "wz"}}
    with archive.operation("test", "archive") as operation:
        operation.remove(Person, person.id)
    assert keys(archive) == {}


def test_bodies_and_meetings_have_keys(archive: Archive) -> None:
    body = Body(new_id(), "东海市科学技术局", "市科技局", former_names=(FormerName("市科委"),))
    meeting = Meeting(new_id(), "重点工作调度会", NOW)
    put(archive, body, meeting)
    assert {"kjj", "skjj", "dhskxjsj", "skw"} <= keys(archive)[body.id]
    assert "zdgzddh" in keys(archive)[meeting.id]
    (named,) = name_keys.named(archive.connection)
    assert (named.name, named.short, named.former) == (body.name, "市科技局", ("市科委",))
    assert list(name_keys.named(archive.connection, [body.id, meeting.id])) == [named]
    assert list(name_keys.named(archive.connection, [])) == []


def test_a_write_that_fails_leaves_the_keys_as_they_were(archive: Archive) -> None:
    person = Person(new_id(), "单勇")
    put(archive, person)
    before = keys(archive)
    office = Office(new_id(), new_id(), "局长")  # of nobody
    with pytest.raises(ConflictError):
        put(archive, Person(person.id, "吴铮"), office)
    assert keys(archive) == before


def old_archive(path: Path) -> Id:
    """Make an archive as version 1 left it, with a house and a person in it."""
    connection = engine.connect(path)
    migrations.apply(Database(connection), stop_before="m0002_names")
    person = new_id()
    connection.execute("INSERT INTO person VALUES (?, '曾单', '[\"查一\"]', '', '')", (person,))
    connection.execute("INSERT INTO house VALUES ('h', '府办', '', '', '[]', 'zh-CN')")
    assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    connection.close()
    return person


def test_an_old_archive_gets_the_keys_it_lacks_and_keeps_its_house(tmp_path: Path) -> None:
    path = tmp_path / "old.minutes"
    person = old_archive(path)
    with pytest.raises(ArchiveError, match=r"archive\.older"):
        Archive.open(path, read_only=True)
    with Archive.open(path) as archive:
        assert {"zengdan", "cd", "zy", "chayi"} <= keys(archive)[person]
        assert mapping.load_all(archive.connection, House) == [House(Id("h"), "府办")]
        house = House(
            Id("h"), "府办", abbreviations=(Abbreviation("xzscl", "新质生产力"),),
            ranks=("市委书记", "市长"), surname_order=SurnameOrder.PINYIN,
        )  # fmt: skip
        put(archive, house)
        assert archive.get(House, Id("h")) == house
        archive.undo("archive")
        assert archive.get(House, Id("h")) == House(Id("h"), "府办")


def test_keys_of_another_version_are_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "a.minutes"
    with Archive.open(path, create=True) as archive:
        put(archive, Person(Id("p"), "单勇"))
        archive.connection.execute("UPDATE name_keys SET keys = 'stale'")
        archive.connection.execute("UPDATE derived SET version = version - 1")
    with Archive.open(path, read_only=True) as archive:
        assert keys(archive) == {"p": {"stale"}}
    with Archive.open(path) as archive:
        assert "sy" in keys(archive)["p"]


def test_the_history_and_the_records_know_nothing_of_keys(archive: Archive) -> None:
    put(archive, Person(new_id(), "单勇"))
    rows = archive.connection.execute("SELECT type, after FROM operation_change").fetchall()
    assert [row[0] for row in rows] == ["person"]
    assert "shanyong" not in cast("str", rows[0][1])
    assert "name_keys" not in {mapping.type_name(kind) for kind in RECORD_TYPES}


_names = st.sampled_from(["单勇", "曾一", "Li Lei", "", "重庆"])
_steps = st.lists(
    st.tuples(st.sampled_from(["put", "remove", "undo", "redo"]), st.sampled_from("abc"), _names),
    max_size=12,
)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(_steps)
def test_keys_are_always_those_that_would_be_made_anew(archive: Archive, steps) -> None:
    for step, record, name in steps:
        if step == "put":
            put(archive, Person(Id(record), name))
        elif step == "remove":
            with archive.operation("test", "archive") as operation:
                operation.remove(Person, Id(record))
        else:
            getattr(archive, step)("archive")
    people = mapping.load_all(archive.connection, Person)
    assert keys(archive) == {person.id: set(keys_of(person.name)) for person in people}


@pytest.mark.parametrize("count", [1, 2, 3, 100])
def test_names_in_pieces_are_those_that_are_read_at_once(archive: Archive, count: int) -> None:
    people = [Person(new_id(), name) for name in ("单勇", "吴铮", "Anna")]
    bodies = [Body(new_id(), name) for name in ("东海市科学技术局", "Office")]
    put(archive, *people, *bodies)
    found: list[name_keys.Named] = []
    while piece := name_keys.named_after(archive.connection, found[-1] if found else None, count):
        assert len(piece) <= count
        found += piece
    assert found == list(name_keys.named(archive.connection))
    assert len(found) == 5
