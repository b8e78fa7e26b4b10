"""The place Search: words found as they are typed, marked, narrowed, opened, come back to."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import EntryKind, Responsible
from minutes_app.domain.meetings import Meeting
from minutes_app.domain.query import Field, Order
from minutes_app.language import Tongue
from minutes_app.language.query_words import name_of_fault
from minutes_app.services.recording import NewEntry
from minutes_app.services.searching import Searching
from minutes_app.storage.search.results import Where
from minutes_app.ui.navigation import Found, Spot
from minutes_app.ui.preferences import SEARCH_ORDER
from minutes_app.ui.search.filters import MOST
from minutes_app.ui.search.hits import words_of
from minutes_app.ui.search.opening import open_hit
from tests.ui.conftest import both_languages, nameless
from tests.ui.search.conftest import Search

if TYPE_CHECKING:
    from minutes_app.ui.search.line import SearchLine
    from minutes_app.ui.search.results import HitsModel


def test_words_are_found_at_each_key(search: Search) -> None:
    watch = QAbstractItemModelTester(
        search.page.view.hits, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    seen = []
    for words in ("创", "创新", "创新 平台"):
        search.look_for(words)
        seen.append(len(search.hits()))
        assert seen[-1] == search.page.view.hits.rowCount() > 0
    assert seen == sorted(seen, reverse=True)
    assert seen[-1] < seen[0]
    for hit in search.hits():
        assert hit.marks
        for start, end in hit.marks:
            assert re.fullmatch("(创新|平台)+", hit.text[start:end])
    search.look_for("不存在的词")
    assert search.page._stack.currentWidget() is search.page._nothing
    search.look_for("")
    assert search.page._stack.currentWidget() is search.page.kept
    del watch


def test_nothing_is_asked_while_something_is_being_composed(search: Search) -> None:
    asked: list[str] = []
    search.page.line.worded.connect(asked.append)
    search.page.line.setFocus()
    for letters in ("c", "ch", "chuang"):
        QApplication.sendEvent(search.page.line, QInputMethodEvent(letters, []))
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Tab):
            search.qtbot.keyClick(search.page.line, key)
        assert search.hand.window.focusWidget() is search.page.line
    assert asked == []
    done = QInputMethodEvent("", [])
    done.setCommitString("创")
    QApplication.sendEvent(search.page.line, done)
    assert asked == ["创"]
    search.wait()
    assert search.hits()


def test_keys_lead_into_the_results_and_to_the_entry_and_back(search: Search) -> None:
    search.look_for("创新")
    search.key(Qt.Key.Key_Return)
    view = search.page.view
    assert search.hand.window.focusWidget() is view
    assert view.currentIndex().row() == 0
    row = next(at for at, one in enumerate(search.hits()) if one.where is Where.ENTRY)
    for _ in range(row):
        search.key(Qt.Key.Key_Down)
    search.hand.context.navigator.leading.disconnect()
    search.key(Qt.Key.Key_Return)
    hit = search.hits()[row]
    ((meeting, found),) = search.opened
    assert isinstance(found, Found)
    assert (meeting, found.place, found.words.shown) == (hit.meeting, hit.record, ("创新",))
    search.hand.context.navigator.leading.connect(search.hand.window.go)
    search.hand.window.go("place.tasks")
    place = view.verticalScrollBar().value()
    search.hand.context.actions.run("search.back")
    search.wait()
    assert search.hand.window.focusWidget() is view
    assert (view.currentIndex().row(), view.verticalScrollBar().value()) == (row, place)
    search.hand.context.actions.run("find.everywhere")
    assert search.page.line.selectedText() == "创新"
    assert view.currentIndex().row() == row
    for _ in range(row + 1):
        search.key(Qt.Key.Key_Up, view)
    assert search.hand.window.focusWidget() is search.page.line


def test_what_is_no_entry_is_opened_where_it_stands(search: Search) -> None:
    search.hand.context.navigator.leading.disconnect()
    for words, where in (
        ("以科技创新", Where.PROPOSAL), ("彭佳学", Where.ATTENDEE), ("同题共答", Where.MEETING)
    ):  # fmt: skip
        search.look_for(words)
        hit = next(one for one in search.hits() if one.where is where)
        open_hit(search.hand.context.navigator, hit)
        meeting, spot = search.opened[-1]
        assert meeting == search.hand.meeting.id
        assert isinstance(spot, Spot)
        assert spot.record == (None if where is Where.MEETING else hit.record)
    search.look_for("pengjiaxue")
    hit = next(one for one in search.hits() if one.where is Where.PERSON)
    open_hit(search.hand.context.navigator, hit)
    assert search.directory == [hit.record]


def test_a_click_on_a_count_narrows_and_another_takes_it_back(search: Search) -> None:
    search.look_for("创新")
    whole = len(search.hits())
    search.click_count(EntryKind.SUGGESTION.value)
    assert {one.kind for one in search.hits()} == {EntryKind.SUGGESTION}
    index = search.count(EntryKind.SUGGESTION.value)
    assert str(len(search.hits())) in search.page.filters.counts.rows[index.row()].words
    said: Any = search.page.filters.counts.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert "chosen" in said
    assert search.page.line.text().startswith("创新 kind:")
    search.click_count(EntryKind.SUGGESTION.value)
    assert search.page.line.text() == "创新"
    assert len(search.hits()) == whole


def test_counts_are_reached_by_keys(search: Search) -> None:
    search.look_for("创新")
    filters = search.page.filters
    filters.setFocus()
    filters.setCurrentIndex(search.count("吴杰"))
    search.key(Qt.Key.Key_Space)
    assert {name for one in search.hits() for name in one.speakers} == {"吴杰"}


def test_counts_fold_away_in_a_narrow_window(search: Search) -> None:
    search.look_for("创新")
    assert search.page.filters.isVisible()
    search.hand.window.resize(760, 700)
    search.wait()
    assert not search.page.filters.isVisible()


def test_the_order_is_remembered(search: Search) -> None:
    search.look_for("创新")
    search.qtbot.mouseClick(search.page.head._chips[Order.RELEVANCE], Qt.MouseButton.LeftButton)
    search.wait()
    assert search.hand.context.preferences.get(SEARCH_ORDER) == Order.RELEVANCE
    assert search.page.finder.order is Order.RELEVANCE
    assert len(search.hits()) == search.page.view.hits.rowCount()


def test_by_relevance_what_the_next_word_would_wait_for_is_read_at_rest(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Searching] = []

    def read_ahead(searching: Searching) -> None:
        read.append(searching)

    monkeypatch.setattr(Searching, "read_ahead", read_ahead)
    search.look_for("创新")
    search.qtbot.waitUntil(lambda: not search.page.finder.counting)
    search.wait()
    assert not read
    search.qtbot.mouseClick(search.page.head._chips[Order.RELEVANCE], Qt.MouseButton.LeftButton)
    search.qtbot.waitUntil(lambda: len(read) == 1)


def test_what_is_wrong_is_marked_and_said_and_searched_for_all_the_same(search: Search) -> None:
    search.look_for("创新 kind:nonsense")
    (fault,) = search.page.finder.query.faults
    assert "nonsense" in search.page._fault.text()
    assert search.page._fault.isVisible()
    assert search.page.line.accessibleDescription() == search.page._fault.text()
    assert search.page.line.text()[fault.start : fault.end]
    search.look_for("创新 date:")
    assert not search.page._fault.isVisible(), "it is still being typed"
    assert search.hits()
    search.look_for("date: OR 创新")
    assert len(search.page._fault.text().splitlines()) == 2, "it is left without a value"


_REDDISH = 30


def waves(line: "SearchLine") -> list[tuple[str, bool]]:
    """Return the stretches of a line, and whether a wave is drawn under them."""
    painted = line.grab().toImage()
    lower = range(painted.height() // 2, painted.height())

    def waved(start: int, end: int) -> bool:
        left, right = (line.caret_rect(one).left() for one in (start, end))
        seen = (painted.pixelColor(x, y) for x in range(left + 1, right - 1) for y in lower)
        return any(one.red() - one.blue() > _REDDISH for one in seen)  # nothing else is red

    text = line.text()
    stretches = [(one.start(), one.end()) for one in re.finditer(r"\w+|\W", text)]
    return [(text[start:end], waved(start, end)) for start, end in stretches]


def test_each_fault_is_told_as_far_as_there_is_room(search: Search) -> None:
    line = search.page.line
    search.look_for("kind:nonsense date:soon 人才")
    assert search.page._fault.text().splitlines() == [
        name_of_fault(one) for one in search.page.finder.query.faults
    ]
    assert line.accessibleDescription() == search.page._fault.text()
    assert [text for text, waved in waves(line) if waved] == ["nonsense", "soon"]
    search.look_for("(人才 kind:a date:b 或")
    told = search.page._fault.text().splitlines()
    assert len(search.page.finder.query.faults) == 4
    assert len(told) == 3
    assert told[-1] == "2 more are marked in the line."
    search.look_for(")) 人才")
    assert len(search.page._fault.text().splitlines()) == 1, "twice the same is told once"


def test_a_recorded_entry_comes_into_the_results(search: Search) -> None:
    search.look_for("创新")
    before, view = search.hits(), search.page.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(4, 0))
    kept = view.key()
    new = NewEntry("又一项创新", kind=EntryKind.VIEW)
    search.hand.perform(lambda desk: desk.recording.add(search.hand.meeting.id, new))
    search.qtbot.waitUntil(lambda: view.hits.rowCount() == len(before) + 1)
    search.wait()
    assert "又一项创新" in {one.text for one in search.hits()}
    assert view.key() == kept
    search.hand.perform(lambda desk: desk.undo(search.hand.meeting.id))
    search.qtbot.waitUntil(lambda: view.hits.rowCount() == len(before))
    search.wait()
    assert view.key() == kept


def test_the_chosen_hit_stays_chosen_when_its_meeting_gets_another_day(search: Search) -> None:
    """Its passage has another number then."""
    search.hand.perform(lambda desk: desk.meetings.create("另一次会议"))
    search.look_for("创新")
    before, view = search.hits(), search.page.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(4, 0))
    kept, meeting = view.key(), search.hand.meeting.id
    for day in (PartialDate(2030, 1, 2), PartialDate(1990, 1, 2)):
        search.hand.perform(lambda desk, day=day: desk.meetings.edit(meeting, start=day))
        search.qtbot.waitUntil(lambda day=day: search.hits()[0].start == day)
        search.wait()
        assert view.key() == kept
    assert {one.record for one in search.hits()} == {one.record for one in before}
    assert {one.passage for one in search.hits()} != {one.passage for one in before}


@pytest.mark.parametrize("words", ['"', "(((", "-", "OR OR", "speaker:", "\U0010ffff", "a" * 5000])
def test_no_text_raises(search: Search, words: str) -> None:
    search.look_for(words)


@both_languages
def test_everything_is_named(
    search: Search, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    search.look_for("创新")
    speak(language)
    assert nameless(search.page) == []
    assert ("条" in search.page.head._total.text()) == (language is Tongue.CHINESE)
    role = Qt.ItemDataRole.AccessibleTextRole
    model: HitsModel = search.page.view.hits
    for row, hit in enumerate(search.hits()):
        said: Any = model.data(model.index(row), role)
        assert hit.text in said
        assert words_of(hit, _day(search)).title in said
    search.look_for("")
    assert nameless(search.page) == []


def _day(search: Search) -> Any:
    found = search.hand.meeting.record.meeting
    assert isinstance(found, Meeting)
    return found.start.whole_day


def test_the_rest_of_the_counts_is_shown_in_place(search: Search) -> None:
    said = [NewEntry("再谈创新", lead=(Responsible(f"{sign}字局"),)) for sign in _SIGNS]
    search.hand.perform(lambda desk: desk.recording.add_all(search.hand.meeting.id, said))
    search.look_for("再谈创新")
    filters = search.page.filters
    assert len(_bodies(search)) == MOST
    filters.setFocus()
    filters.setCurrentIndex(_turning(search))
    assert "more" in str(filters.counts.data(_turning(search), _SPOKEN))
    search.key(Qt.Key.Key_Space)
    assert set(_bodies(search)) == {f"{sign}字局" for sign in _SIGNS}
    assert filters.counts.rows[filters.currentIndex().row()].value == _bodies(search)[MOST]
    assert filters.hasFocus()
    filters.setCurrentIndex(_turning(search))
    assert "fewer" in str(filters.counts.data(_turning(search), _SPOKEN))
    assert filters.counts.rows[_turning(search).row()].card.title_tone == "accent"
    search.key(Qt.Key.Key_Return)
    assert len(_bodies(search)) == MOST
    assert filters.currentIndex() == _turning(search)
    search.key(Qt.Key.Key_Return)
    search.look_for("")
    search.look_for("再谈创新")
    assert len(_bodies(search)) == MOST, "what was more is put away for another search"


_SIGNS = "甲乙丙丁戊己庚辛壬癸子丑寅卯"
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def _bodies(search: Search) -> list[str]:
    rows = search.page.filters.counts.rows
    return [one.value for one in rows if one.field is Field.BY and one.value]


def _turning(search: Search) -> QModelIndex:
    model = search.page.filters.counts
    return model.index(model.row_of((Field.BY, "", True)))
