"""The dialog of layouts: nothing changes until it is kept, every step has a way back."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from minutes_app.documents.layouts import layout_of_text
from minutes_app.documents.settings import Group
from minutes_app.domain.papers import HouseLayout
from minutes_app.language import Tongue
from minutes_app.ui.layouts.dialog import LayoutsDialog
from minutes_app.ui.layouts.pages import LivePages
from minutes_app.ui.layouts.setting import MARK
from minutes_app.ui.preferences import LAST_MEETING
from minutes_app.ui.widgets.room import take_room
from tests.documents.templates.words import letterhead
from tests.ui.conftest import both_languages, finish, nameless
from tests.ui.meetings_at_hand import Hand, at_hand

SIZE = ("styles", "body", "size")


@pytest.fixture
def hand(qtbot: QtBot, open_window: Callable[..., object]) -> Hand:
    return at_hand(qtbot, open_window)  # type: ignore[arg-type]


@pytest.fixture
def dialog(qtbot: QtBot, hand: Hand) -> Iterator[LayoutsDialog]:
    hand.context.session.perform(lambda desk: desk.layouts.copy("official-zh", "Ours"))
    made = LayoutsDialog(hand.context, hand.window)
    made.show()
    rest(qtbot, hand)
    yield made
    for draft in made.drafts.all.values():
        draft.discard()
    made.close()
    made.deleteLater()


def rest(qtbot: QtBot, hand: Hand) -> None:
    """Wait until the archive, the pages and what follows from them are done."""
    for _ in range(3):
        for pages in hand.window.findChildren(LivePages):
            qtbot.waitUntil(lambda timer=pages._timer: not timer.isActive())
        finish(qtbot, hand.context.work)


def kept(qtbot: QtBot, hand: Hand, name: str = "Ours") -> HouseLayout | None:
    found: list[HouseLayout | None] = []
    hand.context.session.ask(lambda desk: desk.layouts.shelf().own_layout(name), found.append)
    finish(qtbot, hand.context.work)
    return found[0]


def field(dialog: LayoutsDialog, group: Group, path: tuple[str, ...]) -> object:
    dialog.settings.show_group(group)
    return dialog.settings.groups[group].rows.rows[path].field


def test_nothing_changes_until_it_is_kept(qtbot: QtBot, hand: Hand, dialog: LayoutsDialog) -> None:
    size = field(dialog, Group.STYLES, SIZE)
    size._points.setValue(15)  # type: ignore[attr-defined]
    rest(qtbot, hand)
    assert dialog.draft is not None
    assert dialog.draft.changed
    record = kept(qtbot, hand)
    assert record is not None
    assert layout_of_text(record.definition, "x").styles["body"].size == 16
    QTest.mouseClick(dialog.keep, Qt.MouseButton.LeftButton)
    rest(qtbot, hand)
    record = kept(qtbot, hand)
    assert record is not None
    assert layout_of_text(record.definition, "x").styles["body"].size == 15
    assert not dialog.draft.changed
    assert not dialog.keep.isEnabled()


def test_what_is_changed_while_the_archive_keeps_is_not_lost(
    qtbot: QtBot, hand: Hand, dialog: LayoutsDialog
) -> None:
    dialog.settings.show_group(Group.STYLES)
    dialog._edit(SIZE, 15.0)
    dialog._keep()
    dialog._edit(SIZE, 14.0)  # the archive has not answered yet
    rest(qtbot, hand)
    assert dialog.draft is not None
    assert dialog.draft.own() == {SIZE: 14}
    assert dialog.draft.changed
    assert dialog.keep.isEnabled()
    record = kept(qtbot, hand)
    assert record is not None
    assert layout_of_text(record.definition, "x").styles["body"].size == 15


def test_every_step_has_a_way_back(qtbot: QtBot, hand: Hand, dialog: LayoutsDialog) -> None:
    dialog.settings.show_group(Group.STYLES)
    dialog._edit(SIZE, 15.0)
    dialog._edit(("styles", "body", "bold"), True)
    row = dialog.settings.groups[Group.STYLES].rows.rows[SIZE]
    assert row.label.font().bold()
    assert dialog.draft is not None
    assert len(dialog.draft.own()) == 2
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dialog.draft.own() == {SIZE: 15}
    QTest.mouseClick(dialog.redo, Qt.MouseButton.LeftButton)
    assert len(dialog.draft.own()) == 2
    QTest.mouseClick(row.back, Qt.MouseButton.LeftButton)
    assert SIZE not in dialog.draft.own()
    assert not row.label.font().bold()
    QTest.mouseClick(dialog.shipped, Qt.MouseButton.LeftButton)
    assert dialog.draft.own() == {}
    QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert dialog.draft.own()
    QTest.mouseClick(dialog.discard, Qt.MouseButton.LeftButton)
    assert not dialog.draft.changed
    rest(qtbot, hand)


def test_turning_a_number_is_one_step(dialog: LayoutsDialog) -> None:
    dialog.settings.show_group(Group.PAPER)
    for value in (29.0, 30.0, 31.0):
        dialog._edit(("page", "left"), value)
    assert dialog.draft is not None
    dialog.draft.undo()
    assert dialog.draft.own() == {}


def test_a_shipped_layout_is_locked(qtbot: QtBot, hand: Hand, dialog: LayoutsDialog) -> None:
    dialog.list.choose("formal-en")
    rest(qtbot, hand)
    row = dialog.settings.groups[Group.PAPER].rows.rows["page", "left"]
    assert not row.field.isEnabled()
    dialog._edit(("page", "left"), 10.0)
    assert dialog.draft is not None
    assert not dialog.draft.changed
    QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    rest(qtbot, hand)
    assert dialog.draft is not None
    assert dialog.draft.name == "Formal minutes (ours)"
    assert not dialog.draft.locked


@both_languages
def test_layouts_of_the_language_come_first_and_minutes_before_other_papers(
    qtbot: QtBot, hand: Hand, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    dialog = LayoutsDialog(hand.context, hand.window)
    rest(qtbot, hand)
    assert dialog.draft is not None
    chinese = language is Tongue.CHINESE
    assert dialog.draft.name == ("official-zh" if chinese else "formal-en")
    spoken = [
        dialog.drafts.shelf.layout(one.key).language.value.startswith("zh") is chinese
        for one in dialog.list.model.rows if not one.card.header
    ]  # fmt: skip
    assert spoken == sorted(spoken, reverse=True)
    dialog.close()
    dialog.deleteLater()


def test_pages_follow_within_three_tenths_of_a_second(
    qtbot: QtBot, hand: Hand, dialog: LayoutsDialog
) -> None:
    dialog.settings.show_group(Group.STYLES)
    rest(qtbot, hand)
    moment = dialog.pages._timer.interval() / 1000
    took: list[float] = []
    for size in (15.0, 14.0, 13.0, 12.0, 11.0):
        begun = time.process_time()  # of all threads: what other programs take does not count
        with qtbot.waitSignal(dialog.pages.shown, timeout=5_000):
            dialog._edit(SIZE, size)
        took.append(moment + time.process_time() - begun)
    assert min(took) < 0.3, took
    sheets = dialog.pages.view.sheets
    assert sheets is not None
    assert MARK in sheets.places, "the style that is changed is marked"


def test_an_unknown_fact_is_refused_at_once(
    qtbot: QtBot, hand: Hand, dialog: LayoutsDialog
) -> None:
    dialog.settings.show_group(Group.PHRASES)
    page = dialog.settings.phrases
    page.filter.setText("lead.report")
    row = [one.name for one in page.model.phrases].index("lead.report")
    ours = page.model.index(row, 2)
    page.model.setData(ours, "{speeker}汇报：")
    assert dialog.draft is not None
    assert not dialog.draft.changed
    assert "{speaker}" in page.error.text()
    page.model.setData(ours, "{speaker}作汇报：")
    assert dialog.draft.own() == {("phrases", "lead.report"): "{speaker}作汇报："}
    assert page.error.isHidden()
    page.view.selectRow(row)
    QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
    assert dialog.draft.own() == {}
    rest(qtbot, hand)


def test_a_dialog_is_never_larger_than_its_screen(
    dialog: LayoutsDialog,
) -> None:
    room = dialog.screen().availableSize()
    for scale in (1.0, 1.6, 3.0):
        take_room(dialog, 1180, 720, scale)
        assert dialog.width() <= room.width()
        assert dialog.height() < room.height()


def test_phrases_stand_below_what_they_are_for(dialog: LayoutsDialog) -> None:
    dialog.settings.show_group(Group.PHRASES)
    page = dialog.settings.phrases
    rows = page.model.phrases
    assert not rows[0].name
    assert not page.model.flags(page.model.index(0, 2)) & Qt.ItemFlag.ItemIsEditable
    page.filter.setText("resolution")
    assert {one.group for one in page.model.phrases if one.name} == {"speech"}
    page.filter.setText("nothing is called like this")
    assert page.model.phrases == ()


def test_a_long_meeting_is_said_to_be_shown_in_part(qtbot: QtBot, dialog: LayoutsDialog) -> None:
    qtbot.waitUntil(lambda: bool(dialog.pages.about.text()))
    assert "first pages" not in dialog.pages.about.text()


def test_margins_that_leave_no_room_are_refused(dialog: LayoutsDialog) -> None:
    dialog.settings.show_group(Group.PAPER)
    dialog._edit(("page", "left"), 150.0)
    dialog._edit(("page", "right"), 80.0)
    assert dialog.draft is not None
    assert dialog.draft.own() == {("page", "left"): 150}
    row = dialog.settings.groups[Group.PAPER].rows.rows["page", "right"]
    assert "margins" in row.error.text()


def test_every_group_shows_every_setting(dialog: LayoutsDialog) -> None:
    for group in Group:
        dialog.settings.show_group(group)
        if group in dialog.settings.groups:
            assert dialog.settings.groups[group].rows.rows, group
    for style in ("title", "heading-1", "attendance"):
        styles = dialog.settings.groups[Group.STYLES]
        dialog.settings.show_group(Group.STYLES)
        assert styles.styles is not None
        styles.styles.show_value(style)
        dialog._show()
        assert ("styles", style, "size") in styles.rows.rows


def test_numbering_is_changed_level_by_level(dialog: LayoutsDialog) -> None:
    dialog.settings.show_group(Group.NUMBERING)
    dialog._edit(("lists", "headings", "2", "pattern"), "{n}.")
    assert dialog.draft is not None
    assert [one.pattern for one in dialog.draft.layout().lists["headings"]][:3] == [
        "{n}、", "（{n}）", "{n}."
    ]  # fmt: skip
    dialog._edit(("lists", "headings", "2", "pattern"), "no number")
    row = dialog.settings.groups[Group.NUMBERING].rows.rows["lists", "headings", "2", "pattern"]
    assert row.error.text()


def test_closing_asks_about_what_is_not_kept(
    qtbot: QtBot, hand: Hand, dialog: LayoutsDialog
) -> None:
    dialog.settings.show_group(Group.PAPER)
    dialog._edit(("page", "left"), 30.0)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    (box,) = (one for one in dialog.findChildren(QMessageBox) if one.isVisible())
    box.reject()
    assert dialog.isVisible()
    dialog.close()
    keep = next(one for one in dialog.question.buttons() if "Keep" in one.text())
    keep.click()
    rest(qtbot, hand)
    assert not dialog.isVisible()
    record = kept(qtbot, hand)
    assert record is not None
    assert layout_of_text(record.definition, "x").page.left == 30


@pytest.mark.parametrize("way", ["button", "escape", "frame"])
def test_it_closes_where_everything_is_kept(dialog: LayoutsDialog, way: str) -> None:
    assert dialog.drafts.unkept == []
    if way == "button":
        QTest.mouseClick(dialog.shut, Qt.MouseButton.LeftButton)
    elif way == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    assert not dialog.isVisible()


def test_a_word_file_is_examined_tried_and_kept(
    qtbot: QtBot, hand: Hand, dialog: LayoutsDialog, tmp_path: Path
) -> None:
    path = tmp_path / "红头.docx"
    path.write_bytes(letterhead("{{ nobody }}", "{{ body }}"))
    dialog.settings.show_group(Group.TEMPLATE)
    page = dialog.settings.template
    dialog.word_file.take(path)
    qtbot.waitUntil(lambda: "nobody" in page.said.text(), timeout=30_000)
    assert dialog.draft is not None
    assert not dialog.draft.changed
    path.write_bytes(letterhead())
    dialog.word_file.take(path)
    qtbot.waitUntil(lambda: dialog.draft is not None and dialog.draft.changed, timeout=30_000)
    assert page.file.text() == "红头.docx"
    assert dialog.draft.layout().page.left == 31
    dialog.word_file.attempt()
    qtbot.waitUntil(page.open.isEnabled, timeout=30_000)
    assert "Styles added" in page.said.text()
    assert "Text → Normal" in page.said.text()  # no names of a program
    dialog._keep()
    qtbot.waitUntil(lambda: not dialog.draft.changed, timeout=30_000)  # type: ignore[union-attr]
    record = kept(qtbot, hand)
    assert record is not None
    assert record.template_name == "红头.docx"


def test_files_go_out_and_come_in(
    qtbot: QtBot, hand: Hand, dialog: LayoutsDialog, tmp_path: Path
) -> None:
    path = tmp_path / "ours.minutes-layout"
    dialog.deeds.save_file("Ours", path)
    qtbot.waitUntil(path.exists, timeout=10_000)
    rest(qtbot, hand)
    dialog.deeds.take_file(path)
    qtbot.waitUntil(lambda: dialog.drafts.shelf.has("Ours 2"), timeout=10_000)
    path.write_bytes(b"nothing")
    dialog.deeds.take_file(path)
    qtbot.waitUntil(lambda: "damaged" in dialog.said.text(), timeout=10_000)


def test_renaming_and_removing(qtbot: QtBot, hand: Hand, dialog: LayoutsDialog) -> None:
    dialog.settings.show_group(Group.PAPER)
    dialog._edit(("page", "left"), 30.0)
    record = dialog.drafts.shelf.own_layout("Ours")
    assert record is not None
    dialog.deeds.rename(record, "House")
    qtbot.waitUntil(lambda: dialog.draft is not None and dialog.draft.name == "House")
    rest(qtbot, hand)
    assert dialog.draft is not None
    assert dialog.draft.own() == {("page", "left"): 30}, "what is not kept goes along"
    dialog.deeds.remove()
    qtbot.waitUntil(lambda: not dialog.drafts.shelf.has("House"))
    rest(qtbot, hand)
    assert dialog.draft is not None
    assert dialog.draft.locked


@both_languages
def test_everything_has_a_name(
    dialog: LayoutsDialog, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    for group in Group:
        dialog.settings.show_group(group)
        assert nameless(dialog) == []


def test_the_open_meeting_stands_on_the_pages(
    qtbot: QtBot, hand: Hand, preferences: object
) -> None:
    hand.context.preferences.set(LAST_MEETING, hand.meeting.id)
    made = LayoutsDialog(hand.context, hand.window)
    made.show()
    rest(qtbot, hand)
    qtbot.waitUntil(lambda: made.pages.view.sheets is not None, timeout=10_000)
    record = made.pages.record(hand.meeting.record.meeting.language)
    assert record is not None
    assert record.meeting.id == hand.meeting.id
    made.close()
    made.deleteLater()
