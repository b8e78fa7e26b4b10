"""Pasting into the line: a preview first, one step of undo, and no amount stops the window."""

from time import thread_time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from minutes_app.domain.entries import EntryKind
from minutes_app.domain.meetings import Source
from minutes_app.ui.record.line.pasted import LONGEST_LINE, MOST_LINES, Fate, look_at, sentences
from tests.ui.record.at_the_line import Desk, focused

Control = Qt.KeyboardModifier.ControlModifier
HUGE = 10_000_000


def test_a_paste_of_lines_asks_and_is_one_step(desk: Desk) -> None:
    data = QMimeData()
    data.setText("一是建平台\n二是引人才\n三是优环境")
    data.setHtml("<b>not this</b>")
    desk.line.insertFromMimeData(data)
    assert desk.texts() == []
    desk.key(Qt.Key.Key_Escape)
    assert desk.texts() == []
    desk.line.insertFromMimeData(data)
    desk.key(Qt.Key.Key_Return)
    assert desk.texts() == ["建平台", "引人才", "优环境"]
    assert focused() is desk.line
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.texts() == []


def paste(desk: Desk, text: str) -> None:
    """Paste a text into the line."""
    data = QMimeData()
    data.setText(text)
    desk.line.insertFromMimeData(data)


def test_each_line_is_shown_as_it_will_be_read(desk: Desk) -> None:
    desk.record_line("+Wu Jie, Deputy")
    desk.line.setFocus()
    paste(desk, "Wu Jie: !Pay\nCheck @Nobody\n# Next\n+Li Lei\n/undo\nWu Jie:")
    offer = desk.record.side.paste
    assert offer._count.text() == "6 entries will be added"
    echoes = [offer.view.lines.echo(row) for row in range(6)]
    assert [echo.words.split(" · ")[:2] for echo in echoes[:3]] == [
        ["Wu Jie", "Instruction"], ["Narration"], ["Heading"],
    ]  # fmt: skip
    assert "Nobody" in echoes[1].doubt
    assert [echo.words for echo in echoes[3:]] == ["Narration"] * 3
    desk.key(Qt.Key.Key_Return)
    entries = desk.entries()
    assert [one.text for one in entries] == [
        "Pay", "Check @Nobody", "Next", "+Li Lei", "/undo", "Wu Jie:",
    ]  # fmt: skip
    assert entries[0].kind is EntryKind.INSTRUCTION
    assert entries[0].voices


def test_a_line_too_long_for_an_entry_is_split_at_its_sentences(desk: Desk) -> None:
    sentence = "要认真落实安全生产责任制，按期完成整改。"
    text = sentence * (LONGEST_LINE // len(sentence) + 1)
    paste(desk, text)
    assert desk.line.toPlainText() == ""
    assert desk.texts() == []
    desk.key(Qt.Key.Key_Return)
    assert "".join(desk.texts()) == text
    desk.line.setFocus()
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.texts() == []


def test_a_long_text_is_kept_as_raw_notes_and_taken_back(desk: Desk) -> None:
    text = "Everything that was said, word by word. " * 200
    paste(desk, text)
    offer = desk.record.side.paste
    QTest.mouseClick(offer._keep, Qt.MouseButton.LeftButton)
    desk.wait()
    assert desk.texts() == []
    (notes,) = desk.stored().all_of(Source)
    assert notes.text.strip() == text.strip()
    assert focused() is desk.line
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.stored().all_of(Source) == []


@pytest.mark.parametrize(
    "line", ["x" * HUGE, "一二三四五六七八九十" * (HUGE // 10), "line\n" * (HUGE // 5)]
)
@pytest.mark.usefixtures("uncollected")
def test_ten_megabytes_leave_the_window_alive(desk: Desk, line: str) -> None:
    desk.line.setFocus()
    begun = thread_time()  # what other programs take does not count
    paste(desk, line)
    QApplication.sendPostedEvents()
    desk.window.grab()
    assert thread_time() - begun < 2
    assert desk.line.toPlainText() == ""
    offer = desk.record.side.paste
    assert offer.isVisible()
    desk.line.setFocus()
    begun = thread_time()
    QTest.keyClicks(desk.line, "a")
    desk.line.grab()
    assert thread_time() - begun < 0.05
    assert desk.texts() == []


def test_small_pastes_stay_text() -> None:
    assert look_at("just words", alone=True).fate is Fate.TEXT
    assert look_at("two\nlines", alone=False).fate is Fate.TEXT
    assert look_at("two\nlines", alone=True).lines == ("two", "lines")
    assert look_at("line\n" * (MOST_LINES + 1), alone=True).fate is Fate.NOTES


@pytest.mark.parametrize(
    "line", ["一。二！三", "One. Two 3.5% of all. “Three”", "", "no end", "。。。", "A.\nB. C"]
)
def test_sentences_lose_nothing(line: str) -> None:
    assert "".join(sentences(line)) == line
