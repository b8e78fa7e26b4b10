"""Searches that are kept and the last ones: made again, renamed, moved, removed, undone."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from minutes_app.ui.issuing.asking import AskingDialog
from minutes_app.ui.search.recent import MOST, note_search, searched_last
from tests.ui.search.conftest import Search


def asking(search: Search) -> AskingDialog:
    search.qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), AskingDialog))
    dialog: Any = QApplication.activeModalWidget()
    return dialog


def kept(search: Search) -> list[tuple[str, str]]:
    found = search.hand.ask(lambda desk: desk.saved_searches.all())
    return [(one.name, one.query) for one in found]


def keep(search: Search, words: str, name: str) -> None:
    search.look_for(words)
    search.page.bar._keep.click()
    dialog = asking(search)
    dialog.line.setText(name)
    dialog.accept()
    search.wait()


def test_a_search_is_kept_and_made_again(search: Search) -> None:
    keep(search, "创新 平台", "R&D")
    assert kept(search) == [("R&D", "创新 平台")]
    search.look_for("")
    view = search.page.kept.view
    search.key(Qt.Key.Key_Down, search.page.line)
    assert search.hand.window.focusWidget() is view
    assert view.currentIndex().data() == "R&D"
    search.key(Qt.Key.Key_Return)
    assert search.page.line.text() == "创新 平台"
    assert search.hits()
    search.hand.undo_as_offered()
    assert kept(search) == []


def test_kept_searches_are_renamed_moved_and_removed(search: Search) -> None:
    keep(search, "创新", "one")
    keep(search, "平台", "two")
    search.look_for("")
    view = search.page.kept.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 0))
    search.qtbot.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    search.wait()
    assert [name for name, _ in kept(search)] == ["two", "one"]
    search.key(Qt.Key.Key_F2, view)
    dialog = asking(search)
    assert dialog.line.text() == "two"
    dialog.line.setText("three")
    dialog.accept()
    search.wait()
    assert [name for name, _ in kept(search)] == ["three", "one"]
    search.key(Qt.Key.Key_Delete, view)
    assert [name for name, _ in kept(search)] == ["one"]
    search.hand.undo_as_offered()
    assert [name for name, _ in kept(search)] == ["three", "one"]


def test_a_name_that_is_taken_is_said(search: Search) -> None:
    keep(search, "创新", "one")
    keep(search, "平台", "one")
    assert kept(search) == [("one", "创新")]
    assert search.hand.context.notices.banner.isVisible()


def test_the_last_searches_are_remembered_once_and_cleared(search: Search) -> None:
    preferences = search.hand.context.preferences
    for number in range(MOST + 5):
        note_search(preferences, f"words {number}")
    note_search(preferences, "  words   10 ")
    last = searched_last(preferences)
    assert (len(last), len(set(last)), last[0]) == (MOST, MOST, "words 10")
    search.page.entered()
    assert search.page.kept.model.rows[1].query == "words 10"
    search.page.kept._forget.click()
    assert searched_last(preferences) == []
    assert not any(one.recent for one in search.page.kept.model.rows)


def test_what_was_opened_is_remembered(search: Search) -> None:
    search.hand.context.navigator.leading.disconnect()
    search.look_for("创新")
    assert searched_last(search.hand.context.preferences) == []
    search.key(Qt.Key.Key_Return)
    search.key(Qt.Key.Key_Return)
    assert searched_last(search.hand.context.preferences) == ["创新"]
