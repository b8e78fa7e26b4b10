"""What helps where nothing is looked for, nothing was found, or something is half typed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
import shiboken6
from PySide6.QtCore import Qt

from minutes_app.domain.entries import TaskStatus
from minutes_app.query.parser import read_query
from minutes_app.ui.search.examples import examples
from minutes_app.ui.search.hits import words_of
from minutes_app.ui.search.results import ResultsView
from tests.ui.search.conftest import Search


def shown_examples(search: Search) -> list[str]:
    rows = search.page.kept.model.rows
    return [one.query for one in rows if one.query and not one.saved and not one.recent]


@pytest.mark.parametrize("speaker", ["", "吴杰", "Wu Jie", 'He said "no"'])
def test_examples_are_understood(speaker: str) -> None:
    found = examples(speaker)
    assert len(found) == (4 if speaker else 3)
    for one in found:
        query = read_query(one.query, date(2026, 11, 22))
        assert query.root is not None
        assert not query.faults


def test_an_example_names_somebody_who_speaks_and_is_made_by_key(search: Search) -> None:
    search.page.entered()
    search.wait()
    wanted = shown_examples(search)[0]
    search.key(Qt.Key.Key_Down, search.page.line)
    view = search.page.kept.view
    assert search.hand.window.focusWidget() is view
    assert view.selectionModel().isSelected(view.currentIndex())
    assert not search.page.kept._remove.isEnabled()
    search.key(Qt.Key.Key_Return)
    assert search.page.line.text() == wanted
    assert search.hits()


def test_an_example_cannot_be_removed(search: Search) -> None:
    search.page.entered()
    search.wait()
    before = shown_examples(search)
    search.key(Qt.Key.Key_Down, search.page.line)
    search.key(Qt.Key.Key_Delete)
    search.key(Qt.Key.Key_F2)
    assert shown_examples(search) == before


def test_enter_marks_the_first_result(search: Search) -> None:
    search.look_for("创新")
    search.key(Qt.Key.Key_Return, search.page.line)
    view = search.page.view
    assert [one.row() for one in view.selectionModel().selectedIndexes()] == [0]


def test_escape_goes_back_to_the_line_and_keeps_the_words(search: Search) -> None:
    line = search.page.line
    for words, place in (
        ("创新", search.page.view), ("创新", search.page.filters), ("", search.page.kept.view)
    ):  # fmt: skip
        search.look_for(words)
        place.setFocus()
        search.key(Qt.Key.Key_Escape)
        assert search.hand.window.focusWidget() is line
        search.key(Qt.Key.Key_Escape)
        assert search.hand.window.focusWidget() is line
        assert line.text() == words


def test_nothing_found_offers_to_leave_the_filters_out(search: Search) -> None:
    search.look_for("创新 date:1999")
    nothing = search.page._nothing
    assert nothing.isVisible()
    assert not any(chip.isVisible() for chip in search.page.head._chips.values())
    search.qtbot.mouseClick(nothing._button, Qt.MouseButton.LeftButton)
    search.wait()
    assert search.page.line.text() == "创新"
    assert search.hits()
    assert all(chip.isVisible() for chip in search.page.head._chips.values())
    search.look_for("不存在的词")
    assert nothing.isVisible()
    assert not nothing._button.isVisible()
    search.look_for("date:1999")
    assert nothing.isVisible()
    assert not nothing._button.isVisible(), "no word would be left to look for"


def test_what_is_still_being_typed_has_no_wave(search: Search) -> None:
    search.look_for("创新 speaker:")
    assert not search.page.line._faults
    search.look_for("创新 speaker: 平台 kind:nonsense")
    assert search.page.line._faults


def test_a_name_says_of_whom_and_no_more(search: Search) -> None:
    search.look_for("吴杰 in:people")
    assert {words_of(one, date.today()).facts for one in search.hits()} <= {"Person", "Attendee"}  # noqa: DTZ011 - any day


def test_a_closed_task_says_no_day_as_if_it_was_done_then(search: Search) -> None:
    search.look_for("创新")
    hit, today = search.hits()[0], date(2026, 11, 22)
    task = replace(hit, status=TaskStatus.OPEN, due=today - timedelta(days=1))
    assert words_of(task, today).tone == "danger"
    assert words_of(replace(task, due=today), today).tone == "muted"
    for status, tone in ((TaskStatus.DONE, "success"), (TaskStatus.DROPPED, "muted")):
        closed = words_of(replace(task, status=status), today)
        assert (closed.tone, "2026" in closed.state) == (tone, False)
        assert closed.state


def test_results_that_are_gone_follow_no_other_theme(search: Search) -> None:
    appearance = search.hand.context.appearance
    view = ResultsView(lambda *_: None, appearance)
    shiboken6.delete(view)
    with search.qtbot.captureExceptions() as raised:
        appearance.changed.emit()
    assert not raised
