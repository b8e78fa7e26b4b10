"""The proof below the open meeting: what it says, where it leads, and that it looks again."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Attendee, Issue, Language, Meeting, Part
from minutes_app.language import Tongue
from minutes_app.services.proofing import Area, TargetKind
from minutes_app.services.transfer import sample_for
from minutes_app.ui.context import Context
from minutes_app.ui.meetings.page import MeetingsPage
from minutes_app.ui.preferences import SCALE
from minutes_app.ui.proof.door import ProofDoor
from minutes_app.ui.proof.pane import ProofPane
from minutes_app.ui.window import MainWindow
from tests.ui.conftest import both_languages, finish, nameless
from tests.ui.meetings_at_hand import Hand

if TYPE_CHECKING:
    from minutes_app.domain.records import Change


@pytest.fixture
def hand(qtbot: QtBot, open_window: Callable[..., tuple[MainWindow, Context]]) -> Hand:
    """A window with the English sample open in it."""
    window, context = open_window()
    content = sample_for(Language.ENGLISH).read_bytes()
    made: list[Change] = []
    context.session.perform(lambda desk: desk.transfer.import_json(content), made.append)
    finish(qtbot, context.work)
    page = window.go("place.meetings")
    assert isinstance(page, MeetingsPage)
    page.open_meeting(made[0].of_type(Meeting)[0].id)
    qtbot.waitUntil(lambda: page.meeting is not None)
    assert page.meeting
    hand = Hand(qtbot, window, context, page.meeting, [])
    context.work.broken.connect(hand.faults.append)
    hand.wait()
    return hand


def page_of(hand: Hand) -> MeetingsPage:
    page = hand.window.go("place.meetings")
    assert isinstance(page, MeetingsPage)
    return page


def proofed(hand: Hand) -> ProofPane:
    hand.window.actions_.run("meeting.proof")
    pane = hand.window.findChild(ProofPane)
    assert pane
    hand.qtbot.waitUntil(lambda: pane.is_current, timeout=20_000)
    return pane


def choose(pane: ProofPane, check: str) -> None:
    row = next(n for n, one in enumerate(pane._model.rows)
               if one.finding and one.finding.check == check)  # fmt: skip
    pane.view.setCurrentIndex(pane._model.index(row))


def test_the_command_shows_what_must_be_settled(hand: Hand) -> None:
    pane = proofed(hand)
    assert pane.view.hasFocus()
    assert pane.summary.text().startswith("3 things must be settled")
    headers = [one.card.title for one in pane._model.rows if one.finding is None]
    assert headers == ["People, dates and tasks"]
    pane.filter.choose(1)
    headers = [one.card.title for one in pane._model.rows if one.finding is None]
    assert headers == ["People, dates and tasks", "Layout"]
    assert nameless(pane) == []


def test_enter_goes_to_the_person(hand: Hand) -> None:
    pane = proofed(hand)
    choose(pane, "people.title_unknown")
    finding = pane.current()
    assert finding
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert getattr(focus, "key", lambda: None)() == finding.target.record


def test_enter_goes_to_the_field(hand: Hand) -> None:
    pane = proofed(hand)
    hand.meeting.perform(lambda desk: desk.meetings.edit(hand.meeting.id, place="Town Hall XX"))
    hand.qtbot.waitUntil(
        lambda: pane.is_current and any(
            one.check == "text.mark" for one in (pane.proof.findings if pane.proof else ())),
        timeout=20_000,
    )  # fmt: skip
    choose(pane, "text.mark")
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert "Town Hall XX" in getattr(focus, "text", lambda: "")()


def found(hand: Hand, pane: ProofPane, check: str) -> None:
    """Wait until a finding is there, and choose it."""
    hand.qtbot.waitUntil(
        lambda: pane.is_current and any(
            one.check == check for one in (pane.proof.findings if pane.proof else ())),
        timeout=20_000,
    )  # fmt: skip
    pane.filter.choose(1)
    choose(pane, check)


def test_enter_goes_to_the_field_of_the_issue(hand: Hand) -> None:
    pane, meeting = proofed(hand), hand.meeting.id
    issue = Issue("Rivertown Minutes", number=None, copy_to=("Council",))
    hand.meeting.perform(lambda desk: desk.meetings.edit(meeting, issue=issue))
    found(hand, pane, "head.no_number")
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus
    assert focus.accessibleName() == "Number"
    details = page_of(hand).pane._details_page  # type: ignore[union-attr]
    assert details
    assert details.issue.isAncestorOf(focus)


def test_enter_goes_to_the_part_and_to_what_adds_a_name(hand: Hand) -> None:
    pane, meeting = proofed(hand), hand.meeting.id
    parts = [Part(new_id(), meeting, title) for title in ("A visit", "Another visit")]
    hand.meeting.perform(lambda desk: desk.contents.add(*parts))
    found(hand, pane, "text.empty_part")
    pane.view.select(pane._model.rows[pane.view.currentIndex().row() + 1].key)
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    details = page_of(hand).pane._details_page  # type: ignore[union-attr]
    assert details
    assert details.parts.view.hasFocus()
    assert details.parts.view.key() == parts[1].id
    pane.view.setFocus()
    choose(pane, "head.no_recorder")
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    focus = QApplication.focusWidget()
    assert focus
    assert details.byline.isAncestorOf(focus)
    assert focus.accessibleName()


def test_enter_goes_to_a_sentence_that_no_entry_supports_also_where_the_preview_is_folded(
    hand: Hand,
) -> None:
    pane, page = proofed(hand), page_of(hand)
    preview = page.preview
    assert preview
    sheets = preview.view.sheets
    assert sheets
    spots = (one for number in range(2) for one in sheets.spots.on(number))
    spot = next(one for one in spots if one.paragraph.sources)
    meeting, manner = hand.meeting.id, sheets.document.manner
    hand.meeting.perform(
        lambda desk: desk.wording.add(meeting, manner, spot.paragraph, "Pay 90 million at once.")
    )
    hand.window.actions_.run("view.preview")
    assert not preview.isVisible()
    found(hand, pane, "trace.unknown")
    finding = pane.current()
    assert finding
    assert finding.title.endswith("says: 90")
    QTest.keyClick(pane.view, Qt.Key.Key_Return)
    assert preview.isVisible()
    hand.qtbot.waitUntil(lambda: preview.is_current and bool(preview.view.chosen), timeout=20_000)
    chosen = preview.view.chosen
    assert chosen
    assert chosen.paragraph.text == "Pay 90 million at once."
    assert preview.view.hasFocus()
    assert preview.view._pointed


def test_space_accepts_and_takes_back(hand: Hand) -> None:
    pane = proofed(hand)
    choose(pane, "people.title_unknown")
    QTest.keyClick(pane.view, Qt.Key.Key_Space)
    hand.qtbot.waitUntil(lambda: pane.summary.text().startswith("2 things"), timeout=20_000)
    pane.filter.choose(1)
    accepted = [one for one in pane._model.rows if one.finding and one.finding.accepted]
    assert len(accepted) == 1
    assert accepted[0].card.faded
    pane.view.select(accepted[0].key)
    assert pane.accept.accessibleName() == "No longer accept"
    pane.accept.click()
    hand.qtbot.waitUntil(lambda: pane.summary.text().startswith("3 things"), timeout=20_000)


def test_it_looks_again_after_a_change(hand: Hand) -> None:
    pane = proofed(hand)
    for one in [*hand.meeting.record.all_of(Attendee)]:
        if not one.offices_known:
            hand.meeting.perform(
                lambda desk, key=one.id: desk.contents.edit(Attendee, key, offices_known=True)
            )
    hand.qtbot.waitUntil(lambda: pane.summary.text().startswith("Ready to issue"), timeout=20_000)
    hand.wait()


def test_places_on_a_page_are_framed_in_the_preview(hand: Hand) -> None:
    pane = proofed(hand)
    pane.filter.choose(1)
    choose(pane, "clause.stand-ins")
    finding = pane.current()
    assert finding
    assert finding.area is Area.LAYOUT
    assert finding.target.kind is TargetKind.PAGE
    view = page_of(hand).preview.view  # type: ignore[union-attr]
    assert view._pointed
    assert view._pointed[0] == finding.target.page
    choose(pane, "people.title_unknown")
    assert view._pointed is None


def test_escape_closes_it_and_gives_the_line_back(hand: Hand) -> None:
    pane = proofed(hand)
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    assert not pane.isVisible()
    meeting, focus = page_of(hand).pane, QApplication.focusWidget()
    assert meeting
    assert focus
    assert meeting.record.isAncestorOf(focus)
    hand.window.actions_.run("meeting.proof")
    assert pane.isVisible()


def test_filtering_leaves_what_holds_the_words(hand: Hand) -> None:
    pane = proofed(hand)
    pane.filter.words.setText("no such words")
    assert pane._model.rows == []
    pane.filter.words.setText("Xi Ming")
    assert len([one for one in pane._model.rows if one.finding]) == 1


@both_languages
def test_words_follow_the_language(
    hand: Hand, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    pane = proofed(hand)
    speak(language)
    wanted = "还有 3 项必须解决" if language is Tongue.CHINESE else "3 things must be settled"
    hand.qtbot.waitUntil(lambda: pane.summary.text().startswith(wanted), timeout=5000)


def test_closing_the_meeting_releases_the_command(hand: Hand) -> None:
    proofed(hand)
    page = page_of(hand)
    page.close_meeting()
    assert not hand.window.actions_["meeting.proof"].isEnabled()
    assert not [one for one in page.findChildren(ProofDoor) if one._proof is None]


def test_space_after_space_settles_one_after_the_other(hand: Hand) -> None:
    pane = proofed(hand)
    first = pane.current()
    assert first, "the first finding is current, not the name of its group"
    QTest.keyClick(pane.view, Qt.Key.Key_Down)
    QTest.keyClick(pane.view, Qt.Key.Key_Up)
    QTest.keyClick(pane.view, Qt.Key.Key_Up)
    assert pane.current() == first
    open_before = len([one for one in pane._model.rows if one.finding])
    for left in reversed(range(open_before)):
        assert pane.current()
        QTest.keyClick(pane.view, Qt.Key.Key_Space)
        hand.qtbot.waitUntil(
            lambda left=left: len([one for one in pane._model.rows if one.finding]) == left,
            timeout=20_000,
        )
    assert pane.summary.text().startswith("Ready to issue")
    focus = QApplication.focusWidget()
    assert focus
    assert pane.isAncestorOf(focus)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not pane.isVisible()


@pytest.mark.parametrize("scale", [1.0, 1.6])
def test_in_a_low_window_the_head_gives_its_room_and_nothing_lies_over_another(
    hand: Hand, scale: float
) -> None:
    hand.context.preferences.set(SCALE, scale)
    page = page_of(hand)
    hand.window.resize(1024, 640)
    pane = proofed(hand)
    meeting = page.pane
    assert meeting
    hand.qtbot.waitUntil(lambda: not meeting.head.isVisible())
    hand.qtbot.wait(20)
    record = meeting.record
    layout = record.layout()
    assert layout
    assert record.height() >= layout.minimumHeightForWidth(record.width())
    assert record.side.line.geometry().bottom() < record.side.hint.y()
    assert pane.height() >= pane.minimumSizeHint().height()
    QTest.keyClick(pane.view, Qt.Key.Key_Escape)
    hand.qtbot.waitUntil(meeting.head.isVisible)
    hand.window.resize(1400, 1000)
    hand.window.actions_.run("meeting.proof")
    hand.qtbot.wait(50)
    assert meeting.head.isVisible()
