"""Issuing through the window: versions, the dialog, the lock, corrections."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.errors import SaveError
from minutes_app.domain.meetings import Language, Meeting, MeetingStatus
from minutes_app.domain.papers import Recipient
from minutes_app.services.issuing import files
from minutes_app.services.issuing.files import Written, WrittenFile
from minutes_app.services.papers.publishing import Format
from minutes_app.ui.commands import Need
from minutes_app.ui.context import Context
from minutes_app.ui.issuing.asking import AskingDialog
from minutes_app.ui.issuing.dialog import IssueDialog
from minutes_app.ui.issuing.distribution import DistributionField
from minutes_app.ui.issuing.doors import IssuingDoors
from minutes_app.ui.issuing.pages import PagesDialog
from minutes_app.ui.issuing.resuming import Resuming
from minutes_app.ui.issuing.versions import VersionsDialog
from minutes_app.ui.meetings.meeting_pane import MeetingPane
from minutes_app.ui.preferences import CERTIFICATE
from minutes_app.ui.session.meeting import OpenMeeting
from minutes_app.ui.window import MainWindow
from tests.documents.pdf.certificates import PASSWORD, certificate_file
from tests.services.issuing.issued import small_files
from tests.ui.conftest import finish, nameless

OpenWindow = Callable[..., tuple[MainWindow, Context]]


class Office:
    """A window with the English sample open, its pane and its ways to issue."""

    def __init__(self, qtbot: QtBot, window: MainWindow, context: Context) -> None:
        self.qtbot, self.window, self.context = qtbot, window, context
        made = self.ask(lambda desk: desk.transfer.import_sample(Language.ENGLISH))
        record = self.ask(lambda desk: desk.meetings.load(made.of_type(Meeting)[0].id))
        self.meeting = OpenMeeting(context.session, record, window)
        self.pane = MeetingPane(context, self.meeting)
        self.pane.setParent(window)
        self.pane.show()
        self.doors = IssuingDoors(context, self.meeting, lambda: "formal-en", window)
        context.actions.provide(Need.MEETING, there=True)
        self.wait()

    def ask(self, question: Callable[[Any], Any]) -> Any:
        found: list[Any] = []
        self.context.session.ask(question, found.append)
        self.wait()
        return found[0]

    def wait(self) -> None:
        for _ in range(4):
            finish(self.qtbot, self.context.work)

    @property
    def head(self) -> Meeting:
        return self.meeting.record.meeting

    def issue_quickly(self) -> None:
        """Issue with two small files, past the dialog."""
        meeting = self.meeting.id

        def issue(desk: Any) -> Any:
            prepared = desk.issuing.prepare(meeting, desk.issuing.proposal(meeting))
            return desk.issuing.finish(prepared, small_files())

        self.meeting.perform(issue)
        self.wait()

    def ready(self, command: str) -> bool:
        return self.context.actions.is_ready(command)


@pytest.fixture
def office(qtbot: QtBot, open_window: OpenWindow) -> Office:
    from minutes_app.ui.places import Place

    return Office(qtbot, *open_window(places=(Place("place.meetings", lambda _: QWidget()),)))


def test_ctrl_s_keeps_a_version_under_a_name(office: Office) -> None:
    dialog = office.doors.keep()
    assert isinstance(dialog, AskingDialog)
    assert nameless(dialog) == []
    dialog.line.setText("  For the chair ")
    dialog.accept()
    office.wait()
    versions = office.ask(lambda desk: desk.versions.all(office.meeting.id))
    assert [one.name for one in versions] == ["For the chair"]
    assert "For the chair" in office.context.notices.message.accessibleName()


def test_the_dialog_issues_and_the_window_is_locked(office: Office, tmp_path: Path) -> None:
    dialog = office.doors.issue()
    assert isinstance(dialog, IssueDialog)
    office.wait()
    assert nameless(dialog) == []
    dialog.files.folder.setText(str(tmp_path))
    dialog.files.name.setText("minutes")
    dialog.paper.cells["number"].field.show_value(7)
    dialog.issue()
    office.qtbot.waitUntil(lambda: office.head.status is MeetingStatus.ISSUED, timeout=60_000)
    office.wait()
    assert office.head.issue.number == 7
    assert sorted(one.suffix for one in tmp_path.glob("minutes.*")) == [".docx", ".pdf"]
    assert not office.ready("meeting.issue")
    assert office.ready("meeting.correct")
    assert office.ask(_check).sound


def test_what_is_locked_is_read_and_not_typed(office: Office) -> None:
    office.pane.show_field("place")
    office.issue_quickly()
    office.qtbot.wait(10)
    details = office.pane._details_page
    assert details is not None
    fields = details.findChildren(QLineEdit) + details.findChildren(QPlainTextEdit)
    assert fields
    assert all(one.isReadOnly() for one in fields if _in_form(one))
    assert not any(one.isEnabled() for one in details.findChildren(QComboBox) if _in_form(one))
    line = office.pane.record.line
    assert line.isReadOnly()
    assert "locked" in line.placeholderText()
    assert office.pane.record.side.hint.text() == ""
    office.meeting.perform(lambda desk: desk.issuing.begin_correction(office.meeting.id, "why"))
    office.wait()
    office.qtbot.wait(10)
    assert not any(one.isReadOnly() for one in fields if _in_form(one))
    assert all(one.isEnabled() for one in details.findChildren(QComboBox) if _in_form(one))
    assert not line.isReadOnly()
    assert "instruction" in office.pane.record.side.hint.text()


def test_a_correction_is_begun_with_its_reason_and_given_up(office: Office) -> None:
    office.issue_quickly()
    dialog = office.doors.correct()
    assert isinstance(dialog, AskingDialog)
    dialog.line.setText("A wrong figure")
    dialog.accept()
    office.wait()
    assert office.head.correction == 1
    assert office.ask(lambda desk: desk.issuing.reason(office.meeting.id)) == "A wrong figure"
    assert office.ready("meeting.issue")
    assert office.ready("meeting.abandon")
    office.doors.abandon()
    office.wait()
    assert (office.head.status, office.head.correction) == (MeetingStatus.ISSUED, 0)
    assert not office.ready("meeting.abandon")


def test_a_failed_save_takes_the_files_back(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = office.doors.issue()
    assert isinstance(dialog, IssueDialog)
    office.wait()
    dialog.files.folder.setText(str(tmp_path))
    dialog.files.name.setText("minutes")
    dialog.files.pdf.setChecked(False)

    def fail(*_: object) -> None:
        raise SaveError("save.failed", path="", reason="")

    issuing = office.ask(lambda desk: desk.issuing)
    monkeypatch.setattr(type(issuing), "finish", fail)
    dialog.issue()
    office.qtbot.waitUntil(dialog.trouble.isVisible, timeout=30_000)
    assert list(tmp_path.glob("minutes*")) == []
    assert office.head.status is not MeetingStatus.ISSUED
    assert not office.context.session.has_unsaved
    assert dialog.go.isEnabled()
    dialog.reject()


def test_a_file_that_somebody_has_open_gets_its_name_at_the_next_start(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows gives no name to a file over one that another program looks at."""
    dialog = office.doors.issue()
    assert isinstance(dialog, IssueDialog)
    office.wait()
    dialog.files.folder.setText(str(tmp_path))
    dialog.files.name.setText("minutes")
    dialog.files.pdf.setChecked(False)

    def held(*_: object) -> None:
        raise PermissionError

    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(files, "move_into_place", held)
        closed: list[int] = []
        dialog.finished.connect(closed.append)
        dialog.issue()
        office.qtbot.waitUntil(lambda: bool(closed), timeout=30_000)
    assert dialog.left == (tmp_path / "minutes.docx",)
    assert office.head.status is MeetingStatus.ISSUED
    Resuming(office.context, office.window).look()
    office.wait()
    (version,) = office.ask(lambda desk: desk.versions.all(office.meeting.id))
    issued = office.ask(lambda desk: desk.issuing.files(version.id))
    found = [(one.name, one.read_bytes()) for one in tmp_path.iterdir() if "minutes" in one.name]
    assert [one for one in found if one[0].endswith(".docx")] == issued
    assert not list(tmp_path.glob(".*.part"))


