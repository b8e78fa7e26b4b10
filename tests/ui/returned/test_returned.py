"""A Word file that came back, in the real window: changes beside their entries, one by one."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from minutes_app.domain.entries import Entry, EntryKind
from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Language, Meeting
from minutes_app.domain.papers import Wording
from minutes_app.language import Tongue
from minutes_app.services.desk import Desk
from minutes_app.services.papers.publishing import Format
from minutes_app.services.recording import NewEntry
from minutes_app.ui.context import Context
from minutes_app.ui.issuing.lock import why_locked
from minutes_app.ui.meetings.page import MeetingsPage
from minutes_app.ui.returned.pane import ReturnedPane
from minutes_app.ui.window import MainWindow
from tests.intake.files.foreign import relinked
from tests.services.issuing.issued import small_files
from tests.ui.conftest import both_languages, finish, nameless

TEXTS = ("各区县六月底前完成整改。", "市气象局每日会商。", "水库落实巡查责任人。")
EDITS = (("六月底前", "六月二十日前"), ("每日会商", "每日两次会商"))


def make_meeting(desk: Desk) -> Id:
    change = desk.meetings.create("防汛工作会议", language=Language.CHINESE)
    meeting = change.of_type(Meeting)[0].id
    for text in TEXTS:
        desk.recording.add(meeting, NewEntry(text, EntryKind.INSTRUCTION))
    return meeting


def write_edited(desk: Desk, meeting: Id, path: Path) -> Path:
    content = desk.publishing.publication(meeting).write(Format.WORD)
    for old, new in EDITS:
        content = relinked(content, "word/document.xml", old, new)
    path.write_bytes(content)
    return path


@dataclass
class AtHand:
    """A window on an archive whose one meeting went out and came back as ``path``."""

    qtbot: QtBot
    window: MainWindow
    context: Context
    path: Path
    meeting: Id

    @property
    def page(self) -> MeetingsPage:
        return self.window.findChildren(MeetingsPage)[0]

    @property
    def pane(self) -> ReturnedPane:
        assert self.page.returned.pane
        return self.page.returned.pane

    def read(self) -> None:
        self.page.returned.read(self.path)
        self.qtbot.waitUntil(lambda: self.page.returned.pane is not None, timeout=15_000)
        self.wait()

    def wait(self) -> None:
        self.qtbot.waitUntil(lambda: self.pane.is_current, timeout=10_000)
        finish(self.qtbot, self.context.work)
        finish(self.qtbot, self.context.work)

    def ask(self, question: Callable[[Desk], Any]) -> Any:
        found: list[Any] = []
        self.context.session.ask(question, found.append)
        self.qtbot.waitUntil(lambda: bool(found), timeout=10_000)
        return found[0]

    def minutes(self) -> str:
        document = self.ask(lambda desk: desk.publishing.publication(self.meeting).document)
        return "\n".join(one.text for one in document.paragraphs())

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.pane.view, key)
        self.follow()

    def follow(self) -> None:
        """Wait until a change is kept, and the moment of rest is over after which it is shown."""
        for _ in range(2):
            finish(self.qtbot, self.context.work)
        self.wait()


@pytest.fixture
def at(qtbot: QtBot, open_window: Any, tmp_path: Path) -> AtHand:
    window, context = open_window()
    made: list[tuple[Id, Path]] = []

    def prepare(desk: Desk) -> tuple[Id, Path]:
        meeting = make_meeting(desk)
        return meeting, write_edited(desk, meeting, tmp_path / "edited.docx")

    context.session.ask(prepare, made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=15_000)
    return AtHand(qtbot, window, context, made[0][1], made[0][0])


def test_a_paper_opens_its_meeting_and_shows_what_was_changed(at: AtHand) -> None:
    at.read()
    assert at.page.meeting
    assert at.page.meeting.id == at.meeting
    assert "2 changes" in at.pane.summary.text()
    shown = at.pane.changed.toPlainText()
    assert "六月" in shown
    assert "底" in shown
    assert "二十日" in shown
    assert TEXTS[0] in at.pane.words.text()


def test_space_accepts_one_and_the_other_stays(at: AtHand) -> None:
    at.read()
    at.press(Qt.Key.Key_Space)
    assert "六月二十日前" in at.minutes()
    assert "每日两次会商" not in at.minutes()
    assert "1 change to decide" in at.pane.summary.text()
    record = at.ask(lambda desk: desk.meetings.load(at.meeting))
    assert sorted(one.text for one in record.all_of(Entry)) == sorted(TEXTS)
    assert len(record.all_of(Wording)) == 1


def test_delete_refuses_and_a_second_time_decides_again(at: AtHand) -> None:
    at.read()
    at.press(Qt.Key.Key_Delete)
    assert "1 change to decide" in at.pane.summary.text()
    at.pane.view.select(at.pane.view.model().rows[0].key)  # type: ignore[attr-defined]
    assert at.pane.refuse.text() == "Decide again"
    at.press(Qt.Key.Key_Delete)
    assert "2 changes" in at.pane.summary.text()
    assert "六月底前" in at.minutes()


def test_what_was_refused_stays_so_when_the_paper_is_read_again(at: AtHand) -> None:
    at.read()
    at.press(Qt.Key.Key_Delete)
    at.page.returned.close()
    at.read()
    assert "1 change to decide" in at.pane.summary.text()


def test_accepting_all_is_one_step_and_is_undone_as_one(at: AtHand) -> None:
    at.read()
    at.pane.accept_all.click()
    at.follow()
    assert "Nothing left to decide" in at.pane.summary.text()
    assert "每日两次会商" in at.minutes()
    at.context.session.perform(lambda desk: desk.undo(at.meeting))
    at.follow()
    assert "2 changes" in at.pane.summary.text()
    assert "六月底前" in at.minutes()


def test_escape_closes_the_pane(at: AtHand) -> None:
    at.read()
    QTest.keyClick(at.pane.view, Qt.Key.Key_Escape)
    assert at.page.returned.pane is None


def test_closing_the_meeting_closes_the_pane(at: AtHand) -> None:
    at.read()
    at.page.close_meeting()
    assert at.page.returned.pane is None
    at.read()
    assert "2 changes" in at.pane.summary.text()


def test_a_file_of_somebody_else_is_said_in_words(at: AtHand, tmp_path: Path) -> None:
    (tmp_path / "other.docx").write_bytes(b"no Word file")
    at.page.returned.read(tmp_path / "other.docx")
    finish(at.qtbot, at.context.work)
    at.qtbot.waitUntil(at.context.notices.banner.isVisible, timeout=10_000)
    assert at.page.returned.pane is None


@both_languages
def test_everything_has_a_name(
    at: AtHand, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    at.read()
    assert nameless(at.pane) == []
    assert ("改动" in at.pane.summary.text()) is (language is Tongue.CHINESE)


def test_of_locked_minutes_nothing_is_offered_to_accept_until_they_are_corrected(
    at: AtHand,
) -> None:
    def issue(desk: Desk) -> Any:
        prepared = desk.issuing.prepare(at.meeting, desk.issuing.proposal(at.meeting))
        return desk.issuing.finish(prepared, small_files())

    at.context.session.perform(issue)
    finish(at.qtbot, at.context.work)
    at.read()
    pane = at.pane
    assert pane.view.model().rowCount() >= len(EDITS)
    assert not pane.accept.isEnabled()
    assert not pane.accept_all.isEnabled()
    assert why_locked() in pane.words.text()
    QTest.keyClick(pane.view, Qt.Key.Key_Space)
    at.wait()
    assert at.context.notices.banner.isHidden()
    at.context.session.perform(
        lambda desk: desk.issuing.begin_correction(at.meeting, "the leader's pencil")
    )
    finish(at.qtbot, at.context.work)
    at.wait()
    assert pane.accept.isEnabled()
    assert why_locked() not in pane.words.text()
