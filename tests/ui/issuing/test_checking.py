"""What the window says of files that came back, of what is read in, and of what is proposed."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, Meeting, MeetingStatus
from minutes_app.domain.papers import VersionKind
from minutes_app.services.desk import Desk
from minutes_app.services.issuing.files import Order, Written, write_files
from minutes_app.services.papers.publishing import Format
from minutes_app.services.transfer import meeting_data
from minutes_app.ui.commands import Need
from minutes_app.ui.context import Context
from minutes_app.ui.issuing.dialog import IssueDialog
from minutes_app.ui.issuing.doors import IssuingDoors
from minutes_app.ui.issuing.lock import LockBar
from minutes_app.ui.issuing.versions import VersionsDialog
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.window import MainWindow
from tests.ui.conftest import finish, nameless

OpenWindow = Callable[..., tuple[MainWindow, Context]]


class Clerk:
    """A window, and questions to its archive."""

    def __init__(self, qtbot: QtBot, window: MainWindow, context: Context) -> None:
        self.qtbot, self.window, self.context = qtbot, window, context

    def ask(self, question: Callable[[Desk], Any]) -> Any:
        found: list[Any] = []
        self.context.session.ask(question, found.append)
        self.wait()
        return found[0]

    def wait(self) -> None:
        for _ in range(4):
            finish(self.qtbot, self.context.work)

    def sample(self) -> Id:
        made = self.ask(lambda desk: desk.transfer.import_sample(Language.ENGLISH))
        return Id(made.of_type(Meeting)[0].id)

    def open(self, meeting: Id) -> OpenMeeting:
        record = self.ask(lambda desk: desk.meetings.load(meeting))
        return OpenMeeting(self.context.session, record, self.window)

    def issue(self, meeting: Id, folder: Path) -> Written:
        def issue(desk: Desk) -> Written:
            prepared = desk.issuing.prepare(meeting, desk.issuing.proposal(meeting))
            order = Order(folder, "minutes", (Format.PDF, Format.WORD))
            written = write_files(prepared.publication, order, prepared.made)
            desk.issuing.finish(prepared, written)
            return written

        return self.ask(issue)


@pytest.fixture
def clerk(qtbot: QtBot, open_window: OpenWindow) -> Clerk:
    return Clerk(qtbot, *open_window())


def test_a_file_that_came_back_is_looked_at_in_the_list_of_versions(
    clerk: Clerk, tmp_path: Path
) -> None:
    meeting = clerk.sample()
    written = clerk.issue(meeting, tmp_path)
    dialog = VersionsDialog(clerk.context, clerk.open(meeting), clerk.window)
    clerk.wait()
    assert nameless(dialog) == []
    assert dialog.open_button.isDefault()
    told = dialog._said.text
    back = tmp_path / "came back.pdf"
    for data, words in (
        (written.files[0].data, "is the file that was issued, unchanged"),
        (written.files[1].data, "is the file that was issued, unchanged"),
        (written.files[0].data + b"\n%%", "something was added"),
        (b"%PDF-1.7 junk", "carries no minutes"),
        (b"", "carries no minutes"),
    ):
        back.write_bytes(data)
        dialog.checker.check(back)
        clerk.qtbot.waitUntil(lambda words=words: words in told(), timeout=20_000)
        assert told().startswith("came back.pdf\n")
    dialog.checker.check(tmp_path / "none.pdf")
    clerk.qtbot.waitUntil(lambda: "could not be read" in told(), timeout=20_000)


def test_minutes_read_in_as_issued_say_so_and_can_be_corrected(
    clerk: Clerk, tmp_path: Path
) -> None:
    other = Desk.open(tmp_path / "other.minutes", create=True)
    sent = other.transfer.import_sample(Language.ENGLISH).of_type(Meeting)[0].id
    prepared = other.issuing.prepare(sent, other.issuing.proposal(sent))
    data = meeting_data(prepared.publication.write(Format.PDF))
    other.close()
    meeting = clerk.ask(lambda desk: desk.transfer.import_json(data)).of_type(Meeting)[0].id
    opened = clerk.open(meeting)
    assert opened.record.meeting.status is MeetingStatus.ISSUED
    bar = LockBar(opened, clerk.context.actions)
    assert "Read in as issued" in bar.accessibleName()
    assert not bar.isVisible(), "as long as it lies in no pane it would be a window of its own"
    opened.perform(lambda desk: desk.issuing.begin_correction(meeting, "why"))
    clerk.wait()
    assert "being prepared" in bar.accessibleName()
    clerk.issue(meeting, tmp_path)
    versions = clerk.ask(lambda desk: desk.versions.all(meeting))
    assert VersionKind.CORRECTION in {one.kind for one in versions}
    assert clerk.ask(lambda desk: desk.seals.check()).sound


def test_the_dialog_says_which_date_it_proposes(clerk: Clerk, tmp_path: Path) -> None:
    meeting = clerk.sample()
    recorded = PartialDate(2026, 6, 22)

    def record(desk: Desk) -> Any:
        issue = desk.meetings.load(meeting).meeting.issue
        return desk.meetings.edit(meeting, issue=_dated(issue, recorded))

    def proposed() -> tuple[PartialDate, str]:
        dialog = IssueDialog(clerk.context, clerk.open(meeting), "formal-en", clerk.window)
        clerk.wait()
        cell = dialog.paper.cells["date"]
        return dialog.paper.issue().date, cell._hint.text()

    clerk.ask(lambda desk: desk.meetings.edit(
        meeting, issue=_dated(desk.meetings.load(meeting).meeting.issue, PartialDate())
    ))  # fmt: skip
    date, words = proposed()
    assert (date != recorded, words) == (True, "Today is proposed")
    clerk.ask(record)
    assert proposed() == (recorded, "As recorded in the details")
    clerk.issue(meeting, tmp_path)
    clerk.ask(lambda desk: desk.issuing.begin_correction(meeting, ""))
    # A correction goes out on a day of its own.
    date, words = proposed()
    assert (date != recorded, words) == (True, "Today is proposed")


def _dated(issue: Any, date: PartialDate) -> Any:
    return replace(issue, date=date)


def test_an_archive_that_is_only_read_offers_no_issue(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    clerk = Clerk(qtbot, *open_window())
    meeting = clerk.sample()
    held = clerk.context.session.desk.archive
    opened = clerk.open(meeting)
    doors = IssuingDoors(clerk.context, opened, lambda: "formal-en", clerk.window)
    clerk.context.actions.provide(Need.MEETING, there=True)
    assert clerk.context.actions.is_ready("meeting.issue")
    doors.release()
    held.read_only = True
    IssuingDoors(clerk.context, opened, lambda: "formal-en", clerk.window)
    assert not clerk.context.actions.is_ready("meeting.issue")
    held.read_only = False
