"""The directory: found by name, added, removed and brought back; who is needed stays."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.ids import new_id
from minutes_app.domain.people import Body, FormerName, Office, Person
from minutes_app.language import Tongue
from minutes_app.services.desk import Desk
from minutes_app.services.directory import Listing
from minutes_app.ui.directory.page import DirectoryPage
from tests.ui.conftest import both_languages, nameless
from tests.ui.meetings_at_hand import Hand, type_into


@pytest.fixture
def page(hand: Hand) -> DirectoryPage:
    made = hand.window.go("place.people")
    assert isinstance(made, DirectoryPage)
    hand.wait()
    return made


def everything(desk: Desk) -> Listing:
    return desk.directory.listing()


def look_for(hand: Hand, page: DirectoryPage, words: str) -> list[str]:
    page.filter.words.setText(words)
    hand.wait()
    return [row.record.name for row in page._model.rows]


def test_found_by_name_and_office(hand: Hand, page: DirectoryPage) -> None:
    watch = QAbstractItemModelTester(
        page._model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    everybody = page._model.rowCount()
    assert everybody > 3
    assert look_for(hand, page, "vice mayor") == ["Xu Yan"]
    assert look_for(hand, page, "nobody at all") == []
    assert page._lists.currentWidget() is page._empty
    assert len(look_for(hand, page, "")) == everybody
    page.filter.choose(1)
    assert look_for(hand, page, "deb") == ["Digital Economy Bureau"]
    del watch


def test_down_in_the_filter_leads_into_the_list(hand: Hand, page: DirectoryPage) -> None:
    page.filter.words.setFocus()
    hand.qtbot.keyClick(page.filter.words, Qt.Key.Key_Down)
    assert page.view.hasFocus()
    assert page.view.currentIndex().row() == 0


def test_added_removed_brought_back(hand: Hand, page: DirectoryPage) -> None:
    hand.qtbot.keyClicks(page.line, "Alice Green")
    hand.qtbot.keyClick(page.line, Qt.Key.Key_Return)
    hand.wait()
    assert page.details.person.record.name == "Alice Green"
    type_into(page.details.person.cell("name").field, "Alice Grey")
    page.details.person.flush()
    hand.wait()
    assert page.view.currentIndex().data() == "Alice Grey"
    hand.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    hand.wait()
    names = [one.name for one in hand.ask(lambda desk: desk.directory.listing()).people]
    assert "Alice Grey" not in names
    hand.undo_as_offered()
    names = [one.name for one in hand.ask(lambda desk: desk.directory.listing()).people]
    assert "Alice Grey" in names


def test_who_is_needed_stays(hand: Hand, page: DirectoryPage) -> None:
    page.view.setCurrentIndex(page._model.index(0))
    before = page._model.rowCount()
    hand.qtbot.keyClick(page.view, Qt.Key.Key_Delete)
    hand.wait()
    assert page._model.rowCount() == before
    assert "still used" in page._refusal.text()


def test_a_name_is_needed(hand: Hand, page: DirectoryPage) -> None:
    page.view.setCurrentIndex(page._model.index(0))
    hand.wait()
    cell = page.details.person.cell("name")
    type_into(cell.field, "")
    page.details.person.flush()
    hand.wait()
    assert "needs a name" in cell._error.text()


@both_languages
def test_everything_is_named(
    hand: Hand, page: DirectoryPage, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    for kind in (0, 1):
        page.filter.choose(kind)
        hand.wait()
        page.view.setCurrentIndex(page._model.index(0))
        hand.wait()
        assert page.details.isVisible()
        assert nameless(page) == []


def chosen(hand: Hand, page: DirectoryPage, words: str) -> DirectoryPage:
    """Choose the first of those who fit."""
    look_for(hand, page, words)
    page.view.setCurrentIndex(page._model.index(0))
    hand.wait()
    return page


def test_offices_are_shown_as_of_a_day(hand: Hand, page: DirectoryPage) -> None:
    one = Person(new_id(), "Alice Green")
    body = Body(
        new_id(), "Port Office", former_names=(FormerName("Quay Office", PartialDate(2024)),)
    )
    first = Office(new_id(), one.id, "Clerk", body.id, until=PartialDate(2024, 6))
    second = Office(new_id(), one.id, "Head", body.id, PartialDate(2024, 7), PartialDate(2025, 3))
    hand.perform(lambda desk: desk.directory.add(one, body, first, second))
    look_for(hand, page, "alice green")

    def detail(day: str) -> str:
        type_into(page.day.line, day)
        hand.wait()
        return page._model.rows[0].card.detail

    assert detail("2024-03-01") == "Clerk, Quay Office"
    assert detail("2025-01-01") == "Head, Port Office"
    assert detail("2026-01-01") == "until March 2025: Head, Port Office"
    assert detail("2020-01-01") == "Clerk, Quay Office"
    page.filter.choose(1)
    assert look_for(hand, page, "quay") == ["Port Office"]
    assert page._model.rows[0].card.title == "Quay Office"
    assert page._model.rows[0].card.detail == "now Port Office"


def test_many_are_read_as_they_are_scrolled_to(hand: Hand, page: DirectoryPage) -> None:
    people = [Person(new_id(), f"Visitor {number:03}") for number in range(250)]
    hand.perform(lambda desk: desk.directory.add(*people))
    assert len(look_for(hand, page, "visitor")) == 100
    assert page._count.text() == "250 people"
    for _ in range(3):
        page.view.scrollToBottom()
        hand.qtbot.keyClick(page.view, Qt.Key.Key_End)
        hand.wait()
    assert [row.record.name for row in page._model.rows] == [one.name for one in people]
    assert not page._model.canFetchMore(QModelIndex())


def test_who_stands_far_down_is_shown_by_name(hand: Hand, page: DirectoryPage) -> None:
    people = [Person(new_id(), f"Visitor {number:03}") for number in range(250)]
    hand.perform(lambda desk: desk.directory.add(*people))
    hand.context.navigator.show_in_directory(people[-1].id)
    hand.wait()
    hand.wait()
    assert page.details.person.record.name == "Visitor 249"
    assert page.view.key() == people[-1].id
    hand.qtbot.keyClicks(page.line, "Zoe Zander")
    hand.qtbot.keyClick(page.line, Qt.Key.Key_Return)
    hand.wait()
    hand.wait()
    assert page.details.person.record.name == "Zoe Zander"


def test_two_records_become_one_and_two_again(hand: Hand, page: DirectoryPage) -> None:
    twin = Person(new_id(), "X. Yan")
    hand.perform(lambda desk: desk.directory.add(twin))
    chosen(hand, page, "xu yan")
    field = page.details.same[Person]
    type_into(field, "x. yan")
    hand.wait()
    assert field.offers == ["X. Yan"]
    hand.qtbot.keyClick(field, Qt.Key.Key_Return)
    hand.wait()
    assert look_for(hand, page, "yan") == ["Xu Yan"]
    assert page.details.person.record.other_names == ("X. Yan",)
    hand.undo_as_offered()
    assert sorted(look_for(hand, page, "yan")) == ["X. Yan", "Xu Yan"]


def test_it_says_where_somebody_has_been_and_leads_there(hand: Hand, page: DirectoryPage) -> None:
    chosen(hand, page, "xu yan")
    shown = page.details.meetings.view.model()
    assert shown.index(0, 0).data() == hand.meeting.record.meeting.title
    opened: list[str] = []
    hand.context.navigator.leading.disconnect()  # this window has no place of meetings
    hand.context.navigator.open_meeting.connect(lambda meeting, _: opened.append(meeting))
    page.details.meetings.view.setCurrentIndex(shown.index(0, 0))
    hand.qtbot.keyClick(page.details.meetings.view, Qt.Key.Key_Return)
    assert opened == [hand.meeting.id]


def test_an_office_gets_its_body_by_typing(hand: Hand, page: DirectoryPage) -> None:
    chosen(hand, page, "xu yan")
    offices = page.details.person.cell("offices").field
    offices.add_row()
    row = offices.rows[-1]
    type_into(row.cell("title").field, "Adviser")
    body = row.cell("body").field
    type_into(body, "deb")
    hand.wait()
    assert body.offers[0].startswith("Digital Economy Bureau")
    assert body.offers[-1] == "Add “deb” to the directory"
    hand.qtbot.keyClick(body, Qt.Key.Key_Return)
    page.details.flush()
    hand.wait()
    known = hand.ask(lambda desk: desk.directory.listing())
    bureau = next(one.id for one in known.bodies if one.name == "Digital Economy Bureau")
    assert any((one.title, one.body) == ("Adviser", bureau) for one in known.offices)
    type_into(body, "Harbour Office")
    hand.wait()
    assert body.offers == ["Add “Harbour Office” to the directory"]
    hand.qtbot.keyClick(body, Qt.Key.Key_Return)
    hand.wait()
    assert "Harbour Office" not in [one.name for one in hand.ask(everything).bodies]
    hand.qtbot.keyClick(body, Qt.Key.Key_Down)
    hand.qtbot.keyClick(body, Qt.Key.Key_Return)
    hand.wait()
    page.details.flush()
    hand.wait()
    known = hand.ask(lambda desk: desk.directory.listing())
    harbour = next(one.id for one in known.bodies if one.name == "Harbour Office")
    assert any((one.title, one.body) == ("Adviser", harbour) for one in known.offices)


def test_what_names_nobody_leaves_a_link_as_it_was(hand: Hand, page: DirectoryPage) -> None:
    chosen(hand, page, "csi")
    body = page.details.person.cell("offices").field.rows[0].cell("body").field
    hand.wait()
    before = (body.value(), body.text())
    assert all(before)
    type_into(body, "no such thing")
    hand.wait()
    page.filter.words.setFocus()
    assert (body.value(), body.text()) == before
    type_into(body, "")
    page.filter.words.setFocus()
    assert body.value() is None


def test_who_comes_to_the_directory_types_a_name(hand: Hand) -> None:
    hand.qtbot.keyClick(hand.window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    hand.wait()
    page = hand.window.go("place.people")
    assert isinstance(page, DirectoryPage)
    assert page.filter.words.hasFocus()


def test_a_door_leads_to_what_somebody_said(hand: Hand, page: DirectoryPage) -> None:
    asked: list[str] = []
    hand.context.navigator.search_for.connect(asked.append)
    look_for(hand, page, "Xu Yan")
    page.view.setCurrentIndex(page._model.index(0))
    hand.wait()
    page.details.said.click()
    assert asked == ['speaker:"Xu Yan"']
    page.filter.choose(1)
    look_for(hand, page, "deb")
    page.view.setCurrentIndex(page._model.index(0))
    hand.wait()
    page.details.said.click()
    assert asked[-1].startswith("by:")
