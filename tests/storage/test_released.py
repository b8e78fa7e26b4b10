"""Archives of released programs: brought up to date with all that is in them, and of full use.

``released/schema-N.sql`` is what the program of that schema wrote: the Chinese sample, an entry
with an owner and a deadline, another place, something undone, and a draft.
"""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import MeetingStatus
from minutes_app.domain.papers import Annex, Wording
from minutes_app.services.desk import ARCHIVE, Desk
from minutes_app.services.papers.publishing import Format
from minutes_app.storage import engine
from tests.services.issuing.issued import issue

RELEASED = Path(__file__).parent / "released"
NOTED = "补记：限期整改"


@pytest.fixture(params=[1, 2, 3], ids="schema {}".format)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "a.minutes"
    path.touch()
    made = engine.connect(path)  # the library of Python may be too old for its checks
    made.execute("PRAGMA foreign_keys = OFF")  # tables come in the order of their names
    made.executescript((RELEASED / f"schema-{request.param}.sql").read_text("utf-8"))
    made.close()
    return path


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    desk = Desk.open(path)
    yield desk
    desk.close()


@pytest.fixture
def meeting(desk: Desk) -> Id:
    (only,) = desk.meetings.all()
    return only.id


def noted(desk: Desk, meeting: Id) -> list[Entry]:
    return [one for one in desk.meetings.load(meeting).all_of(Entry) if one.text == NOTED]


def test_everything_is_there(desk: Desk, meeting: Id) -> None:
    record = desk.meetings.load(meeting)
    (entry,) = noted(desk, meeting)
    assert (record.meeting.title, record.meeting.place) == ("代表建议督办座谈会", "二号会议室")
    assert entry.deadline
    assert (entry.deadline.stated_as, entry.lead[0].name) == ("月底前", "市住建局")
    assert desk.draft(meeting) == "未记完"
    assert desk.seals.check().sound
    execute = desk.archive.connection.execute
    assert execute("PRAGMA foreign_key_check").fetchall() == []
    assert execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_history_is_there_row_by_row(path: Path) -> None:
    queries = (
        "SELECT * FROM operation ORDER BY sequence",
        "SELECT * FROM operation_change ORDER BY operation, place",
    )
    with closing(engine.connect(path)) as old:
        before = [old.execute(query).fetchall() for query in queries]
    assert all(before)
    with closing(Desk.open(path)) as desk:
        execute = desk.archive.connection.execute
        assert [execute(query).fetchall() for query in queries] == before
        refers = execute("PRAGMA foreign_key_list(operation_change)").fetchone()
        assert refers[2:4] == ("operation", "operation")
        indexes = execute("SELECT name FROM pragma_index_list('operation')").fetchall()
        assert indexes == [("operation_scope",)]


def test_steps_of_an_older_program_are_remembered_and_not_turned(desk: Desk, meeting: Id) -> None:
    before = desk.transfer.parcel(meeting).data()
    assert desk.history(meeting) == (None, None)
    assert desk.undo(meeting) is None
    assert desk.redo(meeting) is None
    assert desk.transfer.parcel(meeting).data() == before
    count = desk.archive.connection.execute("SELECT count(*) FROM operation_change").fetchone()
    assert count > (0,)


def test_it_gets_an_index_behind_what_is_done(desk: Desk, meeting: Id) -> None:
    assert not desk.indexing.state().complete
    (entry,) = noted(desk, meeting)
    desk.recording.edit(entry.id, text="补记：限期整改完毕")  # before the index has come to it
    while not desk.indexing.build_next(0).complete:
        pass
    assert desk.indexing.check().sound
    searching = desk.searching
    assert searching.total(searching.parse("限期整改完毕")) == 1
    (hit,) = searching.first(searching.parse("title:代表建议督办座谈会 in:titles")).hits
    assert hit.record == meeting


def test_it_is_of_full_use(desk: Desk, meeting: Id, path: Path, tmp_path: Path) -> None:
    publication = desk.publishing.publication(meeting)
    (entry,) = noted(desk, meeting)
    paragraph = next(one for one in publication.document.paragraphs() if entry.id in one.sources)
    desk.wording.set(meeting, publication.document.manner, paragraph, "限期整改。")
    annex = new_id()
    desk.contents.add(Annex(annex, meeting, "整改清单"))
    desk.annexes.attach(annex, "list.txt", b"1")
    desk.layouts.copy("official-zh", "本单位纪要")
    desk.meetings.edit(meeting, layout="本单位纪要")
    desk.versions.keep(meeting, "送审稿")
    issue(desk, meeting)
    desk.issuing.begin_correction(meeting, "错字")
    desk.meetings.edit(meeting, place="三号会议室")
    issue(desk, meeting, "again")
    whole = desk.transfer.parcel(meeting).data()
    desk.close()
    again = Desk.open(path)
    assert again.transfer.parcel(meeting).data() == whole
    record = again.meetings.load(meeting)
    assert record.meeting.status is MeetingStatus.ISSUED
    assert [one.text for one in record.all_of(Wording)] == ["限期整改。"]
    assert again.seals.check().sound
    for form in (Format.PDF, Format.WORD):
        assert len(again.publishing.publication(meeting).write(form)) > 5000
    assert again.history(ARCHIVE)[0] == "version.keep"
    again.copy_to(tmp_path / "copy.minutes")
    again.close()
