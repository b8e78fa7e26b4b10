"""The preview in a real window: reading, mending, putting on the list, refusing, languages."""

import os
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from minutes_app.domain.ids import Id
from minutes_app.domain.meetings import Attendance, Attendee, Language
from minutes_app.domain.people import Body, Office, Person
from minutes_app.language import Tongue
from minutes_app.ui.intake.choosing import dropped_file
from minutes_app.ui.intake.dialog import IntakeDialog
from minutes_app.ui.intake.doors import ListDoors
from minutes_app.ui.intake.lines import Standing
from minutes_app.ui.intake.model import Column
from minutes_app.ui.intake.source import LONGEST_TEXT
from minutes_app.ui.people.page import PeoplePage
from tests.intake.files.foreign import csv_of, document, sheet, workbook, write
from tests.ui.conftest import both_languages, drop_deleted, nameless
from tests.ui.meetings_at_hand import Hand, at_hand, type_into

TEXT = "市科技局局长张三、市港口局副局长赵小六\n王五（市教育局）\n"
ROWS = [["姓名", "单位", "职务"], ["张三", "市科技局", "局长"], ["赵小六", "市港口局", "副局长"]]
Return, Space, Escape = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape


@pytest.fixture
def hand(qtbot: QtBot, open_window: Any) -> Iterator[Hand]:
    made = at_hand(qtbot, open_window, Language.CHINESE)
    made.perform(
        lambda desk: desk.directory.add(
            Body(Id("b1"), "市科技局"), Body(Id("b2"), "市教育局"),
            Person(Id("p1"), "张三"), Person(Id("p2"), "王五"), Person(Id("p3"), "王五"),
            Office(Id("o1"), Id("p1"), "副局长", Id("b1")),
            Office(Id("o3"), Id("p3"), "处长", Id("b2")),
        )
    )  # fmt: skip
    yield made
    made.close()


@pytest.fixture
def doors(hand: Hand) -> Iterator[ListDoors]:
    made = ListDoors(hand.context, hand.meeting, hand.window)
    yield made
    made.release()


def dialog_of(doors: ListDoors) -> IntakeDialog:
    assert doors.dialog is not None
    return doors.dialog


def read(hand: Hand, dialog: IntakeDialog, count: int) -> None:
    """Wait until that many rows are read."""
    hand.qtbot.waitUntil(lambda: len(dialog.model.lines) == count, timeout=15_000)
    hand.wait()


def opened(hand: Hand, doors: ListDoors, text: str, count: int) -> IntakeDialog:
    doors.show_text(text)
    dialog = dialog_of(doors)
    read(hand, dialog, count)
    return dialog


def names(dialog: IntakeDialog) -> list[str]:
    return [line.row.name for line in dialog.model.lines]


def cell(dialog: IntakeDialog, row: int, column: Column) -> str:
    return str(dialog.shown.index(row, column).data() or "")


def choose(hand: Hand, dialog: IntakeDialog, row: int, column: Column, words: str) -> None:
    """Open the cell with Enter and choose in it what a person sees."""
    dialog.view.setFocus()
    dialog.view.setCurrentIndex(dialog.shown.index(row, column))
    hand.qtbot.keyClick(dialog.view, Return)
    box = dialog.view.findChildren(QComboBox)[-1]
    found = next(place for place in range(box.count()) if words in box.itemText(place))
    box.setCurrentIndex(found)
    box.activated.emit(found)
    hand.wait()


def put(hand: Hand, dialog: IntakeDialog) -> None:
    dialog.foot.put.click()
    hand.wait()
    drop_deleted()


def listed(hand: Hand) -> dict[str, Attendee]:
    return {one.shown_name: one for one in hand.stored().attendees()}


def test_the_model_keeps_qts_rules(hand: Hand, doors: ListDoors) -> None:
    dialog = opened(hand, doors, TEXT, 3)
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    watches = [QAbstractItemModelTester(one, fatal) for one in (dialog.model, dialog.shown)]
    dialog.filter.choose(1)
    dialog.filter.choose(0)
    hand.qtbot.keyClick(dialog.view, Space)
    dialog.source.text.setPlainText("市科技局局长张三\n")
    read(hand, dialog, 1)
    del watches


