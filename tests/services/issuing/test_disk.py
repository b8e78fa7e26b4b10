"""Disks that fail while minutes are issued or exported: all files or none, and always in words."""

import errno
import os
from pathlib import Path

import pytest

from minutes_app.documents.layout import PaperKind
from minutes_app.domain.errors import ExportError, MinutesError
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Issue, Meeting, MeetingStatus
from minutes_app.services.desk import Desk
from minutes_app.services.issuing.files import Order, claim_paths, save_again, withdraw, write_files
from minutes_app.services.issuing.service import Prepared
from minutes_app.services.papers.batch import Batch, BatchWriter, Existing, prepare
from minutes_app.services.papers.publishing import Format
from tests.services.issuing.issued import contents_of, sample


@pytest.fixture
def meeting(desk: Desk) -> Id:
    return sample(desk)


@pytest.fixture
def prepared(desk: Desk, meeting: Id) -> Prepared:
    return desk.issuing.prepare(meeting, Issue())


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def forbid(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let nobody look into a folder, as a drive of somebody else's does."""
    real = os.stat

    def stat(path: object, *args: object, **options: object) -> os.stat_result:
        if str(path).startswith(f"{folder}{os.sep}"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return real(path, *args, **options)  # type: ignore[arg-type, call-overload]

    monkeypatch.setattr(os, "stat", stat)


def test_a_disk_that_is_full_at_the_second_file_keeps_neither(
    prepared: Prepared, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, calls = os.fsync, list[int]()

    def full(descriptor: int) -> None:
        calls.append(descriptor)
        if len(calls) == 3:  # the first file and its folder before
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        real(descriptor)

    monkeypatch.setattr(os, "fsync", full)
    order = Order(out, "x", (Format.JSON, Format.WORD))
    with pytest.raises(ExportError, match=r"export\.unwritable"):
        write_files(prepared.publication, order, prepared.made)
    assert len(calls) == 3
    assert list(out.iterdir()) == []


@pytest.mark.parametrize("name", ["长" * 200, "x/y", "no\0name"])
def test_a_name_that_no_disk_takes_is_refused_in_words(
    prepared: Prepared, out: Path, name: str
) -> None:
    with pytest.raises(ExportError, match=r"export\.unwritable"):
        write_files(prepared.publication, Order(out, name, (Format.JSON,)), prepared.made)
    assert list(out.iterdir()) == []


def test_two_that_issue_at_one_moment_take_names_of_their_own(
    prepared: Prepared, out: Path
) -> None:
    held = claim_paths(out, ["x.json"])
    order = Order(out, "x", (Format.JSON,))
    written = write_files(prepared.publication, order, prepared.made)
    assert [one.path.name for one in written.files] == ["x (2).json"]
    withdraw(written)
    assert list(out.iterdir()) == held


def test_an_archive_without_room_issues_nothing(
    desk: Desk, meeting: Id, prepared: Prepared, out: Path
) -> None:
    before = contents_of(desk, meeting)
    written = write_files(prepared.publication, Order(out, "x"), prepared.made)
    pages = desk.archive.connection.execute("PRAGMA page_count").fetchone()[0]
    desk.archive.connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(MinutesError, match=r"save\."):
        desk.issuing.finish(prepared, written)
    assert withdraw(written) == ()
    assert list(out.iterdir()) == []
    assert contents_of(desk, meeting) == before
    assert desk.archive.get(Meeting, meeting).status is not MeetingStatus.ISSUED
    desk.archive.connection.execute("PRAGMA max_page_count = 1000000")
    written = write_files(prepared.publication, Order(out, "x"), prepared.made)
    desk.issuing.finish(prepared, written)
    assert desk.seals.check().sound


def test_what_was_issued_is_saved_again_under_names_inside_the_folder(out: Path) -> None:
    files = [("../x.pdf", b"1"), ("x.pdf", b"2"), ("..", b"3"), ("/etc/x.pdf", b"4"), ("", b"5")]
    paths = save_again(files, out)
    assert [path.parent for path in paths] == [out] * 5
    assert [path.read_bytes() for path in paths] == [b"1", b"2", b"3", b"4", b"5"]
    assert sorted(out.iterdir()) == sorted(paths)


@pytest.mark.parametrize("existing", Existing)
def test_a_folder_that_nobody_may_look_into_fails_the_file_and_not_the_batch(
    desk: Desk, meeting: Id, out: Path, monkeypatch: pytest.MonkeyPatch, existing: Existing
) -> None:
    papers = prepare(desk, meeting, [PaperKind.MINUTES], [Format.JSON])
    forbid(monkeypatch, out)
    batch = Batch(out, formats=(Format.JSON,), existing=existing)
    outcome = BatchWriter(batch).write(papers)
    assert [one.code for one in outcome.failed] == ["export.unwritable"]
    assert (outcome.written, list(out.iterdir())) == ((), [])
