"""A damaged index keeps nobody from saving: what was recorded is kept, the index is made anew."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from minutes_app.domain.entries import Entry, Responsible
from minutes_app.domain.errors import ArchiveError, SaveError
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.papers import Annex
from minutes_app.domain.people import Body, Person
from minutes_app.domain.query import Order, Text
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.services.recording import NewEntry
from minutes_app.storage import reading
from minutes_app.storage.archive import Archive
from minutes_app.storage.search import damage, index, states
from minutes_app.storage.search.searcher import Reader
from tests.storage.search.blanking import blank
from tests.storage.search.test_building import fill
from tests.storage.test_derived import lists, made_anew

_FAULTS = {
    "structure of nothing": "UPDATE passage_words_data SET block = zeroblob(9) WHERE id = 10",
    "no structure": "DELETE FROM passage_words_data WHERE id = 10",
    "no averages": "DELETE FROM passage_words_data WHERE id = 1",
    "leaves of nothing": """
        UPDATE passage_words_data SET block = zeroblob(length(block)) WHERE id > 10""",
    "no leaves": "DELETE FROM passage_words_data WHERE id > 10",
    "nothing at all": "DELETE FROM passage_words_data",
    "no settings": "DELETE FROM passage_words_config",
    "settings of another": "UPDATE passage_words_config SET v = 9",
    "no sizes": "DELETE FROM passage_words_docsize",
    "no passages": "DELETE FROM passage",
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.minutes"


@pytest.fixture
def made(path: Path) -> list[Id]:
    desk = Desk.open(path, create=True)
    made = fill(desk)
    desk.close()
    return made


def spoil(path: Path, *queries: str) -> None:
    connection = dbapi2.connect(path, isolation_level=None)
    for query in queries:
        connection.execute(query)
    connection.close()


def entries(desk: Desk, meeting: Id) -> list[Entry]:
    return reading.of_meeting(desk.archive, Entry, meeting)


def build(desk: Desk) -> None:
    for _ in range(100):
        if desk.indexing.build_next().complete:
            return
    pytest.fail("there is no end of building")


@pytest.fixture
def spoilt(path: Path, made: list[Id], request: pytest.FixtureRequest) -> Iterator[Desk]:
    spoil(path, _FAULTS[request.param])
    desk = Desk.open(path)
    yield desk
    desk.close()


@pytest.mark.parametrize("spoilt", _FAULTS, indirect=True)
def test_all_goes_on_on_a_damaged_index_and_a_rebuild_mends_it(
    spoilt: Desk, made: list[Id]
) -> None:
    before = len(entries(spoilt, made[0]))
    spoilt.recording.add(made[0], NewEntry("新的话"))
    assert len(entries(spoilt, made[0])) == before + 1
    assert spoilt.undo(made[0]) is not None
    assert len(entries(spoilt, made[0])) == before
    assert spoilt.redo(made[0]) is not None
    spoilt.meetings.bin(made[1])
    assert [one.id for one in spoilt.meetings.all()] == [made[2], made[0]]
    build(spoilt)
    if not spoilt.indexing.check().sound:
        spoilt.indexing.rebuild()
        build(spoilt)
    assert spoilt.indexing.check().sound
    query = spoilt.searching.parse("新的话")
    assert spoilt.searching.total(query) == 1
    spoilt.undo(ARCHIVE)
    assert spoilt.indexing.check().sound


@pytest.mark.parametrize("fault", ["no structure", "nothing at all", "no settings"])
def test_an_index_that_cannot_be_written_is_made_anew_by_itself(
    path: Path, made: list[Id], fault: str
) -> None:
    spoil(path, _FAULTS[fault])
    with Archive.open(path) as archive:
        desk = Desk(archive)
        with pytest.raises(ArchiveError) as told:
            Reader(archive).total(Text("人才"), None)
        assert told.value.code == "search.damaged"
        assert desk.indexing.state().complete
        desk.recording.add(made[0], NewEntry("新的话"))
        assert not desk.indexing.state().complete  # nothing of it is trusted any more
        build(desk)
        assert desk.indexing.check().sound
        assert Reader(archive).total(Text("新的话"), None) == 1


@pytest.mark.parametrize("table", ["passage_words_docsize", "passage_words_idx", "passage_words",
                                   "passage_words_config", "passage", "search_name"])  # fmt: skip
def test_an_index_that_cannot_even_be_emptied_is_laid_anew(
    path: Path, made: list[Id], table: str
) -> None:
    spoil(path, f"DROP TABLE {table}")
    desk = Desk.open(path)
    assert not desk.indexing.check().sound
    before = len(entries(desk, made[0]))
    desk.recording.add(made[0], NewEntry("新的话"))
    assert len(entries(desk, made[0])) == before + 1
    if desk.indexing.state().complete:
        desk.indexing.rebuild()
    build(desk)
    assert desk.indexing.check().sound
    assert desk.searching.total(desk.searching.parse("新的话")) == 1
    desk.close()


def test_building_on_a_damaged_index_begins_anew(path: Path) -> None:
    desk = Desk.open(path, create=True)
    fill(desk, entries=90)
    desk.indexing.rebuild()
    desk.indexing.build_next(0)
    desk.close()
    spoil(path, "DELETE FROM passage_words_data WHERE id = 10")
    desk = Desk.open(path)
    build(desk)
    assert desk.indexing.check().sound
    desk.close()


@pytest.mark.usefixtures("made")
def test_tidying_a_damaged_index_has_it_made_anew(path: Path) -> None:
    spoil(path, "DELETE FROM passage_words_data WHERE id = 10")
    desk = Desk.open(path)
    assert not desk.indexing.tidy()
    assert not desk.indexing.state().complete
    build(desk)
    assert desk.indexing.check().sound
    desk.close()


def test_a_full_disk_is_no_damage(path: Path, made: list[Id]) -> None:
    desk = Desk.open(path)
    connection = desk.archive.connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(SaveError) as told:
        desk.recording.add(made[0], NewEntry("很长的话" * 40_000))
    assert told.value.code == "save.disk_full"
    connection.execute("PRAGMA max_page_count = 1000000")
    assert desk.indexing.state().complete
    assert desk.indexing.check().sound
    desk.close()


@pytest.mark.usefixtures("made")
def test_rows_of_no_sort_are_strays(path: Path) -> None:
    last = "SELECT max(id) FROM passage"
    spoil(path, f"UPDATE passage SET sort = 99 WHERE id = ({last})")
    desk = Desk.open(path)
    assert not desk.indexing.check().sound
    desk.indexing.rebuild()
    build(desk)
    assert desk.indexing.check().sound
    desk.close()


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize("order", Order)
def test_passages_whose_meeting_is_lost_are_found_and_the_loss_is_seen(
    path: Path, order: Order
) -> None:
    spoil(path, "DELETE FROM search_meeting")
    desk = Desk.open(path)
    query = desk.searching.parse("人才住房 OR 科技局")
    assert {one.meeting for one in desk.searching.first(query, order).hits} > {None}
    desk.searching.counts(query)
    assert not desk.indexing.check().sound
    desk.close()


@pytest.mark.usefixtures("made")
def test_an_index_that_was_set_aside_shows_nothing_that_may_be_old(path: Path) -> None:
    desk = Desk.open(path)
    query = desk.searching.parse("人才住房")
    assert desk.searching.total(query) == 15
    with desk.archive.deriving() as connection:
        states.distrust(connection)
    assert desk.searching.total(query) == 0
    assert not desk.searching.first(query).hits
    assert not desk.searching.state().complete
    build(desk)
    assert desk.searching.total(query) == 15
    desk.close()


@pytest.mark.usefixtures("made")
def test_what_a_block_wrote_before_the_damage_is_taken_back(path: Path) -> None:
    with Archive.open(path) as archive, archive.deriving() as connection:
        with damage.outlived(connection):
            connection.execute("DELETE FROM passage")
            connection.execute("SELECT 1 FROM no_such_table")
        assert connection.execute("SELECT count(*) FROM passage").fetchone()[0]
        assert states.versions(connection)[states.FORM] == 0
        index.follow(connection, [])


_TABLES = (
    "passage_words_data", "passage_words_idx", "passage_words_docsize", "passage", "passage_record",
    "passage_name", "search_name", "search_meeting", "search_meeting_day",
)  # fmt: skip


@pytest.mark.usefixtures("made")
def test_how_much_is_in_a_damaged_index_is_told_by_a_known_error_and_building_mends_it(
    path: Path,
) -> None:
    blank(path, "search_meeting_version")
    with Archive.open(path) as archive:
        desk = Desk(archive)
        for ask in (desk.indexing.state, desk.searching.state):
            with pytest.raises(ArchiveError) as told:
                ask()
            assert told.value.code == "search.damaged"
        assert not desk.indexing.check().sound
        build(desk)
        assert desk.indexing.check().sound


@pytest.mark.parametrize("table", _TABLES)
def test_a_page_of_nothing_in_the_index_keeps_nobody_from_working(
    path: Path, made: list[Id], table: str
) -> None:
    blank(path, table)
    for turn in range(2):  # also at another opening
        with Archive.open(path) as archive:
            desk = Desk(archive)
            text, count = f"第{turn}句", len(entries(desk, made[0]))
            desk.recording.add(made[0], NewEntry(text, lead=(Responsible(f"新局{turn}"),)))
            (added,) = [one for one in entries(desk, made[0]) if one.text == text]
            desk.recording.edit(added.id, text="改过")
            assert desk.undo(made[0])
            assert desk.undo(made[0])
            assert len(entries(desk, made[0])) == count
            assert desk.redo(made[0])
            desk.meetings.bin(made[1])
            annex = new_id()
            desk.contents.add(Annex(annex, made[0], f"附件{turn}"))
            desk.annexes.attach(annex, "list.txt", b"1%d" % turn)
            digest = archive.get(Annex, annex).content
            assert archive.content(digest) == b"1%d" % turn
            desk.undo(ARCHIVE)
            assert len(desk.meetings.all()) == len(made)
            query = "PRAGMA foreign_key_check"
            assert archive.connection.execute(query).fetchall() == []
    with Archive.open(path) as archive:
        desk = Desk(archive)
        desk.indexing.rebuild()
        build(desk)
        assert desk.indexing.check().sound
        assert archive.damage() == []  # pages that were given up are none
        copy = path.with_name("copy.minutes")
        archive.copy_to(copy)
    with Archive.open(copy) as archive:
        assert archive.damage() == []
        assert Desk(archive).indexing.check().sound


_LISTS = ("place_words", "ledger", "ledger_due", "name_keys")


@pytest.mark.parametrize("table", _LISTS)
def test_a_page_of_nothing_in_a_list_keeps_nobody_from_working(
    path: Path, made: list[Id], table: str
) -> None:
    blank(path, table)
    with Archive.open(path) as archive:
        desk = Desk(archive)
        new = NewEntry("新的话", lead=(Responsible("新局"),))
        desk.recording.add(made[0], new)
        desk.meetings.edit(made[0], title="改名会")
        desk.meetings.bin(made[1])
        with archive.operation("test", ARCHIVE) as operation:
            operation.put(Person(new_id(), "新人"), Body(new_id(), "新局"))
        assert desk.undo(ARCHIVE)
        assert desk.undo(ARCHIVE)
        assert len(desk.meetings.all()) == len(made)
        assert desk.searching.meetings("改名") == [made[0]]
        assert desk.searching.tasks.count(closed=True) == len(desk.tasks())
        assert lists(archive) == made_anew(archive)
        build(desk)
        assert desk.indexing.check().sound
        assert archive.damage() == []
        assert archive.connection.execute("PRAGMA foreign_key_check").fetchall() == []
    with Archive.open(path) as archive:
        assert lists(archive) == made_anew(archive)


@pytest.mark.usefixtures("made")
@pytest.mark.parametrize("table", _LISTS)
def test_damage_of_a_list_is_told_by_a_check_and_mended_with_the_index(
    path: Path, table: str
) -> None:
    blank(path, table)
    with Archive.open(path) as archive:
        desk = Desk(archive)
        assert desk.indexing.check().broken
        desk.indexing.rebuild()
        build(desk)
        assert desk.indexing.check().sound
        assert lists(archive) == made_anew(archive)


def test_an_archive_opens_that_has_lost_what_its_tables_were_made_by(
    path: Path, made: list[Id]
) -> None:
    blank(path, "derived")
    for _ in range(2):
        with Archive.open(path) as archive:
            desk = Desk(archive)
            build(desk)
            desk.recording.add(made[0], NewEntry("新的话"))
            assert desk.indexing.check().sound
            assert lists(archive) == made_anew(archive)
            assert archive.damage() == []


@pytest.mark.parametrize(
    "fault", ["sort = 99", "sort = -1", "record = x'ff00ff'", "record = zeroblob(16)"]
)
def test_rows_that_are_no_passages_are_passed_over(path: Path, made: list[Id], fault: str) -> None:
    spoil(path, f"UPDATE passage SET {fault} WHERE id % 2")
    desk = Desk.open(path)
    reader = Reader(desk.archive)
    for text in ("人才", "人才住房1", "住房 人"):
        for order in Order:
            assert all("人才" in one.text for one in reader.rows(Text(text), order, 0, 100))
        reader.buckets(Text(text))
        reader.counts(Text(text))
    assert not desk.indexing.check().sound
    desk.close()
