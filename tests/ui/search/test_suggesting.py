"""The list under the line: it helps, and takes no key that is not its own."""

from PySide6.QtCore import Qt

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
