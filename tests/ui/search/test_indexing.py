"""The index is made ready behind the window, and can be checked and made anew."""

import pytest

from minutes_app.domain.errors import ArchiveError
from minutes_app.services.recording import NewEntry
from minutes_app.storage.search.results import IndexState
from minutes_app.ui.preferences import SCALE
from minutes_app.ui.search.checking import CheckIndexDialog
from minutes_app.ui.session.archive import ArchiveSession
from tests.ui.conftest import assert_freed, nameless
from tests.ui.search.conftest import Search


def empty_the_index(search: Search) -> None:
    search.hand.context.session.work.archive(search.hand.context.session.desk.indexing.rebuild)
    search.hand.wait()


def _is_complete(session: ArchiveSession) -> bool:
    return session.indexing.state is not None and session.indexing.percent is None


def test_what_waits_is_made_ready_and_said_meanwhile(search: Search) -> None:
    session = search.hand.context.session
    said: list[str] = []
    partial: list[bool] = []
    session.indexing.changed.connect(
        lambda _: said.append(search.hand.window.status._background.text())
    )
    session.indexing.changed.connect(
        lambda _: partial.append(search.page.head._percent is not None)
    )
    headings: list[str] = []
    session.indexing.changed.connect(
        lambda _: headings.append(search.page._nothing._empty._heading.text())
    )
    empty_the_index(search)
    session.indexing.look()
    search.qtbot.waitUntil(lambda: bool(said) and said[-1] == "")
    assert (headings[0], headings[-1]) == ("Nothing found yet", "Nothing found")
    assert any("%" in one for one in said)
    assert partial[0]
    assert not partial[-1]
    search.look_for("创新")
    assert search.hits()


def test_an_index_that_cannot_be_read_is_made_anew_behind_the_window(search: Search) -> None:
    session = search.hand.context.session
    indexing, built = session.desk.indexing, list[IndexState]()
    real = indexing.build_next

    def damaged() -> IndexState:
        raise ArchiveError("search.damaged", path="", reason="")

    def build(*seconds: float) -> IndexState:
        built.append(real(*seconds))
        return built[-1]

    indexing.state, indexing.build_next = damaged, build  # type: ignore[method-assign]
    session.indexing.look()
    search.qtbot.waitUntil(lambda: bool(built) and built[-1].complete)


def test_saving_goes_between_the_steps(search: Search) -> None:
    session = search.hand.context.session
    empty_the_index(search)
    order: list[str] = []
    session.indexing.changed.connect(lambda _: order.append("step"))
    real = session.desk.indexing.build_next
    session.desk.indexing.build_next = lambda *_: real(0.0)  # type: ignore[method-assign]
    session.indexing.look()
    new = NewEntry("落实")
    session.perform(
        lambda desk: desk.recording.add(search.hand.meeting.id, new),
        lambda _: order.append("saved"),
    )
    search.qtbot.waitUntil(lambda: _is_complete(session) and "saved" in order)
    assert order.index("saved") < len(order) - 1


def test_the_index_is_checked_in_plain_words(search: Search) -> None:
    dialog = CheckIndexDialog(search.hand.context, search.hand.window)
    search.qtbot.addWidget(dialog)
    dialog.show()
    search.wait()
    assert dialog._result.text().startswith("All is right")
    assert nameless(dialog) == []


@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_all_words_of_the_check_can_be_read(search: Search, scale: float) -> None:
    search.hand.context.preferences.set(SCALE, scale)
    dialog = CheckIndexDialog(search.hand.context, search.hand.window)
    search.qtbot.addWidget(dialog)
    dialog.show()
    search.wait()
    for label in (dialog._title, dialog._about, dialog._result):
        assert label.height() >= label.heightForWidth(label.width())


def test_what_is_wrong_is_found_and_made_anew(search: Search) -> None:
    session = search.hand.context.session

    def spoil() -> None:
        with session.desk.archive.deriving() as connection:
            connection.execute("DELETE FROM passage WHERE id % 3 = 0")

    session.work.archive(spoil)
    search.hand.wait()
    dialog = CheckIndexDialog(search.hand.context, search.hand.window)
    search.qtbot.addWidget(dialog)
    dialog.show()
    search.wait()
    assert "Make it anew" in dialog._result.text()
    dialog._anew.click()
    search.qtbot.waitUntil(lambda: dialog._result.text().startswith("All is right"))


def test_the_dialog_is_gone_when_it_is_closed(search: Search) -> None:
    assert_freed(search.qtbot, lambda: CheckIndexDialog(search.hand.context, search.hand.window))
