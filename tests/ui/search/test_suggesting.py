"""The list under the line: it helps, and takes no key that is not its own."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from minutes_app.services.searching import Searcher
from minutes_app.ui.search.recent import note_search
from tests.ui.search.conftest import Search


def shown(search: Search) -> list[str]:
    """Return what is offered."""
    popup = search.page.suggesting._popup
    return [one.words for one in popup.choices] if popup is not None and popup.isVisible() else []


def test_fields_then_names_are_offered_and_taken(search: Search) -> None:
    search.type("spea")
    assert shown(search) == ["speaker:"]
    search.key(Qt.Key.Key_Tab)
    assert search.page.line.text() == "speaker:"
    assert {"吴杰", "彭佳学"} <= set(shown(search))
    search.type("wj")
    assert shown(search) == ["吴杰"]
    search.key(Qt.Key.Key_Down)
    search.key(Qt.Key.Key_Return)
    assert search.page.line.text() == "speaker:吴杰 "
    assert shown(search) == []
    assert search.hand.window.focusWidget() is search.page.line
    assert {one.speakers for one in search.hits()} == {("吴杰",)}


def test_who_is_meant_by_a_plain_word_is_offered_when_the_keys_rest(search: Search) -> None:
    search.page.line.setFocus()
    search.type("wj")
    search.qtbot.waitUntil(lambda: shown(search) == ["speaker:吴杰"])
    search.key(Qt.Key.Key_Tab)
    assert search.page.line.text() == "speaker:吴杰 "
    assert {one.speakers for one in search.hits()} == {("吴杰",)}


def test_a_list_that_was_put_away_does_not_come_back_for_names(search: Search) -> None:
    search.page.line.setFocus()
    search.qtbot.keyClicks(search.page.line, "wj")
    search.page.suggesting.dismiss()
    search.qtbot.wait(500)
    search.wait()
    assert shown(search) == []


def test_enter_leads_to_the_results_until_something_is_chosen(search: Search) -> None:
    note_search(search.hand.context.preferences, "创新 平台")
    search.look_for("创")
    assert "创新 平台" in shown(search)
    search.key(Qt.Key.Key_Return)
    assert shown(search) == []
    assert search.hand.window.focusWidget() is search.page.view
    assert search.page.line.text() == "创"


def test_escape_takes_the_list_away_and_tab_goes_on_then(search: Search) -> None:
    search.type("st")
    assert "status:" in shown(search)
    search.key(Qt.Key.Key_Escape)
    assert shown(search) == []
    assert search.page.line.text() == "st"
    search.key(Qt.Key.Key_Tab)
    assert search.hand.window.focusWidget() is not search.page.line


def test_a_recent_search_replaces_all_that_is_typed(search: Search) -> None:
    note_search(search.hand.context.preferences, "创新 平台")
    search.look_for("创")
    search.key(Qt.Key.Key_Down)
    while search.page.suggesting._popup.current.words != "创新 平台":  # type: ignore[union-attr]
        search.key(Qt.Key.Key_Down)
    search.key(Qt.Key.Key_Tab)
    assert search.page.line.text() == "创新 平台"


def test_the_list_goes_with_the_focus_and_with_the_caret(search: Search) -> None:
    search.type("st")
    search.key(Qt.Key.Key_Home)
    assert shown(search) == []
    search.key(Qt.Key.Key_End)
    search.type("a")
    assert shown(search)
    search.page.bar._keep.setFocus()
    assert shown(search) == []


def test_results_come_before_names_and_a_key_wants_only_its_own_names(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Names were asked for at each key, and counted while its results were painted."""
    asked: list[str] = []
    for name in ("first", "names"):
        real = getattr(Searcher, name)

        def noted(self: Searcher, *given: Any, _name: str = name, _real: Any = real) -> Any:
            asked.append(f"{_name} {given[0] if _name == 'names' else given[0].text}")
            return _real(self, *given)

        monkeypatch.setattr(Searcher, name, noted)
    search.page.line.setFocus()
    search.page.line.setText("speaker:")
    search.wait()
    asked.clear()
    search.page.line.setText("speaker:w")
    search.page.line.setText("speaker:wj")
    search.wait()
    assert asked[-2:] == ["first speaker:wj", "names wj"]
    assert "names w" not in asked
    assert shown(search) == ["吴杰"]


def test_names_are_read_ahead_where_searches_are_entered_and_after_a_write(
    search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first letter of a name waited for them."""
    warm, read = Searcher.warm, list[int]()
    monkeypatch.setattr(Searcher, "warm", lambda self: (read.append(1), warm(self))[1])
    search.page.suggesting._forget()
    search.page.entered()
    search.wait()
    search.page.line.setText("创")
    search.wait()
    search.page.line.setText("新")
    search.wait()
    assert len(read) == 1
    search.hand.perform(lambda desk: desk.meetings.create("调研座谈会"))
    search.wait()
    assert len(read) == 1
    search.page.line.setText("平")
    search.wait()
    assert len(read) == 2