def test_a_list_is_understood_row_by_row_and_nothing_is_written(
    hand: Hand, doors: ListDoors
) -> None:
    before = hand.stored()
    people = hand.ask(lambda desk: desk.directory.listing())
    dialog = opened(hand, doors, TEXT, 3)
    assert names(dialog) == ["张三", "赵小六", "王五"]
    assert [line.standing for line in dialog.model.lines] == [
        Standing.KNOWN, Standing.NEW, Standing.KNOWN,
    ]  # fmt: skip
    assert cell(dialog, 0, Column.BODY) == "市科技局"
    assert cell(dialog, 0, Column.TITLE) == "局长"
    assert cell(dialog, 0, Column.STANDING) == "Known: this now, no longer 市科技局副局长"
    assert "Several of this name are known" in cell(dialog, 2, Column.DOUBTS)
    assert "3 rows · 2 known · 1 new · 1 in doubt" in dialog.foot.totals.text()
    assert dialog.foot.put.text() == "Put 3 on the list"
    dialog.reject()
    assert hand.stored() == before
    assert hand.ask(lambda desk: desk.directory.listing()) == people


def test_putting_is_one_step_that_undo_takes_back(hand: Hand, doors: ListDoors) -> None:
    before = list(listed(hand))
    dialog = opened(hand, doors, TEXT, 3)
    choose(hand, dialog, 2, Column.STANDING, "市教育局处长")
    put(hand, dialog)
    assert not isValid(dialog)
    there = listed(hand)
    assert list(there)[-3:] == ["张三", "赵小六", "王五"] or {"张三", "赵小六", "王五"} <= set(
        there
    )
    assert there["王五"].person == "p3"
    assert there["王五"].offices[0].title == "处长"
    held = hand.ask(
        lambda desk: desk.meetings.offices_held(
            Id("p1"), hand.meeting.record.meeting.start.whole_day
        )
    )
    assert [one.title for one in held] == ["局长"]
    hand.undo_as_offered()
    assert list(listed(hand)) == before


def test_ticks_edits_and_filters_by_keyboard(hand: Hand, doors: ListDoors) -> None:
    dialog = opened(hand, doors, TEXT, 3)
    dialog.view.setFocus()
    dialog.view.setCurrentIndex(dialog.shown.index(1, Column.NAME))
    hand.qtbot.keyClick(dialog.view, Space)
    assert dialog.foot.put.text() == "Put 2 on the list"
    dialog.filter.choose(3)
    assert dialog.shown.rowCount() == 1
    dialog.filter.choose(0)
    dialog.view.setCurrentIndex(dialog.shown.index(1, Column.TITLE))
    hand.qtbot.keyClick(dialog.view, Return)
    editor = dialog.view.focusWidget()
    assert editor is not None
    type_into(editor, "局长")
    hand.qtbot.keyClick(editor, Return)
    hand.wait()
    assert dialog.isVisible()
    assert cell(dialog, 1, Column.TITLE) == "局长"
    choose(hand, dialog, 0, Column.ATTENDANCE, "Excused")
    put(hand, dialog)
    assert listed(hand)["张三"].attendance is Attendance.EXCUSED
    assert "赵小六" not in listed(hand)


def test_a_name_mended_by_hand_is_looked_up_anew(hand: Hand, doors: ListDoors) -> None:
    dialog = opened(hand, doors, "市科技局局长张小三\n市港口局副局长赵小六\n", 2)
    assert dialog.model.lines[0].standing is Standing.NEW
    index = dialog.model.index(0, Column.NAME)
    dialog.model.setData(index, "张三")
    hand.wait()
    assert dialog.model.lines[0].standing is Standing.KNOWN
    assert dialog.model.lines[0].choice[0] == "p1"


def test_what_was_mended_stays_while_more_is_typed(hand: Hand, doors: ListDoors) -> None:
    dialog = opened(hand, doors, TEXT, 3)
    dialog.model.setData(dialog.model.index(1, Column.GROUP), "市直部门")
    dialog.source.text.setPlainText("市经信局局长李小四\n" + TEXT)
    read(hand, dialog, 4)
    assert [line.row.group for line in dialog.model.lines] == ["", "", "市直部门", ""]


def test_that_is_right_settles_a_doubt(hand: Hand, doors: ListDoors) -> None:
    dialog = opened(hand, doors, TEXT, 3)
    dialog.filter.choose(1)
    assert dialog.shown.rowCount() == 1
    dialog.view.setCurrentIndex(dialog.shown.index(0, 0))
    assert dialog.foot.right.isEnabled()
    dialog.foot.right.click()
    assert "in doubt" not in dialog.foot.totals.text()


