"""Annexes and their files, on a real archive."""

from pathlib import Path

import pytest

from minutes_app.domain.errors import (
    ArchiveError,
    ImportFileError,
    NotFoundError,
    RecordError,
)
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.papers import Annex
from minutes_app.interchange.reading import LARGEST_FILE
from minutes_app.services import annexes
from minutes_app.services.desk import Desk
from minutes_app.services.papers.publishing import Format


@pytest.fixture
def meeting(desk: Desk) -> Id:
    return next(one.id for one in desk.meetings.create("M").put if isinstance(one, Meeting))


def _added(desk: Desk, meeting: Id, *titles: str) -> list[Id]:
    made = [Annex(new_id(), meeting, title) for title in titles]
    desk.contents.add(*made)
    return [one.id for one in made]


def _shown(desk: Desk, meeting: Id) -> list[Annex]:
    return desk.meetings.load(meeting).all_of(Annex)


def test_they_are_added_changed_moved_removed(desk: Desk, meeting: Id) -> None:
    first, second = _added(desk, meeting, "甲", "乙")
    desk.contents.edit(Annex, first, text="一行\n二行")
    desk.contents.move(Annex, first, 1)
    assert [(one.title, one.text) for one in _shown(desk, meeting)] == [
        ("乙", ""), ("甲", "一行\n二行"),
    ]  # fmt: skip
    desk.contents.remove(Annex, second)
    assert [one.id for one in _shown(desk, meeting)] == [first]
    desk.undo(meeting)
    assert [one.id for one in _shown(desk, meeting)] == [second, first]


def test_a_file_goes_in_and_comes_out_byte_for_byte(
    desk: Desk, meeting: Id, tmp_path: Path
) -> None:
    data = bytes(range(256)) * 1000
    (tmp_path / "预算表.xlsx").write_bytes(data)
    (annex,) = _added(desk, meeting, "")
    desk.annexes.attach_file(annex, tmp_path / "预算表.xlsx")
    (shown,) = _shown(desk, meeting)
    assert (shown.title, shown.file_name) == ("预算表", "预算表.xlsx")
    assert desk.annexes.data(annex) == data
    desk.annexes.save_file(annex, tmp_path / "copy.xlsx")
    assert (tmp_path / "copy.xlsx").read_bytes() == data
    desk.annexes.detach(annex)
    with pytest.raises(NotFoundError):
        desk.annexes.data(annex)
    desk.undo(meeting)
    assert desk.annexes.data(annex) == data


def test_what_cannot_go_with_minutes_is_refused(
    desk: Desk, meeting: Id, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (annex,) = _added(desk, meeting, "甲")
    monkeypatch.setattr(annexes, "LARGEST", 10)
    (tmp_path / "large").write_bytes(b"x" * 11)
    (tmp_path / "empty").write_bytes(b"")
    for name, code in (("large", "annex.too_large"), ("empty", "annex.empty")):
        with pytest.raises(RecordError) as caught:
            desk.annexes.attach_file(annex, tmp_path / name)
        assert caught.value.code == code
    with pytest.raises(RecordError):
        desk.annexes.attach(annex, "large", b"x" * 11)
    with pytest.raises(ImportFileError):
        desk.annexes.attach_file(annex, tmp_path / "nowhere")
    assert _shown(desk, meeting)[0].file_name == ""


def test_they_are_in_the_minutes(desk: Desk, meeting: Id) -> None:
    (annex, _) = _added(desk, meeting, "任务分工表。", "参会名单")
    desk.annexes.attach(annex, "分工.xlsx", b"bytes")
    publication = desk.publishing.publication(meeting, "official-zh")
    said = [getattr(block, "label", "") + getattr(block, "text", "")
            for block in publication.document.blocks]  # fmt: skip
    assert "附件：1．任务分工表" in said
    assert "2．参会名单" in said
    assert "（所附文件：分工.xlsx）" in said
    assert publication.write(Format.WORD)


def test_a_damaged_file_is_whole_again_once_it_is_attached_again(desk: Desk, meeting: Id) -> None:
    """The words say that a backup copy has it: who takes it from there must get it in."""
    data = b"the plan of the quay"
    (annex,) = _added(desk, meeting, "Plan")
    desk.annexes.attach(annex, "plan.txt", data)
    with desk.archive.operation("test", meeting):
        desk.archive.connection.execute("UPDATE content SET data = x'00'")
    with pytest.raises(ArchiveError):
        desk.annexes.data(annex)
    desk.annexes.attach(annex, "plan.txt", data)
    assert desk.annexes.data(annex) == data


def test_the_largest_file_finds_its_way_into_another_archive() -> None:
    """It lies in the data as text, and in the PDF of each issue once more."""
    as_text = annexes.LARGEST * 4 // 3
    assert as_text * (1 + 2) < LARGEST_FILE
