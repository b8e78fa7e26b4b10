"""Words that find little are offered as the filters that they may be meant for."""

from PySide6.QtCore import Qt

from minutes_app.domain.entries import EntryKind
from minutes_app.services.recording import NewEntry
from tests.ui.conftest import nameless
from tests.ui.search.conftest import Search


def offered(search: Search) -> list[str]:
    """Return what is offered over the results."""
    search.wait()
    line = search.page._meant
    return [one.toolTip() for one in line.buttons if one.isVisible()]


def test_what_may_be_meant_is_offered_and_looked_for(search: Search) -> None:
    search.look_for("吴杰 致谢")
    few = search.page.view.hits.rowCount()
    assert offered(search)[0] == "speaker:吴杰 kind:thanks"
    button = search.page._meant.buttons[0]
    assert "speaker:吴杰 kind:thanks" in button.accessibleName()
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert nameless(search.page._meant) == []
    button.setFocus()
    search.key(Qt.Key.Key_Space)
    assert search.page.line.text() == "speaker:吴杰 kind:thanks"
    assert search.hand.window.focusWidget() is search.page.line
    assert len(search.hits()) > few
    assert {(one.speakers, one.kind) for one in search.hits()} == {(("吴杰",), EntryKind.THANKS)}
    assert offered(search) == []


def test_it_is_reached_by_tab_where_nothing_was_found(search: Search) -> None:
    search.look_for("吴杰的致谢")
    assert search.page._stack.currentWidget() is search.page._nothing
    assert offered(search)
    search.page.suggesting.dismiss()
    search.page.line.setFocus()
    for _ in range(6):
        search.key(Qt.Key.Key_Tab)
        if search.hand.window.focusWidget() is search.page._meant.buttons[0]:
            return
    raise AssertionError("Tab does not lead there")


def test_nothing_is_offered_where_enough_was_found_or_nothing_is_better(search: Search) -> None:
    entries = [NewEntry("吴杰的致谢信") for _ in range(12)]
    search.hand.perform(lambda desk: desk.recording.add_all(search.hand.meeting.id, entries))
    search.look_for("吴杰 致谢")
    assert offered(search) == []
    search.look_for("不存在的 词语")
    assert offered(search) == []
    search.look_for("吴杰 决议")
    assert all("resolution" not in one for one in offered(search)), "that finds nothing either"


def test_an_offer_goes_with_the_words_that_it_was_for(search: Search) -> None:
    search.look_for("吴杰 致谢")
    assert offered(search)
    search.page.line.setText("创新")
    assert not search.page._meant.isVisible()
    search.look_for("")
    assert offered(search) == []
