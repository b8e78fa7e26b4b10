"""Counts in a narrow window, or with large letters: folded, with a way to them in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from minutes_app.domain.entries import EntryKind
from minutes_app.ui.widgets.rail import Rail
from tests.ui.search.conftest import Search

SUGGESTION = EntryKind.SUGGESTION.value
NARROW, NARROWEST = 760, 640


@pytest.fixture(autouse=True)
def _common_size(search: Search) -> Iterator[None]:
    yield
    search.hand.context.appearance.zoom(0)


def found(search: Search, width: int) -> None:
    """Find something in a window of a width."""
    search.hand.window.resize(width, 700)
    search.look_for("创新")


def enlarge(search: Search) -> None:
    """Have letters of 140 %."""
    for _ in range(3):
        search.hand.context.appearance.zoom(1)
    search.wait()


def press(search: Search, widget: QWidget) -> None:
    search.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)
    search.wait()


def focus(search: Search) -> QWidget | None:
    return search.hand.window.focusWidget()


def test_a_button_opens_them_beside_the_results(search: Search) -> None:
    found(search, NARROW)
    page, way = search.page, search.page.head.narrow
    assert not page.filters.isVisible()
    assert way.isVisible()
    press(search, way)
    assert page.filters.isVisible()
    assert page.view.isVisible()
    assert focus(search) is page.filters
    search.click_count(SUGGESTION)
    assert {one.kind for one in search.hits()} == {EntryKind.SUGGESTION}
    assert page.filters.isVisible(), "for another one"
    press(search, way)
    assert not page.filters.isVisible()
    assert focus(search) is page.view


def test_they_are_reached_by_keys_at_1024_pixels_and_large_letters(search: Search) -> None:
    found(search, 1024)
    page, window = search.page, search.hand.window
    assert page.filters.isVisible()
    assert not page.head.narrow.isVisible(), "they are there"
    enlarge(search)
    assert search.hand.context.appearance.scale == 1.4
    assert not page.filters.isVisible(), "larger letters leave less room"
    seen: list[QWidget | None] = []
    for _ in range(2):
        window.actions_.run("pane.next")
        seen.append(focus(search))
    assert seen == [page.view, page.head.narrow]
    assert page.view.selectedIndexes() == [page.view.model().index(0, 0)], "where keys begin"
    search.key(Qt.Key.Key_Space)
    assert focus(search) is page.filters
    page.filters.setCurrentIndex(search.count(SUGGESTION))
    search.key(Qt.Key.Key_Space)
    assert {one.kind for one in search.hits()} == {EntryKind.SUGGESTION}
    window.actions_.run("pane.next")
    assert isinstance(getattr(focus(search), "parent", lambda: None)(), Rail)


def test_where_both_have_no_room_they_take_the_place_of_the_results(search: Search) -> None:
    page = search.page
    enlarge(search)
    found(search, NARROWEST)
    press(search, page.head.narrow)
    assert focus(search) is page.filters
    assert not page.view.isVisible()
    assert page.filters.width() > 400
    search.click_count(SUGGESTION)
    assert page.view.isVisible(), "what was asked for is there"
    assert not page.filters.isVisible()
    assert focus(search) is page.view
    assert {one.kind for one in search.hits()} == {EntryKind.SUGGESTION}
    press(search, page.head.narrow)
    search.key(Qt.Key.Key_Escape)
    assert page.view.isVisible()
    assert focus(search) is page.line


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_the_line_leads_to_results_that_were_out_of_sight(search: Search, key: Qt.Key) -> None:
    page = search.page
    enlarge(search)
    found(search, NARROWEST)
    press(search, page.head.narrow)
    page.line.setFocus()
    assert not page.view.isVisible()
    search.key(key)
    assert page.view.isVisible()
    assert focus(search) is page.view


def test_a_wider_window_has_room_for_both(search: Search) -> None:
    enlarge(search)
    found(search, NARROWEST)
    page = search.page
    press(search, page.head.narrow)
    search.hand.window.resize(1280, 700)
    search.wait()
    assert page.view.isVisible()
    assert page.filters.isVisible()
    assert page.filters.width() < 400
    assert not page.head.narrow.isVisible()
    search.hand.window.resize(NARROW, 700)
    search.wait()
    assert not page.filters.isVisible(), "asked for by hand until the room changes"
    assert not page.head.narrow.isChecked()


def test_where_nothing_can_be_narrowed_no_way_is_shown(search: Search) -> None:
    found(search, NARROW)
    search.look_for("无此词语")
    assert not search.page.head.narrow.isVisible()
    search.look_for("")
    assert not search.page.head.narrow.isVisible()


def test_keys_into_the_counts_begin_at_one_that_is_seen(search: Search) -> None:
    found(search, 1024)
    page, window = search.page, search.hand.window
    for _ in range(2):
        window.actions_.run("pane.next")
    assert focus(search) is page.filters
    (first,) = page.filters.selectedIndexes()
    assert first == page.filters.currentIndex()
    search.key(Qt.Key.Key_Down)
    (second,) = page.filters.selectedIndexes()
    assert second.row() > first.row()


def test_a_click_into_nothing_marks_no_result(search: Search) -> None:
    found(search, 1024)
    view = search.page.view
    place = view.viewport().rect().bottomLeft()
    search.look_for("创新 类型:建议")
    search.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.hasFocus()
    assert not view.selectedIndexes()
