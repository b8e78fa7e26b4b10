"""Operations: all or nothing, noted, turned back and forth, and never called saved falsely."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from minutes_app.domain.errors import ConflictError, NotFoundError, SaveError
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Meeting, MeetingStatus, Series
from minutes_app.storage.archive import Archive


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "a.minutes", create=True) as archive:
        yield archive


def a_meeting(title: str = "Weekly") -> Meeting:
    return Meeting(new_id(), title, datetime(2026, 6, 19, 9, tzinfo=UTC))


def put(archive: Archive, meeting: Meeting, *, merge_key: str = "") -> None:
    with archive.operation("meeting.edit", "archive", merge_key=merge_key) as operation:
        operation.put(meeting)


def test_what_raises_inside_an_operation_leaves_nothing(archive: Archive) -> None:
    meeting = a_meeting()

    def fail_half_way() -> None:
        with archive.operation("x", "archive") as operation:
            operation.put(meeting)
            raise KeyError(meeting.id)

    with pytest.raises(KeyError):
        fail_half_way()
    with pytest.raises(NotFoundError):
        archive.get(Meeting, meeting.id)
    assert archive.history("archive") == (None, None)
    put(archive, meeting)
    assert archive.get(Meeting, meeting.id) == meeting


def test_a_write_after_the_operation_raises(archive: Archive) -> None:
    with archive.operation("x", "archive") as operation:
        pass
    with pytest.raises(RuntimeError):
        operation.put(a_meeting())


def test_an_operation_inside_an_operation_raises(archive: Archive) -> None:
    with archive.operation("x", "archive"), pytest.raises(RuntimeError):
        put(archive, a_meeting())


def test_what_is_as_it_was_is_no_operation(archive: Archive) -> None:
    meeting = a_meeting()
    put(archive, meeting)
    with archive.operation("meeting.edit", "archive") as operation:
        operation.put(meeting)
        operation.put(replace(meeting, title="Other"))
        operation.put(meeting)
    assert not operation.change()
    archive.undo("archive")
    assert archive.history("archive") == (None, "meeting.edit")


def test_what_is_said_to_be_new_and_is_not_takes_the_whole_operation_back(
    archive: Archive,
) -> None:
    meeting, other = a_meeting(), a_meeting("Other")
    put(archive, meeting)
    with pytest.raises(ConflictError), archive.operation("x", "archive") as operation:
        operation.add(other, replace(meeting, title="Written over"))
    assert archive.get(Meeting, meeting.id) == meeting
    with pytest.raises(NotFoundError):
        archive.get(Meeting, other.id)


def test_what_was_added_is_read_changed_and_undone_as_what_was_put(archive: Archive) -> None:
    meeting = a_meeting()
    with archive.operation("x", "archive") as operation:
        assert operation.find(Meeting, meeting.id) is None
        operation.add(meeting)
        assert operation.get(Meeting, meeting.id) == meeting
        assert operation.status(meeting.id) is meeting.status
        operation.put(replace(meeting, title="Changed"))
    assert archive.get(Meeting, meeting.id).title == "Changed"
    archive.undo("archive")
    with pytest.raises(NotFoundError):
        archive.get(Meeting, meeting.id)


def test_an_operation_reads_its_own_writes_and_how_far_the_minutes_are(archive: Archive) -> None:
    meeting = a_meeting()
    put(archive, meeting)
    with archive.operation("x", "archive") as operation:
        assert operation.status(meeting.id) is MeetingStatus.PLANNED
        operation.put(replace(meeting, status=MeetingStatus.DRAFT))
        assert operation.status(meeting.id) is MeetingStatus.DRAFT
        operation.remove(Meeting, meeting.id)
        with pytest.raises(NotFoundError):
            operation.status(meeting.id)
        operation.put(meeting)
        assert operation.get(Meeting, meeting.id) == meeting
    with (
        pytest.raises(NotFoundError, match=r"record\.missing"),
        archive.operation("x", "archive") as operation,
    ):
        operation.status(new_id())


def test_typing_on_is_one_step_of_undo(archive: Archive) -> None:
    meeting = a_meeting("")
    put(archive, meeting)
    for title in ("W", "We", "Wee"):
        put(archive, replace(meeting, title=title), merge_key="title")
    put(archive, replace(meeting, title="Wee", place="Hall"), merge_key="place")
    change = archive.undo("archive")
    assert change is not None
    assert change.put == (replace(meeting, title="Wee"),)
    archive.undo("archive")
    assert archive.get(Meeting, meeting.id) == meeting
    archive.redo("archive")
    assert archive.get(Meeting, meeting.id).title == "Wee"


def test_typing_back_to_the_start_leaves_no_empty_step(archive: Archive) -> None:
    meeting = a_meeting("a")
    put(archive, meeting)
    for title in ("ab", "a"):
        put(archive, replace(meeting, title=title), merge_key="title")
    change = archive.undo("archive")
    assert change is not None
    assert [record_id for _, record_id in change.removed] == [meeting.id]


def test_a_new_operation_ends_what_could_be_redone(archive: Archive) -> None:
    first, second = a_meeting("1"), a_meeting("2")
    put(archive, first)
    archive.undo("archive")
    put(archive, second)
    assert archive.redo("archive") is None
    archive.undo("archive")
    assert archive.undo("archive") is None


def test_undo_refuses_where_later_work_in_another_scope_stands_on_it(archive: Archive) -> None:
    meeting = a_meeting()
    put(archive, meeting)
    with archive.operation("meeting.edit", meeting.id) as operation:
        operation.put(replace(meeting, title="Renamed"))
    with pytest.raises(ConflictError, match=r"undo\.changed_since"):
        archive.undo("archive")
    assert archive.get(Meeting, meeting.id).title == "Renamed"


def test_a_record_that_others_name_cannot_go(archive: Archive) -> None:
    series = Series(new_id(), "Weekly")
    with archive.operation("x", "archive") as operation:
        operation.put(series, replace(a_meeting(), series=series.id))
    with (
        pytest.raises(ConflictError, match=r"record\.in_use"),
        archive.operation("x", "archive") as operation,
    ):
        operation.remove(Series, series.id)
    assert archive.get(Series, series.id) == series


def test_drafts_are_kept_and_never_undone(archive: Archive) -> None:
    archive.save_draft("m", "half a sen")
    archive.save_draft("m", "half a sentence")
    archive.close()
    with Archive.open(archive.path) as again:
        assert again.draft("m") == "half a sentence"
        assert again.history("m") == (None, None)
        again.save_draft("m", "")
        assert again.draft("m") == ""


def take_away(archive: Archive, by: Path, deed: str) -> None:
    """Delete the file of an archive, or put another one into its place."""
    with Archive.open(by, create=True) as other:
        put(other, a_meeting("theirs"))
    if deed == "delete":
        archive.path.unlink()
    elif deed == "replace":
        os.replace(by, archive.path)  # noqa: PTH105 - what sync programs call
    else:
        shutil.copyfile(by, archive.path)


@pytest.mark.parametrize("checkpoint", [False, True])
@pytest.mark.parametrize("deed", ["delete", "replace", "overwrite"])
def test_an_archive_that_is_taken_away_is_noticed_before_the_next_save(
    archive: Archive, tmp_path: Path, deed: str, *, checkpoint: bool
) -> None:
    put(archive, a_meeting("before"))
    if checkpoint:
        archive.checkpoint()
    take_away(archive, tmp_path / "other.minutes", deed)
    with pytest.raises(SaveError) as caught:
        put(archive, a_meeting("after"))
    assert caught.value.code in {"save.missing", "save.replaced"}


def test_an_archive_that_is_taken_away_while_it_is_saved_is_not_called_saved(
    archive: Archive, tmp_path: Path
) -> None:
    put(archive, a_meeting("before"))
    with Archive.open(tmp_path / "other.minutes", create=True) as other:
        put(other, a_meeting("theirs"))

    def save() -> None:
        with archive.operation("x", "archive") as operation:
            operation.put(a_meeting("during"))
            os.replace(other.path, archive.path)  # noqa: PTH105 - what sync programs call

    with pytest.raises(SaveError, match=r"save\.replaced"):
        save()
    for _ in range(2):
        with pytest.raises(SaveError, match=r"save\.replaced"):
            put(archive, a_meeting("after"))


@pytest.mark.parametrize("deed", ["delete", "replace", "overwrite"])
def test_what_was_taken_away_is_not_taken_for_ours_when_the_log_is_brought_in(
    archive: Archive, tmp_path: Path, deed: str
) -> None:
    put(archive, a_meeting("before"))
    take_away(archive, tmp_path / "other.minutes", deed)
    theirs = archive.path.read_bytes() if archive.path.exists() else b""
    archive.checkpoint()
    assert (archive.path.read_bytes() if archive.path.exists() else b"") == theirs
    for _ in range(2):
        with pytest.raises(SaveError, match=r"save\.(missing|replaced)"):
            put(archive, a_meeting("after"))


def test_a_read_only_archive_says_so(archive: Archive) -> None:
    archive.close()
    with (
        Archive.open(archive.path, read_only=True) as reader,
        pytest.raises(SaveError, match=r"save\.read_only"),
    ):
        put(reader, a_meeting())


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let no file grow beyond a size: as on a full disk, what lies before it can be written."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_is_full_when_the_log_is_brought_in_is_not_taken_for_another_file(
    archive: Archive,
) -> None:
    archive.checkpoint()
    put(archive, replace(a_meeting("before"), note="x" * 100_000))
    size = archive.path.stat()
    with no_file_larger_than(size.st_size):
        archive.checkpoint()
    assert archive.path.stat().st_mtime_ns > size.st_mtime_ns  # some of the log came in
    put(archive, a_meeting("after"))
    titles = archive.connection.execute("SELECT title FROM meeting ORDER BY rowid").fetchall()
    assert titles == [("before",), ("after",)]


def test_a_full_disk_is_said_and_nothing_is_half_saved(archive: Archive) -> None:
    put(archive, a_meeting("kept"))
    pages = archive.connection.execute("PRAGMA page_count").fetchone()[0]
    archive.connection.execute(f"PRAGMA max_page_count = {pages}")
    large = replace(a_meeting("lost"), note="x" * 1_000_000)
    with pytest.raises(SaveError, match=r"save\.disk_full"):
        put(archive, large)
    archive.connection.execute("PRAGMA max_page_count = 1000000")
    assert archive.connection.execute("SELECT title FROM meeting").fetchall() == [("kept",)]
    put(archive, large)
    assert archive.get(Meeting, large.id) == large
