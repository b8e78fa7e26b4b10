"""What a result leads to is marked there, as Ctrl+F marks; the keyboard stays where it is."""

from typing import TYPE_CHECKING, Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from minutes_app.domain.entries import Responsible
from minutes_app.domain.meetings import Language
from minutes_app.services.recording import NewEntry
from minutes_app.services.transfer import sample_for
from minutes_app.storage.search.results import Hit, Where
from minutes_app.ui.meetings.meeting_pane import MeetingPane
from minutes_app.ui.meetings.page import MeetingsPage
from tests.ui.conftest import finish
from tests.ui.meetings_at_hand import type_into

if TYPE_CHECKING:
    from minutes_app.ui.search.page import SearchPage


class Opened:
    """A window in which results of searches are opened by the keyboard."""

    def __init__(self, qtbot: QtBot, open_window: Any) -> None:
        self.qtbot = qtbot
        self.window, self.context = open_window()
        content = sample_for(Language.CHINESE).read_bytes()
        self.context.session.perform(lambda desk: desk.transfer.import_json(content))
        self.finish()

    def finish(self) -> None:
        """Wait until all is answered."""
        for _ in range(4):
            finish(self.qtbot, self.context.work)

    def open(self, words: str, where: Where, part: str = "") -> Hit:
        """Search for words, go to the first result of a sort and press Enter there."""
        page: SearchPage = self.window.go("place.search")
        type_into(page.line, words)
        self.finish()
        hits = [row.hit for row in page.view.hits.loaded]
        row = next(at for at, one in enumerate(hits)
                   if one.where is where and part in {"", one.part})  # fmt: skip
        page.view.setFocus()
        page.view.setCurrentIndex(page.view.model().index(row, 0))
        self.qtbot.keyClick(page.view, Qt.Key.Key_Return)
        self.finish()
        return hits[row]

    @property
    def pane(self) -> MeetingPane:
        """The open meeting."""
        meetings = self.window.go("place.meetings")
        assert isinstance(meetings, MeetingsPage)
        assert meetings.pane is not None
        return meetings.pane

    @property
    def bar(self) -> Any:
        """Its find bar."""
        return self.pane.record._tools.find_bar

    def marked(self) -> list[tuple[str, str, bool]]:
        """Return the entry of each mark, what is marked, and whether one stands at it."""
        finder = self.bar._finder
        return [
            (row.key, row.entry.text[one.start : one.end], one.is_current)
            for row in self.pane.record._model.rows
            for one in finder.matches(row)
        ]

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the focus is."""
        held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(self.window.focusWidget(), key, held)
        self.finish()


@pytest.fixture
def opened(qtbot: QtBot, open_window: Any) -> Opened:
    return Opened(qtbot, open_window)


def test_every_match_is_marked_and_the_first_of_the_entry_is_current(opened: Opened) -> None:
    hit = opened.open("創新 平台", Where.ENTRY)
    marks = opened.marked()
    assert {text for _, text, _ in marks} == {"创新", "平台"}
    assert len({key for key, _, _ in marks}) > 1
    current = [(number, key) for number, (key, _, there) in enumerate(marks) if there]
    first = next(number for number, (key, _, _) in enumerate(marks) if key == hit.record)
    assert current == [(first, hit.record)]
    assert opened.pane.record.current_entry == hit.record
    assert opened.window.focusWidget() is opened.pane.record.outline
    assert opened.bar.isVisible()
    assert opened.bar.field.text() == "創新 平台"
    assert opened.bar._count.text() == f"{first + 1} of {len(marks)}"
    outline = opened.pane.record.outline
    sight = outline.viewport().rect()
    assert sight.contains(outline.visualRect(outline.currentIndex())), "the bar covers nothing"


def test_keys_of_the_bar_lead_on_and_escape_takes_the_marks_away(opened: Opened) -> None:
    hit = opened.open("创新", Where.ENTRY)
    marks = opened.marked()
    first = next(number for number, mark in enumerate(marks) if mark[2])
    opened.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert opened.window.focusWidget() is opened.bar.field
    assert opened.marked() == marks, "the words of the search are still those that are marked"
    opened.key(Qt.Key.Key_Return)
    assert next(at for at, mark in enumerate(opened.marked()) if mark[2]) == first + 1
    opened.key(Qt.Key.Key_Escape)
    assert opened.pane.record.current_entry == hit.record, "where one was before Ctrl+F"
    assert not opened.bar.isVisible()
    hit = opened.open("创新", Where.ENTRY)
    opened.key(Qt.Key.Key_Down)
    there = opened.pane.record.current_entry
    opened.key(Qt.Key.Key_Escape)
    assert not opened.bar.isVisible()
    assert opened.marked() == []
    assert opened.pane.record.current_entry == there
    assert opened.window.focusWidget() is opened.pane.record.outline


def test_what_is_typed_into_the_bar_is_looked_for_instead(opened: Opened) -> None:
    opened.open("创新 平台", Where.ENTRY)
    opened.key(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_into(opened.bar.field, "人才")
    opened.finish()
    assert {text for _, text, _ in opened.marked()} == {"人才"}


def test_filters_mark_nothing_and_another_way_in_takes_marks_away(opened: Opened) -> None:
    opened.open("类型:建议", Where.ENTRY)
    assert not opened.bar.isVisible()
    hit = opened.open("创新", Where.ENTRY)
    assert opened.bar.isVisible()
    opened.context.navigator.open(hit.meeting, hit.record)
    opened.finish()
    assert not opened.bar.isVisible()
    opened.open("创新", Where.ENTRY)
    opened.open("类型:建议", Where.ENTRY)
    assert not opened.bar.isVisible()


def test_a_match_below_the_view_comes_to_sight(opened: Opened) -> None:
    record = opened.context.session
    meeting = opened.open("创新", Where.ENTRY).meeting
    text = "一段很长的话。" * 900 + "末尾有生僻词" + "再说一段。" * 300
    record.perform(lambda desk: desk.recording.add(meeting, NewEntry(text)))
    opened.finish()
    hit = opened.open("生僻词", Where.ENTRY)
    outline = opened.pane.record.outline
    rect = outline.visualRect(outline.currentIndex())
    row = opened.pane.record._model.rows[outline.currentIndex().row()]
    assert row.key == hit.record
    line = outline._drawing.line_at(row, rect.width(), text.index("生僻词"))
    assert 0 <= rect.top() + line.top() < rect.top() + line.bottom() <= outline.viewport().height()


def test_words_of_the_title_are_marked_in_it_and_in_the_record(opened: Opened) -> None:
    opened.open("建议", Where.MEETING, "title")
    title = opened.pane.head.title
    assert opened.window.focusWidget() is title
    marks = cast("list[Any]", title.extraSelections())
    assert {one.cursor.selectedText() for one in marks} == {"建议"}
    assert opened.bar.isVisible()
    assert not any(there for _, _, there in opened.marked())
    assert opened.bar._count.text() == f"{len(opened.marked())} found"
    opened.key(Qt.Key.Key_Escape)
    assert title.extraSelections() == []
    assert opened.window.focusWidget() is title


@pytest.mark.parametrize(("words", "where"), [
    ("以科技创新", Where.PROPOSAL), ("吴最后说", Where.SOURCE), ("同题共答", Where.MEETING),
])  # fmt: skip
def test_what_stands_in_the_details_is_marked_in_its_field(
    opened: Opened, words: str, where: Where
) -> None:
    opened.open(words, where)
    marked = [(field, one) for field in _fields(opened.pane) for one in field.extraSelections()]
    assert marked
    assert {cast("Any", one).cursor.selectedText() for _, one in marked} == {words}
    field, _ = marked[0]
    assert field.viewport().rect().contains(field.cursorRect().center())
    assert not field.visibleRegion().isEmpty()
    field.insertPlainText("x")
    assert field.extraSelections() == []


def _fields(pane: MeetingPane) -> list[QPlainTextEdit]:
    return pane.findChildren(QPlainTextEdit)


def test_what_only_the_tab_of_the_entry_shows_is_marked_there(opened: Opened) -> None:
    meeting = opened.open("创新", Where.ENTRY).meeting
    new = NewEntry("记一件事", support=(Responsible("生僻词研究所"),))
    opened.context.session.perform(lambda desk: desk.recording.add(meeting, new))
    opened.finish()
    hit = opened.open("生僻词", Where.ENTRY, "support")
    assert opened.pane.record.current_entry == hit.record
    lines = [one for one in opened.pane.findChildren(QLineEdit) if one.selectedText()]
    assert [(one.text(), one.selectedText()) for one in lines] == [("生僻词研究所", "生僻词")]
    assert not lines[0].visibleRegion().isEmpty()
    assert not opened.bar.isVisible()
    opened.open("创新", Where.ENTRY)
    assert opened.pane.record.isVisible()
    assert not any(one.selectedText() for one in opened.pane.findChildren(QLineEdit))