def test_a_certificate_that_is_not_there_is_told_at_once(office: Office, tmp_path: Path) -> None:
    dialog = office.doors.issue()
    assert isinstance(dialog, IssueDialog)
    office.wait()
    dialog.signing.wanted.setChecked(True)
    dialog.signing.certificate.path.setText(str(tmp_path / "none.p12"))
    dialog.issue()
    assert "none.p12" in dialog.trouble.text()
    assert office.context.preferences.get(CERTIFICATE).endswith("none.p12")
    dialog.reject()


def test_the_password_is_never_kept(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "seal.p12"
    path.write_bytes(certificate_file())
    dialog = office.doors.issue()
    assert isinstance(dialog, IssueDialog)
    office.wait()
    dialog.signing.wanted.setChecked(True)
    dialog.signing.certificate.path.setText(str(path))
    dialog.signing.password.setText(PASSWORD)
    dialog.files.folder.setText(str(tmp_path))
    dialog.files.name.setText("signed")
    dialog.files.word.setChecked(False)
    dialog.issue()
    office.qtbot.waitUntil(lambda: office.head.status is MeetingStatus.ISSUED, timeout=60_000)
    version = office.ask(lambda desk: desk.issuing.issued(office.meeting.id))
    assert version.signer
    assert PASSWORD not in (tmp_path / "preferences.ini").read_text()


def test_versions_are_opened_compared_and_put_back(office: Office) -> None:
    meeting = office.meeting.id
    office.meeting.perform(lambda desk: desk.versions.keep(meeting, "First"))
    title = office.head.title
    office.meeting.perform(lambda desk: desk.meetings.edit(meeting, place="Elsewhere"))
    office.wait()
    dialog = office.doors.versions()
    assert isinstance(dialog, VersionsDialog)
    office.wait()
    assert nameless(dialog) == []
    pages = dialog.compare_version()
    assert isinstance(pages, PagesDialog)
    office.qtbot.waitUntil(lambda: pages.view.sheets is not None, timeout=30_000)
    assert nameless(pages) == []
    pages.go(1)
    assert "1 of" in pages.stand.text()
    pages.accept()
    alone = dialog.open_version()
    assert alone is not None
    office.qtbot.waitUntil(lambda: alone.view.sheets is not None, timeout=30_000)
    assert not alone.next.isVisible()
    alone.accept()
    dialog.restore()
    office.wait()
    assert office.head.place != "Elsewhere"
    assert office.head.title == title
    dialog.accept()


def test_what_was_issued_is_exported_again_byte_for_byte(office: Office, tmp_path: Path) -> None:
    office.issue_quickly()
    dialog = office.doors.versions()
    assert isinstance(dialog, VersionsDialog)
    office.wait()
    assert not dialog.restore_button.isEnabled()
    assert not dialog.remove_button.isEnabled()
    (tmp_path / "minutes.pdf").write_text("mine")
    dialog.export_again(tmp_path)
    office.qtbot.waitUntil((tmp_path / "minutes (2).docx").exists, timeout=10_000)
    office.wait()
    assert (tmp_path / "minutes (2).pdf").read_bytes() == b"pdf of minutes"
    assert (tmp_path / "minutes.pdf").read_text() == "mine"
    dialog.accept()


def test_copies_are_counted_and_numbered(qtbot: QtBot, around: object) -> None:
    field = DistributionField()
    qtbot.addWidget(field)
    field.show_value((Recipient("Mayor", 2), Recipient("Clerk")))
    field.number_copies()
    assert [one.numbers for one in field.value()] == ["000001-000002", "000003"]
    assert "3 copies" in field._sum.text()


def test_forms_are_asked_for(office: Office) -> None:
    dialog = office.doors.issue()
    assert isinstance(dialog, IssueDialog)
    office.wait()
    assert dialog.files.forms == (Format.PDF, Format.WORD)
    dialog.files.pdf.setChecked(False)
    dialog.files.word.setChecked(False)
    assert not dialog.go.isEnabled()
    assert isinstance(dialog.written, Written | None)
    dialog.reject()


def _check(desk: Any) -> Any:
    return desk.seals.check()


def _in_form(widget: QWidget) -> bool:
    from minutes_app.ui.forms import Form

    above = widget.parentWidget()
    while above is not None and not isinstance(above, Form):
        above = above.parentWidget()
    return above is not None


def test_what_was_issued_is_told_by_its_kinds_and_not_once_it_is_open_again(
    office: Office, tmp_path: Path
) -> None:
    office.issue_quickly()
    files = tuple(WrittenFile(tmp_path / f"{'long ' * 40}{end}", b"") for end in (".pdf", ".docx"))
    office.doors._issued(Written(files))
    message = office.context.notices.message
    assert message.accessibleName() == "Issued: PDF · Word"
    assert not message.isHidden()
    office.meeting.perform(lambda desk: desk.issuing.begin_correction(office.meeting.id, "why"))
    office.wait()
    assert message.isHidden()


def test_the_bar_of_the_lock_stands_apart_from_the_facts(office: Office) -> None:
    office.pane.resize(500, 600)
    office.issue_quickly()
    office.qtbot.wait(10)
    facts, lock = office.pane.head.facts, office.pane._lock
    assert lock.isVisible()
    below = facts.mapTo(office.pane, facts.rect().bottomLeft()).y()
    assert lock.mapTo(office.pane, lock.rect().topLeft()).y() - below >= 8


def test_the_facts_of_a_meeting_are_words_and_no_markup(office: Office) -> None:
    meeting = office.meeting
    meeting.perform(lambda desk: desk.meetings.edit(meeting.id, place="<b>Town</b> & <i>Hall</i>"))
    office.wait()
    facts = office.pane.head.facts
    assert "<b>Town</b> & <i>Hall</i>" in facts.text()
    assert facts.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("unsettled", [0, 2])
def test_enter_does_not_go_past_what_must_be_settled(office: Office, unsettled: int) -> None:
    dialog = office.doors.issue()
    assert isinstance(dialog, IssueDialog)
    office.wait()
    asked: list[bool] = []
    dialog.go.clicked.disconnect()
    dialog.go.clicked.connect(lambda: asked.append(True))
    dialog.proof.proved.emit(unsettled)
    dialog.go.setEnabled(True)
    dialog.files.name.setFocus()
    QTest.keyClick(dialog.files.name, Qt.Key.Key_Return)
    assert bool(asked) is not bool(unsettled)
    assert dialog.go.text() == ("Issue all the same" if unsettled else "Issue")
