"""Searches that are kept, on a real archive."""

from pathlib import Path

import pytest

from minutes_app.domain.errors import ConflictError, MinutesError, NotFoundError, RecordError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import Turn
from minutes_app.domain.searches import SavedSearch
from minutes_app.language.errors import describe
from minutes_app.services.desk import ARCHIVE, Desk


def keep(desk: Desk, *names: str) -> list[Id]:
    changes = [desk.saved_searches.keep(name, f"words of {name}") for name in names]
    return [one.id for change in changes for one in change.of_type(SavedSearch)]


def names(desk: Desk) -> list[str]:
    return [one.name for one in desk.saved_searches.all()]


def test_what_is_kept_is_there_when_the_archive_is_opened_again(desk: Desk, tmp_path: Path) -> None:
    change = desk.saved_searches.keep("  Open\ntasks ", ' status:open  "人才 住房"\n')
    assert (change.label, change.scope) == ("search.keep", ARCHIVE)
    desk.close()
    again = Desk.open(tmp_path / "a.minutes")
    (kept,) = again.saved_searches.all()
    again.close()
    assert (kept.name, kept.query) == ("Open tasks", 'status:open "人才 住房"')


def test_they_stand_as_they_were_kept_until_one_is_moved(desk: Desk) -> None:
    a, _, c = keep(desk, "A", "B", "C")
    assert names(desk) == ["A", "B", "C"]
    desk.saved_searches.move(c, 0)
    assert names(desk) == ["C", "A", "B"]
    desk.saved_searches.move(a, 99)
    assert names(desk) == ["C", "B", "A"]
    keep(desk, "D")
    assert names(desk) == ["C", "B", "A", "D"]


def test_one_is_found_by_its_name_however_that_is_typed(desk: Desk) -> None:
    keep(desk, "ＫＪＪ 任务", "Others")
    assert desk.saved_searches.named(" kjj  任务").name == "ＫＪＪ 任务"
    with pytest.raises(NotFoundError) as raised:
        desk.saved_searches.named("nothing")
    assert describe(raised.value).next == "Saved searches: ＫＪＪ 任务, Others"


def test_where_none_is_kept_that_is_said(desk: Desk) -> None:
    with pytest.raises(NotFoundError) as raised:
        desk.saved_searches.named("nothing")
    assert describe(raised.value).next == "There are no saved searches in this archive yet."


def test_a_name_stands_for_one_search(desk: Desk) -> None:
    a, b = keep(desk, "Tasks", "Others")
    for wrong in (
        lambda: keep(desk, "ＴＡＳＫＳ"),
        lambda: desk.saved_searches.rename(b, "tasks "),
    ):
        with pytest.raises(ConflictError, match=r"search\.name_taken"):
            wrong()
    desk.saved_searches.rename(a, "TASKS")
    assert names(desk) == ["TASKS", "Others"]


@pytest.mark.parametrize(
    ("name", "query", "code"),
    [
        (" \n", "words", "search.unnamed"),
        ("\u200b\u2060", "words", "search.unnamed"),
        ("name", "\x00 ", "search.empty"),
    ],
)
def test_a_search_has_a_name_and_words(desk: Desk, name: str, query: str, code: str) -> None:
    with pytest.raises(RecordError) as raised:
        desk.saved_searches.keep(name, query)
    assert raised.value.code == code
    assert names(desk) == []


def test_a_search_may_become_another(desk: Desk) -> None:
    (a,) = keep(desk, "A")
    desk.saved_searches.change(a, " by:市科技局 ")
    assert [one.query for one in desk.saved_searches.all()] == ["by:市科技局"]
    with pytest.raises(RecordError, match=r"search\.empty"):
        desk.saved_searches.change(a, " ")


def test_each_operation_is_undone_and_done_again(desk: Desk) -> None:
    a, _ = keep(desk, "A", "B")
    states = [desk.saved_searches.all()]
    for act in (
        lambda: desk.saved_searches.rename(a, "Z"),
        lambda: desk.saved_searches.change(a, "other"),
        lambda: desk.saved_searches.move(a, 1),
        lambda: desk.saved_searches.remove(a),
    ):
        act()
        states.append(desk.saved_searches.all())
    for state in reversed(states[:-1]):
        turned = desk.undo(ARCHIVE)
        assert turned is not None
        assert turned.turn is Turn.UNDONE
        assert desk.saved_searches.all() == state
    for state in states[1:]:
        desk.redo(ARCHIVE)
        assert desk.saved_searches.all() == state


def test_one_that_is_gone_is_not_changed(desk: Desk) -> None:
    (a,) = keep(desk, "A")
    desk.saved_searches.remove(a)
    for act in (
        lambda: desk.saved_searches.rename(a, "B"),
        lambda: desk.saved_searches.change(a, "b"),
        lambda: desk.saved_searches.move(a, 0),
        lambda: desk.saved_searches.remove(a),
    ):
        with pytest.raises(MinutesError) as raised:
            act()
        assert isinstance(raised.value, NotFoundError)


def test_a_long_name_is_cut_and_still_one_of_its_own(desk: Desk) -> None:
    keep(desk, "长" * 200)
    assert names(desk) == ["长" * 80]
    with pytest.raises(ConflictError):
        keep(desk, "长" * 201)


def test_a_copy_of_the_archive_has_them_and_a_meeting_file_has_not(
    desk: Desk, tmp_path: Path
) -> None:
    keep(desk, "Of the office")
    (meeting,) = desk.meetings.create("M").of_type(Meeting)
    data = desk.transfer.parcel(meeting.id).data()
    assert "Of the office" not in data.decode()
    desk.copy_to(tmp_path / "copy.minutes")
    copy = Desk.open(tmp_path / "copy.minutes")
    assert names(copy) == ["Of the office"]
    copy.close()
