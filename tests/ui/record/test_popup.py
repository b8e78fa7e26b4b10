"""The list beside the caret while a name, a command or an abbreviation is typed."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from minutes_app.domain.dates import PartialDate
from minutes_app.domain.entries import EntryKind
from minutes_app.domain.ids import new_id
from minutes_app.domain.meetings import Abbreviation, Attendee, Language
from minutes_app.domain.people import Body, Office, Person
from minutes_app.language import Tongue
from minutes_app.ui.record.line.popup import ChoicePopup
from tests.ui.conftest import both_languages
from tests.ui.record.at_the_line import Desk, compose, focused, open_meeting

Shift, Control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
START = PartialDate(2026, 6, 19)

FINANCE, SCIENCE, SCHOOLS = (
    Body(new_id(), "Finance Bureau"),
    Body(new_id(), "市科学技术局", short_name="市科技局"),
    Body(new_id(), "Financial Supervision Office"),
)
PAN, LI_ONE, LI_TWO = (
    Person(new_id(), "潘建兴"),
    Person(new_id(), "李明"),
    Person(new_id(), "李明"),
)
OFFICES = (
    Office(new_id(), PAN.id, "Director", FINANCE.id, since=PartialDate(2024)),
    Office(new_id(), LI_ONE.id, "局长", SCIENCE.id, until=PartialDate(2025)),
    Office(new_id(), LI_TWO.id, "主任", SCIENCE.id),
)


@pytest.fixture
def desk(qtbot: QtBot, open_window: Any) -> Desk:
    """A meeting, and a directory of three bodies and three people, two of one name."""
    desk = open_meeting(qtbot, open_window, start=START)
    desk.context.session.perform(
        lambda one: one.directory.add(
            FINANCE, SCIENCE, SCHOOLS, PAN, LI_ONE, LI_TWO, *OFFICES
        )
    )  # fmt: skip
    desk.wait()
    desk.line.setFocus()
    return desk


def popup(desk: Desk) -> ChoicePopup | None:
    """Return the list if it is shown."""
    QTest.qWait(1)  # it comes after the letter
    found = desk.window.findChild(ChoicePopup)
    return found if found is not None and found.isVisible() else None


def shown(desk: Desk) -> list[str]:
    """Return the words of the list, nothing where there is none."""
    there = popup(desk)
    return [one.words for one in there.choices] if there else []


def test_a_list_opens_with_the_name_and_leaves_the_focus(desk: Desk) -> None:
    desk.type("Pay the bill @Fin")
    assert shown(desk) == ["Finance Bureau", "Financial Supervision Office"]
    assert focused() is desk.line
    desk.type(" and so on")
    assert shown(desk) == []


def test_enter_takes_the_chosen_one_and_a_second_enter_records(desk: Desk) -> None:
    desk.type("Pay the bill @Fin")
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Up)
    desk.key(Qt.Key.Key_Return)
    assert desk.line.toPlainText() == "Pay the bill @Finance Bureau"
    assert shown(desk) == []
    assert desk.texts() == []
    desk.key(Qt.Key.Key_Return)
    assert desk.texts() == ["Pay the bill"]
    assert desk.entries()[0].lead[0].body == FINANCE.id


def test_enter_records_where_nothing_was_chosen(desk: Desk) -> None:
    desk.type("Pay the bill @Finance")
    assert shown(desk) == ["Finance Bureau"]
    desk.key(Qt.Key.Key_Return)
    assert desk.entries()[0].lead[0].name == "Finance Bureau"
    assert shown(desk) == []


def test_tab_takes_the_only_one_and_moves_into_several(desk: Desk) -> None:
    desk.type("Pay the bill @Finance B")
    desk.key(Qt.Key.Key_Tab)
    assert desk.line.toPlainText() == "Pay the bill @Finance Bureau"
    desk.line.clear()
    desk.type("Pay the bill @Fin")
    desk.key(Qt.Key.Key_Tab)
    assert desk.line.toPlainText() == "Pay the bill @Fin"
    there = popup(desk)
    assert there is not None
    assert there.row == 0
    desk.key(Qt.Key.Key_Tab)
    assert desk.line.toPlainText() == "Pay the bill @Finance Bureau"


def test_what_tab_took_is_one_step_of_the_lines_own_undo(desk: Desk) -> None:
    desk.type("Pay @Finance B")
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.line.toPlainText() == "Pay @Finance B"


def test_the_first_escape_closes_the_list_and_the_second_leaves(desk: Desk) -> None:
    desk.record_line("One")
    desk.line.setFocus()
    desk.type("Pay @Fin")
    desk.key(Qt.Key.Key_Escape)
    assert shown(desk) == []
    assert focused() is desk.line
    desk.type("a")
    assert shown(desk) == [], "who closed it does not want it for this name"
    desk.key(Qt.Key.Key_Escape)
    assert focused() is desk.record.outline
    assert desk.line.toPlainText() == "Pay @Fina"


def test_two_of_one_name_are_told_apart_by_choosing(desk: Desk, qtbot: QtBot) -> None:
    desk.type("办好@李明")
    there = popup(desk)
    assert there is not None
    assert [one.known for one in there.choices] in (
        [LI_ONE.id, LI_TWO.id],
        [LI_TWO.id, LI_ONE.id],
    )
    qtbot.waitUntil(lambda: "市科学技术局 主任" in there._notes, timeout=3000)
    assert "市科学技术局 局长" not in there._notes, "nobody holds an office that is over"
    wanted = next(one for one in there.choices if one.known == LI_TWO.id)
    for _ in range(there.choices.index(wanted) + 1):
        desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.line.toPlainText() == "办好@李明"
    desk.key(Qt.Key.Key_Return)
    assert desk.entries()[0].lead[0].person == LI_TWO.id
    desk.type("办好@李明")
    assert desk.line.reading().lead == (), "the choice was for one line only"


def test_a_list_of_owners_and_a_second_tail(desk: Desk) -> None:
    desk.type("加快@市科技局、Finance B")
    desk.key(Qt.Key.Key_Tab)
    assert desk.line.toPlainText() == "加快@市科技局、Finance Bureau"
    desk.type("&Financial")
    assert shown(desk) == ["Financial Supervision Office"]


@pytest.mark.parametrize("words", ["R&D", "a@b", "5~10", "@@Fin", "# On @Fin", "@", "Pay ~Fin"])
def test_no_list_where_it_is_text(desk: Desk, words: str) -> None:
    desk.type(words)
    assert shown(desk) == []


def test_attendees_are_offered_from_the_directory(desk: Desk) -> None:
    desk.type("+潘")
    assert shown(desk) == ["潘建兴"]
    desk.key(Qt.Key.Key_Tab)
    assert desk.line.toPlainText() == "+潘建兴"
    desk.key(Qt.Key.Key_Return)
    assert desk.stored().all_of(Attendee)[0].person == PAN.id


def test_a_speaker_is_offered_among_the_attendees(desk: Desk) -> None:
    desk.record_line("+潘建兴")
    desk.line.setFocus()
    desk.type("潘")
    assert shown(desk) == ["潘建兴"]
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.line.toPlainText() == "潘建兴："
    desk.type("同意")
    desk.key(Qt.Key.Key_Return)
    assert desk.entries()[0].voices
    desk.type("李")
    assert shown(desk) == [], "he does not attend"


def test_nothing_opens_while_letters_are_composed(desk: Desk) -> None:
    desk.type("Pay @Fin")
    assert shown(desk)
    compose(desk.line, "ju")
    assert shown(desk) == [], "the list of the input method stands there now"
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape):
        desk.key(key)
    assert shown(desk) == []
    assert focused() is desk.line
    compose(desk.line, "", "ance")
    assert desk.line.toPlainText() == "Pay @Finance"
    assert shown(desk) == ["Finance Bureau"]


def test_the_list_goes_with_the_focus_and_with_the_caret(desk: Desk) -> None:
    desk.type("Pay @Fin")
    desk.key(Qt.Key.Key_Left)
    assert shown(desk) == []
    desk.key(Qt.Key.Key_Right)
    desk.type("a")
    assert shown(desk)
    QApplication.sendEvent(desk.line, QFocusEvent(QEvent.Type.FocusOut))
    assert shown(desk) == []


@pytest.mark.parametrize("size", [(700, 500), (1280, 800)])
@pytest.mark.parametrize("steps", [0, 4])
def test_the_list_stands_within_the_window(desk: Desk, size: tuple[int, int], steps: int) -> None:
    desk.window.resize(*size)
    for _ in range(steps):
        desk.window.actions_.run("view.larger")
    desk.wait()
    desk.line.setFocus()
    desk.type("Words " * 6 + "@Fin")
    there = popup(desk)
    assert there is not None
    assert desk.window.rect().contains(there.geometry())
    top = desk.line.mapTo(desk.window, QPoint(0, 0)).y()
    assert there.geometry().bottom() < top + desk.line.height()
    desk.window.actions_.run("view.normal")


def test_a_click_takes_a_row_and_leaves_the_focus(desk: Desk, qtbot: QtBot) -> None:
    desk.type("Pay @Fin")
    there = popup(desk)
    assert there is not None
    row = QPoint(20, there.height() - 6)
    qtbot.mouseClick(there, Qt.MouseButton.LeftButton, pos=row)
    assert desk.line.toPlainText() == "Pay @Financial Supervision Office"
    assert focused() is desk.line


def test_a_screen_reader_hears_the_chosen_one(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(
        "minutes_app.ui.record.line.assistant.QAccessibleAnnouncementEvent",
        lambda _line, words: said.append(words),
    )
    monkeypatch.setattr(
        "minutes_app.ui.record.line.assistant.QAccessible.updateAccessibility", lambda _: None
    )
    desk.type("Pay @Fin")
    desk.key(Qt.Key.Key_Down)
    assert said == ["Finance Bureau, 1 of 2"]


# Commands


def test_a_command_is_completed_and_run(desk: Desk) -> None:
    desk.record_line("One")
    desk.line.setFocus()
    desk.type("/und")
    assert shown(desk) == ["undo"]
    desk.key(Qt.Key.Key_Tab)
    assert desk.line.toPlainText() == "/undo"
    assert "Undo" in desk.record.side.echo.text()
    desk.key(Qt.Key.Key_Return)
    assert desk.texts() == []
    assert desk.line.toPlainText() == ""
    desk.type("、重做")
    desk.key(Qt.Key.Key_Return)
    assert desk.texts() == ["One"]


def test_a_misspelt_command_is_offered(desk: Desk) -> None:
    desk.type("/exprot word")
    assert shown(desk)[0] == "export word"


@pytest.mark.parametrize(
    "words", ["/task force meets", "/etc/hosts", "、打印机坏了", "、导出 增长较快", "//undo"]
)
def test_what_is_no_command_to_the_last_word_is_text(desk: Desk, words: str) -> None:
    desk.record_line(words)
    assert desk.texts() == [words.replace("//", "/")]


def test_a_search_is_typed(desk: Desk) -> None:
    desk.record_line("引进人才")
    desk.line.setFocus()
    desk.type("/search 人才")
    desk.key(Qt.Key.Key_Return)
    page = desk.window._pages["place.search"]
    assert page.isVisible()
    assert page.line.text() == "人才"  # type: ignore[attr-defined]


def test_a_command_that_is_not_possible_keeps_its_words(desk: Desk) -> None:
    desk.type("/task")
    desk.key(Qt.Key.Key_Return)
    assert desk.line.toPlainText() == "/task"
    assert "not possible" in desk.record.side.echo.text()


def test_every_line_command_is_in_the_registry() -> None:
    from minutes_app.ui.commands import COMMANDS
    from minutes_app.ui.record.line.commands import TABLE

    ids = {command.id for command in COMMANDS if not command.local}
    assert set(TABLE) <= ids
    phrases = [phrase for names in TABLE.values() for phrase in names]
    assert len(phrases) == len(set(phrases)), "a phrase means one command"
    assert all(names[0].isascii() and not names[-1].isascii() for names in TABLE.values())


# Abbreviations


def test_an_abbreviation_of_the_house_is_expanded(desk: Desk) -> None:
    words = (Abbreviation("xzscl", "新质生产力"), Abbreviation("YQ", "intelligent park"))
    desk.context.session.perform(lambda one: one.meetings.edit_house(abbreviations=words))
    desk.wait()
    desk.type("Promote =xzscl")
    desk.key(Qt.Key.Key_Tab)
    assert desk.line.toPlainText() == "Promote 新质生产力"
    desk.type(" in the =yq")
    assert shown(desk) == ["intelligent park"]
    desk.key(Qt.Key.Key_Tab)
    assert desk.line.toPlainText() == "Promote 新质生产力 in the intelligent park"
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.line.toPlainText() == "Promote 新质生产力 in the =yq"


# The echo


def test_the_echo_counts_as_the_outline_will(desk: Desk) -> None:
    desk.record_line("+潘建兴")
    desk.record_line("潘：!First thing")
    desk.line.setFocus()
    desk.type("!Second thing")
    assert "Second" in desk.record.side.echo.text()
    desk.key(Qt.Key.Key_Return)
    assert desk.record._model.rows[-1].ordinal == "Second, "
    desk.type("- below")
    assert "sub-point · First" in desk.record.side.echo.text()
    desk.line.clear()
    desk.type("# On money")
    desk.key(Qt.Key.Key_Return)
    desk.type("!After the heading")
    assert "First" in desk.record.side.echo.text()


def test_the_echo_says_offices_and_attendance(desk: Desk, qtbot: QtBot) -> None:
    desk.type("+潘建兴=l")
    words = desk.record.side.echo
    qtbot.waitUntil(lambda: "Finance Bureau Director" in words.text(), timeout=3000)
    assert "attendance" in words.text()


@both_languages
def test_the_echo_says_the_day_with_its_weekday(
    qtbot: QtBot, open_window: Any, speak: Any, language: Tongue
) -> None:
    chinese = Language.CHINESE if language is Tongue.CHINESE else Language.ENGLISH
    desk = open_meeting(qtbot, open_window, chinese, start=START)
    speak(language)
    desk.line.setFocus()
    desk.type("!Pay ~2026-12-31")
    said = desk.record.side.echo.text()
    day = date(2026, 12, 31)
    assert ("周四" if language is Tongue.CHINESE else day.strftime("%A")) in said


def test_a_doubt_of_words_passes_and_the_kind_comes_back(desk: Desk) -> None:
    desk.record_line("!Do it")
    desk.record_line("?Is that so")
    desk.record_line("And this")
    kinds = [one.kind for one in desk.entries()]
    assert kinds == [EntryKind.INSTRUCTION, EntryKind.QUERY, EntryKind.INSTRUCTION]
    assert desk.record.bar._kind.currentData() == EntryKind.INSTRUCTION


# Offers


def doubt(desk: Desk) -> str:
    """Return what the echo says is in doubt."""
    label = desk.record.side.hint
    return label.text() if label.colour == "warning" else ""


def test_somebody_unknown_is_made_with_tab_and_taken_back(desk: Desk) -> None:
    desk.type("Act @Harbour Bureau")
    assert "Tab makes a new body" in doubt(desk)
    desk.key(Qt.Key.Key_Tab)
    assert desk.line.toPlainText() == "Act @Harbour Bureau"
    assert doubt(desk) == ""
    desk.key(Qt.Key.Key_Return)
    lead = desk.entries()[0].lead[0]
    assert lead.name == "Harbour Bureau"
    assert lead.body
    assert desk.context.notices.message.isVisible(), "with a way back"


def test_a_line_recorded_while_somebody_is_made_is_read_with_them(desk: Desk) -> None:
    desk.type("Act @Harbour Bureau")
    QTest.keyClick(desk.line, Qt.Key.Key_Tab)
    QTest.keyClick(desk.line, Qt.Key.Key_Return)
    QTest.keyClicks(desk.line, "next words")
    desk.wait()
    assert desk.entries()[0].lead[0].name == "Harbour Bureau"
    assert desk.texts() == ["Act"]
    assert desk.line.toPlainText() == "next words"


def test_a_new_person_beside_one_who_begins_so(desk: Desk) -> None:
    desk.type("办好@潘建")
    assert shown(desk) == ["潘建兴", "New person: 潘建", "New body: 潘建"]
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.line.toPlainText() == "办好@潘建"
    desk.key(Qt.Key.Key_Return)
    assert desk.entries()[0].lead[0].name == "潘建"


def test_tab_shows_who_is_meant_after_the_list_was_closed(desk: Desk) -> None:
    desk.record_line("+潘建兴 潘文")
    desk.line.setFocus()
    desk.type("潘：同意")
    assert "Tab shows which" in doubt(desk)
    desk.key(Qt.Key.Key_Tab)
    assert shown(desk) == ["潘建兴", "潘文"]
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    assert desk.line.toPlainText() == "潘文：同意"
    desk.type("了")
    assert desk.line.toPlainText() == "潘文：同意了", "the caret stayed where it was"


def test_a_speaker_who_is_not_on_the_list_is_put_on_it(desk: Desk) -> None:
    desk.type("潘建兴：同意")
    assert "Tab puts 潘建兴 on the list" in doubt(desk)
    desk.key(Qt.Key.Key_Tab)
    assert desk.stored().all_of(Attendee)[0].person == PAN.id
    desk.key(Qt.Key.Key_Return)
    assert desk.entries()[0].voices
    assert desk.texts() == ["同意"]


def test_tab_without_an_offer_is_a_sub_point(desk: Desk) -> None:
    desk.record_line("One")
    desk.record_line("Two")
    desk.line.setFocus()
    desk.type("more")
    desk.key(Qt.Key.Key_Tab)
    assert [one.parent for one in desk.entries()] == [None, None]
    assert desk.line.toPlainText() == "-more", "of what is being typed"
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Tab)
    entries = desk.entries()
    assert entries[2].parent == entries[1].id


# The row editor


def test_an_abbreviation_is_expanded_in_a_row(desk: Desk) -> None:
    words = (Abbreviation("xzscl", "新质生产力"),)
    desk.context.session.perform(lambda one: one.meetings.edit_house(abbreviations=words))
    desk.record_line("Promote")
    desk.line.setFocus()
    desk.key(Qt.Key.Key_Up)
    desk.type(" =xzscl")
    desk.key(Qt.Key.Key_Tab)
    assert focused().toPlainText() == "Promote 新质生产力"  # type: ignore[attr-defined]
    desk.key(Qt.Key.Key_Return)
    assert desk.texts() == ["Promote 新质生产力"]


def test_undo_in_a_row_takes_text_first_then_entries(desk: Desk) -> None:
    desk.record_line("One")
    desk.record_line("Two")
    desk.line.setFocus()
    desk.key(Qt.Key.Key_Up)
    desk.type(" more")
    desk.key(Qt.Key.Key_Z, Control)
    assert focused().toPlainText() == "Two"  # type: ignore[attr-defined]
    assert desk.texts() == ["One", "Two"]
    desk.key(Qt.Key.Key_Z, Control)
    assert desk.texts() == ["One"]


def test_the_hint_says_what_helps_now(desk: Desk) -> None:
    hint = desk.record.side.hint
    assert "instruction" in hint.text()
    desk.type("+")
    assert "excused" in hint.text()
    desk.line.clear()
    desk.type("Pay ~")
    assert "Friday" in hint.text()
    desk.line.clear()
    desk.type("Pay @Fin")
    assert shown(desk)
    assert "Esc closes" in hint.text()
    desk.key(Qt.Key.Key_Escape)
    assert "Tab shows which" in hint.text(), "a doubt helps most"


@pytest.mark.parametrize("width", [640, 1280])
def test_the_hint_is_never_cut(desk: Desk, width: int) -> None:
    for _ in range(4):
        desk.window.actions_.run("view.larger")
    desk.window.resize(width, 700)
    desk.type("+")
    desk.wait()
    hint = desk.record.side.hint
    words = QFontMetrics(hint._its_font()).boundingRect(
        0, 0, hint.width() - 6, 1000, Qt.TextFlag.TextWordWrap, hint.text()
    )
    assert hint.height() >= words.height()
    assert hint.width() - 6 >= words.width()
    desk.window.actions_.run("view.normal")


def test_the_arrow_down_opens_all_that_is_offered(desk: Desk) -> None:
    desk.type("Act @Harbour Bureau")
    desk.key(Qt.Key.Key_Down)
    assert shown(desk) == ["New body: Harbour Bureau", "New person: Harbour Bureau"]
    desk.key(Qt.Key.Key_Down)
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return)
    assert desk.entries()[0].lead[0].person


def test_the_echo_says_reasons_and_arrivals(desk: Desk) -> None:
    desk.record_line("+潘建兴")
    desk.line.setFocus()
    desk.type("+潘建兴=q ill")
    assert "ill" in desk.record.side.echo.text()
    desk.line.clear()
    desk.type("+潘建兴=i")
    assert "arrives now" in desk.record.side.echo.text()
