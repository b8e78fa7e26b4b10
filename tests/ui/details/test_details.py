"""The tab Details: sections, lists of records, refusals, languages."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from minutes_app.domain.dates import DayPart
from minutes_app.domain.meetings import Part
from minutes_app.domain.proposals import Proposal
from minutes_app.language import Tongue
from minutes_app.ui.details.entry import EntryDetails
from minutes_app.ui.details.page import DetailsPage
from tests.ui.conftest import both_languages, nameless
from tests.ui.meetings_at_hand import Hand, type_into

Alt = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def page(hand: Hand) -> DetailsPage:
    made = DetailsPage(hand.context, hand.meeting)
    hand.show(made)
    return made


def test_a_title_is_needed(hand: Hand, page: DetailsPage) -> None:
    title = page.head.cell("title")
    before = title.field.value()
    type_into(title.field, "")
    page.flush()
    hand.wait()
    assert "no title" in title._error.text()
    assert title._error.isVisible()
    assert hand.stored().meeting.title == before
    type_into(title.field, "Again")
    page.flush()
    hand.wait()
    assert not title.failed
    assert hand.stored().meeting.title == "Again"


def test_the_date_shows_how_it_was_understood(hand: Hand, page: DetailsPage) -> None:
    start = page.head.cell("start").field
    assert start.line.text() == "the morning of June 19"
    type_into(start.line, "2026年6月19日上午")
    assert "Friday" in start.echo.text()
    page.flush()
    hand.wait()
    moment = hand.stored().meeting.start
    assert (moment.year, moment.daypart) == (2026, DayPart.MORNING)
    assert moment.stated_as == "2026年6月19日上午"


def test_parts_are_added_moved_removed_brought_back(hand: Hand, page: DetailsPage) -> None:
    page.navigation.setCurrentRow(2)
    section = page.parts
    watch = QAbstractItemModelTester(
        section.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    for title in ("Opening", "Visit", "Closing"):
        hand.qtbot.keyClicks(section.line, title)
        hand.qtbot.keyClick(section.line, Qt.Key.Key_Return)
        hand.wait()

    def titles() -> list[str]:
        return [part.title for part in hand.stored().all_of(Part)]

    assert titles() == ["Opening", "Visit", "Closing"]
    assert section.form.record.title == "Closing"
    hand.qtbot.keyClick(section.view, Qt.Key.Key_Up, Alt)
    hand.wait()
    assert titles() == ["Opening", "Closing", "Visit"]
    assert section.form.record.title == "Closing"
    hand.qtbot.keyClick(section.view, Qt.Key.Key_Delete)
    hand.wait()
    assert titles() == ["Opening", "Visit"]
    hand.undo_as_offered()
    assert titles() == ["Opening", "Closing", "Visit"]
    del watch


def test_rows_move_by_key_and_keep_what_they_hide(hand: Hand, page: DetailsPage) -> None:
    page.navigation.setCurrentRow(3)
    parties = page.proposals.form.cell("parties").field
    before = parties.value()
    parties.rows[0].focus(1)
    name = parties.rows[0].cell("name").field
    hand.qtbot.keyClick(name, Qt.Key.Key_Down, Alt)
    page.flush()
    hand.wait()
    after = hand.stored().all_of(Proposal)[0].parties
    assert after[:2] == (before[1], before[0])
    assert hand.window.focusWidget() is parties.rows[1].cell("name").field


def test_an_entry_follows_the_choice(hand: Hand) -> None:
    details = EntryDetails(hand.meeting)
    hand.show(details)
    assert details._stack.currentIndex() == 0
    first, second = hand.meeting.record.outline().entries()[:2]
    details.show(first.id)
    type_into(details.form.cell("note").field, "said twice")
    details.show(second.id)
    hand.wait()
    stored = hand.stored().outline()
    assert stored[first.id].note == "said twice"
    assert stored[second.id].note == second.note
    details.show(None)
    assert details._stack.currentIndex() == 0


@both_languages
def test_everything_is_named(
    hand: Hand, page: DetailsPage, speak: Callable[[Tongue], None], language: Tongue
) -> None:
    speak(language)
    for row in range(page.navigation.count()):
        page.navigation.setCurrentRow(row)
        assert nameless(page) == []
    first = page.navigation.item(0).text()
    assert first == ("会议" if language is Tongue.CHINESE else "Meeting")
    details = EntryDetails(hand.meeting)
    hand.show(details)
    details.show(hand.meeting.record.outline().entries()[5].id)
    assert nameless(details) == []


def test_the_names_of_sections_have_room_at_every_size_of_text(
    hand: Hand, page: DetailsPage
) -> None:
    for _ in range(8):
        rows = [page.navigation.item(row) for row in range(page.navigation.count())]
        metrics = page.navigation.fontMetrics()
        widest = max(metrics.horizontalAdvance(item.text()) for item in rows if item)
        bar = page.navigation.verticalScrollBar().sizeHint().width()
        assert page.navigation.width() >= widest + bar
        hand.context.appearance.zoom(1)
    hand.context.appearance.zoom(0)


def test_a_line_of_fields_holds_as_many_letters_at_every_size(
    hand: Hand, page: DetailsPage
) -> None:
    appearance = hand.context.appearance
    page.resize(2000, 700)
    letters = []
    for steps in (0, 4, -1):
        appearance.zoom(steps) if steps else None
        hand.wait()
        form, wide = page.head, page.parts
        page.navigation.setCurrentRow(0)
        letters.append(form.width() / form.fontMetrics().horizontalAdvance("x" * 100))
        assert wide.maximumWidth() == form.maximumWidth()
    appearance.zoom(0)
    assert letters == pytest.approx([letters[0]] * 3, rel=0.04)
    assert page.head.maximumWidth() == pytest.approx(640, rel=0.2)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The proposal was read out.", "The proposal was read out."),
        (
            "The meeting supervised the implementation of one representative's proposal on talent.",
            "The meeting supervised the implementation of one representative's proposal on…",
        ),
        ("会" * 100, "会" * 80 + "…"),
        ("一 " + "会" * 100, "一 " + "会" * 78 + "…"),
    ],
)
def test_the_words_over_the_fields_of_an_entry_are_whole(hand: Hand, text: str, shown: str) -> None:
    details = EntryDetails(hand.meeting)
    hand.show(details)
    entry = hand.meeting.record.outline().entries()[0].id
    details.show(entry)
    hand.perform(lambda desk: desk.recording.edit(entry, text=text))
    assert details._words.text() == shown