def test_the_piece_of_the_source_is_marked(hand: Hand, doors: ListDoors) -> None:
    dialog = opened(hand, doors, TEXT, 3)
    dialog.view.setCurrentIndex(dialog.shown.index(2, 0))
    marked = [one.cursor.selectedText() for one in dialog.source.text.extraSelections()]
    assert any("王五" in words for words in marked)
    assert not any("张三" in words for words in marked)


def test_somebody_on_the_list_is_changed_and_not_doubled(hand: Hand, doors: ListDoors) -> None:
    put(hand, opened(hand, doors, "市科技局局长张三\n市港口局副局长赵小六\n", 2))
    count = len(listed(hand))
    dialog = opened(hand, doors, "请假：张三\n市港口局副局长赵小六\n", 2)
    assert [line.standing for line in dialog.model.lines] == [Standing.LISTED] * 2
    assert cell(dialog, 0, Column.STANDING).startswith("On the list already")
    put(hand, dialog)
    assert len(listed(hand)) == count
    assert listed(hand)["张三"].attendance is Attendance.EXCUSED


def test_a_workbook_with_columns_that_can_be_named_anew(
    hand: Hand, doors: ListDoors, tmp_path: Path
) -> None:
    hidden = [*ROWS, ["钱小七", "市财政局", "处长"]]
    book = workbook(("名单", sheet(hidden, hidden=(4,))), ("二", sheet(ROWS[:2])))
    doors.read(write(tmp_path, "名单.xlsx", book))
    dialog = dialog_of(doors)
    read(hand, dialog, 2)
    assert names(dialog) == ["张三", "赵小六"]
    assert cell(dialog, 1, Column.BODY) == "市港口局"
    dialog.source.hidden_rows.click()
    read(hand, dialog, 3)
    dialog.source.tables.setCurrentIndex(1)
    dialog.source.tables.activated.emit(1)
    read(hand, dialog, 1)
    box = dialog.source.cells.header.findChildren(QComboBox)[2]
    ignored = next(n for n in range(box.count()) if box.itemText(n) in {"Ignored", "Left out"})
    box.setCurrentIndex(ignored)
    box.activated.emit(ignored)
    hand.qtbot.waitUntil(lambda: cell(dialog, 0, Column.TITLE) == "", timeout=5_000)
    assert cell(dialog, 0, Column.BODY) == "市科技局"


def _choose_table(dialog: IntakeDialog, number: int) -> None:
    dialog.source.tables.setCurrentIndex(number)
    dialog.source.tables.activated.emit(number)


def test_a_document_has_tables_and_words_outside_of_them(
    hand: Hand, doors: ListDoors, tmp_path: Path
) -> None:
    cells = "".join(
        "<w:tr>"
        + "".join(f"<w:tc><w:p><w:r><w:t>{one}</w:t></w:r></w:p></w:tc>" for one in row)
        + "</w:tr>"
        for row in ROWS
    )
    outside = "<w:p><w:r><w:t>市教育局处长王五</w:t></w:r></w:p>"
    doors.read(write(tmp_path, "a.docx", document(f"<w:tbl>{cells}</w:tbl>{outside}")))
    dialog = dialog_of(doors)
    read(hand, dialog, 2)
    _choose_table(dialog, 1)
    read(hand, dialog, 1)
    assert names(dialog) == ["王五"]
    assert dialog.source.text.toPlainText() == "市教育局处长王五"
    _choose_table(dialog, 0)
    read(hand, dialog, 2)
    dialog.source.tables.setFocus()
    dialog._as_text.click()
    hand.qtbot.waitUntil(lambda: not dialog.model.lines)
    assert dialog.source.table is None
    assert dialog.source.text.hasFocus()


def test_a_table_that_is_too_long_says_so_and_the_other_can_be_read(
    hand: Hand, doors: ListDoors, tmp_path: Path
) -> None:
    book = workbook(("数据", sheet([["a"]] * 20_001)), ("名单", sheet(ROWS)))
    doors.read(write(tmp_path, "a.xlsx", book))
    dialog = dialog_of(doors)
    read(hand, dialog, 2)
    assert dialog.source.tables.currentText() == "名单"
    _choose_table(dialog, 0)
    assert "a.xlsx goes on below row 20000" in dialog._refusal.text()
    assert not dialog.foot.put.isEnabled()
    _choose_table(dialog, 1)
    read(hand, dialog, 2)
    assert not dialog._refusal.isVisible()


