"""The session: saved is said when it is saved; what is not is kept, rescued and tried again."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from minutes_app.domain.entries import Entry
from minutes_app.domain.errors import MinutesError, RecordError, SaveError
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.records import Change
from minutes_app.services.desk import Desk
from minutes_app.services.recording import NewEntry
from minutes_app.storage import engine
from minutes_app.ui.session.archive import ArchiveSession
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.work import Work
from tests.ui.conftest import finish


class Opened:
    """An open archive with a meeting in it, and what its session said."""

    def __init__(self, qtbot: QtBot, work: Work, session: ArchiveSession) -> None:
        self.qtbot, self.work, self.session = qtbot, work, session
        self.said: list[str] = []
        self.rescues: list[Path | None] = []
        session.saved.connect(lambda _: self.said.append("saved"))
        session.changed.connect(lambda change: self.said.append(change.label))
        session.save_failed.connect(self._failed)

    def _failed(self, error: SaveError, rescue: Path | None) -> None:
        self.said.append(error.code)
        self.rescues.append(rescue)

    def wait(self) -> None:
        finish(self.qtbot, self.work)

    def fill_the_disk(self) -> None:
        pages = self.session.desk.archive.connection.execute("PRAGMA page_count").fetchone()[0]
        self.session.desk.archive.connection.execute(f"PRAGMA max_page_count = {pages}")

    def make_room(self) -> None:
        self.session.desk.archive.connection.execute("PRAGMA max_page_count = 1000000")


@pytest.fixture
def opened(qtbot: QtBot, qapp: QObject, tmp_path: Path) -> Iterator[Opened]:
    work = Work()
    desk = Desk.open(tmp_path / "a.minutes", create=True)
    opened = Opened(qtbot, work, ArchiveSession(desk, work, qapp))
    yield opened
    opened.make_room()
    opened.session.close()
    opened.wait()
    work.close()
    opened.session.deleteLater()
    work.deleteLater()


def test_saved_is_said_once_it_is_in_the_file_and_before_views_hear_of_it(opened: Opened) -> None:
    opened.session.perform(lambda desk: desk.meetings.create("Weekly"))
    opened.wait()
    assert opened.said == ["saved", "meeting.new"]


def test_a_change_of_nothing_is_not_called_saved(opened: Opened) -> None:
    done: list[Change] = []
    opened.session.perform(lambda desk: desk.undo("archive"), done.append)
    opened.wait()
    assert opened.said == []
    assert done == []


def test_a_known_error_goes_to_whoever_asked(opened: Opened) -> None:
    heard: list[MinutesError] = []
    opened.session.perform(lambda desk: desk.meetings.create(""), failed=heard.append)
    opened.wait()
    assert [error.code for error in heard] == ["meeting.untitled"]
    assert isinstance(heard[0], RecordError)
    assert not opened.session.has_unsaved


def test_a_full_disk_loses_nothing(opened: Opened) -> None:
    made: list[Change] = []
    opened.session.perform(lambda desk: desk.meetings.create("Weekly"), made.append)
    opened.wait()
    meeting = made[0].of_type(Meeting)[0].id
    opened.fill_the_disk()
    texts = [f"{number} {'要点' * 3000}" for number in range(4)]
    for text in texts:
        opened.session.perform(
            lambda desk, text=text: desk.recording.add(meeting, NewEntry(text)), words=text
        )
    opened.wait()
    failed = opened.said.count("save.disk_full")
    assert failed > 0
    assert opened.session.has_unsaved
    rescue = opened.rescues[-1]
    assert rescue is not None
    assert rescue.read_text(encoding="utf-8") == "\n\n".join(texts[-failed:]) + "\n"
    opened.make_room()
    opened.session.retry()
    opened.wait()
    assert not opened.session.has_unsaved
    held = opened.session.desk.meetings.load(meeting).outline().entries()
    assert [entry.text for entry in held] == texts


def test_what_was_typed_into_a_destroyed_archive_is_kept(opened: Opened) -> None:
    """What an operation reads first fails before anything is written."""
    made: list[Change] = []
    opened.session.perform(lambda desk: desk.meetings.create("Weekly"), made.append)
    opened.wait()
    meeting = made[0].of_type(Meeting)[0].id
    archive = opened.session.desk.archive
    archive.checkpoint()
    whole = archive.path.read_bytes()
    archive.connection.execute("PRAGMA cache_size = 1")
    archive.path.write_bytes(bytes(len(whole)))
    archive.connection.execute("PRAGMA shrink_memory")
    refused: list[MinutesError] = []
    opened.session.ask(lambda desk: desk.meetings.load(meeting), lambda _: None, refused.append)
    opened.session.perform(
        lambda desk: (desk.meetings.load(meeting), desk.recording.add(meeting, NewEntry("要点")))[
            1
        ],
        words="要点",
    )
    opened.wait()
    assert [one.code for one in refused] == ["archive.damaged"]
    assert opened.said[-1] == "save.failed"
    assert opened.session.has_unsaved
    rescue = opened.rescues[-1]
    assert rescue is not None
    assert rescue.read_text(encoding="utf-8") == "要点\n"
    archive.path.write_bytes(whole)
    archive.connection.execute("PRAGMA shrink_memory")


def test_what_would_fit_waits_for_what_did_not(opened: Opened) -> None:
    made: list[Change] = []
    opened.session.perform(lambda desk: desk.meetings.create("Weekly"), made.append)
    opened.wait()
    meeting = made[0].of_type(Meeting)[0].id
    opened.fill_the_disk()
    texts = ["long " * 20_000, "short", "last"]
    for text in texts[:2]:
        opened.session.perform(
            lambda desk, text=text: desk.recording.add(meeting, NewEntry(text)), words=text
        )
    opened.wait()
    opened.make_room()
    opened.session.perform(lambda desk: desk.recording.add(meeting, NewEntry("last")))
    opened.wait()
    assert not opened.session.has_unsaved
    held = opened.session.desk.meetings.load(meeting).outline().entries()
    assert [entry.text.strip() for entry in held] == [text.strip() for text in texts]


@pytest.mark.parametrize("trouble", ["locked", "moved away"])
def test_what_comes_after_waits_where_the_trouble_ends_between(
    opened: Opened, trouble: str
) -> None:
    made: list[Change] = []
    opened.session.perform(lambda desk: desk.meetings.create("Weekly"), made.append)
    opened.wait()
    meeting = made[0].of_type(Meeting)[0].id
    archive = opened.session.desk.archive
    archive.connection.execute("PRAGMA busy_timeout = 0")
    away = archive.path.with_name("away.minutes")
    other = engine.dbapi2.connect(str(archive.path), check_same_thread=False)
    if trouble == "locked":
        other.execute("BEGIN IMMEDIATE")
    else:
        archive.path.rename(away)

    def end() -> None:
        if trouble == "locked":
            other.execute("ROLLBACK")
        else:
            away.rename(archive.path)

    def add(text: str) -> None:
        opened.session.perform(lambda desk: desk.recording.add(meeting, NewEntry(text)), words=text)

    add("first")
    opened.work.archive(end)
    add("second")
    opened.wait()
    opened.session.retry()
    opened.wait()
    other.close()
    assert not opened.session.has_unsaved
    held = opened.session.desk.meetings.load(meeting).outline().entries()
    assert [entry.text for entry in held] == ["first", "second"]


def test_saving_is_tried_again_by_itself(opened: Opened) -> None:
    failures = [SaveError("save.failed", path="", reason="")]

    def operation(desk: Desk) -> Change:
        if failures:
            raise failures.pop()
        return desk.meetings.create("Weekly")

    opened.session._timer.setInterval(10)
    opened.session.perform(operation, words="Weekly")
    opened.qtbot.waitUntil(lambda: "meeting.new" in opened.said)
    assert opened.said == ["save.failed", "saved", "meeting.new"]


def test_an_open_meeting_knows_the_series_that_it_was_put_into(opened: Opened) -> None:
    made: list[Change] = []
    for title in ("1", "2"):
        opened.session.perform(lambda desk, title=title: desk.meetings.create(title), made.append)
    opened.wait()
    first, second = (change.of_type(Meeting)[0].id for change in made)
    opened.session.perform(lambda desk: desk.arranging.put_in_series(second, "Weekly"))
    opened.wait()
    record = opened.session.desk.meetings.load(first)
    meeting = OpenMeeting(opened.session, record, opened.session)
    meeting.perform(lambda desk: desk.arranging.put_in_series(first, "Weekly"))
    opened.wait()
    opened.wait()
    assert meeting.record.series is not None
    assert meeting.record.series.name == "Weekly"
    meeting.perform(lambda desk: desk.arranging.put_in_series(first, ""))
    opened.wait()
    assert meeting.record.series is None
    meeting.close()


def test_an_open_meeting_follows_only_what_concerns_it(opened: Opened) -> None:
    made: list[Any] = []
    for title in ("1", "2"):
        opened.session.perform(lambda desk, title=title: desk.meetings.create(title), made.append)
    opened.wait()
    first, second = (change.of_type(Meeting)[0].id for change in made)
    record = opened.session.desk.meetings.load(first)
    meeting = OpenMeeting(opened.session, record, opened.session)
    heard: list[Change] = []
    meeting.changed.connect(heard.append)
    opened.session.perform(lambda desk: desk.recording.add(second, NewEntry("elsewhere")))
    meeting.perform(lambda desk: desk.recording.add(first, NewEntry("here")))
    opened.wait()
    opened.wait()
    assert [change.scope for change in heard] == [first]
    assert [entry.text for entry in meeting.record.all_of(Entry)] == ["here"]
    assert meeting.undo_labels == ("entry.add", "")
    meeting.undo()
    opened.wait()
    opened.wait()
    assert meeting.record.all_of(Entry) == []
    assert meeting.undo_labels == ("", "entry.add")
    meeting.close()
