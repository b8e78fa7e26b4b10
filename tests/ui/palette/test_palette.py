"""The palette over the real window: it comes, finds, opens, and leaves everything as it was."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from minutes_app.domain.ids import new_id
from minutes_app.domain.people import Body, Person
from minutes_app.language import Tongue
from minutes_app.ui.directory.page import DirectoryPage
from minutes_app.ui.palette.delegate import _brought_to_sight
from minutes_app.ui.palette.items import Kind
from minutes_app.ui.palette.overlay import PaletteOverlay
from minutes_app.ui.palette.palette import Palette
from minutes_app.ui.preferences import SCALE, USED_LAST
from tests.ui.conftest import both_languages, nameless
from tests.ui.events import Events
from tests.ui.record.at_the_line import Desk, compose, focused, open_meeting

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(qtbot: QtBot, open_window: Any, speak: Callable[[Tongue], None]) -> Iterator[Desk]:
    made = open_meeting(qtbot, open_window)
    yield made
    made.window.hide()
    made.wait()


def overlay(desk: Desk) -> PaletteOverlay:
    found = desk.window.findChild(PaletteOverlay)
    assert found is not None
    return found


def open_palette(desk: Desk) -> PaletteOverlay:
    desk.key(Qt.Key.Key_K, CONTROL)
    desk.wait()
    assert overlay(desk).isVisible()
    return overlay(desk)


def titles(desk: Desk) -> list[str]:
    return [row.found.item.title for row in overlay(desk).model.rows if row.found]


def add_people(desk: Desk) -> None:
    person, body = Person(new_id(), "潘建兴"), Body(new_id(), "东海市科技局")
    desk.context.session.perform(lambda one: one.directory.add(person))
    desk.context.session.perform(lambda one: one.directory.add(body))
    desk.wait()


def test_it_runs_a_command_by_letters_of_either_language(
    desk: Desk, speak: Callable[[Tongue], None]
) -> None:
    done: list[str] = []
    desk.context.actions.handle("export.pdf", lambda: done.append("pdf"))
    for tongue, typed in ((Tongue.ENGLISH, "eap"), (Tongue.ENGLISH, "dcpdf"),
                          (Tongue.CHINESE, "dcpdf"), (Tongue.CHINESE, "导出p")):  # fmt: skip
        speak(tongue)
        palette = open_palette(desk)
        desk.type(typed)
        desk.wait()
        row = palette.current()
        assert row is not None
        assert row.found is not None
        assert row.found.item.id == "export.pdf"
        desk.key(Qt.Key.Key_Return)
        assert not palette.isVisible()
    assert done == ["pdf"] * 4


def test_focus_caret_and_half_a_line_are_as_they_were(desk: Desk) -> None:
    line = desk.line
    line.setFocus()
    desk.type("half a line")
    desk.key(Qt.Key.Key_Left, SHIFT)
    desk.key(Qt.Key.Key_Left, SHIFT)
    before = (line.textCursor().anchor(), line.textCursor().position())
    palette = open_palette(desk)
    assert focused() is palette.line
    desk.type("word")
    desk.key(Qt.Key.Key_Escape)
    assert focused() is line
    assert line.toPlainText() == "half a line"
    assert (line.textCursor().anchor(), line.textCursor().position()) == before
    open_palette(desk)
    assert palette.line.text() == ""
    desk.key(Qt.Key.Key_P, CONTROL | SHIFT)
    assert not palette.isVisible()
    assert focused() is line


def test_editing_in_place_goes_on_after_it(desk: Desk) -> None:
    desk.record_line("First point")
    desk.key(Qt.Key.Key_Up)
    editor = focused()
    assert editor is not desk.line
    desk.type(", more")
    open_palette(desk)
    desk.key(Qt.Key.Key_Escape)
    assert focused() is editor
    desk.type(" still")
    desk.key(Qt.Key.Key_Return)
    assert desk.texts() == ["First point, more still"]


def test_it_waits_for_the_input_method(desk: Desk) -> None:
    desk.line.setFocus()
    compose(desk.line, "hui'yi")
    QTest.keyClick(focused(), Qt.Key.Key_K, CONTROL)
    assert desk.window.findChild(PaletteOverlay) is None
    compose(desk.line, "", "会议")
    desk.qtbot.waitUntil(lambda: desk.window.findChild(PaletteOverlay) is not None)
    assert desk.line.toPlainText() == "会议"
    desk.wait()
    # Enter belongs to the input method while it composes here, too.
    palette = overlay(desk)
    compose(palette.line, "dao'chu")
    QTest.keyClick(palette.line, Qt.Key.Key_Return)
    assert palette.isVisible()
    compose(palette.line, "", "导出")
    assert palette.line.text() == "导出"
    desk.key(Qt.Key.Key_Escape)
    assert desk.line.toPlainText() == "会议"


def test_a_meeting_is_opened(desk: Desk) -> None:
    other: list[Any] = []
    desk.context.session.perform(
        lambda one: one.meetings.create("重庆市数字经济座谈会"), other.append
    )
    desk.wait()
    open_palette(desk)
    desk.type("cqsszjj")
    desk.key(Qt.Key.Key_Return)
    desk.wait()
    assert desk.page.meeting is not None
    assert desk.page.meeting.record.meeting.title == "重庆市数字经济座谈会"


@pytest.mark.parametrize(("typed", "name"), [("pjx", "潘建兴"), ("科技局", "东海市科技局")])
def test_a_person_or_body_is_shown_in_the_directory(desk: Desk, typed: str, name: str) -> None:
    add_people(desk)
    open_palette(desk)
    desk.type(typed)
    desk.key(Qt.Key.Key_Return)
    desk.wait()
    page: Any = desk.window.findChild(DirectoryPage)  # to go there would enter it anew
    assert page.isVisible()
    assert page.view.currentIndex().data() == name
    assert page.view.hasFocus()


def test_a_task_leads_to_its_entry(desk: Desk) -> None:
    add_people(desk)
    desk.record_line("Something before")
    desk.record_line("！建立工作专班@东海市科技局")
    desk.record_line("Something after")
    open_palette(desk)
    desk.type("gzzb")
    desk.key(Qt.Key.Key_Return)
    desk.wait()
    entry = desk.record.current_entry
    assert [one.text for one in desk.entries() if one.id == entry] == ["建立工作专班"]


def test_enter_waits_for_what_the_archive_finds(desk: Desk) -> None:
    """Typed faster than the archive answers, Enter still opens what was meant."""
    add_people(desk)
    open_palette(desk)
    QTest.keyClicks(focused(), "pjx")
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not overlay(desk).isVisible())
    desk.wait()
    page: Any = desk.window.go("place.people")
    assert page.view.currentIndex().data() == "潘建兴"


def test_an_older_answer_never_overwrites_a_newer_one(desk: Desk) -> None:
    add_people(desk)
    palette = open_palette(desk)
    owner = desk.window.findChild(Palette)
    assert owner is not None
    older = list(owner._places)
    QTest.keyClicks(palette.line, "p")
    QTest.keyClicks(palette.line, "jx")
    owner._take_places(("p",), older)
    desk.wait()
    assert "潘建兴" in titles(desk)
    owner._take_places((), older)
    assert "潘建兴" in titles(desk)


def test_keys_move_and_typing_chooses_the_best_again(desk: Desk) -> None:
    palette = open_palette(desk)
    desk.type("e")
    desk.wait()
    first = palette.current()
    desk.key(Qt.Key.Key_Down)
    second = palette.current()
    assert first is not None
    assert second is not None
    assert second != first
    desk.key(Qt.Key.Key_Up)
    assert palette.current() == first
    desk.key(Qt.Key.Key_Up)
    last = palette.current()
    assert last == palette.model.rows[-1]
    desk.key(Qt.Key.Key_Down)
    assert palette.current() == first
    desk.key(Qt.Key.Key_PageDown)
    assert palette.current() != first
    desk.type("x")
    desk.wait()
    assert palette.current() == next(row for row in palette.model.rows if row.found)


def test_what_was_used_comes_first_when_nothing_is_typed(desk: Desk) -> None:
    add_people(desk)
    open_palette(desk)
    desk.type("lod")
    desk.key(Qt.Key.Key_Return)
    open_palette(desk)
    desk.type("pjx")
    desk.key(Qt.Key.Key_Return)
    desk.wait()
    open_palette(desk)
    assert titles(desk)[:2] == ["潘建兴", "Light or dark"]
    desk.key(Qt.Key.Key_Escape)
    desk.context.preferences.set(USED_LAST, "nonsense")
    open_palette(desk)
    assert titles(desk)


def test_it_offers_what_can_be_done_now_with_its_keys(desk: Desk) -> None:
    palette = open_palette(desk)
    rows = {row.found.item.id: row.found.item for row in palette.model.rows if row.found}
    assert rows["meeting.new"].keys == ("Ctrl+N",)
    assert rows["speaker.2"].keys == ("Ctrl+2", "F2")
    assert "entry.join" not in rows  # no entry is chosen
    assert "capture.record" not in rows
    assert "palette.open" not in rows
    groups = [row.group for row in palette.model.rows if row.found is None]
    assert groups == ["Meetings", "File", "Edit", "View", "Meeting", "While recording"]
    assert all(row.spoken for row in palette.model.rows)


def test_nothing_is_called_so(desk: Desk) -> None:
    palette = open_palette(desk)
    desk.type("zzzzqqq")
    desk.wait()
    assert palette.nothing.isVisible()
    assert "Nothing is called so" in palette.nothing.text()
    assert palette.line.accessibleDescription() == palette.nothing.text()
    desk.key(Qt.Key.Key_Return)
    assert palette.isVisible()


def test_another_command_closes_it_first(desk: Desk) -> None:
    line = desk.line
    line.setFocus()
    palette = open_palette(desk)
    desk.key(Qt.Key.Key_F9)
    assert not palette.isVisible()
    assert focused() is line


def test_a_click_elsewhere_closes_it_and_one_on_a_row_runs_it(desk: Desk) -> None:
    palette = open_palette(desk)
    QTest.mouseClick(desk.line, Qt.MouseButton.LeftButton)
    assert not palette.isVisible()
    assert focused() is desk.line
    open_palette(desk)
    desk.type("light or dark")
    desk.wait()
    theme = desk.context.appearance.theme.name
    place = palette.view.visualRect(palette.view.currentIndex()).center()
    QTest.mouseClick(palette.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.context.appearance.theme.name != theme
    assert not palette.isVisible()


@both_languages
def test_it_is_named_and_stands_inside_the_window(
    desk: Desk, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    palette = open_palette(desk)
    assert nameless(desk.window) == []
    for size, scale in (((1280, 800), 1.0), ((640, 480), 1.6)):
        desk.context.preferences.set(SCALE, scale)
        desk.window.resize(*size)
        desk.wait()
        corner = palette.mapTo(desk.window, QPoint(palette.width(), palette.height()))
        assert 0 <= palette.x() < palette.y() + palette.width()
        assert corner.x() <= desk.window.width()
        assert corner.y() <= desk.window.height()
        assert palette.view.height() >= palette.view.sizeHintForRow(1)
    desk.context.preferences.set(SCALE, 1.0)


def test_typing_paints_nothing_beneath_and_moves_nothing(desk: Desk) -> None:
    add_people(desk)
    palette = open_palette(desk)
    desk.wait()
    palette._fit.setInterval(60_000)
    place = palette.geometry()
    beneath = Events(*desk.record.findChildren(QWidget), desk.record, desk.page)
    for letter in "zhqj":  # many, few, nothing
        desk.type(letter)
        desk.wait()
        assert palette.geometry() == place
    for _ in range(4):
        desk.key(Qt.Key.Key_Backspace)
        assert palette.geometry() == place
    assert beneath.counts[QEvent.Type.Paint] == 0


def test_at_rest_it_is_as_low_as_what_was_found(desk: Desk) -> None:
    add_people(desk)
    palette = open_palette(desk)
    high = palette.height()
    desk.type("潘建")
    desk.qtbot.waitUntil(lambda: palette.height() < high - 5 * palette.view.sizeHintForRow(0))
    assert palette.view.isVisible()
    desk.type("zzz")
    desk.qtbot.waitUntil(palette.nothing.isVisible)
    desk.qtbot.wait(500)
    assert palette.nothing.height() >= palette.nothing.heightForWidth(palette.nothing.width())
    assert palette.nothing.geometry().bottom() < palette._hint.geometry().top()


def test_rows_know_their_kinds(desk: Desk) -> None:
    add_people(desk)
    palette = open_palette(desk)
    desk.type("东海")
    desk.wait()
    kinds = {row.found.item.kind for row in palette.model.rows if row.found}
    assert kinds == {Kind.BODY}


def test_what_was_typed_is_in_sight_in_a_long_name(desk: Desk) -> None:
    """A task is a sentence: the row shows the part that was found."""
    desk.record_line(f"！{'推进各项重点工作' * 12}并建立专班@市科技局~明天")
    palette = open_palette(desk)
    desk.type("专班")
    desk.wait()
    row = palette.current()
    assert row is not None
    assert row.found is not None
    assert row.found.item.kind is Kind.TASK
    metrics = palette.view.fontMetrics()
    text, places = _brought_to_sight(row.found.item.title, row.found.places, metrics, 300)
    assert "".join(text[place] for place in places) == "专班"
    assert metrics.horizontalAdvance(text[: places[-1] + 1]) < 300


def test_a_speaker_is_found_by_name(desk: Desk) -> None:
    """The commands of the slots say who has them: a name is enough to let somebody speak."""
    desk.record_line("+潘建兴，市数字经济局，局长")
    desk.record_line("+R&D Centre，市财政局，局长")
    desk.record_line("潘建兴：汇报进展")
    palette = open_palette(desk)
    desk.type("speaker pjx")
    desk.wait()
    row = palette.current()
    assert row is not None
    assert row.found is not None
    assert row.found.item.title == "Speaker 2: 潘建兴"
    desk.key(Qt.Key.Key_Return)
    assert focused() is desk.line