def test_another_encoding_reads_the_file_anew(hand: Hand, doors: ListDoors, tmp_path: Path) -> None:
    doors.read(write(tmp_path, "a.csv", csv_of(ROWS).encode("gb18030")))
    dialog = dialog_of(doors)
    read(hand, dialog, 2)
    assert dialog.source.encodings.currentData() == "gb18030"
    wrong = dialog.source.encodings.findData("utf-8")
    dialog.source.encodings.setCurrentIndex(wrong)
    dialog.source.encodings.activated.emit(wrong)
    hand.qtbot.waitUntil(dialog._refusal.isVisible, timeout=10_000)
    assert "is not written in this encoding" in dialog._refusal.text()
    assert names(dialog) == ["张三", "赵小六"]
    assert dialog.source.encodings.currentData() == "gb18030"


@pytest.mark.slow
@pytest.mark.usefixtures("uncollected")
def test_the_window_stays_alive_while_a_bomb_is_refused(
    hand: Hand, doors: ListDoors, tmp_path: Path
) -> None:
    path = tmp_path / "bomb.csv"
    path.write_bytes(b"name,body\n" + b"x,y\n" * 4_000_000)
    doors.read(path)
    dialog = dialog_of(doors)
    ticks: list[float] = []  # the window's own time: what other programs take does not count
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: ticks.append(time.thread_time()))
    timer.start()
    hand.qtbot.waitUntil(dialog._refusal.isVisible, timeout=15_000)
    timer.stop()
    gaps = [after - before for before, after in pairwise(ticks)]
    assert len(ticks) > 3
    assert max(gaps) < 0.25
    assert "that is no list of people" in dialog._refusal.text()
    assert "Nothing was put on the list." in dialog._refusal.text()
    assert not dialog.foot.put.isEnabled()


@pytest.mark.parametrize("after", [0, 210, 230, 260, 300])
def test_closing_while_a_text_is_read_leaves_nothing(
    hand: Hand, doors: ListDoors, after: int
) -> None:
    doors.show_text(TEXT * 50)
    dialog = dialog_of(doors)
    hand.qtbot.wait(after)
    dialog.close()
    drop_deleted()
    hand.wait()
    hand.wait()
    assert not isValid(dialog)


@pytest.mark.usefixtures("uncollected")
def test_a_long_list_does_not_stop_the_window(hand: Hand, doors: ListDoors, tmp_path: Path) -> None:
    rows = [
        ROWS[0],
        *(
            [f"张{chr(0x4E00 + n)}{chr(0x5000 + n % 900)}", "市港口局", "处长"]
            for n in range(5_000)
        ),
    ]
    doors.read(write(tmp_path, "a.csv", csv_of(rows)))
    dialog = dialog_of(doors)
    ticks: list[float] = []  # the window's own time: what other programs take does not count
    timer = QTimer(interval=10)
    timer.timeout.connect(lambda: ticks.append(time.thread_time()))
    timer.start()
    hand.qtbot.waitUntil(lambda: len(dialog.model.lines) == 5_000, timeout=60_000)
    timer.stop()
    assert max(b - a for a, b in pairwise(ticks)) < 0.5


