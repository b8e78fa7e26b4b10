"""The shell: places, folding panes, notices, the line at the foot, dialogs."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.errors import MinutesError, SaveError
from minutes_app.language import Tongue
from minutes_app.ui.context import Context, Surroundings
from minutes_app.ui.faults import Faults
from minutes_app.ui.places import Place
from minutes_app.ui.preferences import PLACE
from minutes_app.ui.widgets.failure import BugDialog, FailureDialog, Way
from minutes_app.ui.widgets.notices import NoticeBar
from minutes_app.ui.widgets.panes import Panes
from minutes_app.ui.widgets.status import StatusLine
from tests.ui.conftest import assert_freed, both_languages, finish, nameless


class TwoPanes(QWidget):
    """A page with two fields, one for each pane."""

    def __init__(self, _context: Context) -> None:
        super().__init__()
        self.fields = [QLineEdit(self), QLineEdit(self)]
        self.fields[1].move(0, 60)
        self.widths: list[int] = []
        self.times = 0

    def fit(self, width: int) -> None:
        self.widths.append(width)

    def panes(self) -> list[QWidget]:
        return list(self.fields)

    def entered(self) -> None:
        self.times += 1


PLACES = (Place("place.meetings", TwoPanes), Place("place.people", TwoPanes))


def test_places_are_built_when_opened(open_window, around: Surroundings) -> None:
    window, _ = open_window(PLACES)
    first = window.go("place.meetings")
    second = window.go("place.people")
    assert first is not second
    assert window.go("place.meetings") is first
    assert isinstance(first, TwoPanes)
    assert first.times == 3
    assert around.preferences.get(PLACE) == "place.meetings"
    assert window.actions_["place.meetings"].isChecked()
    window.actions_.run("place.people")
    assert not window.actions_["place.meetings"].isChecked()
    assert second.isVisible()


def test_pages_hear_of_the_width(open_window) -> None:
    window, _ = open_window(PLACES)
    page = window.go("place.meetings")
    window.resize(850, 600)
    assert page.widths[-1] == 850


def test_f6_goes_round(qtbot: QtBot, open_window) -> None:
    window, _ = open_window(PLACES)
    page = window.go("place.meetings")
    page.fields[0].setFocus()
    qtbot.waitUntil(page.fields[0].hasFocus)
    window.actions_.run("pane.next")
    assert page.fields[1].hasFocus()
    window.actions_.run("pane.next")
    assert window.rail.isAncestorOf(QApplication.focusWidget())
    window.actions_.run("pane.previous")
    assert page.fields[1].hasFocus()


@both_languages
def test_everything_that_takes_the_focus_has_a_name(open_window, speak, language: Tongue) -> None:
    speak(language)
    window, context = open_window()
    context.notices.tell("done", "Undo", lambda: None)
    assert nameless(window) == []


@pytest.mark.parametrize(
    ("width", "shown"),
    [(1280, ["list", "preview"]), (1099, ["preview"]), (899, [])],
)
def test_panes_fold(qtbot: QtBot, width: int, shown: list[str]) -> None:
    panes = Panes(QLabel("list"), QLabel("centre"), QLabel("preview"))
    qtbot.addWidget(panes)
    panes.fit(width)
    assert [name for name in ("list", "preview") if panes.is_shown(name)] == shown
    assert len(panes.panes()) == 1 + len(shown)


def test_larger_text_needs_more_room(qtbot: QtBot) -> None:
    panes = Panes(QLabel("list"), QLabel("centre"), QLabel("preview"))
    qtbot.addWidget(panes)
    panes.fit(1280, 1.6)
    assert (panes.is_shown("list"), panes.is_shown("preview")) == (False, True)
    panes.fit(1600, 1.6)
    assert panes.is_shown("list")
    assert panes.side.minimumWidth() > 250


def test_folded_pane_opens_by_hand_until_the_width_changes(qtbot: QtBot) -> None:
    panes = Panes(QLabel("list"), QLabel("centre"), QLabel("preview"))
    qtbot.addWidget(panes)
    panes.fit(800)
    panes.toggle("list")
    assert panes.is_shown("list")
    panes.fit(1000)
    assert not panes.is_shown("list")
    panes.fit(1300)
    panes.toggle("list")
    assert not panes.is_shown("list")
    panes.fit(800)
    panes.fit(1300)
    assert not panes.is_shown("list"), "one's own choice outlives a narrow window"


@pytest.fixture
def bar(qtbot: QtBot, around: Surroundings) -> NoticeBar:
    made = NoticeBar()
    qtbot.addWidget(made)
    return made


def test_message_offers_undo_once(qtbot: QtBot, bar: NoticeBar) -> None:
    undone: list[int] = []
    bar.tell("3 entries deleted", "Undo", lambda: undone.append(1))
    assert bar.isVisible()
    button = next(b for b in bar.message.findChildren(QPushButton) if b.text() == "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert not bar.isVisible()


def test_message_goes_by_itself_and_a_banner_stays(
    qtbot: QtBot, bar: NoticeBar, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar._timer.setInterval(20)
    bar.warn(MinutesError("save.disk_full"))
    bar.tell("done")
    qtbot.waitUntil(bar.message.isHidden)
    assert bar.isVisible()
    assert "disk is full" in bar.banner.accessibleName()
    bar.clear()
    assert not bar.isVisible()


def test_saved_and_not_saved(qtbot: QtBot, around: Surroundings, speak) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.saved(datetime(2026, 6, 19, 10, 42, 7, tzinfo=UTC))
    words = next(label for label in line.findChildren(QLabel) if "saved" in label.text())
    assert words.text() == "● saved 10:42:07"
    speak(Tongue.CHINESE)
    assert words.text() == "● 已保存 10:42:07"
    line.failed()
    assert words.text() == "● 未保存"


def test_failed_save_shows_in_red_with_a_way_on(qtbot: QtBot, open_window) -> None:
    window, context = open_window(PLACES)

    def fail(_desk: object) -> None:
        raise SaveError("save.missing", path="x")

    context.session.perform(fail)
    finish(qtbot, context.work)
    assert window.notices.banner.isVisible()
    assert any(b.text() == "Try again" for b in window.notices.banner.findChildren(QPushButton))


def test_long_job_shows_with_cancel(qtbot: QtBot, around: Surroundings) -> None:
    import threading

    line = StatusLine()
    qtbot.addWidget(line)
    line.show()
    line.watch(around.work)
    gate, got = threading.Event(), []
    around.work.documents(lambda: gate.wait(10), got.append, title="Exporting")
    cancel = line.findChildren(QPushButton)[0]
    qtbot.waitUntil(cancel.isVisible, timeout=3000)
    qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not cancel.isVisible()
    gate.set()
    finish(qtbot, around.work)
    assert got == []


DIALOGS = {
    "failure": lambda: FailureDialog(MinutesError("archive.missing", path="/a b/c.minutes")),
    "bug": lambda: BugDialog("Traceback …"),
}


@both_languages
@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs_open_are_named_and_freed(
    qtbot: QtBot, around: Surroundings, speak, language: Tongue, name: str
) -> None:
    speak(language)
    dialog = DIALOGS[name]()
    qtbot.addWidget(dialog)
    assert nameless(dialog) == []
    assert_freed(qtbot, DIALOGS[name])


@pytest.mark.parametrize("way", Way)
def test_ways_out_of_an_archive_that_cannot_be_opened(
    qtbot: QtBot, around: Surroundings, way: Way
) -> None:
    dialog = FailureDialog(MinutesError("archive.newer", path="x", found=9, known=1))
    qtbot.addWidget(dialog)
    dialog._buttons[way].click()
    assert dialog.way is way


def test_fault_is_logged_and_shown_once(qtbot: QtBot, around: Surroundings, tmp_path) -> None:
    faults = Faults(tmp_path / "state" / "faults.log")
    for number in range(2):
        faults.show(ValueError(f"broken {number}"))
    dialog = faults._shown
    assert dialog is not None
    qtbot.addWidget(dialog)
    text = (tmp_path / "state" / "faults.log").read_text(encoding="utf-8")
    assert "broken 0" in text
    assert "broken 1" in text
    dialog.accept()
    assert faults._shown is None


@both_languages
@pytest.mark.parametrize("steps", [0, 8])
def test_rail_shows_its_words_whole(
    open_window, around: Surroundings, speak, language: Tongue, steps: int
) -> None:
    speak(language)
    around.appearance.zoom(steps) if steps else None
    window, _ = open_window(PLACES, (850, 600))
    QApplication.sendPostedEvents()
    for button in window.rail.findChildren(QWidget):
        text = getattr(button, "text", str)()
        if text:
            assert QFontMetrics(button.font()).horizontalAdvance(text) <= button.width()
            assert button.mapTo(window, QPoint(0, 0)).x() >= 0


def test_an_archive_in_use_can_be_looked_at(qtbot: QtBot) -> None:
    busy = FailureDialog(MinutesError("archive.in_use", path="a.minutes"))
    missing = FailureDialog(MinutesError("archive.missing", path="a.minutes"))
    for dialog in (busy, missing):
        qtbot.addWidget(dialog)
        dialog.show()
    offered = [one.text() for one in busy.findChildren(QPushButton) if one.isVisible()]
    assert "Look only" in offered
    assert "Look only" not in [
        one.text() for one in missing.findChildren(QPushButton) if one.isVisible()
    ]
