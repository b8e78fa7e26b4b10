"""A result is opened where it stands: in the record, on the list of people, in the details."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from minutes_app.domain.entries import Entry
from minutes_app.domain.ids import Id, new_id
from minutes_app.domain.meetings import Language
from minutes_app.domain.papers import Wording
from minutes_app.domain.query import Text
from minutes_app.domain.records import Change
from minutes_app.services.desk import Desk
from minutes_app.services.searching.marking import words_to_mark
from minutes_app.services.transfer import sample_for
from minutes_app.storage.search.results import Hit, Where
from minutes_app.ui.issuing.versions import VersionsDialog
from minutes_app.ui.meetings.page import MeetingsPage
from minutes_app.ui.navigation import Found, Spot
from minutes_app.ui.search.opening import open_hit
from minutes_app.ui.window import MainWindow
from tests.ui.conftest import finish
from tests.ui.meetings_at_hand import type_into

if TYPE_CHECKING:
    from minutes_app.ui.search.page import SearchPage


Recording = Callable[[Desk, Id], Change]


def open_first(
    qtbot: QtBot, open_window: Any, words: str, where: Where, record: Recording | None = None
) -> tuple[MainWindow, MeetingsPage, Hit]:
    """Search for words in a new window, and open the first result of a sort.

    ``record`` records more of the meeting before.
    """
    window, context = open_window()
    content = sample_for(Language.CHINESE).read_bytes()
    context.session.perform(lambda desk: desk.transfer.import_json(content))
    if record is not None:
        context.session.perform(lambda desk: record(desk, desk.meetings.all()[0].id))
    finish(qtbot, context.work)
    page: SearchPage = window.go("place.search")
    type_into(page.line, words)
    for _ in range(3):
        finish(qtbot, context.work)
    hit = next(row.hit for row in page.view.hits.loaded if row.hit.where is where)
    open_hit(context.navigator, hit)
    for _ in range(3):
        finish(qtbot, context.work)
    meetings = window.go("place.meetings")
    assert isinstance(meetings, MeetingsPage)
    assert meetings.pane is not None
    return window, meetings, hit


def test_an_entry_is_the_current_one_of_the_record(qtbot: QtBot, open_window: Any) -> None:
    _, page, hit = open_first(qtbot, open_window, "四链", Where.ENTRY)
    assert page.pane is not None
    assert page.pane.record.current_entry == hit.record


def test_an_attendee_is_chosen_on_the_list_of_people(qtbot: QtBot, open_window: Any) -> None:
    _, page, hit = open_first(qtbot, open_window, "徐燕", Where.ATTENDEE)
    assert page.pane is not None
    assert page.pane._people_page is not None
    assert page.pane._people_page.view.key() == hit.record


@pytest.mark.parametrize(("words", "where", "section"), [
    ("以科技创新", Where.PROPOSAL, "proposals"), ("吴最后说", Where.SOURCE, "sources"),
])  # fmt: skip
def test_what_is_listed_in_the_details_is_chosen_there(
    qtbot: QtBot, open_window: Any, words: str, where: Where, section: str
) -> None:
    _, page, hit = open_first(qtbot, open_window, words, where)
    assert page.pane is not None
    details = page.pane._details_page
    assert details is not None
    view = getattr(details, section).view
    assert view.isVisible()
    assert view.key() == hit.record


def test_a_field_of_the_head_is_gone_to(qtbot: QtBot, open_window: Any) -> None:
    window, page, hit = open_first(qtbot, open_window, "同题共答", Where.MEETING)
    assert hit.part == "slogan"
    focus: Any = window.focusWidget()
    assert page.pane is not None
    assert "同题共答" in focus.toPlainText()


def test_a_note_on_the_series_is_gone_to(qtbot: QtBot, open_window: Any) -> None:
    def note(desk: Desk, meeting: Id) -> Change:
        desk.arranging.put_in_series(meeting, "例会")
        return desk.arranging.edit_series(desk.arranging.series()[0].id, note="灯塔里开的会")

    window, _, hit = open_first(qtbot, open_window, "灯塔", Where.MEETING, note)
    assert hit.part == "series_note"
    focus: Any = window.focusWidget()
    assert "灯塔" in focus.toPlainText()


def test_a_version_is_found_on_the_list_of_versions(qtbot: QtBot, open_window: Any) -> None:
    def keep(desk: Desk, meeting: Id) -> Change:
        return desk.versions.keep(meeting, "送审之前")

    window, _, hit = open_first(qtbot, open_window, "送审", Where.MEETING, keep)
    assert hit.part == "version"
    (dialog,) = window.findChildren(VersionsDialog)
    assert dialog.isVisible()
    dialog.close()


def test_words_set_by_hand_for_no_entry_open_the_preview(qtbot: QtBot, open_window: Any) -> None:
    def set_words(desk: Desk, meeting: Id) -> Change:
        with desk.archive.operation("wording.set", meeting) as operation:
            operation.put(
                Wording(new_id(), meeting, "official zh-CN", "灯塔会议纪要", place="head")
            )
        return operation.change()

    _, page, hit = open_first(qtbot, open_window, "灯塔", Where.MEETING, set_words)
    assert hit.part == "wording"
    assert page.panes_.is_shown("preview")
    page.panes_.toggle("preview")
    page._go_to(Spot(hit.part))
    assert page.panes_.is_shown("preview")


def test_words_set_by_hand_for_an_entry_open_it_with_the_preview(
    qtbot: QtBot, open_window: Any
) -> None:
    def set_words(desk: Desk, meeting: Id) -> Change:
        entry = desk.meetings.load(meeting).all_of(Entry)[0]
        with desk.archive.operation("wording.set", meeting) as operation:
            operation.put(Wording(new_id(), meeting, "official zh-CN", "灯塔照旧", entry=entry.id))
        return operation.change()

    _, page, hit = open_first(qtbot, open_window, "灯塔", Where.ENTRY, set_words)
    assert (hit.part, page.panes_.is_shown("preview")) == ("wording", True)
    page.panes_.toggle("preview")
    words = words_to_mark(Text("灯塔"))
    assert words is not None
    page._go_to(Found(hit.record, words, hit.part))
    assert page.panes_.is_shown("preview")
    assert page.pane is not None
    assert page.pane.record.current_entry == hit.record