def test_closing_ends_the_reading(hand: Hand, doors: ListDoors, tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    path.write_bytes(b"x" * 15_000_000)
    doors.read(path)
    dialog = dialog_of(doors)
    before = time.monotonic()
    hand.qtbot.keyClick(dialog, Escape)
    hand.wait()
    assert time.monotonic() - before < 3
    drop_deleted()
    assert not isValid(dialog)
    children = Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split()
    lines = [Path(f"/proc/{one}/cmdline").read_text("utf-8", "replace") for one in children]
    assert not [one for one in lines if "intake.files.reader" in one]


def test_cancel_in_the_status_bar_ends_the_reading(
    hand: Hand, doors: ListDoors, tmp_path: Path
) -> None:
    jobs: list[Any] = []
    hand.context.work.started.connect(lambda job: jobs.append(job) if job.title else None)
    path = tmp_path / "big.csv"
    path.write_bytes(b"x" * 15_000_000)
    doors.read(path)
    assert dialog_of(doors)._progress.isVisible()
    assert jobs[-1].title == "Reading big.csv"
    jobs[-1].cancel()
    hand.qtbot.waitUntil(lambda: not dialog_of(doors)._progress.isVisible(), timeout=5_000)
    assert dialog_of(doors).isVisible()


def test_a_text_that_no_field_could_show_is_refused(hand: Hand, doors: ListDoors) -> None:
    doors.show_text("")
    dialog = dialog_of(doors)
    QGuiApplication.clipboard().setText("张三，" * LONGEST_TEXT)
    dialog.source.text.setFocus()
    hand.qtbot.keySequence(dialog.source.text, QKeySequence(QKeySequence.StandardKey.Paste))
    assert dialog.source.text.toPlainText() == ""
    assert "too long to paste" in dialog._refusal.text()


def test_nor_is_one_taken_that_was_pasted_elsewhere(hand: Hand, doors: ListDoors) -> None:
    QGuiApplication.clipboard().setText("张三，科长\n" * LONGEST_TEXT)
    doors.paste()
    dialog = dialog_of(doors)
    assert dialog.source.text.toPlainText() == ""
    assert "too long to paste" in dialog._refusal.text()
    doors.show_text("张三，科长\n李四")
    hand.qtbot.waitUntil(lambda: len(dialog.model.lines) == 2, timeout=5_000)
    assert not dialog._refusal.isVisible()


def test_a_name_of_three_characters_stands_on_one_line(hand: Hand, doors: ListDoors) -> None:
    doors.show_text("王敏，副局长\n赵一鸣，副局长")
    dialog = dialog_of(doors)
    hand.qtbot.waitUntil(lambda: len(dialog.model.lines) == 2, timeout=5_000)
    hand.qtbot.waitUntil(lambda: not dialog.view._rest.isActive(), timeout=5_000)
    heights = [dialog.view.rowHeight(row) for row in range(2)]
    assert heights[0] == heights[1]


def _drop(target: Any, data: QMimeData) -> QDropEvent:
    """Let something fall on a widget, as Qt delivers it: it comes over it first."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy, place = Qt.DropAction.CopyAction, QPoint(5, 5)
    QApplication.sendEvent(target, QDragEnterEvent(place, copy, data, left, none))
    event = QDropEvent(QPointF(place), copy, data, left, none)
    QApplication.sendEvent(target, event)
    return event


def test_a_file_dropped_on_the_people_or_on_the_preview_is_read(
    hand: Hand, doors: ListDoors, tmp_path: Path
) -> None:
    page = PeoplePage(hand.context, hand.meeting)
    hand.show(page)
    doors.watch(page, page.adding.line, page.view, page.view.viewport())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(write(tmp_path, "a.csv", csv_of(ROWS))))])
    assert _drop(page.view.viewport(), data).isAccepted()
    dialog = dialog_of(doors)
    read(hand, dialog, 2)
    data.setUrls([QUrl.fromLocalFile(str(write(tmp_path, "b.csv", csv_of(ROWS[:2]))))])
    assert _drop(dialog, data).isAccepted()
    read(hand, dialog, 1)
    data.setUrls([QUrl("https://example.org/a.csv")])
    assert dropped_file(data) is None
    page.deleteLater()


def test_a_list_pasted_into_the_line_opens_the_preview(hand: Hand, doors: ListDoors) -> None:
    page = PeoplePage(hand.context, hand.meeting)
    hand.show(page)
    doors.watch(page, page.adding.line, page.view, page.view.viewport())
    paste = QKeySequence(QKeySequence.StandardKey.Paste)
    QGuiApplication.clipboard().setText("李雷")
    QTest.keySequence(page.adding.line, paste)
    assert page.adding.line.text() == "李雷"
    assert doors.dialog is None
    QGuiApplication.clipboard().setText(TEXT)
    QTest.keySequence(page.adding.line, paste)
    read(hand, dialog_of(doors), 3)
    assert page.adding.line.text() == "李雷"
    page.deleteLater()


def test_commands_open_it_for_the_open_meeting_only(hand: Hand, doors: ListDoors) -> None:
    actions = hand.context.actions
    QGuiApplication.clipboard().setText(TEXT)
    doors.paste()
    read(hand, dialog_of(doors), 3)
    assert {"people.import_list", "people.paste_list"} <= {one.id for one in actions.commands()}
    doors.release()
    assert not {"people.import_list", "people.paste_list"} & {one.id for one in actions.commands()}


@both_languages
def test_everything_has_a_name_in_both_languages(
    hand: Hand, doors: ListDoors, speak: Callable[[Tongue], None], language: Tongue, tmp_path: Path
) -> None:
    speak(language)
    dialog = opened(hand, doors, TEXT, 3)
    assert nameless(dialog) == []
    doors.read(write(tmp_path, "a.csv", csv_of(ROWS).encode("gb18030")))
    read(hand, dialog, 2)
    assert nameless(dialog) == []
    words = dialog.foot.put.text()
    speak(Tongue.CHINESE if language is Tongue.ENGLISH else Tongue.ENGLISH)
    assert dialog.foot.put.text() != words
    assert [one.text() for one in dialog.findChildren(QPushButton) if "%n" in one.text()] == []
